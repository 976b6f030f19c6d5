"""How well mattes hold, and how quickly they are made: J&F on DAVIS sequences of the test media.

    python tests/benchmarks/roto.py [SEQUENCE …] [--mode mask|click|correct …] [--frames N]
        [--sheets DIR] [--check]

Modes: `mask`, the first frame's mask is given; `click`, one click on the first frame; `correct`,
that click and up to three corrections, each the true mask of the frame that is worst by then,
after which all is tracked anew, as the command line does with `--correct`. The protocol is DAVIS's
(Perazzi et al., 2016): the first and the last frame are not scored; J is intersection over union,
F the boundary measure within 0.8 % of the diagonal. A corrected frame counts as its key.
`decay` is J of the first quarter less that of the last, `r` how confidence goes with J (Pearson).
`first` is how long the first tracked frame takes, `learn` the time until the second, and frames a
second are those after that; the peak of memory is the process's. `--check` scores the predictions
of OSVOS that lie beside the masks instead. `--sheets` writes contact sheets.

Reached by the weights that the set-up fetches, J / F: with `mask` (OSVOS's in brackets), `click`
and `correct`:

    blackswan      .93 / .96 (.94 / .97)   .91 / .93   .94 / .96
    bmx-trees      .68 / .85 (.63 / .84)   .58 / .68   .76 / .91
    car-shadow     .94 / .98 (.93 / .92)   .93 / .97   .94 / .96
    dog            .87 / .86 (.71 / .69)   .86 / .83   .93 / .95
    kite-surf      .72 / .64 (.60 / .66)   .57 / .37   .73 / .60
    scooter-black  .80 / .64 (.67 / .71)   .77 / .61   .89 / .79
    mean J&F       .82       (.77)         .75         .86

The first frame comes after half a second, learning takes about 30 s of one core, and each further
frame a quarter of a second of one.
"""

from __future__ import annotations

import argparse
import resource
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from time import perf_counter

import cv2
import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from editor.engine.roto.selecting.selector import Selector  # noqa: E402
from editor.engine.roto.tracking.spans import spans_around  # noqa: E402
from editor.engine.roto.tracking.track import Tracker  # noqa: E402
from editor.model.roto.prompts import Click  # noqa: E402
from editor.model.task import TaskControl  # noqa: E402
from tests.builders.pictures import PicturesFootage  # noqa: E402

DATA = ROOT.parent / "shared" / "data" / "roto"
SEQUENCES = ("blackswan", "bmx-trees", "car-shadow", "dog", "kite-surf", "scooter-black")
CORRECTIONS = 3
GOOD = 0.9  # J from which on nothing is corrected

Mask = NDArray[np.bool_]


def similarity(found: Mask, true: Mask) -> float:
    """J: intersection over union; 1 where neither covers anything."""
    either = np.logical_or(found, true).sum()
    return float(np.logical_and(found, true).sum() / either) if either else 1.0


def accuracy(found: Mask, true: Mask) -> float:
    """F: precision and recall of one boundary by the other, within 0.8 % of the diagonal."""
    reach = int(np.ceil(0.008 * np.hypot(*found.shape)))
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    disk = (x * x + y * y <= reach * reach).astype(np.uint8)
    ours, theirs = boundary(found), boundary(true)
    if not ours.any() or not theirs.any():
        return float(ours.any() == theirs.any())
    precision = cv2.dilate(theirs.astype(np.uint8), disk)[ours].mean()
    recall = cv2.dilate(ours.astype(np.uint8), disk)[theirs].mean()
    return float(2 * precision * recall / (precision + recall)) if precision + recall else 0.0


def boundary(mask: Mask) -> Mask:
    """Pixels that differ from the one right of them, below, or both."""
    padded = np.pad(mask, ((0, 1), (0, 1)), mode="edge")
    right, below, across = padded[:-1, 1:], padded[1:, :-1], padded[1:, 1:]
    return (mask != right) | (mask != below) | (mask != across)


@dataclass(frozen=True, slots=True)
class Sequence:
    name: str
    pictures: list[NDArray[np.uint8]]
    masks: list[Mask]

    @staticmethod
    def read(name: str, most: int) -> Sequence:
        files = sorted((DATA / name / "frames").iterdir())[:most]
        pictures = [cv2.cvtColor(_read(file), cv2.COLOR_BGR2RGB) for file in files]
        return Sequence(name, pictures, read_masks(name, "masks", most))  # pyright: ignore


def read_masks(name: str, kind: str, most: int) -> list[Mask]:
    pictures = [_read(file) for file in sorted((DATA / name / kind).iterdir())[:most]]
    return [picture.max(-1) > 0 for picture in pictures]


def _read(file: Path) -> NDArray[np.uint8]:
    picture = cv2.imread(str(file))
    assert picture is not None
    return np.asarray(picture, np.uint8)


class Tracking:
    """A sequence on its way: what has been found of each frame so far. `rough`: the first frame was
    but clicked."""

    def __init__(
        self, sequence: Sequence, first: NDArray[np.float32], *, rough: bool = False
    ) -> None:
        self.sequence = sequence
        self.keys = {0: first}
        self._rough = {0} if rough else set[int]()
        self._tracker = Tracker()
        self.found: dict[int, Mask] = {0: first > 0.5}
        self.confidence: dict[int, float] = {}
        self.to_first = self.to_second = self.rate = 0.0
        self._run()

    def correct(self, frame: int) -> None:
        """The true mask becomes a key."""
        self.keys[frame] = self.sequence.masks[frame].astype(np.float32)
        self.found[frame] = self.sequence.masks[frame]
        self.confidence[frame] = 1.0
        self._run()

    @property
    def scored(self) -> range:
        return range(1, len(self.sequence.pictures) - 1)

    def similarities(self) -> list[float]:
        return [similarity(self.found[k], self.sequence.masks[k]) for k in self.scored]

    def accuracies(self) -> list[float]:
        return [accuracy(self.found[k], self.sequence.masks[k]) for k in self.scored]

    def _run(self) -> None:
        times = [perf_counter()]
        footage = PicturesFootage(self.sequence.pictures)
        given = [key for key in self.keys if key not in self._rough] or list(self.keys)
        spans = spans_around(given, 0, len(self.sequence.pictures))
        for each in self._tracker.track(footage, self.keys, spans, TaskControl(), self._rough):
            times.append(perf_counter())
            self.found[each.frame] = each.matte > 127
            self.confidence[each.frame] = each.confidence
        if not self.to_first and len(times) > 3:
            self.to_first, self.to_second = times[1] - times[0], times[2] - times[1]
            self.rate = (len(times) - 3) / (times[-1] - times[2])


def clicked(sequence: Sequence) -> NDArray[np.float32]:
    """What one click deep inside the object gives."""
    depth = cv2.distanceTransform(sequence.masks[0].astype(np.uint8), cv2.DIST_L2, 5)
    y, x = np.unravel_index(int(depth.argmax()), depth.shape)
    return Selector().matte(sequence.pictures[0], (Click(float(x), float(y)),))


def tracked(sequence: Sequence, mode: str) -> Tracking:
    if mode == "mask":
        return Tracking(sequence, sequence.masks[0].astype(np.float32))
    tracking = Tracking(sequence, clicked(sequence), rough=True)
    for _ in range(CORRECTIONS if mode == "correct" else 0):
        scores = tracking.similarities()
        worst = int(np.argmin(scores))
        if scores[worst] >= GOOD:
            break
        tracking.correct(tracking.scored[worst])
    return tracking


def report(tracking: Tracking, mode: str) -> tuple[float, float]:
    scores, accuracies = tracking.similarities(), tracking.accuracies()
    quarter = max(1, len(scores) // 4)
    decay = mean(scores[:quarter]) - mean(scores[-quarter:])
    sure = [tracking.confidence[frame] for frame in tracking.scored]
    agreement = np.corrcoef(sure, scores)[0, 1]
    print(
        f"{tracking.sequence.name:14} {mode:8} J {mean(scores):.3f}  F {mean(accuracies):.3f}  "
        f"decay {decay:+.2f}  r {agreement:+.2f}  first {tracking.to_first:.1f} s  learn "
        f"{tracking.to_second:.1f} s  {tracking.rate:.1f} frames/s  keys {sorted(tracking.keys)}",
        flush=True,
    )
    return mean(scores), mean(accuracies)


def write_sheet(tracking: Tracking, file: Path) -> None:
    """Nine frames: what was found in green, the true boundary in red."""
    tiles: list[NDArray[np.uint8]] = []
    for frame in np.linspace(1, len(tracking.sequence.pictures) - 1, 9).round().astype(int):
        picture = tracking.sequence.pictures[frame].copy()
        found = tracking.found[int(frame)]
        picture[found] = picture[found] // 2 + np.array([0, 127, 0], np.uint8)
        picture[boundary(tracking.sequence.masks[frame])] = (255, 0, 0)
        half = picture.shape[1] // 2, picture.shape[0] // 2
        tiles.append(np.asarray(cv2.resize(picture, half, interpolation=cv2.INTER_AREA), np.uint8))
    rows = [np.hstack(tiles[start : start + 3]) for start in (0, 3, 6)]
    cv2.imwrite(str(file), cv2.cvtColor(np.vstack(rows), cv2.COLOR_RGB2BGR))


def check(names: list[str]) -> Iterator[tuple[float, float]]:
    """The scores of OSVOS's predictions, which are known."""
    for name in names:
        true, found = (read_masks(name, kind, 1000) for kind in ("masks", "baseline_osvos"))
        pairs = list(zip(found, true, strict=True))[1:-1]
        scores = mean(similarity(*pair) for pair in pairs), mean(accuracy(*pair) for pair in pairs)
        print(f"{name:14} OSVOS    J {scores[0]:.3f}  F {scores[1]:.3f}", flush=True)
        yield scores


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("sequences", nargs="*", default=SEQUENCES)
    parser.add_argument("--mode", nargs="+", choices=("mask", "click", "correct"), default=["mask"])
    parser.add_argument("--frames", type=int, default=1000, help="of each sequence at most")
    parser.add_argument("--sheets", type=Path)
    parser.add_argument("--check", action="store_true")
    asked = parser.parse_args()
    if asked.check:
        summarise("OSVOS", list(check(asked.sequences)))
        return
    for mode in asked.mode:
        scores: list[tuple[float, float]] = []
        for name in asked.sequences:
            tracking = tracked(Sequence.read(name, asked.frames), mode)
            scores.append(report(tracking, mode))
            if asked.sheets is not None:
                asked.sheets.mkdir(parents=True, exist_ok=True)
                write_sheet(tracking, asked.sheets / f"{name}-{mode}.png")
        summarise(mode, scores)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak:.0f} MiB")


def summarise(mode: str, scores: list[tuple[float, float]]) -> None:
    similarities, accuracies = zip(*scores, strict=True)
    both = (mean(similarities) + mean(accuracies)) / 2
    print(f"mean {mode}: J {mean(similarities):.3f}  F {mean(accuracies):.3f}  J&F {both:.3f}")


if __name__ == "__main__":
    main()
