"""How well things are taken out of footage, against what was really there and against Telea.

    python tests/benchmarks/inpaint.py [CASE …] [--frames N] [--full] [--telea] [--again]
        [--sizes] [--sheets DIR]

The cases are those of the test media (`inpaint/cases.json`), by its protocol: 432x240, the masked
pixels blanked, the result pasted into the mask only. PSNR and SSIM are of whole frames, `inside`
is the PSNR in the mask, and how much that is over a fill of each frame by Telea's method, all
means over frames. E_warp is the mean squared difference (x 1e-2) of a
frame and the next one warped to it by the flow of the result, where the flow goes forth and back,
in the hole and in a ring of 16 pixels around it. `--telea` measures the per-frame fill of OpenCV
instead, which is what METRICS.md quotes. `--full` keeps 854x480 (the time a frame takes there).
`--sheets` writes contact sheets, and a line of pixels over time, for flicker.

`logo_carphone` is a case beside them: letters that lie still over a face that talks in front of a
still camera, in its own size. `--again` lets the tracker of mattes look for what was removed where
nobody knows the truth: it is shown the thing in the first frame and follows it in the footage (J
before) and in the result (J after: none is 0). `--sizes` measures time and memory alone, at
432x240, 854x480 and, enlarged, 1920x1080; memory is the process's, with all frames and results.

Reached on whole clips in the mask, in dB, how much that is over Telea's, and E_warp to the ring's:

    c0_blackswan               25.17  +5.88   .52
    c1_car-shadow              23.53  +3.65   .89
    c2_dog                     26.50  +3.26   .97
    c3_scooter-black           26.19  +9.10   .72
    p_car-shadow_on_blackswan  17.69  +2.35   .91
    p_kite-surf_on_dog         26.18  +3.29   .96
    logo_carphone              27.14  +3.30  1.43

SSIM is above Telea's in all. What no frame shows and what moves by itself below a mask is far off.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean
from time import perf_counter, process_time

import cv2
import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from editor.engine.flow.dis import DisFlow, doubt, pulled  # noqa: E402
from editor.engine.inpaint.video.filling import filled  # noqa: E402
from editor.engine.inpaint.video.options import FillOptions  # noqa: E402
from editor.model.task import TaskControl  # noqa: E402
from tests.benchmarks.parts.removal_measures import found_again  # noqa: E402
from tests.builders.pictures import PicturesFootage  # noqa: E402

DATA = ROOT.parent / "shared" / "data"
SIZE = 432, 240
TELEA_RADIUS = 5
LARGE = 1920, 1080
RING = 16
LOGO, LOGO_FRAMES = "logo_carphone", 96

Picture = NDArray[np.uint8]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Case:
    """`truth` is empty where nobody knows it; masked pixels of the pictures mean nothing.

    `thing`, where something is removed that is in the pictures: its own pixels, without more.
    """

    name: str
    pictures: list[Picture]
    masks: list[Mask]
    truth: list[Picture]
    thing: list[Mask] = field(default_factory=list)


def read_cases(wanted: list[str], most: int, full: bool) -> list[Case]:
    known = json.loads((DATA / "inpaint" / "cases.json").read_text())
    cases: list[Case] = []
    for each in known["video_completion_with_gt"]:
        if not wanted or each["id"] in wanted:
            pictures = read_pictures(each["frames"], most, full)
            moving = (DATA / each["mask"]).is_dir()
            masks = read_masks(each["mask"], len(pictures), full, 0)
            if moving:
                masks = [dilated(mask, 8 if full else 4) for mask in masks]
            pictures, masks = pictures[: len(masks)], masks[: len(pictures)]
            cases.append(Case(each["id"], blanked(pictures, masks), masks, pictures))
    for each in known["paste_then_remove_with_gt"]:
        if not wanted or each["id"] in wanted:
            truth = read_pictures(each["background_and_gt"], most, full)
            pasted = read_pictures(each["object_frames"], most, full)
            shapes = read_masks(each["object_mask"], len(truth), full, 0)
            masks = read_masks(each["object_mask"], len(truth), full, 9)
            count = min(len(truth), len(pasted), len(masks))
            pictures = [np.where(shapes[i][..., None], pasted[i], truth[i]) for i in range(count)]
            cases.append(Case(each["id"], pictures, masks[:count], truth[:count]))
    for each in known["object_removal_no_gt"]:
        if not wanted or each["id"] in wanted:
            pictures = read_pictures(each["frames"], most, full)
            masks = read_masks(each["mask"], len(pictures), full, each["dilate_px_at_854x480"])
            things = read_masks(each["mask"], len(pictures), full, 0)
            cases.append(Case(each["id"], pictures, masks, [], things))
    if not wanted or LOGO in wanted:
        cases.append(with_logo(most))
    return cases


def with_logo(most: int) -> Case:
    film = cv2.VideoCapture(str(DATA / "video" / "carphone_pristine.mp4"))
    truth: list[Picture] = []
    while len(truth) < min(most, LOGO_FRAMES):
        read_one, picture = film.read()
        if not read_one:
            break
        truth.append(np.ascontiguousarray(picture[..., ::-1], np.uint8))
    letters = np.zeros(truth[0].shape[:2], np.uint8)
    cv2.putText(letters, "LOGO", (92, 30), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 255, 3)
    masks = [letters > 127] * len(truth)
    return Case(LOGO, blanked(truth, masks), masks, truth)


def read_pictures(folder: str, most: int, full: bool) -> list[Picture]:
    pictures = [read(file)[..., ::-1] for file in sorted((DATA / folder).iterdir())[:most]]
    if not full:
        pictures = [cv2.resize(each, SIZE, interpolation=cv2.INTER_AREA) for each in pictures]
    return [np.ascontiguousarray(each) for each in pictures]  # pyright: ignore


def read_masks(path: str, count: int, full: bool, more: int) -> list[Mask]:
    """Grown at their own size, then at the size of the pictures; one for all if it is a file."""
    place = DATA / path
    files = sorted(place.iterdir())[:count] if place.is_dir() else [place]
    masks = [dilated(read(file).max(-1) > 0, more) for file in files]
    if not full:
        small = [
            cv2.resize(m.astype(np.uint8), SIZE, interpolation=cv2.INTER_NEAREST) for m in masks
        ]
        masks = [np.asarray(each) > 0 for each in small]
    return masks if place.is_dir() else masks * count


def read(file: Path) -> Picture:
    picture = cv2.imread(str(file))
    assert picture is not None, file
    return np.asarray(picture, np.uint8)


def dilated(mask: Mask, radius: int) -> Mask:
    disk = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    return np.asarray(cv2.dilate(mask.astype(np.uint8), disk)) > 0


def blanked(pictures: list[Picture], masks: list[Mask]) -> list[Picture]:
    pairs = zip(pictures, masks, strict=True)
    return [np.where(mask[..., None], 0, picture).astype(np.uint8) for picture, mask in pairs]


def by_telea(case: Case) -> list[Picture]:
    blank = blanked(case.pictures, case.masks)
    how = cv2.INPAINT_TELEA
    return [
        np.asarray(cv2.inpaint(picture, m.astype(np.uint8), TELEA_RADIUS, how), np.uint8)
        for picture, m in zip(blank, case.masks, strict=True)
    ]


def by_us(case: Case, options: FillOptions) -> list[Picture]:
    footage = PicturesFootage(case.pictures)
    masks = [mask.astype(np.uint8) * 255 for mask in case.masks]
    span = range(len(case.pictures))
    frames = filled(footage, masks.__getitem__, span, options, TaskControl())
    return [each.picture for each in frames]


def psnr(one: Picture, other: Picture, where: Mask | None = None) -> float:
    square = (one.astype(np.float64) - other) ** 2
    error = float(square.mean() if where is None else square[where].mean())
    return 10 * float(np.log10(255**2 / max(error, 1e-3)))


def inside(result: list[Picture], case: Case) -> float:
    triples = zip(result, case.truth, case.masks, strict=True)
    return mean(psnr(made, truth, mask) for made, truth, mask in triples if mask.any())


def ssim(one: Picture, other: Picture, size: int = 65) -> float:
    """As scikit-image has it, with squares of `size`, of samples, mean of the three colours."""
    a, b = one.astype(np.float64), other.astype(np.float64)
    pad = (size - 1) // 2

    def means(values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(cv2.boxFilter(values, -1, (size, size)), np.float64)[pad:-pad, pad:-pad]

    bias = size**2 / (size**2 - 1)
    mean_a, mean_b = means(a), means(b)
    var_a, var_b = bias * (means(a * a) - mean_a**2), bias * (means(b * b) - mean_b**2)
    both = bias * (means(a * b) - mean_a * mean_b)
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    top = (2 * mean_a * mean_b + c1) * (2 * both + c2)
    return float((top / ((mean_a**2 + mean_b**2 + c1) * (var_a + var_b + c2))).mean())


def unsteady(pictures: list[Picture], masks: list[Mask]) -> tuple[float, float]:
    """E_warp in the hole and in the ring around it."""
    search = DisFlow()
    holes: list[float] = []
    rings: list[float] = []
    for i in range(len(pictures) - 1):
        forth = search(pictures[i], pictures[i + 1])
        back = search(pictures[i + 1], pictures[i])
        there = pulled(pictures[i + 1].astype(np.float32), forth)
        square = (((there - pictures[i]) / 255) ** 2).mean(-1)
        sure = doubt(forth, back) < 0.5
        ring = dilated(masks[i], RING) & ~masks[i] & sure
        hole = masks[i] & sure
        if hole.any() and ring.any():
            holes.append(float(square[hole].mean()))
            rings.append(float(square[ring].mean()))
    return (100 * mean(holes), 100 * mean(rings)) if holes else (0.0, 0.0)


def report(case: Case, result: list[Picture], seconds: float) -> None:
    whole = [
        np.where(mask[..., None], made, own)
        for made, own, mask in zip(result, case.truth or case.pictures, case.masks, strict=True)
    ]
    same = all(
        (made == own)[~mask].all()
        for made, own, mask in zip(result, case.pictures, case.masks, strict=True)
    )
    hole, ring = unsteady(whole, case.masks)
    figures = ""
    if case.truth:
        triples = list(zip(whole, case.truth, case.masks, strict=True))
        floor = inside(by_telea(case), case)
        figures = (
            f"PSNR {mean(psnr(a, b) for a, b, _ in triples):5.2f}  "
            f"SSIM {mean(ssim(a, b) for a, b, _ in triples):.4f}  "
            f"inside {inside(result, case):5.2f} ({inside(result, case) - floor:+.2f})  "
        )
    ratio = hole / ring if ring else 0
    print(
        f"{case.name:26} {figures}E_warp {hole:.3f} / {ring:.3f} = {ratio:4.2f}  "
        f"{'untouched same' if same else 'UNTOUCHED DIFFER'}  {seconds:.2f} s a frame",
        flush=True,
    )


def report_sizes(names: list[str], most: int) -> None:
    """Time is of the processor or the clock, whichever is less: others may be at work too."""
    for size in (SIZE, (854, 480), LARGE):
        for case in read_cases(names, most, full=size != SIZE):
            sized = enlarged(case) if size == LARGE else case
            began, used = perf_counter(), process_time()
            count = len(by_us(sized, FillOptions()))
            seconds = min(perf_counter() - began, process_time() - used) / count
            name = f"{size[0]}x{size[1]}"
            print(
                f"{case.name:26} {name:9} {seconds:5.2f} s a frame  {peak():5.0f} MiB", flush=True
            )


def enlarged(case: Case) -> Case:
    pictures = [np.asarray(cv2.resize(each, LARGE), np.uint8) for each in case.pictures]
    masks = [np.asarray(cv2.resize(each.astype(np.uint8), LARGE)) > 0 for each in case.masks]
    return Case(case.name, pictures, masks, [])


def peak() -> float:
    """MiB"""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def write_sheets(case: Case, result: list[Picture], folder: Path) -> None:
    """Six frames as they were and as they are; and a line of pixels through the mask over time."""
    folder.mkdir(parents=True, exist_ok=True)
    chosen = np.linspace(0, len(result) - 1, 6).round().astype(int)
    rows = [
        np.hstack([case.pictures[i], result[i], *(case.truth[i : i + 1])]) for i in map(int, chosen)
    ]
    sheet = np.vstack(rows)
    cv2.imwrite(str(folder / f"{case.name}.png"), cv2.cvtColor(sheet, cv2.COLOR_RGB2BGR))
    line = int(np.argmax(np.sum([mask.sum(1) for mask in case.masks], axis=0)))
    kinds = [case.pictures, result, *([case.truth] if case.truth else [])]
    slices = [np.repeat([picture[line] for picture in kind], 4, axis=0) for kind in kinds]
    over_time = cv2.cvtColor(np.hstack(slices).astype(np.uint8), cv2.COLOR_RGB2BGR)
    cv2.imwrite(str(folder / f"{case.name}-time.png"), over_time)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("cases", nargs="*")
    parser.add_argument("--frames", type=int, default=1000, help="of each case at most")
    parser.add_argument("--full", action="store_true", help="at 854x480")
    parser.add_argument("--telea", action="store_true")
    parser.add_argument("--again", action="store_true", help="look for what was removed")
    parser.add_argument("--sizes", action="store_true", help="time and memory alone")
    parser.add_argument("--grain", type=float, default=1.0)
    parser.add_argument("--sheets", type=Path)
    asked = parser.parse_args()
    if asked.sizes:
        report_sizes(asked.cases, asked.frames)
        return
    for case in read_cases(asked.cases, asked.frames, asked.full):
        began, used = perf_counter(), process_time()
        options = FillOptions(grain=asked.grain)
        result = by_telea(case) if asked.telea else by_us(case, options)
        took, worked = perf_counter() - began, process_time() - used
        report(case, result, min(took, worked) / len(result))
        if asked.again and case.thing:
            before, after = found_again(case.pictures, result, case.thing)
            print(f"{'':26} J before {before:.3f}, after {after:.3f}", flush=True)
        if asked.sheets is not None:
            write_sheets(case, result, asked.sheets)
    print(f"peak memory {peak():.0f} MiB")


if __name__ == "__main__":
    main()
