"""The shapes of a film's mattes followed, and made of what mattes cover."""

from __future__ import annotations

from dataclasses import replace

from editor.api.changes import Made
from editor.api.errors import FilmError
from editor.api.naming import spline_named
from editor.api.roto.tracked import TrackedMattes
from editor.api.values import choice, place
from editor.model.edits.ids import random_id
from editor.model.edits.roto.mattes import add_matte, new_matte
from editor.model.edits.roto.splines import replace_spline
from editor.model.roto.following import SurfaceMotion, followed
from editor.model.roto.footage import frame_count
from editor.model.roto.splines import SplineId
from editor.model.task import TaskControl


class ShapedMattes(TrackedMattes):
    """What takes long can be stopped by its `task`."""

    def follow_spline(
        self,
        matte: str,
        spline: str,
        frame: int = 0,
        first: int = 0,
        last: int | None = None,
        *,
        motion: SurfaceMotion | str = SurfaceMotion.PERSPECTIVE,
        task: TaskControl | None = None,
    ) -> Made:
        """Let a shape, as it is on `frame`, go along with the surface that it lies on, through
        frames `first` to `last` of its footage. What was followed is kept, also if it is stopped.

            film.follow_spline("Car", "Door", motion="affine")

        Raises:
            FilmError: the surface is not seen any more; what was followed before that is kept.
            MediaError: the footage cannot be read.
        """
        from editor.engine.roto.splines.courses import follow_spline

        known, media = self._of(matte)
        old, start, count = spline_named(known, spline), place(frame), frame_count(media)
        end = count if last is None else min(place(last) + 1, count)
        if not place(first) <= start < end:
            raise FilmError(
                f"Frame {start} is not among those that are to be followed, {first} to {end - 1}."
            )
        ways = range(start + 1, end), range(start - 1, place(first) - 1, -1)
        moves = choice(motion, SurfaceMotion)
        course = follow_spline(media, old, start, ways, moves, task or TaskControl())
        made = self.apply(
            f"Follow {old.name} of {known.name}",
            lambda project: replace_spline(project, known.id, followed(old, start, course.places)),
        )
        if course.problem:
            raise FilmError(course.problem)
        if course.lost:
            frames = " and ".join(str(each) for each in course.lost)
            raise FilmError(f"“{old.name}” was not seen any more from frame {frames} on.")
        return made

    def outline_matte(
        self,
        matte: str,
        first: int = 0,
        last: int | None = None,
        *,
        name: str = "",
        tolerance: float = 1.0,
        least_area: float | None = None,
        task: TaskControl | None = None,
    ) -> Made:
        """Make shapes of what a matte covers, on a matte of their own, keyed in time where there
        are several frames (of one, `last` is `first`). Holes are shapes that subtract.

        Args:
            tolerance: pixels by which they may leave the outline, about.
            least_area: pixels; smaller specks and holes are left out. If not said, few of them on
                one frame, more where there are several.

        Raises:
            FilmError: nothing is covered there.
            Cancelled, MediaError.
        """
        from editor.engine.roto.splines.tracing import trace_matte

        known, media = self._of(matte)
        assert media.video is not None, media.id
        end = frame_count(media) if last is None else min(place(last) + 1, frame_count(media))
        frames = range(place(first), end)
        control = task or TaskControl()
        splines = trace_matte(
            known, media.video.display_size, frames, control, tolerance, least_area
        )
        if not splines:
            raise FilmError(f"“{known.name}” covers nothing there that could be a shape.")
        said = name or f"{known.name} as shapes"
        new = new_matte(self.project, media.id, said, new_id=random_id)
        own = tuple(replace(each, id=SplineId(random_id())) for each in splines)
        return self.apply(
            f"Shapes of {known.name}",
            lambda project: add_matte(project, replace(new, splines=own)),
        )
