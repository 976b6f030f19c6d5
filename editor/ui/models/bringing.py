"""How a model is brought: from a folder, a file or a hub; and who asks the hub."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.engine.diffusion.bringing.record import Brought
from editor.model.generation.remedy import Help, Remedy
from editor.ui.models.answer import Answer, help_words
from editor.ui.models.tips import help_tip
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.icon_button import IconButton

_MOST = 3  # answers at once


class BringBar(QWidget):
    """What went wrong stands below, with what helps."""

    bring_wanted = Signal(str)  # a path, or an address on a hub
    base_wanted = Signal(str)  # the same, of what has the rest
    log_in_wanted = Signal(str)  # the token
    log_out_wanted = Signal()
    page_wanted = Signal()  # where tokens are made
    undo_wanted = Signal(object)  # Brought: what was removed
    help_wanted = Signal(object, str)  # Remedy, and what was asked for

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.bring = QPushButton(self.tr("Bring a Model…"), self)
        self.bring.setToolTip(
            self.tr(
                "<b>Bring a model</b><br>One of diffusers, a LoRA or a ControlNet of yours: from a "
                "folder, a file or a hub. It can also be dropped here."
            )
        )
        self.menu = QMenu(self.bring)
        for text, choose in (
            (self.tr("Folder…"), self.choose_folder),
            (self.tr("File…"), self.choose_file),
            (self.tr("From a Hub…"), self.ask_hub),
        ):
            self.menu.addAction(text).triggered.connect(choose)
        self.bring.setMenu(self.menu)
        self.hint = QLabel(self.tr("or drop a folder or a file here"), self)
        self.hint.setProperty("tone", "dim")
        self.log = QPushButton(self)
        self.log.clicked.connect(self._on_log)
        self.where = _Field(self, self.tr("From a hub"))
        self.where.field.setPlaceholderText(self.tr("OWNER/NAME, or the address of its page"))
        self.where.field.setToolTip(
            self.tr(
                "<b>From a hub</b> &nbsp;Return<br>OWNER/NAME, with @REVISION or /FILE.safetensors "
                "behind it if that is meant, or the address of its page."
            )
        )
        self.where.set_action(self.tr("Bring"))
        self.where.entered.connect(self._on_where)
        self.base = _Field(self, self.tr("The rest"))
        self.base.field.setPlaceholderText(self.tr("OWNER/NAME, or the path of a folder"))
        self.base.field.setToolTip(
            self.tr(
                "<b>The rest</b> &nbsp;Return<br>The model whose other parts go with this file: "
                "OWNER/NAME of a hub, or the path of a folder."
            )
        )
        self.base.set_action(self.tr("Add"))
        self.base.entered.connect(self._on_base)
        self.token = _Field(self, self.tr("Token"))
        self.token.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.field.setPlaceholderText(self.tr("hf_…, from your settings on the hub's page"))
        self.token.field.setToolTip(
            self.tr(
                "<b>Token</b> &nbsp;Return<br>It is kept in the system's keyring, and nowhere else."
            )
        )
        self.token.set_action(self.tr("Log In"))
        self.token.entered.connect(self._on_token)
        self.page = QPushButton(self.tr("Make a Token…"), self)
        self.page.setToolTip(
            self.tr("<b>Make a token</b><br>Opens your settings on the hub's page in the browser.")
        )
        self.page.clicked.connect(self.page_wanted)
        self.token.add(self.page)
        self.answers = tuple(Answer(self) for _ in range(_MOST))
        self.more = QLabel(self)
        self.more.setProperty("tone", "dim")
        self._said: list[_Said] = []
        self._has_token = False
        first = QHBoxLayout()
        for widget in (self.bring, self.hint):
            first.addWidget(widget)
        first.addStretch(1)
        first.addWidget(self.log)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.S))
        column.addLayout(first)
        column.addWidget(self.where)
        column.addWidget(self.base)
        column.addWidget(self.token)
        for place, answer in enumerate(self.answers):
            answer.pressed.connect(partial(self._on_pressed, place))
            column.addWidget(answer)
        column.addWidget(self.more)
        self.show_login(has_token=False)
        self.clear()

    def show_login(self, *, has_token: bool) -> None:
        self._has_token = has_token
        self.log.setText(self.tr("Log Out of the Hub") if has_token else self.tr("Log In…"))
        out = self.tr("<b>Log out of the hub</b><br>Takes the token out of the system's keyring.")
        self.log.setToolTip(out if has_token else help_tip(Help.LOG_IN))

    def say(
        self, text: str, remedy: Remedy | None = None, asked: str = "", *, is_bad: bool = False
    ) -> None:
        """Something under the bar, below what is said there.

        Args:
            asked: what it is the answer to; what was said of that goes.
        """
        self._said = [each for each in self._said if not asked or each.asked != asked]
        self._said.append(_Said(text, remedy, asked, is_bad))
        self._show()

    def say_removed(self, removed: Brought) -> None:
        """That it is gone from the list, and can come back."""
        text = self.tr("“{name}” is not listed any more. Its files stay where they are.")
        self._said = [_Said(text.format(name=removed.label), None, removed.id, False, removed)]
        self._show()

    def clear(self, asked: str = "") -> None:
        """Nothing is said any more: of what was asked for, or at all."""
        self._said = [each for each in self._said if asked and each.asked != asked]
        self._show()

    def ask_hub(self) -> None:
        self.clear()
        self._ask(self.where)

    def ask_token(self) -> None:
        self._ask(self.token)

    def ask_again(self, asked: str) -> bool:
        """Whether it was typed here: it can be corrected."""
        if asked != self.where.field.text().strip():
            return False
        self._ask(self.where)
        return True

    def ask_base(self, usual: str) -> None:
        """What has the other parts of a file.

        Args:
            usual: what most have them from.
        """
        self.base.field.setText(usual)
        self._ask(self.base)

    def choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A Model's Folder"))
        if chosen:
            self.bring_wanted.emit(str(Path(chosen)))

    def choose_file(self) -> None:
        weights = self.tr("Weights (*.safetensors *.gguf)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("A Model's File"), "", weights)
        if chosen:
            self.bring_wanted.emit(str(Path(chosen)))

    def _ask(self, wanted: _Field) -> None:
        for field in (self.where, self.base, self.token):
            if field is not wanted:
                field.hide()
        wanted.ask()

    def _show(self) -> None:
        shown = [*self._said[:_MOST], *([None] * _MOST)]
        for answer, said in zip(self.answers, shown, strict=False):
            if said is None:
                answer.say("")
            else:
                tip = self.tr("<b>Undo</b><br>Lists it again, as it was.")
                words = (self.tr("Undo"), tip) if said.removed else help_words(said.remedy)
                answer.say(said.text, *words, is_bad=said.is_bad)
        more = len(self._said) - _MOST
        self.more.setText(self.tr("and %n more", "", more))
        self.more.setVisible(more > 0)

    def _on_base(self, text: str) -> None:
        self.base.hide()
        self.base_wanted.emit(text)

    def _on_where(self, text: str) -> None:
        self.where.hide()
        self.bring_wanted.emit(text)

    def _on_token(self, text: str) -> None:
        self.token.hide()
        self.token.field.clear()
        self.log_in_wanted.emit(text)

    def _on_log(self) -> None:
        self.clear()
        if self._has_token:
            self.log_out_wanted.emit()
        else:
            self.ask_token()

    def _on_pressed(self, place: int) -> None:
        """What was said stays while it is acted upon elsewhere."""
        said = self._said[place]
        if said.removed is not None:
            self.clear(said.asked)
            self.undo_wanted.emit(said.removed)
        if said.remedy is None:
            return
        if said.remedy.help not in (Help.LOG_IN, Help.OPEN_PAGE, Help.BASE):
            del self._said[place]
            self._show()
        self.help_wanted.emit(said.remedy, said.asked)


@dataclass(frozen=True, slots=True)
class _Said:
    text: str
    remedy: Remedy | None
    asked: str
    is_bad: bool
    removed: Brought | None = None


class _Field(QWidget):
    """A line that is asked for when it is needed; Escape puts it away."""

    entered = Signal(str)

    def __init__(self, parent: QWidget, label: str) -> None:
        super().__init__(parent)
        said = QLabel(label, self)
        said.setProperty("tone", "dim")
        self.field = QLineEdit(self)
        self.field.setAccessibleName(label)
        self.field.returnPressed.connect(self._on_entered)
        self.field.textChanged.connect(self._on_changed)
        said.setBuddy(self.field)
        self.action = QPushButton(self)
        self.action.clicked.connect(self._on_entered)
        self._close = IconButton("close", self.tr("Cancel"), self, Token.TEXT_DIM)
        self._close.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(current_theme().px(Space.S))
        for widget in (said, self.field, self.action, self._close):
            self._row.addWidget(widget, 1 if widget is self.field else 0)
        self._on_changed("")
        self.hide()

    def set_action(self, text: str) -> None:
        self.action.setText(text)
        self.action.setToolTip(f"<b>{text}</b> &nbsp;{self.tr('Return')}")

    def add(self, widget: QWidget) -> None:
        """Something more, before what closes it."""
        self._row.insertWidget(self._row.count() - 1, widget)

    def ask(self) -> None:
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)  # Return was heard by the field

    def _on_changed(self, text: str) -> None:
        self.action.setEnabled(bool(text.strip()))

    def _on_entered(self) -> None:
        text = self.field.text().strip()
        if text:
            self.entered.emit(text)
