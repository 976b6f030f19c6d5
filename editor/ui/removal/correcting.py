"""The part of the Mattes panel that corrects what was filled."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from editor.model.titles.title import Colour
from editor.session.removal.retouching import RetouchTool
from editor.session.removal.wishes import Span
from editor.ui.inspector.section import Section
from editor.ui.removal.rows import NamedRow, narrow
from editor.ui.removal.words import Counts
from editor.ui.roto.panel.command_button import CommandButton
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.colour.field import ColourField
from editor.ui.widgets.icon_button import IconButton, action_button

_TOOLS = ("removal.stamp", "removal.paint")


class CorrectSection(Section):
    """There while the clip shows a result."""

    def __init__(self, studio: Studio) -> None:
        title = QCoreApplication.translate("CorrectSection", "Correct the Result")
        super().__init__(studio.session, "correct", title, can_reset=False)
        self._studio, self._removal = studio, studio.removal
        self.colour = ColourField(self.body, has_opacity=False)
        self.colour.setAccessibleName(self.tr("Colour to paint with"))
        self.colour.edited.connect(self._on_colour)
        self.held, self.source = QLabel(self.body), QLabel(self.body)
        self.anywhere = IconButton("close", self.tr("Take from any frame"), self.body)
        self.anywhere.setToolTip(self.tr("Takes what was behind from whichever frames show it."))
        self.anywhere.clicked.connect(self._removal.take_from_any)
        self.redo = narrow(QComboBox(self.body))
        self.redo.addItem(self.tr("Between held frames"), Span.HELD)
        self.redo.addItem(self.tr("Between in and out"), Span.MARKED)
        self.redo.addItem(self.tr("All frames"), Span.ALL)
        self.redo.activated.connect(self._on_redo)
        self.count = QLabel(self.body)
        self.count.setProperty("tone", "secondary")
        words = QCoreApplication.translate("CorrectSection", "Redo")
        self.button = CommandButton(
            studio.actions.action("removal.redo"), words, "retry", self.body
        )
        self._arrange()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        removal = self._removal
        for signal in (
            *(removal.changed, removal.current.changed, removal.current.moved),
            *(removal.retouching.changed, removal.retouching.brush_changed),
        ):
            signal.connect(self._on_changed)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def refresh(self) -> None:
        super().refresh()
        removal = self._removal
        self.held.setText(Counts().held(len(removal.holding.frames)))
        source = removal.wishes.options.source_frame
        self._source_line.setVisible(source is not None)
        said = self.tr("Taken from frame {number}").format(number=source)
        self.source.setText(said if source is not None else "")
        self.colour.setVisible(removal.retouching.tool is RetouchTool.PAINT)
        red, green, blue = (each / 255 for each in removal.retouching.colour)
        self.colour.set_colour((red, green, blue, 1.0))
        with QSignalBlocker(self.redo):
            self.redo.setCurrentIndex(self.redo.findData(removal.wishes.redo))
        self.count.setText(Counts().frames(len(removal.redone)))

    def _arrange(self) -> None:
        action = self._studio.actions.action
        tools = self._line()
        for command in (*_TOOLS, "removal.hold", "removal.source"):
            tools.addWidget(action_button(action(command), self.body))
        tools.addWidget(self.colour, 1)
        tools.addStretch(0)
        held = self._line()
        held.addWidget(self.held, 1)
        for command in ("removal.previous_held", "removal.next_held"):
            held.addWidget(action_button(action(command), self.body))
        source = self._line()
        source.addWidget(self.source, 1)
        source.addWidget(self.anywhere)
        self._source_line = self._holder(source)
        last = self._line()
        last.addWidget(self.count, 1)
        last.addWidget(self.button, 2)
        hint = self.tr(
            "Which frames are made anew; all others stay as they are, to the last pixel."
        )
        words = QLabel(
            self.tr("Paint on a frame, or take one as it is: those around it follow when redone."),
            self.body,
        )
        words.setWordWrap(True)
        words.setProperty("tone", "dim")
        for widget in (
            *(words, self._holder(tools), self._holder(held), self._source_line),
            *(NamedRow(self.tr("Redo"), self.redo, hint, self.body), self._holder(last)),
        ):
            self.add(widget)

    def _line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().px(Space.XS))
        return row

    def _holder(self, row: QHBoxLayout) -> QWidget:
        holder = QWidget(self.body)
        holder.setLayout(row)
        return holder

    def _on_changed(self, *_: object) -> None:
        if self.isVisible():
            self._soon.start()

    def _on_colour(self, colour: Colour, _: str) -> None:
        red, green, blue = (round(255 * each) for each in colour[:3])
        self._removal.retouching.set_colour((red, green, blue))

    def _on_redo(self, _: int) -> None:
        self._removal.wish(replace(self._removal.wishes, redo=Span(self.redo.currentData())))
