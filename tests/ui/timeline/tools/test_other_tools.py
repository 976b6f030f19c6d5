import pytest
from builders.timeline import MAIN, track_of
from hands.timeline import ALT, SHIFT

from editor.model.choosing.snapping import SnapKind
from editor.model.edits.compound.fade import add_fitting
from editor.model.edits.transition import Edge


def test_a_click_slices_the_clip_and_its_sound(hand):
    hand.take("tool.slice")
    hand.hover(hand.at(8, "V1"))
    assert hand.gesture.line == 8
    hand.click(hand.at(8, "V1"))
    assert hand.rows("V1", "A1", "V2") == ("A8 A12 -10 B20", "a8 a12", "-40 C10")
    assert hand.gesture is None
    assert hand.undoes()


def test_shift_slices_every_track_and_alt_the_picture_alone(hand):
    hand.take("tool.slice")
    hand.click(hand.at(45, "V2"), SHIFT)
    assert hand.rows("V1", "V2") == ("A20 -10 B15 B5", "-40 C5 C5")
    hand.click(hand.at(8, "V1"), ALT)
    assert hand.rows("V1", "A1") == ("A8 A12 -10 B15 B5", "a20")


def test_the_hand_moves_the_view_and_nothing_else(hand):
    hand.take("tool.hand")
    hand.scale(60.0)
    hand.drag(hand.at(12, "V1"), hand.at(5, "V1"))
    assert hand.surface.geometry.left_frame == pytest.approx(7, abs=0.2)
    assert hand.session.document.history.undoable is None


def test_zoom_goes_in_at_the_mouse_and_with_alt_out(hand):
    hand.take("tool.zoom")
    place = hand.at(20, "V1")
    frame = hand.surface.geometry.frame_at(place.x())
    hand.click(place)
    scale = hand.surface.geometry.pixels_per_frame
    assert scale > 10
    assert hand.surface.geometry.frame_at(place.x()) in (frame - 1, frame)
    hand.click(place, ALT)
    assert hand.surface.geometry.pixels_per_frame < scale


def test_a_zoom_drag_shows_what_it_goes_over(hand):
    hand.take("tool.zoom")
    hand.drag(hand.at(10, "V1"), hand.at(30, "V1"))
    geometry = hand.surface.geometry
    width, _ = hand.surface.extent
    assert geometry.left_frame == pytest.approx(10, abs=0.5)
    assert geometry.frames_in(width) == pytest.approx(20, abs=0.5)


def fade_lengths(of, name):
    return [(each.in_offset, each.out_offset) for each in track_of(of, name).transitions]


def test_a_corner_pulled_in_is_a_fade(hand):
    hand.click(hand.at(40, "V1"))
    corner = hand.at(31, "V1")
    band = hand.surface.geometry.row_of("V1")
    corner.setY(hand.surface.geometry.y_of(band) + 6)
    target = hand.at(37, "V1")
    hand.hold(corner, target)
    assert fade_lengths(hand.session.document.shown, "V1") == [(0, 6)]
    assert hand.gesture.label == "00:00:00:06 · 6 f"
    hand.release(target)
    assert fade_lengths(hand.session.document.project, "V1") == [(0, 6)]
    assert hand.undoes()


def test_transitions_are_trimmed_and_moved(hand):
    hand.drag(hand.at(19.7, "V1"), hand.at(39.7, "V1"))
    session = hand.session
    cut = [("A", Edge.TAIL)]
    session.edit(
        "Blend",
        lambda of: add_fitting(of, MAIN, cut, 12, linked=False, new_id=session.new_id),
    )
    hand.before = session.document.project
    assert fade_lengths(hand.before, "V1") == [(6, 6)]
    hand.drag(hand.at(35.8, "V1", low=True), hand.at(37.8, "V1", low=True))
    assert fade_lengths(session.document.project, "V1") == [(6, 8)]
    assert hand.undoes()
    hand.drag(hand.at(31, "V1", low=True), hand.at(33, "V1", low=True))
    assert fade_lengths(session.document.project, "V1") == [(4, 8)]
    assert session.selection.transition is not None
    assert hand.undoes()


def test_transitions_and_fades_snap(hand):
    hand.drag(hand.at(19.7, "V1"), hand.at(39.7, "V1"))
    session = hand.session
    session.edit(
        "Blend",
        lambda of: add_fitting(
            of, MAIN, [("A", Edge.TAIL)], 12, linked=False, new_id=session.new_id
        ),
    )
    session.playhead.seek(39)
    hand.scale(4.0)
    hand.snap(True)

    hand.hold(hand.at(35.5, "V1", low=True), hand.at(37.5, "V1", low=True))
    cause = hand.gesture.snap
    hand.release(hand.at(37.5, "V1", low=True))

    assert (cause.frame, cause.kind) == (39, SnapKind.PLAYHEAD)
    assert fade_lengths(session.document.project, "V1") == [(6, 9)]

    hand.click(hand.at(45, "V2"))
    session.playhead.seek(46)
    hand.scale(4.0)
    corner = hand.at(42, "V2")
    band = hand.surface.geometry.row_of("V2")
    corner.setY(hand.surface.geometry.y_of(band) + 6)
    hand.drag(corner, corner + (hand.at(44.5, "V2") - hand.at(40, "V2")))
    assert fade_lengths(session.document.project, "V2") == [(0, 6)]
