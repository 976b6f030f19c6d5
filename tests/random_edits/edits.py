"""Random projects, and random edits of them, all decided by one `random.Random`."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from random import Random

from random_edits.choices import MEDIA, ids_from
from random_edits.details import DETAILS
from random_edits.laying import LAYING, append, insert, overwrite
from random_edits.roto import ROTO
from random_edits.timing import TIMING

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.project import media, new, sequences
from editor.model.edits.roto.mattes import add_matte, new_matte
from editor.model.project import Project
from editor.model.timeline import SequenceId

RandomEdit = Callable[[Random, Project, SequenceId, NewId], Project]
EDITS: tuple[RandomEdit, ...] = (*LAYING, *TIMING, *DETAILS, *ROTO)


def random_project(rng: Random, edits: int = 12) -> Project:
    """A project with two sequences of some tracks, media of all kinds, some clips, two mattes."""
    new_id = ids_from(rng)
    project = new.new_project("Random", Fraction(24), video_tracks=3, audio_tracks=3, new_id=new_id)
    other = new.new_sequence("Other", Fraction(25), 640, 360, audio_tracks=2, new_id=new_id)
    project = sequences.add_sequence(project, other)
    for each in MEDIA:
        project = media.add_media(project, each)
    for each in MEDIA[:2]:
        project = add_matte(project, new_matte(project, each.id, new_id=new_id))
    for _ in range(edits):
        project = attempt(rng, project, new_id, (append, insert, overwrite))[1]
    return project


def random_edit(rng: Random, project: Project) -> tuple[str, Project]:
    """The name of an edit, and what it made of `project`; ("nothing", project) if all refuse."""
    return attempt(rng, project, ids_from(rng), EDITS)


def attempt(
    rng: Random, project: Project, new_id: NewId, edits: tuple[RandomEdit, ...]
) -> tuple[str, Project]:
    """The name of the first of a few of `edits` that is not refused, and what it made."""
    for _ in range(20):
        sequence = rng.choice(project.sequences[:2]).id
        edit = rng.choice(edits)
        try:
            return edit.__name__.strip("_"), edit(rng, project, sequence, new_id)
        except EditError:
            continue
    return "nothing", project
