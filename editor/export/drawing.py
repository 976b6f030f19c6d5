"""The second stage: decoded frames become pictures in the encoder's own format.

A frame that nothing is done to goes through as it was decoded; where only a part of such a frame
is covered, only that part is drawn, and laid into a copy of it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from editor.compositor.context import standalone
from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.passthrough import damage_box, untouched_base
from editor.compositor.renderer import Renderer
from editor.export.channel import Channel
from editor.export.decoding import Decoded
from editor.export.plan import ExportPlan
from editor.export.stage_times import StageTimes
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
_LARGEST_PATCH = 0.6  # of the frame: beyond it, drawing all is as cheap
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
            ctx.release()


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

        if not self._is_own_size:
            return self._rendered((self._scaled(decoded.entries),), frames, None)
        video = self._video
        base = untouched_base(
            decoded.entries, video.width, video.height, video.format, video.colour, frames
        )
        if base is not None:
            above = decoded.entries[1:]
            drawn = self._renderer.drawn_box(above, video.width, video.height, frames)
            box = damage_box(drawn, video.format, video.width, video.height)
            if box is None:
                return base
            if box[2] * box[3] <= _LARGEST_PATCH * video.width * video.height:
                return self._patched(decoded.entries, frames, base, box)
        return self._rendered(decoded.entries, frames, None)

    def _rendered(self, entries: tuple[Entry, ...], frames: Frames, box: Box | None) -> Frame:
        """The picture of `entries`, or only the part of it in `box`."""
        space = self._sequence.working_space if self._is_own_size else WorkingSpace.DISPLAY
        with self._times.stage("draw"):
            texture = self._renderer.render(
                entries, self._video.width, self._video.height, space, frames, box=box
            )
        try:
            with self._times.stage("read"):
                return self._renderer.readback.to_frame(
                    texture, self._video.format, self._video.colour, box=box
                )
        finally:
            self._renderer.pool.give(texture)

    def _patched(self, entries: tuple[Entry, ...], frames: Frames, base: Frame, box: Box) -> Frame:
        """`base` with what is above it drawn into `box`, the only part it touches."""
        patch = self._rendered(entries, frames, box)
        with self._times.stage("patch"):
            whole = copied(base)
            lay_in(whole, patch, box[0], box[1])
        return whole

    def _scaled(self, entries: tuple[Entry, ...]) -> Entry:
        """The whole sequence as one picture in a frame of another size, with bars if need be."""
        sequence = self._sequence
        nested = NestedPicture(entries, sequence.width, sequence.height, sequence.working_space)
        return Layer(ItemId(""), nested, _FITTED, 1.0, BlendMode.NORMAL)
