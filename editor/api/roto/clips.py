"""What mattes are made of without a project: a film, or a folder of numbered pictures."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from pathlib import Path

from editor.api.errors import FilmError
from editor.media.errors import MediaError
from editor.media.finding import PICTURES
from editor.media.pictures.image_sequence import is_pattern, pattern_of
from editor.media.probe import probe, reference_of
from editor.model.edits.ids import random_id
from editor.model.media import MediaId, MediaReference
from editor.model.roto.footage import frame_count


def footage_at(path: str | Path) -> tuple[MediaReference, tuple[str, ...]]:
    """The film, or the pictures of the folder, as a media of its own; and what is odd about it, a
    sentence each.

    Raises:
        FilmError: the folder holds no pictures that are numbered, or there is no picture at all.
        MediaError: the file is missing or cannot be read.
    """
    path = Path(path).absolute()
    info = probe(_pattern_in(path) if path.is_dir() else path)
    media, remarks = reference_of(info, MediaId(random_id())), info.warnings
    if media.video is None:
        raise FilmError(f"“{path.name}” has no picture: a matte needs footage with one.")
    if media.video.variable and media.video.rate is not None:
        remarks += (
            f"The pictures of “{path.name}” last differently long: it is taken to have "
            f"{float(media.video.rate):g} a second, {frame_count(media)} in all.",
        )
    return media, remarks


def _pattern_in(folder: Path) -> Path:
    """The one series of pictures in a folder."""
    counts: Counter[Path] = Counter()
    pictures = [each for each in folder.iterdir() if each.suffix[1:].lower() in PICTURES]
    for each in pictures:
        with suppress(MediaError):
            counts[pattern_of(each)] += 1
    found = [pattern for pattern, _ in counts.most_common() if is_pattern(pattern)]
    if not found:
        raise FilmError(
            f"The folder “{folder}” holds no pictures numbered one after another, such as "
            "00000.png, 00001.png: name them so, or give a film."
        )
    if len(found) > 1 and counts[found[0]] == counts[found[1]]:
        named = " and ".join(f"“{each.name}”" for each in found[:2])
        raise FilmError(
            f"The folder “{folder}” holds several series, {named}: give one of them a folder of "
            "its own."
        )
    return found[0]
