"""Footage among what is dragged: from the bin, the source monitor, or a folder of this machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from editor.model.edits.compound.footage import Footage, Nested, Piece
from editor.ui.dragging.drag import media_in, sequences_in


def pieces_of(data: QMimeData) -> list[Piece]:
    """The sequences and media that are dragged."""
    pieces: list[Piece] = [Nested(each) for each in sequences_in(data)]
    for each in media_in(data):
        pieces.append(Footage(each.media, each.start, each.end, each.picture, each.sound))
    return pieces


def files_of(data: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this machine that are dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
