"""What is left of a model's pictures in the file."""

import av
import numpy as np
import pytest
from builders.film import decoded
from builders.generation import request

from editor.engine.generate.encoding import encoding
from editor.model.colour import SRGB
from editor.model.frame import RGBA8, Frame, Plane


def hard_colours(width, height):
    """Edges of colour from pixel to pixel, which chroma at half the size cannot keep."""
    pixels = np.full((height, width, 4), 255, np.uint8)
    pixels[..., :3] = np.random.default_rng(3).choice(
        np.array([(220, 40, 30), (40, 60, 200), (240, 230, 60)], np.uint8), (height, width)
    )
    plane = Plane(memoryview(pixels.reshape(-1)), 4 * width, width, height)
    return Frame((plane,), RGBA8, width, height, SRGB), pixels[..., :3]


@pytest.fixture
def kept(tmp_path):
    """A still clip of hard colours as its file shows it, and what it was made of."""

    def keep(name, width=64, height=48, *, lossless=False):
        frame, pixels = hard_colours(width, height)
        wanted = encoding(tmp_path / name, request(width=width, height=height), lossless=lossless)
        with wanted.writer(tmp_path / name, overwrite=False) as writer:
            for _ in range(5):
                writer.write_picture(wanted.fitted(frame))
            writer.finish()
        return np.stack(decoded(tmp_path / name)), pixels

    return keep


@pytest.mark.parametrize("suffix", ["mp4", "mov", "mkv"])
def test_a_clip_is_within_45_db_of_what_was_made(kept, suffix):
    shown, pixels = kept(f"out.{suffix}")

    error = np.mean((shown.astype(float) - pixels) ** 2)
    assert 10 * np.log10(255**2 / error) > 45


@pytest.mark.parametrize("lossless", [False, True])
def test_odd_sides_are_kept(kept, lossless):
    shown, pixels = kept("out.mp4", 63, 47, lossless=lossless)

    assert shown[0].shape == pixels.shape


def test_without_loss_all_is_as_it_was_made(kept):
    shown, pixels = kept("out.mp4", 63, 47, lossless=True)

    assert (shown == pixels).all()


def test_a_clip_for_every_player_has_even_sides(kept, tmp_path):
    shown, _ = kept("out.m4v", 63, 47)

    with av.open(str(tmp_path / "out.m4v")) as file:
        assert file.streams.video[0].codec_context.pix_fmt == "yuv420p"
    assert shown[0].shape == (46, 62, 3)


def test_what_drifts_slowly_with_little_contrast_moves_in_every_picture(tmp_path):
    """As a sky does: a frame that repeats the one before is seen as a jerk."""
    y, x = np.mgrid[:96, :160]

    def drifted(number):
        shade = 190 + 2 * np.sin((x - number) / 13 + y / 17) + 0.5 * np.sin((x - number) / 5)
        pixels = np.full((96, 160, 4), 255, np.uint8)
        pixels[..., :3] = np.round(shade)[..., None]
        plane = Plane(memoryview(pixels.reshape(-1)), 4 * 160, 160, 96)
        return Frame((plane,), RGBA8, 160, 96, SRGB)

    wanted = encoding(tmp_path / "out.mp4", request(width=160, height=96), lossless=False)
    with wanted.writer(tmp_path / "out.mp4", overwrite=False) as writer:
        for number in range(20):
            writer.write_picture(wanted.fitted(drifted(number)))
        writer.finish()

    shown = np.stack(decoded(tmp_path / "out.mp4")).astype(float)
    steps = np.abs(np.diff(shown, axis=0)).mean(axis=(1, 2, 3))
    assert steps.min() > 0.8 * np.median(steps)
