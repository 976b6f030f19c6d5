"""The tools beside the picture, and the views below it, are there where mattes are worked on."""

from __future__ import annotations

from editor.ui.roto.tools.view_bar import ViewBar


def test_tools_and_views_are_there_in_their_workspace_alone(qtbot, studio, monitor):
    (views,) = monitor.findChildren(ViewBar)
    assert monitor.roto_strip.isVisible()
    assert views.isVisible()

    studio.actions.set_checked("workspace.roto", False)

    qtbot.waitUntil(lambda: not monitor.roto_strip.isVisible())
    assert not views.isVisible()


def test_where_the_picture_is_low_the_tools_stand_in_two_columns_by_their_kinds(qtbot, monitor):
    buttons = {each.defaultAction().objectName(): each for each in monitor.roto_strip.buttons}
    assert len({each.x() for each in buttons.values()}) == 1

    monitor.resize(900, 420)

    qtbot.waitUntil(lambda: len({each.x() for each in buttons.values()}) == 2)
    left = buttons["roto.select"].x()
    for first in ("roto.select", "roto.subject", "roto.key"):
        assert buttons[first].x() == left
    assert buttons["roto.scribble"].y() == buttons["roto.select"].y()


def test_every_button_says_what_it_does_and_by_which_keys(monitor):
    for button in monitor.roto_strip.buttons:
        action = button.defaultAction()
        keys = action.shortcut().toString()
        assert button.accessibleName()
        assert keys in action.toolTip()
        assert action.whatsThis() in action.toolTip()


def test_what_cannot_be_done_says_why(studio, monitor):
    key = studio.actions.action("roto.key")

    assert not key.isEnabled()
    assert key.statusTip()
