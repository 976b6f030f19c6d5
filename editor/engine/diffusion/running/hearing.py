"""What a pipeline that makes sound too lets be heard, caught where it leaves the last network."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from editor.engine.generate.model import Sound

_LAST = "vocoder"


class Ear:
    """`sound`: what was heard last."""

    def __init__(self) -> None:
        self.sound: Sound | None = None

    @contextmanager
    def at(self, pipeline: Any) -> Iterator[None]:
        """Listen as long as this lasts; of a pipeline without sound nothing is heard."""
        self.sound = None
        last = getattr(pipeline, _LAST, None)
        if last is None:
            yield
            return
        hook = last.register_forward_hook(self._hear)
        try:
            yield
        finally:
            hook.remove()

    def _hear(self, network: Any, given: object, made: Any) -> None:  # Any: torch's
        channels = made[0].detach().float().cpu().numpy()  # (channels, samples)
        both = channels[[0, -1]].T if channels.ndim > 1 else np.stack([channels] * 2, axis=1)
        samples = np.ascontiguousarray(np.nan_to_num(both).clip(-1, 1), np.float32)
        self.sound = Sound(samples, int(network.config.output_sampling_rate))
