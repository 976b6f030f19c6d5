"""Decode, draw and encode at the same time: two threads before the caller's, which encodes.

decode thread --frames--> draw thread (owns the GL context) --pictures--> caller: encode, mux
                                                              sound, a block at a time: caller
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Thread
from typing import Any

from editor.compositor.isf.catalogue import Catalogue
from editor.export.pipeline.channel import Channel, Closed
from editor.export.pipeline.decoding import Decoded, Decoding
from editor.export.pipeline.drawing import Drawing
from editor.export.pipeline.sound import SoundBlocks
from editor.export.pipeline.stage_times import StageTime, StageTimes
from editor.export.presets.plan import ExportPlan
from editor.media.writer import MediaWriter, Writer
from editor.model.frame import Frame
from editor.model.project import Project
from editor.model.task import TaskControl

STAGE = "exporting"
_AHEAD = 2  # pictures that wait between two stages: enough to even out, little to hold


@dataclass(frozen=True, slots=True)
class PipelineResult:
    """`problems` are sentences on frames and sounds that could not be read."""

    problems: tuple[str, ...]
    times: tuple[StageTime, ...]


def run_pipeline(
    plan: ExportPlan,
    project: Project,
    catalogue: Catalogue,
    writer: Writer,
    task: TaskControl,
    *,
    tolerant: bool,
) -> PipelineResult:
    """Write everything of `plan` to `writer`, which the caller finishes.

    Raises:
        Cancelled: within about a frame of the wish.
        Exception: the first one of any stage; both threads have ended by then.
    """
    times = StageTimes()
    sound = SoundBlocks(plan, project, times, tolerant=tolerant) if plan.audio else None
    problems: list[str] = []
    try:
        if plan.video is None:
            assert sound
            _write_sound_alone(plan, sound, writer, task)
        else:
            problems += _write_pictures(
                plan, project, catalogue, sound, writer, task, times, tolerant
            )
    finally:
        if sound:
            sound.close()
            problems += sound.problems
    return PipelineResult(tuple(problems), times.spent())


def _write_pictures(
    plan: ExportPlan,
    project: Project,
    catalogue: Catalogue,
    sound: SoundBlocks | None,
    writer: Writer,
    task: TaskControl,
    times: StageTimes,
    tolerant: bool,
) -> list[str]:
    decoding = Decoding(plan, project, times, tolerant=tolerant)
    drawing = Drawing(plan, project, catalogue, times)
    decoded: Channel[Decoded | None] = Channel(_AHEAD)
    drawn: Channel[Frame] = Channel(_AHEAD)
    threads = [
        _started("export decode", lambda: decoding.run(decoded), decoded),
        _started("export draw", lambda: drawing.run(decoded, drawn), drawn),
    ]
    done = 0

    def report() -> None:
        task.step(done, plan.pictures, STAGE)

    try:
        report()
        for frame in drawn.items(idle=report):
            with times.stage("encode"):
                writer.write_picture(frame)
            done += 1
            if sound:
                assert isinstance(writer, MediaWriter)
                sound.write_until(plan.heard_after(done), writer)
            report()
    finally:
        decoded.close()
        drawn.close()
        for thread in threads:
            thread.join()
    assert done == plan.pictures, (done, plan.pictures)
    return decoding.problems


def _write_sound_alone(
    plan: ExportPlan, sound: SoundBlocks, writer: Writer, task: TaskControl
) -> None:
    assert isinstance(writer, MediaWriter)
    total = plan.end - plan.start
    for done in range(0, total, sound.block_frames):
        task.step(done, total, STAGE)
        sound.write_until(plan.start + min(done + sound.block_frames, total), writer)
    task.step(total, total, STAGE)


def _started(name: str, work: Callable[[], None], out: Channel[Any]) -> Thread:
    """A thread that does `work` and then ends `out`, or passes on through it what went wrong."""

    def run() -> None:
        try:
            work()
        except Closed:
            pass  # whoever closed it has the reason
        except BaseException as error:  # noqa: BLE001  raised again by the taker
            out.fail(error)
        else:
            out.end()

    thread = Thread(target=run, name=name)
    thread.start()
    return thread
