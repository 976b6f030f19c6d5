"""Takes that join on to clips of a film: gaps bridged, clips made longer, parts made anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Unpack

from editor.api.changes import Made
from editor.api.errors import FilmError
from editor.api.generation.queue import BIN
from editor.api.timeline.edited import EditedSequence
from editor.api.values import Time
from editor.model.edits.generation.finish import finish_generation
from editor.model.edits.generation.queue import queue_generations
from editor.model.edits.generation.shots import add_shot, free_shot_name
from editor.model.edits.ids import random_id
from editor.model.edits.project.media import add_media
from editor.model.generation.derived.joins import (
    Join,
    across,
    anew,
    beyond,
    join_request,
    joiner,
    with_drawn,
)
from editor.model.generation.request import GenerationRequest
from editor.model.generation.take import QueuedGeneration, QueuedId, Shot, ShotId, TakeId
from editor.model.media import MediaReference
from editor.model.project import Project
from editor.model.task import TaskControl
from editor.model.timeline import Gap, TrackKind

if TYPE_CHECKING:
    from editor.api.generation.asking import Asked
    from editor.engine.generate.registry import Models
    from editor.model.generation.capabilities import ModelSpec


class Joining(EditedSequence):
    """Without a model the first that can do it is asked. The words of `generate` that say what is
    seen are understood here too; length and rate are those of the place. Each is one step, and its
    result a take of a new shot."""

    def bridge(
        self,
        track: str,
        at: Time,
        *,
        model: str = "",
        name: str = "",
        task: TaskControl | None = None,
        models: Models | None = None,
        **asked: Unpack[Asked],
    ) -> Made:
        """Fill a gap, from the last picture before it to the first after it.

            film.timeline.bridge("V1", "4s", prompt="the door opens")

        Args:
            track, at: where the gap is.

        Raises:
            FilmError: there is no gap, or no model here can do it.
            GenerationError, MediaError: it cannot be made; the message says what to do.
            EditError: nothing is beside the gap, or the track is locked.
        """
        found, frame = self.track(track, TrackKind.VIDEO), self.frame(at)
        index = found.index_at(frame)
        gap = None if index is None else found.items[index]
        if not isinstance(gap, Gap):
            raise FilmError(f"There is no gap on {found.name} at frame {frame} that has an end.")
        find = partial(across, sequence_id=self.id, gap=gap.id)
        return self._joined(find, "Bridge {number}", model, name, task, models, asked)

    def extend(
        self,
        clip: str,
        length: Time = "2s",
        *,
        at_start: bool = False,
        model: str = "",
        name: str = "",
        task: TaskControl | None = None,
        models: Models | None = None,
        **asked: Unpack[Asked],
    ) -> Made:
        """Make a clip longer by a clip that goes on from it, or, `at_start`, leads up to it. Clips
        in its way are pushed later.

            film.timeline.extend("V1@2s", "1.5s")

        Raises:
            FilmError: no model here can do it.
            GenerationError, MediaError: it cannot be made; the message says what to do.
            EditError: its track is locked.
        """
        item = self.clip(clip)
        frames = max(self.frame(length), 1)
        find = partial(
            beyond, sequence_id=self.id, clip=item.id, frames=frames, at_end=not at_start
        )
        return self._joined(find, "Extension {number}", model, name, task, models, asked)

    def retake(
        self,
        clip: str,
        first: Time,
        end: Time,
        *,
        model: str = "",
        name: str = "",
        task: TaskControl | None = None,
        models: Models | None = None,
        **asked: Unpack[Asked],
    ) -> Made:
        """Make a part of a clip anew between what its media shows around it; the new one lies over
        just that part.

            film.timeline.retake("V1@2s", "3s", "4.5s", prompt="he smiles")

        Args:
            first, end: times of the sequence, from the first frame to before the last.

        Raises:
            FilmError: no model here can do it.
            GenerationError, MediaError: it cannot be made; the message says what to do.
            EditError: the part is not in the clip, or the track is locked.
        """
        item = self.clip(clip)
        part = self.frame(first), self.frame(end)
        find = partial(anew, sequence_id=self.id, clip=item.id, first=part[0], end=part[1])
        return self._joined(find, "Retake {number}", model, name, task, models, asked)

    def _joined(
        self,
        find: Callable[[Project], Join],
        pattern: str,
        model: str,
        name: str,
        task: TaskControl | None,
        models: Models | None,
        asked: Asked,
    ) -> Made:
        from editor.api.generation.experience import learn
        from editor.engine.generate.checks import check
        from editor.engine.generate.clip import generate_clip
        from editor.engine.generate.registry import found_models
        from editor.engine.generate.results import media_of, result_path, take_of

        models, project = models or found_models(), self.film.project
        join = find(project)
        spec = models.model(model).spec if model else _chosen(models.specs, join)
        pictures: tuple[MediaReference, ...] = ()
        if join.undrawn:
            join, pictures = self._drawn(project, join, task)
        request = _request(spec, join, asked)
        check(spec, request, (*project.media, *pictures))
        shot_name = name or free_shot_name(project, pattern)
        shot = Shot(ShotId(random_id()), shot_name, request, join.place)
        queued = QueuedGeneration(QueuedId(random_id()), shot.id, request, join.place)

        def begun(before: Project) -> Project:
            for each in pictures:
                before = add_media(before, each)
            return queue_generations(add_shot(before, shot), [queued])

        media = begun(project).media  # whether it is allowed is known before the work
        path = result_path(self.film.path, shot_name, queued.id, request)
        path.parent.mkdir(parents=True, exist_ok=True)
        clip = generate_clip(request, media, path, task, models=models)
        learn(clip, models.model(spec.id).cost(request))
        result = media_of(begun(self.film.project), shot, clip, BIN)
        take = take_of(queued, clip, TakeId(random_id()))
        finish = partial(finish_generation, queued=queued.id, media=result, take=take)
        return self.apply(
            f"Generate {shot_name}", lambda before: finish(begun(before), new_id=random_id)
        )

    def _drawn(
        self, project: Project, join: Join, task: TaskControl | None
    ) -> tuple[Join, tuple[MediaReference, ...]]:
        """With pictures of titles, nested sequences and generators that it joins on to."""
        from editor.engine.generate.results import media_folder
        from editor.jobs.generation.grabbing import edges_grabbed

        pictures = edges_grabbed(
            project,
            self.id,
            join.undrawn,
            self.film.catalogue,
            media_folder(self.film.path),
            "Picture",
            random_id,
            task or TaskControl(),
        )
        ids = {role: each.id for role, each in pictures.items()}
        found = (replace(each, bin=BIN) for each in pictures.values())
        return with_drawn(join, ids), tuple(found)


def _chosen(specs: tuple[ModelSpec, ...], join: Join) -> ModelSpec:
    spec = joiner(specs, join)
    if spec is None:
        raise FilmError(
            "No model here can join on to clips: bring one that does (cutaway models add), such as "
            "Wan VACE or LTX-Video."
        )
    return spec


def _request(spec: ModelSpec, join: Join, asked: Asked) -> GenerationRequest:
    """What joins, with all that was said besides."""
    from editor.api.generation.asking import Wish, requested

    request = join_request(join, spec)
    wish = Wish(**{**asked, "seconds": request.seconds, "rate": request.rate, "kind": request.kind})
    said = requested(spec, (), wish, picture=False)
    asks = said if asked.get("size") else request
    return replace(
        said,
        width=asks.width,
        height=asks.height,
        frames=request.frames,
        sources=request.sources,
    )
