import pytest

from editor.ui.widgets.numbers.arithmetic import ArithmeticInputError, evaluated


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12),
        ("-12.5", -12.5),
        ("−3", -3),  # noqa: RUF001
        ("1,5", 1.5),
        ("1920/2+10", 970),
        ("2*(3-1)", 4),
        ("50 %", 50),
        ("+5", 105),
        ("*2", 200),
        ("/4", 25),
        ("-=30", 70),
        ("+=1+1", 102),
        ("*1+1", 200),
    ],
)
def test_sums_and_changes_are_understood(text, number):
    assert evaluated(text, 100, "%") == pytest.approx(number)


@pytest.mark.parametrize(
    "text", ["", "abc", "1/0", "2**9", "9" * 400, "__import__('os')", "1 2", "True", "1e999"]
)
def test_all_else_is_refused(text):
    with pytest.raises(ArithmeticInputError):
        evaluated(text, 100)


def test_a_change_of_several_values_at_once_is_refused():
    with pytest.raises(ArithmeticInputError):
        evaluated("+5", None)
