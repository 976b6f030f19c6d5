"""Depth of one picture, by a model of the kind Depth Anything in the form that transformers reads.

The user brings it, as a folder or by its name on the hub: `cutaway models get depth --from …`.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.depth.errors import DepthError
from editor.engine.models.catalogue import load_catalogue, weights_named
from editor.engine.models.folder import ModelFolder, Presence, user_models
from editor.engine.torch_library import torch_library

WEIGHTS = "depth"
_OF_DISTANCES = ("depth_pro", "glpn", "zoedepth")  # kinds that tell metres; others tell nearness
_LEAST_METRES = 0.1


class DepthModel:
    """One model, loaded. Belongs to one thread at a time."""

    def __init__(self, folder: Path) -> None:
        """
        Raises:
            DepthError: it cannot be loaded; the message says what to do.
        """
        try:
            self._torch = torch_library()
            transformers = importlib.import_module("transformers")
        except ModuleNotFoundError as error:
            raise DepthError(
                "To estimate depth torch and transformers are needed: install the extra `ai` "
                "(pip install 'cutaway[ai]'), or choose a depth map."
            ) from error
        try:
            with _quiet(transformers):
                self._prepared: Any = transformers.AutoImageProcessor.from_pretrained(
                    folder, local_files_only=True, trust_remote_code=False
                )
                self._model: Any = transformers.AutoModelForDepthEstimation.from_pretrained(
                    folder, local_files_only=True, trust_remote_code=False, use_safetensors=True
                ).eval()
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            raise DepthError(
                f"“{folder}” is no depth model that transformers can read: remove it and get "
                "another one."
            ) from error
        config = self._model.config
        kind = getattr(config, "depth_estimation_type", "relative")
        self._tells_metres = kind == "metric" or config.model_type in _OF_DISTANCES

    def nearness(self, picture: NDArray[np.uint8]) -> NDArray[np.float32]:
        """
        Args:
            picture: (H, W, 3) RGB, display-referred.

        Returns:
            (H, W) 0..1: 1 where it is nearest; falls with one over the distance.
        """
        close = self.closeness(picture)
        low, high = float(close.min()), float(close.max())
        return (close - low) / np.float32(max(high - low, 1e-6))

    def closeness(self, picture: NDArray[np.uint8]) -> NDArray[np.float32]:
        """As `nearness`, by the model's own measure, which pictures of one place share."""
        torch = self._torch
        height, width = picture.shape[:2]
        with torch.inference_mode():
            given = self._prepared(images=picture, return_tensors="pt")
            found = self._model(**given).predicted_depth.float()  # (1, h, w)
            whole = torch.nn.functional.interpolate(
                found[:, None], size=(height, width), mode="bicubic", align_corners=False
            )
        depth = np.asarray(whole[0, 0].numpy(), np.float32)
        if not self._tells_metres:
            return depth
        return np.reciprocal(np.maximum(depth, _LEAST_METRES), dtype=np.float32)


def is_installed(folder: ModelFolder | None = None) -> bool:
    folder = folder or user_models()
    return folder.presence(weights_named(load_catalogue(), WEIGHTS)) is Presence.INSTALLED


def installed_depth(folder: ModelFolder | None = None) -> DepthModel:
    """
    Raises:
        DepthError: there is none, or it cannot be loaded.
    """
    folder = folder or user_models()
    if not is_installed(folder):
        raise DepthError(
            "No depth model is on this machine: bring one with `cutaway models get "
            f"{WEIGHTS} --from FOLDER` (a Depth Anything model as transformers keeps it, or its "
            "name on the hub), or choose a depth map or a mask of the subject."
        )
    return DepthModel(folder.of(weights_named(load_catalogue(), WEIGHTS)))


@contextmanager
def _quiet(transformers: Any) -> Iterator[None]:
    """Without the progress bars and advice that it writes to the terminal while it loads."""
    logging = transformers.utils.logging
    level, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(level)
        if bars:
            logging.enable_progress_bar()
