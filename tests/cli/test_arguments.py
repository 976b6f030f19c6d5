from fractions import Fraction

import pytest

from editor.cli.arguments import ArgumentError, colour, frames, pair, rate, size, value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24", Fraction(24)),
        ("29.97", Fraction(30000, 1001)),
        ("30000/1001", Fraction(30000, 1001)),
        ("23.976", Fraction(24000, 1001)),
    ],
)
def test_rates(text, expected):
    assert rate(text) == expected


@pytest.mark.parametrize("text", ["", "fast", "0", "-24", "1/0", "2000", "nan"])
def test_what_is_no_rate_is_refused(text):
    with pytest.raises(ArgumentError, match="no frame rate"):
        rate(text)


def test_sizes():
    assert size("1920x1080") == (1920, 1080)


@pytest.mark.parametrize("text", ["1920", "0x10", "-4x4", "axb", "99999x2"])
def test_what_is_no_size_is_refused(text):
    with pytest.raises(ArgumentError, match="no size"):
        size(text)


@pytest.mark.parametrize(
    ("text", "expected"), [("48", 48), ("-12", -12), ("2s", 48), ("0.5s", 12), ("00:00:02:12", 60)]
)
def test_times(text, expected):
    assert frames(text, Fraction(24)) == expected


@pytest.mark.parametrize("text", ["", "soon", "1.5", "s", "00:00:02:30", "1/0s"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(ArgumentError, match=r"time|frames"):
        frames(text, Fraction(24))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on", True),
        ("false", False),
        ("0.5", 0.5),
        ("10,-20", (10.0, -20.0)),
        ("#ff0000", (1.0, 0.0, 0.0, 1.0)),
        ("/a/b.cube", "/a/b.cube"),
        ("a, b", "a, b"),
    ],
)
def test_values(text, expected):
    assert value(text) == expected


def test_a_pair_keeps_further_equals_signs():
    assert pair("lut=a=b.cube") == ("lut", "a=b.cube")
    with pytest.raises(ArgumentError, match="name=value"):
        pair("lut")


def test_what_is_no_colour_is_refused():
    with pytest.raises(ArgumentError, match="no colour"):
        colour("#12")
