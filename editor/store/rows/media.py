"""Media to and from rows; their paths stand relative to the project file where they are near."""

from __future__ import annotations

from pathlib import Path

from editor.model.media import MediaId, MediaReference
from editor.model.time import TimeRange
from editor.store.rows import nested
from editor.store.rows.cells import Read, Row, escaped, number, raw, text, ticks, time, unescaped
from editor.store.rows.paths import absolute_path, relative_path


def media_row(media: MediaReference, folder: Path) -> Row:
    """`folder` is the project file's: the path is kept relative to it where they stand near."""
    path, is_relative = stored_path(media.path, folder)
    span = media.available_range
    start = (None, None) if span is None else ticks(span.start_time)
    duration = (None, None) if span is None else ticks(span.duration)
    return {
        "id": escaped(media.id),
        "name": escaped(media.name),
        "path": path,
        "path_is_relative": is_relative,
        "start_ticks": start[0],
        "start_rate": start[1],
        "duration_ticks": duration[0],
        "duration_rate": duration[1],
        "video": None if media.video is None else nested.text(nested.video_json(media.video)),
        "audio": nested.text([nested.audio_json(audio) for audio in media.audio]),
        "start_timecode": escaped(media.start_timecode),
        "bin": escaped(media.bin),
        "size_bytes": media.size_bytes,
        "modified_ns": media.modified_ns,
        "tags": nested.text(list(media.tags)),
        "rating": media.rating,
        "label": escaped(media.label),
        "note": escaped(media.note),
    }


def media(row: Read, folder: Path) -> MediaReference:
    span = None
    if row["start_ticks"] is not None:
        start = time(row["start_ticks"], row["start_rate"])
        span = TimeRange(start, time(row["duration_ticks"], row["duration_rate"]))
    return MediaReference(
        id=MediaId(text(row["id"])),
        name=text(row["name"]),
        path=path_in_memory(raw(row["path"]), bool(row["path_is_relative"]), folder),
        available_range=span,
        video=None if row["video"] is None else nested.video(nested.parse(raw(row["video"]))),
        audio=tuple(nested.audio(each) for each in nested.parse(raw(row["audio"]))),
        start_timecode=text(row["start_timecode"]),
        bin=text(row["bin"]),
        size_bytes=number(row["size_bytes"]),
        modified_ns=number(row["modified_ns"]),
        tags=tuple(map(str, nested.parse(raw(row["tags"])))),
        rating=number(row["rating"]),
        label=text(row["label"]),
        note=text(row["note"]),
    )


def bin_row(path: str, position: int) -> Row:
    return {"path": escaped(path), "position": position}


def stored_path(path: str, folder: Path) -> tuple[str, int]:
    """`path` as the file keeps it, and 1 if that is relative to `folder`."""
    relative = relative_path(path, folder)
    if relative is None:
        return str(escaped(path)), 0
    return str(escaped(relative)), 1


def path_in_memory(path: str, is_relative: bool, folder: Path) -> str:
    """The media's path from what the file keeps: absolute, if it was so when it was stored."""
    path = unescaped(path)
    return absolute_path(path, folder) if is_relative else path
