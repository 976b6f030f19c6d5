"""Nested values as canonical JSON text: one value, one text. Fractions are "p/q"."""

from __future__ import annotations

import json
from fractions import Fraction
from functools import lru_cache
from typing import Any

from editor.model.colour import ChromaSiting, ColourTags, Matrix, Primaries, Range, Transfer
from editor.model.curves import Animated, Curve, Handle, Interpolation, Keyframe, Value
from editor.model.media import AudioStream, VideoStream
from editor.model.titles.title import Align, Background, Outline, Shadow, Title, VerticalAlign
from editor.model.transform import Fit, Transform

Json = Any  # what the json module reads and writes


def text(value: Json) -> str:
    """The canonical text: sorted keys, no spaces, ASCII (so any string may stand in it)."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def parse(text: str) -> Json:
    return json.loads(text)


def animated_json(value: Animated) -> Json:
    if isinstance(value, Curve):
        return {"keyframes": [_keyframe_json(key) for key in value.keyframes]}
    return list(value) if isinstance(value, tuple) else value


def animated(json: Json) -> Animated:
    if isinstance(json, dict):
        return Curve(tuple(_keyframe(each) for each in json["keyframes"]))
    return _value(json)


def transform_text(transform: Transform) -> str:
    return text(
        {
            "position": animated_json(transform.position),
            "scale": animated_json(transform.scale),
            "rotation": animated_json(transform.rotation),
            "anchor": animated_json(transform.anchor),
            "crop": animated_json(transform.crop),
            "fit": transform.fit,
        }
    )


@lru_cache(maxsize=1024)  # most clips of a project share one
def transform(text: str) -> Transform:
    json = parse(text)
    return Transform(
        animated(json["position"]),
        animated(json["scale"]),
        animated(json["rotation"]),
        animated(json["anchor"]),
        animated(json["crop"]),
        Fit(json["fit"]),
    )


def title_json(title: Title) -> Json:
    outline, shadow, background = title.outline, title.shadow, title.background
    return {
        "text": title.text,
        "font": title.font,
        "size": title.size,
        "weight": title.weight,
        "italic": title.italic,
        "colour": title.colour,
        "align": title.align,
        "vertical_align": title.vertical_align,
        "line_height": title.line_height,
        "tracking": title.tracking,
        "outline": outline and {"colour": outline.colour, "width": outline.width},
        "shadow": shadow
        and {"colour": shadow.colour, "offset": shadow.offset, "blur": shadow.blur},
        "background": background
        and {
            "colour": background.colour,
            "padding": background.padding,
            "radius": background.radius,
        },
        "box": title.box,
    }


def title(json: Json) -> Title:
    outline, shadow, background = json["outline"], json["shadow"], json["background"]
    return Title(
        text=json["text"],
        font=json["font"],
        size=json["size"],
        weight=json["weight"],
        italic=json["italic"],
        colour=tuple(json["colour"]),
        align=Align(json["align"]),
        vertical_align=VerticalAlign(json["vertical_align"]),
        line_height=json["line_height"],
        tracking=json["tracking"],
        outline=outline and Outline(tuple(outline["colour"]), outline["width"]),
        shadow=shadow and Shadow(tuple(shadow["colour"]), tuple(shadow["offset"]), shadow["blur"]),
        background=background
        and Background(tuple(background["colour"]), background["padding"], background["radius"]),
        box=None if json["box"] is None else tuple(json["box"]),
    )


def video_json(video: VideoStream) -> Json:
    tags = video.colour
    return {
        "width": video.width,
        "height": video.height,
        "rate": None if video.rate is None else str(video.rate),
        "pixel_aspect": str(video.pixel_aspect),
        "rotation": video.rotation,
        "has_alpha": video.has_alpha,
        "variable": video.variable,
        "interlaced": video.interlaced,
        "codec": video.codec,
        "colour": [tags.range, tags.matrix, tags.primaries, tags.transfer, tags.siting],
    }


def video(json: Json) -> VideoStream:
    range_, matrix, primaries, transfer, siting = json["colour"]
    return VideoStream(
        width=json["width"],
        height=json["height"],
        rate=None if json["rate"] is None else Fraction(json["rate"]),
        pixel_aspect=Fraction(json["pixel_aspect"]),
        rotation=json["rotation"],
        has_alpha=json["has_alpha"],
        variable=json["variable"],
        interlaced=json["interlaced"],
        codec=json["codec"],
        colour=ColourTags(
            Range(range_),
            Matrix(matrix),
            Primaries(primaries),
            Transfer(transfer),
            ChromaSiting(siting),
        ),
    )


def audio_json(audio: AudioStream) -> Json:
    return {
        "channels": audio.channels,
        "sample_rate": audio.sample_rate,
        "layout": audio.layout,
        "codec": audio.codec,
        "language": audio.language,
    }


def audio(json: Json) -> AudioStream:
    return AudioStream(
        json["channels"], json["sample_rate"], json["layout"], json["codec"], json["language"]
    )


def _value(json: Json) -> Value:
    return tuple(json) if isinstance(json, list) else json


def _keyframe_json(key: Keyframe) -> Json:
    return {
        "frame": str(key.frame),
        "value": animated_json(key.value),
        "interpolation": key.interpolation,
        "in": _handle_json(key.handle_in),
        "out": _handle_json(key.handle_out),
    }


def _keyframe(json: Json) -> Keyframe:
    return Keyframe(
        Fraction(json["frame"]),
        _value(json["value"]),
        Interpolation(json["interpolation"]),
        _handle(json["in"]),
        _handle(json["out"]),
    )


def _handle_json(handle: Handle | None) -> Json:
    return handle and [handle.frames, animated_json(handle.value)]


def _handle(json: Json) -> Handle | None:
    if json is None:
        return None
    frames, value = json
    return Handle(frames, tuple(value) if isinstance(value, list) else value)
