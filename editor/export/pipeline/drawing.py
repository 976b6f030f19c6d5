"""The second stage: decoded frames become pictures in the encoder's own format.

A frame that nothing is done to goes through as it was decoded; where only a part of such a frame
is covered, only that part is drawn, and laid into a copy of it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from editor.compositor.context import end, standalone
from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.passthrough import damage_boxes, is_worthwhile, untouched_base
from editor.compositor.renderer import Renderer
from editor.export.pipeline.channel import Channel
from editor.export.pipeline.decoding import Decoded
from editor.export.pipeline.stage_times import StageTimes
from editor.export.presets.plan import ExportPlan
from editor.media.encode.pictures import copied, lay_in
from editor.media.frame_source import FrameSource
from editor.model.colour import WorkingSpace
from editor.model.flatten.layers import (
    Entry,
    FilePicture,
    Layer,
    MediaPicture,
    NestedPicture,
    Placement,
)
from editor.model.frame import Frame
from editor.model.project import Project
from editor.model.timeline import ItemId
from editor.model.transform import BlendMode, Fit

Box = tuple[int, int, int, int]
Frames = Callable[[MediaPicture | FilePicture], Frame]

_FILES_BYTES = 64 * 1024 * 1024
_FITTED = Placement((0.0, 0.0), (1.0, 1.0), 0.0, (0.0, 0.0), (0.0, 0.0, 0.0, 0.0), Fit.FIT)


class Drawing:
    """Draws the pictures of `plan` in order, with a GL context of the thread that runs it."""

    def __init__(
        self, plan: ExportPlan, project: Project, catalogue: Catalogue, times: StageTimes
    ) -> None:
        self._plan, self._project, self._times = plan, project, times
        self._catalogue = catalogue

    def run(self, decoded: Channel[Decoded | None], out: Channel[Frame]) -> None:
        """Put each picture into `out`, until `decoded` ends; what did not change is put again."""
        ctx = standalone()
        try:
            renderer = Renderer(ctx, self._catalogue)
            with closing(FrameSource(self._project, cache_bytes=_FILES_BYTES)) as files:
                brush = _Brush(self._plan, renderer, files, self._times)
                last: Frame | None = None
                for picture in decoded.items():
                    if picture is not None:
                        last = brush.drawn(picture)
                    assert last is not None
                    out.put(last)
            renderer.release()
        finally:
            end(ctx)


class _Brush:
    """Draws one picture after another."""

    def __init__(
        self, plan: ExportPlan, renderer: Renderer, files: FrameSource, times: StageTimes
    ) -> None:
        assert plan.video
        self._video, self._sequence = plan.video, plan.sequence
        self._renderer, self._files, self._times = renderer, files, times
        self._is_own_size = (plan.video.width, plan.video.height) == (
            plan.sequence.width,
            plan.sequence.height,
        )

    def drawn(self, decoded: Decoded) -> Frame:
        def frames(picture: MediaPicture | FilePicture) -> Frame:
            if isinstance(picture, FilePicture):
                return self._files(picture)
            return decoded.frames[picture]

        video = self._video
        if not self._is_own_size:
            entries = (self._scaled(decoded.entries),)
            return self._drawn(entries, WorkingSpace.DISPLAY, frames)
        base = untouched_base(
            decoded.entries, video.width, video.height, video.format, video.colour, frames
        )
        if base is not None:
            above = decoded.entries[1:]
            drawn = self._renderer.drawn_boxes(above, video.width, video.height, frames)
            boxes = damage_boxes(drawn, video.format, video.width, video.height)
            if not boxes:
                return base
            if is_worthwhile(boxes, video.width, video.height):
                return self._patched(decoded.entries, frames, base, boxes)
        return self._drawn(decoded.entries, self._sequence.working_space, frames)

    def _drawn(self, entries: tuple[Entry, ...], space: WorkingSpace, frames: Frames) -> Frame:
        video = self._video
        with self._times.stage("draw"):
            return self._renderer.to_frame(
                entries, video.width, video.height, space, frames, video.format, video.colour
            )

    def _patched(
        self, entries: tuple[Entry, ...], frames: Frames, base: Frame, boxes: tuple[Box, ...]
    ) -> Frame:
        """`base` with what is above it drawn into `boxes`, all that it touches."""
        video, renderer = self._video, self._renderer
        whole = copied(base)
        with self._times.stage("patch"):
            texture = renderer.render(
                entries,
                video.width,
                video.height,
                self._sequence.working_space,
                frames,
                boxes=boxes,
            )
            try:
                for box in boxes:
                    patch = renderer.readback.to_frame(texture, video.format, video.colour, box=box)
                    lay_in(whole, patch, box[0], box[1])
            finally:
                renderer.pool.give(texture)
        return whole

    def _scaled(self, entries: tuple[Entry, ...]) -> Entry:
        """The whole sequence as one picture in a frame of another size, with bars if need be."""
        sequence = self._sequence
        nested = NestedPicture(entries, sequence.width, sequence.height, sequence.working_space)
        return Layer(ItemId(""), nested, _FITTED, 1.0, BlendMode.NORMAL)
