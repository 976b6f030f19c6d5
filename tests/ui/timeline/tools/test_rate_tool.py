from fractions import Fraction

import pytest


@pytest.fixture
def rate(hand):
    hand.take("tool.rate")
    return hand


def test_a_first_edge_changes_the_speed_and_keeps_the_last_frame_in_its_place(rate):
    rate.drag(rate.at(30.3, "V1"), rate.at(20.3, "V1"))

    assert rate.rows("V1") == ("A20 B30",)
    assert rate.clip("B").speed == Fraction(2, 3)
    assert rate.undoes()


def test_the_sound_goes_with_its_picture(rate):
    rate.drag(rate.at(19.7, "V1"), rate.at(9.7, "V1"))

    assert rate.rows("V1", "A1") == ("A10 -20 B20", "a10")
    assert rate.clip("A").speed == rate.clip("a").speed == 2
    assert rate.undoes()


def test_the_same_picture_is_seen_whatever_the_speed(rate):
    before = rate.clip("B")
    shown = before.source_start, before.duration * before.speed

    rate.drag(rate.at(49.7, "V1"), rate.at(69.7, "V1"))

    after = rate.clip("B")
    assert (after.source_start, after.duration * after.speed) == shown
    assert after.speed == Fraction(1, 2)


def test_it_goes_no_further_than_the_neighbour(rate):
    rate.hold(rate.at(19.7, "V1"), rate.at(39.7, "V1"))
    rate.release(rate.at(39.7, "V1"))

    assert rate.rows("V1") == ("A30 B20",)


def test_the_key_takes_the_tool_in_hand(rate, qtbot):
    rate.take("tool.select")
    action = rate.studio.actions.action("tool.rate")
    assert not action.isChecked()

    rate.studio.actions.run("tool.rate")

    rate.drag(rate.at(49.7, "V1"), rate.at(59.7, "V1"))
    assert rate.clip("B").speed == Fraction(2, 3)
