"""What a film can do with generation: clips that are made become takes of its shots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from editor.api.generation.given import Keys, given_of
from editor.api.generation.queue import BIN, Queue
from editor.api.naming import track_named
from editor.api.values import Time, frames
from editor.model.edits.generation.finish import finish_generation
from editor.model.edits.generation.queue import queue_generations
from editor.model.edits.generation.shots import add_shot, free_shot_name
from editor.model.edits.ids import random_id
from editor.model.edits.project.media import add_media
from editor.model.generation.derived.first_request import STILL_MOTION
from editor.model.generation.take import (
    Placement,
    QueuedGeneration,
    QueuedId,
    Shot,
    ShotId,
    Take,
    TakeId,
)
from editor.model.media import MediaReference
from editor.model.project import Project
from editor.model.task import TaskControl

if TYPE_CHECKING:
    from editor.api.generation.asking import Asked


class Generating(Queue):
    """Media that are generated from other media."""

    def generate(
        self,
        image: str | Path | None = None,
        *,
        name: str = "",
        model: str = STILL_MOTION,
        sources: Mapping[str, str | Path] | None = None,
        depth: str | Path | None = None,
        keyframes: Keys | None = None,
        references: Sequence[str | Path] = (),
        at: Time = "",
        track: str = "",
        sequence: str = "",
        task: TaskControl | None = None,
        **asked: Unpack[Asked],
    ) -> Take:
        """Bring a picture to life; the clip is media of the project, and a take of a new shot.

            film.generate("beach.jpg", camera="push-in 20%", seconds=4, at="2s")

        The words are those of `editor.api.generation.generate`; pictures and clips are named as
        media are. All is one step that can be undone; the file lies beside the project.

        Args:
            name: of the shot; else it is numbered.
            at: a time of the sequence, to place the clip over what lies there; empty: it is not
                placed.
            track: on which; empty: wherever it has room.
            asked: brush, camera, seconds and all else; without a rate, that of the sequence.

        Raises:
            GenerationError, MediaError: it cannot be made; the message says what to do.
            EditError: there is a shot of that name.
        """
        from editor.api.generation.asking import Wish
        from editor.api.generation.experience import learn
        from editor.api.generation.generate import planned, with_depth
        from editor.engine.generate.clip import generate_clip
        from editor.engine.generate.registry import found_models
        from editor.engine.generate.results import media_of, result_path, take_of

        shown = self.sequence(sequence)
        if depth is not None:
            sources, asked = with_depth(sources or {}, asked, depth)
        given = given_of(self.find_media, image, sources, keyframes, references)
        wish = Wish(**{"rate": shown.rate, **asked})
        models = found_models()
        plan = planned(models, model, given, wish, picture=str(wish.kind).endswith("to-image"))
        shot_name = name or free_shot_name(self.project, "Shot {number}")
        shot = Shot(ShotId(random_id()), shot_name, plan.request)
        place = None
        if at != "":
            on = track_named(shown, track).id if track else None
            place = Placement(shown.id, on, frames(at, shown.rate))
        queued = QueuedGeneration(QueuedId(random_id()), shot.id, plan.request, place)
        begin = partial(_begun, shot=shot, queued=queued, sources=plan.media)
        begin(self.project)  # whether it is allowed is known before the work
        path = result_path(self.path, shot_name, queued.id, plan.request)
        path.parent.mkdir(parents=True, exist_ok=True)
        clip = generate_clip(plan.request, plan.media, path, task, models=models)
        learn(clip, models.model(model).cost(plan.request))
        media = media_of(begin(self.project), shot, clip, BIN)
        take = take_of(queued, clip, TakeId(random_id()))

        def edit(project: Project) -> Project:
            return finish_generation(begin(project), queued.id, media, take, new_id=random_id)

        self.apply(f"Generate {shot_name}", edit)
        return take


def _begun(
    project: Project, shot: Shot, queued: QueuedGeneration, sources: tuple[MediaReference, ...]
) -> Project:
    """The project with the shot, and with what it is made of."""
    for media in sources:
        if project.media_reference(media.id) is None:
            project = add_media(project, media)
    return queue_generations(add_shot(project, shot), [queued])
