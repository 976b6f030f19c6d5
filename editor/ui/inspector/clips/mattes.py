"""Which mattes cut the selected clips out, and where an effect of theirs acts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from editor.model.edits.roto import uses as edits
from editor.model.effects import EffectId
from editor.model.pool.takes import clip_media
from editor.model.roto.matte import Matte, MatteUse
from editor.model.roto.uses import Uses, mattes_of
from editor.model.timeline import Clip
from editor.session.document import Edit
from editor.ui.inspector.clips.bindings import ClipSelection
from editor.ui.inspector.rows.keys import WIDTH as KEYS_WIDTH
from editor.ui.inspector.rows.label import RowLabel
from editor.ui.inspector.rows.row import label_width
from editor.ui.inspector.section import Section, in_turn
from editor.ui.inspector.shown import same_effect
from editor.ui.roto.panel.menu import hue_icon
from editor.ui.studio import Studio
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token
from editor.ui.widgets.icon_button import IconButton


class MatteChooser(QWidget):
    """A row: any of the mattes of the footage that the selected clips show, and a switch that turns
    them inside out. Where there is none it is not there."""

    def __init__(
        self,
        studio: Studio,
        selection: ClipSelection,
        parent: QWidget,
        effect: Callable[[], EffectId] | None = None,
    ) -> None:
        """
        Args:
            effect: that the mattes limit; None: they cut the clip out.
        """
        super().__init__(parent)
        self._studio, self._selection, self._effect = studio, selection, effect
        theme = current_theme()
        self.name = self.tr("Cut out by") if effect is None else self.tr("Acts in")
        label = RowLabel(self.name, self)
        label.setFixedHeight(theme.px(ROW))
        self._label = label
        self.button = QPushButton(self)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.setAccessibleName(self.name)
        self.button.setToolTip(
            self.tr("<b>Cut out by</b><br>What of the clip is shown: the rest is transparent.")
            if effect is None
            else self.tr("<b>Acts in</b><br>Where the effect acts: all over, or in mattes.")
        )
        self.button.setProperty("chooser", True)
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(self.menu)
        self.button.setMenu(self._menu)
        self.invert = IconButton("matte", self.tr("Invert the matte"), self, Token.TEXT_DIM)
        self.invert.setCheckable(True)
        self.invert.setToolTip(
            self.tr("<b>Invert</b><br>Where the mattes do not cover, instead of where they do.")
        )
        self.invert.clicked.connect(self._on_inverted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.XS))
        row.addWidget(label)
        row.addWidget(self.button, 1)
        row.addWidget(self.invert)
        self.invert.setFixedWidth(theme.px(ROW))
        row.addSpacing(max(0, theme.px(KEYS_WIDTH) - theme.px(ROW)))

    def refresh(self) -> None:
        used, offered = self._uses(), self._offered()
        self.setVisible(bool(used or offered))
        names = [each.name for each in offered if any(use.matte == each.id for use in used)]
        none = self.tr("Nothing") if self._effect is None else self.tr("Everywhere")
        self.button.setText(", ".join(names) or none)
        self.invert.setEnabled(bool(used))
        inverted = bool(used) and all(use.inverted for use in used)
        self.invert.setChecked(inverted)
        self.invert.set_drawing(
            "matte", self.tr("Invert the matte"), Token.ACCENT if inverted else Token.TEXT_DIM
        )

    def menu(self) -> QMenu:
        """Of the mattes that there are now."""
        menu = self._menu
        menu.clear()
        used = {use.matte for use in self._uses()}
        for matte in self._offered():
            action = menu.addAction(hue_icon(matte.hue), matte.name)
            action.setCheckable(True)
            action.setChecked(matte.id in used)
            action.triggered.connect(partial(self._on_chosen, matte, matte.id not in used))
        menu.addSeparator()
        menu.addAction(self._studio.actions.action("workspace.roto"))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label.setFixedWidth(label_width(event.size().width()))

    def _on_chosen(self, matte: Matte, on: bool) -> None:
        words = self.tr("Use {name}") if on else self.tr("Stop using {name}")
        inverted = self.invert.isChecked()
        use = MatteUse(matte.id, inverted)

        def change(clip: Clip, effect: EffectId | None) -> Edit | None:
            there = any(each.matte == matte.id for each in _uses_on(clip, effect))
            if there is on or clip_media(clip) != matte.media:
                return None
            place = {"sequence_id": self._selection.session.sequence_id, "item": clip.id}
            if on:
                return partial(edits.use_matte, use=use, effect=effect, **place)
            return partial(edits.stop_using, matte=matte.id, effect=effect, **place)

        self._edit(words.format(name=matte.name), change)

    def _on_inverted(self, inverted: bool) -> None:
        def change(clip: Clip, effect: EffectId | None) -> Edit | None:
            place = {"sequence_id": self._selection.session.sequence_id, "item": clip.id}
            turned = [
                partial(
                    edits.change_use, use=replace(each, inverted=inverted), effect=effect, **place
                )
                for each in _uses_on(clip, effect)
            ]
            return in_turn(turned)

        self._edit(self.tr("Invert the matte"), change)

    def _edit(self, label: str, change: Callable[[Clip, EffectId | None], Edit | None]) -> None:
        pictures = self._selection.of_pictures()
        found: list[Edit] = []
        for placed in pictures:
            effect = None
            if self._effect is not None:
                same = same_effect(pictures[0].clip, placed.clip, self._effect())
                if same is None:
                    continue
                effect = same.id
            edit = change(placed.clip, effect)
            if edit is not None:
                found.append(edit)
        self._selection.session.edit(label, in_turn(found))
        self.refresh()

    def _uses(self) -> Uses:
        pictures = self._selection.of_pictures()
        if not pictures:
            return ()
        return _uses_on(pictures[0].clip, None if self._effect is None else self._effect())

    def _offered(self) -> tuple[Matte, ...]:
        pictures = self._selection.of_pictures()
        media = clip_media(pictures[0].clip) if pictures else None
        return () if media is None else mattes_of(self._selection.session.project, media)


class MattesSection(Section):
    """What cuts the clips out."""

    def __init__(self, studio: Studio, selection: ClipSelection) -> None:
        title = QCoreApplication.translate("MattesSection", "Mattes")
        super().__init__(studio.session, "mattes", title, can_reset=False)
        self.chooser = MatteChooser(studio, selection, self.body)
        self.add(self.chooser)

    def refresh(self) -> None:
        super().refresh()
        self.chooser.refresh()


def _uses_on(clip: Clip, effect: EffectId | None) -> Uses:
    """Those of the clip itself, or of one of its effects."""
    if effect is None:
        return clip.mattes
    return next((each.mattes for each in clip.effects if each.id == effect), ())
