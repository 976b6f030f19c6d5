from editor.model.generation.prompts import PromptSchedule, TimedPrompt


def schedule(*said, blend=0):
    return PromptSchedule(tuple(TimedPrompt(start, text) for start, text in said), blend)


def counting(prompts, frames):
    return ["".join(each.text for each, _ in prompts.weights_at(frame)) for frame in range(frames)]


def test_words_count_from_their_frame_on():
    assert counting(schedule((0, "a"), (1, "b"), (3, "c")), 5) == list("abbcc")
    assert counting(schedule((2, "a"), (3, "")), 5) == ["a", "a", "a", "", ""]


def test_in_a_blend_both_count_and_the_weights_sum_to_one():
    prompts = schedule((0, "a"), (4, "b"), blend=2)

    assert counting(prompts, 6) == ["a", "a", "a", "ab", "b", "b"]
    for frame in range(6):
        assert sum(weight for _, weight in prompts.weights_at(frame)) == 1


def test_of_words_for_one_frame_the_last_count():
    assert schedule((0, "a"), (0, "b"), (0, "b")).within(3) == schedule((0, "b"))


def test_words_beyond_the_end_are_left_out_and_all_come_in_order():
    assert schedule((0, "a"), (9, "b")).within(9) == schedule((0, "a"))
    assert schedule((4, "b"), (0, "a")).within(5) == schedule((0, "a"), (4, "b"))
    assert schedule((0, "a"), (9, "b"), blend=4).within(9) == schedule((0, "a"), (9, "b"), blend=4)


def test_words_come_later_in_a_clip_that_begins_before_them():
    assert schedule((0, "a"), (4, "b")).within(14, before=9) == schedule((9, "a"), (13, "b"))
    assert schedule((0, "a"), (4, "b")).within(13, before=9) == schedule((9, "a"))
