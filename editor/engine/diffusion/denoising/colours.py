"""How latents look without decoding them: colours as sums of their channels, fitted once a model.

A decoder hardly mixes places, and brightness and hue are nearly linear in what it is given: good
enough to see what becomes of a clip. What fits is found by encoding a few pictures, with the
model's own encoder, so every model has it that has an encoder.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from editor.engine.diffusion.denoising.latents import encoded
from editor.engine.torch_library import torch_library

_SIDE, _PICTURES = 256, 6
_RIDGE = 1e-2  # of the channels' mean square: what little is known of is held small
_log = logging.getLogger(__name__)

Colours = NDArray[np.float32]
"""(C + 1, 3): red, green and blue, 0..1, of each channel; the last is what is always there."""


def fitted(pipeline: Any) -> Colours | None:
    """None: the pipeline has no encoder, or one of another kind."""
    if getattr(getattr(pipeline, "vae", None), "encoder", None) is None:
        return None
    inputs, outputs = [], []
    try:
        for seed in range(_PICTURES):
            picture = _clouds(seed)
            with torch_library().no_grad():
                latents = encoded(pipeline, [picture])[0, :, 0].float().cpu().numpy()  # (C, H, W)
            _, height, width = latents.shape
            small = picture.resize((width, height), Image.Resampling.BOX)
            inputs.append(latents.reshape(len(latents), -1).T)
            outputs.append(np.asarray(small, np.float32).reshape(-1, 3) / 255)
    except (RuntimeError, ValueError, TypeError, AttributeError, IndexError, KeyError) as error:
        _log.info("%s shows nothing while it works: %s", type(pipeline).__name__, error)
        return None
    given = np.concatenate(inputs).astype(np.float64)
    known = np.concatenate([given, np.ones((len(given), 1))], 1)
    squares = known.T @ known
    squares[np.diag_indices(given.shape[1])] += _RIDGE * len(given) * np.square(given).mean()
    return np.linalg.solve(squares, known.T @ np.concatenate(outputs)).astype(np.float32)


def read(path: Path) -> Colours | None:
    """What was kept there; None: nothing that can be used."""
    try:
        colours = np.array(json.loads(path.read_text("utf-8")), np.float32)
    except (OSError, ValueError):
        return None
    return colours if colours.ndim == 2 and colours.shape[1:] == (3,) else None


def write(colours: Colours, path: Path) -> None:
    """Keep them for the next time, if that can be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(colours.round(6).tolist()), "utf-8")
    except OSError as error:
        _log.info("%s cannot be kept: %s", path, error)


def _clouds(seed: int) -> Image.Image:
    """Large patches of colour with smaller ones on them, as pictures have."""
    random = np.random.default_rng(seed)
    total = np.zeros((_SIDE, _SIDE, 3), np.float32)
    for cells in (2, 4, 8, 16, 32):
        patches = random.normal(0, 1, (cells, cells, 3)) * 0.5 + random.normal(
            0, 1, (cells, cells, 1)
        )
        for channel in range(3):
            small = Image.fromarray(patches[..., channel].astype(np.float32))
            large = small.resize((_SIDE, _SIDE), Image.Resampling.BICUBIC)
            total[..., channel] += np.asarray(large) * (2 / cells) ** 0.5
    return Image.fromarray(np.rint((0.5 + total * 0.18).clip(0, 1) * 255).astype(np.uint8))
