"""What is tracked goes into a film as it comes: the functions that the window, the command line
and scripts run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from editor.engine.roto.edges.errors import EdgesError
from editor.engine.roto.footage import Footage, MediaFootage
from editor.engine.roto.key_pictures import KeyPictures, pointed_at
from editor.engine.roto.planning import Plan, steps_of
from editor.engine.roto.tracking.spans import Keys, Span, TrackedFrame, TrackError
from editor.engine.roto.tracking.together import track_together
from editor.engine.roto.tracking.track import STAGE, Tracker
from editor.media.errors import MediaError
from editor.media.grey.film_writer import FilmWriter
from editor.model.media import MediaReference
from editor.model.roto.matte import Matte, Stretch
from editor.model.task import Cancelled, PartOfTask, TaskControl

OnTracked = Callable[[TrackedFrame], None]
"""Told each frame as it comes; never keeps the tracker waiting."""


@dataclass(frozen=True, slots=True)
class Filmed:
    """`stretches`: what was done, which may be less than was asked for: it was stopped, or there
    was a `problem`, a sentence."""

    stretches: tuple[Stretch, ...]
    is_stopped: bool = False
    problem: str = ""


def film_tracked(
    matte: Matte,
    media: MediaReference,
    spans: Sequence[Span],
    path: Path,
    task: TaskControl,
    on_tracked: OnTracked = lambda frame: None,
    *,
    note: str = "",
    leaves: Callable[[], bool] = lambda: False,
    tracker: Tracker | None = None,
) -> Filmed:
    """Track `matte` through `spans` of its footage, from its keys.

    What was done is kept, also where it is stopped or fails midway.

    Args:
        path: of the film to make.
        note, leaves: if `leaves()` when it is stopped, the film is left unfinished, with the
            note, for `editor.media.grey.salvage`, as it would be by a kill.
        tracker: one that has tracked the same matte before, and goes on from what it has learnt.

    Raises:
        TrackError: there is no key, or it cannot be tracked at all.
        MediaError: the footage cannot be read, or the film cannot be written.
        NoGraphicsError: the machine has no OpenGL.
    """
    with closing(MediaFootage(media)) as footage:
        keys = KeyPictures(matte.keys, footage.size)
        rough = pointed_at(matte.keys)
        frames = (tracker or Tracker()).track(footage, keys, spans, task, rough)
        with FilmWriter(path, *footage.size, note) as film:
            return filmed(frames, film, on_tracked, leaves)


def film_together(
    mattes: Sequence[Matte],
    media: MediaReference,
    plan: Plan,
    paths: Sequence[Path],
    task: TaskControl,
    on_tracked: Callable[[int, TrackedFrame], object] = lambda number, frame: None,
    *,
    notes: Sequence[str] = (),
    leaves: Callable[[], bool] = lambda: False,
) -> tuple[Filmed, ...]:
    """Track several mattes, so that none has what another has where they are led the same way.

    What was done is kept, also where it is stopped or fails midway.

    Args:
        paths: of the films to make, one for each matte.
        on_tracked: told each frame with the number of its matte.
        notes, leaves: as in `film_tracked`, a note for each matte.

    Raises: as `film_tracked`.
    """
    with closing(MediaFootage(media)) as footage, ExitStack() as stack:
        objects = [KeyPictures(matte.keys, footage.size) for matte in mattes]
        rough = [pointed_at(matte.keys) for matte in mattes]
        films = [
            stack.enter_context(FilmWriter(path, *footage.size, note))
            for path, note in zip(paths, notes or [""] * len(paths), strict=True)
        ]
        is_stopped, problem = False, ""
        try:
            for number, frame in _tracked_together(footage, objects, rough, plan, task):
                films[number].write(frame.frame, frame.matte, round(frame.confidence * 255))
                on_tracked(number, frame)
        except Cancelled:
            is_stopped = True
            if leaves():
                for film in films:
                    film.leave()
                return tuple(Filmed((), is_stopped) for _ in films)
        except (MediaError, TrackError) as error:
            if not any(film.count for film in films):
                raise
            problem = str(error)
        return tuple(Filmed(film.finish(), is_stopped, problem) for film in films)


def _tracked_together(
    footage: Footage,
    objects: Sequence[Keys],
    rough: Sequence[frozenset[int]],
    plan: Plan,
    task: TaskControl,
) -> Iterator[tuple[int, TrackedFrame]]:
    """Each frame with the number of its object."""
    part = PartOfTask(task, 0, plan.steps, STAGE)
    for number, spans in enumerate(plan.alone):
        if spans:
            for frame in Tracker().track(footage, objects[number], spans, part, rough[number]):
                yield number, frame
            part.before += sum(map(steps_of, spans))
    for span in plan.together:
        for frames in track_together(footage, objects, span, part):
            yield from enumerate(frames)
        part.before += steps_of(span)


def filmed(
    frames: Iterator[TrackedFrame],
    film: FilmWriter,
    on_tracked: OnTracked,
    leaves: Callable[[], bool],
) -> Filmed:
    """Write frames to `film` as they come, and finish it, whatever ends them."""
    is_stopped, problem = False, ""
    try:
        for frame in frames:
            film.write(frame.frame, frame.matte, round(frame.confidence * 255))
            on_tracked(frame)
    except Cancelled:
        is_stopped = True
        if leaves():
            film.leave()
            return Filmed((), is_stopped)
    except (MediaError, TrackError, EdgesError) as error:
        if not film.count:
            raise
        problem = str(error)
    return Filmed(film.finish(), is_stopped, problem)
