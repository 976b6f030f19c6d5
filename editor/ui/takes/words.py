"""What is said of takes and of what is queued."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from editor.model.generation.request import GenerationRequest
from editor.model.generation.take import QueuedGeneration, QueueState
from editor.session.generation.queue_runner import Running
from editor.session.helping import help_text
from editor.ui.figures import figure, rounded
from editor.ui.jobs.words import stage_of
from editor.ui.models.tips import help_tip
from editor.ui.sentences.translated import translated
from editor.ui.takes.entries import Entry, QueuedEntry
from editor.ui.widgets.progress_row import time_left


def length_text(seconds: float) -> str:
    """`4.7 s`"""
    return f"{rounded(seconds, 1)} s"


def request_text(request: GenerationRequest) -> str:
    """`1280 x 720 · 5.0 s · 24 fps`"""
    rate = QCoreApplication.translate("takes", "{rate} fps").format(rate=figure(request.rate))
    size = f"{request.width} x {request.height}"
    return " · ".join((size, length_text(float(request.seconds)), rate))


def prompt_of(request: GenerationRequest) -> str:
    """The words that were given, one after another."""
    return " … ".join(each.text for each in request.prompts.prompts if each.text)


def asked_text(request: GenerationRequest) -> str:
    """What moves it: what is painted, the camera, the prompt."""
    parts = []
    if request.brush.regions:
        parts.append(
            QCoreApplication.translate(
                "takes", "%n brush region(s)", "", len(request.brush.regions)
            )
        )
    if not request.camera.is_still:
        parts.append(QCoreApplication.translate("takes", "camera move"))
    if request.loops:
        parts.append(QCoreApplication.translate("takes", "loop"))
    prompt = prompt_of(request)
    if prompt:
        parts.append(f"“{prompt}”")
    return " · ".join(parts)


def made_at_text(made_at: str) -> str:
    """The time of day and the day, as they are here."""
    time = QDateTime.fromString(made_at, Qt.DateFormat.ISODate)
    if not time.isValid():
        return ""
    return QLocale().toString(time.toLocalTime(), QLocale.FormatType.ShortFormat)


def tooltip_of(entry: Entry, model: str) -> str:
    """All that is to be known, as rich text.

    Args:
        model: the name of the model that made it, or will.
    """
    if isinstance(entry, QueuedEntry):
        request = entry.queued.request
        lines = [f"<b>{escape(state_text(entry))}</b>"]
        if entry.queued.message:
            lines.append(escape(translated(entry.queued.message)))
        if entry.queued.remedy is not None:
            lines.append(help_tip(entry.queued.remedy.help))
        lines += _about(request, model)
        return "<br>".join(lines)
    take, lines = entry.take, [f"<b>{escape(entry.name)}</b>"]
    if take.is_draft:
        lines[0] += " · " + QCoreApplication.translate("takes", "draft")
    if take.note:
        lines.append(f"<i>{escape(take.note)}</i>")
    version = f"{model} {take.model_version}".strip()
    lines += _about(take.request, version)
    if entry.parent:
        said = QCoreApplication.translate("takes", "Variation of {take}")
        lines.append(escape(said.format(take=entry.parent)))
    took = QCoreApplication.translate("takes", "made in {time} on {device}")
    when = made_at_text(take.made_at)
    how = took.format(time=length_text(take.took_seconds), device=take.device)
    lines.append(escape(", ".join(part for part in (when, how) if part)))
    return "<br>".join(lines)


def _about(request: GenerationRequest, model: str) -> list[str]:
    seed = QCoreApplication.translate("takes", "seed {seed}").format(seed=request.seed)
    lines = (asked_text(request), request_text(request), f"{model} · {seed}")
    return [escape(line) for line in lines if line]


def state_text(entry: QueuedEntry) -> str:
    """What becomes of something in the queue that is not being made."""
    match entry.queued.state:
        case QueueState.FAILED:
            return QCoreApplication.translate("takes", "Failed")
        case QueueState.PAUSED:
            return QCoreApplication.translate("takes", "Paused")
        case _ if entry.is_held:
            return QCoreApplication.translate("takes", "Made before")
        case _:
            return QCoreApplication.translate("takes", "Waiting")


def help_of(queued: QueuedGeneration) -> str:
    """What the button says of something that could not be made."""
    if queued.remedy is not None:
        return help_text(queued.remedy.help)
    return QCoreApplication.translate("takes", "Try Again")


def running_text(running: Running) -> str:
    """`62 % · 0:14 left`"""
    if running.is_paused:
        return QCoreApplication.translate("takes", "Paused")
    done, left = done_of(running), running.job.seconds_left
    parts = [f"{int(done * 100)} %"]
    if left is not None:
        parts.append(time_left(left))
    return " · ".join(parts)


def done_of(running: Running) -> float:
    """How much of it is made, 0..1."""
    progress = running.job.progress
    return 0.0 if progress is None or progress.total <= 0 else progress.done / progress.total


def spoken(entry: Entry, running: Running | None) -> str:
    """What a reader of screens says of it."""
    if isinstance(entry, QueuedEntry):
        if running is not None:
            making = stage_of(running.job) or QCoreApplication.translate("takes", "Being made")
            return f"{making}, {running_text(running)}"
        said = translated(entry.queued.message)
        return f"{state_text(entry)}: {said}" if said else state_text(entry)
    parts = [entry.name]
    if entry.take.rating:
        parts.append(QCoreApplication.translate("takes", "%n star(s)", "", entry.take.rating))
    if entry.take.is_draft:
        parts.append(QCoreApplication.translate("takes", "draft"))
    if entry.is_used:
        parts.append(QCoreApplication.translate("takes", "in the timeline"))
    if entry.take.note:
        parts.append(entry.take.note)
    return ", ".join(parts)
