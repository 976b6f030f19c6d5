"""Shots that join on to clips of the open sequence, made by a model that can."""

from fractions import Fraction

import pytest
from builders.film import BLUE, RED, movie
from builders.models.blend import Blend
from builders.timeline import row

from editor.api.film import Film
from editor.api.timeline.footage import Cut
from editor.engine.generate.registry import Models
from editor.model.generation.request import GenerationKind
from editor.model.timeline import Gap


@pytest.fixture
def stage(staged, tmp_path):
    """V1: red, a gap of half a second, blue."""
    red, blue = (movie(tmp_path / f"{name}.mp4", colour, 50, sound=False) for name, colour in (
        ("red", RED), ("blue", BLUE),
    ))  # fmt: skip
    path = tmp_path / "film.cutaway"
    with Film.new(path, size=(64, 48), rate=Fraction(24)) as film:
        film.timeline.overwrite(red, 0, cut=Cut(0, 20), track="V1")
        film.timeline.overwrite(blue, 32, cut=Cut(10, 30), track="V1")
        film.timeline.title("Hello", 0, 12, track="V2")
    with staged(path, models=lambda: Models((Blend(),))) as stage:
        yield stage


def items(stage):
    return [
        ("gap" if isinstance(item, Gap) else item.name, item.duration)
        for item in stage.session.sequence.video_tracks[0].items
    ]


def made(qtbot, stage, takes=1):
    """The current shot generated to its place."""
    shot = stage.generation.current.shot
    place = stage.generation.joining.place_of(shot)
    assert place is not None
    assert stage.generation.start(shot.id, place)
    stage.wait(qtbot, lambda: len(stage.project.takes) == takes)


def test_the_take_lands_in_the_gap_and_undo_takes_it_back(qtbot, stage):
    before = items(stage)
    gap = stage.session.sequence.video_tracks[0].items[1]
    stage.session.selection.set_gap(gap.id)

    assert stage.generation.joining.bridge()
    assert stage.generation.current.request.kind is GenerationKind.BRIDGE
    made(qtbot, stage)

    assert [length for _, length in items(stage)] == [length for _, length in before]
    assert items(stage)[1][0] == "Bridge 1 1"
    stage.session.document.undo()
    assert items(stage) == before


def test_another_take_of_it_is_used_where_it_belongs_whatever_is_selected(qtbot, stage):
    gap = stage.session.sequence.video_tracks[0].items[1]
    stage.session.selection.set_gap(gap.id)
    stage.generation.joining.bridge()
    shot = stage.generation.current.shot
    assert stage.generation.start(shot.id, None)
    stage.wait(qtbot, lambda: stage.project.takes)
    assert items(stage)[1][0] == "gap"
    red = stage.session.sequence.video_tracks[0].items[0]
    stage.session.selection.set_items([red.id])

    assert stage.generation.use(stage.project.takes[0].id)

    assert [name for name, _ in items(stage)] == ["red.mp4", "Bridge 1 1", "blue.mp4"]


def test_a_title_is_gone_on_from_as_it_is_drawn(qtbot, stage):
    joining, before = stage.generation.joining, stage.project
    (title,) = stage.session.sequence.video_tracks[1].items
    stage.session.selection.set_items([title.id])

    with qtbot.waitSignal(stage.generation.beginning.began, timeout=20_000):
        assert joining.extend(at_end=True)

    (source,) = stage.generation.current.request.sources
    picture = stage.project.media_reference(source.media)
    assert (picture.bin, picture.video.display_size) == ("Generated", (64, 48))
    made(qtbot, stage)
    assert [each.name for each in stage.session.sequence.video_tracks[1].items] == [
        *("Hello", "Extension 1 1"),
    ]
    stage.session.document.undo()
    stage.session.document.undo()
    stage.session.document.undo()
    assert stage.project == before


def test_a_take_is_extended_where_it_is_on_the_timeline(qtbot, stage):
    gap = stage.session.sequence.video_tracks[0].items[1]
    stage.session.selection.set_gap(gap.id)
    stage.generation.joining.bridge()
    made(qtbot, stage)

    assert stage.generation.joining.extend_take(stage.project.takes[0].id, at_end=True)
    made(qtbot, stage, takes=2)

    assert [name for name, _ in items(stage)] == [
        *("red.mp4", "Bridge 1 1", "Extension 1 1", "blue.mp4"),
    ]


def test_a_take_that_is_nowhere_is_extended_from_its_own_end(qtbot, stage):
    gap = stage.session.sequence.video_tracks[0].items[1]
    stage.session.selection.set_gap(gap.id)
    stage.generation.joining.bridge()
    shot = stage.generation.current.shot
    stage.generation.start(shot.id, None)
    stage.wait(qtbot, lambda: stage.project.takes)

    assert stage.generation.joining.extend_take(stage.project.takes[0].id, at_end=False)

    assert stage.generation.joining.place_of(stage.generation.current.shot) is None
    assert row(stage.project, stage.session.sequence.video_tracks[0].id).count("-") == 1
