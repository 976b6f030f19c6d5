"""Both ways of showing a picture show the exporter's, pixel for pixel."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest
from builders.ui import shown
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.export.still import drawn, pixels
from editor.jobs.preview.engine import Output, PreviewEngine
from editor.jobs.preview.picture import PreviewRequest
from editor.model.edits.clip.parameters import Parameter, set_parameter
from editor.ui.viewport.picture_view import PictureView
from editor.ui.viewport.presenting.blit import DARK_SQUARE, LIGHT_SQUARE, BlitPresenter
from editor.ui.viewport.presenting.choice import best_output, presenter_for
from editor.ui.viewport.presenting.gl import GLPresenter
from editor.ui.viewport.presenting.presenter import (
    Backdrop,
    Channels,
    Look,
    draws_in_software,
)

SIZE = 640, 360
FRAME = 7


@pytest.fixture
def size():
    return SIZE


@pytest.fixture(params=[Output.IMAGES, Output.FRAMES], ids=["blit", "gl"])
def engine(request, qtbot, catalogue):
    engine = PreviewEngine(catalogue, output=request.param)
    yield engine
    engine.close()


@pytest.fixture
def view(qtbot, engine, catalogue):
    """At 100 %: a pixel of the frame is one of the screen."""
    view = PictureView(presenter_for(engine, catalogue))
    qtbot.addWidget(view)
    view.resize(*SIZE)
    shown(qtbot, view)
    view.set_frame(SIZE)
    view.set_percent(100)
    assert view.map.origin == (0, 0)
    return view


def made(qtbot, engine, project, before=False):
    """The engine's exact picture of one frame."""
    request = PreviewRequest(project, project.main_sequence, FRAME, before=before)
    with qtbot.waitSignal(
        engine.arrived, check_params_cb=lambda picture: picture.is_exact, timeout=10_000
    ) as arrived:
        engine.request(request)
    return arrived.args[0]


def seen(view) -> np.ndarray:
    """(H, W, 3) uint8 of what the presenter shows, without the layers."""
    presenter = view.presenter
    if isinstance(presenter, GLPresenter):
        image = presenter.grabFramebuffer()
    else:
        image = presenter.widget.grab().toImage()
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return lines[..., :3].copy()


def exported(project, catalogue) -> np.ndarray:
    """(H, W, 4) uint8, straight alpha. Its GL context must not be left on the window's thread."""

    def work():
        (picture,) = drawn(project, project.main_sequence, (FRAME,), catalogue)
        return pixels(picture)

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(work).result()


def test_the_viewport_shows_the_pixels_that_are_exported(qtbot, view, engine, project, catalogue):
    view.show_picture(made(qtbot, engine, project))

    difference = np.abs(seen(view).astype(int) - exported(project, catalogue)[..., :3])
    assert difference.max() <= 2


def test_where_it_is_transparent_the_backdrop_shows(qtbot, view, engine, project):
    sequence = project.sequences[0]
    alone = project.with_sequence(replace(sequence, video_tracks=sequence.video_tracks[1:2]))
    view.show_picture(made(qtbot, engine, alone))

    corners = {}
    for backdrop in Backdrop:
        view.set_look(Look(backdrop=backdrop))
        corners[backdrop] = seen(view)[2, 2].tolist(), seen(view)[2, 10].tolist()

    assert corners[Backdrop.BLACK] == ([0] * 3, [0] * 3)
    assert corners[Backdrop.WHITE] == ([255] * 3, [255] * 3)
    assert corners[Backdrop.CHECKERBOARD] == ([LIGHT_SQUARE] * 3, [DARK_SQUARE] * 3)


def test_one_channel_is_seen_as_grey(qtbot, view, engine, project):
    view.show_picture(made(qtbot, engine, project))
    colours = seen(view)

    for index, channel in enumerate((Channels.RED, Channels.GREEN, Channels.BLUE)):
        view.set_look(Look(channels=channel))
        grey = seen(view)
        assert np.abs(grey.astype(int) - colours[..., index : index + 1]).max() <= 1

    view.set_look(Look(channels=Channels.ALPHA))
    assert seen(view).min() == 255


def test_the_wipe_shows_the_other_picture_on_its_left(qtbot, view, engine, project, catalogue):
    sequence = project.sequences[0]
    (card,) = sequence.video_tracks[1].items
    moved = set_parameter(project, sequence.id, card.id, Parameter.POSITION, (-160.0, 60.0))
    after, before = made(qtbot, engine, project), made(qtbot, engine, moved)
    view.set_look(Look(wipe=0.5))

    view.show_picture(after, before)

    half = SIZE[0] // 2
    picture = seen(view).astype(int)
    left = np.abs(picture[:, : half - 1] - exported(moved, catalogue)[:, : half - 1, :3])
    right = np.abs(picture[:, half + 1 :] - exported(project, catalogue)[:, half + 1 :, :3])
    assert left.max() <= 2
    assert right.max() <= 2


def test_the_colour_under_the_mouse_is_the_pictures(qtbot, view, engine, project, catalogue):
    view.show_picture(made(qtbot, engine, project))
    seen(view)

    colour = view.presenter.colour_at(450.5 / 640, 100.5 / 360)

    expected = exported(project, catalogue)[100, 450]
    assert np.abs(np.array(colour.getRgb()) - expected).max() <= 2
    assert view.presenter.colour_at(1.5, 0.5) is None


def test_nothing_to_show_is_the_room_around_it(qtbot, view, engine, project):
    view.show_picture(made(qtbot, engine, project))

    view.show_picture(None)

    assert len(np.unique(seen(view).reshape(-1, 3), axis=0)) == 1


def test_shown_smaller_it_is_still_the_same_picture(qtbot, view, engine, project):
    view.show_picture(made(qtbot, engine, project))
    whole = seen(view).astype(float)

    view.set_percent(50)

    x, y = (round(place) for place in view.map.origin)
    small = seen(view)[y : y + 180, x : x + 320].astype(float)
    mean = whole.reshape(180, 2, 320, 2, 3).mean((1, 3))
    assert np.abs(small - mean).mean() < 4


def test_software_gl_is_known_by_its_name():
    assert draws_in_software("llvmpipe (LLVM 15.0.6, 256 bits)")
    assert draws_in_software("softpipe")
    assert not draws_in_software("NVIDIA H200/PCIe/SSE2")


def test_with_software_gl_pictures_are_copied(qtbot, engine, catalogue):
    assert best_output() is Output.IMAGES

    presenter = presenter_for(engine, catalogue)

    qtbot.addWidget(presenter.widget)
    kind = BlitPresenter if engine.output is Output.IMAGES else GLPresenter
    assert isinstance(presenter, kind)


def test_in_another_window_the_picture_is_there_again(qtbot, view, engine, project, catalogue):
    view.show_picture(made(qtbot, engine, project))
    before = seen(view)
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(view)
    window.resize(*SIZE)
    shown(qtbot, window)

    there = seen(view)
    view.setParent(None)

    assert np.abs(there.astype(int) - before).max() <= 1
