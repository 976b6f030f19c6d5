"""Keeps a picture view showing what a viewer looks at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from editor.jobs.preview.engine import PreviewEngine
from editor.jobs.preview.picture import PreviewPicture, PreviewRequest
from editor.session.playing.transport import Transport
from editor.ui.viewport.picture_view import PictureView

_BESIDE = " beside"
_PATIENCE_MS = 250  # a picture that is made exact sooner than this is never called inexact


Other = Callable[[PreviewRequest], PreviewRequest | None]
"""What is to be had beside a picture, for a wipe between both; None: nothing."""


def without_effects(request: PreviewRequest) -> PreviewRequest | None:
    return replace(request, before=True)


def _nothing(request: PreviewRequest) -> PreviewRequest | None:
    return None


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
        self._beside: PreviewPicture | None = None
        self._other: Other = _nothing
        self._is_pair = False
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
            self.picture = self._beside = None
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

    def set_other(self, other: Other | None, *, is_pair: bool = False) -> None:
        """Have another picture beside each, or none. Of a pair neither is shown alone."""
        self._other, self._is_pair = other or _nothing, is_pair
        if other is None:
            self._beside = None
            self._view.show_picture(self.picture)
        self.refresh()

    def _ask(self, request: PreviewRequest) -> None:
        self._engine.request(request)
        self._ask_beside(request)

    def _ask_beside(self, request: PreviewRequest) -> None:
        other = self._other(request)
        if other is not None:
            self._engine.request(replace(other, viewer=request.viewer + _BESIDE))

    def _on_moved(self, frame: int) -> None:
        if not self._transport.is_playing:
            self.refresh()
            return
        request = self._viewer.request(frame)
        if request is not None:
            self._ask_beside(request)

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
        elif request.viewer == self._viewer.name + _BESIDE:
            self._beside = picture
        else:
            return
        if self.picture is None:
            return
        wanted = self._other(self.picture.request)
        beside = None if wanted is None else self._beside
        if self._is_pair and wanted is not None and not _is_of(beside, wanted):
            return
        self._view.show_picture(self.picture, beside)
        if self._is_pair or request.viewer == self._viewer.name:
            self.shown.emit(self.picture)

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


def _is_of(picture: PreviewPicture | None, wanted: PreviewRequest) -> bool:
    return picture is not None and picture.request.project == wanted.project
