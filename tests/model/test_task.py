"""Progress out, cancel in."""

import pytest
from builders.generation import grey

from editor.model.task import Cancelled, PartOfTask, Progress, SketchedTask, TaskControl


def test_a_part_tells_how_far_the_whole_is():
    told = []
    part = PartOfTask(TaskControl(told.append), 10, 30)

    part.step(2, 5, "Tracking")
    part.before += 18
    part.step(4, 5, "Tracking")

    assert told == [Progress(12, 30, "Tracking"), Progress(30, 30, "Tracking")]


def test_steps_of_another_stage_are_told_as_they_are():
    told = []
    part = PartOfTask(TaskControl(told.append), 10, 30, "Tracking")

    part.step(90, 276, "Learning")

    assert told == [Progress(90, 276, "Learning")]


def test_a_part_is_cancelled_with_its_task():
    task = TaskControl()
    task.cancel()

    with pytest.raises(Cancelled):
        PartOfTask(task, 0, 1).step(0, 1, "Tracking")


def test_a_sketch_goes_to_whoever_looks_on():
    seen, told, frame = [], [], grey(2, 2, 9)
    task = SketchedTask(TaskControl(told.append), lambda *sketch: seen.append(sketch))

    PartOfTask(task, 1, 3).sketch(4, frame)
    task.step(1, 2, "Tracking")

    assert seen == [(4, frame)]
    assert told == [Progress(1, 2, "Tracking")]
    assert not TaskControl().wants_sketches


def test_a_sketched_task_is_cancelled_with_its_task():
    task = TaskControl()
    task.cancel()

    with pytest.raises(Cancelled):
        SketchedTask(task, lambda *sketch: None).step(0, 1, "Tracking")
