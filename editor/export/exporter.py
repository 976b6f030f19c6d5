"""Exports a sequence: checks what is needed, runs the pipeline, puts the file in its place."""

from __future__ import annotations

import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from pathlib import Path

from editor.compositor.context import NoGraphicsError
from editor.compositor.drawing.planes import PictureTooLargeError
from editor.compositor.isf.catalogue import BUILT_IN_FOLDERS, Catalogue
from editor.compositor.isf.errors import EffectError
from editor.compositor.lut import LutError
from editor.compositor.text import FontError
from editor.export.errors import ExportError
from editor.export.pipeline.overlap import run_pipeline
from editor.export.pipeline.stage_times import StageTime
from editor.export.preflight.check import missing, without
from editor.export.preflight.needs import needs
from editor.export.presets.plan import ExportPlan, export_plan
from editor.export.presets.preset import Output, Preset
from editor.media.encode.gif import GifWriter
from editor.media.writer import ImageSeriesWriter, MediaWriter, Writer
from editor.model.flatten.sound import sounds_in
from editor.model.project import Project, Sequence
from editor.model.task import TaskControl
from editor.model.timeline import SequenceId
from editor.resources import shaders_folder

FINISHING = "finishing"
_DRAWING_ERRORS = (EffectError, FontError, LutError, NoGraphicsError, PictureTooLargeError)


class OnMissing(StrEnum):
    """What to do when something needed is missing: export nothing, or go on and report it."""

    STOP = "stop"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was made. `missing` are sentences on what was left out: empty, if all went well.

    `frames` pictures and `samples` of sound; `duration` in seconds; `elapsed_s` is how long it
    took.
    """

    path: Path
    frames: int
    samples: int
    duration: Fraction
    elapsed_s: float
    size_bytes: int
    missing: tuple[str, ...]
    times: tuple[StageTime, ...]

    @property
    def frames_per_second(self) -> float:
        return self.frames / self.elapsed_s


def export(
    project: Project,
    sequence_id: SequenceId,
    preset: Preset,
    path: Path,
    frames: tuple[int, int] | None = None,
    task: TaskControl | None = None,
    *,
    settings: Mapping[str, object] | None = None,
    on_missing: OnMissing = OnMissing.STOP,
    overwrite: bool = False,
    catalogue: Catalogue | None = None,
) -> ExportReport:
    """Make the file `path` of a sequence. It is there when it is whole, and not before.

    Args:
        path: without a suffix it gets the preset's usual one.
        frames: sequence frames, half-open; None: between its in and out points, else all.
        settings: what differs from the preset's defaults, by name.
        catalogue: effects to draw with; None: the program's own.

    Raises:
        ExportError: something needed is missing (all of it is listed), a setting does not fit,
            or the disk has too little room.
        MediaError: the file cannot be written.
        Cancelled: the task was stopped; nothing is left behind.
    """
    began = time.perf_counter()
    task = task or TaskControl()
    task.step(0, 1, "checking")
    sequence = project.sequence(sequence_id)
    if sequence is None:
        raise ExportError(f"The project has no sequence “{sequence_id}”.")
    if catalogue is None:
        catalogue = Catalogue.load(shaders_folder() / name for name in BUILT_IN_FOLDERS)
    path = target_path(path, preset)
    start, end = frame_range(sequence, frames)
    plan = export_plan(
        preset,
        settings or {},
        sequence,
        (start, end),
        suffix=path.suffix.lower(),
        has_sound=bool(sounds_in(project, sequence_id, start, end)),
    )
    _refuse_own_media(project, path)
    wanted = needs(
        project,
        sequence,
        start,
        end,
        catalogue,
        pictures=plan.video is not None,
        sound=plan.audio is not None,
    )
    try:
        gone = missing(project, wanted, catalogue)
    except NoGraphicsError as error:
        raise ExportError(str(error)) from error
    if gone:
        if on_missing is OnMissing.STOP:
            lines = "\n".join(f"- {each.sentence}" for each in gone)
            raise ExportError(f"The export needs what is not there:\n{lines}")
        project = without(project, gone, catalogue)
        left = project.sequence(sequence_id)
        assert left is not None
        plan = replace(plan, sequence=left)
    _refuse_full_disk(plan, path)
    with _writer(plan, path, overwrite=overwrite) as writer:
        tolerant = on_missing is OnMissing.REPORT
        try:
            result = run_pipeline(plan, project, catalogue, writer, task, tolerant=tolerant)
        except _DRAWING_ERRORS as error:
            raise ExportError(str(error)) from error
        target = writer.finish(lambda done, total: task.step(done, total, FINISHING))
    return ExportReport(
        path=target,
        frames=plan.pictures,
        samples=plan.samples,
        duration=_duration(plan),
        elapsed_s=time.perf_counter() - began,
        size_bytes=_size_bytes(target),
        missing=(*(each.sentence for each in gone), *result.problems),
        times=result.times,
    )


def target_path(path: Path, preset: Preset) -> Path:
    """`path` with the preset's usual suffix if it has none.

    Raises:
        ExportError: it has a suffix that the preset does not write.
    """
    if preset.output is Output.SERIES:
        return path
    if not path.suffix:
        return path.with_name(path.name + preset.suffixes[0])
    if path.suffix.lower() not in preset.suffixes:
        known = " or ".join(preset.suffixes)
        raise ExportError(
            f"{preset.label} is written to a file ending in {known}, and “{path.name}” ends in "
            f"{path.suffix}: change the name, or choose another preset."
        )
    return path


def frame_range(sequence: Sequence, frames: tuple[int, int] | None) -> tuple[int, int]:
    """`frames`, or for None those between the in and out points, or all.

    Raises:
        ExportError: there is nothing in them.
    """
    if sequence.duration == 0:
        raise ExportError(f"The sequence “{sequence.name}” is empty: there is nothing to export.")
    if frames is None:
        frames = (
            0 if sequence.in_point is None else sequence.in_point,
            sequence.duration if sequence.out_point is None else sequence.out_point,
        )
    start, end = frames
    if not 0 <= start < end <= sequence.duration:
        raise ExportError(
            f"Frames {start} to {end} cannot be exported: “{sequence.name}” goes from 0 to "
            f"{sequence.duration}, and the end must come after the start."
        )
    return start, end


def _refuse_own_media(project: Project, path: Path) -> None:
    target = path.absolute()
    if any(Path(media.path) == target for media in project.media):
        raise ExportError(
            f"“{path.name}” is one of the project's own media, which the export would replace: "
            "choose another name."
        )


def _refuse_full_disk(plan: ExportPlan, path: Path) -> None:
    folder = path.absolute().parent
    if not folder.is_dir():
        return  # the writer says so
    needed, free = plan.estimated_bytes, shutil.disk_usage(folder).free
    if needed > free:
        raise ExportError(
            f"The export needs about {_readable(needed)}, and there are {_readable(free)} free "
            f"where “{folder}” is: make room, choose another disk, or a lower quality."
        )


def _readable(size_bytes: int) -> str:
    for unit, factor in (("GB", 10**9), ("MB", 10**6)):
        if size_bytes >= factor:
            return f"{size_bytes / factor:.1f} {unit}"
    return f"{size_bytes / 1000:.0f} kB"


def _writer(plan: ExportPlan, path: Path, *, overwrite: bool) -> Writer:
    match plan.preset.output:
        case Output.SERIES:
            assert plan.video
            return ImageSeriesWriter(path, plan.video, overwrite=overwrite)
        case Output.GIF:
            assert plan.video
            return GifWriter(path, plan.video, dither=plan.dither, overwrite=overwrite)
        case Output.FILE | Output.SOUND:
            return MediaWriter(
                path,
                plan.muxer,
                plan.video,
                plan.audio,
                muxer_options=plan.muxer_options,
                overwrite=overwrite,
            )


def _duration(plan: ExportPlan) -> Fraction:
    if plan.video:
        return plan.pictures / plan.video.rate
    assert plan.audio
    return Fraction(plan.samples, plan.audio.sample_rate)


def _size_bytes(path: Path) -> int:
    files = path.iterdir() if path.is_dir() else (path,)
    return sum(file.stat().st_size for file in files)
