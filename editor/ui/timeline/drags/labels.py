"""The words at the mouse while something is dragged."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.model.project import Sequence
from editor.model.timecode import timecode
from editor.ui.sentences.translated import translated


def change(frames: int, sequence: Sequence, refusal: str = "") -> str:
    """How far something goes, `+00:00:00:12 · +12 f`, and why no farther."""
    sign = "+" if frames >= 0 else "-"
    count = QCoreApplication.translate("timeline", "{frames} f").format(frames=f"{frames:+d}")
    text = f"{sign}{timecode(abs(frames), sequence.rate)} · {count}"
    return _with(text, refusal)


def change_to(frames: int, duration: int, sequence: Sequence, refusal: str = "") -> str:
    """The same with the length that comes of it."""
    length = QCoreApplication.translate("timeline", "{change}  →  {duration}").format(
        change=change(frames, sequence), duration=timecode(duration, sequence.rate)
    )
    return _with(length, refusal)


def length(frames: int, sequence: Sequence, refusal: str = "") -> str:
    """How long something is, `00:00:00:12 · 12 f`, and why no longer."""
    count = QCoreApplication.translate("timeline", "{frames} f").format(frames=frames)
    text = f"{timecode(frames, sequence.rate)} · {count}"
    return _with(text, refusal)


def _with(text: str, refusal: str) -> str:
    """What stopped it on a line of its own; what to do instead has no room at the mouse."""
    if not refusal:
        return text
    sentence, stop, _ = translated(refusal).partition(". ")
    return f"{text}\n{sentence}{'.' if stop else ''}"
