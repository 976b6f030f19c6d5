"""Pictures along a clip: as many as fit side by side, from its first frame on."""

from __future__ import annotations

from fractions import Fraction
from math import floor

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from editor.jobs.thumbnails import Thumbnails
from editor.model.media import MediaId, MediaReference
from editor.model.time import RationalTime
from editor.model.timeline import Clip, MediaSource
from editor.ui.timeline.painting.inks import Inks
from editor.ui.timeline.painting.media.timing import Timings
from editor.ui.timeline.painting.scene import Scene

LEAST_HEIGHT = 16
_LEAST_WIDTH = 20
_STEP_S = 0.5
_MOST = 4_000

_Key = tuple[int, int]  # half seconds of media time, height


class FilmstripPainter:
    """Scaled pictures are kept; what is not there yet is a quiet placeholder."""

    def __init__(self, inks: Inks, thumbnails: Thumbnails, timings: Timings) -> None:
        self._inks = inks
        self._thumbnails = thumbnails
        self._timings = timings
        self._pixmaps: dict[MediaId, dict[_Key, QPixmap]] = {}
        self._scaled: dict[tuple[int, int], QPixmap] = {}

    def forget(self, media: MediaId) -> None:
        """Better pictures of the media have come: ask again."""
        self._pixmaps.pop(media, None)

    def paint(
        self,
        painter: QPainter,
        clip: Clip,
        body: QRect,
        band: QRect,
        pixels_per_frame: float,
        scene: Scene,
    ) -> None:
        """Draw what of the strip in `body` lies in `band`."""
        source = clip.source
        if not isinstance(source, MediaSource) or body.height() < LEAST_HEIGHT:
            return
        media = scene.project.media_reference(source.media)
        if media is None or media.video is None or body.width() < _LEAST_WIDTH:
            return
        across, down = media.video.display_size
        slot = max(8, round(body.height() * across / max(down, 1)))
        timing = self._timings.of(clip, float(scene.sequence.rate))
        slot_s = slot / pixels_per_frame * timing.per_frame_s
        first = max(0, (band.left() - body.left()) // slot)
        last = min(body.width() - 1, band.right() - body.left()) // slot
        ratio = painter.device().devicePixelRatioF()
        for number in range(first, last + 1):
            x = body.left() + number * slot
            width = min(slot, body.right() + 1 - x)
            pixmap = self._pixmap(media, timing.start_s + number * slot_s, body.height(), ratio)
            if pixmap is None:
                painter.fillRect(x, body.top(), width - 1, body.height(), self._inks.placeholder)
            else:
                size = round(width * ratio), pixmap.height()
                painter.drawPixmap(x, body.top(), pixmap, 0, 0, *size)

    def _pixmap(
        self, media: MediaReference, seconds: float, height: int, ratio: float
    ) -> QPixmap | None:
        key = floor(seconds / _STEP_S), round(height * ratio)
        known = self._pixmaps.setdefault(media.id, {})
        if key in known:
            return known[key]
        time = RationalTime(max(key[0], 0), Fraction(2))
        picture = self._thumbnails.picture(media, time)
        if picture is None:
            return None
        pixmap = self._scaled_to(picture, key[1], ratio)
        known[key] = pixmap
        return pixmap

    def _scaled_to(self, picture: QImage, height: int, ratio: float) -> QPixmap:
        key = picture.cacheKey(), height
        if key not in self._scaled:
            if len(self._scaled) > _MOST:
                self._scaled.clear()
            image = picture.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(ratio)
            self._scaled[key] = pixmap
        return self._scaled[key]
