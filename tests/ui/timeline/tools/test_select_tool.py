from hands.timeline import ALT, CTRL, SHIFT


def test_a_click_selects_the_clip_with_its_sound(hand):
    hand.click(hand.at(10, "V1"))
    assert hand.selected == {"A", "a"}
    hand.click(hand.at(10, "V1"), ALT)
    assert hand.selected == {"A"}


def test_ctrl_takes_in_and_out_and_shift_takes_all_between(hand):
    hand.click(hand.at(10, "V1"))
    hand.click(hand.at(40, "V1"), CTRL)
    assert hand.selected == {"A", "a", "B"}
    hand.click(hand.at(10, "V1"), CTRL)
    assert hand.selected == {"B"}
    hand.click(hand.at(10, "V1"))
    hand.click(hand.at(45, "V2"), SHIFT)
    assert hand.selected == {"A", "a", "B", "C"}


def test_a_gap_is_selected_and_empty_time_clears(hand):
    hand.click(hand.at(25, "V1"))
    assert hand.session.selection.gap == "g"
    hand.click(hand.at(80, "V1"))
    assert hand.session.selection.is_empty


def test_a_band_selects_what_it_touches(hand, qtbot):
    hand.hold(hand.at(60, "V2"), hand.at(35, "V1"))
    assert hand.gesture.band is not None
    assert hand.selected == {"B", "C"}
    hand.release(hand.at(35, "V1"))
    assert hand.gesture is None
    assert hand.selected == {"B", "C"}


def test_esc_gives_back_what_was_selected_before_the_band(hand, qtbot):
    hand.click(hand.at(10, "V1"))
    hand.hold(hand.at(60, "V2"), hand.at(35, "V1"))
    hand.escape()
    assert hand.selected == {"A", "a"}
    assert hand.gesture is None
