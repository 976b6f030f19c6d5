"""Media brought into a project, found again, named, and taken out."""

from __future__ import annotations

from dataclasses import replace

from editor.model.edits.errors import EditError
from editor.model.edits.generation.takes import without_takes
from editor.model.edits.roto.mattes import without_mattes_of
from editor.model.media import MediaId, MediaReference
from editor.model.pool.removals import behind
from editor.model.pool.takes import clip_media
from editor.model.project import Project
from editor.model.ranges import available, is_inside, used
from editor.model.rules.sources import kind_problem
from editor.model.timeline import Clip


def add_media(project: Project, media: MediaReference) -> Project:
    """Adds a media.

    Raises:
        EditError: its file is in the project already.
    """
    for each in project.media:
        if each.path == media.path:
            raise EditError(f"“{media.path}” is in the project already, as “{each.name}”.")
    return replace(project, media=(*project.media, media))


def relink_media(project: Project, media: MediaReference) -> Project:
    """Puts `media` in place of the one with its id; clips show it from now on.

    Raises:
        EditError: there is none, or the new one lacks what a clip uses.
    """
    _require(project, media.id)
    new = _with(project, media)
    for sequence, track in new.tracks():
        for item in track.items:
            if not isinstance(item, Clip) or clip_media(item) != media.id:
                continue
            problem = kind_problem(new, track, item)
            if problem is not None:
                raise EditError(problem)
            offered = available(new, item.source)
            if offered is not None and not is_inside(used(item, sequence.rate), offered):
                raise EditError(
                    f"“{media.path}” is too short: “{item.name}” in “{sequence.name}” uses more "
                    "than it has. Choose the whole file, or trim the clip first."
                )
    return new


def remove_media(project: Project, media: MediaId) -> Project:
    """Takes a media out of the project, with its mattes and the take that it is. The file stays
    where it is.

    Raises:
        EditError: there is none, or a clip or a shot uses it.
    """
    reference = _require(project, media)
    for sequence, track in project.tracks():
        if any(isinstance(item, Clip) and _uses(project, item, media) for item in track.items):
            raise EditError(
                f"“{reference.name}” is used on track {track.name} of “{sequence.name}”. "
                "Remove its clips first."
            )
    for each in (*project.shots, *project.queue):
        if any(source.media == media for source in each.request.sources):
            raise EditError(
                f"“{reference.name}” is what a shot is made from. Remove that shot first."
            )
    take = project.take_of(media)
    project = project if take is None else without_takes(project, frozenset({take.id}))
    project = without_mattes_of(project, frozenset({media}))
    return replace(project, media=tuple(each for each in project.media if each.id != media))


def rename_media(project: Project, media: MediaId, name: str) -> Project:
    """Raises EditError if there is no such media."""
    return _with(project, replace(_require(project, media), name=name))


def _uses(project: Project, clip: Clip, media: MediaId) -> bool:
    """Whether the clip shows it, or something that it was taken out of."""
    shown = clip_media(clip)
    return shown is not None and any(each.media == media for each in behind(project, shown))


def _require(project: Project, media: MediaId) -> MediaReference:
    reference = project.media_reference(media)
    if reference is None:
        raise EditError(f"There is no media “{media}” in this project.")
    return reference


def _with(project: Project, media: MediaReference) -> Project:
    each = (media if old.id == media.id else old for old in project.media)
    return replace(project, media=tuple(each))
