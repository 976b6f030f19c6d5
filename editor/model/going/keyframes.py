"""Frames at which something of a clip has a keyframe."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from editor.model.curves import keys_of
from editor.model.project import Sequence
from editor.model.timeline import Clip, GeneratorSource, ItemId


@lru_cache(maxsize=256)
def key_frames(clip: Clip) -> tuple[Fraction, ...]:
    """The clip's own frames, in order."""
    held = clip.transform
    values = [held.position, held.scale, held.rotation, held.anchor, held.crop]
    values += [clip.opacity, clip.volume, clip.pan]
    effects = list(clip.effects)
    if isinstance(clip.source, GeneratorSource):
        effects.append(clip.source.effect)
    values += [value for effect in effects for _, value in effect.parameters]
    return tuple(sorted({key.frame for value in values for key in keys_of(value)}))


def frames_of_keys(sequence: Sequence, items: Iterable[ItemId], playhead: int) -> tuple[int, ...]:
    """Frames of the sequence, in order: where the clips among `items` have keyframes, or without
    any those under the playhead."""
    places = [found for item in items if (found := sequence.find(item)) is not None]
    if not places:
        under = ((track, track.index_at(playhead)) for track in sequence.tracks)
        places = [(track, index) for track, index in under if index is not None]
    frames: set[int] = set()
    for track, index in places:
        clip, start = track.items[index], track.start_of(index)
        if isinstance(clip, Clip):
            own = (round(frame) for frame in key_frames(clip))
            frames |= {start + frame for frame in own if 0 <= frame < clip.duration}
    return tuple(sorted(frames))
