"""Keeps a picture view showing what a viewer looks at."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from editor.jobs.preview.engine import PreviewEngine
from editor.jobs.preview.picture import PreviewPicture, PreviewRequest
from editor.session.playing.transport import Transport
from editor.ui.viewport.picture_view import PictureView

_BEFORE = " before"
_PATIENCE_MS = 250  # a picture that is made exact sooner than this is never called inexact


class Stage(QObject):
    """Asks for a picture whenever the view would show another one; while the film plays, whoever
    plays it asks."""

    shown = Signal(object)  # PreviewPicture
    inexact_changed = Signal(bool)
    problems_changed = Signal(tuple)  # sentences

    def __init__(
        self, transport: Transport, engine: PreviewEngine, view: PictureView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.picture: PreviewPicture | None = None
        self.is_inexact = False
        self._transport, self._viewer = transport, transport.viewer
        self._engine, self._view = engine, view
        self._before: PreviewPicture | None = None
        self._wants_before = False
        self._is_resting = False
        self._problems: tuple[str, ...] = ()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._on_impatient)
        self._viewer.changed.connect(self.refresh)
        self._viewer.playhead.moved.connect(self._on_moved)
        transport.changed.connect(self._on_transport)
        engine.arrived.connect(self._on_arrived)
        view.view_changed.connect(self._on_view)

    def refresh(self) -> None:
        """Ask for the picture at the playhead anew."""
        sequence = self._viewer.sequence
        if sequence is None:
            self.picture = self._before = None
            self._patience.stop()
            self._set_inexact(False)
            self._view.show_picture(None)
            return
        self._view.set_frame((float(sequence.width), float(sequence.height)))
        request = self._viewer.request()
        if request is not None and not self._is_resting:
            self._ask(request)

    def set_resting(self, resting: bool) -> None:
        """Ask for nothing while something else covers the picture."""
        if resting != self._is_resting:
            self._is_resting = resting
            if not resting:
                self.refresh()

    def set_wants_before(self, wants: bool) -> None:
        """Have the picture before its effects too, beside the other."""
        self._wants_before = wants
        if not wants:
            self._before = None
            self._view.show_picture(self.picture)
        self.refresh()

    def _ask(self, request: PreviewRequest) -> None:
        self._engine.request(request)
        if self._wants_before:
            self._engine.request(replace(request, before=True, viewer=request.viewer + _BEFORE))

    def _on_moved(self, frame: int) -> None:
        if not self._transport.is_playing:
            self.refresh()
        elif self._wants_before:
            request = self._viewer.request(frame)
            if request is not None:
                name = request.viewer + _BEFORE
                self._engine.request(replace(request, before=True, viewer=name))

    def _on_transport(self) -> None:
        if self._transport.is_playing:
            self._patience.stop()
            self._set_inexact(False)
        else:
            self.refresh()

    def _on_view(self) -> None:
        self._viewer.set_shown_scale(self._view.percent / 100)

    def _on_arrived(self, picture: PreviewPicture) -> None:
        request = picture.request
        if request.sequence_id != self._viewer.sequence_id:
            return
        if request.viewer == self._viewer.name:
            self.picture = picture
            self._note(picture)
        elif self._wants_before and request.viewer == self._viewer.name + _BEFORE:
            self._before = picture
        else:
            return
        self._view.show_picture(self.picture, self._before)
        if request.viewer == self._viewer.name:
            self.shown.emit(picture)

    def _note(self, picture: PreviewPicture) -> None:
        if picture.problems != self._problems:
            self._problems = picture.problems
            self.problems_changed.emit(picture.problems)
        if picture.is_exact:
            self._patience.stop()
            self._set_inexact(False)
        elif not self.is_inexact and not self._patience.isActive():
            self._patience.start()

    def _on_impatient(self) -> None:
        is_waited_for = self.picture is not None and not self.picture.is_exact
        self._set_inexact(is_waited_for)

    def _set_inexact(self, inexact: bool) -> None:
        if inexact != self.is_inexact:
            self.is_inexact = inexact
            self.inexact_changed.emit(inexact)
