""".cube files: real ones against a trilinear reference, wrong ones named."""

from fractions import Fraction

import numpy as np
import pytest

from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.isf.programs import EffectPrograms
from editor.compositor.lut import Lut, LutError, lut_texture, read_cube, release_lut
from editor.model.effects import EffectId
from editor.model.flatten.layers import EffectValue
from editor.resources import shaders_folder

IDENTITY = "LUT_3D_SIZE 2\n" + "\n".join(
    f"{r} {g} {b}" for b in (0, 1) for g in (0, 1) for r in (0, 1)
)


def looked_up(lut: Lut, colours: np.ndarray) -> np.ndarray:
    """The reference: linear in the curve, trilinear in the cube."""
    if lut.curve is not None:
        low, high = lut.curve_range
        at = np.clip((colours - low) / (high - low), 0, 1) * (len(lut.curve) - 1)
        entries = np.arange(len(lut.curve))
        channels = [np.interp(at[:, i], entries, lut.curve[:, i]) for i in range(3)]
        colours = np.stack(channels, axis=-1)
    if lut.cube is None:
        return colours
    low, high = lut.cube_range
    at = np.clip((colours - low) / (high - low), 0, 1) * (len(lut.cube) - 1)
    below = np.minimum(np.floor(at).astype(int), len(lut.cube) - 2)
    part = at - below
    mixed = np.zeros_like(colours)
    for corner in np.ndindex(2, 2, 2):
        weight = np.prod(np.where(corner, part, 1 - part), axis=1, keepdims=True)
        red, green, blue = (below + corner).T
        mixed += weight * lut.cube[blue, green, red]
    return mixed


@pytest.mark.parametrize(
    "name",
    [
        "kdenlive_TEAL_ORANGE.cube",
        "ocio_iridas_1d.cube",
        "ocio_iridas_3d.cube",
        "ocio_resolve_1d3d.cube",
    ],
)
def test_the_effect_is_the_reference(shared_data, gl, pool, name):
    path = shared_data / "lut" / name
    pixels = np.ones((32, 32, 4), np.float16)
    pixels[..., :3] = np.random.default_rng(4).uniform(-0.25, 1.25, (32, 32, 3))
    source = gl.texture((32, 32), 4, pixels.tobytes(), dtype="f2")
    programs = EffectPrograms(gl, Catalogue.load([shaders_folder() / "effects"]), pool)
    use = EffectValue(EffectId("a"), "lut", (("lut", "x"),), 0, Fraction(0), Fraction(24))

    texture = lut_texture(gl, path)
    drawn = programs.apply(use, source, lambda _: texture)

    values = np.frombuffer(drawn.read(), np.float16).reshape(-1, 4)[:, :3]
    expected = looked_up(read_cube(path), pixels[..., :3].reshape(-1, 3).astype(np.float64))
    np.testing.assert_allclose(values, expected, rtol=1e-3, atol=1e-3)
    pool.give(drawn)
    programs.release()
    release_lut(texture)


def test_remarks_titles_and_windows_line_ends_are_read(tmp_path):
    path = tmp_path / "a.cube"
    path.write_bytes(
        ("\ufeff# made by hand\r\nTITLE \"Two words\"\r\n\r\n" + IDENTITY.replace("\n", "\r\n"))
        .encode()
    )  # fmt: skip

    lut = read_cube(path)

    assert lut.title == "Two words"
    assert lut.cube is not None
    np.testing.assert_array_equal(lut.cube[1, 0, 0], (0, 0, 1))


def test_a_long_curve_fits_into_a_texture(gl, tmp_path):
    path = tmp_path / "a.cube"
    levels = np.linspace(0, 1, 20000)
    path.write_text("LUT_1D_SIZE 20000\n" + "\n".join(f"{v:.6f} {v:.6f} {v:.6f}" for v in levels))

    texture = lut_texture(gl, path)

    pixels = np.frombuffer(texture.read(), np.float32).reshape(-1, 4)
    release_lut(texture)
    assert len(pixels) == 16384
    assert pixels[8192, 0] == pytest.approx(8192 / 16383, abs=1e-5)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", r"a\.cube:1: this is no \.cube LUT"),
        (IDENTITY.rsplit("\n", 2)[0], r"a\.cube:7: .*6 rows .* asks for 8.*cut short"),
        (IDENTITY + "\n0 0 0", "9 rows"),
        (IDENTITY.replace("1 1 0", "1 one 0"), r"a\.cube:5: numbers were expected"),
        (IDENTITY.replace("1 1 0", "1 1"), r"a\.cube:5: a row of three numbers"),
        (IDENTITY.replace("1 1 0", "nan 1 0"), r"a\.cube:5: "),
        (IDENTITY.replace("1 1 0", "0 1e99 0"), r"a\.cube:5: "),
        ("LUT_3D_SIZE 9999", r"a\.cube:1: the size has to be a number from 2 to 128"),
        ("LUT_3D_SIZE", r"a\.cube:1: LUT_3D_SIZE needs one number"),
        ("DOMAIN_MAX 0 0 0\n" + IDENTITY, "range ends before it begins"),
        ("DOMAIN_MIN 0 x 0\n" + IDENTITY, r"a\.cube:1: numbers were expected"),
    ],
)
def test_a_wrong_file_is_told_with_its_line(tmp_path, text, told):
    path = tmp_path / "a.cube"
    path.write_text(text)

    with pytest.raises(LutError, match=told):
        read_cube(path)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(LutError, match=r"gone\.cube: the LUT cannot be read"):
        read_cube(tmp_path / "gone.cube")
