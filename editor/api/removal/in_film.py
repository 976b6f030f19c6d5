"""Things taken out of what clips of a film show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from editor.api.changes import Made
from editor.api.errors import FilmError
from editor.api.generation.queue import BIN
from editor.api.timeline.edited import EditedSequence
from editor.model.edits.generation.finish import finish_generation
from editor.model.edits.generation.queue import queue_generations
from editor.model.edits.generation.removal import frames_shown, removal_request, use_footage
from editor.model.edits.generation.shots import add_shot, free_shot_name
from editor.model.edits.ids import random_id
from editor.model.edits.project.media import add_media
from editor.model.generation.framing import margins_to
from editor.model.generation.prompts import PromptSchedule
from editor.model.generation.removal import CLEAN_PLATE, Margins, RemovalOptions
from editor.model.generation.take import (
    Placement,
    QueuedGeneration,
    QueuedId,
    Shot,
    ShotId,
    TakeId,
)
from editor.model.media import MediaReference
from editor.model.pool.removals import footage_of
from editor.model.pool.takes import clip_media
from editor.model.project import Project
from editor.model.roto.footage import frame_count
from editor.model.roto.matte import Matte
from editor.model.task import TaskControl
from editor.model.time import ZERO, RationalTime
from editor.model.timeline import Clip

if TYPE_CHECKING:
    from editor.engine.generate.clip import OnFrame

MASKS = "Masks"
"""The bin that masks go into."""


class Inpainting(EditedSequence):
    """A result is a take that stands for its footage: trim, effects and mattes stay."""

    def inpaint(
        self,
        clip: str,
        *,
        matte: str = "",
        mask: str | Path | None = None,
        options: RemovalOptions | None = None,
        larger: Margins | Fraction | None = None,
        keys: Mapping[int, str | Path] | None = None,
        model: str = CLEAN_PLATE,
        prompt: str = "",
        seed: int = 0,
        name: str = "",
        task: TaskControl | None = None,
        on_frame: OnFrame | None = None,
    ) -> Made:
        """Take something out of what a clip shows, and let it show the result.

            film.timeline.inpaint("V1@2s", matte="Passer-by", options=RemovalOptions(grow=3))

        Args:
            matte: what it covers is to go.
            mask: else a picture, film or series, white where something is to go. One as long as the
                footage goes with it frame by frame; any other begins with the clip.
            larger: by how much the frame becomes larger, or to what shape, instead of by
                `options.extend`.
            keys: pictures of the result that are the truth, by frame, from 0 where the clip begins.
            model: that fills it; Clean Plate leaves what no frame shows to `options.unseen`.
            prompt: what should be there, for models that read.
            name: of the shot; else it is numbered.

        Raises:
            FilmError: it is not said what is to go, or the clip shows no footage.
            GenerationError, MediaError: it cannot be made; the message says what to do.
            EditError: the clip's track is locked.
            Cancelled: it was stopped. Asked for again, it goes on from there.
        """
        from editor.api.generation.experience import learn
        from editor.engine.generate.clip import generate_clip, not_shown
        from editor.engine.generate.registry import found_models
        from editor.engine.generate.results import media_of, result_path, take_of

        task, options = task or TaskControl(), options or RemovalOptions()
        item = self.clip(clip)
        footage = self._footage(item)
        if larger is not None:
            assert footage.video is not None
            size = footage.video.display_size
            margins = larger if isinstance(larger, Margins) else margins_to(size, larger)
            options = replace(options, extend=margins)
        shown = frames_shown(self.film.project, self.id, item.id)
        for frame in (options.source_frame, *(keys or {})):
            if frame is not None and frame >= len(shown):
                raise FilmError(
                    f"“{item.name}” shows frames 0 to {len(shown) - 1}, and not {frame}."
                )
        masking = self._mask(item, footage, shown, matte, mask, options, task)
        pictures = {frame: self.film.find_media(str(each)) for frame, each in (keys or {}).items()}
        sources = [*pictures.values(), *([masking[0]] if masking else [])]
        project = _with_media(self.film.project, sources)
        request = removal_request(
            project,
            footage.id,
            masking[0].id if masking else None,
            shown,
            options,
            mask_start=masking[1] if masking else ZERO,
            keys={frame: each.id for frame, each in pictures.items()},
            seed=seed,
        )
        request = replace(request, model=model, prompts=PromptSchedule.of(prompt))
        shot_name = name or free_shot_name(project, "Removal {number}")
        shot = Shot(ShotId(random_id()), shot_name, request)
        place = Placement(self.id, replaces=item.id)
        queued = QueuedGeneration(QueuedId(random_id()), shot.id, request, place)

        def begun(before: Project) -> Project:
            return queue_generations(add_shot(_with_media(before, sources), shot), [queued])

        begun(self.film.project)  # whether it is allowed is known before the work
        models = found_models()
        path = result_path(self.film.path, shot_name, queued.id, request)
        path.parent.mkdir(parents=True, exist_ok=True)
        media, show = (*project.media,), on_frame or not_shown
        made = generate_clip(request, media, path, task, show, models=models)
        learn(made, models.model(model).cost(request))
        result = media_of(begun(self.film.project), shot, made, BIN)
        take = take_of(queued, made, TakeId(random_id()))
        finish = partial(finish_generation, queued=queued.id, media=result, take=take)
        return self.apply(
            f"Remove from {item.name}",
            lambda before: finish(begun(before), new_id=random_id),
        )

    def use_footage(self, *clips: str) -> Made:
        """Let clips that show removals show again what was filmed."""
        found = [self.clip(each) for each in clips]
        label = found[0].name if len(found) == 1 else f"{len(found)} clips"
        items = tuple(each.id for each in found)
        return self.apply(
            f"Footage of {label}",
            lambda project: use_footage(project, self.id, items, new_id=random_id),
        )

    def _footage(self, clip: Clip) -> MediaReference:
        shown = clip_media(clip)
        media = None if shown is None else self.film.project.media_reference(shown)
        if media is None or media.video is None:
            raise FilmError(f"“{clip.name}” shows no footage that something could be taken out of.")
        return media

    def _mask(
        self,
        clip: Clip,
        footage: MediaReference,
        shown: range,
        matte: str,
        mask: str | Path | None,
        options: RemovalOptions,
        task: TaskControl,
    ) -> tuple[MediaReference, RationalTime] | None:
        """The mask, and where in it the first frame's is; None: the frame becomes larger only."""
        if matte:
            return self._baked(self.film.matte(matte), clip, footage, shown, task), ZERO
        if mask is None:
            if options.extend.are_none:
                raise FilmError("Say what is to go: name a matte, or give a mask.")
            return None
        media = self.film.find_media(str(mask))
        rate = media.video.rate if media.video is not None else None
        if rate is None or frame_count(media) != frame_count(footage):
            return media, ZERO
        return media, RationalTime(shown.start, rate)

    def _baked(
        self,
        matte: Matte,
        clip: Clip,
        footage: MediaReference,
        shown: range,
        task: TaskControl,
    ) -> MediaReference:
        from editor.engine.generate.results import media_folder
        from editor.jobs.removal.mask_film import MaskOrder, baked

        filmed = footage_of(self.film.project, footage.id)
        if matte.media != filmed.media:
            raise FilmError(f"“{matte.name}” is a matte of other footage than “{clip.name}” shows.")
        assert footage.video is not None
        rate = footage.video.rate
        first = 0 if rate is None else round(filmed.begins * rate)
        frames = range(shown.start + first, shown.stop + first)
        folder = media_folder(self.film.path) / "masks"
        folder.mkdir(parents=True, exist_ok=True)
        still = 0 if rate is None else None
        size = footage.video.display_size
        order = MaskOrder(matte, size, frames, still, folder, matte.name)
        made = baked(order, task)
        known = self.film.project.media_reference(made.id)
        return known or replace(made, bin=MASKS)


def _with_media(project: Project, media: list[MediaReference]) -> Project:
    for each in media:
        if project.media_reference(each.id) is None:
            project = add_media(project, each)
    return project
