"""The network that learns the object: from what is seen where to what is covered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from editor.engine.roto.tracking.learning.backbone import CHANNELS, Tensor
from editor.engine.torch_library import torch_library

Module = Any  # Any: torch's, as `Tensor`

HINTS = 2
"""Maps that go in beside the picture: the coverage as it is believed, and what colours say."""

_WIDTHS = (64, 40, 24, 16)  # from coarse to fine
_LATERAL = (64, 32, 24, 16)  # what is taken in of the backbone's maps


def new_decoder(seed: int) -> Module:
    """A decoder that knows nothing yet.

    It is called with the backbone's maps and with (B, 3 + HINTS, H/2, W/2), colours -1..1 and then
    hints -1..1, and gives the logarithm of the odds of being covered, (B, 1, H/2, W/2); in
    training also coarser ones, the coarsest first.

    Source: the top-down pathway of feature pyramids (Lin et al., 2017), and the supervision of
        every level of U²-Net (Qin et al., 2020), equation 1.
    """
    torch = torch_library()
    nn, functional = torch.nn, torch.nn.functional

    def convolution(inputs: int, outputs: int, kernel: int = 3) -> Module:
        layer = nn.utils.skip_init(nn.Conv2d, inputs, outputs, kernel, padding=kernel // 2)
        nn.init.kaiming_normal_(layer.weight, nonlinearity="relu", generator=generator)
        nn.init.zeros_(layer.bias)
        return layer

    class Decoder(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            taken = (CHANNELS[3] + CHANNELS[4] + HINTS, CHANNELS[2], CHANNELS[1], CHANNELS[0] + 3)
            self.lateral = nn.ModuleList(map(convolution, taken, _LATERAL, (1, 1, 1, 1)))
            self.coarsest = convolution(_WIDTHS[0], _WIDTHS[0])
            self.handed = nn.ModuleList(map(convolution, _WIDTHS, _WIDTHS[1:], (1, 1, 1)))
            joined = [
                width + lateral + HINTS
                for width, lateral in zip(_WIDTHS[1:], _LATERAL[1:], strict=True)
            ]
            self.joint = nn.ModuleList(map(convolution, joined, _WIDTHS[1:]))
            self.finest = convolution(_WIDTHS[-1], _WIDTHS[-1])
            self.said = nn.ModuleList(convolution(width, 1, 1) for width in _WIDTHS)
            for layer in self.said:
                layer.weight.data *= 0.1

        def forward(self, maps: Sequence[Tensor], beside: Tensor) -> list[Tensor]:
            colours, hints = beside[:, :3], beside[:, 3:]
            seen = (
                torch.cat((maps[3], maps[4], functional.avg_pool2d(hints, 8)), 1),
                maps[2],
                maps[1],
                torch.cat((maps[0], colours), 1),
            )
            x = functional.relu(self.lateral[0](seen[0]))
            x = functional.relu(self.coarsest(x) + x)
            said = [self.said[0](x)] if self.training else []
            for level in (1, 2, 3):
                shrink = 2 ** (3 - level)
                hint = functional.avg_pool2d(hints, shrink) if shrink > 1 else hints
                x = functional.interpolate(
                    self.handed[level - 1](x), scale_factor=2, mode="bilinear"
                )
                lateral = functional.relu(self.lateral[level](seen[level]))
                x = functional.relu(self.joint[level - 1](torch.cat((x, lateral, hint), 1)))
                if level == 3:
                    x = functional.relu(self.finest(x))
                if self.training or level == 3:
                    said.append(self.said[level](x))
            return said

    generator = torch.Generator().manual_seed(seed)
    return Decoder().to(memory_format=torch.channels_last)
