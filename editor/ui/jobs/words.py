"""What a job's row says."""

from __future__ import annotations

import traceback
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from editor.jobs.queue import Job, JobState
from editor.ui.sentences.translated import translated
from editor.ui.theme.tokens import Token
from editor.ui.widgets.progress_row import time_left
from editor.ui.words import QT_TRANSLATE_NOOP

_STATES = {
    JobState.QUEUED: QT_TRANSLATE_NOOP("jobs", "Waiting"),
    JobState.RUNNING: QT_TRANSLATE_NOOP("jobs", "Running"),
    JobState.PAUSED: QT_TRANSLATE_NOOP("jobs", "Paused"),
    JobState.FINISHED: QT_TRANSLATE_NOOP("jobs", "Done"),
    JobState.FAILED: QT_TRANSLATE_NOOP("jobs", "Failed"),
    JobState.CANCELLED: QT_TRANSLATE_NOOP("jobs", "Cancelled"),
}
_STAGES = {
    "checking": QT_TRANSLATE_NOOP("jobs", "Checking"),
    "decoding": QT_TRANSLATE_NOOP("jobs", "Decoding"),
    "denoising": QT_TRANSLATE_NOOP("jobs", "Denoising"),
    "drafting": QT_TRANSLATE_NOOP("jobs", "Drawing the draft"),
    "drawing what is to be followed": QT_TRANSLATE_NOOP("jobs", "Drawing what is followed"),
    "exporting": QT_TRANSLATE_NOOP("jobs", "Exporting"),
    "fetching": QT_TRANSLATE_NOOP("jobs", "Fetching"),
    "finishing": QT_TRANSLATE_NOOP("jobs", "Finishing"),
    "loading the model": QT_TRANSLATE_NOOP("jobs", "Loading the model"),
    "looking at the mask": QT_TRANSLATE_NOOP("jobs", "Looking at the mask"),
    "looking at the pictures": QT_TRANSLATE_NOOP("jobs", "Looking at the pictures"),
    "proxies": QT_TRANSLATE_NOOP("jobs", "Making proxies"),
    "proxy": QT_TRANSLATE_NOOP("jobs", "Making a proxy"),
    "reading the words": QT_TRANSLATE_NOOP("jobs", "Reading the words"),
    "waveform": QT_TRANSLATE_NOOP("jobs", "Reading sound"),
    "writing": QT_TRANSLATE_NOOP("jobs", "Writing"),
}
DRAWINGS = {
    JobState.QUEUED: ("clock", Token.TEXT_DIM),
    JobState.RUNNING: ("play", Token.ACCENT),
    JobState.PAUSED: ("pause", Token.TEXT_DIM),
    JobState.FINISHED: ("done", Token.OK),
    JobState.FAILED: ("error", Token.ERROR),
    JobState.CANCELLED: ("close", Token.TEXT_DIM),
}


def done_of(job: Job) -> float | None:
    """How much is done, 0..1; None: it cannot be told yet."""
    if job.progress is None or job.progress.total <= 0:
        return None
    return job.progress.done / job.progress.total


def stage_of(job: Job) -> str:
    """What it is at; empty: that has no name here."""
    named = "" if job.progress is None else _STAGES.get(job.progress.stage, "")
    return QCoreApplication.translate("jobs", named) if named else ""


def state_of(job: Job) -> str:
    """The state, and while it runs how far it is and how long it will take yet."""
    state = QCoreApplication.translate("jobs", _STATES[job.state])
    if job.state is JobState.FAILED and job.error is not None:
        return translated(str(job.error)).strip().split("\n")[0] or state
    if job.state is not JobState.RUNNING:
        return state
    parts = [stage_of(job) or ("" if job.progress is None else job.progress.stage)]
    done, left = done_of(job), job.seconds_left
    if done is not None:
        parts.append(f"{int(done * 100)} %")
    if left is not None:
        parts.append(time_left(left))
    return " · ".join(part for part in parts if part) or state


def details_of(job: Job) -> str:
    """All that is known about why it failed, for whoever wants to know exactly."""
    if job.error is None:
        return ""
    return "".join([f"{job.error}\n\n", *traceback.format_exception(job.error)])


def path_of(job: Job) -> Path | None:
    """The file that the job made, if its result tells of one."""
    path = getattr(job.result, "path", job.result)
    return path if isinstance(path, Path) else None
