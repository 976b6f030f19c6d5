"""Whole compositions: effects, transitions, titles, nesting, boxes, and what is left behind."""

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from compositor.frames import AS_IS, effect, frame, given, layer, natural, rgba, solid

from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.isf.errors import MissingEffectError, ShaderError
from editor.compositor.lut import LutError
from editor.compositor.renderer import Renderer
from editor.compositor.text import FontError
from editor.model.colour import WorkingSpace
from editor.model.flatten.layers import (
    GeneratorPicture,
    NestedPicture,
    TitlePicture,
    TransitionLayer,
)
from editor.model.frame import ColourModel, PixelFormat
from editor.model.titles.title import Title
from editor.model.transform import BlendMode, Fit

NEGATIVE = """/*{"ISFVSN": "2", "INPUTS": [{"NAME": "inputImage", "TYPE": "image"}]}*/
void main() { vec4 c = IMG_THIS_PIXEL(inputImage); gl_FragColor = vec4(1.0 - c.rgb, c.a); }"""
LEFT_HALF = """/*{"ISFVSN": "2", "INPUTS": [{"NAME": "inputImage", "TYPE": "image"}]}*/
void main() { gl_FragColor = IMG_THIS_PIXEL(inputImage) * vec4(isf_FragNormCoord.x < 0.5); }"""
PICTURE = """/*{"ISFVSN": "2", "INPUTS": [{"NAME": "inputImage", "TYPE": "image"},
{"NAME": "other", "TYPE": "image"}]}*/
void main() { gl_FragColor = IMG_NORM_PIXEL(other, isf_FragNormCoord); }"""
COLOUR = """/*{"ISFVSN": "2", "INPUTS": [{"NAME": "colour", "TYPE": "color"}]}*/
void main() { gl_FragColor = colour; }"""
MIX = """/*{"ISFVSN": "2", "PREMULTIPLIED": true, "INPUTS": [
{"NAME": "startImage", "TYPE": "image"},
{"NAME": "endImage", "TYPE": "image"}, {"NAME": "progress", "TYPE": "float"}]}*/
void main() {
    gl_FragColor = mix(IMG_THIS_PIXEL(startImage), IMG_THIS_PIXEL(endImage), progress);
}"""
BROKEN = """/*{"ISFVSN": "2", "INPUTS": [{"NAME": "inputImage", "TYPE": "image"}]}*/
void main() { gl_FragColor = nonsense; }"""


@pytest.fixture(scope="module")
def renderer(gl, tmp_path_factory):
    folder = tmp_path_factory.mktemp("shaders")
    texts = {
        "negative": NEGATIVE,
        "left_half": LEFT_HALF,
        "picture": PICTURE,
        "colour": COLOUR,
        "mix": MIX,
        "broken": BROKEN,
    }
    for name, text in texts.items():
        (folder / f"{name}.fs").write_text(text)
    renderer = Renderer(gl, Catalogue.load([folder]))
    yield renderer
    renderer.release()


def bytes_of(pixels):
    return np.round(pixels * 255).astype(int)


def opaque(width, height, seed=1):
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 4), np.uint8)
    pixels[..., 3] = 255
    return pixels


def test_nothing_is_transparent(draw):
    assert draw([], 5, 4, given()).max() == 0


def test_effects_go_in_order_on_the_picture_before_it_is_placed(draw):
    pixels = opaque(8, 4)
    effects = effect("left_half"), effect("negative")
    placed = natural(2.0, 0.0)

    drawn = draw([layer("a", placed, effects=effects)], 16, 4, given(a=rgba(pixels)))

    expected = np.zeros((4, 16, 4))
    expected[:, 6:10, :3] = 255 - pixels[:, :4, :3]
    expected[:, 6:10, 3] = 255
    np.testing.assert_allclose(drawn * 255, expected, atol=0.3)


def test_effects_see_display_values_in_linear_light_too(draw):
    gray = solid(4, 4, 100, 100, 100, 255)
    entries = [layer("a", effects=(effect("negative"),))]

    drawn = draw(entries, 4, 4, given(a=gray), WorkingSpace.LINEAR)

    np.testing.assert_allclose(drawn[2, 2] * 255, [155, 155, 155, 255], atol=0.4)


def test_an_effect_reads_a_picture_file(draw):
    pixels = opaque(4, 4, 9)
    using = effect("picture", other="/matte.png")
    frames = given(a=solid(4, 4, 0, 0, 0, 255), **{"/matte.png": rgba(pixels)})

    drawn = draw([layer("a", effects=(using,))], 4, 4, frames)

    np.testing.assert_allclose(drawn * 255, pixels, atol=0.3)


def test_an_effect_reads_a_colour_table(draw, tmp_path):
    (tmp_path / "a.cube").write_text("LUT_1D_SIZE 2\n1 1 1\n0 0 0\n")
    using = effect("picture", other=str(tmp_path / "a.cube"))

    drawn = draw([layer("a", effects=(using,))], 4, 4, given(a=solid(4, 4, 0, 0, 0, 255)))

    assert drawn.max() > 0.9


def test_a_small_picture_s_effects_draw_only_what_is_seen_of_it(renderer, draw):
    pixels = np.repeat(np.repeat(opaque(4, 4), 8, axis=0), 8, axis=1)
    quarter = replace(AS_IS, scale=(0.25, 0.25))
    entries = [layer("a", quarter, effects=(effect("negative"),))]

    drawn = draw(entries, 32, 32, given(a=rgba(pixels)))

    inner = drawn[12:20, 12:20].reshape(4, 2, 4, 2, 4).mean(axis=(1, 3))
    np.testing.assert_allclose(inner[..., 3], 1, atol=1e-3)
    assert np.abs(inner * 255 - 255 + pixels[::8, ::8])[..., :3].mean() < 40


def test_a_generator_fills_its_size(draw):
    made = GeneratorPicture(effect("colour", colour=(1.0, 0.5, 0.0, 0.5)), 4, 2)

    drawn = draw([layer(made, replace(AS_IS, fit=Fit.NONE))], 8, 4, given())

    np.testing.assert_allclose(
        drawn[1:3, 2:6], np.broadcast_to([0.5, 0.25, 0, 0.5], (2, 4, 4)), atol=2e-3
    )
    assert drawn[0].max() == 0


@pytest.mark.parametrize("progress", [0.0, 0.25, 1.0])
def test_a_transition_mixes_two_placed_pictures(draw, progress):
    sides = layer("a", natural(-2.0, 0.0)), layer("b", natural(2.0, 0.0), opacity=0.5)
    frames = given(a=solid(4, 4, 255, 0, 0, 255), b=solid(4, 4, 0, 0, 255, 255))

    drawn = draw([TransitionLayer(*sides, effect("mix"), progress)], 8, 4, frames)

    left = np.array([255, 0, 0, 255]) * (1 - progress)
    right = np.array([0, 0, 127.5, 127.5]) * progress
    np.testing.assert_allclose(drawn[:, :4] * 255, np.broadcast_to(left, (4, 4, 4)), atol=1)
    np.testing.assert_allclose(drawn[:, 4:] * 255, np.broadcast_to(right, (4, 4, 4)), atol=1)


def test_a_transition_with_one_side_fades_over_what_is_below(draw):
    fade = TransitionLayer(None, layer("a"), effect("mix"), 0.25)
    frames = given(a=solid(4, 4, 255, 255, 255, 255), below=solid(4, 4, 100, 0, 0, 255))

    drawn = draw([layer("below"), fade], 4, 4, frames)

    np.testing.assert_allclose(drawn[1, 1] * 255, [138.75, 63.75, 63.75, 255], atol=1)


def test_a_transition_is_blended_by_the_outgoing_side_s_mode(draw):
    sides = layer("a", blend_mode=BlendMode.MULTIPLY), layer("a")
    frames = given(a=solid(4, 4, 128, 128, 128, 255), below=solid(4, 4, 100, 200, 0, 255))

    drawn = draw([layer("below"), TransitionLayer(*sides, effect("mix"), 0.5)], 4, 4, frames)

    np.testing.assert_allclose(drawn[1, 1] * 255, [50.2, 100.4, 0, 255], atol=0.7)


def test_a_transition_in_linear_light_mixes_light(draw):
    mixed = TransitionLayer(layer("a"), layer("b"), effect("mix"), 0.5)
    frames = given(a=solid(2, 2, 0, 0, 0, 255), b=solid(2, 2, 255, 255, 255, 255))

    drawn = draw([mixed], 2, 2, frames, WorkingSpace.LINEAR)

    assert drawn[0, 0, 0] == pytest.approx(0.5 ** (1 / 2.4), abs=2e-3)


def test_a_nested_composition_is_a_picture_like_another(draw):
    inner = (layer("a"), layer("b", natural(1.0, 0.0), opacity=0.5))
    nested = NestedPicture(inner, 6, 4, WorkingSpace.DISPLAY)
    frames = given(a=rgba(opaque(6, 4)), b=rgba(opaque(2, 2, 5)))
    alone = draw(inner, 6, 4, frames)

    drawn = draw([layer(nested, natural(1.0, 0.0))], 12, 4, frames)

    np.testing.assert_allclose(drawn[:, 4:10], alone, atol=1e-3)
    assert drawn[:, :4].max() == 0


def test_a_nested_composition_mixes_in_its_own_space(draw):
    inner = (layer("black"), layer("white", opacity=0.5))
    frames = given(black=solid(2, 2, 0, 0, 0, 255), white=solid(2, 2, 255, 255, 255, 255))
    nested = layer(NestedPicture(inner, 2, 2, WorkingSpace.LINEAR))

    drawn = draw([nested], 2, 2, frames)

    assert drawn[0, 0, 0] == pytest.approx(0.5 ** (1 / 2.4), abs=2e-3)


TITLE = Title("Ab", size=40.0, colour=(1.0, 0.0, 0.0, 1.0))


def test_a_title_stands_in_the_frame_it_was_set_for(draw):
    drawn = draw([layer(TitlePicture(TITLE, 160, 90))], 160, 90, given())

    rows, columns = np.nonzero(drawn[..., 3] > 0.5)
    assert abs((columns.min() + columns.max()) / 2 - 80) < 6
    assert abs((rows.min() + rows.max()) / 2 - 45) < 10
    assert drawn[..., 0].max() == pytest.approx(1, abs=2e-3)
    assert drawn[..., 1].max() == 0


def test_a_title_is_sharp_when_it_is_enlarged_and_in_its_place(draw):
    small = draw([layer(TitlePicture(TITLE, 160, 90))], 160, 90, given())
    large = draw([layer(TitlePicture(TITLE, 160, 90))], 640, 360, given())

    mean = large.reshape(90, 4, 160, 4, 4).mean(axis=(1, 3))
    assert np.abs(mean - small).mean() < 0.01
    between = (large[..., 3] > 0.1) & (large[..., 3] < 0.9)
    assert between.sum() < 0.25 * (large[..., 3] > 0.9).sum()


def test_a_title_with_effects_has_the_whole_frame_for_them(draw):
    entry = layer(TitlePicture(TITLE, 160, 90), effects=(effect("negative"),))

    drawn = draw([entry], 160, 90, given())

    assert drawn[..., 2].max() == pytest.approx(1, abs=2e-3)
    assert drawn[..., 3].max() == pytest.approx(1, abs=2e-3)


def test_a_title_in_a_preview_is_where_it_will_be(draw):
    entries = [layer(TitlePicture(TITLE, 160, 90))]

    full, half = draw(entries, 160, 90, given()), draw(entries, 160, 90, given(), scale=0.5)

    mean = full.reshape(45, 2, 80, 2, 4).mean(axis=(1, 3))
    assert np.abs(mean - half).mean() < 0.02


def test_a_missing_effect_is_named(draw):
    with pytest.raises(MissingEffectError, match="glow"):
        draw([layer("a", effects=(effect("glow"),))], 4, 4, given(a=solid(4, 4, 0, 0, 0, 255)))


def test_a_broken_effect_is_named_with_its_file(draw):
    with pytest.raises(ShaderError, match=r"broken\.fs"):
        draw([layer("a", effects=(effect("broken"),))], 4, 4, given(a=solid(4, 4, 0, 0, 0, 255)))


def test_a_missing_table_is_named(draw):
    using = effect("picture", other="/nowhere/a.cube")
    with pytest.raises(LutError, match=r"a\.cube"):
        draw([layer("a", effects=(using,))], 4, 4, given(a=solid(4, 4, 0, 0, 0, 255)))


def test_a_missing_font_is_named(draw):
    picture = TitlePicture(Title("A", font="No Such Font"), 16, 9)
    with pytest.raises(FontError, match="No Such Font"):
        draw([layer(picture)], 16, 9, given())


def test_only_the_box_is_drawn_and_it_is_the_same(renderer):
    entries = [layer("a"), layer("b", natural(3.0, 1.0, rotation=10.0), opacity=0.5)]
    frames = given(a=rgba(opaque(40, 30)), b=rgba(opaque(12, 8, 5)))
    (box,) = renderer.drawn_boxes(entries[1:], 40, 30, frames)

    whole = renderer.render(entries, 40, 30, WorkingSpace.DISPLAY, frames)
    part = renderer.render(entries, 40, 30, WorkingSpace.DISPLAY, frames, boxes=[box])

    x, y, wide, high = box
    expected = renderer.readback.to_rgba8(whole)[y : y + high, x : x + wide]
    np.testing.assert_array_equal(renderer.readback.to_rgba8(part, box=box), expected)
    renderer.pool.give(whole)
    renderer.pool.give(part)


def test_the_drawn_boxes_hold_all_that_changes(renderer, draw):
    title = layer(TitlePicture(replace(TITLE, size=12.0), 80, 60))
    entries = [layer("b", natural(10.0, 5.0, rotation=30.0)), title]
    frames = given(b=solid(12, 8, 255, 255, 255, 255))

    boxes = renderer.drawn_boxes(entries, 80, 60, frames)

    for entry, (x, y, wide, high) in zip(entries, boxes, strict=True):
        drawn = draw([entry], 80, 60, frames)[..., 3]
        rows, columns = np.nonzero(drawn > 0.002)
        assert x <= columns.min() <= columns.max() < x + wide
        assert y <= rows.min() <= rows.max() < y + high
        assert wide * high < 80 * 60 / 2


def test_hundreds_of_frames_leave_nothing_behind(renderer):
    pixels = rgba(opaque(16, 9))
    frames = given(a=pixels, b=rgba(opaque(8, 8, 2)))
    mixed = TransitionLayer(
        layer("a", effects=(effect("negative"),)), layer("b"), effect("mix"), 0.5
    )
    made = None
    for number in range(300):
        moved = natural(number % 7 - 3.0, 0.0, rotation=number % 4 * 10.0)
        above = layer("b", moved, opacity=0.5, blend_mode=BlendMode.SCREEN)
        texture = renderer.render([mixed, above], 16, 9, WorkingSpace.LINEAR, frames)
        renderer.pool.give(texture)
        if number == 50:
            made = renderer.pool.statistics.made
        if number > 50:
            assert renderer.pool.statistics.lent <= 4

    assert renderer.pool.statistics.made - (made or 0) < 40


def test_an_error_leaves_nothing_lent(renderer):
    before = renderer.pool.statistics.lent
    frames = given(a=solid(4, 4, 0, 0, 0, 255))
    entries = [
        layer("a"),
        TransitionLayer(
            layer("a"), layer("a", effects=(effect("negative"), effect("glow"))), effect("mix"), 0.5
        ),
    ]

    for _ in range(3):
        with pytest.raises(MissingEffectError):
            renderer.render(entries, 4, 4, WorkingSpace.DISPLAY, frames)

    assert renderer.pool.statistics.lent == before


def test_decoded_planes_are_drawn_without_a_picture_between(renderer):
    """An opaque picture in its own size goes to the target in one pass: no other RGBA is taken."""
    made = frame([np.full((18, 34), 90, np.uint8)], PixelFormat(ColourModel.GRAY))
    before = renderer.pool.statistics.made

    texture = renderer.render([layer("a")], 34, 18, WorkingSpace.DISPLAY, given(a=made))

    renderer.pool.give(texture)
    assert renderer.pool.statistics.made - before == 2  # the plane and the target


def test_time_of_an_effect_does_not_matter_to_its_picture(draw):
    late = replace(effect("negative"), frame=100, time=Fraction(100, 24))

    drawn = draw([layer("a", effects=(late,))], 4, 4, given(a=solid(4, 4, 0, 0, 0, 255)))

    np.testing.assert_array_equal(bytes_of(drawn[0, 0]), [255, 255, 255, 255])
