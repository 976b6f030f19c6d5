import itertools
import math

import pytest

from editor.ui.theme.tokens import COLOURS, Look, Token

BACKGROUNDS = (Token.BG_WINDOW, Token.BG_PANEL, Token.BG_RAISED, Token.BG_HOVER, Token.BG_SELECTED)
CLIPS = tuple(token for token in Token if token.value.startswith("clip."))
BRUSHES = tuple(token for token in Token if token.value.startswith("brush."))


def linear(colour: str) -> tuple[float, float, float]:
    r, g, b = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (r, g, b))
    return r, g, b


def contrast(a: str, b: str) -> float:
    """Source: WCAG 2.2, contrast ratio."""
    darker, lighter = sorted((luminance(a), luminance(b)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    r, g, b = linear(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def oklch(colour: str) -> tuple[float, float, float]:
    """Source: Ottosson, "A perceptual color space for image processing", 2020."""
    r, g, b = linear(colour)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    green_red = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    blue_yellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    hue = math.degrees(math.atan2(blue_yellow, green_red)) % 360
    return lightness, math.hypot(green_red, blue_yellow), hue


@pytest.mark.parametrize("look", Look)
def test_every_token_has_a_colour_in_every_look(look):
    assert set(COLOURS[look]) == set(Token)


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("background", [*BACKGROUNDS, Token.BG_VIEWPORT])
def test_text_stands_out_sevenfold(look, background):
    assert contrast(COLOURS[look][Token.TEXT], COLOURS[look][background]) >= 7


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("background", BACKGROUNDS)
def test_dim_text_can_be_read(look, background):
    assert contrast(COLOURS[look][Token.TEXT_DIM], COLOURS[look][background]) >= 4.5


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("state", [Token.OK, Token.WARN, Token.ERROR, Token.ACCENT])
@pytest.mark.parametrize("background", [Token.BG_WINDOW, Token.BG_PANEL, Token.BG_RAISED])
def test_states_can_be_read(look, state, background):
    assert contrast(COLOURS[look][state], COLOURS[look][background]) >= 4.5


@pytest.mark.parametrize("look", Look)
def test_names_can_be_read_on_clips_and_on_the_primary_button(look):
    colours = COLOURS[look]

    assert all(contrast(colours[Token.ON_CLIP], colours[clip]) >= 4.5 for clip in CLIPS)
    assert contrast(colours[Token.ON_ACCENT], colours[Token.ACCENT]) >= 4.5


@pytest.mark.parametrize("look", [Look.DARK_CONTRAST, Look.LIGHT_CONTRAST])
def test_high_contrast_lines_can_be_seen(look):
    assert contrast(COLOURS[look][Token.LINE], COLOURS[look][Token.BG_PANEL]) >= 3


def test_brushes_are_eight_hues_of_equal_lightness():
    shades = [oklch(COLOURS[Look.DARK][brush]) for brush in BRUSHES]
    hues = sorted(hue for _, _, hue in shades)

    assert all(lightness == pytest.approx(0.75, abs=0.01) for lightness, _, _ in shades)
    assert all(chroma == pytest.approx(0.14, abs=0.015) for _, chroma, _ in shades)
    assert all(b - a == pytest.approx(45, abs=3) for a, b in itertools.pairwise(hues))
