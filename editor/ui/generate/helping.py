"""The Models window, and what helps when something could not be made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from editor.engine.models.folder import Presence
from editor.jobs.models.weights import WeightsKeeper
from editor.model.edits.generation.queue import change_queued, queued_in
from editor.model.edits.generation.shots import set_request, shot_in
from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.request import GenerationRequest
from editor.model.generation.take import QueuedId, QueueState, ShotId
from editor.model.project import Project
from editor.session.notices import Severity
from editor.ui.generate.head import ModelChoice
from editor.ui.sentences.translated import translated
from editor.ui.studio import Studio

if TYPE_CHECKING:
    from editor.jobs.models.brought import BroughtKeeper
    from editor.ui.models.window import ModelsWindow

_ENDINGS = "-fill", "-make"  # of the ids of models that were brought


class HelpGiver(QObject):
    """Belongs to the panel; does what the buttons beside sentences say."""

    def __init__(self, studio: Studio, head: ModelChoice, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio, self._head, self._panel = studio, head, parent
        self._session, self._generation = studio.session, studio.generation
        self.keeper = WeightsKeeper(studio.jobs, self)
        self.keeper.changed.connect(self._on_weights)
        self._brought: BroughtKeeper | None = None
        self._installed: frozenset[str] | None = None
        self._ids: tuple[tuple[str, str], ...] | None = None
        self.window: ModelsWindow | None = None
        studio.actions.connect_to("generate.models", self.open)
        self._generation.helping.wanted.connect(self.help)

    @property
    def brought(self) -> BroughtKeeper:
        """What it knows is read when it is first needed, and not when the program starts."""
        from editor.jobs.models.brought import BroughtKeeper

        if self._brought is None:
            self._brought = BroughtKeeper(self._studio.jobs, self)
            self._brought.changed.connect(self._on_brought)
            self._brought.failed.connect(self._on_failed)
        return self._brought

    def open(self) -> ModelsWindow:
        """The Models window, which stays beside one's work."""
        from editor.ui.models.window import ModelsWindow

        if self.window is None:
            self.window = ModelsWindow(self.keeper, self.brought, self._panel.window())
            self.window.destroyed.connect(self._on_closed)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.window

    def help(self, remedy: Remedy, request: GenerationRequest | None) -> None:
        """Do what the button says; `request` is what could not be made."""
        match remedy.help:
            case Help.SMALLER:
                self._make_smaller(remedy, request)
            case Help.OTHER_MODEL:
                self._studio.actions.run("generate.show")
                self._head.model.setFocus()
                self._head.model.showPopup()
            case Help.INSTALL:
                QGuiApplication.clipboard().setText(remedy.target)
                said = self.tr("Copied: {command}").format(command=remedy.target)
                self._session.notices.post(said, Severity.INFO)
            case Help.OPEN_PAGE:
                QDesktopServices.openUrl(QUrl(remedy.target))
            case Help.GET_AGAIN if remedy.target:
                self.open()
                self.brought.bring(remedy.target)
            case Help.GET_AGAIN if request is not None:
                self.open()
                self.brought.mend(_brought_id(request.model))
            case _:
                self.open().help(remedy)

    def _make_smaller(self, remedy: Remedy, request: GenerationRequest | None) -> None:
        """The shot asks for what fits; what was too much is begun again so."""
        width, height, frames = map(int, remedy.target.split("x"))
        current = self._generation.current
        if request is not None and current.request != request:
            project = self._session.project
            asked = (each for each in project.queue if each.request == request)
            shot = next((each.shot for each in asked), None)
            if shot is not None:
                current.open(shot)
        if current.shot is None:
            return
        spec = current.spec
        if spec is not None:
            width, height = spec.size.nearest(width, height)
            frames = spec.frames.nearest(frames)

        def smaller(old: GenerationRequest) -> GenerationRequest:
            return replace(old, width=width, height=height, frames=min(frames, old.frames))

        shot, project = current.shot.id, self._session.document.project
        failed = tuple(
            each.id
            for each in project.queue
            if each.state is QueueState.FAILED and each.request == request
        )
        edit = partial(_smaller, shot=shot, failed=failed, smaller=smaller)
        self._session.edit(self.tr("Make the shot smaller"), edit)
        self._studio.actions.run("generate.show")

    def _on_weights(self) -> None:
        """Models may be able to run now that could not before."""
        states = self.keeper.states
        now = frozenset(each.weights.id for each in states if each.presence is Presence.INSTALLED)
        before, self._installed = self._installed, now
        if before is not None and now != before:
            self._generation.outlooks.look()

    def _on_brought(self) -> None:
        """There may be others now, or others called so."""
        if not self.brought.is_known:
            return
        now = tuple((each.brought.id, each.brought.label) for each in self.brought.shelf)
        before, self._ids = self._ids, now
        if before is not None and now != before:
            self._generation.outlooks.look()

    def _on_failed(self, asked: str, sentence: str, remedy: Remedy | None) -> None:
        """Nobody would read it in a window that is closed."""
        if self.window is None:
            self._generation.helping.post(translated(sentence), remedy, None, "")

    def _on_closed(self) -> None:
        self.window = None


def _smaller(
    project: Project,
    shot: ShotId,
    failed: tuple[QueuedId, ...],
    smaller: Callable[[GenerationRequest], GenerationRequest],
) -> Project:
    project = set_request(project, shot, smaller(shot_in(project, shot).request))
    for each in failed:
        project = change_queued(project, each, smaller(queued_in(project, each).request))
    return project


def _brought_id(model: str) -> str:
    for ending in _ENDINGS:
        model = model.removesuffix(ending)
    return model
