"""Whatever is dragged onto the timeline, sent to the drag for its kind."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, Signal

from editor.model.edits.compound.footage import Footage, Piece
from editor.model.effects import EffectKind
from editor.model.generation.take import Take
from editor.model.titles.presets import TITLE_PRESETS
from editor.ui.dragging.drag import (
    EFFECT_TYPE,
    MEDIA_TYPE,
    SEQUENCE_TYPE,
    TITLE_TYPE,
    effect_in,
    title_in,
)
from editor.ui.dragging.pieces import files_of, pieces_of
from editor.ui.effects.words import effect_label, title_in_words
from editor.ui.studio import Studio
from editor.ui.timeline.drops.effects import EFFECT_DRAGS
from editor.ui.timeline.drops.files import FileDrag
from editor.ui.timeline.drops.footage import FootageDrag
from editor.ui.timeline.drops.layers import LayerDrag, of_generator, of_title
from editor.ui.timeline.drops.takes import TakeDrag
from editor.ui.timeline.gesture import Pointer, TimelineSurface
from editor.ui.timeline.tools.dragging import Drag

_TYPES = (MEDIA_TYPE, SEQUENCE_TYPE, EFFECT_TYPE, TITLE_TYPE)


class Drops(QObject):
    """The `DropTarget` of the clip area."""

    reading = Signal(object)  # Reading: files were dropped that are not known yet

    def __init__(self, surface: TimelineSurface, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._surface, self._studio = surface, studio
        self._drag: Drag | None = None

    def accepts(self, data: QMimeData) -> bool:
        ours = any(data.hasFormat(kind) for kind in _TYPES)
        return ours or bool(files_of(data))

    def move(self, data: QMimeData, pointer: Pointer) -> bool:
        if self._drag is None:
            self._drag = self._begun(data, pointer)
        if self._drag is None:
            return False
        self._drag.update(pointer)
        return True

    def drop(self, data: QMimeData, pointer: Pointer) -> bool:
        if not self.move(data, pointer):
            return False
        drag, self._drag = self._drag, None
        if drag is not None:
            drag.finish()
        return True

    def leave(self) -> None:
        drag, self._drag = self._drag, None
        if drag is not None:
            drag.cancel()

    def _begun(self, data: QMimeData, pointer: Pointer) -> Drag | None:
        if self._studio.session.sequence_id is None:
            return None
        pieces = pieces_of(data)
        take = self._take_of(pieces)
        if take is not None:
            return TakeDrag(self._surface, self._studio, pointer, take)
        if pieces:
            return FootageDrag(self._surface, self._studio, pointer, pieces)
        files = files_of(data)
        if files:
            drag = FileDrag(self._surface, self._studio, files, self)
            drag.reading.connect(self.reading)
            return drag
        return self._effect_drag(data, pointer)

    def _take_of(self, pieces: list[Piece]) -> Take | None:
        """The one take that is dragged, whole."""
        match pieces:
            case [Footage(media, None, None)]:
                return self._studio.session.document.project.take_of(media)
            case _:
                return None

    def _effect_drag(self, data: QMimeData, pointer: Pointer) -> Drag | None:
        """Of what the effect browser holds."""
        surface, studio = self._surface, self._studio
        preset = next((each for each in TITLE_PRESETS if each.name == title_in(data)), None)
        if preset is not None:
            preset = title_in_words(preset)
            return LayerDrag(surface, studio, pointer, preset.label, of_title(preset))
        effect = effect_in(data)
        spec = studio.catalogue.spec(effect.kind, effect.name) if effect else None
        if spec is None:
            return None
        if spec.kind is EffectKind.GENERATOR:
            return LayerDrag(surface, studio, pointer, effect_label(spec), of_generator(spec))
        return EFFECT_DRAGS[spec.kind](surface, studio, pointer, spec)
