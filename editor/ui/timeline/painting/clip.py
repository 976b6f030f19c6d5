"""One clip: its strip with name and badges, its body, and what state it is in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from editor.model.media import MediaId
from editor.model.roto.uses import uses_of
from editor.model.timeline import Clip, ItemId, MediaSource, SequenceSource, TrackKind
from editor.ui.figures import figure
from editor.ui.icons.icon import draw_icon
from editor.ui.theme.tokens import Token
from editor.ui.timeline.painting.inks import Inks
from editor.ui.timeline.painting.scene import Scene

LEAST_NAMED = 24
"""Pixels that a clip is wide at least to have its name on it."""
_LEAST_MARKED = 56
"""And to have the signs of what it is joined to."""
_LEAST_SPARK = 14
"""And to have the spark of what was generated."""
_PADDING = 5
_MOST = 20_000


class ClipPainter:
    """Draws clips one at a time, into rectangles that may reach far out of sight."""

    def __init__(self, inks: Inks) -> None:
        self._inks = inks
        self._said: dict[ItemId, tuple[Clip, list[str]]] = {}
        self._state: tuple[object, ...] = ()

    def begin(self, scene: Scene, kind: TrackKind) -> None:
        """What follows are clips of one track."""
        self._kind = kind
        state = scene.missing, scene.proxied
        if state != self._state or len(self._said) > _MOST:
            self._state = state
            self._said.clear()

    def is_special(self, clip: Clip, scene: Scene) -> bool:
        """Whether it is to be seen, however narrow the clip is, that it is not as others are."""
        return (
            not clip.enabled
            or clip.id in scene.selected
            or clip.id in scene.moved
            or self._is_generated(clip, scene)
            or (bool(scene.missing) and self.is_missing(clip, scene))
        )

    def paint_missing(self, painter: QPainter, rect: QRect) -> None:
        """The body of a clip whose media cannot be read."""
        body = rect.adjusted(0, min(self._inks.strip_height, rect.height()), 0, 0)
        painter.fillRect(body, QBrush(self._inks.error, Qt.BrushStyle.BDiagPattern))

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
        elif width >= _LEAST_SPARK and self._is_generated(clip, scene):
            self._paint_spark(painter, rect, rect.left() + (width - self._side) // 2)
        if not clip.enabled:
            painter.fillRect(rect, self._inks.veil)
        if clip.id in scene.moved:
            painter.fillRect(rect, self._inks.range_shade)
        if clip.id in scene.selected:
            self._paint_outline(painter, rect, self._inks.accent, 2)
        elif clip.id in scene.moved:
            self._paint_outline(painter, rect, self._inks.accent, 1)

    def is_missing(self, clip: Clip, scene: Scene) -> bool:
        source = clip.source
        return isinstance(source, MediaSource) and source.media in scene.missing

    def _is_generated(self, clip: Clip, scene: Scene) -> bool:
        return self._kind is TrackKind.VIDEO and media_of(clip) in scene.generated

    def _paint_name(
        self, painter: QPainter, clip: Clip, rect: QRect, visible: QRect, scene: Scene
    ) -> None:
        inks, labels = self._inks, self._inks.labels
        left = max(rect.left(), visible.left()) + _PADDING
        right = rect.right() - _PADDING
        strip = min(inks.strip_height, rect.height())
        top = rect.top() + (strip - labels.height) // 2
        for badge in self._badges(clip, scene):
            needed = labels.width(badge) + 6
            if right - needed - left < LEAST_NAMED:
                break
            right -= needed
            painter.fillRect(right, top + 1, needed, labels.height - 2, inks.badge)
            painter.setPen(inks.on_clip)
            labels.draw(painter, right + 3, top, badge, needed)
            right -= 3
        if self._is_generated(clip, scene) and right - left >= self._side:
            self._paint_spark(painter, rect, left - 1)
            left += self._side + 2
        if (clip.link or clip.group) and right - left >= _LEAST_MARKED:
            name = "link" if clip.link else "nest"
            side = self._side
            draw_icon(painter, name, QRect(left - 1, top + 1, side, side), Token.ON_CLIP)
            left += side + 2
        if right > left:
            painter.setPen(inks.on_clip if clip.enabled else inks.on_clip_dim)
            labels.draw(painter, left, top, clip.name, right - left)

    @property
    def _side(self) -> int:
        """Of a sign beside the name."""
        return self._inks.labels.height - 2

    def _paint_spark(self, painter: QPainter, rect: QRect, left: int) -> None:
        strip = min(self._inks.strip_height, rect.height())
        top = rect.top() + (strip - self._side) // 2
        draw_icon(painter, "spark", QRect(left, top, self._side, self._side), Token.ON_CLIP)

    def _badges(self, clip: Clip, scene: Scene) -> list[str]:
        known = self._said.get(clip.id)
        if known is None or known[0] is not clip:
            known = self._said[clip.id] = clip, badges(clip, self._kind, scene)
        return known[1]

    def _paint_outline(self, painter: QPainter, rect: QRect, colour: QColor, width: int) -> None:
        x, y, w, h = rect.x(), rect.y(), rect.width(), rect.height()
        if w <= 2 * width:
            painter.fillRect(rect, colour)
            return
        painter.fillRect(x, y, w, width, colour)
        painter.fillRect(x, y + h - width, w, width, colour)
        painter.fillRect(x, y, width, h, colour)
        painter.fillRect(x + w - width, y, width, h, colour)


def badges(clip: Clip, kind: TrackKind, scene: Scene) -> list[str]:
    """What the strip says besides the name, the most important first."""
    said = []
    source = clip.source
    if isinstance(source, MediaSource):
        if source.media in scene.missing:
            said.append(QCoreApplication.translate("timeline", "missing"))
        elif kind is TrackKind.VIDEO and source.media in scene.proxied:
            said.append(QCoreApplication.translate("timeline", "proxy"))
    elif isinstance(source, SequenceSource):
        said.append(QCoreApplication.translate("timeline", "sequence"))
    if not clip.enabled:
        said.append(QCoreApplication.translate("timeline", "off"))
    if clip.speed == 0:
        said.append(QCoreApplication.translate("timeline", "freeze"))
    elif clip.speed != 1:
        said.append(f"{figure(clip.speed * 100, 1)} %")
    if any(uses_of(clip)):
        said.append(QCoreApplication.translate("timeline", "matte"))
    if clip.effects:
        said.append(QCoreApplication.translate("timeline", "fx"))
    return said


def media_of(clip: Clip) -> MediaId | None:
    return clip.source.media if isinstance(clip.source, MediaSource) else None
