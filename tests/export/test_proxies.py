"""Proxies are for looking: the preview reads them, an export never does."""

from fractions import Fraction

import av
import numpy as np
import pytest
from builders.export import SEQUENCE, clip, decoded, project_of, video_track
from builders.files.media import level, write_greys

from editor.export.exporter import export
from editor.export.presets.preset import load_presets, preset_named
from editor.jobs.proxies import Proxies
from editor.jobs.queue import JobQueue
from editor.media.preview_source import PreviewSource
from editor.media.probe import media_reference
from editor.media.proxy import make_proxy
from editor.model.flatten.layers import MediaPicture
from editor.model.media import MediaId
from editor.model.task import TaskControl
from editor.model.time import RationalTime

RATE = Fraction(25)
DARK, WHITE = 60, 220  # levels: the film stays below the one, the proxy above the other


@pytest.fixture
def queue(qtbot):
    queue = JobQueue()
    yield queue
    queue.close()


@pytest.fixture
def film(tmp_path):
    path = write_greys(tmp_path / "film.mp4", "libx264", 30, size=(640, 480))
    return media_reference(path, MediaId("film"))


@pytest.fixture
def proxies(qtbot, queue, film, tmp_path):
    """Looks after the film; its proxy is one of a bright film, so that both can be told apart."""
    bright = tmp_path / "bright.mp4"
    with av.open(str(bright), "w") as file:
        stream = file.add_stream("libx264", rate=RATE)
        stream.width, stream.height, stream.pix_fmt = 640, 480, "yuv420p"
        for _ in range(60):
            white = av.VideoFrame.from_ndarray(np.full((480, 640, 3), 255, np.uint8))
            file.mux(stream.encode(white))
        file.mux(stream.encode())
    proxies = Proxies(queue, tmp_path / "cache", lambda: True, 10**9)
    proxies.watch(project_of((film,)))
    qtbot.waitUntil(lambda: proxies.proxy_of(film) is not None)
    make_proxy(bright, proxies.proxy_of(film), TaskControl())
    return proxies


def test_the_preview_reads_the_proxy_and_the_export_does_not(proxies, film, tmp_path):
    project = project_of((film,), video_track(clip("film", 24, rate=RATE)), rate=RATE)
    picture = MediaPicture(film.id, 0, RationalTime(3, RATE))

    preview = PreviewSource(project, 10**8, lambda: None, proxies.proxy_of)
    preview.uses_proxies = True
    assert level(preview(picture)) > WHITE
    preview.uses_proxies = False
    assert level(preview(picture)) < DARK
    preview.close()
    preset = preset_named(load_presets(), "h264")
    report = export(project, SEQUENCE, preset, tmp_path / "out.mp4", task=TaskControl())

    assert all(luma.mean() < DARK for luma, *_ in decoded(report.path))
