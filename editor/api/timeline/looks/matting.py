"""Mattes put to use on clips: they cut them out, or limit their effects."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from editor.api.changes import Made
from editor.api.timeline.addresses import effect_on
from editor.api.timeline.edited import EditedSequence
from editor.api.values import choice, place
from editor.model.edits.errors import EditError
from editor.model.edits.ids import random_id
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import media_parts
from editor.model.edits.roto import ready, uses
from editor.model.effects import EffectId
from editor.model.project import Project
from editor.model.roto.matte import MatteId, MatteUse
from editor.model.roto.splines import Combination
from editor.model.timeline import Clip


class Matting(EditedSequence):
    """`effect` names an effect of the clip that is meant, as `blur#2`; without one, the clip."""

    def use_matte(
        self,
        clip: str,
        matte: str,
        *,
        effect: str = "",
        inverted: bool = False,
        combination: Combination | str = Combination.ADD,
        enabled: bool = True,
        index: int | None = None,
    ) -> Made:
        """Let a matte cut a clip out, or limit one of its effects.

        Args:
            combination: how it is put on the mattes before it.
            index: before which of those there it comes, from 0; else last.

        Raises:
            EditError: it is a matte of other footage, or in use there already.
        """
        item, known = self.clip(clip), self.film.matte(matte)
        use = MatteUse(known.id, inverted, choice(combination, Combination), enabled)
        on, number = _effect(item, effect), None if index is None else place(index)
        return self.apply(
            f"Use {known.name} on {item.name}",
            lambda project: uses.use_matte(project, self.id, item.id, use, effect=on, index=number),
        )

    def change_matte_use(
        self,
        clip: str,
        matte: str,
        *,
        effect: str = "",
        inverted: bool | None = None,
        combination: Combination | str | None = None,
        enabled: bool | None = None,
        index: int | None = None,
    ) -> Made:
        """Use a matte another way where it is in use; what is not said stays."""
        item, known = self.clip(clip), self.film.matte(matte)
        on, number = _effect(item, effect), None if index is None else place(index)
        old = _use(item, on, known.id, known.name)
        use = MatteUse(
            known.id,
            old.inverted if inverted is None else inverted,
            old.combination if combination is None else choice(combination, Combination),
            old.enabled if enabled is None else enabled,
        )
        return self.apply(
            f"Change use of {known.name} on {item.name}",
            lambda project: uses.change_use(
                project, self.id, item.id, use, effect=on, index=number
            ),
        )

    def stop_using_matte(self, clip: str, matte: str, *, effect: str = "") -> Made:
        """Take a matte off a clip, or off one of its effects."""
        item, known = self.clip(clip), self.film.matte(matte)
        on = _effect(item, effect)
        return self.apply(
            f"Take {known.name} off {item.name}",
            lambda project: uses.stop_using(project, self.id, item.id, known.id, effect=on),
        )

    def cut_out(self, clip: str, matte: str) -> Made:
        """Leave of a clip what a matte covers."""
        item, known = self.clip(clip), self.film.matte(matte)
        return self.apply(
            f"Cut {known.name} out of {item.name}",
            lambda project: ready.cut_out(project, self.id, item.id, known.id),
        )

    def blur_background(self, clip: str, matte: str) -> Made:
        """Blur what a matte does not cover, by an effect that can then be set."""
        item, known = self.clip(clip), self.film.matte(matte)
        return self.apply(
            f"Blur background of {item.name}",
            lambda project: ready.blur_background(
                project, self.id, item.id, known.id, new_id=random_id
            ),
        )

    def grade_background(self, clip: str, matte: str) -> Made:
        """Darken what a matte does not cover, by an effect that can then be set."""
        item, known = self.clip(clip), self.film.matte(matte)
        return self.apply(
            f"Grade background of {item.name}",
            lambda project: ready.grade_background(
                project, self.id, item.id, known.id, new_id=random_id
            ),
        )

    def replace_background(self, clip: str, matte: str, media: str | Path) -> Made:
        """Cut a clip out, take it to a new track above, and show a media in its place: one of the
        project, or a file that is imported.

        Raises:
            EditError: the media has no picture.
        """
        item, known = self.clip(clip), self.film.matte(matte)
        reference = self.film.find_media(media)

        def edit(project: Project) -> Project:
            if project.media_reference(reference.id) is None:
                project = add_media(project, reference)
            track = self.track_of(item).id
            parts = media_parts(
                project,
                self.id,
                reference.id,
                video_track=track,
                still_frames=item.duration,
                new_id=random_id,
            )
            behind = replace(parts[0][1], link=None)
            return ready.replace_background(
                project, self.id, item.id, known.id, behind, new_id=random_id
            )

        return self.apply(f"Replace background of {item.name}", edit)


def _effect(clip: Clip, name: str) -> EffectId | None:
    return effect_on(clip, name).id if name else None


def _use(clip: Clip, effect: EffectId | None, matte: MatteId, name: str) -> MatteUse:
    there = clip.mattes
    if effect is not None:
        there = next(each.mattes for each in clip.effects if each.id == effect)
    for each in there:
        if each.matte == matte:
            return each
    raise EditError(f"“{name}” is not in use there.")
