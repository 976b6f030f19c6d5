"""A sequence made to measure for a media."""

from __future__ import annotations

from fractions import Fraction

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.place import overwrite
from editor.model.edits.project.new import media_parts, new_sequence
from editor.model.edits.project.sequences import add_sequence
from editor.model.media import MediaId
from editor.model.project import Project
from editor.model.timeline import SequenceId

_SOUND_SIZE = (1920, 1080)
_SOUND_RATE = Fraction(25)


def sequence_from_media(
    project: Project, media: MediaId, *, new_id: NewId
) -> tuple[Project, SequenceId]:
    """Adds a sequence with the media's size and rate, which shows all of it; and its id.

    Raises:
        EditError: there is no such media.
    """
    reference = project.media_reference(media)
    if reference is None:
        raise EditError(f"There is no media “{media}” in this project.")
    video = reference.video
    width, height = video.display_size if video else _SOUND_SIZE
    rate = (video.rate if video else None) or _SOUND_RATE
    sounds = max(1, len(reference.audio))
    name = reference.name.rpartition(".")[0] or reference.name
    sequence = new_sequence(name, rate, width, height, audio_tracks=sounds, new_id=new_id)
    project = add_sequence(project, sequence)
    parts = media_parts(
        project,
        sequence.id,
        media,
        video_track=sequence.video_tracks[0].id,
        audio_tracks=tuple(track.id for track in sequence.audio_tracks),
        new_id=new_id,
    )
    return overwrite(project, sequence.id, 0, parts, new_id=new_id), sequence.id
