"""Shots, the queue and takes, to and from rows.

A row has every column of its table but the order key `position`.
"""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.request import GenerationRequest
from editor.model.generation.take import (
    Placement,
    QueuedGeneration,
    QueuedId,
    QueueState,
    Seam,
    Shot,
    ShotId,
    Take,
    TakeId,
)
from editor.model.media import MediaId
from editor.model.time import RationalTime
from editor.model.timeline import ItemId, SequenceId, TrackId
from editor.store.rows import nested, requests
from editor.store.rows.cells import Cell, Read, Row, escaped, number, raw, text


def shot_row(shot: Shot, folder: Path) -> Row:
    """`folder` is the project file's, here and below."""
    return {
        "id": escaped(shot.id),
        "name": escaped(shot.name),
        "request": _request_text(shot.request, folder),
        "place": _placement_text(shot.place) or "",
    }


def shot(row: Read, folder: Path) -> Shot:
    return Shot(
        ShotId(text(row["id"])),
        text(row["name"]),
        _request(row["request"], folder),
        _placement(row["place"] or None),
    )


def queued_row(queued: QueuedGeneration, folder: Path) -> Row:
    return {
        "id": escaped(queued.id),
        "shot": escaped(queued.shot),
        "request": _request_text(queued.request, folder),
        "placement": _placement_text(queued.placement),
        "parent": escaped(queued.parent),
        "is_draft": int(queued.is_draft),
        "state": queued.state.value,
        "message": escaped(queued.message),
        "remedy": _remedy_text(queued.remedy),
    }


def queued(row: Read, folder: Path) -> QueuedGeneration:
    return QueuedGeneration(
        id=QueuedId(text(row["id"])),
        shot=ShotId(text(row["shot"])),
        request=_request(row["request"], folder),
        placement=_placement(row["placement"]),
        parent=None if row["parent"] is None else TakeId(text(row["parent"])),
        is_draft=bool(row["is_draft"]),
        state=QueueState(row["state"]),
        message=text(row["message"]),
        remedy=_remedy(row["remedy"]),
    )


def take_row(take: Take, folder: Path) -> Row:
    return {
        "id": escaped(take.id),
        "shot": escaped(take.shot),
        "media": escaped(take.media),
        "request": _request_text(take.request, folder),
        "model_version": escaped(take.model_version),
        "device": escaped(take.device),
        "made_at": escaped(take.made_at),
        "took_seconds": nested.text(take.took_seconds),
        "parent": escaped(take.parent),
        "is_draft": int(take.is_draft),
        "rating": take.rating,
        "note": escaped(take.note),
    }


def take(row: Read, folder: Path) -> Take:
    return Take(
        id=TakeId(text(row["id"])),
        shot=ShotId(text(row["shot"])),
        media=MediaId(text(row["media"])),
        request=_request(row["request"], folder),
        model_version=text(row["model_version"]),
        device=text(row["device"]),
        made_at=text(row["made_at"]),
        took_seconds=nested.parse(raw(row["took_seconds"])),
        parent=None if row["parent"] is None else TakeId(text(row["parent"])),
        is_draft=bool(row["is_draft"]),
        rating=number(row["rating"]),
        note=text(row["note"]),
    )


def request_elsewhere(cell: str, old: Path, new: Path) -> str:
    """The cell of a request, in a file that goes from one folder to another."""
    return _request_text(_request(cell, old), new)


def _request_text(request: GenerationRequest, folder: Path) -> str:
    return nested.text(requests.request_json(request, folder))


def _request(cell: Cell, folder: Path) -> GenerationRequest:
    return requests.request(nested.parse(raw(cell)), folder)


def _remedy_text(remedy: Remedy | None) -> str:
    return "" if remedy is None else nested.text([remedy.help, remedy.target])


def _remedy(cell: Cell) -> Remedy | None:
    if not cell:
        return None
    help, target = nested.parse(raw(cell))
    return Remedy(Help(help), target)


def _placement_text(place: Placement | None) -> str | None:
    if place is None:
        return None
    said = [place.sequence, place.track, place.frame, place.replaces]
    seam = place.seam
    if seam is not None:
        since = [seam.since.value, str(seam.since.rate)]
        said += [[seam.clip, since, seam.frame, seam.frames, seam.leads_up, seam.pushes]]
    return nested.text(said)


def _placement(cell: Cell) -> Placement | None:
    if cell is None:
        return None
    sequence, track, frame, replaces, *seams = nested.parse(raw(cell))
    seam = None
    for clip, (value, rate), offset, frames, leads_up, pushes in seams:
        since = RationalTime(value, Fraction(rate))
        seam = Seam(ItemId(clip), since, offset, frames, leads_up, pushes)
    return Placement(
        SequenceId(sequence),
        None if track is None else TrackId(track),
        frame,
        None if replaces is None else ItemId(replaces),
        seam,
    )
