"""What is heard over a span of frames: from a project's tracks to sounds with their fades."""

from __future__ import annotations

from collections.abc import Iterator

from editor.model.flatten.sounds import Fade, FadeShape, MediaSound, SequenceSound, Sound
from editor.model.project import Project
from editor.model.timeline import Clip, MediaSource, SequenceId, SequenceSource, Track, Transition


def sounds_in(
    project: Project, sequence_id: SequenceId, start_frame: int, end_frame: int
) -> tuple[Sound, ...]:
    """Every sound that is heard somewhere in [`start_frame`, `end_frame`), whole, track by track.

    Where a track is solo, only solo tracks are heard; a muted track never is.
    """
    sequence = project.sequence(sequence_id)
    assert sequence is not None, sequence_id
    solo = any(track.solo for track in sequence.audio_tracks)
    return tuple(
        sound
        for track in sequence.audio_tracks
        if not track.muted and track.enabled and (track.solo or not solo)
        for sound in _sounds_on(track, start_frame, end_frame)
        if sound.start_frame < end_frame and start_frame < sound.end_frame
    )


def _sounds_on(track: Track, start_frame: int, end_frame: int) -> Iterator[Sound]:
    """The clips in the span, and the one on either side: its handles may reach into it."""
    if not track.items or start_frame >= track.duration:
        return
    first = track.index_at(max(start_frame, 0)) or 0
    last = track.index_at(min(end_frame, track.duration) - 1) or 0
    for index in range(max(first - 1, 0), min(last + 2, len(track.items))):
        item = track.items[index]
        if isinstance(item, Clip) and item.enabled and item.speed != 0:
            sound = _sound(track, item, index)
            if sound is not None:
                yield sound


def _sound(track: Track, clip: Clip, index: int) -> Sound | None:
    match clip.source:
        case MediaSource(media, stream):
            source = MediaSound(media, stream)
        case SequenceSource(sequence):
            source = SequenceSound(sequence)
        case _:
            return None
    start, end = track.start_of(index), track.start_of(index + 1)
    before, after = track.transition_before(clip.id), track.transition_after(clip.id)
    fades = []
    if before is not None:
        fades.append(_fade(before, start, rising=True))
    if after is not None:
        fades.append(_fade(after, end, rising=False))
    return Sound(
        clip.id,
        source,
        start - (before.in_offset if before else 0),
        end + (after.out_offset if after else 0),
        start,
        clip.source_start,
        clip.speed,
        clip.keep_pitch,
        clip.volume,
        clip.pan,
        tuple(fades),
    )


def _fade(transition: Transition, cut: int, *, rising: bool) -> Fade:
    linear = transition.effect.name == FadeShape.LINEAR
    shape = FadeShape.LINEAR if linear else FadeShape.EQUAL_POWER
    return Fade(cut - transition.in_offset, cut + transition.out_offset, rising, shape)
