"""Playing: sound, resolution, proxies."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.jobs.queue import JobQueue, Lane
from editor.media.sound.output import output_devices
from editor.model.task import TaskControl
from editor.session.preferences import Preferences
from editor.ui.preferences.page import Page


class PlaybackPage(Page):
    def __init__(
        self, preferences: Preferences, jobs: JobQueue, parent: QWidget | None = None
    ) -> None:
        super().__init__(preferences, parent)
        self.set_title(self.tr("Playback"))
        self.device = self.add_choice(
            self.tr("Sound output"),
            self.tr("Without any device the film plays in silence."),
            "sound_device",
            ((self.tr("As the system"), ""),),
        )
        self.resolution = self.add_choice(
            self.tr("Resolution"),
            self.tr("A lower one plays more smoothly; the export is always full."),
            "preview_scale",
            ((self.tr("Full"), 1.0), (self.tr("Half"), 0.5), (self.tr("Quarter"), 0.25)),
        )
        self.add_switch(
            self.tr("Audio scrubbing"),
            self.tr("Plays the sound under the playhead while it is dragged."),
            "scrub_sound",
        )
        self.add_switch(
            self.tr("Make proxies at import"),
            self.tr("Small stand-ins of the footage that play and scrub at once, made aside."),
            "automatic_proxies",
        )
        self.add_switch(
            self.tr("Use proxies"),
            self.tr("Plays proxies where there are some; the export never uses them."),
            "use_proxies",
        )
        job = jobs.start(self.tr("Sound devices"), _devices, Lane.QUICK, is_shown=False)
        job.finished.connect(self._on_devices)

    def _on_devices(self, names: tuple[str, ...]) -> None:
        for name in names:
            if self.device.findData(name) < 0:
                self.device.addItem(name, name)


def _devices(_: TaskControl) -> tuple[str, ...]:
    return output_devices()
