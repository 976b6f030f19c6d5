"""What is seen where in a picture, as a network that has learnt to name pictures sees it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.torch_library import torch_library

Tensor = Any  # Any: torch's, which nothing here may import by its name

WEIGHTS = "efficientnet-lite0"

STRIDES = (2, 4, 8, 16, 16)
CHANNELS = (16, 24, 40, 80, 112)
"""Of the maps that it gives: pixels of the picture that one of theirs is wide, and their number."""

_KERNELS = (3, 3, 3, 5, 5, 3, 3, 3, 5, 5, 5)  # of each block, up to the last one that is used
_HALVES = (1, 3, 5)  # the blocks that halve the size
_TAPS = (0, 2, 4, 7, 10)  # the blocks whose outcome is given
_EPSILON = 1e-3  # of the normalisations


@dataclass(frozen=True, slots=True)
class _Convolution:
    weight: Tensor
    bias: Tensor


class Backbone:
    """The first eleven blocks of EfficientNet-Lite0, never trained any further.

    Their normalisations are folded into the convolutions. Source: EfficientNet (Tan and Le, 2019),
    table 1, without squeeze-and-excitation and with ReLU6 in place of swish, as the Lite variant
    has it; padding as in TensorFlow, where it was trained.
    """

    def __init__(self, weights: Path) -> None:
        self._torch = torch_library()
        from safetensors.torch import load_file

        table = load_file(str(weights))
        self._stem = self._folded(table, "_conv_stem", "_bn0")
        self._blocks: list[tuple[_Convolution | None, _Convolution, _Convolution]] = []
        for number in range(len(_KERNELS)):
            name = f"_blocks.{number}."
            expand = self._folded(table, f"{name}_expand_conv", f"{name}_bn0") if number else None
            depthwise = self._folded(table, f"{name}_depthwise_conv", f"{name}_bn1")
            project = self._folded(table, f"{name}_project_conv", f"{name}_bn2")
            self._blocks.append((expand, depthwise, project))

    def __call__(self, picture: NDArray[np.uint8]) -> tuple[Tensor, ...]:
        """Maps of `CHANNELS`, each one of `STRIDES` smaller than the picture.

        Args:
            picture: (H, W, 3) RGB, sides multiples of 16.
        """
        torch = self._torch
        with torch.no_grad():
            x = torch.from_numpy(np.ascontiguousarray(picture)).permute(2, 0, 1)[None]  # B C H W
            x = ((x.float() - 127) / 128).contiguous(memory_format=torch.channels_last)
            x = self._clipped(self._convolved(x, self._stem, 3, halves=True))
            taps: list[Tensor] = []
            for number, (kernel, block) in enumerate(zip(_KERNELS, self._blocks, strict=True)):
                expand, depthwise, project = block
                inner = x if expand is None else self._clipped(self._convolved(x, expand, 1))
                inner = self._convolved(inner, depthwise, kernel, halves=number in _HALVES)
                inner = self._convolved(self._clipped(inner), project, 1)
                x = inner + x if inner.shape == x.shape else inner
                if number in _TAPS:
                    taps.append(x)
        return tuple(taps)

    def _folded(self, table: dict[str, Tensor], convolution: str, norm: str) -> _Convolution:
        """w x * g + b, with g and b the normalisation's."""
        variance = table[f"{norm}.running_var"]
        gain = table[f"{norm}.weight"] * self._torch.rsqrt(variance + _EPSILON)
        weight = table[f"{convolution}.weight"] * gain[:, None, None, None]
        bias = table[f"{norm}.bias"] - table[f"{norm}.running_mean"] * gain
        return _Convolution(weight.contiguous(memory_format=self._torch.channels_last), bias)

    def _convolved(
        self, x: Tensor, by: _Convolution, kernel: int, *, halves: bool = False
    ) -> Tensor:
        functional = self._torch.nn.functional
        groups = x.shape[1] // by.weight.shape[1]
        if not halves:
            return functional.conv2d(x, by.weight, by.bias, padding=kernel // 2, groups=groups)
        before = (kernel - 2) // 2
        behind = kernel - 2 - before
        x = functional.pad(x, (before, behind, before, behind))
        return functional.conv2d(x, by.weight, by.bias, stride=2, groups=groups)

    def _clipped(self, x: Tensor) -> Tensor:
        return self._torch.nn.functional.relu6(x)
