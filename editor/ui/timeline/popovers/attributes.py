"""Which of the copied clip's attributes the selected ones get."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.model.edits.clip.attributes import Attribute, paste_attributes
from editor.model.timeline import Clip, ItemId, SequenceId
from editor.session.session import Session
from editor.ui.timeline.popovers.popover import Popover
from editor.ui.widgets.toggle import Toggle


class AttributesPopover(Popover):
    """On are those that the copied clip has changed."""

    def __init__(
        self,
        session: Session,
        sequence_id: SequenceId,
        model: Clip,
        items: list[ItemId],
        parent: QWidget,
    ) -> None:
        heading = QCoreApplication.translate("AttributesPopover", "Paste Attributes")
        super().__init__(heading, QCoreApplication.translate("AttributesPopover", "Paste"), parent)
        self._session, self._sequence_id = session, sequence_id
        self._model, self._items = model, items
        self.toggles = {
            Attribute.TRANSFORM: Toggle(self.tr("Position, scale and crop"), self),
            Attribute.BLENDING: Toggle(self.tr("Opacity and blend mode"), self),
            Attribute.LEVELS: Toggle(self.tr("Volume and pan"), self),
            Attribute.EFFECTS: Toggle(self.tr("Effects"), self),
            Attribute.MATTES: Toggle(self.tr("Mattes"), self),
            Attribute.MARKERS: Toggle(self.tr("Markers"), self),
        }
        changed = _changed(model)
        for attribute, toggle in self.toggles.items():
            toggle.setChecked(attribute in changed or not changed)
            toggle.toggled.connect(self._on_toggled)
            self.rows.addRow(toggle)

    def accept(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._session.edit(
                self.tr("Paste attributes"),
                lambda project: paste_attributes(
                    project,
                    self._sequence_id,
                    self._model,
                    self._items,
                    chosen,
                    new_id=self._session.new_id,
                ),
            )
        self.close()

    def _chosen(self) -> tuple[Attribute, ...]:
        return tuple(each for each, toggle in self.toggles.items() if toggle.isChecked())

    def _on_toggled(self) -> None:
        self.button.setEnabled(bool(self._chosen()))


def _changed(clip: Clip) -> set[Attribute]:
    """What of the clip is not as it comes."""
    plain = Clip(clip.id, clip.name, clip.source, clip.duration)
    found: set[Attribute] = set()
    if clip.transform != plain.transform:
        found.add(Attribute.TRANSFORM)
    if (clip.opacity, clip.blend_mode) != (plain.opacity, plain.blend_mode):
        found.add(Attribute.BLENDING)
    if (clip.volume, clip.pan) != (plain.volume, plain.pan):
        found.add(Attribute.LEVELS)
    if clip.effects:
        found.add(Attribute.EFFECTS)
    if clip.mattes:
        found.add(Attribute.MATTES)
    if clip.markers:
        found.add(Attribute.MARKERS)
    return found
