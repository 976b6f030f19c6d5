from __future__ import annotations

from threading import Event, get_ident
from time import perf_counter

import pytest

from editor.jobs.queue import JobQueue, JobState, Lane


@pytest.fixture
def queue(qtbot):
    queue = JobQueue()
    yield queue
    queue.close()


def test_a_job_tells_what_its_task_returned_on_the_thread_that_asked(qtbot, queue):
    here = get_ident()
    heard = []
    job = queue.start("sum", lambda task: (1 + 1, get_ident()), Lane.QUICK)
    job.finished.connect(lambda result: heard.append((result, get_ident())))

    qtbot.waitUntil(lambda: bool(heard))

    (result, there), listener = heard[0]
    assert (result, listener) == (2, here)
    assert there != here
    assert job.state is JobState.FINISHED


def test_progress_arrives_and_says_how_long_it_will_take(qtbot, queue):
    held = Event()

    def work(task):
        task.step(1, 2, "half")
        held.wait(5)

    job = queue.start("work", work, Lane.QUICK)
    qtbot.waitUntil(lambda: job.progress is not None and job.progress.stage == "half")

    assert job.seconds_left is not None
    held.set()
    qtbot.waitUntil(lambda: job.state is JobState.FINISHED)


def test_a_cancelled_job_stops_at_its_next_step(qtbot, queue):
    steps = []

    def work(task):
        while True:
            task.step(0, 1, "on")
            steps.append(1)

    job = queue.start("endless", work, Lane.BACKGROUND)
    qtbot.waitUntil(lambda: bool(steps))
    with qtbot.waitSignal(job.cancelled):
        job.cancel()

    assert job.state is JobState.CANCELLED


def test_a_failing_task_is_told_and_takes_nothing_else_down(qtbot, queue):
    def work(task):
        raise ValueError("no good")

    job = queue.start("bad", work, Lane.BACKGROUND)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    after = queue.start("good", lambda task: 1, Lane.BACKGROUND)
    qtbot.waitUntil(lambda: after.state is JobState.FINISHED)

    assert str(failed.args[0]) == "no good"


def test_jobs_of_one_lane_run_one_after_another(qtbot, queue):
    running, most = [], []

    def work(task):
        running.append(1)
        most.append(len(running))
        task.step(0, 1, "")
        running.pop()

    jobs = [queue.start(str(n), work, Lane.BACKGROUND) for n in range(5)]
    qtbot.waitUntil(lambda: all(job.state is JobState.FINISHED for job in jobs))

    assert max(most) == 1


def test_a_paused_job_holds_until_it_is_resumed(qtbot, queue):
    steps = []
    paused = Event()

    def work(task):
        paused.wait(5)
        for n in range(1000):
            task.step(n, 1000, "on")
            steps.append(n)

    job = queue.start("paused", work, Lane.BACKGROUND)
    job.pause()
    paused.set()
    waiting = queue.start("other lane", lambda task: 1, Lane.MEDIA)
    qtbot.waitUntil(lambda: waiting.state is JobState.FINISHED)
    assert not steps

    job.resume()
    qtbot.waitUntil(lambda: job.state is JobState.FINISHED)

    assert len(steps) == 1000


def test_closing_cancels_what_runs_even_if_it_is_paused(qtbot):
    queue = JobQueue()

    def work(task):
        while True:
            task.step(0, 1, "")

    job = queue.start("endless", work, Lane.EXPORT)
    job.pause()

    queue.close()

    qtbot.waitUntil(lambda: job.state is JobState.CANCELLED)


def test_small_jobs_are_forgotten_when_they_end(qtbot, queue):
    job = queue.start("thumbnail", lambda task: 1, Lane.QUICK, is_shown=False)
    with qtbot.waitSignal(queue.removed):
        pass

    assert job not in queue.jobs


def test_a_job_that_is_eased_rests_between_its_steps(qtbot, queue):
    beginning, steps = Event(), []

    def work(task):
        beginning.wait(5)
        for number in range(60):
            task.step(number, 60, "steps")
            steps.append(number)
            sum(range(200_000))

    job = queue.start("work", work, Lane.BACKGROUND)
    job.ease(0.0001)
    beginning.set()
    qtbot.waitUntil(lambda: len(steps) == 1)
    assert job.state is JobState.RUNNING
    assert len(steps) == 1

    job.ease(1)

    qtbot.waitUntil(lambda: job.state is JobState.FINISHED)
    assert len(steps) == 60


def test_a_job_that_rests_is_cancelled_at_once(qtbot, queue):
    steps = []

    def work(task):
        while True:
            task.step(len(steps), 9, "steps")
            steps.append(1)
            sum(range(200_000))

    job = queue.start("work", work, Lane.BACKGROUND)
    job.ease(0.0001)
    qtbot.waitUntil(lambda: bool(steps))

    job.cancel()

    qtbot.waitUntil(lambda: job.state is JobState.CANCELLED, timeout=1000)


def test_what_is_expected_is_the_time_left_until_the_pace_tells(qtbot, queue):
    held = Event()
    job = queue.start("work", lambda task: held.wait(5), Lane.BACKGROUND)
    qtbot.waitUntil(lambda: job.state is JobState.RUNNING)
    assert job.seconds_left is None

    job.expect(100)

    left = job.seconds_left
    assert left is not None
    assert 90 < left <= 100
    held.set()
    qtbot.waitUntil(lambda: job.state is JobState.FINISHED)


def test_a_control_tells_for_how_long_its_task_rested(qtbot, queue):
    told, beginning = [], Event()

    def work(task):
        beginning.wait(5)
        task.step(0, 2, "work")
        began = perf_counter()
        sum(range(300_000))
        worked = perf_counter() - began
        task.step(1, 2, "work")
        told.append((worked, task.rested_s))

    job = queue.start("work", work, Lane.BACKGROUND)
    job.ease(0.25)
    beginning.set()

    qtbot.waitUntil(lambda: job.state is JobState.FINISHED)
    ((worked, rested),) = told
    assert rested >= 2 * worked
