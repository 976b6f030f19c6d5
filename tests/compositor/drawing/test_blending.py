"""Against the formulas of W3C Compositing and Blending Level 1, written again in numpy."""

import numpy as np
import pytest
from compositor.frames import given, layer, natural, rgba, solid

from editor.model.colour import WorkingSpace
from editor.model.transform import BlendMode


def lum(c):
    return c @ np.array([0.3, 0.59, 0.11])


def clip_color(c):
    light, n, x = lum(c), c.min(), c.max()
    if n < 0:
        c = light + (c - light) * light / (light - n)
    if x > 1:
        c = light + (c - light) * (1 - light) / (x - light)
    return c


def set_lum(c, light):
    return clip_color(c + (light - lum(c)))


def sat(c):
    return c.max() - c.min()


def set_sat(c, s):
    low, middle, high = np.argsort(c, kind="stable")
    result = np.zeros(3)
    if c[high] > c[low]:
        result[middle] = (c[middle] - c[low]) * s / (c[high] - c[low])
        result[high] = s
    return result


def soft_light(b, s):
    if s <= 0.5:
        return b - (1 - 2 * s) * b * (1 - b)
    d = ((16 * b - 12) * b + 4) * b if b <= 0.25 else np.sqrt(b)
    return b + (2 * s - 1) * (d - b)


def hard_light(b, s):
    return 2 * b * s if s <= 0.5 else b + (2 * s - 1) - b * (2 * s - 1)


def color_dodge(b, s):
    if b == 0:
        return 0.0
    return 1.0 if s == 1 else min(1.0, b / (1 - s))


def color_burn(b, s):
    if b == 1:
        return 1.0
    return 0.0 if s == 0 else 1 - min(1.0, (1 - b) / s)


SEPARABLE = {
    BlendMode.NORMAL: lambda b, s: s,
    BlendMode.MULTIPLY: lambda b, s: b * s,
    BlendMode.SCREEN: lambda b, s: b + s - b * s,
    BlendMode.OVERLAY: lambda b, s: hard_light(s, b),
    BlendMode.DARKEN: min,
    BlendMode.LIGHTEN: max,
    BlendMode.COLOR_DODGE: color_dodge,
    BlendMode.COLOR_BURN: color_burn,
    BlendMode.HARD_LIGHT: hard_light,
    BlendMode.SOFT_LIGHT: soft_light,
    BlendMode.DIFFERENCE: lambda b, s: abs(b - s),
    BlendMode.EXCLUSION: lambda b, s: b + s - 2 * b * s,
}
WHOLE = {
    BlendMode.HUE: lambda b, s: set_lum(set_sat(s, sat(b)), lum(b)),
    BlendMode.SATURATION: lambda b, s: set_lum(set_sat(b, sat(s)), lum(b)),
    BlendMode.COLOR: lambda b, s: set_lum(s, lum(b)),
    BlendMode.LUMINOSITY: lambda b, s: set_lum(b, lum(s)),
}


def blended(mode, backdrop, source, opacity, gamma):
    """Premultiplied result of straight 8-bit RGBA colours, encoded for display."""
    cb, ab = (backdrop[:3] / 255) ** gamma, backdrop[3] / 255
    cs, alpha = (source[:3] / 255) ** gamma, source[3] / 255 * opacity
    if mode in WHOLE:
        mixed = WHOLE[mode](cb, cs)
    else:
        mixed = np.array([SEPARABLE[mode](b, s) for b, s in zip(cb, cs, strict=True)])
    total = alpha + ab - alpha * ab
    colour = cs * alpha * (1 - ab) + cb * ab * (1 - alpha) + alpha * ab * mixed
    straight = np.clip(colour / total, 0, None) if total else np.zeros(3)
    return np.append(straight ** (1 / gamma) * total, total)


@pytest.mark.parametrize("space", WorkingSpace)
@pytest.mark.parametrize("mode", BlendMode)
def test_a_mode_is_the_specification_s_formula(draw, mode, space):
    rng = np.random.default_rng(7)
    below = rng.integers(0, 256, (6, 8, 4), np.uint8)
    above = rng.integers(0, 256, (6, 8, 4), np.uint8)
    below[0, :4], above[0, :4] = 0, 255
    below[:3, :, 3] = above[1::2, :, 3] = 255
    below[5, :3, :3] = above[5, 2:5, :3] = 255
    entries = [layer("below"), layer("above", opacity=0.75, blend_mode=mode)]

    drawn = draw(entries, 8, 6, given(below=rgba(below), above=rgba(above)), space)

    gamma = 1.0 if space is WorkingSpace.DISPLAY else 2.4
    expected = [
        [blended(mode, b, s, 0.75, gamma) for b, s in zip(*rows, strict=True)]
        for rows in zip(below, above, strict=True)
    ]
    tolerance = 0.003 if space is WorkingSpace.DISPLAY else 0.008
    np.testing.assert_allclose(drawn, expected, atol=tolerance)


def test_a_mode_over_nothing_is_the_picture_itself(draw):
    above = solid(4, 4, 200, 100, 50, 255)

    drawn = draw([layer("a", blend_mode=BlendMode.DIFFERENCE)], 4, 4, given(a=above))

    np.testing.assert_allclose(drawn[2, 2] * 255, [200, 100, 50, 255], atol=0.3)


def test_a_mode_changes_nothing_outside_its_picture(draw):
    below, above = solid(8, 8, 90, 90, 90, 255), solid(2, 2, 255, 255, 255, 255)
    small = layer("above", blend_mode=BlendMode.MULTIPLY, placement=natural(2.0, 1.0))

    drawn = draw([layer("below"), small], 8, 8, given(below=below, above=above))

    np.testing.assert_allclose(drawn * 255, np.broadcast_to([90, 90, 90, 255], (8, 8, 4)), atol=0.3)


def test_opacity_in_linear_light_mixes_light(draw):
    entries = [layer("black"), layer("white", opacity=0.5)]
    frames = given(black=solid(2, 2, 0, 0, 0, 255), white=solid(2, 2, 255, 255, 255, 255))

    display = draw(entries, 2, 2, frames)
    linear = draw(entries, 2, 2, frames, WorkingSpace.LINEAR)

    assert display[0, 0, 0] == pytest.approx(0.5, abs=1e-3)
    assert linear[0, 0, 0] == pytest.approx(0.5 ** (1 / 2.4), abs=1e-3)
