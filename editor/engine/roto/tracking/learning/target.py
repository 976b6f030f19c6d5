"""A network of its own for every object: learnt from its keys, and on while it is followed."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.footage import Picture
from editor.engine.roto.tracking.colours import ColourModel, lab_of
from editor.engine.roto.tracking.learning.backbone import (
    CHANNELS,
    STRIDES,
    Backbone,
    Tensor,
)
from editor.engine.roto.tracking.learning.decoder import new_decoder
from editor.engine.roto.tracking.learning.dreaming.dream import Dreamer, believed
from editor.engine.roto.tracking.spans import Coverage
from editor.engine.roto.tracking.window import (
    Window,
    box_around,
    window_around,
    window_size,
)
from editor.engine.torch_library import torch_library
from editor.model.task import TaskControl

SIDE = 400
"""A window holds about this many pixels squared."""

STEPS, MORE_STEPS = 240, 60
"""Of training, once all keys have been dreamed of; when keys are added to what has been learnt."""

_DREAMS, _LEAST_DREAMS = 36, 4  # of all keys together; of each at least
_BATCH = 4
_ON_OBJECT = 0.7  # of all parts of dreams that are learnt from
_FINEST = STRIDES[-1] // 2  # pixels of the finest map that one of the coarsest is wide
_RATE, _MORE_RATE = 4e-3, 2e-3  # of learning, at most: in the beginning; when keys are added
_LATER = 1e-3  # the same while it is followed
_DECAY = 1e-3
_WARMING = 10  # steps
_WHOLE = 0.15  # of all dreams: the whole picture is looked at
_NOTHING = 0.12  # of all dreams: nothing is believed
_REMEMBERED = 8  # tracked frames that are learnt from
_LEVELS = (
    0.2,
    0.2,
    0.4,
    1.0,
)  # how much each level of the decoder counts, coarse to fine
_OVERLAP = 0.5  # how much the overlap counts next to each pixel's own error
STAGE = "Learning the subject"


@dataclass(frozen=True, slots=True, eq=False)
class _Lesson:
    """`maps` in half precision, to be kept; `counts`: how much each pixel does."""

    maps: tuple[Tensor, ...]
    beside: Tensor
    covered: Tensor
    counts: Tensor


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """A picture, and what is covered in it, both in the size that is worked in."""

    picture: Picture
    coverage: Coverage


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A window, looked at: what goes into the decoder, and what it says: (H/2, W/2) 0..1."""

    window: Window
    maps: tuple[Tensor, ...]
    beside: Tensor
    found: Coverage


class Target:
    """Belongs to one thread at a time. Equal keys learnt in the same order give an equal network.

    Source: one-shot learning of OSVOS (Caelles et al., 2017), of a small network on a fixed
        backbone as in FRTM (Robinson et al., 2020); kept up to date as in OnAVOS (Voigtlaender
        and Leibe, 2017), section 4.
    """

    def __init__(self, backbone: Backbone, keys: Mapping[int, Known]) -> None:
        """`keys`: by their frame; they say how large a window is, and are learnt with `learn`."""
        self._torch = torch_library()
        self._backbone = backbone
        self._random = np.random.default_rng(0)
        boxes = [box for key in keys.values() if (box := box_around(key.coverage)) is not None]
        widest = max(boxes, key=lambda box: box.side, default=None)
        self.side = widest.side if widest is not None else 0.0
        self.area = max(float(key.coverage.sum()) for key in keys.values())
        self.size = window_size(widest, SIDE) if widest is not None else (SIDE, SIDE)
        self._decoder = new_decoder(0)
        self._optimizer = self._torch.optim.AdamW(
            self._decoder.parameters(), _RATE, weight_decay=_DECAY
        )
        self._keys: dict[int, Known] = {}
        self._colours: dict[int, ColourModel] = {}
        self._lessons: dict[int, list[_Lesson]] = {}
        self._later: deque[_Lesson] = deque(maxlen=_REMEMBERED)
        self._scales: tuple[float, ...] = ()
        self._due = STEPS
        self._settled: tuple[Any, Any] | None = None  # Any: torch's tables of weights

    def learn(self, keys: Mapping[int, Known], control: TaskControl) -> None:
        """Dream of the keys that are new, and learn from the dreams of all; of others no more.

        Raises:
            Cancelled: the task was stopped; it can be gone on with.
        """
        self.go_back()
        fresh = [frame for frame, key in keys.items() if not _same(key, self._keys.get(frame))]
        for frame in {*fresh, *(frame for frame in self._keys if frame not in keys)}:
            for kept in (self._keys, self._colours, self._lessons):
                kept.pop(frame, None)
        if fresh:
            self._due = STEPS if self._settled is None else MORE_STEPS
        if not self._scales:
            self._scales = self._measured(keys[fresh[0]])
        for frame in fresh:
            self._colours[frame] = ColourModel(lab_of(keys[frame].picture), keys[frame].coverage)
        dreams = max(_LEAST_DREAMS, _DREAMS // len(keys))
        total, done = dreams * len(fresh) + self._due, 0
        for frame in fresh:
            key, lessons = keys[frame], list[_Lesson]()
            dreamer = Dreamer(key.picture, key.coverage, self._random)
            for number in range(dreams):
                control.step(done, total, STAGE)
                seen = (key.picture, key.coverage) if number == 0 else dreamer.dream()
                lessons.append(self._lesson(key, *seen))
                done += 1
            self._keys[frame], self._lessons[frame] = key, lessons
        self._train(control, done, total)

    def _train(self, control: TaskControl, done: int, total: int) -> None:
        steps = STEPS if self._settled is None else MORE_STEPS
        most = _RATE if self._settled is None else _MORE_RATE
        while self._due:
            step = steps - self._due
            control.step(done + step, total, STAGE)
            falling = 0.05 + 0.475 * (1 + np.cos(np.pi * step / steps))
            self._step(self._dreamt, _BATCH, most * falling * min(1, (step + 1) / _WARMING))
            self._due -= 1
        states = self._decoder.state_dict(), self._optimizer.state_dict()
        self._settled = deepcopy(states)

    def go_back(self) -> None:
        """Forget what was learnt while it was followed: that may have been wrong."""
        self._later.clear()
        if self._settled is not None and not self._due:
            decoder, optimizer = deepcopy(self._settled)
            self._decoder.load_state_dict(decoder)
            self._optimizer.load_state_dict(optimizer)

    def look(self, picture: Picture, window: Window, belief: Coverage) -> Look:
        """What is covered in the window.

        Args:
            belief: (H, W) of the picture; what is taken to be covered.
        """
        torch = self._torch
        maps, beside = self._input(picture, window, np.asarray(window.seen(belief, beyond=False)))
        self._decoder.eval()
        with torch.no_grad():
            found = torch.sigmoid(self._decoder(maps, beside)[-1])[0, 0].numpy()
        return Look(window, maps, beside, np.asarray(found, np.float32))

    def remember(self, look: Look, covered: Coverage, counts: Coverage) -> None:
        """Learn from what was tracked, where it `counts`; both (H/2, W/2) of the window."""
        maps = tuple(each.half() for each in look.maps)
        self._later.append(_Lesson(maps, look.beside, self._map(covered), self._map(counts)))

    def keep_up(self) -> None:
        """One step of training, on a key's dream and on what was tracked last."""
        if self._later:
            newest = [
                self._later[-1],
                self._later[int(self._random.integers(len(self._later)))],
            ]
            dreamt = self._dreamt
            dream = dreamt[int(self._random.integers(len(dreamt)))]
            self._step([*newest, dream, dream], _BATCH, _LATER)

    @property
    def _dreamt(self) -> list[_Lesson]:
        return [lesson for lessons in self._lessons.values() for lesson in lessons]

    def _measured(self, key: Known) -> tuple[float, ...]:
        """How far the values of each map spread."""
        coverage = key.coverage
        shape = coverage.shape[0], coverage.shape[1]
        window = window_around(box_around(coverage), shape, self.size)
        maps = self._backbone(np.asarray(window.seen(key.picture), np.uint8))
        return tuple(float(each.std()) + 1e-6 for each in maps)

    def _lesson(self, key: Known, picture: Picture, covered: Coverage) -> _Lesson:
        random = self._random
        if box_around(covered) is None:
            picture, covered = key.picture, key.coverage
        belief = believed(covered, random)
        whole = random.random() < _WHOLE
        box = None if whole else box_around(belief) or box_around(covered)
        room = np.exp(random.uniform(-0.4, 0.6))
        window = window_around(box, covered.shape, self.size, float(room))  # pyright: ignore
        hint = np.asarray(window.seen(belief, beyond=False), np.float32)
        if random.random() < _NOTHING:
            hint = np.zeros_like(hint)
        maps, beside = self._input(picture, window, hint)
        target = self._map(_halved(np.asarray(window.seen(covered, beyond=False), np.float32)))
        kept = tuple(each.half() for each in maps)
        return _Lesson(kept, beside, target, self._torch.ones_like(target))

    def _input(
        self, picture: Picture, window: Window, hint: NDArray[np.generic]
    ) -> tuple[tuple[Tensor, ...], Tensor]:
        seen = np.ascontiguousarray(window.seen(picture), np.uint8)
        maps = tuple(
            each / scale for each, scale in zip(self._backbone(seen), self._scales, strict=True)
        )
        lab = lab_of(seen)
        likely = np.mean([colours.likelihood(lab) for colours in self._colours.values()], 0)
        stacked = (
            seen.astype(np.float32) / 255,
            np.asarray(hint, np.float32)[..., None],
        )
        planes = np.concatenate((*stacked, likely[..., None]), -1, dtype=np.float32)
        return maps, self._torch.from_numpy(2 * _halved(planes) - 1).permute(2, 0, 1)[None]

    def _map(self, field: Coverage) -> Tensor:
        return self._torch.from_numpy(np.ascontiguousarray(field, np.float32))[None, None]

    def _step(self, lessons: list[_Lesson], batch: int, rate: float) -> None:
        chosen = self._random.choice(len(lessons), min(batch, len(lessons)), replace=False)
        some = [self._part(lessons[int(index)]) for index in chosen]
        maps = [self._torch.cat([each.maps[k] for each in some]) for k in range(len(CHANNELS))]
        beside, covered, counts = (
            self._torch.cat([getattr(each, name) for each in some])
            for name in ("beside", "covered", "counts")
        )
        self._decoder.train()
        said = self._decoder(maps, beside)
        loss = sum(
            weight * self._error(level, covered, counts)
            for weight, level in zip(_LEVELS, said, strict=True)
        )
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        loss.backward()  # pyright: ignore
        self._optimizer.step()
        self._optimizer.zero_grad(set_to_none=True)

    def _part(self, lesson: _Lesson) -> _Lesson:
        """Half of its width and height, more often than not with some of the object inside: what
        is next to each other is much alike, so this teaches as much in a quarter of the time."""
        rows, columns = lesson.maps[-1].shape[-2:]
        high, wide = rows // 2, columns // 2
        inside = self._torch.nonzero(lesson.covered[0, 0] > 0.5)
        row, column = self._random.random(2) * (rows, columns)
        if len(inside) and self._random.random() < _ON_OBJECT:
            place = inside[int(self._random.integers(len(inside)))].tolist()
            row, column = place[0] // _FINEST, place[1] // _FINEST
        top = min(max(int(row) - high // 2, 0), rows - high)
        left = min(max(int(column) - wide // 2, 0), columns - wide)

        def part(field: Tensor, stride: int) -> Tensor:
            unit = STRIDES[-1] // stride
            down = slice(top * unit, (top + high) * unit)
            return field[..., down, left * unit : (left + wide) * unit]

        maps = tuple(
            part(each, stride).float() for each, stride in zip(lesson.maps, STRIDES, strict=True)
        )
        return _Lesson(
            maps,
            part(lesson.beside, 2),
            part(lesson.covered, 2),
            part(lesson.counts, 2),
        )

    def _error(self, said: Tensor, covered: Tensor, counts: Tensor) -> Tensor:
        """Cross entropy, and one minus the overlap.

        Source: V-Net (Milletari, Navab and Ahmadi, 2016), section 3, for the overlap.
        """
        functional = self._torch.nn.functional
        shrink = covered.shape[-1] // said.shape[-1]
        if shrink > 1:
            covered = functional.avg_pool2d(covered, shrink)
            counts = functional.avg_pool2d(counts, shrink)
        each = functional.binary_cross_entropy_with_logits(said, covered, reduction="none")
        entropy = (each * counts).sum() / (counts.sum() + 1)
        likely = self._torch.sigmoid(said) * counts
        covered = covered * counts
        both = 2 * (likely * covered).sum((1, 2, 3)) + 1
        either = (likely**2).sum((1, 2, 3)) + (covered**2).sum((1, 2, 3)) + 1
        return entropy + _OVERLAP * (1 - both / either).mean()


def _halved(field: NDArray[np.float32]) -> NDArray[np.float32]:
    import cv2

    size = field.shape[1] // 2, field.shape[0] // 2
    return np.asarray(cv2.resize(field, size, interpolation=cv2.INTER_AREA), np.float32)


def _same(one: Known, other: Known | None) -> bool:
    return other is not None and np.array_equal(one.coverage, other.coverage)
