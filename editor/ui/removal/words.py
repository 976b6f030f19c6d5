"""What is said of removals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from editor.model.generation.take import QueueState, Take
from editor.model.pool.takes import take_number
from editor.model.project import Project
from editor.session.removal.removal import Removal
from editor.ui.jobs.words import done_of


class Counts(QObject):
    """Singular and plural: those are found for translation in `tr` alone."""

    def uncovered(self, count: int) -> str:
        return self.tr("%n frame(s) without a matte: nothing goes from there.", "", count)

    def held(self, count: int) -> str:
        return self.tr("%n frame(s) held", "", count)

    def frames(self, count: int) -> str:
        return self.tr("%n frame(s)", "", count)


def progress_of(removal: Removal) -> tuple[str, float | None, float | None] | None:
    """What is said of what is made for the clip, how much of it is done 0..1, and the seconds that
    are left; None: nothing is."""
    runs = removal.runs
    baking, running, queued = runs.baking, runs.running, runs.queued
    if baking is not None:
        words = QCoreApplication.translate("removal", "Mask")
        return words, done_of(baking), baking.seconds_left
    if running is not None:
        words = QCoreApplication.translate("removal", "Filling")
        if running.is_paused:
            words = QCoreApplication.translate("removal", "Paused")
        return words, done_of(running.job), running.job.seconds_left
    if queued is not None and queued.state is not QueueState.FAILED:
        return QCoreApplication.translate("removal", "Waiting"), None, None
    return None


def take_name(project: Project, take: Take) -> str:
    """`Ball removed 2`"""
    media = project.media_reference(take.media)
    if media is not None:
        return media.name
    words = QCoreApplication.translate("removal", "Take {number}")
    return words.format(number=take_number(project, take))
