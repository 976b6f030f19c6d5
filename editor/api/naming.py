"""Finds sequences, tracks, clips and media by what people call them.

Each may be named by its id, by the beginning of its id, or by its name; a clip also by its place,
`V1@2s`, and a media by its path. What is not there, or could be several, is refused with a list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol, TypeVar

from editor.api.arguments import ArgumentError, frames
from editor.api.errors import NamingError
from editor.model.going.markers import markers_in
from editor.model.media import MediaReference
from editor.model.project import Project, Sequence
from editor.model.roto.matte import Matte
from editor.model.roto.splines import Spline
from editor.model.timeline import Clip, Marker, Track, TrackKind

_LISTED = 8
_SHORT = 8


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=_Named)


def short(id: str) -> str:
    """The beginning of an id, enough to name it by."""
    return id[:_SHORT]


def sequence_named(project: Project, text: str) -> Sequence:
    return _only("sequence", f"project “{project.name}”", text, project.sequences)


def track_named(sequence: Sequence, text: str, kind: TrackKind | None = None) -> Track:
    """The track called `text`; capitals do not matter."""
    tracks = [track for track in sequence.tracks if kind in (None, track.kind)]
    word = f"{kind} track" if kind else "track"
    return _only(word, f"“{sequence.name}”", text, tracks)


def media_named(project: Project, text: str) -> MediaReference | None:
    """The media called `text`, or None: then it may be a file that is still to be imported."""
    path = str(Path(text).absolute())
    for reference in project.media:
        if text == reference.id or path == reference.path:
            return reference
    named = [each for each in project.media if each.name == text]
    named = named or [each for each in project.media if len(text) >= 4 and each.id.startswith(text)]
    if len(named) > 1:
        choices = _listed(f"{each.path} ({short(each.id)})" for each in named)
        raise NamingError(f"“{text}” could be several media: {choices}. Name one by its path.")
    return named[0] if named else None


def matte_named(project: Project, text: str) -> Matte:
    """The matte called `text`; capitals do not matter."""
    return _only("matte", f"project “{project.name}”", text, project.mattes)


def spline_named(matte: Matte, text: str) -> Spline:
    """The spline of the matte called `text`; capitals do not matter."""
    return _only("spline", f"“{matte.name}”", text, matte.splines)


def clip_named(sequence: Sequence, text: str) -> Clip:
    """The clip called `text`.

    Picture and sound of one file have one name and are linked: then the picture is meant.
    """
    placed = list(clips_of(sequence))
    found = [(track, start, clip) for track, start, clip in placed if clip.id == text]
    found = found or [each for each in placed if each[2].name == text]
    if not found and "@" in text:
        return _clip_at(sequence, text)
    found = found or [each for each in placed if text and each[2].id.startswith(text)]
    clips = [clip for _, _, clip in found]
    links = {clip.link for clip in clips}
    if len(clips) == 1 or (len(clips) > 1 and len(links) == 1 and None not in links):
        return clips[0]
    if clips:
        raise NamingError(
            f"“{text}” could be several clips: {_listed(map(_place, found))}. Name one by its "
            "place or its id."
        )
    if not placed:
        raise NamingError(f"There is no clip “{text}”: “{sequence.name}” has no clips yet.")
    raise NamingError(
        f"There is no clip “{text}” in “{sequence.name}”. It has {_listed(map(_place, placed))}."
    )


def marker_named(sequence: Sequence, text: str) -> Marker:
    """The marker called `text`, by name, id, or time: `@2s`; those of clips among them."""
    there = list(markers_in(sequence))
    if text.startswith("@"):
        frame = frames(text[1:], sequence.rate)
        there = [marker for marker in there if marker.frame == frame]
        if len(there) == 1:
            return there[0]
    return _only("marker", f"“{sequence.name}”", text, there)


def clips_of(sequence: Sequence) -> Iterator[tuple[Track, int, Clip]]:
    """Each clip with its track and start: picture first, from the bottom, then sound."""
    for track in sequence.tracks:
        for item, start in track.placed():
            if isinstance(item, Clip):
                yield track, start, item


def place_of(sequence: Sequence, clip: Clip) -> str:
    """Where the clip is, as it can be named: `V1@48`."""
    found = sequence.find(clip.id)
    assert found is not None, clip.id
    track, index = found
    return f"{track.name}@{track.start_of(index)}"


def _clip_at(sequence: Sequence, text: str) -> Clip:
    track_text, _, time = text.rpartition("@")
    track = track_named(sequence, track_text)
    try:
        frame = frames(time, sequence.rate)
    except ArgumentError as error:
        raise NamingError(f"“{text}” names no clip: {error}") from error
    index = track.index_at(frame)
    item = None if index is None else track.items[index]
    if not isinstance(item, Clip):
        there = [each for each in clips_of(sequence) if each[0].id == track.id]
        has = f"It has {_listed(map(_place, there))}." if there else "It has no clips."
        raise NamingError(f"Track {track.name} has no clip at frame {frame}. {has}")
    return item


def _only(word: str, where: str, text: str, things: Iterable[N]) -> N:
    """The one thing with that id, that name, or that beginning of its id."""
    things = list(things)
    found = [thing for thing in things if thing.id == text]
    found = found or [thing for thing in things if thing.name.lower() == text.lower()]
    found = found or [thing for thing in things if text and thing.id.startswith(text)]
    if len(found) == 1:
        return found[0]
    if found:
        choices = _listed(f"{each.name} ({short(each.id)})" for each in found)
        raise NamingError(f"“{text}” could be several: {choices}. Name one by its id.")
    has = f"It has {_listed(thing.name for thing in things)}." if things else "It has none."
    raise NamingError(f"There is no {word} “{text}” in {where}. {has}")


def _place(found: tuple[Track, int, Clip]) -> str:
    track, start, clip = found
    return f"{track.name}@{start} “{clip.name}” ({short(clip.id)})"


def _listed(labels: Iterable[str]) -> str:
    """Up to eight of them, and how many more there are."""
    labels = list(labels)
    more = len(labels) - _LISTED
    return ", ".join(labels[:_LISTED]) + (f" and {more} more" if more > 0 else "")
