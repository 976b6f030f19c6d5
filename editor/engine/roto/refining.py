"""The true alpha of a matte's edges, made ahead into a film."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from editor.engine.roto.edges.refining import refined_in_turn
from editor.engine.roto.edges.smoothing import Covered, smoothed_in_turn
from editor.engine.roto.filming import Filmed, OnTracked, filmed
from editor.engine.roto.footage import Footage, MediaFootage
from editor.engine.roto.key_pictures import coverage_of
from editor.engine.roto.tracking.spans import Coverage, TrackedFrame
from editor.media.grey.coverage_reader import CoverageReader
from editor.media.grey.film_writer import FilmWriter
from editor.model.media import MediaReference
from editor.model.roto.coverage import confidence_at, decided_at
from editor.model.roto.matte import Edges, Matte
from editor.model.task import PartOfTask, TaskControl


def film_refined(
    matte: Matte,
    media: MediaReference,
    runs: Sequence[range],
    path: Path,
    task: TaskControl,
    on_refined: OnTracked = lambda frame: None,
    *,
    note: str = "",
    leaves: Callable[[], bool] = lambda: False,
) -> Filmed:
    """Make the edges of `matte` on these runs of frames, which have all been decided on.

    Args, Raises: as `film_tracked`; EdgesError: a library that it needs is not installed.
    """
    with closing(MediaFootage(media)) as footage, closing(CoverageReader()) as reader:

        def decided(frame: int) -> Coverage:
            picture = decided_at(matte, frame)
            assert picture is not None, frame
            return coverage_of(reader.levels(picture), footage.size)

        def confidence(frame: int) -> float:
            return confidence_at(matte, frame) or 0.0

        held = frozenset(key.frame for key in matte.keys)
        frames = refined_frames(footage, runs, decided, matte.edges, task, confidence, held)
        with FilmWriter(path, *footage.size, note) as film:
            return filmed(frames, film, on_refined, leaves)


def refined_frames(
    footage: Footage,
    runs: Sequence[range],
    decided: Callable[[int], Coverage],
    edges: Edges,
    task: TaskControl,
    confidence: Callable[[int], float] = lambda frame: 1.0,
    held: Collection[int] = (),
) -> Iterator[TrackedFrame]:
    """The alpha of each frame of `runs`, in their order.

    Args:
        decided: gives a frame's coverage.
        held: the frames that are not to be smoothed.
    """
    total = sum(map(len, runs))
    control = PartOfTask(task, 0, total)
    for run in runs:
        covered = (Covered(footage.picture(frame), decided(frame), frame in held) for frame in run)
        smooth = smoothed_in_turn(covered, edges.smoothing)
        pairs = ((each.picture, each.coverage) for each in smooth)
        alphas = refined_in_turn(pairs, edges.matting, control, total)
        for frame, alpha in zip(run, alphas, strict=True):
            levels = np.rint(np.clip(alpha, 0, 1) * 255).astype(np.uint8)
            yield TrackedFrame(frame, levels, confidence(frame))
        control.before += len(run)
