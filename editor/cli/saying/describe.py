"""Media and projects as plain data: what `--json` prints, and what tables are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.model.curves import Curve
from editor.model.effects import Effect, EffectSpec, InputSpec
from editor.model.going.markers import shown_on
from editor.model.media import MediaReference
from editor.model.project import Project, Sequence
from editor.model.roto.matte import Matte
from editor.model.timecode import timecode
from editor.model.timeline import (
    Clip,
    GeneratorSource,
    Item,
    MediaSource,
    SequenceSource,
    TitleSource,
    Track,
)

if TYPE_CHECKING:
    from editor.media.media_info import MediaInfo, VideoInfo

Data = dict[str, Any]


def media(info: MediaInfo) -> Data:
    """A file as probed. Durations in seconds, rates as `30000/1001`."""
    available = info.available_range
    return {
        "kind": "media",
        "path": str(info.path),
        "container": info.container,
        "still": info.is_still,
        "duration": None if available is None else float(available.duration.seconds),
        "size_bytes": info.size_bytes,
        "start_timecode": info.start_timecode,
        "video": [_video(stream) for stream in info.video],
        "audio": [
            {
                "codec": sound.stream.codec,
                "channels": sound.stream.channels,
                "layout": sound.stream.layout,
                "sample_rate": sound.stream.sample_rate,
                "language": sound.stream.language,
            }
            for sound in info.audio
        ],
        "missing_frames": list(info.missing),
        "warnings": list(info.warnings),
    }


def _video(info: VideoInfo) -> Data:
    stream = info.stream
    width, height = stream.display_size
    return {
        "codec": stream.codec,
        "width": stream.width,
        "height": stream.height,
        "display_width": width,
        "display_height": height,
        "rate": _rate(stream.rate),
        "variable_rate": stream.variable,
        "pixel_aspect": str(stream.pixel_aspect),
        "rotation": stream.rotation,
        "alpha": stream.has_alpha,
        "interlaced": stream.interlaced,
        "pixel_format": info.pixel_format_name,
        "range": stream.colour.range,
        "matrix": stream.colour.matrix,
        "primaries": stream.colour.primaries,
        "transfer": stream.colour.transfer,
    }


def project(value: Project) -> Data:
    """A project with its media and every sequence's tracks and items."""
    return {
        "kind": "project",
        "name": value.name,
        "main_sequence": value.main_sequence,
        "media": [_reference(reference) for reference in value.media],
        "effect_files": [
            {"path": path, "missing": not Path(path).is_file()}
            for path in dict.fromkeys(_effect_files(value))
        ],
        "mattes": [_matte(each) for each in value.mattes],
        "sequences": [sequence(each) for each in value.sequences],
    }


def _matte(matte: Matte) -> Data:
    """`keys`: their frames; `tracked`: from which frame to before which."""
    files = (each.film for each in (*matte.stretches, *matte.alphas))
    files = dict.fromkeys((*(key.picture for key in matte.keys), *files))
    return {
        "id": matte.id,
        "name": matte.name,
        "media": matte.media,
        "keys": [key.frame for key in matte.keys],
        "tracked": [[each.first, each.end] for each in matte.stretches],
        "locked": matte.locked,
        "splines": [each.name for each in matte.splines],
        "matting": matte.edges.matting,
        "missing": [path for path in files if not Path(path).is_file()],
    }


def sequence(value: Sequence) -> Data:
    return {
        "id": value.id,
        "name": value.name,
        "rate": _rate(value.rate),
        "width": value.width,
        "height": value.height,
        "sample_rate": value.sample_rate,
        "working_space": value.working_space,
        "duration_frames": value.duration,
        "duration": timecode(value.duration, value.rate),
        "in_point": value.in_point,
        "out_point": value.out_point,
        "markers": [
            {"id": mark.id, "name": mark.name, "frame": mark.frame, "duration": mark.duration}
            for mark in value.markers
        ],
        "tracks": [_track(track, value.rate) for track in value.tracks],
    }


def _track(track: Track, rate: Fraction) -> Data:
    return {
        "id": track.id,
        "name": track.name,
        "kind": track.kind,
        "enabled": track.enabled,
        "locked": track.locked,
        "muted": track.muted,
        "solo": track.solo,
        "items": [_item(item, start, rate) for item, start in track.placed()],
        "transitions": [
            {
                "id": each.id,
                "effect": each.effect.name,
                "left": each.left,
                "right": each.right,
                "in_offset": each.in_offset,
                "out_offset": each.out_offset,
            }
            for each in track.transitions
        ],
    }


def _item(item: Item, start: int, rate: Fraction) -> Data:
    common = {"id": item.id, "start": start, "duration": item.duration}
    if not isinstance(item, Clip):
        return {"kind": "gap", **common}
    return {
        "kind": "clip",
        **common,
        "name": item.name,
        "source": source_name(item),
        "source_start": str(item.source_start.seconds),
        "speed": str(item.speed),
        "enabled": item.enabled,
        "blend_mode": item.blend_mode,
        "effects": [effect.name for effect in item.effects],
        "animated": animated_parameters(item),
        "mattes": [use.matte for use in item.mattes],
        "link": item.link,
        "group": item.group,
        "markers": [
            {"id": mark.id, "name": mark.name, "frame": start + frame}
            for mark, frame in shown_on(item, rate)
        ],
    }


def source_name(clip: Clip) -> str:
    """What a clip shows, in a word: `media …`, `sequence …`, `title …`, `generator …`."""
    match clip.source:
        case MediaSource(reference, _):
            return f"media {reference}"
        case SequenceSource(nested):
            return f"sequence {nested}"
        case TitleSource(title):
            return f"title {title.text}"
        case GeneratorSource(effect):
            return f"generator {effect.name}"


def animated_parameters(clip: Clip) -> list[str]:
    """Names of the clip's parameters that have keyframes, as `edit keyframe` takes them."""
    transform = clip.transform
    named = {
        "position": transform.position,
        "scale": transform.scale,
        "rotation": transform.rotation,
        "anchor": transform.anchor,
        "crop": transform.crop,
        "opacity": clip.opacity,
        "volume": clip.volume,
        "pan": clip.pan,
    }
    for effect in clip.effects:
        named |= {f"{effect.name}.{name}": value for name, value in effect.parameters}
    return [name for name, value in named.items() if isinstance(value, Curve)]


def _reference(reference: MediaReference) -> Data:
    from editor.api.relinking import is_missing

    available = reference.available_range
    return {
        "id": reference.id,
        "name": reference.name,
        "path": reference.path,
        "bin": reference.bin,
        "rating": reference.rating,
        "tags": list(reference.tags),
        "label": reference.label,
        "note": reference.note,
        "duration": None if available is None else float(available.duration.seconds),
        "missing": is_missing(reference),
    }


def _effect_files(value: Project) -> Iterator[str]:
    """Files that effects, generators and transitions read: no other parameter is text."""
    effects: list[Effect] = []
    for _, track in value.tracks():
        effects += (transition.effect for transition in track.transitions)
        for clip in track.items:
            if isinstance(clip, Clip):
                effects += clip.effects
                effects += [clip.source.effect] if isinstance(clip.source, GeneratorSource) else []
    for effect in effects:
        for _, parameter in effect.parameters:
            keys = parameter.keyframes if isinstance(parameter, Curve) else ()
            texts = [key.value for key in keys] or [parameter]
            yield from (text for text in texts if isinstance(text, str) and text)


def _rate(rate: Fraction | None) -> str | None:
    return None if rate is None else str(rate)


def effect(spec: EffectSpec, parameters: Iterable[InputSpec]) -> Data:
    """What a shader file offers, with its parameters as they can be set."""
    return {
        "name": spec.name,
        "kind": spec.kind,
        "label": spec.label,
        "description": spec.description,
        "credit": spec.credit,
        "categories": list(spec.categories),
        "path": spec.path,
        "parameters": [
            {
                "name": each.name,
                "kind": each.kind,
                "label": each.label,
                "default": each.default,
                "minimum": each.minimum,
                "maximum": each.maximum,
                "values": list(each.values),
                "labels": list(each.labels),
            }
            for each in parameters
        ],
    }
