"""What is on the screen, as numbers."""

from __future__ import annotations

import numpy as np
from hands.cutter import Cutter
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def shown(cutter: Cutter, frame: int) -> NDArray[np.uint8]:
    """The program monitor's exact picture of a frame, (H, W, 3)."""
    cutter.session.playhead.seek(frame)
    stage = cutter.monitor.stage

    def is_there() -> bool:
        if stage.picture is None or not stage.picture.is_final:
            return False
        request = stage.picture.request
        return request.frame == frame and request.project is cutter.project

    cutter.wait(is_there)
    assert stage.picture is not None
    assert stage.picture.image is not None
    return pixels(stage.picture.image)


def pixels(image: QImage) -> NDArray[np.uint8]:
    """(H, W, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return lines[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()
