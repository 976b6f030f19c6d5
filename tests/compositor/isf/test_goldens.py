"""Every shipped shader draws what it drew before; the pictures are in tests/golden."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from editor.model.effects import EffectKind

GOLDEN = Path(__file__).parents[2] / "golden"
WIDTH, HEIGHT = 128, 72
TOLERANCE = 2

EFFECTS = {
    "chroma_key": {"key": (0.1, 0.75, 0.2, 1.0)},
    "exposure": {"exposure": 1.0, "contrast": 1.2, "temperature": 0.4, "saturation": 1.3},
    "film_grain": {"amount": 0.4, "size": 8.0, "coloured": True},
    "flip": {},
    "gaussian_blur": {"radius": 0.08},
    "hue_saturation": {"hue": 90.0},
    "invert": {},
    "lift_gamma_gain": {"lift": (0.1, 0.0, 0.0, 1.0), "gain": (1.0, 0.9, 0.6, 1.0)},
    "lut": {"lut": "lut"},
    "mask_shape": {"left": 0.1, "right": 0.2, "corner": 0.2, "feather": 0.05},
    "mosaic": {"size": 0.125},
    "sharpen": {"amount": 2.0},
    "vignette": {"amount": 0.9, "size": 0.2},
}
GENERATORS = {
    "checkerboard": {},
    "colour_bars": {},
    "gradient": {},
    "noise": {},
    "solid": {"colour": (0.8, 0.3, 0.1, 0.5)},
}
TRANSITIONS = {
    "dip_to_colour": {"colour": (0.9, 0.8, 0.2, 1.0)},
    "dissolve": {},
    "luma_wipe": {"luma": "matte"},
    "push": {},
    "slide": {"direction": 2},
    "wipe": {"angle": 30.0, "softness": 0.2},
    "zoom": {},
}


def chart() -> np.ndarray:
    """Hues across, light from top to bottom, a green screen, a grey ramp, a transparent hole."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    hue = x[..., None] / WIDTH + np.array([0, 2 / 3, 1 / 3], np.float32)
    colour = np.clip(np.abs((hue % 1) * 6 - 3) - 1, 0, 1)
    colour = 0.15 + 0.8 * colour * (1 - y[..., None] / HEIGHT)
    colour[40:64, 8:56] = (0.1, 0.75, 0.2)
    colour[44:60, 24:40] = (0.8, 0.6, 0.5)
    colour[64:] = (x / WIDTH)[64:, :, None]
    alpha = np.where((x - 96) ** 2 + (y - 36) ** 2 < 144, 0.0, 1.0).astype(np.float32)[..., None]
    return np.concatenate([colour * alpha, alpha], axis=-1)


def other() -> np.ndarray:
    """Blue diagonal stripes."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    stripe = ((x + y) // 12 % 2).astype(np.float32)[..., None]
    colour = stripe * np.array([0.1, 0.2, 0.6]) + (1 - stripe) * np.array([0.7, 0.85, 1.0])
    return np.concatenate([colour, np.ones_like(stripe)], axis=-1).astype(np.float32)


def compared(name: str, pixels: np.ndarray, *, update: bool) -> None:
    """`pixels`, laid over a grey checkerboard, against the golden picture `name`."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    board = np.where((x // 8 + y // 8) % 2, 0.4, 0.6)[..., None]
    over = pixels[..., :3] + board * (1 - pixels[..., 3:])
    drawn = np.ascontiguousarray(np.clip(over, 0, 1) * 255 + 0.5, np.uint8)
    path = GOLDEN / f"{name}.png"
    if update:
        image = QImage(drawn.data, WIDTH, HEIGHT, WIDTH * 3, QImage.Format.Format_RGB888)
        assert image.save(str(path))
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    assert not image.isNull(), f"no golden picture {path}"
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, image.bytesPerLine())
    golden = rows[:, : WIDTH * 3].reshape(HEIGHT, WIDTH, 3)
    assert np.abs(drawn.astype(int) - golden.astype(int)).max() <= TOLERANCE


@pytest.fixture
def update(request) -> bool:
    return request.config.getoption("--update-golden")


@pytest.fixture
def pictures(shipped, lut_strip):
    ramp = np.hypot(*(np.mgrid[0:HEIGHT, 0:WIDTH] - np.array([36, 64])[:, None, None])) / 74
    matte = np.stack([ramp, ramp, ramp, np.ones_like(ramp)], axis=-1)
    shipped.images = {"matte": shipped.upload(matte.astype(np.float32)), "lut": lut_strip}
    return shipped


@pytest.mark.parametrize("name", EFFECTS)
def test_effect_is_as_it_was(pictures, update, name):
    compared(name, pictures.effect(name, chart(), 7, **EFFECTS[name]), update=update)


@pytest.mark.parametrize("name", GENERATORS)
def test_generator_is_as_it_was(pictures, update, name):
    drawn = pictures.generate(name, WIDTH, HEIGHT, 7, **GENERATORS[name])
    compared(name, drawn, update=update)


@pytest.mark.parametrize("name", TRANSITIONS)
def test_transition_is_as_it_was(pictures, update, name):
    drawn = pictures.transition(name, chart(), other(), 0.4, **TRANSITIONS[name])
    compared(name, drawn, update=update)


def test_every_shipped_shader_has_a_golden_picture(shipped):
    named = {
        EffectKind.EFFECT: EFFECTS,
        EffectKind.GENERATOR: GENERATORS,
        EffectKind.TRANSITION: TRANSITIONS,
    }
    for kind, cases in named.items():
        assert {spec.name for spec in shipped.catalogue.specs(kind)} == set(cases)
    assert shipped.catalogue.problems == ()
