"""What stands out in a picture, by a small learned model where one is installed."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.models.catalogue import load_catalogue, weights_named
from editor.engine.models.errors import WeightsError
from editor.engine.models.folder import ModelFolder

WEIGHTS = "u2netp"

_log = logging.getLogger(__name__)
_SIDE = 320
_MEAN = np.array([0.485, 0.456, 0.406], np.float32)
_SPREAD = np.array([0.229, 0.224, 0.225], np.float32)


class Salience:
    """Source: U²-Net (Qin et al., 2020), in its small form."""

    def __init__(self, weights: Path) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session: Any = onnxruntime.InferenceSession(
            str(weights), options, providers=["CPUExecutionProvider"]
        )
        self._input = self._session.get_inputs()[0].name

    def __call__(self, picture: NDArray[np.uint8]) -> NDArray[np.float32]:
        """How much each pixel belongs to what stands out.

        Args:
            picture: (H, W, 3) RGB.

        Returns:
            (H, W) 0..1.
        """
        import cv2

        small = cv2.resize(picture, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
        scaled = small.astype(np.float32) / max(1, int(small.max()))
        tensor = ((scaled - _MEAN) / _SPREAD).transpose(2, 0, 1)[None]
        found = self._session.run(None, {self._input: tensor})[0][0, 0]
        height, width = picture.shape[:2]
        return cv2.resize(found, (width, height), interpolation=cv2.INTER_LINEAR).clip(0, 1)


def installed_salience(folder: ModelFolder) -> Salience | None:
    """The model, if its weights and the library that runs them are here."""
    try:
        return Salience(folder.file(weights_named(load_catalogue(), WEIGHTS)))
    except WeightsError:
        return None
    except ImportError:
        _log.info("onnxruntime is not installed: subjects are found by their colours alone")
        return None
