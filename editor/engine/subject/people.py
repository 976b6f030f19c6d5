"""The people in a picture, by a learned model where it is installed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.engine.models.catalogue import load_catalogue, weights_named
from editor.engine.models.errors import WeightsError
from editor.engine.models.folder import ModelFolder
from editor.engine.subject.standing import Field, Window, around, placed

_log = logging.getLogger(__name__)

_SIDE = 256  # pixels of the square that the network looks at
_IS_ONE = 0.5  # from here on it is a person
_SMALLEST = 0.0008  # of the picture, that a person covers
_MOST = 12  # people who are looked at closely, the largest first
_AROUND = 0.35  # of a person's height and width, that is seen around them
_AGREES = 0.4  # of what either look saw, that both saw: with less it was no person
_OVERLAP = 0.5  # of a window, that it shares with the next


class PersonNetwork:
    """The network, loaded: a fiftieth of a second a look.

    Source: MediaPipe Selfie Segmentation, which learnt from one or two people near the camera.
    """

    def __init__(self, weights: Path) -> None:
        import cv2

        self._net = cv2.dnn.readNetFromTFLite(str(weights))

    def __call__(self, picture: NDArray[np.uint8]) -> Field:
        """How likely each pixel is of a person.

        Args:
            picture: (H, W, 3) RGB.

        Returns:
            (H, W) 0..1.
        """
        import cv2

        side = _SIDE, _SIDE
        how = cv2.INTER_AREA if max(picture.shape) > _SIDE else cv2.INTER_LINEAR
        square = np.asarray(cv2.resize(picture, side, interpolation=how), np.float32)
        self._net.setInput(np.ascontiguousarray(square.transpose(2, 0, 1)[None] / 255))
        found = np.asarray(self._net.forward(), np.float32).reshape(side)
        size = picture.shape[1], picture.shape[0]
        return np.asarray(cv2.resize(found, size, interpolation=cv2.INTER_LINEAR)).clip(0, 1)


def installed_person_network(folder: ModelFolder) -> PersonNetwork | None:
    """None where its weights are not, or nothing reads them."""
    import cv2

    try:
        weights = folder.file(weights_named(load_catalogue(), "selfie-segmentation"))
        return PersonNetwork(weights)
    except WeightsError:
        return None
    except (AttributeError, cv2.error):
        _log.exception("OpenCV cannot read %s", "selfie-segmentation")
        return None


def people_in(say: Callable[[Window], Field], shape: tuple[int, int]) -> Field:
    """How likely each pixel belongs to a person.

    The picture is looked at whole and in squares, which people are not squashed in, and each that
    was found once more from near: who is no person there was none.

    Args:
        say: gives (H, W) 0..1 of a window, how likely each of its pixels is of a person.
        shape: height and width of the picture.
    """
    import cv2

    first = np.zeros(shape, np.float32)
    for window in _squares(shape):
        first = np.maximum(first, placed(say(window), window, shape))
    _, labels, stats, _ = cv2.connectedComponentsWithStats((first > _IS_ONE).astype(np.uint8))
    sizes = stats[1:, cv2.CC_STAT_AREA]
    found = np.zeros(shape, np.float32)
    for label in 1 + np.argsort(-sizes)[:_MOST]:
        if stats[label, cv2.CC_STAT_AREA] < _SMALLEST * labels.size:
            break
        mine = around((labels == label).astype(np.uint8))
        left, top, across, down = (int(value) for value in stats[label, :4])
        window = _near((left, top, left + across, top + down), shape)
        closely = placed(say(window), window, shape) * mine
        seen = (closely > _IS_ONE) & (labels == label)
        either = (closely > _IS_ONE) | (labels == label)
        if seen.sum() > _AGREES * either.sum():
            found = np.maximum(found, closely)
    return found


def _squares(shape: tuple[int, int]) -> Iterator[Window]:
    """The whole picture, and where it is not square itself, squares that overlap."""
    height, width = shape
    yield 0, 0, width, height
    side, longer = min(shape), max(shape)
    count = int(np.ceil((longer - side) / (_OVERLAP * side))) + 1 if longer > 1.2 * side else 0
    for k in range(count):
        start = round(k * (longer - side) / (count - 1))
        if width >= height:
            yield start, 0, start + side, side
        else:
            yield 0, start, side, start + side


def _near(person: Window, shape: tuple[int, int]) -> Window:
    """A window around a person, as square as the picture lets it be."""
    left, top, right, bottom = person
    half = max(right - left, bottom - top) * (0.5 + _AROUND)
    x, y = (left + right) / 2, (top + bottom) / 2
    return (
        max(0, round(x - half)),
        max(0, round(y - half)),
        min(shape[1], round(x + half)),
        min(shape[0], round(y + half)),
    )
