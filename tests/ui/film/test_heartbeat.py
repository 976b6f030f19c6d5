"""The window's thread is never away for long, whatever runs beside it."""

from __future__ import annotations

import shutil

import pytest
from hands.cutter import SAMPLES
from heartbeat import Heartbeat

BOUND_S = 0.5  # for a machine that does much else; tests/benchmarks/window/heartbeat.py measures


@pytest.fixture
def beating(record_property):
    """Tells the longest stall; far beyond what is meant to be, it is an error."""
    heart = Heartbeat()
    yield heart
    heart.beat()
    heart.stop()
    longest = max(heart.stalls, key=lambda stall: stall.own_s)
    record_property("longest stall", str(longest))
    assert longest.own_s < BOUND_S


def test_it_beats_while_footage_comes_in_and_gets_proxies(minute, tmp_path, beating):
    folder = tmp_path / "footage"
    folder.mkdir()
    for number in range(12):
        shutil.copy(SAMPLES / "bigbuckbunny.mp4", folder / f"{number}.mp4")
    minute.studio.preferences.change(automatic_proxies=True)

    minute.drop_files([folder])

    minute.wait(lambda: len(minute.project.media) == 13)
    proxies = [job for job in minute.studio.jobs.jobs if job.is_shown]
    assert proxies
    minute.wait(lambda: any(job.progress is not None for job in proxies))
    for job in minute.studio.jobs.jobs:
        job.cancel()


def test_it_beats_while_the_film_plays_and_is_exported(minute, beating):
    minute.press("Space")
    minute.wait(lambda: minute.session.playhead.frame >= 30)
    minute.press("Space")

    minute.show(0, 240)
    minute.go(120)
    minute.press("O", "Ctrl+M")
    minute.wait(minute.export.button.isEnabled)
    minute.click(minute.export.button)
    minute.wait(lambda: bool(minute.session.notices.all))
