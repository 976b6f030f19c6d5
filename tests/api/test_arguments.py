from fractions import Fraction

import pytest

from editor.api.arguments import (
    ArgumentError,
    colour,
    factor,
    frames,
    instant,
    numbers,
    pair,
    rate,
    size,
    switch,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24", Fraction(24)),
        ("29.97", Fraction(30000, 1001)),
        ("30000/1001", Fraction(30000, 1001)),
        ("23.976", Fraction(24000, 1001)),
        ("12.5", Fraction(25, 2)),
    ],
)
def test_rates(text, expected):
    assert rate(text) == expected


@pytest.mark.parametrize("text", ["", "fast", "0", "-24", "1/0", "2000", "nan", "1e999999999"])
def test_what_is_no_rate_is_refused(text):
    with pytest.raises(ArgumentError, match="no frame rate"):
        rate(text)


def test_sizes():
    assert size("1920x1080") == (1920, 1080)


@pytest.mark.parametrize("text", ["1920", "0x10", "-4x4", "axb", "99999x2", "8193x2"])
def test_what_is_no_size_is_refused(text):
    with pytest.raises(ArgumentError, match="no size"):
        size(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("48", 48), ("-12", -12), ("2s", 48), ("0.5s", 12), ("1/2s", 12), ("00:00:02:12", 60)],
)
def test_times(text, expected):
    assert frames(text, Fraction(24)) == expected


@pytest.mark.parametrize(
    "text", ["", "soon", "1.5", "s", "00:00:02:30", "1/0s", "9" * 30, "9999999999", "1e99999999s"]
)
def test_what_is_no_time_is_refused(text):
    with pytest.raises(ArgumentError, match=r"time|frames"):
        frames(text, Fraction(24))


def test_seconds_of_a_media_are_exact():
    assert instant("0.01s", Fraction(24)).seconds == Fraction(1, 100)
    assert instant("12", Fraction(25)).seconds == Fraction(12, 25)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2", 2), ("0.5", Fraction(1, 2)), ("50%", Fraction(1, 2)), ("-1", -1), ("0", 0)],
)
def test_speeds(text, expected):
    assert factor(text) == expected


def test_numbers_are_one_or_several_and_never_infinite():
    assert numbers("10,-20") == (10.0, -20.0)
    assert numbers("50%") == (0.5,)
    for text in ("", "%", "a", "nan", "inf", "1e400", "1,,2"):
        with pytest.raises(ArgumentError, match="no number"):
            numbers(text)


def test_a_switch_is_on_or_off():
    assert switch("on")
    assert not switch("False")
    with pytest.raises(ArgumentError, match="neither"):
        switch("maybe")


def test_a_pair_keeps_further_equals_signs():
    assert pair("lut=a=b.cube") == ("lut", "a=b.cube")
    with pytest.raises(ArgumentError, match="name=value"):
        pair("lut")


def test_colours_are_hexadecimal_numbers_or_words():
    assert colour("#ff0000") == colour("#F00") == colour("Red") == (1.0, 0.0, 0.0, 1.0)
    assert colour("transparent")[3] == 0.0
    assert colour("#00000080")[3] == pytest.approx(128 / 255)
    assert colour("1,0.5,0") == (1.0, 0.5, 0.0, 1.0)
    for text in ("#12", "reddish", "1", "#zzzzzz"):
        with pytest.raises(ArgumentError, match="no colour"):
            colour(text)
