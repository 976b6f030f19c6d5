"""Answers what viewers ask to see, on a thread of its own."""

from __future__ import annotations

from threading import Condition, Thread

from PySide6.QtCore import QObject, Signal

from editor.compositor.isf.catalogue import Catalogue
from editor.jobs.preview.drawing import Drawing
from editor.jobs.preview.picture import Decoded, PreviewPicture, PreviewRequest
from editor.media.frame_source import FrameSource
from editor.model.flatten.picture import layers_at, media_pictures
from editor.model.flatten.visibility import visible


class PreviewEngine(QObject):
    """`request` never waits; of each viewer's requests the newest wins. `close` it at the end."""

    arrived = Signal(object)  # PreviewPicture

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._waiting: dict[str, PreviewRequest] = {}
        self._news = Condition()
        self._is_closed = False
        self._thread: Thread | None = None

    def request(self, request: PreviewRequest) -> None:
        with self._news:
            self._waiting[request.viewer] = request
            self._news.notify()
        if self._thread is None:
            self._thread = Thread(target=self._run, name="preview")
            self._thread.start()

    def close(self) -> None:
        """Drop what is waiting, and end the thread."""
        with self._news:
            self._is_closed = True
            self._news.notify()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        drawing = Drawing(self._catalogue)
        source: FrameSource | None = None
        while True:
            with self._news:
                self._news.wait_for(lambda: self._waiting or self._is_closed)
                if self._is_closed:
                    break
                request = self._waiting.pop(next(iter(self._waiting)))
            sequence = request.project.sequence(request.sequence_id)
            assert sequence is not None
            if source is None:
                source = FrameSource(request.project)
            source.project = request.project
            size = sequence.width, sequence.height
            entries = layers_at(request.project, request.sequence_id, request.frame)
            entries = visible(entries, request.project, *size)
            frames = {picture: source(picture) for picture in media_pictures(entries)}
            decoded = Decoded(entries, frames, *size)
            image = drawing.image(decoded, sequence.working_space, request.scale)
            self.arrived.emit(PreviewPicture(request, image, None))
        if source is not None:
            source.close()
        drawing.close()
