"""What footage that is dropped on the picture can do at the playhead."""

from __future__ import annotations

from collections.abc import Sequence as Several
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from editor.model.edits.clip.source import replace_source
from editor.model.edits.compound.footage import (
    Footage,
    Lane,
    Piece,
    place_footage,
    place_on_top,
)
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.place import Placing
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, ItemId, SequenceId


class Way(Enum):
    INSERT = auto()
    OVERWRITE = auto()
    REPLACE = auto()
    ON_TOP = auto()


def clip_meant(
    sequence: Sequence, frame: int, selected: frozenset[ItemId], lane: Lane
) -> ItemId | None:
    """What a replace is of: of the clips under `frame` a selected one, else the one on the video
    track of `lane`, else the picture on top, else the first sound."""
    aimed = sequence.video_tracks[lane.video : lane.video + 1]
    under = [
        item.id
        for track in (*aimed, *reversed(sequence.video_tracks), *sequence.audio_tracks)
        if (index := track.index_at(frame)) is not None
        and isinstance(item := track.items[index], Clip)
        and not track.locked
    ]
    return next((item for item in under if item in selected), under[0] if under else None)


def dropped(
    project: Project,
    sequence_id: SequenceId,
    pieces: Several[Piece],
    way: Way,
    frame: int,
    lane: Lane,
    replaced: ItemId | None,
    *,
    new_id: NewId,
) -> Project:
    """The project after the drop; inserts and overwrites go on `lane`.

    Raises:
        EditError: as the edit, or there is nothing to replace, or no media to replace it with.
    """
    if way is Way.ON_TOP:
        return place_on_top(project, sequence_id, pieces, frame, new_id=new_id)
    if way is not Way.REPLACE:
        placing = Placing.INSERT if way is Way.INSERT else Placing.OVERWRITE
        return place_footage(project, sequence_id, pieces, frame, lane, placing, new_id=new_id)
    footage = next((each for each in pieces if isinstance(each, Footage)), None)
    if replaced is None or footage is None:
        raise EditError(
            QCoreApplication.translate(
                "DropFields", "There is no clip at the playhead that media could replace."
            )
        )
    return replace_source(
        project, sequence_id, [replaced], footage.media, footage.start, new_id=new_id
    )
