from functools import partial

import av
import cv2
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

    def write(form, name="there"):
        panel.export.form.setCurrentIndex(list(Form).index(form))
        path = tmp_path / f"out{form.suffix}"
        folder = tmp_path / name
        folder.mkdir()
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
        notices, told = studio.session.notices, len(studio.session.notices.all)
        QTest.mouseClick(panel.export.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: len(notices.all) > told, timeout=60_000)
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


def edge_redness(folder):
    """Of what half shows through at the edge of the red disc, on green ground."""
    picture = cv2.imread(str(folder / "00002.png"), cv2.IMREAD_UNCHANGED)
    blue_green_red, alpha = picture[..., :3].astype(int), picture[..., 3]
    half = (alpha > 60) & (alpha < 190)
    assert half.any()
    return (blue_green_red[..., 2] - blue_green_red[..., 1])[half].mean()


def test_colours_of_what_is_cut_out_are_as_the_matte_says(written, studio, panel):
    assert studio.session.edit("Soft", partial(set_edges, matte=DISC, edges=Edges(feather=6)))
    as_they_are = edge_redness(written(Form.CUT_OUT_PICTURES))

    clean = Edges(feather=6, decontaminate=1)
    assert studio.session.edit("Clean", partial(set_edges, matte=DISC, edges=clean))
    cleaned = edge_redness(written(Form.CUT_OUT_PICTURES, "again"))
    panel.export.colours.setCurrentIndex(2)
    untouched = edge_redness(written(Form.CUT_OUT_PICTURES, "once more"))

    assert cleaned > as_they_are + 20
    assert untouched == as_they_are


def test_colours_are_asked_for_where_something_is_cut_out(panel):
    for form in Form:
        panel.export.form.setCurrentIndex(list(Form).index(form))
        assert panel.export.colours.isVisible() is form.cuts_out


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
