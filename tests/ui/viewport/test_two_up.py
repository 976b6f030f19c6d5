"""The two frames that a trim is about."""

from __future__ import annotations

from editor.model.edits.transition import Edge
from editor.ui.viewport.routing.trimmed import Side, TwoUp


def test_both_sides_of_a_cut_are_shown_while_it_is_trimmed(qtbot, studio, monitor):
    film = studio.session.sequence.video_tracks[0].items[0].id
    sides = TwoUp(Side(Edge.TAIL, 49, film), Side(Edge.HEAD, 50, film))
    studio.monitors.two_up.emit(sides, "+00:00:00:12")

    shown = monitor.two_up._presenters
    qtbot.waitUntil(lambda: all(each._picture is not None for each in shown))
    assert monitor.two_up.isVisible()
    left = monitor.two_up.grab().toImage()
    assert len({left.pixel(x, left.height() // 2) for x in range(40, 400, 20)}) > 5

    studio.monitors.two_up.emit(None, "")
    assert not monitor.two_up.isVisible()


def test_a_trim_shows_the_clip_without_what_lies_over_it(qtbot, studio, monitor):
    below, above = studio.session.sequence.video_tracks[:2]
    sides = TwoUp(Side(Edge.HEAD, 0, below.items[0].id), Side(Edge.HEAD, 0, above.items[0].id))
    drawn = {}
    studio.preview.arrived.connect(
        lambda picture: drawn.update({picture.request.viewer: picture.request.project})
    )

    studio.monitors.two_up.emit(sides, "")

    qtbot.waitUntil(lambda: {"program 0", "program 1"} <= drawn.keys())
    for viewer, filled in (
        ("program 0", [True, False, False]),
        ("program 1", [False, True, False]),
    ):
        tracks = drawn[viewer].sequences[0].video_tracks
        assert [bool(track.items) for track in tracks] == filled
