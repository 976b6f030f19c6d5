"""Shots that join on to clips: gaps bridged, clips made longer, parts of clips made anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.compositor.isf.catalogue import Catalogue
from editor.engine.generate.results import media_folder
from editor.jobs.generation.grabbing import edges_grabbed
from editor.jobs.queue import JobQueue, Lane
from editor.model.edits.errors import EditError
from editor.model.edits.generation.joining import is_there
from editor.model.edits.generation.shots import add_shot, free_shot_name
from editor.model.edits.project.media import add_media
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.derived.first_request import STILL_MOTION
from editor.model.generation.derived.joins import (
    Join,
    across,
    anew,
    beyond,
    beyond_media,
    join_request,
    joiner,
    with_drawn,
)
from editor.model.generation.request import GenerationKind
from editor.model.generation.take import Placement, Shot, ShotId, TakeId
from editor.model.media import MediaReference
from editor.model.pool.takes import clips_of
from editor.model.project import Project, Sequence
from editor.model.task import TaskControl
from editor.model.timeline import Gap, ItemId, SequenceId
from editor.session.generation.beginning import DEFAULT_RATE, Beginning
from editor.session.generation.outlooks import Outlooks
from editor.session.notices import Severity
from editor.session.session import Session

SECONDS = 2
"""By so much a clip is made longer, at first."""


@dataclass(frozen=True, slots=True)
class _Begun:
    """A shot to be: what it joins, and what had to be drawn for it. `pattern`: of its name."""

    join: Join
    spec: ModelSpec
    pattern: str
    label: str
    pictures: tuple[MediaReference, ...] = ()


class Joining(QObject):
    """Each shot knows its place: the result goes there, and so does any other take of it."""

    lacking = Signal(str)  # what no model here can do as well as others would

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        catalogue: Catalogue,
        beginning: Beginning,
        outlooks: Outlooks,
        parent: QObject | None,
    ) -> None:
        super().__init__(parent)
        self._session, self._beginning, self._outlooks = session, beginning, outlooks
        self._jobs, self._catalogue = jobs, catalogue

    @property
    def gap(self) -> ItemId | None:
        """The gap between pictures that is selected, or else the lowest at the playhead."""
        sequence, chosen = self._session.sequence, self._session.selection.gap
        if sequence is None:
            return None
        for track in sequence.video_tracks:
            index = track.index_of(chosen) if chosen is not None else None
            if index is not None:
                return chosen
        if chosen is not None or self._session.selection.items:
            return None
        return _gap_at(sequence, self._session.playhead.frame)

    @property
    def part(self) -> tuple[int, int] | None:
        """What in and out point mark of the selected clip, in frames of the sequence."""
        sequence, clip = self._session.sequence, self._beginning.selected_clip()
        found = None if sequence is None or clip is None else sequence.find(clip.id)
        if sequence is None or clip is None or found is None:
            return None
        if sequence.in_point is None and sequence.out_point is None:
            return None
        start = found[0].start_of(found[1])
        end = start + clip.duration
        first = max(start, sequence.in_point or 0)
        end = min(end, sequence.duration if sequence.out_point is None else sequence.out_point)
        return (first, end) if first < end else None

    def bridge(self) -> bool:
        """A shot that fills the gap; `Beginning.began` tells, here and below."""
        gap = self.gap
        if gap is None:
            return False
        name = self.tr("Bridge {number}")
        label = self.tr("New shot across a gap")
        return self._begin(partial(across, gap=gap), name, label)

    def extend(self, *, at_end: bool) -> bool:
        """A shot that makes the selected clip longer."""
        clip, sequence = self._beginning.selected_clip(), self._session.sequence
        if clip is None or sequence is None:
            return False
        frames = round(SECONDS * sequence.rate)
        find = partial(beyond, clip=clip.id, frames=frames, at_end=at_end)
        return self._begin(find, self.tr("Extension {number}"), self.tr("New shot beyond a clip"))

    def extend_take(self, take: TakeId, *, at_end: bool) -> bool:
        """A shot that makes a take longer, where it is on the timeline if it is there."""
        project, open_sequence = self._session.document.project, self._session.sequence
        found = project.take(take)
        if found is None:
            return False
        rate = DEFAULT_RATE if open_sequence is None else open_sequence.rate
        clips = [clip for id, clip in clips_of(project, found.media) if id == _id(open_sequence)]
        frames = round(SECONDS * rate)
        name, label = self.tr("Extension {number}"), self.tr("New shot beyond a take")
        if len(clips) == 1:
            return self._begin(
                partial(beyond, clip=clips[0], frames=frames, at_end=at_end), name, label
            )

        def find(project: Project, sequence_id: SequenceId | None) -> Join:
            return beyond_media(project, found.media, frames, rate, at_end=at_end)

        return self._begin(find, name, label)

    def retake(self) -> bool:
        """A shot of the part of the selected clip that is marked."""
        clip, part = self._beginning.selected_clip(), self.part
        if clip is None or part is None:
            return False
        find = partial(anew, clip=clip.id, first=part[0], end=part[1])
        return self._begin(find, self.tr("Retake {number}"), self.tr("New shot of a part"))

    def place_of(self, shot: Shot | None) -> Placement | None:
        """Where its results belong, if that is still in the open sequence."""
        place = None if shot is None else shot.place
        if place is None or place.seam is None or place.sequence != self._session.sequence_id:
            return None
        there = is_there(self._session.project, place.sequence, place.seam)
        return place if there else None

    def _begin(self, find: Callable[..., Join], pattern: str, label: str) -> bool:
        project = self._session.document.project
        if not self._outlooks.are_known:
            said = self.tr("Models are still being looked for: try again in a moment.")
            self._session.notices.post(said)
            return False
        try:
            join = find(project, self._session.sequence_id)
        except EditError as error:
            self._session.notices.post(str(error))
            return False
        able = sorted(self._outlooks.models, key=lambda each: bool(each.obstacle))
        spec = joiner(tuple(each.spec for each in able), join)
        if spec is None:
            self.lacking.emit(self.tr("No model here can join on to clips: bring one that does."))
            return False
        if spec.id == STILL_MOTION and join.kind is GenerationKind.BRIDGE:
            self.lacking.emit(
                self.tr(
                    "Still Motion leads from one picture to the other. What happens between them "
                    "is made up by models that you bring, such as Wan VACE or LTX-Video."
                )
            )
        begun = _Begun(join, spec, pattern, label)
        if join.undrawn:
            self._draw(begun)
            return True
        return self._add(begun)

    def _draw(self, begun: _Begun) -> None:
        """Make pictures of what shows no media; the shot begins when they are there."""
        sequence = self._session.sequence
        assert sequence is not None  # what is to be drawn is in it
        project, folder = self._session.document.project, media_folder(self._session.document.path)
        name = self.tr("Picture of %1").replace("%1", sequence.name)

        def work(task: TaskControl) -> _Begun:
            pictures = edges_grabbed(
                project,
                sequence.id,
                begun.join.undrawn,
                self._catalogue,
                folder,
                name,
                self._session.new_id,
                task,
            )
            ids = {role: each.id for role, each in pictures.items()}
            drawn = with_drawn(begun.join, ids)
            return replace(begun, join=drawn, pictures=tuple(pictures.values()))

        job = self._jobs.start(self.tr("Grab the picture"), work, Lane.QUICK)
        job.finished.connect(self._add)
        job.failed.connect(self._on_failed)

    def _add(self, begun: _Begun) -> bool:
        project = self._session.document.project
        name, request = free_shot_name(project, begun.pattern), join_request(begun.join, begun.spec)
        shot = Shot(ShotId(self._session.new_id()), name, request, begun.join.place)
        pictures = tuple(replace(each, bin=self.tr("Generated")) for each in begun.pictures)
        if not self._session.edit(begun.label, partial(_begin, pictures=pictures, shot=shot)):
            return False
        self._beginning.began.emit(shot.id)
        return True

    def _on_failed(self, error: Exception) -> None:
        self._session.notices.post(str(error), Severity.ERROR)


def _begin(project: Project, pictures: tuple[MediaReference, ...], shot: Shot) -> Project:
    for each in pictures:
        project = add_media(project, each)
    return add_shot(project, shot)


def _id(sequence: Sequence | None) -> SequenceId | None:
    return None if sequence is None else sequence.id


def _gap_at(sequence: Sequence, frame: int) -> ItemId | None:
    for track in sequence.video_tracks:
        index = track.index_at(frame)
        if index is not None and isinstance(track.items[index], Gap) and not track.locked:
            return track.items[index].id
    return None
