"""One clip: its strip with name and badges, its body, and what state it is in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

from editor.model.media import MediaId
from editor.model.timeline import Clip, MediaSource, SequenceSource, TrackKind
from editor.ui.timeline.painting.inks import ClipInks, Inks, kind_of
from editor.ui.timeline.painting.scene import Scene

LEAST_NAMED = 24
"""Pixels that a clip is wide at least to have its name on it."""
_LEAST_ROUND = 8
_PADDING = 5


class ClipPainter:
    """Draws clips one at a time, into rectangles that may reach far out of sight."""

    def __init__(self, inks: Inks) -> None:
        self._inks = inks
        self._corners: dict[tuple[int, int, float], tuple[QPixmap, QPixmap]] = {}

    def body(self, rect: QRect) -> QRect:
        """What lies under the strip; empty where the track is low."""
        return rect.adjusted(0, min(self._inks.strip_height, rect.height()), 0, 0)

    def paint_ground(
        self, painter: QPainter, clip: Clip, kind: TrackKind, rect: QRect, scene: Scene
    ) -> ClipInks:
        """The strip and the body, on which pictures, waveforms and lines are laid."""
        inks = self._inks.kinds[kind_of(clip, kind)]
        strip = min(self._inks.strip_height, rect.height())
        painter.fillRect(rect.x(), rect.y(), rect.width(), strip, inks.strip)
        if rect.height() > strip:
            body = rect.height() - strip
            painter.fillRect(rect.x(), rect.y() + strip, rect.width(), body, inks.body)
            if self.is_missing(clip, scene):
                hatch = QBrush(self._inks.error, Qt.BrushStyle.BDiagPattern)
                painter.fillRect(rect.x(), rect.y() + strip, rect.width(), body, hatch)
        return inks

    def paint_face(
        self, painter: QPainter, clip: Clip, rect: QRect, visible: QRect, scene: Scene
    ) -> None:
        """Name, badges, state and outline, over what the body shows.

        Args:
            visible: what of the timeline is on the screen: the name keeps within it.
        """
        width = rect.width()
        if width >= LEAST_NAMED:
            self._paint_name(painter, clip, rect, visible, scene)
        if not clip.enabled:
            painter.fillRect(rect, self._inks.veil)
        if clip.id in scene.moved:
            painter.fillRect(rect, self._inks.range_shade)
        if clip.id in scene.selected:
            self._paint_outline(painter, rect, self._inks.accent, 2)
        elif clip.id in scene.moved:
            self._paint_outline(painter, rect, self._inks.accent, 1)

    def paint_corners(
        self, painter: QPainter, rect: QRect, ground: QColor, pixel_ratio: float
    ) -> None:
        """Round the corners off with the track's colour."""
        if rect.width() < _LEAST_ROUND or rect.height() < _LEAST_ROUND:
            return
        left, right = self._corner_pixmaps(rect.height(), ground, pixel_ratio)
        radius = self._radius
        painter.drawPixmap(rect.x(), rect.y(), left)
        painter.drawPixmap(rect.x() + rect.width() - radius, rect.y(), right)

    def is_missing(self, clip: Clip, scene: Scene) -> bool:
        source = clip.source
        return isinstance(source, MediaSource) and source.media in scene.missing

    @property
    def _radius(self) -> int:
        return self._inks.theme.px(3)

    def _paint_name(
        self, painter: QPainter, clip: Clip, rect: QRect, visible: QRect, scene: Scene
    ) -> None:
        left = max(rect.left(), visible.left()) + _PADDING
        right = rect.right() - _PADDING
        strip = min(self._inks.strip_height, rect.height())
        top = rect.top() + (strip - self._inks.labels.height) // 2
        for badge in badges(clip, scene):
            needed = self._inks.labels.width(badge) + 6
            if right - needed - left < LEAST_NAMED:
                break
            right -= needed
            painter.fillRect(right, top + 1, needed, self._inks.labels.height - 2, self._inks.badge)
            painter.setPen(self._inks.on_clip)
            self._inks.labels.draw(painter, right + 3, top, badge, needed)
            right -= 3
        if right > left:
            painter.setPen(self._inks.on_clip if clip.enabled else self._inks.on_clip_dim)
            self._inks.labels.draw(painter, left, top, clip.name, right - left)

    def _paint_outline(self, painter: QPainter, rect: QRect, colour: QColor, width: int) -> None:
        x, y, w, h = rect.x(), rect.y(), rect.width(), rect.height()
        if w <= 2 * width:
            painter.fillRect(rect, colour)
            return
        painter.fillRect(x, y, w, width, colour)
        painter.fillRect(x, y + h - width, w, width, colour)
        painter.fillRect(x, y, width, h, colour)
        painter.fillRect(x + w - width, y, width, h, colour)

    def _corner_pixmaps(
        self, height: int, ground: QColor, pixel_ratio: float
    ) -> tuple[QPixmap, QPixmap]:
        key = (height, ground.rgb(), pixel_ratio)
        if key not in self._corners:
            self._corners[key] = self._made_corners(height, ground, pixel_ratio)
        return self._corners[key]

    def _made_corners(
        self, height: int, ground: QColor, pixel_ratio: float
    ) -> tuple[QPixmap, QPixmap]:
        radius = self._radius
        whole = QPixmap(round(4 * radius * pixel_ratio), round(height * pixel_ratio))
        whole.setDevicePixelRatio(pixel_ratio)
        whole.fill(Qt.GlobalColor.transparent)
        painter = QPainter(whole)
        painter.fillRect(0, 0, 4 * radius, height, ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("black"))
        painter.drawRoundedRect(0, 0, 4 * radius, height, radius, radius)
        painter.end()
        side = round(radius * pixel_ratio)
        return whole.copy(0, 0, side, whole.height()), whole.copy(
            whole.width() - side, 0, side, whole.height()
        )


def badges(clip: Clip, scene: Scene) -> list[str]:
    """What the strip says besides the name, the most important first."""
    said = []
    source = clip.source
    if isinstance(source, MediaSource):
        if source.media in scene.missing:
            said.append(QCoreApplication.translate("timeline", "missing"))
        elif source.media in scene.proxied:
            said.append(QCoreApplication.translate("timeline", "proxy"))
    elif isinstance(source, SequenceSource):
        said.append(QCoreApplication.translate("timeline", "sequence"))
    if not clip.enabled:
        said.append(QCoreApplication.translate("timeline", "off"))
    if clip.speed == 0:
        said.append(QCoreApplication.translate("timeline", "freeze"))
    elif clip.speed != 1:
        said.append(f"{float(clip.speed * 100):.4g} %")
    if clip.effects:
        said.append(QCoreApplication.translate("timeline", "fx"))
    return said


def media_of(clip: Clip) -> MediaId | None:
    return clip.source.media if isinstance(clip.source, MediaSource) else None
