"""Which clips and effects mattes are put to use on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from editor.model.media import MediaId
from editor.model.pool.removals import footage_of
from editor.model.project import Project, Sequence
from editor.model.roto.matte import Matte, MatteId, MatteUse
from editor.model.timeline import Clip, ItemId, MediaSource, SequenceId, Track

Uses = tuple[MatteUse, ...]


def uses_of(clip: Clip) -> Iterator[MatteUse]:
    """Those of the clip, then those of its effects."""
    yield from clip.mattes
    for effect in clip.effects:
        yield from effect.mattes


def with_uses(clip: Clip, change: Callable[[Uses], Uses]) -> Clip:
    """The clip with its own uses, and those of each of its effects, changed; the same object if
    nothing is."""
    effects = tuple(
        each if (new := change(each.mattes)) == each.mattes else replace(each, mattes=new)
        for each in clip.effects
    )
    mattes = change(clip.mattes)
    if mattes == clip.mattes and effects == clip.effects:
        return clip
    return replace(clip, mattes=mattes, effects=effects)


def with_own_mattes(project: Project, clip: Clip) -> Clip:
    """The clip without the uses of mattes that are not of the footage it shows."""
    if not any(uses_of(clip)):
        return clip
    own = {each.id for each in mattes_of(project, _media(clip))}
    return with_uses(clip, lambda uses: tuple(each for each in uses if each.matte in own))


def all_with_own_mattes(project: Project) -> Project:
    """The project where no clip uses mattes that are not of the footage it shows."""
    for sequence, track in project.tracks():
        items = tuple(
            with_own_mattes(project, each) if isinstance(each, Clip) else each
            for each in track.items
        )
        if any(new is not old for new, old in zip(items, track.items, strict=True)):
            current = project.sequence(sequence.id)
            assert current is not None
            changed = current.with_track(replace(track, items=items))
            project = project.with_sequence(changed)
    return project


def mattes_of(project: Project, media: MediaId | None) -> tuple[Matte, ...]:
    """Those of the footage that the media is, or of which it is a removal."""
    if media is None or not project.mattes:
        return ()
    footage = footage_of(project, media).media
    return tuple(each for each in project.mattes if each.media == footage)


def clips_using(project: Project, matte: MatteId) -> Iterator[tuple[Sequence, Track, Clip]]:
    for sequence in project.sequences:
        for track in sequence.video_tracks:
            for item in track.items:
                if isinstance(item, Clip) and any(use.matte == matte for use in uses_of(item)):
                    yield sequence, track, item


def with_uncut(project: Project, sequence: SequenceId, item: ItemId) -> Project:
    """The project, with a clip shown whole whatever mattes cut it out; the same object if none
    does."""
    shown = project.sequence(sequence)
    found = None if shown is None else shown.find(item)
    clip = None if found is None else found[0].items[found[1]]
    if shown is None or found is None or not isinstance(clip, Clip) or not clip.mattes:
        return project
    track, index = found
    items = (*track.items[:index], replace(clip, mattes=()), *track.items[index + 1 :])
    return project.with_sequence(shown.with_track(replace(track, items=items)))


def _media(clip: Clip) -> MediaId | None:
    return clip.source.media if isinstance(clip.source, MediaSource) else None
