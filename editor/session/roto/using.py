"""What mattes are put to use for on the clip that is worked on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from editor.model.edits.project.new import media_parts
from editor.model.edits.roto.ready import replace_background
from editor.model.edits.roto.uses import switch_matte
from editor.model.edits.splicing.draft import sequence_in
from editor.model.effects import Effect
from editor.model.media import MediaId
from editor.model.project import Project
from editor.model.roto.matte import Matte, MatteId, MatteUse
from editor.model.roto.uses import uses_of
from editor.model.timeline import ItemId, SequenceId
from editor.session.roto.roto import AnyEdit, Roto
from editor.session.session import Session


@dataclass(frozen=True, slots=True)
class Used:
    """A place where a matte is put to use: on `effect`, or, None, on the clip itself."""

    use: MatteUse
    effect: Effect | None = None


class Using:
    """Each change is an edit, which can be undone."""

    def __init__(self, session: Session, roto: Roto) -> None:
        self._session, self._roto = session, roto

    def places(self, matte: MatteId) -> tuple[Used, ...]:
        """Where the clip uses it, itself first, then its effects in their order."""
        clip = self._roto.current.clip
        if clip is None:
            return ()
        own = [Used(each) for each in clip.mattes if each.matte == matte]
        on_effects = (
            Used(each, effect)
            for effect in clip.effects
            for each in effect.mattes
            if each.matte == matte
        )
        return (*own, *on_effects)

    def is_used(self, matte: MatteId) -> bool:
        clip = self._roto.current.clip
        return clip is not None and any(each.matte == matte for each in uses_of(clip))

    def is_on(self, matte: MatteId) -> bool:
        """Whether it does anything to the clip now."""
        clip = self._roto.current.clip
        return clip is not None and any(
            each.matte == matte and each.enabled for each in uses_of(clip)
        )

    def is_seen(self, matte: MatteId) -> bool:
        """Whether it is on; one that nothing uses is, until it is switched off for this time."""
        return self._roto.tools.is_seen(matte, self._roto.current.clip)

    def cuts_out(self, matte: MatteId) -> bool:
        clip = self._roto.current.clip
        return clip is not None and any(
            each.matte == matte and each.enabled for each in clip.mattes
        )

    def switch(self, matte: Matte, on: bool) -> bool:
        """All that it does to the clip, on or off; if that is nothing, whether it is seen."""
        if not self.is_used(matte.id):
            self._roto.tools.show_matte(matte.id, on)
            return True
        switched_on = QCoreApplication.translate("Using", "Switch on %1")
        words = switched_on if on else QCoreApplication.translate("Using", "Switch off %1")
        return self._on_clip(
            words.replace("%1", matte.name), partial(switch_matte, matte=matte.id, enabled=on)
        )

    def set_cut_out(self, matte: MatteId, on: bool) -> bool:
        """Leave of the clip what the matte covers, or show it whole again."""
        return self._roto.cut_out() if on else self._roto.stop_using(matte)

    def change(self, used: Used, *, inverted: bool | None = None, on: bool | None = None) -> bool:
        new = replace(
            used.use,
            inverted=used.use.inverted if inverted is None else inverted,
            enabled=used.use.enabled if on is None else on,
        )
        return self._roto.use(new, None if used.effect is None else used.effect.id)

    def stop(self, used: Used) -> bool:
        return self._roto.stop_using(
            used.use.matte, None if used.effect is None else used.effect.id
        )

    def replace_background(self, matte: MatteId, media: MediaId) -> bool:
        """Cut the clip out and put the picture of `media` behind it."""
        clip, new_id = self._roto.current.clip, self._session.new_id
        if clip is None:
            return False

        def edit(project: Project, sequence_id: SequenceId, item: ItemId) -> Project:
            sequence = sequence_in(project, sequence_id)
            found = sequence.find(item)
            ((_, behind),) = media_parts(
                project,
                sequence_id,
                media,
                video_track=sequence.video_tracks[0].id if found is None else found[0].id,
                still_frames=clip.duration,
                new_id=new_id,
            )
            return replace_background(project, sequence_id, item, matte, behind, new_id=new_id)

        return self._on_clip(QCoreApplication.translate("Using", "Replace the background"), edit)

    def _on_clip(self, label: str, edit: AnyEdit) -> bool:
        clip, sequence = self._roto.current.clip, self._session.sequence_id
        if clip is None or sequence is None:
            return False
        return self._session.edit(label, partial(edit, sequence_id=sequence, item=clip.id))
