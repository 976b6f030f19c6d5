"""Something taken out of footage, from its masks to the film or the pictures: begin here.

First everything is filled, window by window, and what changed is kept on the disk; then the
original is copied, sample for sample, with that laid in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import astuple, dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from editor.engine.clean_plate.keeping import Kept, Window
from editor.engine.clean_plate.originals.original import Original, stored_margins
from editor.engine.clean_plate.originals.patches import Patch, patch_of, patched
from editor.engine.inpaint.padding import Margins as Padding
from editor.engine.inpaint.padding import PaddedFootage
from editor.engine.inpaint.picture import filled_picture
from editor.engine.inpaint.video.filling import FilledFrame, filled, windows
from editor.engine.inpaint.video.holes import share_of_filling, widened
from editor.engine.inpaint.video.options import FillOptions, Masks
from editor.engine.roto.footage import Footage
from editor.media.errors import MediaError
from editor.model.generation.removal import Margins, RemovalOptions
from editor.model.task import PartOfTask, TaskControl

FILLING, LOOKING = "filling", "looking for what goes"
Pixels = NDArray[np.uint8]

OnFilled = Callable[[int, Pixels], None]
"""Told each frame as it is filled, (H, W, 3) upright; never keeps the work waiting."""


class Filler(Protocol):
    """What fills a span of footage; `engine.inpaint.video.filling.filled` in the main."""

    def __call__(
        self,
        footage: Footage,
        masks: Masks,
        span: range,
        options: FillOptions,
        control: TaskControl,
        before: FilledFrame | None,
        *,
        keys: Mapping[int, Pixels],
        source_frame: int | None,
    ) -> Iterator[FilledFrame]: ...


@dataclass(frozen=True, slots=True)
class Removal:
    """What is to be taken out of `original`.

    Attributes:
        masks: of the stored picture.
        margins: around the stored picture.
        keys: frames as they should become, of the stored picture with its margins.
        window: frames that are filled in one go, and kept.
    """

    original: Original
    masks: Masks
    options: RemovalOptions
    seed: int = 0
    keys: Mapping[int, Pixels] = field(default_factory=dict)
    fill: Filler = filled
    window: int = 24

    @property
    def margins(self) -> Margins:
        """Around the stored picture; its chroma stays where it is."""
        return stored_margins(self.original, self.options.extend)

    @property
    def fill_options(self) -> FillOptions:
        options = self.options
        return FillOptions(
            options.grow,
            options.feather,
            window=self.window,
            grain=options.grain,
            seed=self.seed,
        )


def fill(
    removal: Removal, kept: Kept, task: TaskControl, on_filled: OnFilled = lambda frame, _: None
) -> range:
    """Fill what is masked; the frames that were looked at, of which `kept` has every window.

    Raises:
        Cancelled: the windows that are done are kept.
        MediaError: the original cannot be read, or the disk is full.
    """
    span = _span(removal, task)
    footage, masks = _padded(removal)
    options = removal.fill_options
    before: FilledFrame | None = None
    todo = list(windows(span, options))
    while todo and (window := kept.window(todo[0])) is not None:
        last = todo.pop(0).stop - 1
        picture = patched(footage.picture(last), window[last])
        before = FilledFrame(last, picture, np.zeros(picture.shape[:2], bool))
    if not todo:
        return span
    rest = range(todo[0].start, span.stop)
    control = PartOfTask(task, rest.start - span.start, len(span))
    if removal.original.count == 1 and removal.fill is filled:
        frames = _filled_still(removal, footage, masks, control)
    else:
        options_ = removal.options
        frames = removal.fill(
            footage,
            masks,
            rest,
            options,
            control,
            before,
            keys=removal.keys,
            source_frame=options_.source_frame,
        )
    upright = removal.original.orientation.upright
    done: Window = {}
    for each in frames:
        done[each.frame] = patch_of(each.picture, each.changed)
        on_filled(each.frame, upright(each.picture))
        if each.frame == todo[0].stop - 1:
            kept.keep(todo.pop(0), done)
            done = {}
    return span


def patches(removal: Removal, span: range, kept: Kept) -> Iterator[Patch | None]:
    """Of every frame of the original, in order.

    Raises:
        MediaError: what was kept is not there any more.
    """
    window: Window = {}
    each = {frame: one for one in windows(span, removal.fill_options) for frame in one}
    for frame in range(removal.original.count):
        if frame in each and frame not in window:
            found = kept.window(each[frame])
            if found is None:
                raise MediaError(f"“{kept.folder}” was taken away while it was needed: try again.")
            window = found
        yield window.get(frame)


def _span(removal: Removal, task: TaskControl) -> range:
    """The frames from the first to the last in which something is to be filled."""
    count = removal.original.count
    frames = range(count)
    if removal.options.redo is not None:
        first, last = removal.options.redo
        frames = range(min(first, count), min(last + 1, count))
    if not removal.margins.are_none:
        return frames
    there: list[int] = []
    for done, frame in enumerate(frames):
        task.step(done, len(frames), LOOKING)
        if frame in removal.keys or (removal.masks(frame) > 127).any():
            there.append(frame)
    return range(there[0], there[-1] + 1) if there else range(frames.start, frames.start)


def _padded(removal: Removal) -> tuple[Footage, Masks]:
    if removal.margins.are_none:
        return removal.original, removal.masks
    footage = PaddedFootage(removal.original, Padding(*astuple(removal.margins)))
    return footage, footage.masks(removal.masks)


def _filled_still(
    removal: Removal, footage: Footage, masks: Masks, control: TaskControl
) -> Iterator[FilledFrame]:
    """A single picture, of which nothing else is known."""
    options = removal.fill_options
    picture, mask = footage.picture(0), masks(0) > 127
    share = share_of_filling(widened(mask, options.grow), options.feather)
    key = removal.keys.get(0)
    control.step(0, 1, FILLING)
    if key is None:
        hole = widened(mask, options.grow + options.feather)
        key = filled_picture(picture, hole, options.seed, control)
    mixed = np.rint(picture + (key.astype(np.float32) - picture) * share[..., None])
    changed = share > 0
    result = np.where(changed[..., None], mixed.astype(np.uint8), picture)
    yield FilledFrame(0, result, changed)
