from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from editor.model.edits.project.markers import set_in_out
from editor.model.edits.project.tracks import set_track
from editor.model.timeline import ItemId, TrackId
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def spot(panel, track, frame, down=6):
    """The point of the view on a track, so many pixels under its upper edge."""
    geometry = panel.surface.geometry
    row = geometry.row_of(TrackId(track))
    return QPoint(round(geometry.x_of(frame + 0.5)), geometry.y_of(row) + down)


def picture(panel) -> QImage:
    return panel.view.grab().toImage()


def roll(widget, at, notches, modifiers=Qt.KeyboardModifier.NoModifier):
    event = QWheelEvent(
        QPointF(at),
        QPointF(widget.mapToGlobal(at)),
        QPoint(),
        notches * 120,
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_clips_have_the_colour_of_what_they_are(panel):
    theme = current_theme()
    image = picture(panel)

    shown = [image.pixelColor(spot(panel, track, 15, down=12)) for track in ("V1", "A1")]

    assert shown[1] == theme.colour(Token.CLIP_AUDIO)
    assert shown[0] in (theme.colour(Token.CLIP_VIDEO), theme.colour(Token.CLIP_ADJUST))


def test_the_whole_sequence_is_in_sight_at_first(panel):
    geometry = panel.surface.geometry
    assert geometry.left_frame == 0
    assert panel.view.width() * 0.5 < geometry.x_of(50) < panel.view.width()


def test_what_was_scrolled_looks_like_what_is_painted_anew(panel, qtbot):
    panel.surface.show_span(0, 20)
    picture(panel)

    for notches in (-1, -2, 1):
        roll(panel.view, QPoint(300, 100), QPoint(notches, 0))
        picture(panel)
    moved = picture(panel)
    panel.view.draw_sound_in_decibels(False)  # paints everything anew

    assert moved == picture(panel)


def test_ctrl_and_the_wheel_zoom_at_the_mouse(panel):
    at = QPoint(400, 100)
    before = panel.surface.geometry

    roll(panel.view, at, QPoint(0, 3), CTRL)

    after = panel.surface.geometry
    assert after.pixels_per_frame > before.pixels_per_frame
    assert abs(after.x_of(before.left_frame + 400 / before.pixels_per_frame) - 400) <= 1


def test_shift_and_the_wheel_make_the_track_under_the_mouse_taller(panel):
    roll(panel.view, spot(panel, "V1", 5), QPoint(0, 1), SHIFT)

    heights = {row.track: row.height for row in panel.surface.geometry.rows}
    assert heights[TrackId("V1")] == 96
    assert heights[TrackId("V2")] == 56


def test_a_selected_clip_is_outlined(panel, studio):
    studio.session.selection.set_items([ItemId("B")])
    geometry = panel.surface.geometry
    row = geometry.row_of(TrackId("V1"))
    left = round(geometry.x_of(30))

    colour = picture(panel).pixelColor(left, geometry.y_of(row) + row.height // 2)

    assert colour == current_theme().colour(Token.ACCENT)


def test_the_playhead_is_drawn_over_the_clips(panel, studio):
    studio.session.playhead.seek(25)
    x = round(panel.surface.geometry.x_of(25))

    assert picture(panel).pixelColor(x, 60) == current_theme().colour(Token.PLAYHEAD)


def test_the_view_turns_a_page_when_the_playhead_leaves_it(panel, studio):
    panel.surface.show_span(0, 10)

    studio.session.playhead.seek(40)

    x = panel.surface.geometry.x_of(40)
    assert 0 <= x < panel.view.width()


def test_what_lies_outside_of_the_marked_range_is_darker(panel, studio):
    at = spot(panel, "A1", 15, down=12)
    before = picture(panel).pixelColor(at)

    mark = partial(set_in_out, sequence_id=studio.session.sequence_id, in_point=0, out_point=10)
    assert studio.session.edit("Mark", mark)

    assert picture(panel).pixelColor(at).lightness() < before.lightness()


def test_a_muted_track_is_dim(panel, studio):
    at = spot(panel, "A1", 15, down=12)
    before = picture(panel).pixelColor(at)
    mute = partial(
        set_track, sequence_id=studio.session.sequence_id, track_id=TrackId("A1"), muted=True
    )

    assert studio.session.edit("Mute", mute)

    assert picture(panel).pixelColor(at) != before


@pytest.mark.parametrize("frames", [40, 4000, 100_000])
def test_an_empty_stretch_beside_the_clips_can_be_shown(panel, frames):
    panel.surface.show_span(0, frames)
    assert not picture(panel).isNull()
