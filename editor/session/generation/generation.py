"""All that the window calls to have something generated, and to work with what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from editor.compositor.isf.catalogue import Catalogue
from editor.engine.generate.model import Cost
from editor.engine.generate.registry import Models, found_models
from editor.jobs.generation.asking import Asking
from editor.jobs.generation.making import Making
from editor.jobs.queue import JobQueue
from editor.model.edits.generation import again, queue, shots, takes, use
from editor.model.edits.generation.finish import placed
from editor.model.generation.derived.strengths import strengths
from editor.model.generation.derived.variations import (
    at_draft_size,
    at_size_of,
    fitted_to,
    more_seeds,
    variations,
)
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
from editor.model.pool.takes import clips_of, queued_for, take_in_clip, takes_of
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId
from editor.session.generation.beginning import Beginning
from editor.session.generation.comparing import Comparing
from editor.session.generation.current import CurrentShot
from editor.session.generation.easing import Easing
from editor.session.generation.joining import Joining
from editor.session.generation.outlooks import Outlooks
from editor.session.generation.painting import Painting
from editor.session.generation.previewing import Previewing
from editor.session.generation.queue_runner import QueueRunner
from editor.session.helping import Helping
from editor.session.playing.transport import Transport
from editor.session.preferences import Preferences
from editor.session.session import Session
from editor.store.learnt import NotesFile


class Generation(QObject):
    """`runner` works the queue, and `helping` is told of what helps where that fails; `outlooks`
    knows models, costs and comparisons; `beginning` makes shots from what is selected or seen;
    `current` is the one that is worked on, `painting` paints on it and `previewing` shows how that
    moves; `joining` makes those that join on to clips. All that changes the project is an edit,
    which can be undone.
    """

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        preferences: Preferences,
        catalogue: Catalogue,
        notes: NotesFile,
        parent: QObject | None = None,
        *,
        models: Callable[[], Models] = found_models,
    ) -> None:
        super().__init__(parent)
        self._session, self._preferences = session, preferences
        self._making = Making(jobs, models, self)
        self.helping = Helping(session.notices, self)
        self.runner = QueueRunner(session, self._making, preferences, self.helping, self)
        self.outlooks = Outlooks(session, Asking(jobs, models, self), notes, self)
        self.beginning = Beginning(session, jobs, catalogue, self.outlooks, self)
        self.current = CurrentShot(session, self.beginning, self.outlooks, self)
        self.painting = Painting(session, self.current, self.beginning, jobs, self)
        self.previewing = Previewing(session, self.painting, self)
        self.comparing = Comparing(session, self.outlooks, self)
        self.joining = Joining(session, jobs, catalogue, self.beginning, self.outlooks, self)
        self._easing = Easing(self.runner, self)
        self.runner.learnt.connect(self.outlooks.learn)
        self._making.reckoned.connect(self._on_reckoned)

    def open(self) -> None:
        """Look for models, and go on with what the project has in its queue."""
        self.outlooks.look()
        self.runner.start()

    def yield_to(self, transport: Transport) -> None:
        """Leave to `transport` what it needs while it plays."""
        self._easing.yield_to(transport)

    def leave(self) -> None:
        """Begin nothing more; to be called before the jobs are ended."""
        self.runner.close()
        self.previewing.close()

    def close(self) -> None:
        """Give back what is held; to be called when the jobs have ended."""
        self._making.close()

    def shot(self, shot: ShotId) -> Shot | None:
        """As shown: with what a gesture previews."""
        return self._session.project.shot(shot)

    def takes_of(self, shot: ShotId) -> tuple[Take, ...]:
        """The oldest first."""
        return takes_of(self._session.project, shot)

    def queued_for(self, shot: ShotId) -> tuple[QueuedGeneration, ...]:
        return queued_for(self._session.project, shot)

    def change_request(self, shot: ShotId, request: GenerationRequest, gesture: str = "") -> bool:
        """What the shot asks for from now on. Changes with one `gesture` are one step."""
        if not self._preferences.settings.generate_apart:
            self.outlooks.warm_up(request.model)
        edit = partial(shots.set_request, shot=shot, request=request)
        return self._session.edit(self.tr("Change shot"), edit, gesture)

    def preview_request(self, shot: ShotId, request: GenerationRequest) -> None:
        """Show it everywhere while a gesture goes on; `change_request` ends it."""
        self._session.document.preview(partial(shots.set_request, shot=shot, request=request))

    def rename_shot(self, shot: ShotId, name: str) -> bool:
        return self._session.edit(
            self.tr("Rename shot"), partial(shots.rename_shot, shot=shot, name=name)
        )

    def remove_shot(self, shot: ShotId) -> bool:
        return self._session.edit(self.tr("Remove shot"), partial(shots.remove_shot, shot=shot))

    def start(
        self,
        shot: ShotId,
        placement: Placement | None = None,
        count: int = 1,
        *,
        drafts: bool = False,
    ) -> bool:
        """Have what the shot asks for made, `count` variations of it; the first goes to
        `placement`. `drafts`: at a small size first."""
        there = self.shot(shot)
        if there is None:
            return False
        return self._queue(shot, variations(there.request, count), placement, None, drafts=drafts)

    def more_like(self, take: TakeId, count: int = 3, *, by_strength: bool = False) -> bool:
        """Variations of a take: other seeds; or, `by_strength` or if its model knows no chance,
        all that moves does so more and less."""
        old = self._session.document.project.take(take)
        if old is None:
            return False
        spec = self.outlooks.spec(old.request.model)
        if by_strength or (spec is not None and spec.is_deterministic):
            wanted = strengths(old.request, count)
        else:
            made = (*self.takes_of(old.shot), *self.queued_for(old.shot))
            wanted = more_seeds(old.request, count, {each.request.seed for each in made})
        return self._queue(old.shot, wanted, None, take, as_drafts=old.is_draft)

    def again_with(self, take: TakeId, model: str) -> bool:
        """The same asked of another model."""
        old, spec = self._session.document.project.take(take), self.outlooks.spec(model)
        if old is None or spec is None:
            return False
        wanted = (fitted_to(old.request, spec),)
        return self._queue(old.shot, wanted, None, take, as_drafts=old.is_draft)

    def finish(self, take: TakeId) -> bool:
        """Make a draft anew as large as its shot is to be; it takes the draft's place."""
        project = self._session.document.project
        old = project.take(take)
        shot = None if old is None else project.shot(old.shot)
        if old is None or shot is None:
            return False
        shown = next(iter(clips_of(project, old.media)), None)
        placement = None if shown is None else Placement(shown[0], replaces=shown[1])
        return self._queue(shot.id, (at_size_of(old.request, shot.request),), placement, take)

    def pause(self, queued: QueuedId) -> bool:
        edit = partial(queue.pause_queued, queued=queued)
        return self._session.edit(self.tr("Pause generation"), edit)

    def go_on(self, queued: QueuedId) -> bool:
        """Let go what is paused, try again what has failed, make again what was made before."""
        if queued in self.runner.held:
            edit = partial(again.make_again, queued=queued, new_id=self._session.new_id)
            return self._session.edit(self.tr("Generate again"), edit)
        edit = partial(queue.let_go, queued=queued)
        return self._session.edit(self.tr("Go on with generation"), edit)

    def help(self, failed: QueuedGeneration) -> None:
        """Do what helps where it could not be made; where nothing is known to, try again."""
        if failed.remedy is None:
            self.go_on(failed.id)
        else:
            self.helping.want(failed.remedy, failed.request)

    def is_held(self, queued: QueuedGeneration) -> bool:
        """Whether only `go_on` lets it begin: it is paused, has failed, or was made before."""
        return queued.state is not QueueState.WAITING or queued.id in self.runner.held

    def cancel(self, queued: QueuedId) -> bool:
        """Take it out of the queue, and stop it if it is being made."""
        edit = partial(queue.remove_queued, queued=queued)
        return self._session.edit(self.tr("Cancel generation"), edit)

    def move(self, queued: QueuedId, index: int) -> bool:
        edit = partial(queue.move_queued, queued=queued, index=index)
        return self._session.edit(self.tr("Move in the queue"), edit)

    def change_queued(self, queued: QueuedId, request: GenerationRequest) -> bool:
        """Have something else made in its place; what is being made is begun anew."""
        edit = partial(queue.change_queued, queued=queued, request=request)
        return self._session.edit(self.tr("Change generation"), edit)

    def rate(self, take: TakeId, stars: int, gesture: str = "") -> bool:
        edit = partial(takes.rate_take, take=take, stars=stars)
        return self._session.edit(self.tr("Rate take"), edit, gesture)

    def note(self, take: TakeId, note: str, gesture: str = "") -> bool:
        edit = partial(takes.note_take, take=take, note=note)
        return self._session.edit(self.tr("Note on take"), edit, gesture)

    def remove_takes(self, chosen: Sequence[TakeId]) -> bool:
        """Their files stay where they are."""
        edit = partial(takes.remove_takes, takes=chosen)
        return self._session.edit(self.tr("Remove %n take(s)", "", len(chosen)), edit)

    def use(self, take: TakeId) -> bool:
        """In place of what the selected clip shows if that is of the same shot; else where the shot
        belongs, if it joins on to clips; else in the selected clip, or at the playhead."""
        clip, project = self.selected_clip(), self._session.document.project
        found = project.take(take)
        shown = None if clip is None else take_in_clip(project, clip)
        if clip is not None and shown is not None and found and shown.shot == found.shot:
            return self.use_in(take, clip.id)
        joins = self.joining.place_of(None if found is None else project.shot(found.shot))
        if joins is not None:
            new_id = self._session.new_id
            edit = partial(placed, placement=joins, take=take, new_id=new_id)
            return self._session.edit(self.tr("Use take"), edit)
        return self.place(take) if clip is None else self.use_in(take, clip.id)

    def place(self, take: TakeId) -> bool:
        """At the playhead, as a clip of its own."""
        sequence = self._session.sequence_id
        if sequence is None:
            return False
        frame, new_id = self._session.playhead.frame, self._session.new_id
        edit = partial(use.place_take, sequence_id=sequence, take=take, frame=frame, new_id=new_id)
        return self._session.edit(self.tr("Place take"), edit)

    def use_in(self, take: TakeId, clip: ItemId) -> bool:
        """In place of what a clip of the open sequence shows, with its trim and effects."""
        sequence = self._session.sequence_id
        if sequence is None:
            return False
        new_id = self._session.new_id
        edit = partial(use.use_take, sequence_id=sequence, item=clip, take=take, new_id=new_id)
        return self._session.edit(self.tr("Use take"), edit)

    def selected_clip(self) -> Clip | None:
        """The one clip with a picture that is selected."""
        return self.beginning.selected_clip()

    def _on_reckoned(self, queued: str, cost: Cost, device: str) -> None:
        """Tell the job how long it will take, by what earlier ones took."""
        running = self.runner.running
        if running is not None and running.queued == queued:
            running.job.expect(
                self.outlooks.seconds(running.order.request.model, device, cost.seconds)
            )

    def _queue(
        self,
        shot: ShotId,
        requests: Sequence[GenerationRequest],
        placement: Placement | None,
        parent: TakeId | None,
        *,
        drafts: bool = False,
        as_drafts: bool = False,
    ) -> bool:
        """`drafts`: made smaller; `as_drafts`: they are small already."""
        queued: list[QueuedGeneration] = []
        for number, request in enumerate(requests):
            small = self._small(request) if drafts else request
            queued.append(
                QueuedGeneration(
                    QueuedId(self._session.new_id()),
                    shot,
                    small,
                    placement if number == 0 else None,
                    parent,
                    as_drafts or small != request,
                )
            )
        label = self.tr("Queue %n generation(s)", "", len(queued))
        return self._session.edit(label, partial(_queued, queued=tuple(queued)))

    def _small(self, request: GenerationRequest) -> GenerationRequest:
        spec = self.outlooks.spec(request.model)
        return request if spec is None else at_draft_size(request, spec)


def _queued(project: Project, queued: tuple[QueuedGeneration, ...]) -> Project:
    return queue.queue_generations(project, queued)
