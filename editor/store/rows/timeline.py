"""Sequences, tracks, items and what stands on them, to and from rows.

A row has every column of its table but the order key `position`.
"""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from editor.model.colour import WorkingSpace
from editor.model.effects import Effect, EffectId
from editor.model.media import MediaId
from editor.model.project import Project, Sequence
from editor.model.time import RationalTime
from editor.model.timeline import (
    Clip,
    ClipMarker,
    Gap,
    GeneratorSource,
    GroupId,
    GuideLine,
    Item,
    ItemId,
    LinkId,
    Marker,
    MarkerId,
    MediaSource,
    SequenceId,
    SequenceSource,
    Source,
    TitleSource,
    Track,
    TrackId,
    TrackKind,
    Transition,
    TransitionId,
)
from editor.model.transform import BlendMode
from editor.store.rows import effects as effects_json
from editor.store.rows import nested
from editor.store.rows.cells import Read, Row, escaped, number, raw, text, ticks, time
from editor.store.rows.roto.uses import uses, uses_json


def project_row(project: Project) -> Row:
    return {"name": escaped(project.name), "main_sequence": escaped(project.main_sequence)}


def sequence_row(sequence: Sequence) -> Row:
    return {
        "id": escaped(sequence.id),
        "name": escaped(sequence.name),
        "rate": str(sequence.rate),
        "width": sequence.width,
        "height": sequence.height,
        "sample_rate": sequence.sample_rate,
        "working_space": sequence.working_space.value,
        "in_point": sequence.in_point,
        "out_point": sequence.out_point,
        "format_from_first_clip": int(sequence.format_from_first_clip),
        "guides": nested.text([[guide.axis, guide.at] for guide in sequence.guides]),
    }


def sequence(row: Read, tracks: tuple[Track, ...], markers: tuple[Marker, ...]) -> Sequence:
    return Sequence(
        id=SequenceId(text(row["id"])),
        name=text(row["name"]),
        rate=Fraction(raw(row["rate"])),
        width=number(row["width"]),
        height=number(row["height"]),
        sample_rate=number(row["sample_rate"]),
        working_space=WorkingSpace(row["working_space"]),
        video_tracks=tuple(track for track in tracks if track.kind is TrackKind.VIDEO),
        audio_tracks=tuple(track for track in tracks if track.kind is TrackKind.AUDIO),
        markers=markers,
        in_point=None if row["in_point"] is None else number(row["in_point"]),
        out_point=None if row["out_point"] is None else number(row["out_point"]),
        format_from_first_clip=bool(row["format_from_first_clip"]),
        guides=tuple(GuideLine(axis, float(at)) for axis, at in nested.parse(raw(row["guides"]))),
    )


def marker_row(marker: Marker, sequence: SequenceId) -> Row:
    return {
        "id": escaped(marker.id),
        "sequence": escaped(sequence),
        "name": escaped(marker.name),
        "frame": marker.frame,
        "duration": marker.duration,
        "colour": escaped(marker.colour),
        "note": escaped(marker.note),
    }


def marker(row: Read) -> Marker:
    return Marker(
        MarkerId(text(row["id"])),
        text(row["name"]),
        number(row["frame"]),
        number(row["duration"]),
        text(row["colour"]),
        text(row["note"]),
    )


def track_row(track: Track, sequence: SequenceId) -> Row:
    return {
        "id": escaped(track.id),
        "sequence": escaped(sequence),
        "kind": track.kind.value,
        "name": escaped(track.name),
        "enabled": int(track.enabled),
        "locked": int(track.locked),
        "muted": int(track.muted),
        "solo": int(track.solo),
    }


def track(row: Read, items: tuple[Item, ...], transitions: tuple[Transition, ...]) -> Track:
    return Track(
        id=TrackId(text(row["id"])),
        name=text(row["name"]),
        kind=TrackKind(row["kind"]),
        items=items,
        transitions=transitions,
        enabled=bool(row["enabled"]),
        locked=bool(row["locked"]),
        muted=bool(row["muted"]),
        solo=bool(row["solo"]),
    )


def item_row(item: Item, track: TrackId, folder: Path) -> Row:
    """`folder` is the project file's, here and below."""
    row: Row = {"id": escaped(item.id), "track": escaped(track), "duration": item.duration}
    if isinstance(item, Gap):
        return row | NO_CLIP
    start_ticks, rate = ticks(item.source_start)
    return (
        row
        | NO_CLIP
        | _source_cells(item.source, folder)
        | {
            "name": escaped(item.name),
            "source_ticks": start_ticks,
            "source_rate": rate,
            "speed": str(item.speed),
            "enabled": int(item.enabled),
            "transform": nested.transform_text(item.transform),
            "opacity": nested.text(nested.animated_json(item.opacity)),
            "blend_mode": item.blend_mode.value,
            "volume": nested.text(nested.animated_json(item.volume)),
            "pan": nested.text(nested.animated_json(item.pan)),
            "keep_pitch": int(item.keep_pitch),
            "link": escaped(item.link),
            "clip_group": escaped(item.group),
            "markers": nested.text([_clip_marker_json(marker) for marker in item.markers]),
            "mattes": nested.text(uses_json(item.mattes)),
        }
    )


def item(row: Read, effects: tuple[Effect, ...], folder: Path) -> Item:
    id, duration = ItemId(text(row["id"])), number(row["duration"])
    if row["kind"] == "gap":
        return Gap(id, duration)
    return Clip(
        id=id,
        name=text(row["name"]),
        source=_source(row, folder),
        duration=duration,
        source_start=time(row["source_ticks"], row["source_rate"]),
        speed=Fraction(raw(row["speed"])),
        enabled=bool(row["enabled"]),
        transform=nested.transform(raw(row["transform"])),
        opacity=nested.animated(nested.parse(raw(row["opacity"]))),
        blend_mode=BlendMode(row["blend_mode"]),
        effects=effects,
        volume=nested.animated(nested.parse(raw(row["volume"]))),
        pan=nested.animated(nested.parse(raw(row["pan"]))),
        keep_pitch=bool(row["keep_pitch"]),
        link=None if row["link"] is None else LinkId(text(row["link"])),
        group=None if row["clip_group"] is None else GroupId(text(row["clip_group"])),
        markers=tuple(map(_clip_marker, nested.parse(raw(row["markers"])))),
        mattes=uses(nested.parse(raw(row["mattes"]))),
    )


def effect_row(effect: Effect, item: ItemId, number: int, folder: Path) -> Row:
    return {
        "item": escaped(item),
        "number": number,
        "id": escaped(effect.id),
        "name": escaped(effect.name),
        "parameters": nested.text(effects_json.parameters_json(effect.parameters, folder)),
        "enabled": int(effect.enabled),
        "mattes": nested.text(uses_json(effect.mattes)),
    }


def effect(row: Read, folder: Path) -> Effect:
    return Effect(
        EffectId(text(row["id"])),
        text(row["name"]),
        effects_json.parameters(nested.parse(raw(row["parameters"])), folder),
        bool(row["enabled"]),
        uses(nested.parse(raw(row["mattes"]))),
    )


def transition_row(transition: Transition, track: TrackId, folder: Path) -> Row:
    return {
        "id": escaped(transition.id),
        "track": escaped(track),
        "left_item": escaped(transition.left),
        "right_item": escaped(transition.right),
        "in_offset": transition.in_offset,
        "out_offset": transition.out_offset,
        "effect": nested.text(effects_json.effect_json(transition.effect, folder)),
    }


def transition(row: Read, folder: Path) -> Transition:
    return Transition(
        TransitionId(text(row["id"])),
        None if row["left_item"] is None else ItemId(text(row["left_item"])),
        None if row["right_item"] is None else ItemId(text(row["right_item"])),
        number(row["in_offset"]),
        number(row["out_offset"]),
        effects_json.effect(nested.parse(raw(row["effect"])), folder),
    )


NO_CLIP: Row = {
    "kind": "gap",
    "name": None,
    "media": None,
    "stream": None,
    "sequence": None,
    "title": None,
    "generator": None,
    "source_ticks": None,
    "source_rate": None,
    "speed": None,
    "enabled": None,
    "transform": None,
    "opacity": None,
    "blend_mode": None,
    "volume": None,
    "pan": None,
    "keep_pitch": None,
    "link": None,
    "clip_group": None,
    "markers": "[]",
    "mattes": "[]",
}


def _clip_marker_json(marker: ClipMarker) -> nested.Json:
    seconds = str(marker.time.seconds)
    return [marker.id, marker.name, seconds, marker.colour, marker.note]


def _clip_marker(json: nested.Json) -> ClipMarker:
    id, name, seconds, colour, note = json
    time = RationalTime.from_seconds(Fraction(seconds))
    return ClipMarker(MarkerId(id), name, time, colour, note)


def _source_cells(source: Source, folder: Path) -> Row:
    match source:
        case MediaSource():
            return {"kind": "media", "media": escaped(source.media), "stream": source.stream}
        case SequenceSource():
            return {"kind": "sequence", "sequence": escaped(source.sequence)}
        case TitleSource():
            return {"kind": "title", "title": nested.text(nested.title_json(source.title))}
        case GeneratorSource():
            return {
                "kind": "generator",
                "generator": nested.text(effects_json.effect_json(source.effect, folder)),
            }


def _source(row: Read, folder: Path) -> Source:
    match row["kind"]:
        case "media":
            return MediaSource(MediaId(text(row["media"])), number(row["stream"]))
        case "sequence":
            return SequenceSource(SequenceId(text(row["sequence"])))
        case "title":
            return TitleSource(nested.title(nested.parse(raw(row["title"]))))
        case "generator":
            return GeneratorSource(effects_json.effect(nested.parse(raw(row["generator"])), folder))
        case kind:
            raise ValueError(f"an item of kind {kind!r}")
