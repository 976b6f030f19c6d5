import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.generation.comparing.elo import (
    START,
    Comparison,
    Contender,
    Verdict,
    expected,
    standings,
)

A, B, C = (Contender(name) for name in "abc")
contenders = st.sampled_from([A, B, C, Contender("a", "slow")])
comparisons = st.lists(
    st.builds(Comparison, contenders, contenders, st.sampled_from(Verdict)), max_size=30
)


def test_equals_win_half_and_four_hundred_more_ten_of_eleven():
    assert expected(1200, 1200) == 0.5
    assert expected(1400, 1000) == pytest.approx(10 / 11)


def test_the_first_win_is_worth_half_a_step():
    best, worst = standings([Comparison(A, B, Verdict.BETTER)])

    assert (best.contender, best.rating, best.course) == (A, START + 16, (START, START + 16))
    assert (worst.contender, worst.rating) == (B, START - 16)


def test_to_lose_is_the_same_as_that_the_other_wins():
    assert standings([Comparison(A, B, Verdict.WORSE)]) == standings(
        [Comparison(B, A, Verdict.BETTER)]
    )


def test_a_win_against_a_better_one_is_worth_more():
    start = [Comparison(A, B, Verdict.BETTER)] * 5
    before = {each.contender: each.rating for each in standings(start)}
    upset = standings([*start, Comparison(B, A, Verdict.BETTER)])

    gained = {each.contender: each.rating - before[each.contender] for each in upset}
    assert gained[B] > 16


@given(comparisons)
def test_what_one_gains_the_other_loses(made):
    found = standings(made)

    assert sum(each.rating for each in found) == pytest.approx(START * len(found))
    assert [each.rating for each in found] == sorted((each.rating for each in found), reverse=True)
    told = sum(each.comparisons for each in found)
    assert told == 2 * sum(each.first != each.second for each in made)
