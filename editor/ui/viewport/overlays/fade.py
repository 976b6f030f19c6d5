"""From nothing to all of it in the time of the interface's one motion."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

_FADE_MS = 120


class Fade(QObject):
    """`value` goes from 0 to 1 after `restart`; at once unless `is_smooth`."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.value = 1.0
        self.is_smooth = True
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(_FADE_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._set)

    def restart(self) -> None:
        self._animation.stop()
        if self.is_smooth:
            self._animation.start()
        else:
            self._set(1.0)

    def _set(self, value: float) -> None:
        self.value = value
        self.changed.emit()
