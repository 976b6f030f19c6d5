"""What is dragged between panels: media with the part that is meant, sequences, effects."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QByteArray, QMimeData

from editor.model.effects import EffectKind
from editor.model.media import MediaId
from editor.model.time import RationalTime
from editor.model.timeline import SequenceId

MEDIA_TYPE = "application/x-cutaway-media"
EFFECT_TYPE = "application/x-cutaway-effect"
SEQUENCE_TYPE = "application/x-cutaway-sequence"
TITLE_TYPE = "application/x-cutaway-title"


@dataclass(frozen=True, slots=True)
class DraggedMedia:
    """`start` and `end` (exclusive) are media time; None: from its beginning, to its end."""

    media: MediaId
    start: RationalTime | None = None
    end: RationalTime | None = None
    picture: bool = True
    sound: bool = True


@dataclass(frozen=True, slots=True)
class DraggedEffect:
    kind: EffectKind
    name: str


def media_data(dragged: Iterable[DraggedMedia]) -> QMimeData:
    rows = [
        [each.media, _written(each.start), _written(each.end), each.picture, each.sound]
        for each in dragged
    ]
    return _data(MEDIA_TYPE, json.dumps(rows))


def media_in(data: QMimeData) -> tuple[DraggedMedia, ...]:
    """The media that are dragged; empty if it is something else."""
    if not data.hasFormat(MEDIA_TYPE):
        return ()
    return tuple(
        DraggedMedia(MediaId(media), _time(start), _time(end), picture, sound)
        for media, start, end, picture, sound in json.loads(_text(data, MEDIA_TYPE))
    )


def add_sequences(data: QMimeData, sequences: Iterable[SequenceId]) -> None:
    """Let sequences be dragged along."""
    ids = list(sequences)
    if ids:
        data.setData(SEQUENCE_TYPE, QByteArray(json.dumps(ids).encode()))


def sequences_in(data: QMimeData) -> tuple[SequenceId, ...]:
    """The sequences that are dragged."""
    if not data.hasFormat(SEQUENCE_TYPE):
        return ()
    return tuple(SequenceId(each) for each in json.loads(_text(data, SEQUENCE_TYPE)))


def effect_data(dragged: DraggedEffect) -> QMimeData:
    return _data(EFFECT_TYPE, json.dumps([dragged.kind, dragged.name]))


def effect_in(data: QMimeData) -> DraggedEffect | None:
    """The effect, generator or transition that is dragged."""
    if not data.hasFormat(EFFECT_TYPE):
        return None
    kind, name = json.loads(_text(data, EFFECT_TYPE))
    return DraggedEffect(EffectKind(kind), name)


def title_data(preset: str) -> QMimeData:
    """`preset` is the name of one of `editor.model.titles.presets`."""
    return _data(TITLE_TYPE, preset)


def title_in(data: QMimeData) -> str | None:
    """The name of the title's look that is dragged."""
    return _text(data, TITLE_TYPE) if data.hasFormat(TITLE_TYPE) else None


def _data(kind: str, text: str) -> QMimeData:
    data = QMimeData()
    data.setData(kind, QByteArray(text.encode()))
    return data


def _text(data: QMimeData, kind: str) -> str:
    return bytes(data.data(kind).data()).decode()


def _written(time: RationalTime | None) -> list[str] | None:
    return None if time is None else [str(time.value), str(time.rate)]


def _time(written: list[str] | None) -> RationalTime | None:
    return None if written is None else RationalTime(int(written[0]), Fraction(written[1]))
