"""Real footage with true mattes, made small so that tests are quick."""

from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np

SIZE = 160, 90
RATE = Fraction(24)


def write_film(path: Path, pictures: list[np.ndarray], rate: Fraction = RATE) -> Path:
    """A film that keeps the very colours: (H, W, 3) RGB each."""
    height, width = pictures[0].shape[:2]
    with av.open(str(path), "w") as file:
        stream = file.add_stream("ffv1", rate=rate)
        stream.width, stream.height, stream.pix_fmt = width, height, "bgr0"
        for number, picture in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(picture, "rgb24").reformat(format="bgr0")
            frame.pts, frame.time_base = number, 1 / rate
            file.mux(stream.encode(frame))
        file.mux(stream.encode())
    return path


def davis_pictures(shared_data: Path, name: str, count: int, size=SIZE) -> list[np.ndarray]:
    """The first frames of a sequence of DAVIS: (H, W, 3) RGB."""
    files = sorted((shared_data / "roto" / name / "frames").glob("*.jpg"))[:count]
    read = (np.asarray(cv2.imread(str(each)))[..., ::-1].copy() for each in files)
    return [cv2.resize(each, size, interpolation=cv2.INTER_AREA) for each in read]


def davis_mattes(shared_data: Path, name: str, count: int, size=SIZE) -> list[np.ndarray]:
    """What the thing truly covers there: (H, W) uint8, 0 or 255."""
    files = sorted((shared_data / "roto" / name / "masks").glob("*.png"))[:count]
    read = (np.asarray(cv2.imread(str(each), cv2.IMREAD_GRAYSCALE)) for each in files)
    small = (cv2.resize(each, size, interpolation=cv2.INTER_AREA) for each in read)
    return [((each > 127) * 255).astype(np.uint8) for each in small]


def iou(a: np.ndarray, b: np.ndarray) -> float:
    """How much of what either covers both cover."""
    first, second = a > 127, b > 127
    either = (first | second).sum()
    return float((first & second).sum() / either) if either else 1.0
