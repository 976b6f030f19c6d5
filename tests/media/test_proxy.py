"""Proxies: each picture at its time, as large as its film, never instead of it in an export."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from builders.files.media import level, write_greys

from editor.compositor.context import end, standalone
from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.renderer import Renderer
from editor.media import proxy as proxies
from editor.media.errors import MediaError
from editor.media.frame_source import opened
from editor.media.pictures.cache import FrameCache
from editor.media.probe import probe
from editor.media.proxy import SUFFIX, make_proxy, needs_proxy
from editor.media.reader import VideoReader
from editor.model.colour import WorkingSpace
from editor.model.flatten.layers import Layer, MediaPicture, Placement
from editor.model.media import MediaId
from editor.model.task import Cancelled, TaskControl
from editor.model.time import RationalTime
from editor.model.timeline import ItemId
from editor.model.transform import BlendMode, Fit

RATE = Fraction(25)


def made(source: Path, folder: Path) -> Path:
    return make_proxy(source, folder / f"{source.stem}{SUFFIX}", TaskControl())


def reader(proxy: Path):
    return opened(proxy, 0, RATE, FrameCache())


@pytest.fixture
def film(tmp_path):
    return write_greys(tmp_path / "film.mp4", "libx264", 60, size=(1280, 720))


def test_every_picture_is_there_in_fewer_pixels(film, tmp_path):
    whole, small = VideoReader(film), reader(made(film, tmp_path))
    for frame in (0, 1, 31, 59, 12):
        time = RationalTime(frame, RATE)
        assert small.frame_at(time).time == whole.frame_at(time).time
        assert level(small.frame_at(time)) == pytest.approx(level(whole.frame_at(time)), abs=1)
    assert small.frame_at(time).height == 540
    assert small.frame_at(time).display_size == (1280, 720)


def test_times_of_a_varying_rate_are_kept(tmp_path):
    times = [0, 40, 90, 100, 250, 251, 400, 440, 1000, 1033]
    film = write_greys(tmp_path / "film.mkv", "libx264", 10, size=(640, 480), times_ms=times)
    whole, small = VideoReader(film), reader(made(film, tmp_path))
    for milliseconds in range(0, 1100, 7):
        time = RationalTime(milliseconds, Fraction(1000))
        assert small.frame_at(time).time == whole.frame_at(time).time


@pytest.mark.parametrize(
    "name",
    [
        *("rotated_display_matrix.mp4", "interlaced_tff.mpg", "hevc_10bit.mp4", "hdr_pq.mp4"),
        *("sar_2x1.mp4", "no-initial-keyframe.ts", "odd_size_444.mp4", "timecode_dropframe.mov"),
    ],
)
def test_odd_films_keep_time_shape_and_colours(shared_data, tmp_path, monkeypatch, name):
    monkeypatch.setattr(proxies, "_SMALL", 0)
    film = next(shared_data.rglob(name))
    video = probe(film).video[0]
    whole, small = VideoReader(film), reader(made(film, tmp_path))

    for part in range(-1, 22):
        time = RationalTime.from_seconds(video.start + (video.end - video.start) * part / 20)
        ours, theirs = small.frame_at(time), whole.frame_at(time)
        assert ours.time == theirs.time
        assert ours.display_size == theirs.display_size
        assert (ours.rotation, ours.mirrored) == (theirs.rotation, theirs.mirrored)
        assert ours.colour == theirs.colour


def test_stills_sounds_small_intra_and_transparent_films_need_none(shared_data, film):
    assert needs_proxy(probe(film))
    for name in ("coffee.png", "piano.wav", "mjpeg_fullrange.avi", "vp9_alpha.webm"):
        assert not needs_proxy(probe(next(shared_data.rglob(name))))


def test_what_needs_none_is_refused(shared_data, tmp_path):
    with pytest.raises(MediaError, match=r"coffee\.png is quick as it is"):
        made(next(shared_data.rglob("coffee.png")), tmp_path)


def test_a_cancelled_proxy_leaves_nothing(film, tmp_path):
    task = TaskControl(lambda progress: task.cancel() if progress.done > 5 else None)
    target = tmp_path / "proxies" / f"film{SUFFIX}"

    with pytest.raises(Cancelled):
        make_proxy(film, target, task)

    assert not list(target.parent.iterdir())


def test_what_is_no_proxy_is_not_taken_for_one(film, tmp_path):
    path = tmp_path / f"false{SUFFIX}"
    film.rename(path)
    with pytest.raises(MediaError, match="no proxy of ours"):
        reader(path)


@pytest.mark.parametrize(
    "placement",
    [
        Placement((0.0, 0.0), (1.0, 1.0), 0.0, (0.0, 0.0), (0.0, 0.0, 0.0, 0.0), Fit.FIT),
        Placement((0.0, 0.0), (1.0, 1.0), 0.0, (0.0, 0.0), (0.0, 0.0, 0.0, 0.0), Fit.NONE),
        Placement((60.0, -31.0), (0.7, 0.9), 20.0, (40.0, 9.0), (0.1, 0.25, 0.2, 0.0), Fit.NONE),
        Placement((-9.0, 12.0), (1.3, 1.3), 0.0, (0.0, 0.0), (0.3, 0.1, 0.0, 0.4), Fit.FILL),
    ],
)
def test_it_is_drawn_where_and_as_large_as_its_film(film_with_edges, tmp_path, placement):
    picture = MediaPicture(MediaId("m"), 0, RationalTime(3, RATE))
    layer = Layer(ItemId("i"), picture, placement, 1.0, BlendMode.NORMAL)
    ctx = standalone()
    renderer = Renderer(ctx, Catalogue({}, ()))
    drawn = []
    for source in (VideoReader(film_with_edges), reader(made(film_with_edges, tmp_path))):
        frame = source.frame_at(picture.time)
        texture = renderer.render((layer,), 960, 540, WorkingSpace.DISPLAY, lambda _, f=frame: f)
        pixels = np.frombuffer(texture.read(), np.float16).reshape(540, 960, 4)
        drawn.append(pixels.astype(np.float32))
        renderer.pool.give(texture)
    renderer.release()
    end(ctx)

    # The very same shape: coverage tells where the picture's edges are.
    np.testing.assert_allclose(drawn[0][..., 3], drawn[1][..., 3], atol=1e-3)
    assert np.abs(drawn[0] - drawn[1]).mean() < 0.01
    assert np.abs(_edges(drawn[0]) - _edges(drawn[1])).max() <= 1


@pytest.fixture
def film_with_edges(tmp_path):
    """A white box on black, of which both edges can be found."""
    path = tmp_path / "box.mp4"
    with av.open(str(path), "w") as file:
        stream = file.add_stream("libx264", rate=25, options={"g": "50"})
        stream.width, stream.height, stream.pix_fmt = 1920, 1080, "yuv420p"
        picture = np.zeros((1080, 1920, 3), np.uint8)
        picture[300:800, 500:1400] = 255
        for _ in range(12):
            file.mux(stream.encode(av.VideoFrame.from_ndarray(picture)))
        file.mux(stream.encode())
    return path


def _edges(pixels) -> np.ndarray:
    """First and last row and column of the white box, pixels."""
    bright = pixels[..., 1] > 0.5
    rows, columns = np.flatnonzero(bright.any(axis=1)), np.flatnonzero(bright.any(axis=0))
    return np.array([rows[0], rows[-1], columns[0], columns[-1]])
