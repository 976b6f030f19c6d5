"""What is drawn on clips: real pictures, real sound, and what is said of them."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from builders.files.known import known_media
from PySide6.QtCore import QPoint, Qt

from editor.model.curves import Curve, Keyframe
from editor.model.effects import Effect, EffectId
from editor.model.media import MediaId
from editor.model.project import Project, Sequence
from editor.model.timeline import (
    Clip,
    Gap,
    ItemId,
    LinkId,
    MediaSource,
    SequenceId,
    Track,
    TrackId,
    TrackKind,
    Transition,
    TransitionId,
)
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.timeline.painting.clip import badges
from editor.ui.timeline.painting.inks import ClipKind, Inks
from editor.ui.timeline.painting.scene import Scene

AT_REST = 20  # looks, 10 ms or more apart: what comes is gathered before it is drawn
SAMPLE = Path(__file__).parents[4] / "resources" / "samples" / "bigbuckbunny.mp4"


@pytest.fixture
def project():
    """V1 |  P 60  | Q 40 |    A1 | gap 100 |  S 60  | with a fade-in of 20 on S."""
    media = known_media(SAMPLE, MediaId("bunny"))
    source = MediaSource(media.id)
    rising = Curve((Keyframe(Fraction(10), 0.2), Keyframe(Fraction(50), 1.0)))
    picture = Clip(ItemId("P"), "Picture", source, 60, link=LinkId("l"), opacity=rising)
    other = Clip(ItemId("Q"), "Other", source, 40)
    sound = Clip(ItemId("S"), "Sound", source, 60, volume=6.0)
    fade = Transition(
        TransitionId("f"),
        ItemId("g"),
        ItemId("S"),
        0,
        20,
        Effect(EffectId("shape"), "equal_power"),
    )
    video = Track(TrackId("V1"), "V1", TrackKind.VIDEO, (picture, other))
    below = Track(TrackId("A1"), "A1", TrackKind.AUDIO, (Gap(ItemId("g"), 100), sound), (fade,))
    sequence = Sequence(
        SequenceId("main"),
        "Main",
        Fraction(25),
        640,
        360,
        video_tracks=(video,),
        audio_tracks=(below,),
    )
    return Project("Film", (media,), (sequence,), sequence.id)


@pytest.fixture
def tall(panel):
    """The panel with tracks that have room for all that is drawn."""
    panel.surface.set_heights({TrackId("V1"): 96, TrackId("A1"): 110})
    panel.view.grab()
    return panel


@pytest.fixture
def come_to_rest(tall, studio, qtbot):
    """Waits until all pictures and sound have come, and nothing is drawn anew any more."""

    def wait():
        image, rounds = None, 0

        def is_at_rest():
            nonlocal image, rounds
            before, image = image, tall.view.grab().toImage()
            idle = studio.thumbnails.is_idle and studio.jobs.is_idle and tall.view.is_sharp
            rounds = rounds + 1 if idle and image == before else 0
            return rounds >= AT_REST

        qtbot.waitUntil(is_at_rest)

    return wait


def row_of(panel, track):
    geometry = panel.surface.geometry
    row = geometry.row_of(TrackId(track))
    return geometry.y_of(row), row.height


def pixels(panel, x, top, bottom):
    image = panel.view.grab().toImage()
    return [image.pixelColor(x, y) for y in range(top, bottom)]


def x_of(panel, frame):
    return round(panel.surface.geometry.x_of(frame))


def test_the_filmstrip_shows_the_pictures_of_the_film(tall, qtbot):
    top, height = row_of(tall, "V1")
    flat = current_theme().colour(Token.CLIP_VIDEO)
    x = x_of(tall, 80)

    def many_colours():
        found = {c.name() for c in pixels(tall, x, top + 30, top + height - 10)}
        return len(found - {flat.name()}) > 10

    qtbot.waitUntil(many_colours, timeout=20_000)


def test_the_waveform_shows_the_sound(tall, qtbot):
    top, height = row_of(tall, "A1")
    wave = Inks(current_theme()).kinds[ClipKind.AUDIO].wave

    def heard():
        middle = top + height // 2
        image = tall.view.grab().toImage()
        columns = range(x_of(tall, 125), x_of(tall, 155))
        return any(
            image.pixelColor(x, y) == wave for x in columns for y in range(middle - 20, middle + 40)
        )

    qtbot.waitUntil(heard, timeout=20_000)


def test_decibels_make_what_is_quiet_taller(tall, studio, qtbot):
    top, height = row_of(tall, "A1")
    wave = Inks(current_theme()).kinds[ClipKind.AUDIO].wave

    def lit():
        image = tall.view.grab().toImage()
        columns = range(x_of(tall, 125), x_of(tall, 155))
        return sum(
            image.pixelColor(x, y) == wave for x in columns for y in range(top + 30, top + height)
        )

    qtbot.waitUntil(lambda: lit() > 0, timeout=20_000)
    plain = lit()
    studio.preferences.change(waveforms_in_decibels=True)

    assert lit() > plain


def test_a_fade_of_equal_power_bulges_over_the_straight_line(tall):
    top, height = row_of(tall, "A1")
    strip = Inks(current_theme()).strip_height
    room = height - 3 - strip
    before = tall.view.grab().toImage()
    x = x_of(tall, 110)  # half way: the gain is 0.71

    straight, bulging = (round(top + 1 + strip + room * (1 - gain)) for gain in (0.5, 0.6))

    assert before.pixelColor(x, straight).lightness() > before.pixelColor(x, top + 24).lightness()
    assert before.pixelColor(x, bulging).lightness() > before.pixelColor(x, top + 24).lightness()


def test_a_selected_clip_has_a_diamond_at_each_keyframe(tall, studio):
    studio.session.selection.set_items([ItemId("P")])
    top, height = row_of(tall, "V1")
    ink = Inks(current_theme()).curve
    image = tall.view.grab().toImage()

    lane = top + height - 6
    assert image.pixelColor(x_of(tall, 10), lane) == ink
    assert image.pixelColor(x_of(tall, 50), lane) == ink
    assert image.pixelColor(x_of(tall, 30), lane) != ink


def test_the_clip_under_the_mouse_is_outlined(tall, come_to_rest, qtbot):
    top, height = row_of(tall, "V1")
    edge = QPoint(x_of(tall, 80), top + height - 3)

    def outline():
        return tall.view.grab().toImage().pixelColor(edge)

    come_to_rest()
    before = outline()
    qtbot.mouseMove(tall.view, QPoint(x_of(tall, 80), top + 8))
    qtbot.waitUntil(lambda: outline() != before)
    qtbot.mouseMove(tall.view, QPoint(x_of(tall, 80), top + height + 40))
    qtbot.waitUntil(lambda: outline() == before)


def test_a_linked_clip_has_a_chain_before_its_name(tall, studio):
    top, _ = row_of(tall, "V1")
    image = tall.view.grab().toImage()
    strip = current_theme().colour(Token.CLIP_VIDEO)

    def chained(frame):
        left = x_of(tall, frame) + 4
        return sum(
            image.pixelColor(x, y) != strip
            for x in range(left, left + 12)
            for y in range(top + 3, top + 14)
        )

    assert chained(0) > 5


def test_proxies_are_told_of_on_pictures_alone(project):
    sequence = project.sequences[0]
    scene = Scene(project, sequence, proxied=frozenset({MediaId("bunny")}))
    clip = sequence.video_tracks[0].items[0]
    assert isinstance(clip, Clip)

    assert badges(clip, TrackKind.VIDEO, scene) == ["proxy"]
    assert badges(clip, TrackKind.AUDIO, scene) == []


def test_speed_and_effects_are_told_of(project):
    sequence = project.sequences[0]
    clip = replace(
        sequence.video_tracks[0].items[0],
        speed=Fraction(1, 2),
        effects=(Effect(EffectId("e"), "blur"),),
    )

    assert badges(clip, TrackKind.VIDEO, Scene(project, sequence)) == ["50 %", "fx"]


def test_where_the_playhead_rests_is_said(tall, studio, qtbot):
    tall.activateWindow()
    tall.view.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(tall.view.hasFocus)

    studio.session.playhead.seek(30)

    expected = "Playhead at 00:00:01:05"
    qtbot.waitUntil(lambda: tall.view.accessibleDescription() == expected)


def test_zooming_ends_sharp(tall, come_to_rest):
    come_to_rest()
    tall.surface.zoom_by(1.5)
    come_to_rest()
    zoomed = tall.view.grab().toImage()

    tall.view.draw_sound_in_decibels(True)
    tall.view.draw_sound_in_decibels(False)

    assert tall.view.grab().toImage() == zoomed
