"""Mattes, their keys, their stretches and their splines, to and from rows.

A row has every column of its table but the order key `position`. Paths are as those of media.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import asdict, astuple
from pathlib import Path

from editor.model.curves import Interpolation
from editor.model.media import MediaId
from editor.model.roto.matte import Edges, Key, Matte, MatteId, Matting, Stretch
from editor.model.roto.splines import (
    Combination,
    Spline,
    SplineId,
    SplineKey,
    SplinePoint,
)
from editor.store.rows import nested
from editor.store.rows.cells import Read, Row, escaped, number, raw, text
from editor.store.rows.media import path_in_memory, stored_path
from editor.store.rows.roto.prompts import prompt, prompt_json

TRACKED, EDGES = "tracked", "edges"
"""The kinds of stretches: those that were tracked, and those of edges made ahead."""


def matte_row(matte: Matte) -> Row:
    return {
        "id": escaped(matte.id),
        "name": escaped(matte.name),
        "media": escaped(matte.media),
        "hue": matte.hue,
        "edges": nested.text(asdict(matte.edges)),
        "locked": int(matte.locked),
    }


def matte(
    row: Read,
    keys: tuple[Key, ...],
    stretches: tuple[Stretch, ...],
    alphas: tuple[Stretch, ...],
    splines: tuple[Spline, ...],
) -> Matte:
    return Matte(
        MatteId(text(row["id"])),
        text(row["name"]),
        MediaId(text(row["media"])),
        number(row["hue"]),
        keys,
        stretches,
        alphas,
        splines,
        _edges(nested.parse(raw(row["edges"]))),
        bool(row["locked"]),
    )


def key_row(key: Key, matte: MatteId, folder: Path) -> Row:
    """`folder` is the project file's, here and below."""
    path, is_relative = stored_path(key.picture, folder)
    return {
        "matte": escaped(matte),
        "frame": key.frame,
        "path": path,
        "path_is_relative": is_relative,
        "prompts": nested.text([prompt_json(each) for each in key.prompts]),
    }


def key(row: Read, folder: Path) -> Key:
    return Key(
        number(row["frame"]),
        path_in_memory(raw(row["path"]), bool(row["path_is_relative"]), folder),
        tuple(map(prompt, nested.parse(raw(row["prompts"])))),
    )


def stretch_row(stretch: Stretch, matte: MatteId, kind: str, folder: Path) -> Row:
    path, is_relative = stored_path(stretch.film, folder)
    return {
        "matte": escaped(matte),
        "kind": kind,
        "first": stretch.first,
        "path": path,
        "path_is_relative": is_relative,
        "offset": stretch.offset,
        "confidence": b64encode(stretch.confidence).decode("ascii"),
    }


def stretch(row: Read, folder: Path) -> Stretch:
    return Stretch(
        number(row["first"]),
        path_in_memory(raw(row["path"]), bool(row["path_is_relative"]), folder),
        b64decode(raw(row["confidence"]), validate=True),
        number(row["offset"]),
    )


def spline_row(spline: Spline, matte: MatteId) -> Row:
    return {
        "id": escaped(spline.id),
        "matte": escaped(matte),
        "name": escaped(spline.name),
        "keys": nested.text([_key_json(each) for each in spline.keys]),
        "combination": spline.combination.value,
        "inverted": int(spline.inverted),
        "feather": nested.text(spline.feather),
        "opacity": nested.text(spline.opacity),
        "enabled": int(spline.enabled),
    }


def spline(row: Read) -> Spline:
    return Spline(
        SplineId(text(row["id"])),
        text(row["name"]),
        tuple(map(_key, nested.parse(raw(row["keys"])))),
        Combination(row["combination"]),
        bool(row["inverted"]),
        nested.parse(raw(row["feather"])),
        nested.parse(raw(row["opacity"])),
        bool(row["enabled"]),
    )


def _edges(json: nested.Json) -> Edges:
    return Edges(**{**json, "matting": Matting(json["matting"])})


def _key_json(key: SplineKey) -> nested.Json:
    return [key.frame, key.interpolation, [astuple(point) for point in key.points]]


def _key(json: nested.Json) -> SplineKey:
    frame, interpolation, points = json
    shape = tuple(SplinePoint(*each) for each in points)
    return SplineKey(frame, shape, Interpolation(interpolation))
