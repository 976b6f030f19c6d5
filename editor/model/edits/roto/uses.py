"""Mattes put to use: on a clip, which they cut out, or on an effect, which they limit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from editor.model.edits.clip.change import changed_clip
from editor.model.edits.errors import EditError
from editor.model.edits.roto.mattes import footage_of, matte_in
from editor.model.edits.splicing.draft import sequence_in
from editor.model.effects import EffectId
from editor.model.pool.removals import footage_of as footage_of_media
from editor.model.project import Project
from editor.model.roto.matte import MatteId, MatteUse
from editor.model.roto.uses import Uses, uses_of, with_uses
from editor.model.timeline import Clip, ItemId, MediaSource, SequenceId, TrackKind


def use_matte(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    use: MatteUse,
    *,
    effect: EffectId | None = None,
    index: int | None = None,
) -> Project:
    """Lets a matte cut the clip out, or limit one of its effects: before number `index` of those
    that do so already, else after all.

    Raises:
        EditError: there is no such matte, clip or effect, the matte is of other footage or in use
            there already, or the clip is on a locked track.
    """
    matte = matte_in(project, use.matte)
    found = sequence_in(project, sequence_id).find(item)
    if found is not None and found[0].kind is not TrackKind.VIDEO:
        raise EditError(f"Track {found[0].name} has no pictures, and a matte is of a picture.")

    def used(clip: Clip) -> Clip:
        shown = clip.source.media if isinstance(clip.source, MediaSource) else None
        if shown is None or footage_of_media(project, shown).media != matte.media:
            footage = footage_of(project, matte)
            raise EditError(
                f"“{matte.name}” is a matte of “{footage.name}”, which “{clip.name}” does not show."
            )

        def added(uses: Uses) -> Uses:
            if any(each.matte == use.matte for each in uses):
                raise EditError(f"“{matte.name}” is in use there already.")
            at = len(uses) if index is None else index
            return (*uses[:at], use, *uses[at:])

        return _changed(clip, effect, added)

    return changed_clip(project, sequence_id, item, used)


def stop_using(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    matte: MatteId,
    *,
    effect: EffectId | None = None,
) -> Project:
    """Takes a matte off the clip, or off one of its effects; it stays in the project.

    Raises:
        EditError: it is not in use there, there is no such clip or effect, or the clip is on a
            locked track.
    """

    def removed(uses: Uses) -> Uses:
        gone = _use_in(project, uses, matte)
        return tuple(each for each in uses if each is not gone)

    return changed_clip(project, sequence_id, item, lambda clip: _changed(clip, effect, removed))


def change_use(
    project: Project,
    sequence_id: SequenceId,
    item: ItemId,
    use: MatteUse,
    *,
    effect: EffectId | None = None,
    index: int | None = None,
) -> Project:
    """Uses a matte another way where it is in use: inverted, put on otherwise, switched off, or,
    with `index`, as another number of those there.

    Raises:
        EditError: it is not in use there, there is no such clip or effect, or the clip is on a
            locked track.
    """

    def changed(uses: Uses) -> Uses:
        at = uses.index(_use_in(project, uses, use.matte))
        others = [*uses[:at], *uses[at + 1 :]]
        others.insert(at if index is None else index, use)
        return tuple(others)

    return changed_clip(project, sequence_id, item, lambda clip: _changed(clip, effect, changed))


def switch_matte(
    project: Project, sequence_id: SequenceId, item: ItemId, matte: MatteId, enabled: bool
) -> Project:
    """Switches all that a matte does to a clip and its effects on or off; it keeps its places.

    Raises:
        EditError: it is not in use there, there is no such clip, or the clip is on a locked track.
    """

    def switched(clip: Clip) -> Clip:
        _use_in(project, tuple(uses_of(clip)), matte)
        return with_uses(
            clip,
            lambda uses: tuple(
                replace(each, enabled=enabled) if each.matte == matte else each for each in uses
            ),
        )

    return changed_clip(project, sequence_id, item, switched)


def _changed(clip: Clip, effect: EffectId | None, change: Callable[[Uses], Uses]) -> Clip:
    if effect is None:
        return replace(clip, mattes=change(clip.mattes))
    if all(each.id != effect for each in clip.effects):
        raise EditError(f"“{clip.name}” has no effect “{effect}”.")
    effects = (
        replace(each, mattes=change(each.mattes)) if each.id == effect else each
        for each in clip.effects
    )
    return replace(clip, effects=tuple(effects))


def _use_in(project: Project, uses: Uses, matte: MatteId) -> MatteUse:
    for each in uses:
        if each.matte == matte:
            return each
    raise EditError(f"“{matte_in(project, matte).name}” is not in use there.")
