"""What is to be seen, in words that may change along the clip."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from editor.model.generation.capabilities import Control
from editor.model.generation.prompts import PromptSchedule, TimedPrompt
from editor.model.generation.request import GenerationRequest
from editor.ui.generate.bindings import request_edit
from editor.ui.inspector.rows.editors.texts import TextEditor
from editor.ui.inspector.section import Section
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.gestures import new_gesture
from editor.ui.widgets.icon_button import IconButton
from editor.ui.widgets.numbers.number_field import NumberField


class PromptSection(Section):
    """What is not wanted, and a schedule, only where the model heeds them."""

    def __init__(self, studio: Studio) -> None:
        self._current = studio.generation.current
        title = QCoreApplication.translate("PromptSection", "Prompt")
        super().__init__(studio.session, "prompt", title)
        self.text = self._editor(self.tr("Prompt"), self.tr("Say what is to be seen"))
        self.negative = self._editor(self.tr("Not wanted"), self.tr("Say what is not to be seen"))
        self.text.changed.connect(self._on_text)
        self.negative.changed.connect(self._on_negative)
        self.later: list[TimedRow] = []
        self._rows_below = QVBoxLayout()
        self._rows_below.setSpacing(current_theme().px(Space.XS))
        holder = QWidget(self.body)
        holder.setLayout(self._rows_below)
        self._rows_below.setContentsMargins(0, 0, 0, 0)
        self.another = QPushButton(self.tr("Change at the Playhead"), self.body)
        self.another.setToolTip(
            self.tr("Adds words that hold from the frame under the playhead on.")
        )
        self.another.clicked.connect(self._add_one)
        for widget in (self.text, self.negative, holder, self.another):
            self.add(widget)

    def refresh(self) -> None:
        request, spec = self._current.request, self._current.spec
        if request is None:
            return
        controls = frozenset[Control]() if spec is None else spec.controls
        first = request.prompts.prompts[0] if request.prompts.prompts else TimedPrompt(0, "")
        self.text.show_values((first.text,))
        self.text.text.setPlaceholderText(self.tr("Say what is to be seen"))
        self.negative.show_values((first.negative,))
        self.negative.text.setPlaceholderText(self.tr("Say what is not to be seen"))
        self.negative.setVisible(Control.NEGATIVE_PROMPT in controls or bool(first.negative))
        is_timed = Control.TIMED_PROMPTS in controls
        self.another.setVisible(is_timed)
        self._show_later(request, request.prompts.prompts[1:])

    def reset(self) -> None:
        self._give(PromptSchedule(), "")

    def _show_later(self, request: GenerationRequest, prompts: tuple[TimedPrompt, ...]) -> None:
        while len(self.later) > len(prompts):
            row = self.later.pop()
            row.hide()
            row.deleteLater()
        while len(self.later) < len(prompts):
            row = TimedRow(len(self.later) + 1, self.body)
            row.changed.connect(self._on_timed)
            row.removed.connect(self._on_removed)
            self.later.append(row)
            self._rows_below.addWidget(row)
        for row, prompt in zip(self.later, prompts, strict=True):
            row.show_prompt(prompt, request)

    def _editor(self, name: str, placeholder: str) -> TextEditor:
        editor = TextEditor()
        editor.setParent(self.body)
        editor.set_name(name)
        editor.text.setAccessibleName(name)
        editor.text.setToolTip(f"<b>{name}</b><br>{placeholder}")
        return editor

    def _on_text(self, change: object, gesture: str) -> None:
        text = self.text.text.toPlainText()
        self._give_first(gesture, text=text)

    def _on_negative(self, change: object, gesture: str) -> None:
        self._give_first(gesture, negative=self.negative.text.toPlainText())

    def _give_first(self, gesture: str, **words: str) -> None:
        request = self._current.request
        if request is None:
            return
        first, *rest = request.prompts.prompts or (TimedPrompt(0, ""),)
        first = replace(first, **words)
        prompts = (first, *rest) if first.text or first.negative or rest else ()
        self._give(replace(request.prompts, prompts=prompts), gesture)

    def _add_one(self) -> None:
        request = self._current.request
        if request is None:
            return
        prompts = request.prompts.prompts or (TimedPrompt(0, ""),)
        taken = {each.start for each in prompts}
        start = max(self._current.frame, 1)
        while start in taken:
            start += 1
        new = TimedPrompt(start, prompts[-1].text, prompts[-1].negative)
        ordered = tuple(sorted((*prompts, new), key=lambda each: each.start))
        blend = request.prompts.blend or round(request.rate / 2)
        self._give(replace(request.prompts, prompts=ordered, blend=blend), new_gesture())
        self.refresh()
        self.later[ordered.index(new) - 1].words.setFocus()

    def _on_timed(self, number: int, prompt: TimedPrompt, gesture: str) -> None:
        request = self._current.request
        if request is None:
            return
        others = [each for n, each in enumerate(request.prompts.prompts) if n != number]
        if prompt.start not in {each.start for each in others}:
            ordered = tuple(sorted((*others, prompt), key=lambda each: each.start))
            self._give(replace(request.prompts, prompts=ordered), gesture)

    def _on_removed(self, number: int) -> None:
        request = self._current.request
        if request is not None:
            kept = tuple(each for n, each in enumerate(request.prompts.prompts) if n != number)
            self._give(replace(request.prompts, prompts=kept), new_gesture())

    def _give(self, prompts: PromptSchedule, gesture: str) -> None:
        edit = request_edit(self._current, lambda old: replace(old, prompts=prompts))
        self._session.edit(self.tr("Change prompt"), edit, gesture)


class TimedRow(QWidget):
    """Words from a time on."""

    changed = Signal(int, object, str)  # number, TimedPrompt, gesture
    removed = Signal(int)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._prompt, self._rate = number, TimedPrompt(0, ""), 24.0
        theme = current_theme()
        self.time = NumberField(self)
        self.time.setAccessibleName(self.tr("From"))
        self.time.setToolTip(self.tr("<b>From</b><br>When these words begin to hold."))
        self.time.set_step(0.1, 2)
        self.time.set_unit("s")
        self.time.setMaximumWidth(theme.px(64))
        self.time.edited.connect(self._on_time)
        self.words = QLineEdit(self)
        self.words.setAccessibleName(self.tr("Prompt from then on"))
        self.words.setToolTip(self.tr("<b>Prompt</b><br>What is to be seen from then on."))
        self.words.editingFinished.connect(self._on_words)
        leave = IconButton("close", self.tr("Remove"), self, Token.TEXT_DIM)
        leave.clicked.connect(self._leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.XS))
        row.addWidget(QLabel(self.tr("from"), self))
        row.addWidget(self.time)
        row.addWidget(self.words, 1)
        row.addWidget(leave)

    def show_prompt(self, prompt: TimedPrompt, request: GenerationRequest) -> None:
        self._prompt, self._rate = prompt, float(request.rate)
        self.time.set_range(1 / self._rate, (request.frames - 1) / self._rate)
        if not self.time.is_dragging:
            self.time.set_value(round(prompt.start / self._rate, 2))
        if not self.words.hasFocus() or not self.words.isModified():
            self.words.setText(prompt.text)

    def _on_time(self, seconds: float, gesture: str) -> None:
        start = max(1, round(seconds * self._rate))
        self.changed.emit(self._number, replace(self._prompt, start=start), gesture)

    def _on_words(self) -> None:
        if self.words.text() != self._prompt.text:
            self.words.setModified(False)
            prompt = replace(self._prompt, text=self.words.text())
            self.changed.emit(self._number, prompt, new_gesture())

    def _leave(self) -> None:
        self.removed.emit(self._number)
