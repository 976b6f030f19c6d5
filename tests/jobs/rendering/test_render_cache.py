"""Stretches drawn in advance: used where they fit, and only there."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter

import numpy as np
import pytest
from builders.playback import frame_shown, grey_project, pixels

from editor.jobs.preview.engine import PreviewEngine
from editor.jobs.preview.helps import Helps
from editor.jobs.preview.looking import seen
from editor.jobs.preview.picture import PreviewRequest
from editor.jobs.queue import JobQueue
from editor.jobs.rendering.render_cache import RenderCache, RenderSpan, RenderState
from editor.model.effects import Effect, EffectId

COUNT = 40
PLAIN, LIGHT, HEAVY, RENDERED = RenderState


@pytest.fixture
def queue(qtbot):
    queue = JobQueue()
    yield queue
    queue.close()


@pytest.fixture
def cache(queue, catalogue, tmp_path):
    return RenderCache(queue, catalogue, tmp_path / "cache", 10**9)


@pytest.fixture
def film(tmp_path):
    project, sequence = grey_project(tmp_path, count=COUNT)
    return with_effect(project, "vignette"), sequence


def with_effect(project, name):
    sequence = project.sequences[0]
    track = sequence.video_tracks[0]
    effects = (Effect(EffectId("e"), name),) if name else ()
    changed = replace(track, items=(replace(track.items[0], effects=effects),))
    return project.with_sequence(replace(sequence, video_tracks=(changed,)))


def rendered(qtbot, cache, film, start, end, scale=1.0):
    jobs = cache.render(*film, start, end, scale)
    with qtbot.waitSignals([job.finished for job in jobs], timeout=20_000):
        pass


def shown(qtbot, cache, catalogue, request):
    engine = PreviewEngine(catalogue, helps=Helps(rendered_of=cache.find))
    try:
        is_exact = attrgetter("is_exact")
        with qtbot.waitSignal(engine.arrived, check_params_cb=is_exact) as came:
            engine.request(request)
    finally:
        engine.close()
    return came.args[0].image


def test_what_is_shown_comes_out_of_the_file_and_looks_the_same(qtbot, cache, catalogue, film):
    request = PreviewRequest(film[0], film[1], 15)
    drawn = shown(qtbot, cache, catalogue, request)
    rendered(qtbot, cache, film, 10, 20)

    found = shown(qtbot, cache, catalogue, request)

    assert cache.state(*film, 0, COUNT)[1] == RenderSpan(10, 20, RENDERED)
    assert np.abs(pixels(drawn).astype(int) - pixels(found)).max() <= 3


def test_a_picture_drawn_in_advance_needs_its_media_no_more(
    qtbot, cache, catalogue, film, tmp_path
):
    rendered(qtbot, cache, film, 10, 20)
    (tmp_path / "greys.mp4").unlink()
    assert frame_shown(shown(qtbot, cache, catalogue, PreviewRequest(film[0], film[1], 12))) == 12


def test_an_edit_makes_it_another_picture_and_undo_the_same_again(qtbot, cache, film):
    project, sequence = film
    rendered(qtbot, cache, film, 0, COUNT)
    edited = with_effect(project, "invert")

    assert cache.state(project, sequence, 0, COUNT) == (RenderSpan(0, COUNT, RENDERED),)
    assert cache.state(edited, sequence, 0, COUNT) == (RenderSpan(0, COUNT, LIGHT),)


def test_a_smaller_one_is_not_enough_for_a_larger_request(qtbot, cache, film):
    project = film[0]
    rendered(qtbot, cache, film, 0, 10, scale=0.5)
    main = project.sequences[0]
    entries = seen(project, main, 4)
    assert cache.find(entries, project, main, 1.0) is None
    assert cache.find(entries, project, main, 0.5) is not None


def test_the_bar_tells_plain_from_light_and_heavy(cache, film):
    project, sequence = film
    plain = with_effect(project, "")
    assert cache.state(plain, sequence, 0, COUNT) == (RenderSpan(0, COUNT, PLAIN),)
    assert cache.state(project, sequence, 0, COUNT) == (RenderSpan(0, COUNT, LIGHT),)

    cache.mark_heavy(project, sequence, [30])

    spans = cache.state(project, sequence, 0, COUNT)
    assert spans == (RenderSpan(0, 25, LIGHT), RenderSpan(25, COUNT, HEAVY))
    assert cache.heavy(plain, sequence) == ()


def test_what_was_rendered_is_found_again_when_the_program_starts_anew(
    qtbot, queue, cache, catalogue, film, tmp_path
):
    rendered(qtbot, cache, film, 0, 10)
    again = RenderCache(queue, catalogue, tmp_path / "cache", 10**9)
    with qtbot.waitSignal(again.changed):
        again.open()
    (tmp_path / "greys.mp4").unlink()
    assert frame_shown(shown(qtbot, again, catalogue, PreviewRequest(film[0], film[1], 3))) == 3


def test_deleting_leaves_nothing(qtbot, queue, cache, film, tmp_path):
    rendered(qtbot, cache, film, 0, 10)
    cache.delete()
    qtbot.waitUntil(lambda: queue.is_idle)
    assert not [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    assert cache.state(*film, 0, COUNT) == (RenderSpan(0, COUNT, LIGHT),)
