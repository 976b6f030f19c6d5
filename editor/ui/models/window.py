"""The Models window: what the user brought and what can be fetched, and the chosen one's details
below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.engine.diffusion.bringing.hub.address import address_in
from editor.engine.diffusion.shelf import Shelved
from editor.engine.models.folder import Presence
from editor.engine.models.token import tokens_page
from editor.jobs.models.brought import BroughtKeeper
from editor.jobs.models.weights import WeightsKeeper, WeightsState
from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.sources import SourceRole
from editor.ui.generate.words import size_text
from editor.ui.models.bringing import BringBar
from editor.ui.models.brought_details import BroughtDetails
from editor.ui.models.details import Details
from editor.ui.models.following import ask_role
from editor.ui.models.rows import Key, ModelList, Shelf
from editor.ui.reveal import reveal
from editor.ui.sentences.translated import translated
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme

_SIZE = (760, 640)
_DETAILS = 230
_LOGIN = "login"


class ModelsWindow(QDialog):
    """Return gets what is chosen, Del removes it, F2 names it. What is fetched goes on when it is
    closed."""

    def __init__(
        self, keeper: WeightsKeeper, brought: BroughtKeeper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.keeper, self.brought = keeper, brought
        self._lacking = ""  # what the rest is asked for of
        self._gated: list[str] = []  # what waits for a login
        self._before: Key | None = None  # what was chosen before something was brought
        self._deleted = ""  # what was said to be deleted once more
        self._arrived = ""  # to be shown as soon as it is listed
        self._said: dict[str, tuple[str, bool, Remedy | None]] = {}  # what of a model: sentence
        theme = current_theme()
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        about = QLabel(
            self.tr(
                "The program works without any of these. What is fetched stays on this machine, "
                "and its licence is shown before."
            ),
            self,
        )
        about.setWordWrap(True)
        about.setProperty("tone", "dim")
        self.bar = BringBar(self)
        self.list = ModelList(keeper, brought, self)
        self.list.currentItemChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(self._get)
        self.details = Details(self)
        self.yours = BroughtDetails(self)
        self._pages = QStackedWidget(self)
        self._pages.setFixedHeight(theme.px(_DETAILS))
        self._pages.addWidget(self.details)
        self._pages.addWidget(self.yours)
        place = QLabel(self.tr("They lie in {folder}").format(folder=keeper.folder.path), self)
        place.setProperty("tone", "secondary")
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(Space.L)] * 4)
        column.setSpacing(theme.px(Space.M))
        for widget in (about, self.bar, self.list, line, self._pages, place):
            column.addWidget(widget, 1 if widget is self.list else 0)
        self._connect()
        self.refresh()
        keeper.look()
        brought.look()

    @property
    def chosen(self) -> WeightsState | None:
        """Of what the program offers."""
        key = self.list.chosen
        if key is None or key.shelf is not Shelf.OFFERED:
            return None
        return next((each for each in self.keeper.states if each.weights.id == key.id), None)

    @property
    def chosen_brought(self) -> Shelved | None:
        key = self.list.chosen
        if key is None or key.shelf is not Shelf.BROUGHT:
            return None
        return self.brought.item(key.id)

    def choose(self, id: str) -> None:
        """Go to what is offered, or was brought, under this id."""
        if not self.list.choose(Shelf.BROUGHT, id):
            self.list.choose(Shelf.OFFERED, id)

    def refresh(self) -> None:
        """Show what is here, and what is under way."""
        self.list.refresh()
        if self._arrived and self.list.choose(Shelf.BROUGHT, self._arrived):
            self._arrived = ""
        self.bar.show_login(has_token=self.brought.has_token)
        self._show_chosen()

    def help(self, remedy: Remedy, asked: str = "") -> None:
        """Do what helps, as far as it is done here.

        Args:
            asked: what could not be brought.
        """
        match remedy.help:
            case Help.LOG_IN:
                self.bar.ask_token()
            case Help.OPEN_PAGE:
                QDesktopServices.openUrl(QUrl(remedy.target))
            case Help.GET_AGAIN | Help.USE_THAT if remedy.target:
                self._bring(remedy.target)
            case Help.BASE:
                self._lacking = asked
                self.bar.ask_base(remedy.target)
            case Help.FOLLOWS:
                ask_role(self.bar.bring, lambda role: self._bring(asked, reads=role))
            case Help.INSTALL:
                QGuiApplication.clipboard().setText(remedy.target)
                self.bar.say(self.tr("Copied: {command}").format(command=remedy.target))
            case Help.CHOOSE_ANOTHER if self.bar.ask_again(asked):
                pass
            case Help.CHOOSE_ANOTHER | Help.GET_AGAIN:
                self.bar.bring.setFocus()
                self.bar.bring.click()
            case _:
                pass

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._get()
        elif event.key() == Qt.Key.Key_F2 and self.chosen_brought is not None:
            self.yours.rename()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.bar.clear()
        for where in _dropped(event):
            self._bring(where)
        event.acceptProposedAction()

    def _connect(self) -> None:
        keeper, brought, bar, yours = self.keeper, self.brought, self.bar, self.yours
        keeper.changed.connect(self.refresh)
        keeper.failed.connect(self._on_failed)
        keeper.checked.connect(self._on_checked)
        brought.changed.connect(self.refresh)
        brought.brought.connect(self._on_brought)
        brought.failed.connect(self._on_not_brought)
        brought.logged_in.connect(self._on_logged_in)
        brought.not_logged_in.connect(self._on_not_logged_in)
        bar.bring_wanted.connect(self._bring_alone)
        bar.base_wanted.connect(self._bring_with)
        bar.log_in_wanted.connect(brought.log_in)
        bar.log_out_wanted.connect(brought.log_out)
        bar.page_wanted.connect(self._open_tokens)
        bar.help_wanted.connect(self.help)
        bar.undo_wanted.connect(brought.put_back)
        yours.renamed.connect(self._rename)
        yours.title.returnPressed.connect(self.list.setFocus)
        yours.mend_wanted.connect(self._mend)
        yours.shown_wanted.connect(self._reveal)
        yours.help_wanted.connect(self.help)
        yours.follows.chosen.connect(self._follow)
        self.details.get_wanted.connect(self._get)
        self.details.verify_wanted.connect(self._verify)
        for details in (self.details, yours):
            details.remove_wanted.connect(self._remove)
            details.cancel_wanted.connect(self._cancel)

    def _show_chosen(self) -> None:
        key, state, item = self.list.chosen, self.chosen, self.chosen_brought
        self._pages.setVisible(key is not None)
        if self._deleted and (key is None or key.id != self._deleted):
            self._said.pop(self._deleted, None)
            self._deleted = ""
        if key is None:
            return
        message, is_bad, remedy = self._said.get(key.id, ("", False, None))
        self._pages.setCurrentWidget(self.details if state is not None else self.yours)
        if state is not None:
            self.details.show_state(state, self.keeper.under_way.get(key.id), message, is_bad)
            return
        self.yours.say(message, remedy, is_bad=is_bad)
        job = self.brought.under_way.get(key.id)
        if item is None:
            self.yours.show_coming(key.id, job)
        else:
            self.yours.show_item(item, job, self._models_for(item))

    def _models_for(self, item: Shelved) -> str:
        found = (self.brought.item(id) for id in item.fits)
        return ", ".join(each.brought.label for each in found if each is not None)

    def _bring_with(self, base: str) -> None:
        self._bring(self._lacking, base)

    def _bring_alone(self, where: str) -> None:
        self.bar.clear()
        self._bring(where)

    def _bring(self, where: str, base: str = "", reads: SourceRole | None = None) -> None:
        self.bar.clear(where)
        chosen = self.list.chosen
        if chosen is not None and chosen.shelf is not Shelf.COMING:
            self._before = chosen
        self.brought.bring(where, base, reads)
        self.list.choose(Shelf.COMING, where)

    def _get(self) -> None:
        state = self.chosen
        if state is not None and state.presence is not Presence.INSTALLED:
            self._said.pop(state.weights.id, None)
            if not state.weights.is_own:
                self.keeper.get(state.weights)
            elif folder := QFileDialog.getExistingDirectory(self, self.tr("A Model's Folder")):
                self.keeper.get(state.weights, Path(folder))

    def _verify(self) -> None:
        state = self.chosen
        if state is not None:
            self._said.pop(state.weights.id, None)
            self.keeper.verify(state.weights)

    def _mend(self) -> None:
        item = self.chosen_brought
        if item is not None:
            self._said.pop(item.brought.id, None)
            self.brought.mend(item.brought.id)

    def _rename(self, label: str) -> None:
        item = self.chosen_brought
        if item is not None and label.strip() not in ("", item.brought.label):
            self.brought.rename(item.brought.id, label)

    def _follow(self, role: SourceRole) -> None:
        item = self.chosen_brought
        if item is not None:
            self.brought.follow(item.brought.id, role)

    def _reveal(self) -> None:
        item = self.chosen_brought
        if item is not None:
            reveal(Path(item.brought.folder))

    def _remove(self) -> None:
        state, item = self.chosen, self.chosen_brought
        if item is not None and item.is_fetched and self._deleted != item.brought.id:
            self._deleted = item.brought.id
            size = size_text(item.size_bytes)
            said = self.tr("This deletes {size} that were fetched: press Remove again if so.")
            self._said[self._deleted] = said.format(size=size), True, None
            self._show_chosen()
        elif item is not None:
            self._said.pop(item.brought.id, None)
            self.brought.remove(item.brought.id)
            if not item.brought.is_ours:
                self.bar.say_removed(item.brought)
        elif state is not None and state.presence is not Presence.MISSING:
            self._said.pop(state.weights.id, None)
            self.keeper.remove(state.weights)

    def _cancel(self) -> None:
        key = self.list.chosen
        if key is not None and key.shelf is Shelf.OFFERED:
            self.keeper.cancel(key.id)
        elif key is not None:
            self.brought.cancel(key.id)

    def _open_tokens(self) -> None:
        QDesktopServices.openUrl(QUrl(tokens_page()))

    def _on_failed(self, id: str, sentence: str) -> None:
        self._said[id] = translated(sentence), True, None
        self._show_chosen()

    def _on_checked(self, id: str, problems: tuple[str, ...]) -> None:
        words = "\n".join(translated(each) for each in problems)
        said = words or self.tr("All files are as they should be.")
        self._said[id] = said, bool(problems), None
        self._show_chosen()

    def _on_brought(self, asked: str, id: str) -> None:
        self._said[id] = self.tr("It is here, and can be chosen for shots."), False, None
        self._arrived = id

    def _on_not_brought(self, asked: str, sentence: str, remedy: Remedy | None) -> None:
        if self.brought.item(asked) is not None:
            self._said[asked] = translated(sentence), True, remedy
            self._show_chosen()
        else:
            if remedy is not None and remedy.help is Help.LOG_IN:
                self._gated.append(asked)
            self.bar.say(translated(sentence), remedy, asked, is_bad=True)
            if self._before is not None:
                self.list.choose(self._before.shelf, self._before.id)

    def _on_logged_in(self, name: str) -> None:
        waiting, self._gated = self._gated, []
        for asked in waiting:
            self._bring(asked)
        told = self.tr("Logged in as {name}.").format(name=name)
        kept = self.tr("The token is kept; the hub could not be asked.")
        self.bar.say(told if name else kept, asked=_LOGIN)

    def _on_not_logged_in(self, sentence: str) -> None:
        self.bar.say(translated(sentence), Remedy(Help.LOG_IN), _LOGIN, is_bad=True)


def _dropped(event: QDropEvent) -> tuple[str, ...]:
    """Paths, or what is named on a hub."""
    data = event.mimeData()
    if data.hasUrls():
        files = [each.toLocalFile() for each in data.urls() if each.isLocalFile()]
        pages = [each.toString() for each in data.urls() if not each.isLocalFile()]
        return (*files, *(each for each in pages if address_in(each) is not None))
    text = data.text().strip()
    return (text,) if address_in(text) is not None else ()
