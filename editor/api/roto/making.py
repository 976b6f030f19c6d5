"""A matte of a clip, in one call: found, tracked, refined, written."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from editor.api.errors import FilmError
from editor.api.roto.asking import Wish
from editor.api.roto.clips import footage_at
from editor.api.roto.keying import Later, begun, key_of, selected
from editor.engine.roto.filming import Filmed, film_together, film_tracked
from editor.engine.roto.footage import MediaFootage
from editor.engine.roto.key_pictures import coverage_of, pointed_at
from editor.engine.roto.planning import plan_of, spans_of, stale
from editor.engine.roto.refining import film_refined
from editor.engine.roto.selecting.selector import Selector
from editor.engine.roto.tracking.spans import TrackedFrame
from editor.engine.roto.tracking.track import Tracker
from editor.jobs.mattes.delivery import Delivery, is_film
from editor.media.grey.coverage_reader import CoverageReader
from editor.media.grey.picture_file import read_grey
from editor.model.edits.ids import random_id
from editor.model.media import MediaReference
from editor.model.roto.coverage import confidence_at, decided_at
from editor.model.roto.footage import frame_count
from editor.model.roto.matte import Edges, Matte, Matting
from editor.model.roto.prompts import Prompt
from editor.model.roto.refining import unrefined
from editor.model.roto.windows import with_windows, without_frames
from editor.model.task import TaskControl

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class MadeMatte:
    """One thing's matte. `frames`: how many of the clip's are done; `sure`: (frame, 0..1) of each
    that was tracked; `keys`: those that were given."""

    path: Path
    frames: int
    keys: tuple[int, ...]
    sure: tuple[tuple[int, float], ...]

    @property
    def mean_confidence(self) -> float:
        """1 where all frames were given."""
        told = [confidence for _, confidence in self.sure]
        return sum(told) / len(told) if told else 1.0

    @property
    def least_sure(self) -> tuple[tuple[int, float], ...]:
        """Where to look first."""
        return tuple(sorted(self.sure, key=lambda each: each[1])[:_MOST_NAMED])


@dataclass(frozen=True, slots=True)
class MatteReport:
    """`frames` of the clip, `width` x `height`; `tracked` of them in `tracking_s` seconds, of
    `seconds` in all. `remarks`: what was done to make things fit, and what is not as it should be.
    `is_stopped`: by the user, before all was done."""

    mattes: tuple[MadeMatte, ...]
    frames: int
    width: int
    height: int
    seconds: float
    tracking_s: float
    tracked: int
    remarks: tuple[str, ...] = ()
    is_stopped: bool = False

    @property
    def frames_per_second(self) -> float:
        return self.tracked / self.tracking_s if self.tracking_s > 0 else 0.0


def make_matte(
    clip: str | Path,
    output: str | Path,
    wish: Wish,
    *,
    overwrite: bool = False,
    task: TaskControl | None = None,
    on_remark: Callable[[str], object] = lambda sentence: None,
) -> MatteReport:
    """Cut a thing out of a clip.

        make_matte("dance.mp4", "mattes", Wish(pointed=(click("320,180"),)))

    Args:
        clip: a film, or a folder of numbered pictures, whose frames count from 0.
        output: a folder, which gets `00000.png` and on, or a film (.mkv, .mp4, .mov). With
            `wish.objects`, each thing gets its own: a folder in the folder, or a film.
        on_remark: told at once what the report's `remarks` say.

    Raises:
        ArgumentError, FilmError: it is not said what to cut out, or it is not there.
        MaskFileError, SelectError, TrackError, EdgesError: it cannot be done.
        MediaError, ExportError: the clip cannot be read, or the output not be made.
        Cancelled: it was stopped before anything was done; later, what was done is kept.
    """
    began = time.perf_counter()
    task = task or TaskControl()
    (media, odd), output = footage_at(clip), Path(output)
    with TemporaryDirectory(prefix="cutaway-matte-") as folder:
        run = _Run(media, wish, Path(folder), task, on_remark)
        for sentence in odd:
            run.remark(sentence)
        mattes, later = begun(media, wish, run.folder, task, run.remark)
        many = wish.objects
        deliveries = {
            name: Delivery(
                _place(output, name) if many else output,
                media,
                run.size,
                run.rate,
                cuts_out=wish.cut_out,
                clean=1.0 if wish.clean else 0.0,
                binary=wish.binary,
                overwrite=overwrite,
            )
            for name in mattes
        }
        for delivery in deliveries.values():
            more = delivery.beyond(run.count)
            if more:
                run.remark(
                    f"“{delivery.path}” holds pictures of a longer matte, {more} from "
                    f"{run.count:05}.png on: --overwrite takes them away."
                )
        if len(mattes) > 1:
            mattes = run.together(mattes, deliveries)
        made = [run.made(matte, later, deliveries[name]) for name, matte in mattes.items()]
    return MatteReport(
        tuple(each for each in made if each is not None),
        run.count,
        *run.size,
        time.perf_counter() - began,
        run.tracking_s,
        run.tracked,
        tuple(run.remarks),
        run.is_stopped,
    )


class _Run:
    """One call of `make_matte`."""

    def __init__(
        self,
        media: MediaReference,
        wish: Wish,
        folder: Path,
        task: TaskControl,
        on_remark: Callable[[str], object],
    ) -> None:
        with closing(MediaFootage(media)) as footage:
            self.size, self.rate = footage.size, footage.rate
        self.count = frame_count(media)
        self.folder, self.remarks = folder, list[str]()
        self.is_stopped, self.tracking_s, self.tracked = False, 0.0, 0
        self._media, self._wish, self._task, self._on_remark = media, wish, task, on_remark

    def remark(self, sentence: str) -> None:
        self.remarks.append(sentence)
        self._on_remark(sentence)

    def made(self, matte: Matte, later: Later, delivery: Delivery) -> MadeMatte | None:
        """The matte, as far as it gets; None: it was stopped before its turn."""
        if self.is_stopped and not matte.stretches:
            return None
        wants_edges = self._wish.matting is not Matting.OFF
        tracker = Tracker()
        if not matte.stretches:
            give = nobody if wants_edges or later else delivery.take
            known, matte = matte, _given(matte)
            for key in matte.keys:
                give(TrackedFrame(key.frame, read_grey(Path(key.picture)), 1.0))
            matte = self._tracked(matte, [range(self.count)], give, tracker, known)
        for frame, prompts in later.items():
            if not self.is_stopped:
                matte = self._corrected(matte, frame, prompts, tracker)
        if wants_edges and not self.is_stopped:
            matte = self._refined(matte, delivery)
        if self.is_stopped and wants_edges:
            self.remark("It was stopped: frames whose edges were not made are as tracked.")
        decided = [number for number in range(self.count) if decided_at(matte, number) is not None]
        task = TaskControl() if self.is_stopped else self._task
        delivery.complete(matte, range(max(decided, default=-1) + 1), task)
        keys = tuple(key.frame for key in matte.keys)
        sure = (
            (number, confidence)
            for number in decided
            if number not in keys and (confidence := confidence_at(matte, number)) is not None
        )
        return MadeMatte(delivery.path, len(decided), keys, tuple(sure))

    def together(
        self, mattes: dict[str, Matte], deliveries: dict[str, Delivery]
    ) -> dict[str, Matte]:
        """Several things tracked so that none has what another has."""
        known = list(mattes.values())
        plan = plan_of(known, [range(self.count)])
        gives = [
            each.take if self._wish.matting is Matting.OFF else nobody
            for each in deliveries.values()
        ]
        for matte, give in zip(known, gives, strict=True):
            for key in matte.keys:
                give(TrackedFrame(key.frame, read_grey(Path(key.picture)), 1.0))
        if not plan.steps:
            return mattes
        began = time.perf_counter()

        def on_tracked(number: int, frame: TrackedFrame) -> None:
            self.tracked += 1
            gives[number](frame)

        paths = [self._film() for _ in known]
        found = film_together(known, self._media, plan, paths, self._task, on_tracked)
        self.tracking_s += time.perf_counter() - began
        self._note(found[0])
        return {
            name: replace(matte, stretches=with_windows((), one.stretches))
            for (name, matte), one in zip(mattes.items(), found, strict=True)
        }

    def _tracked(
        self,
        matte: Matte,
        frames: list[range],
        give: Callable[[TrackedFrame], object],
        tracker: Tracker,
        known: Matte | None = None,
    ) -> Matte:
        """`known`: the same matte with keys that are not taken as they are, but as they are found
        to be by what the others teach."""
        spans = spans_of(matte, frames)
        if not spans:
            return matte
        began = time.perf_counter()

        def on_tracked(frame: TrackedFrame) -> None:
            self.tracked += 1
            give(frame)

        filmed = film_tracked(
            known or matte,
            self._media,
            spans,
            self._film(),
            self._task,
            on_tracked,
            tracker=tracker,
        )
        self.tracking_s += time.perf_counter() - began
        self._note(filmed)
        return replace(matte, stretches=with_windows(matte.stretches, filmed.stretches))

    def _corrected(
        self, matte: Matte, frame: int, prompts: tuple[Prompt, ...], tracker: Tracker
    ) -> Matte:
        """The frame without what was pointed at, and what was tracked around it anew."""
        picture = decided_at(matte, frame)
        if picture is None:
            raise FilmError(f"Nothing was tracked in frame {frame} that could be corrected.")
        with closing(MediaFootage(self._media)) as footage, closing(CoverageReader()) as reader:
            before = coverage_of(reader.levels(picture), self.size)
            levels = selected(Selector(), footage, frame, list(prompts), before)
        key = key_of(frame, levels, self.folder, prompts)
        keyed = replace(
            matte,
            keys=tuple(sorted((*matte.keys, key), key=lambda each: each.frame)),
            stretches=without_frames(matte.stretches, frame, frame + 1),
        )
        return self._tracked(keyed, list(stale(keyed, frame)), nobody, tracker)

    def _refined(self, matte: Matte, delivery: Delivery) -> Matte:
        matte = replace(matte, edges=Edges(matting=self._wish.matting))
        runs = unrefined(matte, 0, self.count - 1)
        path, task = self._film(), self._task
        filmed = film_refined(matte, self._media, runs, path, task, delivery.take)
        self._note(filmed)
        return replace(matte, alphas=with_windows((), filmed.stretches))

    def _note(self, filmed: Filmed) -> None:
        self.is_stopped = self.is_stopped or filmed.is_stopped
        if filmed.problem:
            self.remark(filmed.problem)

    def _film(self) -> Path:
        return self.folder / f"{random_id()}.mkv"


def _given(matte: Matte) -> Matte:
    """Without the keys that were found by pointing, where there are others that were given."""
    found = pointed_at(matte.keys)
    given = tuple(key for key in matte.keys if key.frame not in found)
    return replace(matte, keys=given or matte.keys)


def nobody(frame: TrackedFrame) -> None:
    pass


def _place(output: Path, name: str) -> Path:
    """Where one of several goes: `mattes/2`, or `dance 2.mov`."""
    return output.with_stem(f"{output.stem} {name}") if is_film(output) else output / name
