"""Which shots and takes media and clips belong to."""

from __future__ import annotations

from editor.model.generation.take import QueuedGeneration, Shot, ShotId, Take
from editor.model.media import MediaId
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId, MediaSource, SequenceId


def takes_of(project: Project, shot: ShotId) -> tuple[Take, ...]:
    """The oldest first."""
    return tuple(each for each in project.takes if each.shot == shot)


def take_number(project: Project, take: Take) -> int:
    """The one that its media is called by; once that is renamed, its place among its shot's."""
    media, shot = project.media_reference(take.media), project.shot(take.shot)
    if media is not None and shot is not None:
        said = media.name.removeprefix(f"{shot.name} ")
        if said != media.name and said.isdecimal():
            return int(said)
    return takes_of(project, take.shot).index(take) + 1


def next_take_number(project: Project, shot: ShotId) -> int:
    """One that no take of the shot has."""
    return max((take_number(project, take) for take in takes_of(project, shot)), default=0) + 1


def queued_for(project: Project, shot: ShotId) -> tuple[QueuedGeneration, ...]:
    return tuple(each for each in project.queue if each.shot == shot)


def clip_media(clip: Clip) -> MediaId | None:
    return clip.source.media if isinstance(clip.source, MediaSource) else None


def take_in_clip(project: Project, clip: Clip) -> Take | None:
    """The take that the clip shows."""
    media = clip_media(clip)
    return None if media is None else project.take_of(media)


def shot_of(project: Project, media: MediaId) -> Shot | None:
    """The shot that the media is a take of; else the newest one that is made from it."""
    take = project.take_of(media)
    if take is not None:
        return project.shot(take.shot)
    return next(
        (
            shot
            for shot in reversed(project.shots)
            if any(source.media == media for source in shot.request.sources)
        ),
        None,
    )


def media_of_shots(project: Project) -> frozenset[MediaId]:
    """What shots, and what is queued for them, are made from."""
    return frozenset(
        source.media for each in (*project.shots, *project.queue) for source in each.request.sources
    )


def clips_of(project: Project, media: MediaId) -> tuple[tuple[SequenceId, ItemId], ...]:
    """The clips that show the media, of all sequences."""
    return tuple(
        (sequence.id, item.id)
        for sequence in project.sequences
        for track in sequence.video_tracks
        if media in track.media
        for item in track.items
        if isinstance(item, Clip) and clip_media(item) == media
    )
