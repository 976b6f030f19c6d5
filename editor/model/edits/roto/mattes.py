"""Mattes added, named, copied, taken away, and how their edges are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count

from editor.model.edits.clip.change import ClipChange, changed_clips
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.generation.brush import HUES
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project
from editor.model.roto.matte import Edges, Matte, MatteId
from editor.model.roto.splines import SplineId
from editor.model.roto.uses import clips_using, with_uses
from editor.model.timeline import Clip, ItemId, SequenceId


def new_matte(project: Project, media: MediaId, name: str = "", *, new_id: NewId) -> Matte:
    """An empty matte of the media, for `add_matte`: called Matte 1, Matte 2 … if not named, in
    the first hue that none has."""
    taken = {each.name for each in project.mattes}
    free = next(said for number in count(1) if (said := f"Matte {number}") not in taken)
    return Matte(MatteId(new_id()), name or free, media, free_hue(project))


def add_matte(project: Project, matte: Matte) -> Project:
    """Adds a matte.

    Raises:
        EditError: its media is not in the project or has no picture, or it has no name.
    """
    _require_picture(project, matte.media)
    _require_name(matte.name)
    if project.matte(matte.id) is not None:
        raise EditError(f"The matte “{matte.name}” is in the project already.")
    return replace(project, mattes=(*project.mattes, matte))


def duplicate_matte(project: Project, matte: MatteId, name: str = "", *, new_id: NewId) -> Project:
    """Puts a copy of the matte after it, in a hue of its own, unlocked; nothing uses it yet.

    Raises:
        EditError: there is no such matte.
    """
    old = matte_in(project, matte)
    copy = replace(
        old,
        id=MatteId(new_id()),
        name=name or f"{old.name} copy",
        hue=free_hue(project),
        locked=False,
        splines=tuple(replace(each, id=SplineId(new_id())) for each in old.splines),
    )
    at = project.mattes.index(old) + 1
    return replace(project, mattes=(*project.mattes[:at], copy, *project.mattes[at:]))


def remove_matte(project: Project, matte: MatteId) -> Project:
    """Takes a matte away, from all clips and effects too. Its films stay where they are.

    Raises:
        EditError: there is no such matte, it is locked, or a clip that uses it is on a locked
            track.
    """
    gone = matte_in(project, matte)
    _require_unlocked(gone)
    changes: dict[SequenceId, dict[ItemId, ClipChange]] = {}
    for sequence, track, clip in clips_using(project, matte):
        if track.locked:
            raise EditError(
                f"“{gone.name}” is used on track {track.name} of “{sequence.name}”, which is "
                "locked. Unlock it first."
            )
        changes.setdefault(sequence.id, {})[clip.id] = lambda old: _without(old, matte)
    for sequence_id, of_sequence in changes.items():
        project = changed_clips(project, sequence_id, of_sequence)
    return replace(project, mattes=tuple(each for each in project.mattes if each.id != matte))


def without_mattes_of(project: Project, media: frozenset[MediaId]) -> Project:
    """The project without the mattes of these media, which no clip shows."""
    kept = tuple(each for each in project.mattes if each.media not in media)
    return project if len(kept) == len(project.mattes) else replace(project, mattes=kept)


def rename_matte(project: Project, matte: MatteId, name: str) -> Project:
    """Calls a matte something else.

    Raises:
        EditError: there is no such matte, or the name is empty.
    """
    _require_name(name)
    return changed_matte(project, matte, lambda old: replace(old, name=name))


def set_matte_hue(project: Project, matte: MatteId, hue: int) -> Project:
    """The colour that it is shown in, one of `HUES`.

    Raises:
        EditError: there is no such matte or colour.
    """
    if not 0 <= hue < HUES:
        raise EditError(f"A matte has one of {HUES} colours, 0 to {HUES - 1}, not {hue}.")
    return changed_matte(project, matte, lambda old: replace(old, hue=hue))


def lock_matte(project: Project, matte: MatteId, locked: bool) -> Project:
    """Has what it covers stay as it is, or lets it be changed again. What it is called, its colour
    and what it is used for can be changed all the same.

    Raises:
        EditError: there is no such matte.
    """
    return changed_matte(project, matte, lambda old: replace(old, locked=locked))


def set_edges(project: Project, matte: MatteId, edges: Edges) -> Project:
    """How its edges are made. What was made ahead of other matting or smoothing is dropped.

    Raises:
        EditError: there is no such matte, it is locked, or a value is out of its range.
    """
    if edges.feather < 0:
        raise EditError("An edge fades over no less than 0 pixels.")
    if not (0 <= edges.smoothing <= 1 and 0 <= edges.decontaminate <= 1):
        raise EditError("Smoothing and decontamination of an edge are 0 to 1.")

    def changed(old: Matte) -> Matte:
        ahead = (old.edges.matting, old.edges.smoothing) == (edges.matting, edges.smoothing)
        return replace(old, edges=edges, alphas=old.alphas if ahead else ())

    return changed_coverage(project, matte, changed)


def matte_in(project: Project, matte: MatteId) -> Matte:
    """The matte, or EditError."""
    found = project.matte(matte)
    if found is None:
        raise EditError("The matte is not in the project any more.")
    return found


def footage_of(project: Project, matte: Matte) -> MediaReference:
    """The media that the matte is of, which is always there."""
    media = project.media_reference(matte.media)
    assert media is not None, matte.media
    return media


def changed_matte(project: Project, matte: MatteId, change: Callable[[Matte], Matte]) -> Project:
    """The project with the matte changed; the same one, if nothing is."""
    old = matte_in(project, matte)
    new = change(old)
    if new == old:
        return project
    each = (new if other is old else other for other in project.mattes)
    return replace(project, mattes=tuple(each))


def changed_coverage(project: Project, matte: MatteId, change: Callable[[Matte], Matte]) -> Project:
    """The same, of what it covers.

    Raises:
        EditError: there is no such matte, or it is locked.
    """
    _require_unlocked(matte_in(project, matte))
    return changed_matte(project, matte, change)


def _require_unlocked(matte: Matte) -> None:
    if matte.locked:
        raise EditError(f"“{matte.name}” is locked, so that it stays as it is. Unlock it first.")


def _without(clip: Clip, matte: MatteId) -> Clip:
    return with_uses(clip, lambda uses: tuple(each for each in uses if each.matte != matte))


def _require_picture(project: Project, media: MediaId) -> None:
    reference = project.media_reference(media)
    if reference is None:
        raise EditError(f"There is no media “{media}” in this project. Import it first.")
    if reference.video is None:
        raise EditError(f"“{reference.name}” has no picture that a matte could be of.")


def _require_name(name: str) -> None:
    if not name.strip():
        raise EditError("A matte needs a name to be told by.")


def free_hue(project: Project) -> int:
    used = {each.hue for each in project.mattes}
    return next((hue for hue in range(HUES) if hue not in used), len(project.mattes) % HUES)
