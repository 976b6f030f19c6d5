"""The mattes of a film pointed at, tracked and refined."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from editor.api.changes import Made
from editor.api.errors import FilmError
from editor.api.roto.asking import Pointed
from editor.api.roto.mattes import Mattes
from editor.api.values import place
from editor.model.edits.ids import random_id
from editor.model.edits.roto import tracking
from editor.model.media import MediaReference
from editor.model.project import Project
from editor.model.roto.coverage import decided_at
from editor.model.roto.footage import frame_count
from editor.model.roto.matte import Matte, MatteId, Stretch
from editor.model.roto.refining import unrefined
from editor.model.task import TaskControl

if TYPE_CHECKING:
    from editor.engine.roto.filming import Filmed

Put = Callable[[Project, MatteId, Iterable[Stretch]], Project]


class TrackedMattes(Mattes):
    """What takes long can be stopped by its `task`; what was done by then is kept, as one step."""

    def point(self, matte: str, pointed: Sequence[Pointed]) -> Made:
        """Make a frame a key by what is pointed at in it, from what it has now.

            film.point("Dancer", [click("320,180"), click("80,40,-")])

        Raises:
            FilmError: they are of several frames, or nothing is found there.
            EditError: the footage has no such frame.
            SelectError, MediaError: it cannot be selected.
        """
        from editor.api.roto.keying import key_of, selected
        from editor.engine.roto.files import mattes_folder
        from editor.engine.roto.footage import MediaFootage
        from editor.engine.roto.key_pictures import coverage_of
        from editor.engine.roto.selecting.selector import Selector
        from editor.media.grey.coverage_reader import CoverageReader

        known, media = self._of(matte)
        frames = {each.frame for each in pointed}
        if len(frames) != 1 or not max(frames) < frame_count(media):
            raise FilmError(
                "Point at something in one frame of the footage, which has "
                f"{frame_count(media)}, numbered from 0."
            )
        (frame,) = frames
        there, old = decided_at(known, frame), known.key(frame)
        prompts = [each.prompt for each in pointed]
        with closing(MediaFootage(media)) as footage, closing(CoverageReader()) as reader:
            before = None
            if there is not None:
                before = coverage_of(reader.levels(there), footage.size)
            levels = selected(Selector(), footage, frame, prompts, before)
        earlier = () if old is None else old.prompts
        key = key_of(frame, levels, mattes_folder(self.path), (*earlier, *prompts))
        return self.apply(
            f"Key frame {frame} of {known.name}",
            lambda project: tracking.set_key(project, known.id, key),
        )

    def track_matte(
        self,
        matte: str,
        first: int = 0,
        last: int | None = None,
        *,
        task: TaskControl | None = None,
    ) -> Made:
        """Follow a matte from its keys through frames `first` to `last` of its footage.

        Raises:
            FilmError: it has no key.
            TrackError, MediaError: it cannot be tracked.
        """
        from editor.engine.roto.filming import film_tracked
        from editor.engine.roto.planning import spans_of

        known, media = self._of(matte)
        if not known.keys:
            raise FilmError(f"“{known.name}” has no key yet: point at what it is to be of.")
        end = frame_count(media) if last is None else min(place(last) + 1, frame_count(media))
        spans = spans_of(known, [range(place(first), end)])
        if not spans:
            return self.apply("", lambda project: project)
        filmed = film_tracked(known, media, spans, self._film(), task or TaskControl())
        return self._put(f"Track {known.name}", known, filmed, tracking.put_stretches)

    def make_edges(self, matte: str, *, task: TaskControl | None = None) -> Made:
        """Make the edges that the matte wants made ahead, where it lacks them.

        Raises:
            EdgesError, MediaError: they cannot be made.
        """
        from editor.engine.roto.refining import film_refined

        known, media = self._of(matte)
        runs = unrefined(known, 0, frame_count(media) - 1)
        if not runs:
            return self.apply("", lambda project: project)
        filmed = film_refined(known, media, runs, self._film(), task or TaskControl())
        return self._put(f"Edges of {known.name}", known, filmed, tracking.put_alphas)

    def _of(self, matte: str) -> tuple[Matte, MediaReference]:
        known = self.matte(matte)
        media = self.project.media_reference(known.media)
        assert media is not None, known.media
        return known, media

    def _film(self) -> Path:
        from editor.engine.roto.files import mattes_folder

        return mattes_folder(self.path) / f"{random_id()}.mkv"

    def _put(self, label: str, matte: Matte, filmed: Filmed, put: Put) -> Made:
        """What was done, as one step; then what kept it from being all."""
        made = self.apply(label, lambda project: put(project, matte.id, filmed.stretches))
        if filmed.problem:
            raise FilmError(filmed.problem)
        return made
