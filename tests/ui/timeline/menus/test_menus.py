import pytest
from builders.timeline import MAIN, clip_in, track_of
from hands.timeline import NONE
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QMenu

from editor.model.edits.compound.fade import add_fitting
from editor.model.edits.transition import Edge
from editor.model.timeline import TrackId


def texts(menu):
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def opened(hand, place):
    pointer = hand.view.pointer(QPointF(place), Qt.MouseButton.RightButton, NONE)
    hand.panel.hands.menus.open_for(pointer, hand.view.mapToGlobal(place))
    menu = hand.panel.hands.menus.open
    assert isinstance(menu, QMenu)
    return menu


def test_a_clip_is_selected_and_offers_what_can_be_done_to_it(hand, qtbot):
    menu = opened(hand, hand.at(40, "V1"))
    assert hand.selected == {"B"}
    assert len(menu.actions()) <= 24  # the height of a small screen
    speed = next(action.menu() for action in menu.actions() if action.text() == "Speed")
    assert "Speed and Duration…" in texts(speed)
    delete = hand.studio.actions.action("edit.delete")
    qtbot.waitUntil(delete.isEnabled)
    delete.trigger()
    menu.close()
    assert hand.rows("V1") == ("A20",)
    assert hand.undoes()


def test_a_right_press_keeps_a_selection_that_it_is_in(hand):
    hand.session.selection.set_items({"B", "C"})
    opened(hand, hand.at(40, "V1")).close()
    assert hand.selected == {"B", "C"}


def test_a_gap_can_be_closed_and_empty_time_offers_a_title(hand):
    menu = opened(hand, hand.at(25, "V1"))
    assert hand.session.selection.gap == "g"
    assert texts(menu)[:2] == ["Generate in the Gap…", "Close Gap"]
    menu.close()
    menu = opened(hand, hand.at(90, "V1"))
    assert "Add Title" in texts(menu)
    menu.close()


def test_at_a_cut_the_clip_on_the_side_of_the_mouse_is_meant(hand):
    hand.drag(hand.at(19.7, "V1"), hand.at(39.7, "V1"))  # A and B meet at frame 30

    for frame, meant in ((30.1, "B"), (29.8, "A")):
        hand.session.selection.clear()
        opened(hand, hand.at(frame, "V1")).close()
        assert meant in hand.selected
        hand.session.selection.clear()
        hand.click(hand.at(frame, "V1"))
        assert meant in hand.selected
        assert len(hand.selected & {"A", "B"}) == 1


@pytest.fixture
def blended(hand):
    """A transition of 12 frames over the cut of A and B."""
    hand.drag(hand.at(19.7, "V1"), hand.at(39.7, "V1"))
    session = hand.session
    cut = [("A", Edge.TAIL)]
    session.edit(
        "Blend", lambda of: add_fitting(of, MAIN, cut, 12, linked=False, new_id=session.new_id)
    )
    hand.before = session.document.project
    return hand


def test_a_transition_blends_in_another_way_or_in_another_place(blended):
    hand = blended
    menu = opened(hand, hand.at(30, "V1", low=True))
    kinds, places = [action.menu() for action in menu.actions() if action.menu()]
    chosen = [action.text() for action in kinds.actions() if action.isChecked()]
    assert chosen == ["Dissolve"]
    next(action for action in kinds.actions() if action.text() == "Wipe").trigger()
    assert track_of(hand.session.project, "V1").transitions[0].effect.name == "wipe"
    assert hand.undoes()
    next(action for action in places.actions() if action.text() == "Before the cut").trigger()
    found = track_of(hand.session.project, "V1").transitions[0]
    assert (found.in_offset, found.out_offset) == (12, 0)
    menu.close()
    assert hand.undoes()


def run(menu, text):
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def track_menu(hand, track):
    hand.panel.hands.menus.open_for_track(TrackId(track), hand.view.mapToGlobal(hand.at(0, "V1")))
    return hand.panel.hands.menus.open


def test_a_track_is_deleted_moved_and_given_neighbours(hand):
    names = lambda: [track.name for track in hand.session.sequence.tracks]  # noqa: E731
    run(track_menu(hand, "V1"), "Add Track Above")
    assert names() == ["V1", "V3", "V2", "A1"]
    assert hand.undoes()
    run(track_menu(hand, "V1"), "Move Up")
    assert names() == ["V2", "V1", "A1"]
    assert hand.undoes()
    run(track_menu(hand, "A1"), "Add Track Below")
    assert names() == ["V1", "V2", "A1", "A2"]
    assert hand.undoes()
    run(track_menu(hand, "V2"), "Delete Track V2")
    assert names() == ["V1", "A1"]
    assert hand.undoes()
    run(track_menu(hand, "V1"), "Select Clips on V1")
    assert hand.selected == {"A", "B"}


def test_the_highest_track_cannot_go_up(hand):
    menu = track_menu(hand, "V2")
    up, down = (
        next(action for action in menu.actions() if action.text() == text)
        for text in ("Move Up", "Move Down")
    )
    assert (up.isEnabled(), down.isEnabled()) == (False, True)
    menu.close()


def test_the_ruler_offers_marks_and_a_marker_its_own(hand):
    menus = hand.panel.hands.menus
    place = hand.view.mapToGlobal(hand.at(0, "V1"))
    menus.open_for_ruler(None, place)
    assert "Mark In" in texts(menus.open)
    menus.open.close()
    assert clip_in(hand.session.project, "A").name == "A"
