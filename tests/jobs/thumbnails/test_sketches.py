"""Small pictures of what has no media: drawn in the background, and anew when it changes."""

from dataclasses import replace
from fractions import Fraction

import pytest
from builders.files.media import write_greys
from builders.flatten import MAIN, clip, project, track

from editor.jobs.preview.engine import PreviewEngine
from editor.jobs.preview.picture import PreviewRequest
from editor.jobs.thumbnails.sketch import of_clip, of_sequence
from editor.jobs.thumbnails.sketches import Sketches
from editor.jobs.thumbnails.title_card import GROUND
from editor.media.probe import media_reference
from editor.model.effects import Effect, EffectId
from editor.model.media import MediaId
from editor.model.project import Sequence
from editor.model.timeline import (
    Clip,
    GeneratorSource,
    ItemId,
    SequenceId,
    SequenceSource,
    TitleSource,
    Track,
    TrackId,
    TrackKind,
)
from editor.model.titles.title import Title

RED, BLUE = (1.0, 0.0, 0.0, 1.0), (0.0, 0.0, 1.0, 1.0)


def solid(colour):
    effect = Effect(EffectId("solid"), "solid", (("colour", colour),))
    return Clip(ItemId("solid"), "Solid", GeneratorSource(effect), 48)


def nested(colour):
    """Sequence `main` shows `inner`, which shows a plain colour."""
    inside = Track(TrackId("I1"), "V1", TrackKind.VIDEO, (solid(colour),))
    inner = Sequence(SequenceId("inner"), "Inner", Fraction(24), 320, 180, video_tracks=(inside,))
    outer = Clip(ItemId("nest"), "Nest", SequenceSource(inner.id), 48)
    return project(track("V1", outer), sequences=(inner,))


@pytest.fixture
def shown():
    """What is shown now, in a list of one."""
    return [project(track("V1"))]


@pytest.fixture
def sketches(qtbot, shown, catalogue):
    sketches = Sketches(catalogue, lambda: shown[0])
    yield sketches
    sketches.close()


def first(of):
    return of.sequences[0].video_tracks[0].items[0]


def drawn(qtbot, ask):
    """The picture that comes at last."""
    found = []

    def has_come():
        found[:] = [ask()]
        return found[0] is not None

    qtbot.waitUntil(has_come)
    return found[0]


def middle(image):
    colour = image.pixelColor(image.width() // 2, image.height() // 2)
    return colour.red() > 128, colour.blue() > 128


def test_a_generator_is_drawn_in_the_background(qtbot, sketches, shown):
    shown[0] = project(track("V1", solid(RED)))
    sequence = shown[0].sequences[0]

    assert sketches.of_clip(sequence, first(shown[0]), 0) is None
    image = drawn(qtbot, lambda: sketches.of_clip(sequence, first(shown[0]), 0))

    assert (image.width(), image.height()) == (208, 117)
    assert middle(image) == (True, False)


def test_an_edit_inside_a_nested_sequence_makes_another_and_the_old_stays_until_then(
    qtbot, sketches, shown
):
    shown[0] = nested(RED)
    main = shown[0].sequences[0]
    red = drawn(qtbot, lambda: sketches.of_clip(main, first(shown[0]), 0))
    assert middle(red) == (True, False)

    shown[0] = nested(BLUE)
    assert sketches.of_clip(main, first(shown[0]), 0) is red
    qtbot.waitUntil(lambda: middle(sketches.of_clip(main, first(shown[0]), 0)) == (False, True))


def test_a_sequence_shows_its_media_as_the_viewport_does(qtbot, sketches, shown, tmp_path):
    film = media_reference(write_greys(tmp_path / "film.mp4", "libx264"), MediaId("film"))
    shown[0] = project(track("V1", clip("A", 48)), media=(film,))
    sequence = shown[0].sequences[0]

    early = drawn(qtbot, lambda: sketches.of_sequence(sequence, Fraction(0)))

    assert (early.width(), early.height()) == (208, 117)
    sketches.of_sequence(sequence, Fraction(3, 2))
    qtbot.waitUntil(lambda: sketches.is_idle)
    later = sketches.of_sequence(sequence, Fraction(3, 2))
    assert early.pixelColor(104, 58) != later.pixelColor(104, 58)


def test_lost_media_are_a_card_in_it(qtbot, sketches, shown):
    shown[0] = project(track("V1", clip("A", 48)))

    image = drawn(qtbot, lambda: sketches.of_sequence(shown[0].sequences[0], Fraction(0)))

    assert image.pixelColor(5, 5).red() in range(30, 60)


def test_a_title_is_said_large_on_a_card(qtbot, sketches, shown):
    title = Title("Good Morning", size=8.0)
    shown[0] = project(track("V1", Clip(ItemId("t"), "T", TitleSource(title), 48)))

    image = drawn(qtbot, lambda: sketches.of_clip(shown[0].sequences[0], first(shown[0]), 5))

    ground = round(GROUND[0] * 255)
    assert abs(image.pixelColor(2, 2).red() - ground) <= 2
    bright = [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).red() > 220 for x in range(image.width()))
    ]
    assert len(bright) > image.height() // 4


def test_equal_content_is_one_picture_whatever_else_is_edited():
    of = nested(RED)
    main = of.sequences[0]
    renamed = replace(of, name="Other").with_sequence(replace(main, name="Other"))

    assert of_clip(of, main, first(of), 0) == of_clip(renamed, main, first(of), 0)
    assert of_sequence(of, main, Fraction(0)) != of_sequence(nested(BLUE), main, Fraction(0))
    assert of_clip(of, main, first(project(track("V1", clip("A", 9)))), 0) is None
    assert main.id == MAIN


def test_sketches_wait_until_a_monitor_shows_its_first_picture(qtbot, shown, sketches, catalogue):
    shown[0] = nested(RED)
    preview = PreviewEngine(catalogue)
    sketches.wait_for(preview)
    arrived = []
    preview.arrived.connect(lambda _: arrived.append("picture"))
    sketches.arrived.connect(lambda: arrived.append("sketch"))

    assert sketches.of_sequence(shown[0].sequences[0], Fraction(0)) is None
    preview.request(PreviewRequest(shown[0], MAIN, 0))
    qtbot.waitUntil(lambda: "sketch" in arrived)
    preview.close()

    assert arrived[0] == "picture"
