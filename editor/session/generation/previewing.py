"""Motion shown on the picture: while an arrow is dragged, and at rest if that is wanted."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from editor.jobs.generation.motion_previews import MotionPreviews
from editor.jobs.generation.motion_thread import Wanted
from editor.model.curves import Curve
from editor.model.generation.brush import MotionRegion
from editor.model.generation.request import GenerationRequest
from editor.session.generation.painting import Painting
from editor.session.notices import Severity
from editor.session.session import Session


class Previewing(QObject):
    """`image` is the picture to show now; None: the source itself."""

    changed = Signal()

    def __init__(self, session: Session, painting: Painting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._painting = session, painting
        self._previews = MotionPreviews(self)
        self._is_dragged = False
        self._wanted: Wanted | None = None
        self._shown: Wanted | None = None
        self._images: dict[int, QImage] = {}
        self._place = 0
        self._began = 0.0
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._go_on)
        self._previews.pictured.connect(self._on_pictured)
        self._previews.failed.connect(self._on_failed)
        for signal in (painting.tool_changed, painting.previews_changed, painting.current.changed):
            signal.connect(self._look)

    @property
    def image(self) -> QImage | None:
        return self._images.get(self._place)

    @property
    def size(self) -> tuple[int, int] | None:
        """Width and height of the result that is shown."""
        shown = self._shown
        return None if shown is None else (shown.request.width, shown.request.height)

    def set_dragged(self, dragged: bool) -> None:
        """Whether a motion is being dragged, so that it is shown meanwhile in any case."""
        if dragged != self._is_dragged:
            self._is_dragged = dragged
            self._look()

    def close(self) -> None:
        """To be called before the window is gone."""
        self._previews.close()

    def _look(self) -> None:
        request = self._request()
        if request is None:
            if self._wanted is not None or self._images:
                self._end()
        elif self._wanted is None or self._wanted.request != request:
            used = {source.media for source in request.sources}
            media = tuple(each for each in self._session.project.media if each.id in used)
            if self._shown is None:
                self._began = time.monotonic()
            wanted = Wanted(request, media)
            self._wanted = replace(wanted, first=self._place_in(wanted))
            self._previews.show(self._wanted)
        if self._painting.tool is None:
            self._previews.put_away()

    def _request(self) -> GenerationRequest | None:
        """What is to be shown: nothing, where nothing moves."""
        painting, request = self._painting, self._painting.current.request
        is_wanted = painting.tool is not None and (painting.previews or self._is_dragged)
        if not is_wanted or request is None or request.opening is None:
            return None
        moves = any(is_moving(each) for each in request.brush.regions)
        return request if moves or not request.camera.is_still else None

    def _end(self) -> None:
        self._wanted = self._shown = None
        self._images, self._place = {}, 0
        self._beat.stop()
        self.changed.emit()

    def _on_pictured(self, wanted: Wanted, place: int, image: QImage) -> None:
        """What moves goes on where it is: only how it moves becomes another."""
        if self._wanted is None:
            return
        if wanted is not self._shown:
            self._shown, self._images, self._place = wanted, {}, place
            self._beat.start(round(1000 * wanted.step / wanted.request.rate))
        self._images[place] = image
        if place == self._place:
            self.changed.emit()

    def _on_failed(self, wanted: Wanted, error: Exception) -> None:
        if wanted is not self._wanted:
            return
        self._end()
        self._painting.set_previews(False)
        self._session.notices.post(str(error), Severity.ERROR)

    def _go_on(self) -> None:
        """To where the motion is by now, as far as it is made."""
        assert self._shown is not None
        place = self._place_in(self._shown)
        if place != self._place and place in self._images:
            self._place = place
            self.changed.emit()

    def _place_in(self, wanted: Wanted) -> int:
        """Which of its pictures is seen now, going round from the first preview on."""
        passed = (time.monotonic() - self._began) * float(wanted.request.rate)
        return int(passed) // wanted.step % wanted.count


def is_moving(region: MotionRegion) -> bool:
    """Whether anything of it would be seen to move."""
    values = region.velocity, region.proximity, region.ambient, region.rotation
    still = (0.0, (0.0, 0.0))
    moves = any(isinstance(each, Curve) or each not in still for each in values)
    return region.enabled and bool(region.shapes) and (moves or len(region.path) > 1)
