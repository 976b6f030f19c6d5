"""What is done to the takes that are selected in the strip."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from editor.jobs.generation.asking import KnownModel
from editor.model.generation.capabilities import Control, ModelSpec
from editor.model.generation.take import Take
from editor.session.generation.comparing import MOST, Way
from editor.ui.generate.words import said
from editor.ui.reveal import reveal
from editor.ui.studio import Studio
from editor.ui.takes.entries import Entry, TakeEntry
from editor.ui.takes.more_like import MoreLike

_OF_ONE = (
    *("takes.use", "takes.place", "takes.more_like", "takes.again_with"),
    *("takes.edit_request", "takes.note", "takes.reveal"),
    *("takes.extend_end", "takes.extend_start"),
)


class Chooser(Protocol):
    """What the commands need of the panel."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that is shown."""
        ...

    @property
    def selected(self) -> tuple[Entry, ...]: ...

    def write_note(self) -> None: ...

    def place_below(self) -> QPoint:
        """On the screen: where what belongs to the selected take may open."""
        ...


class TakeCommands(QObject):
    """Belongs to a panel, `parent`; keeps its commands enabled as far as they can do something."""

    def __init__(self, studio: Studio, chooser: Chooser, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio, self._chooser, self._window = studio, chooser, parent
        self._generation = studio.generation
        self.more_like = MoreLike(parent)
        self.more_like.wanted.connect(self._on_more_like)
        connect = studio.actions.connect_to
        connect("takes.play", self.play)
        connect("takes.use", self.use)
        connect("takes.place", self._place)
        connect("takes.more_like", self._more_like)
        connect("takes.again_with", self._again_with)
        connect("takes.extend_end", partial(self._extend, at_end=True))
        connect("takes.extend_start", partial(self._extend, at_end=False))
        connect("takes.finish", self._finish)
        connect("takes.edit_request", self._edit_request)
        connect("takes.note", chooser.write_note)
        connect("takes.reveal", self._reveal)
        connect("takes.remove", self.remove)
        connect("takes.compare", self._compare)
        connect("takes.wipe", self._wipe)
        connect("takes.blind", self._blind)
        self.refresh()

    @property
    def takes(self) -> tuple[Take, ...]:
        """Those that are selected."""
        return tuple(each.take for each in self._chooser.selected if isinstance(each, TakeEntry))

    def refresh(self) -> None:
        """Enable what makes sense for what is selected."""
        takes, enable = self.takes, self._studio.actions.set_enabled
        one = self.tr("Select one take.")
        for command in _OF_ONE:
            enable(command, len(takes) == 1, one)
        enable("takes.finish", bool(takes) and all(each.is_draft for each in takes))
        enable("takes.again_with", len(takes) == 1 and bool(self.others(takes[0])))
        enable("takes.play", bool(takes))
        enable("takes.remove", bool(takes))
        several = 2 <= len(takes) <= MOST
        enable("takes.compare", several, self.tr("Select two to four takes."))
        enable("takes.wipe", len(takes) == 2, self.tr("Select two takes."))
        there = sum(isinstance(each, TakeEntry) for each in self._chooser.entries)
        enable("takes.blind", there > 1, self.tr("It takes two takes."))

    def others(self, take: Take) -> tuple[KnownModel, ...]:
        """The other models that can do the same."""
        kind = take.request.kind
        return tuple(
            each
            for each in self._generation.outlooks.models
            if kind in each.spec.kinds and each.spec.id != take.request.model
        )

    def fill_menu(self, menu: QMenu) -> None:
        """What the right button offers on a take."""
        action = self._studio.actions.action
        takes = self.takes
        for command in ("takes.play", "takes.use", "takes.place"):
            menu.addAction(action(command))
        menu.addSeparator()
        menu.addAction(action("takes.more_like"))
        if len(takes) == 1 and self.others(takes[0]):
            self._fill_models(menu.addMenu(self.tr("Again with")), takes[0])
        for command in (
            *("takes.extend_end", "takes.extend_start", "takes.finish", "takes.edit_request"),
        ):
            menu.addAction(action(command))
        menu.addSeparator()
        for command in ("takes.compare", "takes.wipe", "takes.blind"):
            menu.addAction(action(command))
        menu.addSeparator()
        for command in ("takes.note", "takes.reveal", "takes.remove"):
            menu.addAction(action(command))

    def play(self) -> None:
        """One alone, or up to four side by side."""
        takes = [each.id for each in self.takes]
        if takes:
            self._generation.comparing.show(takes)

    def play_or_pause(self) -> None:
        """Play what is selected, or rest if that is played already."""
        comparing = self._generation.comparing
        is_shown = comparing.takes == tuple(each.id for each in self.takes)
        if is_shown and comparing.way is Way.SIDE_BY_SIDE:
            self._studio.actions.run("play.toggle")
        else:
            self.play()

    def use(self) -> None:
        if len(self.takes) == 1:
            self._generation.use(self.takes[0].id)

    def rate(self, stars: int) -> None:
        """All of them, as one step."""
        gesture = self._studio.session.new_id()
        for take in self.takes:
            self._generation.rate(take.id, stars, gesture)

    def remove(self) -> None:
        if self.takes:
            self._generation.remove_takes([each.id for each in self.takes])

    def _place(self) -> None:
        self._generation.place(self.takes[0].id)

    def _more_like(self) -> None:
        take = self.takes[0]
        spec = self._generation.outlooks.spec(take.request.model)
        has_chance = spec is None or not spec.is_deterministic
        proposed = not has_chance or _follows_hands(spec)
        place = self._chooser.place_below()
        self.more_like.open(place, by_strength=proposed, has_chance=has_chance)

    def _on_more_like(self, count: int, by_strength: bool) -> None:
        if len(self.takes) == 1:
            self._generation.more_like(self.takes[0].id, count, by_strength=by_strength)

    def _again_with(self) -> None:
        menu = QMenu(self._window)
        self._fill_models(menu, self.takes[0])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._chooser.place_below())

    def _fill_models(self, menu: QMenu, take: Take) -> None:
        for model in self.others(take):
            action = QAction(said(model.spec.label), menu)
            action.setToolTip(said(model.spec.description))
            action.setEnabled(not model.obstacle)
            action.triggered.connect(partial(self._generation.again_with, take.id, model.spec.id))
            menu.addAction(action)

    def _extend(self, *, at_end: bool) -> None:
        if self._generation.joining.extend_take(self.takes[0].id, at_end=at_end):
            self._studio.actions.run("generate.show")

    def _finish(self) -> None:
        for take in self.takes:
            self._generation.finish(take.id)

    def _edit_request(self) -> None:
        take = self.takes[0]
        if self._generation.change_request(take.shot, take.request):
            self._generation.current.open(take.shot)
            self._studio.actions.run("generate.show")

    def _reveal(self) -> None:
        project = self._studio.session.project
        media = project.media_reference(self.takes[0].media)
        if media is not None:
            reveal(Path(media.path))

    def _compare(self) -> None:
        self._generation.comparing.show([each.id for each in self.takes])

    def _wipe(self) -> None:
        self._generation.comparing.show([each.id for each in self.takes], Way.WIPE)

    def _blind(self) -> None:
        """Of those that are selected, if there are two; else of all."""
        shown = [each.take for each in self._chooser.entries if isinstance(each, TakeEntry)]
        chosen = self.takes if len(self.takes) > 1 else shown
        self._generation.comparing.ask([each.id for each in chosen])


def _follows_hands(spec: ModelSpec | None) -> bool:
    """Whether it does what is painted and moved, rather than what words make it dream of."""
    return spec is not None and Control.PROMPT not in spec.controls


def name_of_model(studio: Studio, model: str) -> str:
    """As its makers call it; its id while it is not known, or not there."""
    spec = studio.generation.outlooks.spec(model)
    return model if spec is None else said(spec.label)
