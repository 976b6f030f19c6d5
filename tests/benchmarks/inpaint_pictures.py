"""How well single pictures are filled, against pypatchmatch and Telea.

    python tests/benchmarks/inpaint_pictures.py [CASE …] [--sheets DIR]

The cases are those of the test media (`inpaint/cases.json`): 512x512, three masks each. PSNR is
of the whole picture, `inside` of the mask alone; `seams` is how steep the step at the mask's edge
is against the truth's there, `texture` the same of what is inside: 1 is as it should be.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from statistics import mean
from time import process_time

import cv2
import numpy as np
import patchmatch
from inpaint import DATA, TELEA_RADIUS, Mask, Picture, dilated, psnr, read

from editor.engine.inpaint.picture import filled_picture
from editor.model.task import TaskControl

SIDE = 512
Fill = Callable[[Picture, Mask], Picture]


def by_us(picture: Picture, hole: Mask) -> Picture:
    return filled_picture(picture, hole, 0, TaskControl())


def by_telea(picture: Picture, hole: Mask) -> Picture:
    how = cv2.INPAINT_TELEA
    return np.asarray(cv2.inpaint(picture, hole.astype(np.uint8), TELEA_RADIUS, how), np.uint8)


def by_pypatchmatch(picture: Picture, hole: Mask) -> Picture:
    patchmatch.set_random_seed(0)
    return patchmatch.inpaint(picture, hole, patch_size=7)


FILLS: dict[str, Fill] = {"telea": by_telea, "pypatchmatch": by_pypatchmatch, "cutaway": by_us}


def square(file: str) -> Picture:
    picture = read(DATA / file)[..., ::-1]
    side = min(picture.shape[:2])
    top, left = ((length - side) // 2 for length in picture.shape[:2])
    cut = np.ascontiguousarray(picture[top : top + side, left : left + side])
    small = cv2.resize(cut, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)


def steepness(picture: Picture, where: Mask) -> float:
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    down, across = (cv2.Sobel(grey, cv2.CV_32F, *axis) for axis in ((0, 1), (1, 0)))
    return float(np.hypot(np.asarray(down), np.asarray(across))[where].mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("cases", nargs="*")
    parser.add_argument("--sheets", type=Path)
    asked = parser.parse_args()
    known = json.loads((DATA / "inpaint" / "cases.json").read_text())["image_inpainting_with_gt"]
    figures: dict[tuple[str, str], list[float]] = {}
    for case in known:
        if asked.cases and case["id"] not in asked.cases:
            continue
        truth = square(case["image"])
        rows: list[Picture] = []
        for file in case["masks"]:
            size = Path(file).stem.split("_")[1]
            hole = read(DATA / file).max(-1) > 0
            edge = dilated(hole, 1) & dilated(~hole, 1)
            blank = np.where(hole[..., None], 0, truth).astype(np.uint8)
            row = [blank]
            for name, fill in FILLS.items():
                began = process_time()
                made = np.where(hole[..., None], fill(blank, hole), truth).astype(np.uint8)
                took = process_time() - began
                row.append(made)
                figures.setdefault((name, size), []).append(psnr(made, truth))
                print(
                    f"{case['id']:10} {size:7} {name:13} PSNR {psnr(made, truth):5.2f}  "
                    f"inside {psnr(made, truth, hole):5.2f}  "
                    f"seams {steepness(made, edge) / steepness(truth, edge):4.2f}  "
                    f"texture {steepness(made, hole) / steepness(truth, hole):4.2f}  {took:.2f} s",
                    flush=True,
                )
            rows.append(np.hstack([*row, truth]))
        if asked.sheets is not None:
            asked.sheets.mkdir(parents=True, exist_ok=True)
            sheet = cv2.cvtColor(np.vstack(rows), cv2.COLOR_RGB2BGR)
            cv2.imwrite(str(asked.sheets / f"{case['id']}.png"), sheet)
    for (name, size), values in figures.items():
        print(f"mean       {size:7} {name:13} PSNR {mean(values):5.2f}")


if __name__ == "__main__":
    main()
