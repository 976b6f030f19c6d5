"""The mattes of a film: made, keyed, drawn, named, taken away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from editor.api.changes import Made
from editor.api.errors import NamingError
from editor.api.media_pool import MediaPool
from editor.api.naming import matte_named, spline_named
from editor.api.values import choice, place
from editor.model.edits.ids import random_id
from editor.model.edits.roto import mattes as edits
from editor.model.edits.roto import splines, tracking
from editor.model.project import Project
from editor.model.roto.matte import Edges, Key, Matte, Matting, Stretch
from editor.model.roto.prompts import Place, Prompt
from editor.model.roto.shapes import with_key
from editor.model.roto.splines import Combination, Spline, SplineId, SplineKey, SplinePoint

Points = Iterable[Place | SplinePoint]
"""The corners of a shape, (x, y); a `SplinePoint` has handles and a feather too."""


class Mattes(MediaPool):
    """Mattes are named by id or name; their frames are those of their footage, from 0."""

    def matte(self, name: str) -> Matte:
        """
        Raises:
            NamingError: there is no such matte, or it could be several.
        """
        return matte_named(self.project, name)

    def add_matte(self, media: str, name: str = "") -> Made:
        """An empty matte of a media; not named, it is called Matte 1, Matte 2 …

        Raises:
            EditError: the media has no picture.
        """
        of = self._known(media)
        new = edits.new_matte(self.project, of.id, name, new_id=random_id)
        return self.apply(f"Add matte {new.name}", lambda project: edits.add_matte(project, new))

    def duplicate_matte(self, matte: str, name: str = "") -> Made:
        """A copy, which nothing uses yet."""
        known = self.matte(matte)
        return self.apply(
            f"Duplicate matte {known.name}",
            lambda project: edits.duplicate_matte(project, known.id, name, new_id=random_id),
        )

    def remove_matte(self, matte: str) -> Made:
        """Take a matte away, from all clips and effects too.

        Raises:
            EditError: a clip that uses it is on a locked track.
        """
        known = self.matte(matte)
        return self.apply(
            f"Remove matte {known.name}", lambda project: edits.remove_matte(project, known.id)
        )

    def rename_matte(self, matte: str, name: str) -> Made:
        known = self.matte(matte)
        return self.apply(
            f"Rename matte {known.name}",
            lambda project: edits.rename_matte(project, known.id, name),
        )

    def set_matte(
        self,
        matte: str,
        *,
        hue: int | None = None,
        matting: Matting | str | None = None,
        choke: float | None = None,
        feather: float | None = None,
        smoothing: float | None = None,
        decontaminate: float | None = None,
        locked: bool | None = None,
    ) -> Made:
        """Its colour, 0 to 7, how its edges are made, and whether what it covers is to stay as it
        is; what is not said stays.

        Args:
            choke: pixels by which it shrinks, or grows below 0.
            feather: pixels over which its edge fades.
            smoothing, decontaminate: 0 to 1.

        Raises:
            EditError: a value is out of its range, or it is locked and not unlocked by this.
        """
        known = self.matte(matte)
        said = {
            "matting": None if matting is None else choice(matting, Matting),
            "choke": choke,
            "feather": feather,
            "smoothing": smoothing,
            "decontaminate": decontaminate,
        }
        given = {name: value for name, value in said.items() if value is not None}
        edges: Edges = replace(known.edges, **given)

        def edit(project: Project) -> Project:
            if hue is not None:
                project = edits.set_matte_hue(project, known.id, place(hue))
            if locked is False:
                project = edits.lock_matte(project, known.id, False)
            if given:
                project = edits.set_edges(project, known.id, edges)
            return edits.lock_matte(project, known.id, True) if locked else project

        return self.apply(f"Set matte {known.name}", edit)

    def set_matte_key(
        self, matte: str, frame: int, picture: str | Path, prompts: Sequence[Prompt] = ()
    ) -> Made:
        """Decide a frame of a matte by a grey picture, white where it covers; a copy of that is
        kept beside the project. What was tracked around it stays until it is tracked anew.

        Raises:
            EditError: the footage has no such frame.
            MediaError: the picture cannot be read, or is not grey of eight bits.
        """
        from editor.engine.roto.files import mattes_folder
        from editor.media.grey.picture_file import read_grey, save_grey

        known = self.matte(matte)
        kept = save_grey(read_grey(Path(picture).absolute()), mattes_folder(self.path))
        key = Key(place(frame), str(kept), tuple(prompts))
        return self.apply(
            f"Key frame {key.frame} of {known.name}",
            lambda project: tracking.set_key(project, known.id, key),
        )

    def remove_matte_key(self, matte: str, frame: int) -> Made:
        """Take a decision back; what was tracked around it stays."""
        known, number = self.matte(matte), place(frame)
        return self.apply(
            f"Remove key of {known.name}",
            lambda project: tracking.remove_key(project, known.id, number),
        )

    def put_tracked(self, matte: str, stretches: Iterable[Stretch]) -> Made:
        """What has been tracked by something else, in place of exactly those frames; keys stay.

        with FilmWriter(Path("dancer.mkv"), 1920, 1080) as film_writer:
            for frame, coverage in enumerate(coverages, 1):  # (H, W) uint8
                film_writer.write(frame, coverage)
            stretches = film_writer.finish()
        film.put_tracked("Dancer", stretches)
        """
        known, new = self.matte(matte), tuple(stretches)
        return self.apply(
            f"Track {known.name}",
            lambda project: tracking.put_stretches(project, known.id, new),
        )

    def put_edges(self, matte: str, alphas: Iterable[Stretch]) -> Made:
        """Edges that something else has made, as films like those of `put_tracked`, in place of
        exactly those frames.

        Raises:
            EditError: the matte does not want them.
        """
        known, new = self.matte(matte), tuple(alphas)
        return self.apply(
            f"Make edges of {known.name}",
            lambda project: tracking.put_alphas(project, known.id, new),
        )

    def clear_tracking(self, matte: str) -> Made:
        """Take away all that was tracked; keys and splines stay."""
        known = self.matte(matte)
        return self.apply(
            f"Clear tracking of {known.name}",
            lambda project: tracking.clear_tracking(project, known.id),
        )

    def add_spline(
        self,
        matte: str,
        points: Points,
        *,
        frame: int = 0,
        name: str = "",
        combination: Combination | str = Combination.ADD,
        inverted: bool = False,
        feather: float = 0.0,
        opacity: float = 1.0,
        index: int | None = None,
    ) -> Made:
        """Draw a shape on a matte, before number `index` of those it has, else after all.

        Raises:
            EditError: it has fewer than three points, or a value is out of its range.
        """
        known = self.matte(matte)
        spline = Spline(
            SplineId(random_id()),
            name or f"Shape {len(known.splines) + 1}",
            (SplineKey(place(frame), _points(points)),),
            choice(combination, Combination),
            inverted,
            feather,
            opacity,
        )
        before = None if index is None else place(index)
        return self.apply(
            f"Draw on {known.name}",
            lambda project: splines.add_spline(project, known.id, spline, before),
        )

    def set_spline(
        self,
        matte: str,
        spline: str,
        *,
        points: Points | None = None,
        frame: int = 0,
        name: str | None = None,
        combination: Combination | str | None = None,
        inverted: bool | None = None,
        feather: float | None = None,
        opacity: float | None = None,
        enabled: bool | None = None,
        index: int | None = None,
    ) -> Made:
        """Change a spline; what is not said stays. `points` are a key on `frame`.

        Raises:
            EditError: there are more or fewer points than it has, or a value is out of its range.
        """
        known = self.matte(matte)
        old = spline_named(known, spline)
        said = {
            "name": name,
            "combination": None if combination is None else choice(combination, Combination),
            "inverted": inverted,
            "feather": feather,
            "opacity": opacity,
            "enabled": enabled,
        }
        new = replace(old, **{field: value for field, value in said.items() if value is not None})
        if points is not None:
            shape = _points(points)
            if len(shape) != len(old.keys[0].points):
                raise NamingError(
                    f"“{old.name}” has {len(old.keys[0].points)} points, not {len(shape)}."
                )
            new = with_key(new, place(frame), shape)

        def edit(project: Project) -> Project:
            project = splines.replace_spline(project, known.id, new)
            if index is None:
                return project
            return splines.move_spline(project, known.id, old.id, place(index))

        return self.apply(f"Change {old.name} of {known.name}", edit)

    def remove_spline(self, matte: str, spline: str) -> Made:
        """Take a shape off a matte."""
        known = self.matte(matte)
        old = spline_named(known, spline)
        return self.apply(
            f"Remove {old.name} from {known.name}",
            lambda project: splines.remove_spline(project, known.id, old.id),
        )


def _points(given: Points) -> tuple[SplinePoint, ...]:
    return tuple(each if isinstance(each, SplinePoint) else SplinePoint(*each) for each in given)
