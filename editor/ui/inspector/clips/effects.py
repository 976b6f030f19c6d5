"""The stack of effects of the selected clips: added, ordered by dragging, switched, taken off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from editor.model.effects import Effect, EffectId, EffectKind
from editor.model.timeline import Clip
from editor.session.document import Edit
from editor.ui.dragging.drag import effect_in
from editor.ui.effects.applying import Applying
from editor.ui.effects.menu import EffectMenu
from editor.ui.inspector.clips.bindings import ClipSelection
from editor.ui.inspector.clips.effect_card import EffectCard
from editor.ui.inspector.section import Section
from editor.ui.inspector.shown import same_effect
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.gestures import new_gesture


class EffectsSection(Section):
    """Shows the effects that all selected clips have, as they stand on the first of them."""

    def __init__(self, studio: Studio, selection: ClipSelection) -> None:
        super().__init__(studio.session, "effects", self.tr("Effects"), can_reset=False)
        self._studio, self._selection = studio, selection
        self._folded: set[str] = set()
        self._spare: list[EffectCard] = []
        self.cards: list[EffectCard] = []
        self.add_button = QPushButton(self.tr("+ Add"), self)
        self.add_button.setProperty("flat", True)
        self.add_button.setToolTip(self.tr("Opens the effects to choose one from."))
        self.add_button.clicked.connect(self._open_menu)
        self.header.add(self.add_button)
        self.menu: EffectMenu | None = None
        self.hint = QLabel(self.tr("No effects yet. Add one, or drop one here."), self)
        self.hint.setProperty("tone", "dim")
        self.hint.setWordWrap(True)
        self.add(self.hint)
        self._stack = _Stack(self)
        self.add(self._stack)
        self.setAcceptDrops(True)

    def refresh(self) -> None:
        if not self._selection.of_pictures():
            return
        effects = self._shared()
        if [card.name for card in self.cards] != [effect.name for effect in effects]:
            self._arrange(effects)
        for card, effect in zip(self.cards, effects, strict=True):
            card.refresh(effect, is_folded=effect.id in self._folded)

    def make_next(self) -> bool:
        """Make one row more of the stack; False: all that are open are there."""
        return not self.header.is_folded and any(card.make_next() for card in self.cards)

    def move_card(self, card: EffectCard, index: int) -> None:
        """Make the card's effect number `index` of those shown."""
        effects = [each.effect for each in self.cards]
        old = effects.index(card.effect)
        if index == old:
            return
        effects.insert(index, effects.pop(old))
        first = self._selection.of_pictures()[0].clip

        def moved(clip: Clip) -> Clip:
            theirs = [same_effect(first, clip, each) for each in effects]
            ordered = iter([each for each in theirs if each is not None])
            shown = {each.id for each in theirs if each is not None}
            return replace(
                clip,
                effects=tuple(next(ordered) if e.id in shown else e for e in clip.effects),
            )

        self._edit(self.tr("Move {name}").format(name=card.title), moved)

    def remove(self, card: EffectCard) -> None:
        def removed(clip: Clip, effect: Effect) -> Clip:
            return replace(clip, effects=tuple(e for e in clip.effects if e.id != effect.id))

        self._edit_effect(self.tr("Remove {name}").format(name=card.title), card, removed)

    def set_enabled(self, card: EffectCard, on: bool) -> None:
        def switched(clip: Clip, effect: Effect) -> Clip:
            new = replace(effect, enabled=on)
            return replace(
                clip, effects=tuple(new if e.id == effect.id else e for e in clip.effects)
            )

        words = self.tr("Switch on {name}") if on else self.tr("Switch off {name}")
        self._edit_effect(words.format(name=card.title), card, switched)

    def set_folded(self, card: EffectCard, folded: bool) -> None:
        (self._folded.add if folded else self._folded.discard)(card.effect)

    def show_place(self, card: EffectCard, y: int) -> int:
        """Mark where the card would go if it were dropped at `y` of the stack; its number there."""
        others = [each for each in self.cards if each is not card]
        index = sum(1 for each in others if y > each.geometry().center().y())
        self._stack.mark(others, index)
        return index

    def hide_place(self) -> None:
        self._stack.mark([], None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        dragged = effect_in(event.mimeData())
        if dragged is not None and dragged.kind is EffectKind.EFFECT:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        dragged = effect_in(event.mimeData())
        spec = dragged and self._studio.catalogue.spec(dragged.kind, dragged.name)
        if spec:
            Applying(self._studio).add_effect(spec)
            event.acceptProposedAction()

    def _shared(self) -> list[Effect]:
        first, *others = (placed.clip for placed in self._selection.of_pictures())
        return [
            effect
            for effect in first.effects
            if all(same_effect(first, clip, effect.id) is not None for clip in others)
        ]

    def _arrange(self, effects: list[Effect]) -> None:
        """Lay out a card for each effect: one that is there, or a new one."""
        for card in self.cards:
            self._stack.column.removeWidget(card)
        there = [*self.cards, *self._spare]
        self.cards = [self._card_for(effect, there) for effect in effects]
        self._spare = there
        for card in there:
            card.hide()
        for card in self.cards:
            self._stack.column.addWidget(card)
            card.show()
        self.hint.setVisible(not self.cards)

    def _card_for(self, effect: Effect, there: list[EffectCard]) -> EffectCard:
        """Taken from `there` if one of them can show the effect."""
        same = [card for card in there if card.name == effect.name]
        if not same:
            return EffectCard(self._studio, self._selection, self, effect, self._stack)
        card = next((each for each in same if each.effect == effect.id), same[0])
        there.remove(card)
        return card

    def _edit_effect(
        self, label: str, card: EffectCard, change: Callable[[Clip, Effect], Clip]
    ) -> None:
        first, wanted = self._selection.of_pictures()[0].clip, card.effect

        def changed(clip: Clip) -> Clip:
            effect = same_effect(first, clip, EffectId(wanted))
            return clip if effect is None else change(clip, effect)

        self._edit(label, changed)

    def _edit(self, label: str, change: Callable[[Clip], Clip]) -> None:
        edit: Edit = self._selection.edit_clips(change)
        self._studio.session.edit(label, edit, new_gesture())

    def _open_menu(self) -> None:
        if self.menu is None:
            self.menu = EffectMenu(self._studio, self)
        self.menu.open_below(self.add_button)


class _Stack(QWidget):
    """The cards, and the line that shows where a dragged one would go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(current_theme().px(Space.XS))
        self._line: int | None = None

    def mark(self, cards: list[EffectCard], index: int | None) -> None:
        if index is None:
            self._line = None
        elif index < len(cards):
            self._line = cards[index].geometry().top() - 2
        else:
            self._line = cards[-1].geometry().bottom() + 2 if cards else 0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._line is not None:
            theme = current_theme()
            with QPainter(self) as painter:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour(Token.ACCENT))
                painter.drawRect(0, max(self._line, 0), self.width(), theme.px(2))
