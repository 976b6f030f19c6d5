"""The first stage: which layers are seen at each picture, and their decoded frames."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass

from editor.export.pipeline.channel import Channel
from editor.export.pipeline.stage_times import StageTimes
from editor.export.presets.plan import ExportPlan
from editor.media.errors import MediaError
from editor.media.frame_source import FrameSource
from editor.model.colour import SRGB
from editor.model.flatten.layers import Entry, MediaPicture
from editor.model.flatten.picture import layers_at, media_pictures
from editor.model.flatten.visibility import visible
from editor.model.frame import RGBA8, Frame, Plane
from editor.model.project import Project
from editor.model.timeline import Clip

_CACHE_BYTES = 64 * 1024 * 1024
_REVERSE_CACHE_BYTES = 320 * 1024 * 1024  # backwards, all from one key frame to the next is kept


@dataclass(frozen=True, slots=True)
class Decoded:
    """All that drawing one picture needs."""

    entries: tuple[Entry, ...]
    frames: Mapping[MediaPicture, Frame]


class Decoding:
    """Reads the frames of `plan` in order. `tolerant`: a frame that cannot be read is left
    transparent, and named in `problems`."""

    def __init__(
        self, plan: ExportPlan, project: Project, times: StageTimes, *, tolerant: bool
    ) -> None:
        self._plan, self._project, self._times = plan, project, times
        self._tolerant = tolerant
        self.problems: list[str] = []

    def run(self, out: Channel[Decoded | None]) -> None:
        """Put each picture's frames into `out`; None where it is the same as the one before."""
        sequence = self._plan.sequence
        before: tuple[Entry, ...] | None = None
        cache_bytes = _REVERSE_CACHE_BYTES if _runs_backwards(self._project) else _CACHE_BYTES
        with closing(FrameSource(self._project, cache_bytes=cache_bytes)) as source:
            for picture in range(self._plan.pictures):
                with self._times.stage("decode"):
                    frame = self._plan.shown_at(picture)
                    entries = layers_at(self._project, sequence.id, frame)
                    entries = visible(entries, self._project, sequence.width, sequence.height)
                    decoded = None if entries == before else self._decoded(entries, source)
                before = entries
                out.put(decoded)

    def _decoded(self, entries: tuple[Entry, ...], source: FrameSource) -> Decoded:
        wanted = dict.fromkeys(media_pictures(entries))
        return Decoded(entries, {picture: self._read(picture, source) for picture in wanted})

    def _read(self, picture: MediaPicture, source: FrameSource) -> Frame:
        try:
            return source(picture)
        except MediaError as error:
            if not self._tolerant:
                raise
            if str(error) not in self.problems:
                self.problems.append(str(error))
            return _TRANSPARENT


_TRANSPARENT = Frame((Plane(memoryview(bytes(4)), 4, 1, 1),), RGBA8, 1, 1, SRGB)


def _runs_backwards(project: Project) -> bool:
    return any(
        isinstance(item, Clip) and item.speed < 0
        for _, track in project.tracks()
        for item in track.items
    )
