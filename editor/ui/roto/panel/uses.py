"""The part of the panel that puts a matte to use, and lists where it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from editor.model.effects import EffectKind
from editor.session.roto.using import Used, Using
from editor.ui.effects.words import effect_label, name_in_words
from editor.ui.inspector.section import Section
from editor.ui.roto.panel.command_button import CommandButton
from editor.ui.studio import Studio
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.icon_button import IconButton


class UseSection(Section):
    """A row for each place where the clip uses the matte that is worked on."""

    def __init__(self, studio: Studio) -> None:
        title = QCoreApplication.translate("UseSection", "Use")
        super().__init__(studio.session, "use", title, can_reset=False)
        self._studio, self._using = studio, Using(studio.session, studio.roto)
        self._shown: tuple[Used, ...] = ()
        self.places: tuple[UseRow, ...] = ()
        self.buttons = self._buttons()
        self._holder = QWidget(self.body)
        self._stack = QVBoxLayout(self._holder)
        self._stack.setContentsMargins(0, current_theme().px(Space.XS), 0, 0)
        self._stack.setSpacing(0)
        self.add(self._buttons_grid())
        self.add(self._holder)
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        matte = self._studio.roto.current.matte
        places = () if matte is None else self._using.places(matte.id)
        if places != self._shown or len(places) != len(self.places):
            self._shown = places
            for row in self.places:
                row.hide()
                row.deleteLater()
            self.places = tuple(UseRow(self._studio, each, self._holder) for each in places)
            for row in self.places:
                self._stack.addWidget(row)
        self._holder.setVisible(bool(places))

    def _buttons(self) -> tuple[CommandButton, ...]:
        action = self._studio.actions.action
        words = (
            ("matte.cut_out", self.tr("Cut out"), "cut-out"),
            ("matte.blur_background", self.tr("Blur background"), "blur"),
            ("matte.grade_background", self.tr("Grade background"), "adjust"),
            ("matte.replace_background", self.tr("Replace background…"), "picture"),
        )
        return tuple(
            CommandButton(action(command), text, drawing, self.body)
            for command, text, drawing in words
        )

    def _buttons_grid(self) -> QWidget:
        holder = QWidget(self.body)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(current_theme().px(Space.XS))
        for place, button in enumerate(self.buttons):
            grid.addWidget(button, place // 2, place % 2)
        return holder


class UseRow(QWidget):
    """Where it is used, with a switch to turn it inside out and one that ends it."""

    def __init__(self, studio: Studio, used: Used, parent: QWidget) -> None:
        super().__init__(parent)
        self._using, self._used = Using(studio.session, studio.roto), used
        theme = current_theme()
        name = self._name(studio)
        self.name = ElidedLabel(name, self)
        inverted, on = used.use.inverted, used.use.enabled
        self.side = IconButton(
            "matte",
            self.tr("Inverted on {name}").format(name=name),
            self,
            Token.ACCENT if inverted else Token.TEXT_DIM,
        )
        self.side.setCheckable(True)
        self.side.setChecked(inverted)
        self.side.setToolTip(
            self.tr(
                "<b>Invert</b><br>Acts where the matte does not cover, instead of where it does."
            )
        )
        self.side.clicked.connect(self._on_side)
        self.eye = IconButton(
            "eye" if on else "eye-off",
            self.tr("On for {name}").format(name=name),
            self,
            Token.TEXT_DIM if on else Token.TEXT_OFF,
        )
        self.eye.setToolTip(self.tr("Whether the matte limits this."))
        self.eye.clicked.connect(self._on_eye)
        self.stop = IconButton(
            "close", self.tr("Stop using for {name}").format(name=name), self, Token.TEXT_DIM
        )
        self.stop.setToolTip(self.tr("Takes the matte off; it stays in the list."))
        self.stop.clicked.connect(self._on_stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.name, 1)
        for button in (self.side, self.eye, self.stop):
            button.setFixedSize(theme.px(ROW), theme.px(ROW))
            row.addWidget(button)

    def _name(self, studio: Studio) -> str:
        effect = self._used.effect
        if effect is None:
            return (
                self.tr("Cuts a hole into the clip")
                if self._used.use.inverted
                else self.tr("Cuts out the clip")
            )
        spec = studio.catalogue.spec(EffectKind.EFFECT, effect.name)
        label = effect_label(spec) if spec else name_in_words(effect.name)
        words = self.tr("{effect}, outside") if self._used.use.inverted else self.tr("{effect}")
        return words.format(effect=label)

    def _on_side(self, inverted: bool) -> None:
        self._using.change(self._used, inverted=inverted)

    def _on_eye(self) -> None:
        self._using.change(self._used, on=not self._used.use.enabled)

    def _on_stop(self) -> None:
        self._using.stop(self._used)
