"""The sound of an export: mixed a block at a time, in step with the pictures."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

import numpy as np
from numpy.typing import NDArray

from editor.export.pipeline.stage_times import StageTimes
from editor.export.presets.plan import ExportPlan
from editor.media.errors import MediaError
from editor.media.sound.mixer import Mixer, first_sample
from editor.media.writer import MediaWriter
from editor.model.project import Project

_BLOCK_S = 0.5


class SoundBlocks:
    """Mixes what `plan` wants and writes it, to the sample. Belongs to one thread.

    `tolerant`: a block that cannot be read is silent, and named in `problems`.
    """

    def __init__(
        self, plan: ExportPlan, project: Project, times: StageTimes, *, tolerant: bool
    ) -> None:
        assert plan.audio
        self._plan, self._times, self._tolerant = plan, times, tolerant
        self._sample_rate = plan.audio.sample_rate
        at_rate = replace(plan.sequence, sample_rate=self._sample_rate)
        self._mixer = Mixer(project.with_sequence(at_rate))
        self._block = max(1, ceil(_BLOCK_S * plan.sequence.rate))
        self._frame = plan.start
        self._written = 0
        self.problems: list[str] = []

    @property
    def block_frames(self) -> int:
        """Sequence frames in one block."""
        return self._block

    def write_until(self, frame: int, writer: MediaWriter) -> None:
        """Write whole blocks up to sequence frame `frame`, and at the range's end what is left."""
        while self._frame < self._plan.end:
            end = min(self._frame + self._block, self._plan.end)
            if end > frame:
                return
            with self._times.stage("mix"):
                samples = self._mixed(self._frame, end)
            self._frame = end
            samples = samples[: self._plan.samples - self._written]
            self._written += len(samples)
            with self._times.stage("encode sound"):
                writer.write_sound(samples)

    def close(self) -> None:
        self._mixer.close()

    def _mixed(self, start: int, end: int) -> NDArray[np.float32]:
        try:
            return self._mixer.mix(self._plan.sequence.id, start, end)
        except MediaError as error:
            if not self._tolerant:
                raise
            if str(error) not in self.problems:
                self.problems.append(str(error))
            rate = self._plan.sequence.rate
            first, last = (first_sample(frame, rate, self._sample_rate) for frame in (start, end))
            return np.zeros((last - first, 2), np.float32)
