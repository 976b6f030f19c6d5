"""Timelines to export, and exports read again."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.media.encode.pictures import lines
from editor.media.frame_source import FrameSource
from editor.media.probe import probe
from editor.media.reader import VideoReader
from editor.model.flatten.layers import FilePicture
from editor.model.frame import Frame
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project, Sequence
from editor.model.time import RationalTime
from editor.model.timeline import (
    Clip,
    Item,
    ItemId,
    MediaSource,
    SequenceId,
    Track,
    TrackId,
    TrackKind,
)

SIZE = (256, 144)
RATE = Fraction(24)
FRAMES = 24
CLAP = 13
SEQUENCE = SequenceId("main")


def planes(frame: Frame) -> list[NDArray[Any]]:
    """Each plane's samples, (height, width) or with the channels behind, as whole numbers."""
    dtype = np.uint8 if frame.format.sample_bytes == 1 else np.uint16
    found = [lines(plane, frame.format).copy().view(dtype) for plane in frame.planes]
    if frame.format.packed:
        return [plane.reshape(plane.shape[0], -1, frame.format.channels) for plane in found]
    return found


def decoded(path: Path) -> list[list[NDArray[Any]]]:
    """The planes of every picture in the file."""
    stream = probe(path).video[0]
    if stream.rate is None:
        still = FrameSource(Project("Still"))
        return [planes(still(FilePicture(str(path))))]
    reader = VideoReader(path)
    count = round((stream.end - stream.start) * stream.rate)
    pictures = [planes(reader.frame_at(RationalTime(n, stream.rate))) for n in range(count)]
    reader.close()
    return pictures


def clip(media: str, frames: int, start: int = 0, rate: Fraction = RATE, **how) -> Clip:
    source = MediaSource(MediaId(media))
    name = how.pop("name", media)
    return Clip(ItemId(name), name, source, frames, RationalTime(start, rate), **how)


def video_track(*items: Item, name: str = "V1", **how) -> Track:
    return Track(TrackId(name), name, TrackKind.VIDEO, items, **how)


def audio_track(*items: Item, name: str = "A1", **how) -> Track:
    return Track(TrackId(name), name, TrackKind.AUDIO, items, **how)


def project_of(media: tuple[MediaReference, ...], *tracks: Track, **how) -> Project:
    """A project with one sequence over `tracks`, from bottom to top."""
    video = tuple(track for track in tracks if track.kind is TrackKind.VIDEO)
    audio = tuple(track for track in tracks if track.kind is TrackKind.AUDIO)
    width, height = how.pop("size", SIZE)
    rate = how.pop("rate", RATE)
    sequence = Sequence(
        SEQUENCE, "Film", rate, width, height, video_tracks=video, audio_tracks=audio, **how
    )
    return Project("Test", media, (sequence,), SEQUENCE)
