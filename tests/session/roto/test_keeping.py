"""What was tracked is there again when a project is opened, however it was left."""

import os
import signal
import subprocess
import sys
from fractions import Fraction
from functools import partial

import numpy as np
import pytest
from builders.files.footage import iou
from session.roto.runs import begin_two, frames_of, idle, track, tracked

from editor.engine.roto.tracking.spans import Direction
from editor.model.edits.slip import slip
from editor.model.edits.speed import set_speed
from editor.model.edits.trim import trim_tail
from editor.model.timeline import ItemId


def test_what_is_tracked_when_the_project_is_closed_is_there_when_it_is_opened(
    qtbot, staged, tmp_path, project
):
    path = tmp_path / "film.cutaway"
    with staged(path, project) as stage:
        stage.begin(0)
        with qtbot.waitSignal(stage.roto.runner.came):
            track(stage, Direction.FORWARDS)

    with staged(path) as stage:
        qtbot.waitUntil(lambda: bool(stage.matte.stretches))

        done = tracked(stage)
        assert done == set(range(1, len(done) + 1))
        assert iou(stage.levels(1), stage.truth[1]) > 0.8
        assert stage.session.document.history.undoable.label == "Recover Swan"
        assert not list(stage.folder.glob("*.part*"))


def test_a_tracked_matte_survives_reopening_and_what_is_done_to_its_clip(
    qtbot, staged, tmp_path, project
):
    path = tmp_path / "film.cutaway"
    with staged(path, project) as stage:
        stage.begin(0)
        track(stage, Direction.FORWARDS)
        qtbot.waitUntil(lambda: idle(stage))
        before, levels = stage.matte, stage.levels(9)

    with staged(path) as stage:
        assert stage.matte == before
        sequence, clip = stage.project.sequences[0].id, ItemId("swan clip")
        for edit in (
            partial(trim_tail, frames=-8),
            partial(slip, frames=4),
            partial(set_speed, speed=Fraction(2)),
        ):
            new_id = stage.session.new_id
            assert stage.session.edit("Clip", partial(edit, new_id=new_id, **at(sequence, clip)))
            stage.roto.current.seek(9)
            assert abs(stage.roto.current.frame - 9) <= 1
            assert stage.matte == before
            np.testing.assert_array_equal(stage.levels(9), levels)


def at(sequence, clip):
    return {"sequence_id": sequence, "item": clip}


def test_what_is_tracked_together_when_the_project_is_closed_is_there_when_it_is_opened(
    qtbot, staged, tmp_path, project
):
    path = tmp_path / "film.cutaway"
    with staged(path, project) as stage:
        begin_two(stage)
        with qtbot.waitSignal(stage.roto.runner.came):
            assert stage.roto.track_all(Direction.FORWARDS)

    with staged(path) as stage:
        qtbot.waitUntil(lambda: all(each.stretches for each in stage.project.mattes))

        for each in stage.project.mattes:
            done = frames_of(each)
            assert done == set(range(1, len(done) + 1))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_tracked_outlives_a_kill_of_the_program(qtbot, staged, tmp_path, project):
    path = tmp_path / "film.cutaway"
    with staged(path, project) as stage:
        stage.begin(0)
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from editor.engine.roto.files import mattes_folder\n"
        "from editor.engine.roto.filming import film_tracked\n"
        "from editor.engine.roto.tracking.spans import Direction, Span\n"
        "from editor.model.task import TaskControl\n"
        "from editor.session.roto.keeping import note_of\n"
        "from editor.store.project_file import ProjectFile\n"
        "file = ProjectFile.open(Path(sys.argv[1]), read_only=True)\n"
        "matte, media = file.project.mattes[0], file.project.media[0]\n"
        "tell = lambda frame: print(frame.frame, flush=True)\n"
        "path = mattes_folder(Path(sys.argv[1])) / 'a.mkv'\n"
        "spans = [Span(1, 24, Direction.FORWARDS)]\n"
        "film_tracked(matte, media, spans, path, TaskControl(), tell, note=note_of(matte))\n"
    )
    command = [sys.executable, "-c", code, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        while int(process.stdout.readline()) < 10:
            pass
        os.kill(process.pid, signal.SIGKILL)

    with staged(path) as stage:
        qtbot.waitUntil(lambda: bool(stage.matte.stretches))

        assert set(range(1, 8)) <= tracked(stage)
        assert iou(stage.levels(7), stage.truth[7]) > 0.7
        assert "are there" in stage.session.notices.all[-1].text
