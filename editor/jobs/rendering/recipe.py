"""When a picture, or a stretch of a sequence, is still the same: equal values, equal pictures."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b

from editor.model.flatten.layers import Entry, Layer, NestedPicture
from editor.model.flatten.picture import layers_at, media_pictures
from editor.model.flatten.visibility import visible
from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, MediaSource, SequenceId, SequenceSource


def recipe_of(entries: tuple[Entry, ...], project: Project, sequence: Sequence) -> str:
    """Letters and digits that are equal for layers that make the same picture, in every run."""
    said = blake2b(digest_size=16)
    said.update(repr((entries, sequence.width, sequence.height, sequence.working_space)).encode())
    for picture in media_pictures(entries):
        media = project.media_reference(picture.media)
        if media is not None:
            said.update(repr((media.path, media.size_bytes, media.modified_ns)).encode())
    return said.hexdigest()


def stretch_value(
    project: Project, sequence_id: SequenceId, start: int, end: int
) -> tuple[object, ...] | None:
    """All that decides the pictures of frames [`start`, `end`); None: there is no such sequence."""
    sequence = project.sequence(sequence_id)
    if sequence is None:
        return None
    return tuple(_deciding(project, sequence, start, end))


def is_plain(project: Project, sequence: Sequence, frame: int) -> bool:
    """Whether the frame is no more than one picture as it was shot."""
    entries = visible(
        layers_at(project, sequence.id, frame), project, sequence.width, sequence.height
    )
    if len(entries) > 1:
        return False
    return all(
        isinstance(entry, Layer)
        and not entry.effects
        and not isinstance(entry.picture, NestedPicture)
        for entry in entries
    )


def boundaries(sequence: Sequence, start: int, end: int) -> list[int]:
    """Frames in [`start`, `end`) at which something on a video track begins or ends."""
    found = {start}
    for track in sequence.video_tracks:
        first = track.index_at(min(start, track.duration - 1)) if track.items else None
        for index in range(first or 0, len(track.items) + 1):
            cut = track.start_of(index)
            before = track.transition_before(
                track.items[index].id if index < len(track.items) else None
            )
            found.add(cut)
            if before is not None:
                found |= {cut - before.in_offset, cut + before.out_offset}
            if cut >= end:
                break
    return sorted(frame for frame in found if start <= frame < end)


def _deciding(project: Project, sequence: Sequence, start: int, end: int) -> Iterator[object]:
    yield sequence.rate, sequence.width, sequence.height, sequence.working_space
    for track in sequence.video_tracks:
        if not track.enabled or not track.items or start >= track.duration:
            continue
        first = track.index_at(max(start, 0)) or 0
        last = track.index_at(min(end, track.duration) - 1) or 0
        for index in range(max(first - 1, 0), min(last + 2, len(track.items))):
            item = track.items[index]
            yield item, track.start_of(index) - start, track.transition_after(item.id)
            if isinstance(item, Clip):
                match item.source:
                    case MediaSource(media):
                        yield project.media_reference(media)
                    case SequenceSource(nested):
                        yield project.sequence(nested)
