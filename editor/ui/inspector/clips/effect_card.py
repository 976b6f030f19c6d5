"""One effect of the stack: a heading to drag it by, and a row for each of its inputs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.api.effects import settable
from editor.model.effects import Effect, EffectKind
from editor.ui.effects.words import effect_description, effect_label, name_in_words
from editor.ui.icons.icon import draw_icon
from editor.ui.inspector.clips.bindings import ClipSelection, EffectBinding
from editor.ui.inspector.clips.mattes import MatteChooser
from editor.ui.inspector.rows.declared import editor_for
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.inspector.section import in_turn
from editor.ui.studio import Studio
from editor.ui.theme.metrics import ICON, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.icon_button import IconButton
from editor.ui.widgets.section_header import SectionHeader
from editor.ui.widgets.toggle import Toggle

if TYPE_CHECKING:
    from editor.ui.inspector.clips.effects import EffectsSection

_DRAG_STARTS_PX = 4


class EffectCard(QWidget):
    """Made once for an effect, and used for every clip that has the same: `refresh` says whose it
    is now. Its rows are made one by one."""

    def __init__(
        self,
        studio: Studio,
        selection: ClipSelection,
        section: EffectsSection,
        effect: Effect,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._studio, self._section = studio, section
        self.effect, self.name = effect.id, effect.name
        theme = current_theme()
        spec = studio.catalogue.spec(EffectKind.EFFECT, effect.name)
        self.title = effect_label(spec) if spec else name_in_words(effect.name)
        self.body = QWidget(self)
        self.header = SectionHeader(self.title, self.body, self, can_reset=spec is not None)
        self.header.setToolTip(effect_description(spec) if spec else "")
        self.header.reset.connect(self.reset)
        self.header.folded_changed.connect(self._on_folded)
        self.grip = _Grip(self)
        self.enabled = Toggle("", self)
        self.enabled.setAccessibleName(self.tr("{name} on").format(name=self.title))
        self.enabled.setToolTip(self.tr("Switches the effect on or off; it keeps its values."))
        self.enabled.clicked.connect(self._on_enabled)
        self.remove = IconButton(
            "close", self.tr("Remove {name}").format(name=self.title), self, Token.TEXT_DIM
        )
        self.remove.setToolTip(self.tr("Takes the effect off the clip."))
        self.remove.clicked.connect(self._on_remove)
        self.header.add(self.enabled)
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(theme.px(Space.S), 0, 0, theme.px(Space.XS))
        self._column.setSpacing(theme.px(Space.XS))
        self.mattes = MatteChooser(studio, selection, self.body, lambda: self.effect)
        self._column.addWidget(self.mattes)
        self._rows: list[ValueRow] = []
        self._coming = (
            ValueRow(
                studio.session,
                EffectBinding(selection, lambda: self.effect, each),
                editor_for(each, studio.picking),
                is_keyed=True,
            )
            for each in (settable(spec) if spec else ())
        )
        if spec is None:
            self._column.addWidget(_missing(self.tr("Its shader file is not there."), self.body))
        line = _HeaderLine(self.grip, self.header, self.remove, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(line)
        column.addWidget(self.body)

    @property
    def rows(self) -> Sequence[ValueRow]:
        """All of them, made now if need be."""
        while self._make_row():
            pass
        return self._rows

    def make_next(self) -> bool:
        """Make one row more; False: there is no other, or they are folded away."""
        return not self.header.is_folded and self._make_row()

    def refresh(self, effect: Effect, *, is_folded: bool) -> None:
        """Show `effect`, of which this is a card, as it is now."""
        self.effect = effect.id
        self.header.set_folded(is_folded)
        self.enabled.setChecked(effect.enabled)
        self.body.setEnabled(effect.enabled)
        if not self.header.is_folded:
            self.mattes.refresh()
            for row in self._rows:
                row.refresh()

    def reset(self) -> None:
        label = self.tr("Reset {name}").format(name=self.title)
        self._studio.session.edit(label, in_turn([row.binding.reset() for row in self.rows]))

    def drag_to(self, place: QPoint) -> None:
        """The grip is dragged to `place` of the card."""
        self._target = self._section.show_place(self, self.mapToParent(place).y())

    def end_drag(self, is_done: bool) -> None:
        self._section.hide_place()
        if is_done:
            self._section.move_card(self, self._target)

    def step(self, by: int) -> None:
        """Move the effect in the stack by `by` places."""
        cards = self._section.cards
        index = cards.index(self) + by
        if 0 <= index < len(cards):
            self._section.move_card(self, index)

    def _make_row(self) -> bool:
        row = next(self._coming, None)
        if row is None:
            return False
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        if not self.header.is_folded:
            row.refresh()
        return True

    def _on_folded(self, folded: bool) -> None:
        self._section.set_folded(self, folded)
        self.mattes.refresh()
        for row in () if folded else self.rows:
            row.refresh()

    def _on_enabled(self, on: bool) -> None:
        self._section.set_enabled(self, on)

    def _on_remove(self) -> None:
        self._section.remove(self)


class _HeaderLine(QWidget):
    def __init__(self, grip: QWidget, header: QWidget, remove: QWidget, card: EffectCard) -> None:
        super().__init__(card)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(grip)
        row.addWidget(header, 1)
        row.addWidget(remove)


class _Grip(QWidget):
    """Dragged up or down with the mouse, or stepped by Alt with the arrow keys."""

    def __init__(self, card: EffectCard) -> None:
        super().__init__(card)
        self._card = card
        self._pressed: QPoint | None = None
        self._is_dragging = False
        theme = current_theme()
        self.setFixedSize(QSize(theme.px(ICON), theme.px(ICON)))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Order of {name}").format(name=card.title))
        self.setToolTip(
            self.tr("<b>Order</b><br>Drag to another place; effects are done from top to bottom.")
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pressed is None:
            return
        if not self._is_dragging and (place - self._pressed).manhattanLength() < _DRAG_STARTS_PX:
            return
        self._is_dragging = True
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._card.drag_to(self.mapTo(self._card, place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._end(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape and self._is_dragging:
            self._end(False)
        elif event.key() == Qt.Key.Key_Up and is_alt:
            self._card.step(-1)
        elif event.key() == Qt.Key.Key_Down and is_alt:
            self._card.step(1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        token = Token.ACCENT if self.hasFocus() else Token.TEXT_OFF
        draw_icon(QPainter(self), "drag", self.rect(), token)

    def _end(self, is_done: bool) -> None:
        was_dragging, self._is_dragging, self._pressed = self._is_dragging, False, None
        if was_dragging:
            self._card.end_drag(is_done)


def _missing(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("tone", "warn")
    label.setWordWrap(True)
    return label
