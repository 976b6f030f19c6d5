"""Exports: what one would be, told beforehand, and the making of it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from editor.compositor.context import NoGraphicsError
from editor.compositor.isf.catalogue import Catalogue
from editor.export.errors import ExportError, PresetError
from editor.export.exporter import ExportReport, OnMissing, export, frame_range, target_path
from editor.export.preflight.check import missing
from editor.export.preflight.needs import needs
from editor.export.presets.plan import ExportPlan, export_plan
from editor.export.presets.preset import Preset
from editor.model.flatten.sound import sounds_in
from editor.model.project import Project
from editor.model.task import TaskControl
from editor.model.timeline import SequenceId


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What is to be exported, as it was when it was ordered.

    `frames` None: between the in and out points. `settings` are those that differ from the
    preset's own.
    """

    project: Project
    sequence_id: SequenceId
    preset: Preset
    path: Path
    frames: tuple[int, int] | None
    settings: Mapping[str, object]
    without_missing: bool = False


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would become of an order. `problem` says why it cannot be done; then no `plan`.

    `missing` are sentences on what would have to be left out. `replaces`: there is such a file.
    `free_bytes` None: not known.
    """

    order: ExportOrder
    plan: ExportPlan | None = None
    problem: str = ""
    missing: tuple[str, ...] = ()
    replaces: bool = False
    free_bytes: int | None = None

    @property
    def is_too_large(self) -> bool:
        if self.plan is None or self.free_bytes is None:
            return False
        return self.plan.estimated_bytes > self.free_bytes


def foresee(order: ExportOrder, catalogue: Catalogue, task: TaskControl) -> Outlook:
    """Find out, reading the headers of files, what exporting would do."""
    sequence = order.project.sequence(order.sequence_id)
    if sequence is None:
        return Outlook(order, problem="The sequence is not in the project any more.")
    try:
        path = target_path(order.path, order.preset)
        start, end = frame_range(sequence, order.frames)
        plan = export_plan(
            order.preset,
            order.settings,
            sequence,
            (start, end),
            suffix=path.suffix.lower(),
            has_sound=bool(sounds_in(order.project, sequence.id, start, end)),
        )
        task.step(0, 1, "checking")
        has_pictures, has_sound = plan.video is not None, plan.audio is not None
        wanted = needs(
            order.project, sequence, start, end, catalogue, pictures=has_pictures, sound=has_sound
        )
        gone = missing(order.project, wanted, catalogue)
    except (ExportError, PresetError, NoGraphicsError) as error:
        return Outlook(order, problem=str(error))
    folder = path.absolute().parent
    if not folder.is_dir():
        return Outlook(order, problem=f"There is no folder “{folder}”: choose another place.")
    free = shutil.disk_usage(folder).free
    sentences = dict.fromkeys(each.sentence for each in gone)  # once for picture and sound
    return Outlook(order, plan, "", tuple(sentences), path.exists(), free)


def carry_out(order: ExportOrder, catalogue: Catalogue, task: TaskControl) -> ExportReport:
    """
    Raises:
        ExportError, MediaError: it cannot be done; the message says why.
        Cancelled: the task was stopped; nothing is left behind.
    """
    return export(
        order.project,
        order.sequence_id,
        order.preset,
        order.path,
        order.frames,
        task,
        settings=order.settings,
        on_missing=OnMissing.REPORT if order.without_missing else OnMissing.STOP,
        overwrite=True,
        catalogue=catalogue,
    )
