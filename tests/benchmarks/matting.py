"""How true solved edges are, by the usual four errors over the unknown part of a trimap.

    python -m tests.benchmarks.matting [--write FOLDER] [--moving FRAMES]

The cut-outs of the test media are scaled to 360 px, framed by 30 px, and laid over a photo: so the
true alpha is known. What is surely inside (above .99) and outside (below .01), drawn in by 11 x 11
pixels, is given. The lemur comes with its own trimap; its reference was made by a program.
SAD: sum of |a - g| / 1000. MSE: mean of (a - g)^2. Grad: of the gradients' magnitudes (Gaussian,
sigma 1.4), summed squares / 1000. Conn: of what hangs together with the surely covered, / 1000.
`published` is closed-form matting on the same cases. --write saves each over grey, green and black.

--moving: each cut-out goes over a film, a fraction of a pixel more each frame, with grain; of that
also dtSSD, 100 times the root of the mean of ((a - a') - (g - g'))^2 over the unknown part, of one
frame and the next: for the windows of closed-form matting alone, for each frame by itself, and in
turn.

Source of the errors: A Perceptually Motivated Online Benchmark for Image Matting (Rhemann et al.,
2009); of dtSSD: Perceptually Motivated Benchmark for Video Matting (Erofeev et al., 2015).
"""

from __future__ import annotations

import argparse
import os
from itertools import pairwise
from pathlib import Path
from time import process_time

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.engine.roto.edges.foreground import foreground
from editor.engine.roto.edges.laplacian import equations
from editor.engine.roto.edges.refining import refined_in_turn
from editor.engine.roto.edges.solving import solved
from editor.engine.roto.edges.trimap import UNKNOWN, trimap
from editor.model.roto.matte import Matting
from editor.model.task import TaskControl

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("CUTAWAY_SHARED_DATA", ROOT.parent / "shared" / "data"))
CLOSED_FORM = {
    "crowned_crane": (4.45, 0.078),
    "gnu-stand": (4.50, 0.083),
    "holm_oak": (13.9, 0.062),
    "mantis": (2.77, 0.051),
    "otter": (1.93, 0.029),
    "pelican": (2.22, 0.047),
}
BEHIND = {"grey": (128, 128, 128), "green": (0, 200, 0), "black": (0, 0, 0)}

Case = tuple[str, NDArray[np.uint8], NDArray[np.float32], NDArray[np.float64]]


def cutout(path: Path) -> Case:
    """Name, picture, trimap and true alpha."""
    image = np.asarray(cv2.imread(str(path), cv2.IMREAD_UNCHANGED))
    height, width = image.shape[:2]
    scale = 360 / max(height, width)
    size = round(width * scale), round(height * scale)
    image = cv2.resize(image, size, interpolation=cv2.INTER_AREA) / 255
    image = np.pad(image, ((30, 30), (30, 30), (0, 0)))
    photo = np.asarray(cv2.imread(str(DATA / "photos" / "china.jpg")))
    size = image.shape[1], image.shape[0]
    behind = cv2.resize(photo, size, interpolation=cv2.INTER_AREA) / 255
    alpha = image[..., 3]
    picture = image[..., :3] * alpha[..., None] + behind * (1 - alpha[..., None])
    kernel = np.ones((11, 11), np.uint8)
    inside = cv2.erode((alpha > 0.99).astype(np.uint8), kernel)
    outside = cv2.erode((alpha < 0.01).astype(np.uint8), kernel)
    trimap = np.where(inside > 0, 1, np.where(outside > 0, 0, UNKNOWN)).astype(np.float32)
    rgb = np.ascontiguousarray((picture * 255).round().astype(np.uint8)[..., ::-1])
    return path.stem, rgb, trimap, alpha


def lemur() -> Case:
    folder = DATA / "matting" / "lemur"
    picture = np.asarray(cv2.imread(str(folder / "lemur.png")), np.uint8)
    given = np.asarray(cv2.imread(str(folder / "lemur_trimap.png"), cv2.IMREAD_GRAYSCALE))
    alpha = np.asarray(cv2.imread(str(folder / "lemur_alpha.png"), cv2.IMREAD_GRAYSCALE)) / 255
    trimap = np.where(given > 250, 1, np.where(given < 5, 0, UNKNOWN)).astype(np.float32)
    return "lemur", np.ascontiguousarray(picture[..., ::-1]), trimap, alpha


def errors(
    found: NDArray[np.float64], true: NDArray[np.float64], unknown: NDArray[np.bool_]
) -> tuple[float, float, float, float]:
    """SAD, MSE, Grad, Conn."""
    differs = np.abs(found - true)[unknown]
    steep = (_steepness(found) - _steepness(true))[unknown]
    loose = np.abs(_connected(found, true) - _connected(true, found))[unknown]
    return (
        differs.sum() / 1000,
        (differs**2).mean(),
        (steep**2).sum() / 1000,
        loose.sum() / 1000,
    )


def _steepness(alpha: NDArray[np.float64]) -> NDArray[np.float64]:
    radius = 5
    x = np.arange(-radius, radius + 1)
    bell = np.exp(-(x**2) / (2 * 1.4**2)) / (1.4 * np.sqrt(2 * np.pi))
    slope = -x * bell / 1.4**2
    kernel = np.outer(bell, slope)
    kernel /= np.sqrt((kernel**2).sum())
    border = cv2.BORDER_REPLICATE
    across = cv2.filter2D(alpha, -1, kernel, borderType=border)
    down = cv2.filter2D(alpha, -1, kernel.T, borderType=border)
    return np.hypot(across, down)


def _connected(alpha: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """How much of each pixel's alpha hangs together with what both have wholly covered."""
    level = np.full(alpha.shape, -1.0)
    steps = np.arange(0, 1.01, 0.1)
    for below, step in pairwise(steps):
        both = ((alpha >= step) & (other >= step)).astype(np.uint8)
        _, labels, stats, _ = cv2.connectedComponentsWithStats(both, connectivity=4)
        largest = 1 + stats[1:, cv2.CC_STAT_AREA].argmax() if len(stats) > 1 else -1
        level[(level < 0) & (labels != largest)] = below
    level[level < 0] = 1
    away = alpha - level
    return 1 - away * (away >= 0.15)


def write(folder: Path, name: str, picture: NDArray[np.uint8], alpha: NDArray[np.float32]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    colours, cover = foreground(picture, alpha).astype(np.float32), alpha[..., None]
    for behind, colour in BEHIND.items():
        laid = colours * cover + np.array(colour, np.float32) * (1 - cover)
        cv2.imwrite(str(folder / f"{name}_{behind}.png"), laid.round().astype(np.uint8)[..., ::-1])


def moving(path: Path, count: int) -> list[tuple[NDArray[np.uint8], NDArray[np.float64]]]:
    """The cut-out going across the film of a camera that pans, and its true alpha."""
    image = np.asarray(cv2.imread(str(path), cv2.IMREAD_UNCHANGED)) / 255
    scale = 240 / max(image.shape)
    film = sorted((DATA / "roto" / "car-shadow" / "frames").glob("*.jpg"))
    noise = np.random.default_rng(1)
    frames = []
    for k in range(count):
        behind = np.asarray(cv2.imread(str(film[k]))) / 255
        behind = cv2.resize(behind, (480, 270), interpolation=cv2.INTER_AREA)
        place = np.array([[scale, 0, 60 + 2.3 * k], [0, scale, 12 + 0.7 * k]])
        laid = cv2.warpAffine(cv2.GaussianBlur(image, (0, 0), 0.4 / scale), place, (480, 270))
        alpha = laid[..., 3]
        colours = np.where(image[..., 3:] > 0, image[..., :3], 0)
        laid = cv2.warpAffine(
            cv2.GaussianBlur(colours * image[..., 3:], (0, 0), 0.4 / scale), place, (480, 270)
        )
        picture = laid + behind * (1 - alpha[..., None])
        picture = picture * 255 + noise.normal(0, 1.5, picture.shape)
        rgb = picture.round().clip(0, 255).astype(np.uint8)[..., ::-1]
        frames.append((np.ascontiguousarray(rgb), alpha))
    return frames


def steadiness(path: Path, count: int) -> None:
    frames = moving(path, count)
    pairs = [(picture, (true > 0.5).astype(np.float32)) for picture, true in frames]
    bands = [trimap(hard, Matting.HAIR) for _, hard in pairs]
    ways = {
        "windows": [closed_form(p, band) for (p, _), band in zip(pairs, bands, strict=True)],
        "alone": [solved(p, band) for (p, _), band in zip(pairs, bands, strict=True)],
        "in turn": list(refined_in_turn(pairs, Matting.HAIR, TaskControl(), count)),
    }
    said = []
    for way, alphas in ways.items():
        wrong = [
            np.where(band == UNKNOWN, alpha - true, 0)
            for alpha, band, (_, true) in zip(alphas, bands, frames, strict=True)
        ]
        unknown = sum(int((band == UNKNOWN).sum()) for band in bands[1:])
        sad = np.mean([np.abs(each).sum() / 1000 for each in wrong])
        shimmer = sum(float(((b - a) ** 2).sum()) for a, b in pairwise(wrong)) / unknown
        said.append(f"{way} {sad:.2f} {100 * np.sqrt(shimmer):.2f}")
    print(f"{path.stem:<15}SAD dtSSD: " + "   ".join(said), flush=True)


def closed_form(picture: NDArray[np.uint8], band: NDArray[np.float32]) -> NDArray[np.float32]:
    from scipy.sparse.linalg import spsolve

    unknown = band == UNKNOWN
    matrix, right = equations(picture, band, unknown)
    alpha = band.copy()
    alpha[unknown] = np.asarray(spsolve(matrix, right), np.float32).clip(0, 1)
    return alpha


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", type=Path)
    parser.add_argument("--moving", type=int, metavar="FRAMES")
    asked = parser.parse_args()
    folder = asked.write
    if asked.moving:
        for path in sorted((DATA / "matting" / "cutouts").glob("*.png")):
            steadiness(path, asked.moving)
        return
    print(f"{'case':<15}{'SAD':>8}{'MSE':>8}{'Grad':>8}{'Conn':>8}{'cpu s':>8}   published")
    cases = [cutout(path) for path in sorted((DATA / "matting" / "cutouts").glob("*.png"))]
    for name, picture, given, true in [*cases, lemur()]:
        began = process_time()
        alpha = solved(picture, given)
        seconds = process_time() - began
        sad, mse, grad, conn = errors(alpha.astype(np.float64), true, given == UNKNOWN)
        known = CLOSED_FORM.get(name)
        beside = f"   {known[0]:.2f} {known[1]:.3f}" if known else ""
        print(f"{name:<15}{sad:8.2f}{mse:8.3f}{grad:8.2f}{conn:8.2f}{seconds:8.2f}{beside}")
        if folder is not None:
            write(folder, name, picture, alpha)


if __name__ == "__main__":
    main()
