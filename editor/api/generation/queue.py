"""The queue of a film: filled, and worked without a window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from editor.api.changes import Made
from editor.api.errors import NamingError
from editor.api.generation.judging import Takes
from editor.model.edits.generation import queue as edits
from editor.model.edits.generation.again import make_again
from editor.model.edits.generation.finish import finish_generation
from editor.model.edits.generation.shots import add_shot, set_request
from editor.model.edits.ids import random_id
from editor.model.generation.derived.variations import variations
from editor.model.generation.remedy import RemediedError
from editor.model.generation.request import GenerationRequest
from editor.model.generation.take import (
    Placement,
    QueuedGeneration,
    QueuedId,
    QueueState,
    Shot,
    ShotId,
    Take,
    TakeId,
)
from editor.model.project import Project
from editor.model.task import TaskControl

if TYPE_CHECKING:
    from editor.engine.generate.clip import OnFrame
    from editor.engine.generate.registry import Models

BIN = "Generated"


@dataclass(frozen=True, slots=True)
class Worked:
    """What became of one of the queue: a take, or why there is none."""

    queued: QueuedGeneration
    take: Take | None = None
    problem: str = ""


class Queue(Takes):
    """What is queued is named by its number, 1 is the next one, or its id."""

    def add_shot(self, name: str, request: GenerationRequest) -> Shot:
        """Something to be made.

        Raises:
            EditError: there is a shot of that name, or the request makes no sense.
        """
        shot = Shot(ShotId(random_id()), name, request)
        self.apply(f"New shot {name}", partial(add_shot, shot=shot))
        return self.shot(shot.id)

    def change_shot(self, shot: str, request: GenerationRequest) -> Made:
        """What the shot asks for from now on; what is queued stays as it is."""
        edit = partial(set_request, shot=self.shot(shot).id, request=request)
        return self.apply(f"Change {shot}", edit)

    def queue_shot(
        self, shot: str, count: int = 1, *, placement: Placement | None = None
    ) -> tuple[QueuedGeneration, ...]:
        """Queue what a shot asks for, `count` variations of it; the first goes to `placement`."""
        there = self.shot(shot)
        queued = tuple(
            QueuedGeneration(
                QueuedId(random_id()), there.id, request, None if number else placement
            )
            for number, request in enumerate(variations(there.request, count))
        )
        self.apply(f"Queue {shot}", partial(edits.queue_generations, queued=queued))
        return queued

    def queued(self, name: str) -> QueuedGeneration:
        """
        Raises:
            NamingError: there is none.
        """
        for number, each in enumerate(self.project.queue, 1):
            if name in (str(number), each.id):
                return each
        count = len(self.project.queue)
        has = f"it has 1 to {count}" if count else "it is empty"
        raise NamingError(f"There is no number “{name}” in the queue: {has}.")

    def pause_queued(self, queued: str) -> Made:
        """Leave it out until it is let go."""
        edit = partial(edits.pause_queued, queued=self.queued(queued).id)
        return self.apply(f"Pause {queued}", edit)

    def let_go(self, queued: str) -> Made:
        """Let go what is paused, try again what has failed, make anew what was made before."""
        from editor.engine.generate.results import media_folder, result_in

        id = self.queued(queued).id
        edit = partial(edits.let_go, queued=id)
        if result_in(media_folder(self.path), id) is not None:
            edit = partial(make_again, queued=id, new_id=random_id)
        return self.apply(f"Go on with {queued}", edit)

    def move_queued(self, queued: str, number: int) -> Made:
        """Make it that number of the queue; 1 is the next one."""
        edit = partial(edits.move_queued, queued=self.queued(queued).id, index=number - 1)
        return self.apply(f"Move {queued}", edit)

    def remove_queued(self, *queued: str) -> Made:
        """Have them not made."""
        ids = [self.queued(each).id for each in queued]

        def edit(project: Project) -> Project:
            for each in ids:
                project = edits.remove_queued(project, each)
            return project

        return self.apply(f"Cancel {', '.join(queued)}", edit)

    def run_queue(
        self,
        task: TaskControl | None = None,
        on_frame: OnFrame | None = None,
        *,
        models: Models | None = None,
    ) -> Iterator[Worked]:
        """Make all that waits, one after another; each is a take, in one step, when it is given.

        What cannot be made stays in the queue, with the reason, and the next one is made.

        Raises:
            Cancelled: the task was stopped; what was not finished stays in the queue.
        """
        from editor.engine.generate.registry import found_models

        models = models or found_models()
        tried: set[QueuedId] = set()
        while (queued := self._next(tried)) is not None:
            tried.add(queued.id)
            yield self._worked(queued, task or TaskControl(), on_frame, models)
        models.release()

    def _next(self, tried: set[QueuedId]) -> QueuedGeneration | None:
        waiting = (each for each in self.project.queue if each.state is QueueState.WAITING)
        return next((each for each in waiting if each.id not in tried), None)

    def _worked(
        self, queued: QueuedGeneration, task: TaskControl, on_frame: OnFrame | None, models: Models
    ) -> Worked:
        from editor.api.generation.experience import learn
        from editor.engine.generate.clip import generate_clip, not_shown
        from editor.engine.generate.model import GenerationError
        from editor.engine.generate.results import media_of, result_in, result_path, take_of
        from editor.media.errors import MediaError

        project, shot = self.project, self.project.shot(queued.shot)
        assert shot is not None  # what is queued belongs to a shot
        path = result_path(self.path, shot.name, queued.id, queued.request)
        if result_in(path.parent, queued.id) is not None:
            return Worked(queued, problem="It was made before, and that was undone: let it go.")
        path.parent.mkdir(parents=True, exist_ok=True)
        request, show = queued.request, on_frame or not_shown
        try:
            clip = generate_clip(request, project.media, path, task, show, models=models)
        except (GenerationError, MediaError, OSError) as error:
            remedy = error.remedy if isinstance(error, RemediedError) else None
            edit = partial(edits.fail_queued, queued=queued.id, message=str(error), remedy=remedy)
            self.apply("Generation failed", edit)
            return Worked(queued, problem=str(error))
        learn(clip, models.model(request.model).cost(request))
        take = take_of(queued, clip, TakeId(random_id()))
        media = media_of(project, shot, clip, BIN)
        finish = partial(finish_generation, queued=queued.id, media=media, take=take)
        self.apply("Generate clip", partial(finish, new_id=random_id))
        return Worked(queued, take)
