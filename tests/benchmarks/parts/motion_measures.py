"""What is seen in a clip, measured by estimators that know nothing of how it was made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from editor.model.generation.brush import Polygon, Stroke

RATE = Fraction(24)
BAND = 16
Picture = NDArray[Any]  # OpenCV's
Field = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Case:
    """`shape` in shares of the picture's width and height, radii and velocities of its width."""

    name: str
    file: str
    shape: Polygon | Stroke
    velocity: tuple[float, float] = (0.0, 0.0)
    rotation: float = 0.0
    proximity: float = 0.0
    ambient: float = 0.0


def read(path: Path) -> list[Picture]:
    with av.open(str(path)) as container:
        frames = container.decode(video=0)
        return [each.to_ndarray(format="rgb24") for each in frames]


def still(path: Path, width: int, height: int) -> Picture:
    """The source as the clip shows it: all of it, its sides rounded."""
    picture: Picture = np.asarray(cv2.imread(str(path)))[..., ::-1]
    if max(width / picture.shape[1], height / picture.shape[0]) < 1:
        return cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    top, left = (picture.shape[0] - height) // 2, (picture.shape[1] - width) // 2
    return picture[top : top + height, left : left + width]


def moved_by_itself(source: Picture, case: Case, frames: int) -> list[Picture]:
    """The whole source moved exactly as was painted, by OpenCV: neither a border nor an encoder
    stands between it and an estimator. What one cannot tell here it cannot tell of any clip."""
    height, width = source.shape[:2]
    y, x = np.nonzero(mask_of(case, width, height))
    middle = complex(x.mean(), y.mean())
    turn = complex(case.proximity, np.radians(case.rotation)) / float(RATE)
    shift = complex(*case.velocity) * width / float(RATE)
    moved = []
    for number in range(frames):
        a = np.exp(turn * number)
        b = (shift * (a - 1) / turn if turn else shift * number) + middle - a * middle
        map_ = np.array([[a.real, -a.imag, b.real], [a.imag, a.real, b.imag]])
        flags, border = cv2.INTER_LANCZOS4, cv2.BORDER_REFLECT
        moved.append(cv2.warpAffine(source, map_, (width, height), flags=flags, borderMode=border))
    return moved


def mask_of(case: Case, width: int, height: int) -> NDArray[np.bool_]:
    """What was painted, in full or softly: drawn by OpenCV, not by the generator."""
    mask = np.zeros((height, width), np.uint8)
    points = np.array(case.shape.points) * (width, height)
    if isinstance(case.shape, Stroke):
        (x, y), radius = points[0], case.shape.radius * width
        cv2.circle(mask, (round(x), round(y)), round(radius * (1 - case.shape.softness / 2)), 1, -1)
    else:
        cv2.fillPoly(mask, [np.round(points).astype(np.int32)], 1)
    return mask.astype(bool)


def expected(case: Case, mask: NDArray[np.bool_]) -> Field:
    """(H, W, 2): the painted flow, pixels a frame."""
    height, width = mask.shape
    y, x = np.mgrid[:height, :width].astype(np.float32)
    x, y = x - x[mask].mean(), y - y[mask].mean()
    turn, grow = np.radians(case.rotation), case.proximity
    dx = case.velocity[0] * width + grow * x - turn * y
    dy = case.velocity[1] * width + turn * x + grow * y
    return np.stack([dx, dy], -1) / np.float32(RATE)


def flows(frames: list[Picture], estimator: str) -> Iterator[Field]:
    grey = [cv2.cvtColor(each, cv2.COLOR_RGB2GRAY) for each in frames]
    dis = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    for before, after in pairwise(grey):
        if estimator == "dis":
            yield dis.calc(before, after, np.zeros((*before.shape, 2), np.float32))
        else:
            empty = np.zeros((*before.shape, 2), np.float32)
            yield cv2.calcOpticalFlowFarneback(before, after, empty, 0.5, 4, 21, 3, 7, 1.5, 0)


def textured(picture: Picture, mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    least = cv2.cornerMinEigenVal(grey, 7, ksize=3)
    inner = cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 5) > 8
    if not inner.any():
        return inner
    return inner & (least > max(float(np.quantile(least[inner], 0.6)), 1e-5))


@dataclass(frozen=True, slots=True)
class Accuracy:
    direction: float
    speed: float
    worst_direction: float
    worst_speed: float

    @property
    def is_within(self) -> bool:
        return self.direction <= 5 and abs(self.speed - 1) <= 0.15


def accuracy(frames: list[Picture], case: Case, estimator: str) -> Accuracy:
    height, width = frames[0].shape[:2]
    mask = mask_of(case, width, height)
    wanted = expected(case, mask)
    angles, speeds = [], []
    for frame, flow in zip(frames, flows(frames, estimator), strict=False):
        places = textured(frame, mask) & (np.hypot(*np.moveaxis(wanted, 2, 0)) > 0.1)
        got, asked = flow[places], wanted[places]
        lengths, asked_lengths = np.hypot(*got.T), np.hypot(*asked.T)
        cosine = (got * asked).sum(1) / np.maximum(lengths * asked_lengths, 1e-6)
        angles.append(float(np.median(np.degrees(np.arccos(np.clip(cosine, -1, 1))))))
        speeds.append(float(np.median(lengths / asked_lengths)))
    off = [abs(each - 1) for each in speeds]
    return Accuracy(np.mean(angles), np.mean(speeds), max(angles), speeds[int(np.argmax(off))])


def psnr(a: NDArray[np.generic], b: NDArray[np.generic]) -> float:
    error = float(np.mean((a.astype(np.float32) - b.astype(np.float32)) ** 2))
    return 10 * np.log10(255**2 / max(error, 1e-9))


def outside(frames: list[Picture], source: Picture, case: Case) -> tuple[float, float]:
    """PSNR of RGB and of luma where nothing was painted."""
    height, width = source.shape[:2]
    reach = case.shape.softness * case.shape.radius if isinstance(case.shape, Stroke) else 0
    grown = np.ones((3, 3), np.uint8)
    mask = mask_of(case, width, height).astype(np.uint8)
    rest = cv2.dilate(mask, grown, iterations=2 + round(reach * width)) == 0
    if not rest.any():
        return float("inf"), float("inf")
    luma = np.array([0.2126, 0.7152, 0.0722], np.float32)
    clip = np.stack([each[rest] for each in frames])
    own = np.broadcast_to(source[rest], clip.shape)
    return psnr(clip, own), psnr(clip @ luma, own @ luma)


def seam(frames: list[Picture], source: Picture, case: Case) -> tuple[float, float, int]:
    """The border's edge in the clip, in the source, and how wide it is double."""
    height, width = source.shape[:2]
    mask = mask_of(case, width, height).astype(np.uint8)
    padded = np.pad(mask, 1, mode="edge")
    inner = cv2.distanceTransform(padded, cv2.DIST_L2, 5)[1:-1, 1:-1]
    outer = cv2.distanceTransform(1 - padded, cv2.DIST_L2, 5)[1:-1, 1:-1]
    distance = np.where(mask == 1, inner - 0.5, 0.5 - outer)
    distance = cv2.GaussianBlur(distance.astype(np.float32), (0, 0), 1)
    own = edge_along(source, distance)
    last = frames[len(frames) // 4 :: max(1, len(frames) // 8)]
    edge = float(np.mean([edge_along(each, distance) for each in last]))
    return edge, own, double_width(frames, source, case, distance)


def edge_along(picture: Picture, distance: Field) -> float:
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    normal = np.array(np.gradient(distance)[::-1])
    normal /= np.maximum(np.hypot(*normal), 1e-6)
    slope = np.abs(sum(n * g for n, g in zip(normal, np.gradient(grey)[::-1], strict=True)))
    at = np.abs(distance)
    band = (at >= 3) & (at <= BAND)
    sides = [slope[band & (distance > 0)].mean(), slope[band & (distance < 0)].mean()]
    return float(slope[at < 1.5].mean() / max(sides))


def double_width(frames: list[Picture], source: Picture, case: Case, distance: Field) -> int:
    if case.rotation or case.proximity or case.velocity == (0, 0):
        return 0
    height, width = source.shape[:2]
    grey = [rough(each) for each in (source, *frames)]
    count = 0
    for bin_ in range(-BAND, BAND):
        places = (distance >= bin_) & (distance < bin_ + 1)
        found = []
        for number in range(len(frames) // 4, len(frames), max(1, len(frames) // 8)):
            gone = np.array(case.velocity) * width * number / float(RATE)
            move = np.array([[1, 0, gone[0]], [0, 1, gone[1]]])
            moved = cv2.warpAffine(grey[0], move, (width, height), borderMode=2)
            shown = grey[number + 1][places]
            pair = [np.corrcoef(shown, each[places])[0, 1] for each in (grey[0], moved)]
            found.append(min(pair))
        count += float(np.mean(found)) > 0.35
    return count


def rough(picture: Picture) -> Field:
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    return grey - cv2.GaussianBlur(grey, (0, 0), 3)


def seen_move(before: Picture, after: Picture) -> dict[str, float]:
    """Scale, clockwise turn in degrees, and shift of the middle."""
    orb = cv2.ORB.create(4000)
    (points, marks), (others, other_marks) = (
        orb.detectAndCompute(cv2.cvtColor(each, cv2.COLOR_RGB2GRAY), None)
        for each in (before, after)
    )
    pairs = cv2.BFMatcher(cv2.NORM_HAMMING, crossCheck=True).match(marks, other_marks)
    start = np.array([points[each.queryIdx].pt for each in pairs])
    end = np.array([others[each.trainIdx].pt for each in pairs])
    found, _ = cv2.findHomography(start, end, cv2.RANSAC, 2.0)
    height, width = before.shape[:2]
    middle = np.array([[[width / 2, height / 2]], [[width / 2 + 1, height / 2]]])
    (x, y), (right_x, right_y) = cv2.perspectiveTransform(middle, found)[:, 0]
    return {
        "scale": float(np.hypot(right_x - x, right_y - y)),
        "turn": float(np.degrees(np.arctan2(right_y - y, right_x - x))),
        "right": float(x - width / 2) / width,
        "down": float(y - height / 2) / height,
        "pan": float(x - width / 2) / max(width, height),
    }
