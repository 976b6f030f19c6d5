from functools import partial

import av
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from ui.roto.conftest import FRAMES, RADIUS, SIZE, middle
from ui.roto.outputs.conftest import DECIDED, DISC, coverage

from editor.jobs.mattes.exporting import Form
from editor.media.grey.picture_file import read_grey
from editor.model.edits.roto.mattes import set_edges
from editor.model.roto.matte import Edges
from editor.session.notices import Severity


@pytest.fixture
def written(qtbot, panel, studio, tmp_path, monkeypatch):
    """Writes a form as the user does, and gives what is there."""

    def write(form):
        panel.export.form.setCurrentIndex(list(Form).index(form))
        path = tmp_path / f"out{form.suffix}"
        folder = tmp_path / "there"
        folder.mkdir()
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
        with qtbot.waitSignal(studio.jobs.ended, timeout=60_000):
            QTest.mouseClick(panel.export.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(studio.session.notices.all))
        assert studio.session.notices.all[-1].severity is Severity.OK
        return path if form.suffix else folder / "Disc"

    return write


def pictures_of(path, format):
    with av.open(str(path)) as file:
        return [frame.to_ndarray(format=format) for frame in file.decode(video=0)]


def test_a_cut_out_film_is_prores_4444_with_alpha(written):
    path = written(Form.CUT_OUT_FILM)

    with av.open(str(path)) as file:
        assert file.streams.video[0].codec_context.name == "prores"
        assert "yuva444p" in file.streams.video[0].format.name
    pictures = pictures_of(path, "rgba")
    assert len(pictures) == FRAMES
    x, y = middle(2)
    assert pictures[2][y, x, 3] == 255
    assert pictures[2][y, x, 0] > 150
    assert pictures[2][5, 5, 3] == 0
    assert pictures[DECIDED][y, x, 3] == 0


def test_pictures_are_numbered_as_the_frames_of_the_footage(written):
    folder = written(Form.MATTE_PICTURES)

    names = sorted(each.name for each in folder.iterdir())
    assert names == [f"{number:05}.png" for number in range(DECIDED)]
    np.testing.assert_array_equal(read_grey(folder / "00003.png"), coverage(3))


def test_a_film_without_loss_holds_the_very_coverage(written):
    pictures = pictures_of(written(Form.MATTE_MKV), "gray")

    np.testing.assert_array_equal(pictures[1], coverage(1))
    assert not pictures[DECIDED].any()


def test_edges_and_all_else_that_is_drawn_is_in_it(written, studio):
    edit = partial(set_edges, matte=DISC, edges=Edges(choke=10))
    assert studio.session.edit("Edges", edit)

    picture = pictures_of(written(Form.MATTE_MKV), "gray")[0]

    x, y = middle(0)
    assert picture[y, x] == 255
    assert picture[y, x + RADIUS - 4] < 20
    assert picture.shape == SIZE[::-1]


def test_it_is_not_written_where_nobody_says_where(panel, studio, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))

    QTest.mouseClick(panel.export.button, Qt.MouseButton.LeftButton)

    assert not studio.jobs.jobs
