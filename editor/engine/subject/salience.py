"""What stands out in a picture, by learned models where they are installed."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.models.catalogue import load_catalogue, weights_named
from editor.engine.models.errors import WeightsError
from editor.engine.models.folder import ModelFolder

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Network:
    """`side` of the square that it looks at, pixels; `mean` and `spread` of the levels, 0..1, that
    it has learnt from. `stretches`: the brightest level counts as 1."""

    weights: str
    side: int
    mean: tuple[float, float, float]
    spread: tuple[float, float, float]
    stretches: bool = False


QUICK = (Network("u2netp", 320, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225), stretches=True),)
"""A tenth of a second. Source: U²-Net (Qin et al., 2020), in its small form."""

_HALF, _WHOLE = (128 / 255, 128 / 255, 128 / 255), (256 / 255, 256 / 255, 256 / 255)
FINE = (Network("isnet", 1024, _HALF, _WHOLE), Network("isnet-small", 1024, _HALF, _WHOLE))
"""A second, with edges that need no more work. Source: IS-Net of DIS (Qin et al., 2022)."""


class Salience:
    """One network, loaded."""

    def __init__(self, network: Network, weights: Path) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._network = network
        self._session: Any = onnxruntime.InferenceSession(
            str(weights), options, providers=["CPUExecutionProvider"]
        )
        self._input = self._session.get_inputs()[0].name
        self._output = self._session.get_outputs()[0].name

    def __call__(self, picture: NDArray[np.uint8]) -> NDArray[np.float32]:
        """How much each pixel belongs to what stands out.

        Args:
            picture: (H, W, 3) RGB.

        Returns:
            (H, W) 0..1.
        """
        import cv2

        network = self._network
        side = network.side, network.side
        shrinks = max(picture.shape) > network.side
        how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
        square = np.asarray(cv2.resize(picture, side, interpolation=how), np.float32)
        scaled = square / (max(1.0, float(square.max())) if network.stretches else 255)
        levels = (scaled - np.array(network.mean)) / np.array(network.spread)
        tensor = np.ascontiguousarray(levels.transpose(2, 0, 1)[None], np.float32)
        (found,) = self._session.run([self._output], {self._input: tensor})
        matte = np.asarray(found, np.float32).reshape(side)
        size = picture.shape[1], picture.shape[0]
        return np.asarray(cv2.resize(matte, size, interpolation=cv2.INTER_LINEAR)).clip(0, 1)


def installed_salience(
    folder: ModelFolder, networks: tuple[Network, ...] = QUICK
) -> Salience | None:
    """The first of `networks` whose weights are here, if the library that runs them is."""
    catalogue = load_catalogue()
    for network in networks:
        try:
            return Salience(network, folder.file(weights_named(catalogue, network.weights)))
        except WeightsError:
            continue
        except ImportError:
            _log.info("onnxruntime is not installed: subjects are found by their colours alone")
            return None
    return None
