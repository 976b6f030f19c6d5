"""What the `audio` and `audioFFT` inputs and unset pictures of a shader see."""

from __future__ import annotations

import moderngl
import numpy as np

from editor.model.effects import InputKind, InputSpec

_SAMPLES = 256


class Silence:
    """Small textures of nothing: a flat wave, an empty spectrum, a transparent pixel."""

    def __init__(self, ctx: moderngl.Context) -> None:
        self._ctx = ctx
        self._sounds: dict[tuple[InputKind, int], moderngl.Texture] = {}
        self.blank = ctx.texture((1, 1), 4, bytes(8), dtype="f2")

    def texture(self, spec: InputSpec) -> moderngl.Texture:
        """One row of samples: 0.5 for a wave at rest, 0 for a spectrum.

        Source: ISF 2.0, "audio" and "audioFFT"; MAX is the number of samples.
        """
        if spec.kind is InputKind.IMAGE:
            return self.blank
        maximum = spec.maximum
        width = maximum if isinstance(maximum, int) and 0 < maximum <= 16384 else _SAMPLES
        key = (spec.kind, width)
        if key not in self._sounds:
            level = 0.5 if spec.kind is InputKind.AUDIO else 0.0
            row = np.full((1, width, 4), (level, level, level, 1.0), np.float16)
            self._sounds[key] = self._ctx.texture((width, 1), 4, row.tobytes(), dtype="f2")
        return self._sounds[key]

    def release(self) -> None:
        for texture in (self.blank, *self._sounds.values()):
            texture.release()
        self._sounds.clear()
