"""Small pictures of sequences, titles and generators, for panels that paint."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from editor.compositor.isf.catalogue import Catalogue
from editor.jobs.preview.engine import PreviewEngine
from editor.jobs.thumbnails import sketch as sketching
from editor.jobs.thumbnails.sketch import Sketch
from editor.jobs.thumbnails.sketch_thread import Order, sketch_thread
from editor.jobs.thumbnails.thumbnails import LONGEST
from editor.model.media import MediaReference
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip

_MEMORY_BYTES = 48 << 20
_FORGET_FAILURE_S = 10.0
_MOST_WAIT_MS = 4000


class Sketches(QObject):
    """Drawn as the viewport draws, and kept by what they show: whatever edit changes that, here or
    in a sequence within, makes another one.

    Args:
        project: gives what is shown now.
        proxy_of: where a media may be read faster than from its own file.
    """

    arrived = Signal()  # ask again
    _made = Signal(object, object)  # Order, QImage or None

    def __init__(
        self,
        catalogue: Catalogue,
        project: Callable[[], Project],
        parent: QObject | None = None,
        proxy_of: Callable[[MediaReference], Path | None] = lambda media: None,
    ) -> None:
        super().__init__(parent)
        self._project, self._proxy_of = project, proxy_of
        self._pictures: OrderedDict[Sketch, QImage] = OrderedDict()
        self._size_bytes = 0
        self._shown: dict[Hashable, QImage] = {}
        self._asked: dict[Hashable, Order] = {}
        self._failed: dict[Sketch, float] = {}
        self._worked_on: Project | None = None
        self._worked_out: dict[tuple[int, int], tuple[Clip, Sketch | None]] = {}
        self._made.connect(self._on_made)
        self._thread = sketch_thread(catalogue, LONGEST, self._made.emit)

    def of_sequence(self, sequence: Sequence, seconds: Fraction) -> QImage | None:
        """What the sequence shows at about `seconds`, or what was seen there before an edit.

        Never waits; `arrived` tells when there is more to be had. None: nothing yet.
        """
        sketch = sketching.of_sequence(self._project(), sequence, seconds)
        return self._picture(("sequence", sequence.id), sketch)

    def of_clip(self, sequence: Sequence, clip: Clip, frame: int) -> QImage | None:
        """What a clip without media shows at about its own frame number `frame`; else as above."""
        frame -= frame % sketching.step(sequence)
        sketch = self._sketch_of(sequence, clip, frame)
        return None if sketch is None else self._picture(("clip", clip.id, frame), sketch)

    @property
    def is_idle(self) -> bool:
        """Whether all that was asked for has been drawn."""
        return not self._asked

    def wait_for(self, preview: PreviewEngine) -> None:
        """Draw nothing before a monitor shows its first picture, for which the same shaders are
        compiled: two at once are slower than one after the other. But wait no longer than a while:
        there may be none to be shown."""
        self._thread.hold()
        preview.arrived.connect(self._go)
        QTimer.singleShot(_MOST_WAIT_MS, self, self._go)

    def close(self) -> None:
        """Stop drawing; to be called before the window is gone."""
        self._thread.close()

    def _go(self, *_: object) -> None:
        self._thread.go()

    def _sketch_of(self, sequence: Sequence, clip: Clip, frame: int) -> Sketch | None:
        """Worked out once for each value of the project: scrolling asks again and again."""
        project = self._project()
        if project is not self._worked_on:
            self._worked_on = project
            self._worked_out.clear()
        known = self._worked_out.get((id(clip), frame))
        if known is None or known[0] is not clip:
            known = clip, sketching.of_clip(project, sequence, clip, frame)
            self._worked_out[id(clip), frame] = known
        return known[1]

    def _picture(self, place: Hashable, sketch: Sketch) -> QImage | None:
        picture = self._pictures.get(sketch)
        if picture is not None:
            self._pictures.move_to_end(sketch)
            self._shown[place] = picture
            return picture
        self._ask(place, sketch)
        return self._shown.get(place)

    def _ask(self, place: Hashable, sketch: Sketch) -> None:
        asked, failed = self._asked.get(place), self._failed.get(sketch)
        if asked is not None and asked.sketch == sketch:
            return
        if failed is not None and time.monotonic() - failed < _FORGET_FAILURE_S:
            return
        order = Order(place, sketch, tuple((each.id, self._path(each)) for each in sketch.media))
        self._asked[place] = order
        dropped = self._thread.ask(place, order)
        if dropped is not None:
            self._asked.pop(dropped.place, None)

    def _path(self, media: MediaReference) -> str:
        proxy = self._proxy_of(media)
        return media.path if proxy is None else str(proxy)

    def _on_made(self, order: Order, picture: QImage | None) -> None:
        if self._asked.get(order.place) is order:
            del self._asked[order.place]
        if picture is None:
            self._failed[order.sketch] = time.monotonic()
            return
        if order.sketch not in self._pictures:
            self._size_bytes += picture.sizeInBytes()
        self._pictures[order.sketch] = picture
        while self._size_bytes > _MEMORY_BYTES:
            _, oldest = self._pictures.popitem(last=False)
            self._size_bytes -= oldest.sizeInBytes()
            self._shown.clear()
        self.arrived.emit()
