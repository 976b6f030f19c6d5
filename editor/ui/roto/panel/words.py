"""What is said of mattes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from editor.engine.roto.tracking.learning.target import STAGE as LEARNING
from editor.model.roto.coverage import confidence_at
from editor.model.roto.matte import Matte
from editor.model.roto.unsure import Tally, is_drawn, tally
from editor.session.roto.runner import Running


class Counts(QObject):
    """Singular and plural: those are found for translation in `tr` alone."""

    def shapes(self, count: int) -> str:
        return self.tr("%n shape(s)", "", count)

    def frames_missing(self, count: int) -> str:
        return self.tr("%n frame(s) missing", "", count)

    def to_look_at(self, count: int) -> str:
        return self.tr("%n to look at", "", count)

    def frames_to_look_at(self, count: int) -> str:
        return self.tr("%n frame(s) to look at", "", count)

    def keys(self, count: int) -> str:
        return self.tr("%n key(s)", "", count)

    def tracked(self, count: int) -> str:
        return self.tr("%n tracked", "", count)

    def keys_of_shapes(self, count: int) -> str:
        return self.tr("%n key(s) of shapes", "", count)

    def missing(self, count: int) -> str:
        return self.tr("%n missing", "", count)


def state_text(matte: Matte, within: range, running: Running | None) -> str:
    """How far it is: `34 %`, `17 to look at`, `complete`."""
    if running is not None:
        done = None if _is_learning(running) else done_of(running)
        return running_text(running) if done is None else f"{int(done * 100)} %"
    found = tally(matte, within)
    if is_drawn(matte):
        return Counts().shapes(len(matte.splines))
    if not matte.keys:
        return QCoreApplication.translate("mattes", "empty")
    if not found.tracked and found.missing:
        return QCoreApplication.translate("mattes", "not tracked")
    if found.missing:
        return Counts().frames_missing(found.missing)
    if found.unsure:
        return Counts().to_look_at(found.unsure)
    return QCoreApplication.translate("mattes", "complete")


def done_of(running: Running) -> float | None:
    """0..1; None: no frame has come yet, and it cannot be told."""
    progress = running.job.progress
    return progress.done / max(progress.total, 1) if progress and progress.done else None


def _is_learning(running: Running) -> bool:
    progress = running.job.progress
    return progress is not None and progress.stage == LEARNING


def running_text(running: Running) -> str:
    """`Tracking, 34 of 82`; before the first frame, that it waits, or learns what it is to find."""
    progress = running.job.progress
    if progress is None:
        return QCoreApplication.translate("mattes", "waiting")
    if not progress.done:
        return QCoreApplication.translate("mattes", "getting ready")
    if _is_learning(running):
        return QCoreApplication.translate("mattes", "learning")
    if running.order.is_refining:
        said = QCoreApplication.translate("mattes", "Edges, {done} of {total}")
    else:
        said = QCoreApplication.translate("mattes", "Tracking, {done} of {total}")
    return said.format(done=progress.done, total=progress.total)


def unsure_text(found: Tally) -> str:
    """`17 frames to look at`"""
    return Counts().frames_to_look_at(found.unsure)


def tally_text(matte: Matte, found: Tally) -> str:
    """`3 keys · 79 tracked · 2 missing`; of shapes alone, `2 shapes · 5 keys of shapes`"""
    if is_drawn(matte):
        keys = sum(len(each.keys) for each in matte.splines)
        return f"{Counts().shapes(len(matte.splines))} · {Counts().keys_of_shapes(keys)}"
    parts = [Counts().keys(found.keys)]
    if found.tracked:
        parts.append(Counts().tracked(found.tracked))
    if found.missing:
        parts.append(Counts().missing(found.missing))
    return " · ".join(parts)


def frame_text(matte: Matte, frame: int) -> str:
    """`Frame 34: 57 % sure`"""
    said = QCoreApplication.translate("mattes", "Frame {number}").format(number=frame)
    return f"{said}: {_sureness(matte, frame)}"


def _sureness(matte: Matte, frame: int) -> str:
    if matte.key(frame) is not None:
        return QCoreApplication.translate("mattes", "a key")
    if is_drawn(matte):
        return QCoreApplication.translate("mattes", "drawn by shapes")
    sure = confidence_at(matte, frame)
    if sure is None:
        return QCoreApplication.translate("mattes", "not tracked")
    return QCoreApplication.translate("mattes", "{percent} % sure").format(
        percent=round(sure * 100)
    )
