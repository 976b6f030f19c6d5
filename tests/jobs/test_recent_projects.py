"""What is remembered of projects that were open: whether they are there, and a small picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from editor.jobs.recent_projects import keep_picture, look_at
from editor.model.task import TaskControl


@pytest.mark.parametrize(
    ("size", "kept"),
    [((1920, 1080), (384, 216)), ((1001, 541), (384, 207)), ((100, 400), (54, 216))],
)
def test_a_picture_is_kept_small_and_in_its_shape(qapp, tmp_path, size, kept):
    project = tmp_path / "film.cutaway"
    project.touch()
    picture = QImage(QSize(*size), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(QColor("#336699"))

    keep_picture(project, picture, tmp_path / "pictures")(TaskControl())
    (seen,) = look_at([str(project)], tmp_path / "pictures")(TaskControl())

    assert seen.is_there
    assert seen.picture is not None
    assert (seen.picture.width(), seen.picture.height()) == kept
    colour = seen.picture.pixelColor(kept[0] // 2, kept[1] - 2)
    away = abs(colour.red() - 0x33) + abs(colour.green() - 0x66) + abs(colour.blue() - 0x99)
    assert away < 12


def test_a_project_that_is_gone_is_said_to_be(tmp_path):
    (seen,) = look_at([str(tmp_path / "gone.cutaway")], tmp_path)(TaskControl())
    assert not seen.is_there
    assert seen.picture is None
