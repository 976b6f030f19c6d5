import pytest

from editor.ui.timeline.tools.toolbox import TOOLS


@pytest.mark.parametrize("command", TOOLS)
def test_every_tool_is_chosen_by_its_command_and_is_the_only_one(hand, command):
    hand.studio.actions.run(command)
    checked = {each for each in TOOLS if hand.studio.actions.action(each).isChecked()}
    assert checked == {command}


def test_another_tool_ends_the_drag_of_the_one_before(hand):
    hand.hold(hand.at(10, "V1"), hand.at(22, "V1"))
    hand.studio.actions.run("tool.slice")
    assert hand.session.project is hand.before
    assert hand.gesture is None
