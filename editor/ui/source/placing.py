"""Puts the marked part of the source on the timeline."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from editor.model.edits.compound.footage import Footage, Lane, append_frame, place_footage
from editor.model.edits.place import Placing
from editor.model.three_point import spot
from editor.ui.drag import DraggedMedia
from editor.ui.studio import Studio

_LANE = Lane()


class PlaceCommands(QObject):
    """Insert, overwrite and append; afterwards the playhead stands behind what came."""

    def __init__(
        self, studio: Studio, part: Callable[[], DraggedMedia | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._studio, self._session, self._part = studio, studio.session, part
        for command, method in (
            ("timeline.insert_source", self._insert),
            ("timeline.overwrite_source", self._overwrite),
            ("timeline.append_source", self._append),
        ):
            studio.actions.connect_to(command, method)
        self.refresh()

    def refresh(self) -> None:
        """Whether there is anything to put down."""
        is_there = self._part() is not None and self._session.sequence is not None
        for command in ("insert", "overwrite", "append"):
            self._studio.actions.set_enabled(
                f"timeline.{command}_source",
                is_there,
                self.tr("Open a clip in the source monitor."),
            )

    def _insert(self) -> None:
        self._place(self.tr("Insert"), Placing.INSERT)

    def _overwrite(self) -> None:
        self._place(self.tr("Overwrite"), Placing.OVERWRITE)

    def _append(self) -> None:
        sequence = self._session.sequence
        if sequence is not None:
            self._place(self.tr("Append"), Placing.OVERWRITE, append_frame(sequence, _LANE))

    def _place(self, label: str, placing: Placing, frame: int | None = None) -> None:
        """At `frame`, or else where the marks say."""
        part, sequence = self._part(), self._session.sequence
        media = part and self._session.project.media_reference(part.media)
        if part is None or sequence is None or media is None:
            return
        found = spot(media, part.start, part.end, sequence, self._session.playhead.frame)
        at = found.frame if frame is None else frame
        footage = Footage(part.media, found.start, found.end, part.picture, part.sound)
        done = self._session.edit(
            label,
            lambda project: place_footage(
                project,
                sequence.id,
                (footage,),
                at,
                _LANE,
                placing,
                new_id=self._session.new_id,
            ),
        )
        if done:
            frames = (found.end - found.start).frame_at(sequence.rate).value
            self._session.playhead.seek(at + frames)
