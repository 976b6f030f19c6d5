"""The world goes wrong while a film is being cut: nothing is lost, and the rest goes on."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hands.cutter import SAMPLES, Cutter
from hands.pictures import shown

from editor.api.film import Film
from editor.store.project_file import ProjectFile

CHILD = Path(__file__).with_name("cutting_child.py")
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def own_footage(footage, tmp_path):
    """The footage where it can be lost."""
    (tmp_path / "card").mkdir()
    return Path(shutil.copy(footage, tmp_path / "card" / "meadow.mp4"))


@pytest.fixture
def film(tmp_path, own_footage):
    """Footage that can be lost, and after it a still that cannot."""
    path = tmp_path / "projects" / "Minute.cutaway"
    path.parent.mkdir()
    with Film.new(path, size=(320, 180), rate=12) as film:
        film.timeline.append(own_footage)
        film.timeline.append(SAMPLES / "coffee.png")
    return path


def told(cutter):
    return [notice.text for notice in cutter.session.notices.all]


def rename(cutter, name):
    cutter.session.edit("Rename", lambda project: replace(project, name=name))


def test_a_process_killed_while_keys_cut_has_lost_nothing(film, start, qtbot, tmp_path):
    child = subprocess.Popen(
        [sys.executable, str(CHILD), str(tmp_path / "child"), str(film)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert child.stdout is not None
    saved = 0
    while saved < 12:
        saved = int(child.stdout.readline())
    child.kill()
    child.wait()
    saved = max([saved, *map(int, child.stdout.read().split())])
    child.stdout.close()

    with ProjectFile.open(film) as file:
        project, step = file.project, file.history().undoable
        assert step is not None
        assert step.number >= saved
        assert file.undo() != project
        assert file.redo() == project

    cutter = Cutter(qtbot, start(film))
    cutter.sit_down()

    history = cutter.session.document.history
    assert history.position >= saved
    assert told(cutter) == []
    assert cutter.is_in_order()
    before = cutter.project
    cutter.press("Ctrl+Z")
    cutter.wait(lambda: cutter.project is not before)
    assert cutter.is_in_order()


def test_footage_that_vanishes_is_a_card_with_its_name_and_comes_back(minute, own_footage):
    whole = shown(minute, 20)
    still = shown(minute, 110)
    away = own_footage.with_suffix(".away")
    own_footage.rename(away)
    minute.studio.presence.look()
    minute.wait(lambda: bool(minute.studio.presence.missing))

    card = shown(minute, 30)
    said = minute.monitor.stage.picture.problems
    assert any("meadow.mp4" in problem for problem in said)
    assert np.abs(card.astype(int) - whole).mean() > 20
    assert np.array_equal(shown(minute, 110), still)

    away.rename(own_footage)
    minute.studio.presence.look()
    minute.wait(lambda: not minute.studio.presence.missing)
    assert np.abs(shown(minute, 20).astype(int) - whole).mean() < 2


def test_a_folder_that_is_unplugged_loses_its_media_and_nothing_else(minute, own_footage):
    shutil.rmtree(own_footage.parent)
    minute.studio.presence.look()
    minute.wait(lambda: len(minute.studio.presence.missing) == 1)

    minute.show(0, 240)
    minute.go(60)
    minute.press("Ctrl+Shift+K")
    assert minute.lengths("V1")[0] == 60
    minute.saved()


def test_a_project_file_moved_away_is_told_and_a_copy_can_be_saved(minute, film, tmp_path):
    film.rename(film.with_suffix(".elsewhere"))
    rename(minute, "Kept")
    minute.wait(lambda: bool(told(minute)))
    assert "moved" in told(minute)[-1]

    copy = tmp_path / "copy.cutaway"
    with minute.qtbot.waitSignal(minute.program.projects.copied):
        minute.program.projects.save_copy(copy)
    with ProjectFile.open(copy, read_only=True) as file:
        assert file.project.name == "Kept"
    film.with_suffix(".elsewhere").rename(film)
    rename(minute, "Kept on")
    minute.saved()


def test_what_a_full_disk_refused_is_written_when_there_is_room(minute, film):
    minute.saved()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        rename(minute, "Full" * 5000)
        minute.wait(lambda: bool(told(minute)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert minute.project.name == "Full" * 5000
    assert not minute.session.document.is_saved

    rename(minute, "Room")
    minute.saved()
    minute.press("Ctrl+Z")
    minute.wait(lambda: minute.project.name == "Minute")
    minute.saved()
    minute.press("Ctrl+Y")
    minute.wait(lambda: minute.project.name == "Room")
    minute.leave()
    minute.program.projects.wait_until_written()
    with ProjectFile.open(film, read_only=True) as file:
        assert file.project.name == "Room"


def test_a_file_that_is_no_film_is_one_notice(minute, tmp_path):
    (tmp_path / "broken.mp4").write_bytes(os.urandom(60_000))
    whole = (SAMPLES / "bigbuckbunny.mp4").read_bytes()
    (tmp_path / "cut short.mp4").write_bytes(whole[: len(whole) // 3])

    minute.drop_files([tmp_path / "broken.mp4", tmp_path / "cut short.mp4"])

    minute.wait(lambda: bool(told(minute)))
    assert len(told(minute)) == 1
    assert minute.is_in_order()
