"""What the user says of media: how good they are, what is in them, what to do with them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from editor.model.edits.errors import EditError
from editor.model.media import LABELS, MOST_STARS, MediaId, MediaReference
from editor.model.project import Project


def rate(project: Project, media: Collection[MediaId], stars: int) -> Project:
    """Gives media 0 (none) to 5 stars. Raises EditError for any other number."""
    if not 0 <= stars <= MOST_STARS:
        raise EditError(f"A rating is 0 to {MOST_STARS} stars, not {stars}.")
    return _changed(project, media, lambda each: replace(each, rating=stars))


def tag(project: Project, media: Collection[MediaId], tags: Iterable[str]) -> Project:
    """Adds tags to media, each once."""
    wanted = _tidy(tags)
    return _changed(project, media, lambda each: replace(each, tags=_tidy((*each.tags, *wanted))))


def untag(project: Project, media: Collection[MediaId], tags: Iterable[str]) -> Project:
    """Takes tags off media that have them."""
    unwanted = {each.casefold() for each in _tidy(tags)}

    def without(each: MediaReference) -> MediaReference:
        left = tuple(one for one in each.tags if one.casefold() not in unwanted)
        return replace(each, tags=left)

    return _changed(project, media, without)


def set_tags(project: Project, media: Collection[MediaId], tags: Iterable[str]) -> Project:
    """Gives media these tags in place of those that they have."""
    wanted = _tidy(tags)
    return _changed(project, media, lambda each: replace(each, tags=wanted))


def set_label(project: Project, media: Collection[MediaId], label: str) -> Project:
    """Marks media with a colour; the empty text takes it off. Raises EditError for another."""
    if label and label not in LABELS:
        raise EditError(f"There is no label “{label}”: choose one of {', '.join(LABELS)}.")
    return _changed(project, media, lambda each: replace(each, label=label))


def set_note(project: Project, media: Collection[MediaId], note: str) -> Project:
    """Writes a note on media, in place of the one that is there."""
    return _changed(project, media, lambda each: replace(each, note=note))


def _changed(
    project: Project,
    media: Collection[MediaId],
    change: Callable[[MediaReference], MediaReference],
) -> Project:
    wanted = frozenset(media)
    missing = [each for each in media if project.media_reference(each) is None]
    if missing:
        raise EditError(f"There is no media “{missing[0]}” in this project.")
    each = (change(old) if old.id in wanted else old for old in project.media)
    return replace(project, media=tuple(each))


def _tidy(tags: Iterable[str]) -> tuple[str, ...]:
    """Without spaces around, empty ones and repetitions; upper and lower case mean the same."""
    found: dict[str, str] = {}
    for each in tags:
        named = " ".join(each.split())
        if named:
            found.setdefault(named.casefold(), named)
    return tuple(found.values())
