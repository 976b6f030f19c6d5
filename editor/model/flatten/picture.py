"""What is seen at a time: from a project's tracks to layers with all numbers worked out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from math import floor

from editor.model.curves import number_at, numbers_at, value_at
from editor.model.effects import Effect
from editor.model.flatten.layers import (
    EffectValue,
    Entry,
    GeneratorPicture,
    Layer,
    MediaPicture,
    NestedPicture,
    Picture,
    Placement,
    TitlePicture,
    TransitionLayer,
)
from editor.model.flatten.mattes import matte_values
from editor.model.project import Project, Sequence
from editor.model.time import ZERO
from editor.model.timeline import (
    Clip,
    GeneratorSource,
    Item,
    ItemId,
    MediaSource,
    SequenceId,
    SequenceSource,
    TitleSource,
    Track,
    Transition,
)


def layers_at(project: Project, sequence_id: SequenceId, frame: int) -> tuple[Entry, ...]:
    """The layers on screen at `frame` of the sequence, from bottom to top.

    Everything that is there is given, hidden or not; `visibility.visible` leaves out what cannot
    be seen. Outside the sequence there is nothing.
    """
    sequence = project.sequence(sequence_id)
    assert sequence is not None, sequence_id
    entries = (
        _entry(project, sequence, track, frame) for track in sequence.video_tracks if track.enabled
    )
    return tuple(entry for entry in entries if entry is not None)


def media_pictures(entries: tuple[Entry, ...]) -> Iterator[MediaPicture]:
    """Each frame of media that drawing `entries` needs, nested ones too, in drawing order."""
    for entry in entries:
        sides = (entry,) if isinstance(entry, Layer) else (entry.outgoing, entry.incoming)
        for layer in sides:
            if layer is None:
                continue
            if isinstance(layer.picture, MediaPicture):
                yield layer.picture
            elif isinstance(layer.picture, NestedPicture):
                yield from media_pictures(layer.picture.entries)


def transition_at(track: Track, frame: int) -> tuple[Transition, int] | None:
    """The transition over `frame` of the track, and the frame of its cut."""
    index = track.index_at(frame)
    if index is None:
        return None
    item = track.items[index]
    before = track.transition_before(item.id)
    if before is not None and frame < track.start_of(index) + before.out_offset:
        return before, track.start_of(index)
    after = track.transition_after(item.id)
    if after is not None and frame >= track.start_of(index + 1) - after.in_offset:
        return after, track.start_of(index + 1)
    return None


def _entry(project: Project, sequence: Sequence, track: Track, frame: int) -> Entry | None:
    found = transition_at(track, frame)
    if found is not None:
        return _mixed(project, sequence, track, frame, *found)
    index = track.index_at(frame)
    if index is None:
        return None
    return _layer(project, sequence, track.items[index], frame - track.start_of(index))


def _mixed(
    project: Project,
    sequence: Sequence,
    track: Track,
    frame: int,
    transition: Transition,
    cut: int,
) -> Entry | None:
    """Both sides of a transition. A frame is mixed as at the middle of its time on screen."""
    outgoing = _side(project, sequence, track, transition.left, frame)
    incoming = _side(project, sequence, track, transition.right, frame)
    if outgoing is None and incoming is None:
        return None
    elapsed = frame - (cut - transition.in_offset)
    progress = (elapsed + 0.5) / (transition.in_offset + transition.out_offset)
    effect = _effect_value(transition.effect, elapsed, Fraction(elapsed), sequence.rate)
    return TransitionLayer(outgoing, incoming, effect, progress)


def _side(
    project: Project, sequence: Sequence, track: Track, item_id: ItemId | None, frame: int
) -> Layer | None:
    index = None if item_id is None else track.index_of(item_id)
    if index is None:
        return None
    return _layer(project, sequence, track.items[index], frame - track.start_of(index))


def _layer(project: Project, sequence: Sequence, item: Item, frame: int) -> Layer | None:
    """The item's layer at its own frame number `frame`; before its first or past its last frame
    too, where a transition shows its handles."""
    if not isinstance(item, Clip) or not item.enabled:
        return None
    picture = picture_of(project, sequence, item, frame)
    if picture is None:
        return None
    return Layer(
        item.id,
        picture,
        _placement(item, frame),
        min(max(number_at(item.opacity, frame), 0.0), 1.0),
        item.blend_mode,
        tuple(
            replace(
                _clip_effect(item, effect, frame, sequence.rate),
                mattes=matte_values(project, effect.mattes, picture),
            )
            for effect in item.effects
            if effect.enabled
        ),
        matte_values(project, item.mattes, picture),
    )


def picture_of(project: Project, sequence: Sequence, clip: Clip, frame: int) -> Picture | None:
    """What the clip's source shows at the clip's own frame number `frame`, before its effects."""
    match clip.source:
        case MediaSource(media, stream):
            reference = project.media_reference(media)
            still = reference is not None and reference.available_range is None
            time = ZERO if still else clip.source_time(frame, sequence.rate)
            return MediaPicture(media, stream, time)
        case TitleSource(title):
            return TitlePicture(title, sequence.width, sequence.height)
        case GeneratorSource(effect):
            value = _clip_effect(clip, effect, frame, sequence.rate)
            return GeneratorPicture(value, sequence.width, sequence.height)
        case SequenceSource(nested_id):
            nested = project.sequence(nested_id)
            if nested is None:
                return None
            inside = floor(clip.source_time(frame, sequence.rate).seconds * nested.rate)
            entries = layers_at(project, nested_id, inside)
            return NestedPicture(entries, nested.width, nested.height, nested.working_space)


def _placement(clip: Clip, frame: int) -> Placement:
    transform = clip.transform
    scale_x, scale_y = numbers_at(transform.scale, frame)
    left, top, right, bottom = numbers_at(transform.crop, frame)
    x, y = numbers_at(transform.position, frame)
    anchor_x, anchor_y = numbers_at(transform.anchor, frame)
    rotation = number_at(transform.rotation, frame)
    return Placement(
        (x, y),
        (scale_x, scale_y),
        rotation,
        (anchor_x, anchor_y),
        (left, top, right, bottom),
        transform.fit,
    )


def _clip_effect(clip: Clip, effect: Effect, frame: int, rate: Fraction) -> EffectValue:
    """The effect's own clock starts where the source does, not the clip: so what moves by itself
    goes on over a slice, and a trimmed head takes its part of the movement along."""
    elapsed = Fraction(frame)
    if clip.speed:
        elapsed += clip.source_start.seconds * rate / clip.speed
    return _effect_value(effect, frame, elapsed, rate)


def _effect_value(effect: Effect, frame: int, elapsed: Fraction, rate: Fraction) -> EffectValue:
    """Parameters as they are at the clip's `frame`; the clock stands at `elapsed` frames."""
    values = tuple((name, value_at(animated, frame)) for name, animated in effect.parameters)
    return EffectValue(effect.id, effect.name, values, floor(elapsed), elapsed / rate, rate)
