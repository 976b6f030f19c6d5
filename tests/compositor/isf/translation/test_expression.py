"""Sizes of passes are worked out, and nothing else is."""

import pytest

from editor.compositor.isf.translation.expression import Expression

VALUES = {"WIDTH": 1920.0, "HEIGHT": 1080.0, "amount": 0.25}


@pytest.mark.parametrize(
    ("text", "pixels"),
    [
        ("$WIDTH", 1920),
        ("512", 512),
        ("$WIDTH/16.0", 120),
        ("floor($HEIGHT * $amount)", 270),
        ("max(1, $WIDTH / 10000)", 1),
        ("min(($WIDTH), 100) + 2 ^ 3", 108),
        ("$WIDTH % 100", 20),
        ("$HEIGHT * ($amount > 0.5)", 1),
        ("MAX(FLOOR($WIDTH*0.02),1.0)", 38),
        ("$WIDTH / 0", 7),
        ("9 ** 9 ** 9", 7),
        ("sqrt(0 - 1)", 7),
        ("-5", 1),
        ("1e9", 16384),
    ],
)
def test_a_size_is_worked_out(text, pixels):
    assert Expression.parse(text).pixels(VALUES, 7) == pixels


@pytest.mark.parametrize(
    "text", ["__import__('os')", "a.b", "[1]", "'x' * 3", "$WIDTH +", "x := 1", "(" * 500 + "1"]
)
def test_anything_but_arithmetic_is_refused(text):
    with pytest.raises(ValueError, match="size"):
        Expression.parse(text)


def test_the_inputs_it_needs_are_known():
    assert Expression.parse("$WIDTH * $amount + PI").names == {"WIDTH", "amount"}
