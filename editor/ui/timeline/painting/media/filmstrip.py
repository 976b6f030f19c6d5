"""Pictures along a clip: as many as fit side by side, from its first frame on."""

from __future__ import annotations

from fractions import Fraction
from math import floor

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from editor.jobs.thumbnails.sketch import size_of
from editor.jobs.thumbnails.sketches import Sketches
from editor.jobs.thumbnails.thumbnails import Thumbnails
from editor.jobs.thumbnails.title_card import GROUND
from editor.model.media import MediaId, MediaReference
from editor.model.time import RationalTime
from editor.model.timeline import Clip, MediaSource, TitleSource
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

    def __init__(
        self, inks: Inks, thumbnails: Thumbnails, sketches: Sketches, timings: Timings
    ) -> None:
        self._inks = inks
        self._thumbnails, self._sketches = thumbnails, sketches
        self._timings = timings
        self.ratio = 1.0  # device pixels of a pixel
        self.rate = 25.0  # of the sequence, frames a second
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
        left, top, width, height = body.left(), body.top(), body.width(), body.height()
        if width < _LEAST_WIDTH or height < LEAST_HEIGHT:
            return
        if not isinstance(clip.source, MediaSource):
            self._paint_sketches(painter, clip, body, band, pixels_per_frame, scene)
            return
        film = self._film(clip, scene)
        if film is None:
            return
        media, shape = film
        slot = max(8, round(height * shape))
        timing = self._timings.of(clip, self.rate)
        slot_s = slot / pixels_per_frame * timing.per_frame_s
        right = left + width - 1
        slot_px = round(height * self.ratio)
        first = max(0, (band.left() - left) // slot)
        last = (min(right, band.right()) - left) // slot
        known = self._pixmaps.setdefault(media.id, {})
        for number in range(first, last + 1):
            x = left + number * slot
            width = min(slot, right + 1 - x)
            key = floor((timing.start_s + number * slot_s) / _STEP_S), slot_px
            pixmap = known.get(key) or self._made(media, key, known)
            if pixmap is None:
                painter.fillRect(x, top, width - 1, height, self._inks.placeholder)
            elif width == slot:
                painter.drawPixmap(x, top, pixmap)
            else:
                painter.drawPixmap(x, top, pixmap, 0, 0, round(width * self.ratio), slot_px)

    def _paint_sketches(
        self,
        painter: QPainter,
        clip: Clip,
        body: QRect,
        band: QRect,
        pixels_per_frame: float,
        scene: Scene,
    ) -> None:
        """Of a clip that has no media: what it shows is drawn."""
        left, top, height = body.left(), body.top(), body.height()
        across, down = size_of(scene.project, scene.sequence, clip)
        if isinstance(clip.source, TitleSource):
            painter.fillRect(body & band, QColor.fromRgbF(*GROUND))
            room, height = height, min(height, body.width() * down // across)
            top += (room - height) // 2
        slot = max(8, round(height * across / max(down, 1)))
        slot_px = round(height * self.ratio)
        first = max(0, (band.left() - left) // slot)
        last = (min(body.right(), band.right()) - left) // slot
        if isinstance(clip.source, TitleSource):
            last = min(last, 0)  # its words are said once
        for number in range(first, last + 1):
            x = left + number * slot
            width = min(slot, body.right() + 1 - x)
            frame = floor(number * slot / pixels_per_frame)
            picture = self._sketches.of_clip(scene.sequence, clip, frame)
            if picture is None:
                painter.fillRect(x, top, width - 1, height, self._inks.placeholder)
            else:
                pixmap = self._scaled_to(picture, slot_px)
                painter.drawPixmap(x, top, pixmap, 0, 0, round(width * self.ratio), slot_px)

    def _film(self, clip: Clip, scene: Scene) -> tuple[MediaReference, float] | None:
        """What the clip shows, and how much wider than tall it is."""
        source = clip.source
        if not isinstance(source, MediaSource):
            return None
        media = scene.project.media_reference(source.media)
        if media is None or media.video is None:
            return None
        across, down = media.video.display_size
        return media, across / max(down, 1)

    def _made(self, media: MediaReference, key: _Key, known: dict[_Key, QPixmap]) -> QPixmap | None:
        picture = self._thumbnails.picture(media, RationalTime(max(key[0], 0), Fraction(2)))
        if picture is None:
            return None
        known[key] = self._scaled_to(picture, key[1])
        return known[key]

    def _scaled_to(self, picture: QImage, height: int) -> QPixmap:
        key = picture.cacheKey(), height
        if key not in self._scaled:
            if len(self._scaled) > _MOST:
                self._scaled.clear()
            image = picture.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(self.ratio)
            self._scaled[key] = pixmap
        return self._scaled[key]
