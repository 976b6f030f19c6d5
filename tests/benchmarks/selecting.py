"""How well clicks select, and what each costs.

    python -m tests.benchmarks.selecting [--clicks N] [--models FOLDER] [--height PIXELS]
        [--cutouts]

The first click is at the most interior point of the true mask, each further one at that of the
largest error (missed or too much, whichever is deeper). Per case: overlap (IoU) after each click,
and seconds, on the clock and of the processor, of the first, whose picture nobody has looked at,
and of a further one. NoC@90: clicks needed for an overlap of .90, N where it is not reached. Worse:
how many clicks lost more than .005, and how much on average. Cases: the first frame of each
sequence of the test media, scaled to PIXELS; --cutouts: instead, cut-outs laid over photos.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from time import perf_counter, process_time

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.engine.models.folder import ModelFolder, user_models
from editor.engine.roto.selecting.selector import Selector
from editor.model.roto.prompts import Click

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("CUTAWAY_SHARED_DATA", ROOT.parent / "shared" / "data"))
SEQUENCES = ("blackswan", "bmx-trees", "car-shadow", "dog", "kite-surf", "scooter-black")

Mask = NDArray[np.bool_]
Case = tuple[str, NDArray[np.uint8], Mask]


def shot(name: str) -> Case:
    folder = DATA / "roto" / name
    picture = np.asarray(cv2.imread(str(folder / "frames" / "00000.jpg")), np.uint8)
    true = cv2.imread(str(folder / "masks" / "00000.png"), cv2.IMREAD_GRAYSCALE)
    return name, np.ascontiguousarray(picture[..., ::-1]), np.asarray(true) > 127


def laid(path: Path, photo: str) -> Case:
    """A cut-out, as wide or high as 360 pixels, before a photo."""
    cutout = np.asarray(cv2.imread(str(path), cv2.IMREAD_UNCHANGED)) / 255
    scale = 360 / max(cutout.shape)
    cutout = cv2.resize(cutout, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    picture = cv2.resize(np.asarray(cv2.imread(str(DATA / "photos" / photo))) / 255, (854, 480))
    true = np.zeros(picture.shape[:2], bool)
    height, width = cutout.shape[:2]
    part = np.s_[460 - height : 460, 300 : 300 + width]
    alpha = cutout[..., 3:]
    picture[part] = cutout[..., :3] * alpha + picture[part] * (1 - alpha)
    true[part] = alpha[..., 0] > 0.5
    rgb = (picture * 255).round().astype(np.uint8)[..., ::-1]
    return f"{path.stem} {photo[:5]}", np.ascontiguousarray(rgb), true


def scaled(case: Case, height: int) -> Case:
    name, picture, true = case
    size = round(picture.shape[1] * height / picture.shape[0]), height
    large = cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC)
    mask = cv2.resize(true.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    return name, np.asarray(large, np.uint8), mask > 0


def next_click(found: Mask, true: Mask) -> Click:
    """In the middle of the largest error."""
    depths = [
        cv2.distanceTransform(np.pad(error.astype(np.uint8), 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
        for error in (true & ~found, found & ~true)
    ]
    misses = bool(depths[0].max() >= depths[1].max())
    depth = depths[0] if misses else depths[1]
    y, x = np.unravel_index(int(depth.argmax()), depth.shape)
    return Click(float(x) + 0.5, float(y) + 0.5, misses)


def clicked(
    selector: Selector, picture: NDArray[np.uint8], true: Mask, count: int
) -> tuple[list[float], list[tuple[float, float]]]:
    """The overlap after each click, and what each cost: seconds on the clock, of the processor."""
    found: Mask = np.zeros_like(true)
    prompts: tuple[Click, ...] = ()
    overlaps, seconds = [], []
    for _ in range(count):
        prompts += (next_click(found, true),)
        began, used = perf_counter(), process_time()
        matte = selector.matte(picture, prompts)
        seconds.append((perf_counter() - began, process_time() - used))
        found = matte > 0.5
        overlaps.append(float((found & true).sum() / (found | true).sum()))
    return overlaps, seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clicks", type=int, default=10)
    parser.add_argument("--models", type=Path)
    parser.add_argument("--height", type=int, metavar="PIXELS")
    parser.add_argument("--cutouts", action="store_true")
    asked = parser.parse_args()
    selector = Selector(ModelFolder(asked.models) if asked.models else user_models())
    cutouts = sorted((DATA / "matting" / "cutouts").glob("*.png"))
    cases = (
        [laid(path, photo) for path in cutouts for photo in ("china.jpg", "coffee.png")]
        if asked.cutouts
        else [shot(name) for name in SEQUENCES]
    )
    selector.prepare(np.zeros((90, 160, 3), np.uint8))  # so that the models are loaded
    every: list[list[float]] = []
    costs: list[tuple[list[float], list[float]]] = []
    for case in cases:
        name, picture, true = scaled(case, asked.height) if asked.height else case
        overlaps, seconds = clicked(selector, picture, true, asked.clicks)
        every.append(overlaps)
        first, then = seconds[0], np.mean(seconds[1:] or seconds, axis=0)
        costs.append(([*first], [*then]))
        said = " ".join(f"{overlap:.3f}" for overlap in overlaps)
        print(
            f"{name:<20}{said}  first {first[0]:.2f} s ({first[1]:.2f}), "
            f"then {then[0]:.2f} s ({then[1]:.2f})",
            flush=True,
        )
    (first, used), (then, used_then) = np.mean(costs, axis=0)
    print(
        f"{'mean':<20}"
        + " ".join(f"{mean:.3f}" for mean in np.mean(every, axis=0))
        + f"  first {first:.2f} s ({used:.2f}), then {then:.2f} s ({used_then:.2f})"
    )
    for goal in (0.85, 0.9):
        needed = [
            next((k + 1 for k, overlap in enumerate(overlaps) if overlap >= goal), asked.clicks)
            for overlaps in every
        ]
        print(f"NoC@{100 * goal:.0f} {np.mean(needed):.2f}")
    steps = np.diff(every, axis=1)
    worse = steps[steps < -0.005]
    print(f"worse {len(worse)} of {steps.size}, by {-worse.mean() if len(worse) else 0:.3f}")


if __name__ == "__main__":
    main()
