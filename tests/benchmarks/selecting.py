"""How well clicks select, and what each costs.

    python -m tests.benchmarks.selecting [--clicks N] [--models FOLDER]

The first click is at the most interior point of the true mask, each further one at that of the
largest error (missed or too much, whichever is deeper). Per case: overlap (IoU) after each click,
and processor seconds of the first and of a further one. NoC@90: clicks needed for an overlap of
.90, N where it is not reached. Cases: a frame of each sequence of the test media.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from time import process_time

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


def shot(name: str) -> tuple[NDArray[np.uint8], Mask]:
    folder = DATA / "roto" / name
    picture = np.asarray(cv2.imread(str(folder / "frames" / "00000.jpg")), np.uint8)
    true = cv2.imread(str(folder / "masks" / "00000.png"), cv2.IMREAD_GRAYSCALE)
    return np.ascontiguousarray(picture[..., ::-1]), np.asarray(true) > 127


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


def clicked(selector: Selector, name: str, count: int) -> tuple[list[float], list[float]]:
    """The overlap after each click, and what each cost in processor seconds."""
    picture, true = shot(name)
    found, prompts = np.zeros_like(true), ()
    overlaps, seconds = [], []
    for _ in range(count):
        prompts += (next_click(found, true),)
        began = process_time()
        found = selector.matte(picture, prompts) > 0.5
        seconds.append(process_time() - began)
        overlaps.append(float((found & true).sum() / (found | true).sum()))
    return overlaps, seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clicks", type=int, default=10)
    parser.add_argument("--models", type=Path)
    asked = parser.parse_args()
    selector = Selector(ModelFolder(asked.models) if asked.models else user_models())
    every: list[list[float]] = []
    for name in SEQUENCES:
        overlaps, seconds = clicked(selector, name, asked.clicks)
        every.append(overlaps)
        said = " ".join(f"{overlap:.3f}" for overlap in overlaps)
        print(f"{name:<15}{said}  first {seconds[0]:.2f} s, then {np.mean(seconds[1:]):.2f} s")
    print(f"{'mean':<15}" + " ".join(f"{mean:.3f}" for mean in np.mean(every, axis=0)))
    for goal in (0.85, 0.9):
        needed = [
            next((k + 1 for k, overlap in enumerate(overlaps) if overlap >= goal), asked.clicks)
            for overlaps in every
        ]
        print(f"NoC@{100 * goal:.0f} {np.mean(needed):.2f}")


if __name__ == "__main__":
    main()
