"""Effects run where a pixel is decoded give what they give in a pass of their own."""

from dataclasses import replace

import numpy as np
import pytest

from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.renderer import Renderer
from editor.model.colour import SRGB, ColourTags, WorkingSpace
from editor.model.flatten.layers import Layer
from editor.model.frame import RGBA8, YUV420P8, ColourModel, Frame, PixelFormat
from tests.compositor.frames import AS_IS, effect, frame, given, layer, natural, rgba, samples

SIZE = 40, 30
VALUES = {
    "chroma_key": {"key": (0.2, 0.7, 0.3, 1.0), "tolerance": 0.05, "softness": 0.5},
    "exposure": {"exposure": 0.7, "contrast": 1.2, "temperature": 0.3, "saturation": 0.6},
    "film_grain": {"amount": 0.4, "size": 2.0, "coloured": True},
    "hue_saturation": {"hue": 70.0, "saturation": 1.3, "lightness": -0.1},
    "invert": {"amount": 0.8},
    "lift_gamma_gain": {"lift": (0.1, 0.0, 0.2, 1.0), "gamma": (1.4, 1.0, 0.8, 1.0)},
    "mask_shape": {"shape": 1, "left": 0.2, "bottom": 0.1, "feather": 0.1},
    "vignette": {"amount": 0.9, "size": 0.2, "centre": (0.3, 0.6)},
}
STRAIGHT = """/*{"ISFVSN": "2", "INPUTS": [
    {"NAME": "inputImage", "TYPE": "image"}, {"NAME": "light", "TYPE": "float", "DEFAULT": 0.5}]}*/
#define HALF 0.5
const vec3 size = vec3(0.9, 0.8, HALF);
float opacity(float a);
vec3 premultiplied(vec3 c) { return c * size + light * 0.1; }
float opacity(float a) { return a * 0.7; }
void main() {
    vec4 colour = IMG_THIS_NORM_PIXEL(inputImage);
    gl_FragColor = vec4(premultiplied(colour.rgb) * (gl_FragCoord.y / RENDERSIZE.y)
        + vec3(isf_FragNormCoord.x, 0.0, 0.0) * HALF, opacity(colour.a));
}
"""


def picture(format: PixelFormat, seed: int = 1, **more) -> Frame:
    rng = np.random.default_rng(seed)
    width, height = SIZE
    if more.get("rotation") in (90, 270):
        width, height = height, width
    word = np.uint8 if format.sample_bytes == 1 else np.uint16
    planes = []
    for index in range(1 if format.packed else 3 + format.alpha):
        wide, high = format.plane_size(index, width, height)
        shape = (high, wide, format.channels) if format.packed else (high, wide)
        planes.append(rng.integers(20, 2**format.depth - 20, shape).astype(word))
    colour = ColourTags() if format.model is ColourModel.YUV else SRGB
    return frame(planes, format, colour, **more)


PICTURES = {
    "4:2:0": picture(YUV420P8),
    "4:2:2 with 10 bits": picture(PixelFormat(ColourModel.YUV, 10, 1, 0)),
    "with alpha": picture(RGBA8),
    "premultiplied": picture(RGBA8, premultiplied=True),
    "4:2:0 with alpha": picture(replace(YUV420P8, alpha=True)),
    "turned": picture(YUV420P8, rotation=90),
}


def apart(shipped, draw, made: Frame, *chain: str) -> np.ndarray:
    """Decoded, and then each effect of `chain` in a pass of its own."""
    pixels = draw([layer("a")], *SIZE, given(a=made))
    for name in chain:
        pixels = shipped.effect(name, pixels, **VALUES[name])
    return pixels


def near(drawn: np.ndarray, expected: np.ndarray) -> None:
    np.testing.assert_allclose(drawn, expected, atol=4e-3)


def chained(*names: str) -> Layer:
    return layer("a", effects=tuple(effect(name, **VALUES[name]) for name in names))


@pytest.mark.parametrize("kind", PICTURES)
@pytest.mark.parametrize("name", VALUES)
def test_it_makes_no_difference_where_an_effect_is_run(shipped, draw, name, kind):
    made = PICTURES[kind]

    drawn = draw([chained(name)], *SIZE, given(a=made))

    near(drawn, apart(shipped, draw, made, name))


def test_several_are_run_in_their_order(shipped, draw):
    names = ("exposure", "invert", "vignette", "exposure", "mask_shape")

    drawn = draw([chained(*names)], *SIZE, given(a=PICTURES["4:2:0"]))

    near(drawn, apart(shipped, draw, PICTURES["4:2:0"], *names))


def test_one_that_looks_further_stands_between_them(shipped, draw):
    made = PICTURES["4:2:0"]
    blur = effect("gaussian_blur", radius=0.1)
    entry = layer("a", effects=(effect("invert"), blur, effect("invert"), effect("invert")))

    drawn = draw([entry], *SIZE, given(a=made))

    plain = draw([layer("a", effects=(blur,))], *SIZE, given(a=made))
    near(drawn[..., 3], np.ones(SIZE[::-1]))
    near(drawn[..., :3], 1 - plain[..., :3])


def test_a_look_is_run_with_the_others(shipped, draw, tmp_path):
    path = tmp_path / "swap.cube"
    rows = [f"{b} {r} {g}" for b in (0, 1) for g in (0, 1) for r in (0, 1)]
    path.write_text("LUT_3D_SIZE 2\n" + "\n".join(rows) + "\n")
    look = effect("lut", lut=str(path))

    drawn = draw([layer("a", effects=(look, effect("invert")))], *SIZE, given(a=PICTURES["turned"]))

    plain = draw([layer("a")], *SIZE, given(a=PICTURES["turned"]))
    near(drawn[..., :3], 1 - plain.clip(0, 1)[..., [2, 0, 1]])


@pytest.mark.parametrize(
    "placement",
    [natural(3.0, -2.0), natural(0.3, 0.0, rotation=20.0), replace(AS_IS, scale=(0.4, 0.4))],
    ids=["moved", "turned", "shrunk"],
)
def test_placed_layers_are_what_a_picture_with_the_effect_would_be(draw, placement):
    made = picture(RGBA8, seed=2)
    pixels = samples(made)[0].copy()
    pixels[..., :3] = 255 - pixels[..., :3]
    inverted = rgba(pixels)
    entry = layer("a", placement, opacity=0.8, effects=(effect("invert"),))

    drawn = draw([entry], *SIZE, given(a=made))

    near(drawn, draw([layer("a", placement, opacity=0.8)], *SIZE, given(a=inverted)))


def test_all_shipped_effects_on_single_pixels_are_run_so(shipped):
    alone = []
    for spec in shipped.catalogue.specs():
        if spec.kind == "effect":
            use = effect(spec.name, **VALUES.get(spec.name, {}))
            _, count = shipped.programs.pointwise([use], SIZE, shipped.image)
            alone += [spec.name] * (count == 0)

    assert sorted(alone) == ["flip", "gaussian_blur", "mosaic", "sharpen"]


def test_a_file_with_straight_colours_and_names_of_ours_is_run_so(gl, tmp_path, written):
    bench = written({"odd.fs": STRAIGHT})
    renderer = Renderer(gl, Catalogue.load([tmp_path]))
    frames, entry = given(a=PICTURES["with alpha"]), layer("a", effects=(effect("odd"),))

    drawn, plain = (
        renderer.render([each], *SIZE, WorkingSpace.DISPLAY, frames) for each in (entry, layer("a"))
    )

    _, count = bench.programs.pointwise([effect("odd")], SIZE, bench.image)
    assert count == 1
    pixels = np.frombuffer(plain.read(), np.float16).reshape(*SIZE[::-1], 4)[::-1]
    expected = bench.effect("odd", pixels.astype(np.float32))
    near(np.frombuffer(drawn.read(), np.float16).reshape(*SIZE[::-1], 4)[::-1], expected)
    renderer.release()


@pytest.mark.parametrize(
    "body",
    [
        "float x = 0.0;\nvoid main() { x += 1.0; gl_FragColor = IMG_THIS_PIXEL(inputImage); }",
        "void main() { gl_FragColor = IMG_PIXEL(inputImage, gl_FragCoord.xy + 1.0); }",
        "void main() { if (gl_FragCoord.x > 9.0) discard; gl_FragColor = vec4(1.0); }",
        "void main() { gl_FragColor = dFdx(IMG_THIS_PIXEL(inputImage)); }",
        "struct A { float isf_main; };\nvoid main() { gl_FragColor = IMG_THIS_PIXEL(inputImage); }",
    ],
)
def test_what_is_more_than_a_function_of_the_pixel_has_a_pass_of_its_own(written, body):
    header = '/*{"ISFVSN": "2", "INPUTS": [{"NAME": "inputImage", "TYPE": "image"}]}*/\n'
    bench = written({"more.fs": header + body})

    _, count = bench.programs.pointwise([effect("more")], SIZE, bench.image)

    assert count == 0
    assert bench.effect("more", np.ones((4, 4, 4), np.float32)).shape == (4, 4, 4)
