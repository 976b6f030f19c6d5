"""What a project of 10,000 clips costs on disk: one edit, the whole, opening, undoing.

Run: python tests/benchmarks/store.py [clips]. Read the ratios; times depend on disk and company.
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from statistics import median
from time import perf_counter

from editor.model.media import MediaId, MediaReference, VideoStream
from editor.model.project import Project, Sequence
from editor.model.time import RationalTime, TimeRange
from editor.model.timeline import (
    Clip,
    ItemId,
    MediaSource,
    SequenceId,
    Track,
    TrackId,
    TrackKind,
)
from editor.store.project_file import ProjectFile

RATE = Fraction(24)
TRACKS = 4
ROUNDS = 50


def long_film(clips: int) -> Project:
    span = TimeRange(RationalTime(0, RATE), RationalTime(240, RATE))
    video = VideoStream(1920, 1080, RATE)
    media = tuple(
        MediaReference(MediaId(f"m{n}"), f"{n}.mov", f"/media/{n}.mov", span, video)
        for n in range(clips // 20)
    )
    tracks = tuple(
        Track(
            TrackId(f"V{number}"),
            f"V{number}",
            TrackKind.VIDEO,
            tuple(
                Clip(ItemId(f"c{n}"), f"Clip {n}", MediaSource(media[n % len(media)].id), 48)
                for n in range(number, clips, TRACKS)
            ),
        )
        for number in range(TRACKS)
    )
    sequence = Sequence(SequenceId("s"), "Main", RATE, 1920, 1080, video_tracks=tracks)
    return Project("Long film", media, (sequence,), sequence.id)


def edited(project: Project, number: int) -> Project:
    """One clip in the middle of a track a frame shorter, and one clip more behind it."""
    sequence = project.sequences[0]
    track = sequence.video_tracks[number % TRACKS]
    middle = len(track.items) // 2
    clip = track.items[middle]
    assert isinstance(clip, Clip)
    shorter = replace(clip, duration=clip.duration - 1)
    more = replace(clip, id=ItemId(f"new {number}"))
    items = (*track.items[:middle], shorter, more, *track.items[middle + 1 :])
    return project.with_sequence(sequence.with_track(replace(track, items=items)))


def seconds(action: Callable[[], object]) -> float:
    start = perf_counter()
    action()
    return perf_counter() - start


def main(clips: int) -> None:
    project = long_film(clips)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "long.cutaway"
        whole = seconds(lambda: ProjectFile.create(path, project).close())
        reading = seconds(lambda: ProjectFile.open(path, read_only=True).close())
        opening = seconds(lambda: ProjectFile.open(path).close())
        with ProjectFile.open(path) as file:
            writes, undos = [], []
            for number in range(ROUNDS):
                after = edited(file.project, number)
                writes.append(seconds(lambda after=after: file.write(file.project, after, "Edit")))
            for _ in range(ROUNDS):
                undos.append(seconds(file.undo))
            assert file.project == project
        size = path.stat().st_size
    edit, undo = median(writes), median(undos)
    report = [
        f"{clips} clips on {TRACKS} tracks, {size / 1e6:.1f} MB",
        f"write the whole project   {whole * 1e3:8.1f} ms",
        f"write one edit (median)   {edit * 1e3:8.2f} ms   1/{whole / edit:.0f} of the whole",
        f"  slowest of {ROUNDS}            {max(writes) * 1e3:8.2f} ms",
        f"undo one edit (median)    {undo * 1e3:8.2f} ms",
        f"open to read              {reading * 1e3:8.1f} ms",
        f"open to write, backed up  {opening * 1e3:8.1f} ms",
    ]
    sys.stdout.write("\n".join(report) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
