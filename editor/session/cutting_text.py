"""A cutting as text, so that it can be pasted into another window of the program.

JSON, with the rows that a project file has for clips, transitions, media and mattes; paths are
absolute.
"""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

from editor.model.choosing.cutting import Cutting, Piece
from editor.model.roto.matte import Matte, Stretch
from editor.model.timeline import Clip, TrackId, TrackKind
from editor.store.rows import effects, media, timeline
from editor.store.rows.cells import UNREADABLE
from editor.store.rows.roto import mattes

_FORM = 1
_NOWHERE = Path("/")  # no file is near it, so every path stays absolute
_NO_TRACK = TrackId("")

Json = Any  # what the json module reads and writes


def written(cutting: Cutting) -> str:
    return json.dumps(
        {
            "cutaway": _FORM,
            "rate": str(cutting.rate),
            "pieces": [_piece_json(piece) for piece in cutting.pieces],
            "transitions": [
                timeline.transition_row(each, _NO_TRACK, _NOWHERE) for each in cutting.transitions
            ],
            "media": [media.media_row(each, _NOWHERE) for each in cutting.media],
            "mattes": [_matte_json(each) for each in cutting.mattes],
        }
    )


def read(text: str) -> Cutting | None:
    """The cutting that `text` says; None if it says none."""
    try:
        said = json.loads(text)
        if said["cutaway"] != _FORM:
            return None
        return Cutting(
            Fraction(said["rate"]),
            tuple(_piece(each) for each in said["pieces"]),
            tuple(timeline.transition(each, _NOWHERE) for each in said["transitions"]),
            tuple(media.media(each, _NOWHERE) for each in said["media"]),
            tuple(_matte(each) for each in said["mattes"]),
        )
    except UNREADABLE:
        return None


def _piece_json(piece: Piece) -> Json:
    return {
        "kind": piece.kind,
        "track": piece.track,
        "start": piece.start,
        "clip": timeline.item_row(piece.clip, _NO_TRACK, _NOWHERE),
        "effects": [effects.effect_json(each, _NOWHERE) for each in piece.clip.effects],
    }


def _piece(said: Json) -> Piece:
    own = tuple(effects.effect(each, _NOWHERE) for each in said["effects"])
    clip = timeline.item(said["clip"], own, _NOWHERE)
    if not isinstance(clip, Clip):
        raise ValueError("a gap cannot be pasted")
    return Piece(TrackKind(said["kind"]), int(said["track"]), int(said["start"]), clip)


def _matte_json(matte: Matte) -> Json:
    def rows(stretches: tuple[Stretch, ...], kind: str) -> Json:
        return [mattes.stretch_row(each, matte.id, kind, _NOWHERE) for each in stretches]

    return {
        "matte": mattes.matte_row(matte),
        "keys": [mattes.key_row(each, matte.id, _NOWHERE) for each in matte.keys],
        "stretches": rows(matte.stretches, mattes.TRACKED),
        "alphas": rows(matte.alphas, mattes.EDGES),
        "splines": [mattes.spline_row(each, matte.id) for each in matte.splines],
    }


def _matte(said: Json) -> Matte:
    return mattes.matte(
        said["matte"],
        tuple(mattes.key(each, _NOWHERE) for each in said["keys"]),
        tuple(mattes.stretch(each, _NOWHERE) for each in said["stretches"]),
        tuple(mattes.stretch(each, _NOWHERE) for each in said["alphas"]),
        tuple(map(mattes.spline, said["splines"])),
    )
