"""Cut, copy, paste, duplicate, delete."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.model.choosing.companions import with_companions
from editor.model.choosing.cutting import Cutting, cutting_of
from editor.model.edits.compound.paste import paste, pasted
from editor.model.edits.place import Placing
from editor.model.edits.project.markers import remove_marker
from editor.model.edits.remove import close_gap, lift, remove
from editor.model.edits.transition import remove_transition
from editor.model.project import Project
from editor.model.timeline import ItemId, SequenceId, TrackKind
from editor.session.clipboard import Clipboard
from editor.ui.studio import Studio
from editor.ui.timeline.commands.subject import Subject


class ClipboardCommands(Subject):
    """Pasting puts what was on the lowest tracks on the tracks of what is selected, else on
    those that the source goes on, and moves the playhead behind it."""

    def __init__(self, studio: Studio, clipboard: Clipboard, parent: QObject | None = None) -> None:
        super().__init__(studio, parent)
        self._clipboard = clipboard
        for command, method in (
            ("edit.cut", self.cut),
            ("edit.copy", self.copy),
            ("edit.paste", self.paste),
            ("edit.paste_insert", self.paste_insert),
            ("edit.duplicate", self.duplicate),
            ("edit.delete", self.delete),
            ("edit.ripple_delete", self.ripple_delete),
        ):
            self.actions.connect_to(command, method)
        clipboard.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        for command in ("edit.cut", "edit.copy", "edit.duplicate"):
            self.actions.set_enabled(command, bool(self.items), self.tr("Select a clip first."))
        for command in ("edit.paste", "edit.paste_insert"):
            there = self._clipboard.has_cutting
            self.actions.set_enabled(command, there, self.tr("Copy clips first."))
        selection = self.session.selection
        chosen = not selection.is_empty and selection.track is None
        for command in ("edit.delete", "edit.ripple_delete"):
            self.actions.set_enabled(command, chosen, self.tr("Nothing is selected."))

    def copy(self) -> None:
        cutting = self._cutting()
        if cutting is not None:
            self._clipboard.put(cutting)

    def cut(self) -> None:
        self.copy()
        items, linked = sorted(self.items), self.linked
        self.edit(
            self.tr("Cut"),
            lambda of, id: lift(of, id, items, linked=linked, new_id=self.session.new_id),
        )

    def paste(self) -> None:
        self._paste(self.tr("Paste"), Placing.OVERWRITE)

    def paste_insert(self) -> None:
        self._paste(self.tr("Paste insert"), Placing.INSERT)

    def duplicate(self) -> None:
        """Right behind, over what is there; the copies are selected then."""
        cutting, sequence = self._cutting(), self.sequence
        if cutting is not None and sequence is not None:
            places = (sequence.find(piece.clip.id) for piece in cutting.pieces)
            first = min(place[0].start_of(place[1]) for place in places if place is not None)
            frame = first + cutting.duration
            self._put(self.tr("Duplicate"), cutting, frame, Placing.OVERWRITE)

    def delete(self) -> None:
        selection, new_id, linked = self.session.selection, self.session.new_id, self.linked
        items = sorted(selection.items)
        if items:
            self.edit(
                self.tr("Delete"), lambda of, id: lift(of, id, items, linked=linked, new_id=new_id)
            )
        elif selection.gap is not None:
            self._close_gap(selection.gap)
        elif selection.transition is not None:
            transition = selection.transition
            self.edit(
                self.tr("Delete transition"), lambda of, id: remove_transition(of, id, transition)
            )
        elif selection.marker is not None:
            marker = selection.marker
            self.edit(self.tr("Delete marker"), lambda of, id: remove_marker(of, id, marker))

    def ripple_delete(self) -> None:
        items, linked = sorted(self.items), self.linked
        if not items:
            self.delete()
            return
        sequence = self.sequence
        companions = sorted(with_companions(sequence, items)) if sequence and linked else items
        self.edit(
            self.tr("Ripple delete"),
            lambda of, id: remove(of, id, companions, linked=linked, new_id=self.session.new_id),
        )

    def _paste(self, label: str, placing: Placing) -> None:
        cutting, sequence, frame = self._clipboard.cutting, self.sequence, self.frame
        if cutting is None or sequence is None:
            self.session.notices.post(self.tr("There is nothing to paste. Copy clips first."))
        elif self._put(label, cutting, frame, placing):
            length = round(cutting.duration * sequence.rate / cutting.rate)
            self.session.playhead.seek(frame + length)

    def _put(self, label: str, cutting: Cutting, frame: int, placing: Placing) -> bool:
        """Lay the cutting down and select the copies; whether it was done."""
        lowest, new_id = self._lowest(), self.session.new_id

        def edit(project: Project, sequence_id: SequenceId) -> Project:
            return paste(
                project, sequence_id, cutting, frame, lowest, placing=placing, new_id=new_id
            )

        done = self.edit(label, edit)
        if done and self.sequence is not None:
            self.session.selection.set_items(pasted(self.sequence, cutting, frame, lowest))
        return done

    def _close_gap(self, gap: ItemId) -> None:
        sequence = self.sequence
        found = sequence.find(gap) if sequence is not None else None
        if found is not None:
            track, index = found
            frame = track.start_of(index)
            self.edit(
                self.tr("Close gap"),
                lambda of, id: close_gap(of, id, track.id, frame, new_id=self.session.new_id),
            )

    def _cutting(self) -> Cutting | None:
        sequence = self.sequence
        if sequence is None:
            return None
        items = with_companions(sequence, self.items) if self.linked else self.items
        return cutting_of(self.session.project, sequence, items)

    def _lowest(self) -> dict[TrackKind, int]:
        """The tracks that what is selected begins on, else those that the source goes on."""
        lowest = {TrackKind.VIDEO: 0, TrackKind.AUDIO: 0}
        sequence = self.sequence
        if sequence is None:
            return lowest
        for kind in TrackKind:
            tracks = sequence.of_kind(kind)
            holding = [
                number
                for number, track in enumerate(tracks)
                if any(track.index_of(item) is not None for item in self.items)
            ]
            free = [number for number, track in enumerate(tracks) if not track.locked]
            aimed = self.studio.targets.number(kind)
            first = free[0] if free else len(tracks)
            lowest[kind] = min(holding) if holding else first if aimed is None else aimed
        return lowest
