"""All that the window calls to take things out of footage."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.engine.generate.results import media_folder
from editor.jobs.queue import JobQueue
from editor.jobs.removal.mask_film import MaskOrder
from editor.jobs.removal.pictures import Pictures
from editor.model.edits.generation.removal import removal_request, use_footage
from editor.model.edits.generation.use import use_take
from editor.model.generation.capabilities import Control, ModelSpec
from editor.model.generation.removal import (
    CLEAN_PLATE,
    Margins,
    RemovalOptions,
    removal_options,
)
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SourceRole
from editor.model.generation.take import Take, TakeId
from editor.model.pool.removals import footage_of, is_removal
from editor.model.pool.takes import clip_media
from editor.model.roto.coverage import decided_at
from editor.model.roto.footage import frame_count
from editor.model.roto.matte import Matte
from editor.model.roto.unsure import tally
from editor.session.generation.generation import Generation
from editor.session.removal.asking import (
    Goal,
    ask,
    ask_with_mask,
)
from editor.session.removal.current import CurrentRemoval
from editor.session.removal.holding import Holding
from editor.session.removal.planning import Plan, asked_of, frames_of, plan
from editor.session.removal.retouching import Retouching
from editor.session.removal.runs import Masked, Runs
from editor.session.removal.seeing import Lines, Seeing
from editor.session.removal.watching import Watching
from editor.session.removal.wishes import Span, Wishes, usual_wishes, with_options
from editor.session.roto.roto import Roto
from editor.session.session import Session


class Removal(QObject):
    """What goes is what the matte covers that is worked on. `current` is the clip that it goes
    from, with the result that it shows, and `runs` what is made for it; `holding` and `retouching`
    correct a result, `seeing` is what is seen of that meanwhile, `watching` goes along with what is
    made. All that changes the project is an edit, which can be undone."""

    changed = Signal()  # what is wished for, what is made, how far it is

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        roto: Roto,
        generation: Generation,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._roto, self._generation = session, roto, generation
        self._pictures = Pictures(jobs, self)
        self.current = CurrentRemoval(session, roto.current, self)
        self.runs = Runs(session, jobs, generation, self.current, self)
        self.seeing = Seeing(session, self._pictures, self.current, self)
        self.holding = Holding(session, self._pictures, self.current, self)
        self.retouching = Retouching(session, self.current, self.seeing, self.holding, self)
        self.watching = Watching(session, self.current, self.runs, self)
        self._wishes: Wishes | None = None
        self._learnt: TakeId | None = None
        self.current.changed.connect(self._on_current)
        for signal in (self.runs.changed, self.holding.changed, roto.runner.changed):
            signal.connect(self.changed)
        roto.current.changed.connect(self.changed)

    def leave(self) -> None:
        """Begin nothing more; to be called before the jobs are ended."""
        self.runs.leave()

    def close(self) -> None:
        """To be called when the jobs have ended."""
        self._pictures.close()
        self.seeing.close()

    # What is wished for

    @property
    def wishes(self) -> Wishes:
        if self._wishes is None:
            size = self._roto.current.size
            return usual_wishes((1920, 1080) if size is None else size)
        return self._wishes

    def wish(self, wishes: Wishes) -> None:
        if wishes != self.wishes:
            self._wishes = wishes
            self.changed.emit()

    def wish_options(self, **changes: object) -> None:
        """`changes` are fields of `RemovalOptions`."""
        self.wish(with_options(self.wishes, **changes))

    def take_from_here(self) -> bool:
        """Fill everything from the frame that is looked at; whether the clip shows a result."""
        take = self.current.take
        if take is None:
            return False
        self.wish_options(source_frame=self.current.frame)
        return True

    def take_from_any(self) -> None:
        """Fill from whichever frames show what is behind."""
        self.wish_options(source_frame=None)

    # What could be done

    @property
    def plan(self) -> Plan | None:
        """None: there is no clip, or no matte."""
        clip, matte, sequence = self.current.clip, self._matte, self._session.sequence_id
        if clip is None or matte is None or sequence is None:
            return None
        marked = self.current.marked if self.wishes.span is Span.MARKED else None
        return plan(self._session.project, sequence, clip, matte, marked)

    @property
    def uncovered(self) -> int:
        """From how many of the frames nothing would go, since the matte covers nothing there."""
        planned, matte = self.plan, self._matte
        if planned is None or matte is None or self.wishes.holds_still or matte.splines:
            return 0
        return tally(matte, planned.covered).missing

    @property
    def trouble(self) -> str:
        """Why nothing can be taken out now; empty if it can."""
        if self.current.clip is None:
            return self.tr("There is no clip with a picture here.")
        matte, planned = self._matte, self.plan
        if self.runs.is_busy:
            return self.tr("Something is being removed from the clip already.")
        if matte is None or planned is None:
            return self.tr("There is no matte here yet: click the thing that is to go.")
        if self._roto.runner.run_of(matte.id) is not None:
            return self.tr("The matte is still being tracked.")
        if not (matte.splines or matte.keys):
            return self.tr("The matte covers nothing yet: click the thing that is to go.")
        return ""

    @property
    def mask_lines(self) -> Lines:
        """Around what is to go from the frame that is looked at, in pixels of the footage."""
        matte, size = self._matte, self._roto.current.size
        if matte is None or size is None:
            return ()
        frame = self._still_frame(matte) if self.wishes.holds_still else self._roto.current.frame
        if not matte.splines and decided_at(matte, frame) is None:
            return ()
        return self.seeing.lines_of(matte, frame, size, self.wishes.options.grow)

    def reckon(self) -> GenerationRequest | None:
        """Have it reckoned what a removal would take: the outlooks tell, of this request."""
        planned = self.plan
        if planned is None:
            return None
        mask = None if planned.take is None else planned.take.request.source(SourceRole.MASK)
        stands_for_mask = planned.media if mask is None else mask.media
        project, options = self._session.document.project, self.wishes.options
        request = removal_request(project, planned.media, stands_for_mask, planned.frames, options)
        request = self.wishes.said_in(request)
        self._generation.outlooks.ask(request)
        return request

    @property
    def models(self) -> tuple[ModelSpec, ...]:
        """That can fill, as far as they are known."""
        found = (each.spec for each in self._generation.outlooks.models)
        return tuple(each for each in found if GenerationKind.INPAINT in each.kinds)

    @property
    def heeds_prompt(self) -> bool:
        """Whether the model that is chosen can be told what to fill in, or what no frame shows."""
        model, unseen = self.wishes.model, self.wishes.options.unseen
        reads = unseen if model == CLEAN_PLATE and unseen else model
        spec = self._generation.outlooks.spec(reads)
        return spec is not None and Control.PROMPT in spec.controls

    @property
    def results(self) -> tuple[Take, ...]:
        """All that was made of the clip's footage, the oldest first."""
        project, media = self._session.project, self.current.media
        if media is None:
            return ()
        footage = footage_of(project, media.id).media
        return tuple(
            each
            for each in project.takes
            if is_removal(each) and footage_of(project, each.media).media == footage
        )

    # What is done

    def remove(self) -> bool:
        """Have what the matte covers taken out; whether that was begun."""
        clip, matte, planned = self.current.clip, self._matte, self.plan
        goal, trouble = self._goal(), self.trouble
        if trouble or clip is None or matte is None or planned is None or goal is None:
            self._session.notices.post(trouble)
            return False
        media = self._roto.current.media
        assert media is not None
        assert media.video is not None
        is_still = self.wishes.holds_still or media.video.rate is None
        order = MaskOrder(
            matte,
            media.video.display_size,
            planned.covered,
            self._still_frame(matte) if is_still else None,
            media_folder(self._session.document.path) / "masks",
            matte.name,
        )
        options = replace(self.wishes.options, redo=None, extend=Margins())
        if planned.take is None:
            options = replace(options, source_frame=None)
        wishes = replace(self.wishes, options=options)
        self.runs.begin(order, Masked(goal, clip, planned, wishes))
        self.watching.begin()
        return True

    def redo(self) -> bool:
        """Make the result anew where the wishes say, after the frames that are held."""
        take, goal, frames = self.current.take, self._goal(), self.redone
        if take is None or goal is None or not frames or self.runs.is_busy:
            return False
        project = self._session.document.project
        asked = asked_of(project, take)
        source, mask = (asked.source(role) for role in (SourceRole.CLIP, SourceRole.MASK))
        assert source is not None
        keys = {
            each.frame: each.media for each in asked.sources if each.role is SourceRole.KEYFRAME
        }
        old = removal_options(take.request)
        options = replace(self.wishes.options, redo=(frames[0], frames[-1]), extend=old.extend)
        request = removal_request(
            project,
            source.media,
            None if mask is None else mask.media,
            frames_of(project, asked),
            options,
            keys=keys,
            earlier=take.media,
            seed=asked.seed,
        )
        request = self.wishes.said_in(request)
        edit = partial(
            ask,
            goal=goal,
            request=request,
            new_ids=(self._session.new_id(), self._session.new_id()),
            shot=take.shot,
            parent=take.id,
        )
        if not self._session.edit(self.tr("Redo removal"), edit):
            return False
        self.watching.begin()
        return True

    @property
    def redone(self) -> range:
        """The frames that `redo` makes anew, of what the clip shows."""
        media, take = self.current.media, self.current.take
        if media is None or take is None:
            return range(0)
        whole = range(take.request.frames)
        match self.wishes.redo:
            case Span.MARKED:
                return self.current.marked or whole
            case Span.HELD:
                return self.holding.between(whole)
            case _:
                return whole

    def extend(self, margins: Margins) -> bool:
        """Have what the clip shows made larger; whether that was begun."""
        clip, goal = self.current.clip, self._goal()
        media = None if clip is None else clip_media(clip)
        if clip is None or goal is None or media is None or margins.are_none:
            return False
        goal = replace(goal, name=self.tr("%1 extended").replace("%1", clip.name))
        found = self._session.project.media_reference(media)
        assert found is not None
        options = RemovalOptions(extend=margins, grain=self.wishes.options.grain)
        edit = partial(
            ask_with_mask,
            goal=goal,
            plan=Plan(media, range(frame_count(found)), range(0)),
            mask=None,
            wishes=replace(self.wishes, options=options),
            new_ids=(self._session.new_id(), self._session.new_id()),
        )
        return self._session.edit(self.tr("Extend the frame"), edit)

    def show_original(self) -> bool:
        """Let the clip show its footage."""
        clip, sequence = self.current.clip, self._session.sequence_id
        if clip is None or sequence is None:
            return False
        edit = partial(
            use_footage, sequence_id=sequence, items=(clip.id,), new_id=self._session.new_id
        )
        return self._session.edit(self.tr("Show the footage"), edit)

    def show_take(self, take: TakeId) -> bool:
        """Let the clip show another result."""
        clip, sequence = self.current.clip, self._session.sequence_id
        if clip is None or sequence is None:
            return False
        edit = partial(
            use_take, sequence_id=sequence, item=clip.id, take=take, new_id=self._session.new_id
        )
        return self._session.edit(self.tr("Use take"), edit)

    @property
    def _matte(self) -> Matte | None:
        return self._roto.current.matte

    def _goal(self) -> Goal | None:
        clip, sequence, matte = self.current.clip, self._session.sequence_id, self._matte
        if clip is None or sequence is None:
            return None
        name = clip.name if matte is None else matte.name
        return Goal(sequence, clip.id, self.tr("%1 removed").replace("%1", name))

    def _still_frame(self, matte: Matte) -> int:
        """The frame that is looked at, or if the matte covers nothing there, the nearest key."""
        frame = self._roto.current.frame
        if not matte.keys or decided_at(matte, frame) is not None:
            return frame
        return min((key.frame for key in matte.keys), key=lambda each: abs(each - frame))

    def _on_current(self) -> None:
        """What was asked of the result that is shown is what is asked next, too."""
        take = self.current.take
        id = None if take is None else take.id
        if id != self._learnt:
            self._learnt = id
            if take is not None:
                asked = replace(removal_options(take.request), redo=None)
                said = take.request.prompts.text
                model = take.request.model
                self._wishes = replace(self.wishes, options=asked, model=model, prompt=said)
        self.changed.emit()
