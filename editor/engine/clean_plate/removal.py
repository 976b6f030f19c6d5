"""Something taken out of footage, from its masks to the film or the pictures: begin here.

First everything is filled, window by window, and what changed is kept on the disk; then the
original is copied, sample for sample, with that laid in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, field
from functools import partial
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from editor.engine.clean_plate.fields import fields_of, filled_fields
from editor.engine.clean_plate.keeping import Kept, Window
from editor.engine.clean_plate.originals.original import Original, stored_margins
from editor.engine.clean_plate.originals.patches import Patch, patch_of, patched
from editor.engine.inpaint.padding import Margins as Padding
from editor.engine.inpaint.padding import PaddedFootage
from editor.engine.inpaint.picture import filled_picture
from editor.engine.inpaint.spreading import grown
from editor.engine.inpaint.video.filling import FilledFrame, filled, windows
from editor.engine.inpaint.video.holes import share_of_filling, widened
from editor.engine.inpaint.video.making_up import MakeUp
from editor.engine.inpaint.video.options import FillOptions, Masks
from editor.engine.roto.footage import Footage
from editor.media.errors import MediaError
from editor.model.generation.removal import Margins, RemovalOptions
from editor.model.task import PartOfTask, TaskControl

_NEAR_EDGES = 1.25  # of the margins
FILLING, LOOKING = "filling", "looking for what goes"
Pixels = NDArray[np.uint8]

OnFilled = Callable[[int, Pixels], None]
"""Told each frame as it is filled, (H, W, 3) upright; never keeps the work waiting."""


class Filler(Protocol):
    """A model that fills a span of footage. `overlap`: how many of the frames that are filled
    already it is to be shown again."""

    @property
    def overlap(self) -> int: ...

    def window(self, frames: int) -> int:
        """How many of a span of so many it fills in one go, after which it may be stopped."""
        ...

    def __call__(
        self,
        footage: Footage,
        masks: Masks,
        span: range,
        options: FillOptions,
        control: TaskControl,
        before: Sequence[FilledFrame],
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
        fill: a model that fills it; None: what other frames show.
        make_up: what makes up what no frame shows; None: patches of what is around.
        window: frames that are filled in one go, and kept; of a model, as many as it says.
    """

    original: Original
    masks: Masks
    options: RemovalOptions
    seed: int = 0
    keys: Mapping[int, Pixels] = field(default_factory=dict)
    fill: Filler | None = None
    make_up: MakeUp | None = None
    window: int = 24

    @property
    def margins(self) -> Margins:
        """Around the stored picture; its chroma stays where it is."""
        return stored_margins(self.original, self.options.extend)

    def fill_options(self, frames: int) -> FillOptions:
        """Of a span of so many frames."""
        options, window = self.options, self.window
        if self.fill is not None:
            window = self.fill.window(frames)
        return FillOptions(
            options.grow,
            options.feather,
            window=window,
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
    pieces = windows(span, removal.fill_options(len(span)))
    done = 0
    for way, run in _runs(removal, pieces):
        todo = list(run)
        while todo and kept.window(todo[0]) is not None:
            done += len(todo.pop(0))
        if not todo:
            continue
        before = _before(removal, kept, pieces, todo[0], way, footage)
        control = PartOfTask(task, done, len(span))
        frames = _filled(removal, footage, masks, todo, before, way, control)
        upright = removal.original.orientation.upright
        window: Window = {}
        for each in frames:
            window[each.frame] = patch_of(each.picture, each.changed)
            on_filled(each.frame, upright(each.picture))
            done += 1
            if len(window) == len(todo[0]):
                kept.keep(todo.pop(0), window)
                window = {}
    return span


def _runs(removal: Removal, pieces: tuple[range, ...]) -> Iterator[tuple[int, tuple[range, ...]]]:
    """Forwards and backwards from that which all others are to follow, each with its way, 1 or -1.

    The pieces are the windows of the whole; where none leads, all are filled from the first on.
    """
    source, first = removal.options.source_frame, 0
    leading = [*removal.keys] if source is None else [source]
    if leading and pieces and removal.fill is None:
        ahead = (at for at, each in enumerate(pieces) if min(leading) < each.stop)
        first = next(ahead, len(pieces) - 1)
    yield 1, pieces[first:]
    yield -1, pieces[:first][::-1]


def _filled(
    removal: Removal,
    footage: Footage,
    masks: Masks,
    todo: Sequence[range],
    before: Sequence[FilledFrame],
    way: int,
    control: TaskControl,
) -> Iterator[FilledFrame]:
    """The windows that are left to do, which follow each other that way."""
    rest = range(min(each.start for each in todo), max(each.stop for each in todo))
    options, source = removal.fill_options(len(rest)), removal.options.source_frame
    if removal.fill is not None:
        give = removal.fill
        return give(
            footage, masks, rest, options, control, before, keys=removal.keys, source_frame=source
        )
    if removal.original.count == 1:
        return _filled_still(removal, footage, masks, control)
    fields = fields_of(removal.original, removal.original.fields)
    own = filled if fields is None else partial(filled_fields, fields)
    return own(
        footage,
        masks,
        rest,
        options,
        control,
        before[-1] if before else None,
        keys=removal.keys,
        source_frame=source,
        backwards=way < 0,
        make_up=removal.make_up,
    )


def _before(
    removal: Removal,
    kept: Kept,
    pieces: Sequence[range],
    window: range,
    way: int,
    footage: Footage,
) -> list[FilledFrame]:
    """The frames that are filled already beside a window, as many as are looked at, those that are
    nearest last."""
    many = 1 if removal.fill is None else removal.fill.overlap
    beside = window.start - 1 if way > 0 else window.stop
    frames = [beside - way * back for back in range(many)][::-1]
    found: list[FilledFrame] = []
    for frame in frames:
        piece = next((each for each in pieces if frame in each), None)
        patches_ = None if piece is None else kept.window(piece)
        if patches_ is not None:
            picture = patched(footage.picture(frame), patches_[frame])
            found.append(FilledFrame(frame, picture, np.zeros(picture.shape[:2], bool)))
    return found


def patches(removal: Removal, span: range, kept: Kept) -> Iterator[Patch | None]:
    """Of every frame of the original, in order.

    Raises:
        MediaError: what was kept is not there any more.
    """
    window: Window = {}
    each = {frame: one for one in windows(span, removal.fill_options(len(span))) for frame in one}
    for frame in range(removal.original.count):
        if frame in each and frame not in window:
            found = kept.window(each[frame])
            if found is None:
                raise _taken_away(kept)
            window = found
        yield window.get(frame)


def _beside(margins: Margins, hole: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """What a larger frame goes on with: what is near its edges, lest the subject comes again."""
    if margins.are_none:
        return None
    return grown(hole, round(_NEAR_EDGES * max(astuple(margins))))


def _taken_away(kept: Kept) -> MediaError:
    return MediaError(f"“{kept.folder}” was taken away while it was needed: try again.")


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
    options = removal.fill_options(1)
    picture, mask = footage.picture(0), masks(0) > 127
    share = share_of_filling(widened(mask, options.grow), options.feather)
    key = removal.keys.get(0)
    control.step(0, 1, FILLING)
    if key is None:
        hole = widened(mask, options.grow + options.feather)
        if removal.make_up is not None and hole.any():
            key = removal.make_up(picture, hole, control)
        else:
            usable = _beside(removal.margins, hole)
            key = filled_picture(picture, hole, options.seed, control, usable)
    mixed = np.rint(picture + (key.astype(np.float32) - picture) * share[..., None])
    changed = share > 0
    result = np.where(changed[..., None], mixed.astype(np.uint8), picture)
    yield FilledFrame(0, result, changed)
