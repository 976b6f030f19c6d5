"""Painted motion goes to a brush file and comes back, masks and all."""

from __future__ import annotations

import pytest

from editor.model.generation.brush import Polygon, RasterMask, RegionId, Stroke
from editor.model.generation.painting.regions import new_region
from editor.ui.generate.tools.files import MotionFiles

BOX = Polygon(((100.0, 150.0), (300.0, 150.0), (300.0, 250.0)))
HOLE = Polygon(((200.0, 160.0), (290.0, 160.0), (290.0, 220.0)), erases=True)
STROKE = Stroke(((50.0, 60.0), (90.0, 70.0)), 12.0)


def painted(id, shapes):
    return lambda brush: brush.with_region(new_region(brush, id, shapes))


@pytest.fixture
def files(studio, painting):
    painting.current.open("shot")
    for name, shapes in (("line", (STROKE,)), ("holed", (BOX, HOLE))):
        painting.change("Paint", painted(RegionId(name), shapes))
    return MotionFiles(studio, studio.actions)


def test_what_is_exported_is_imported_again(qtbot, files, painting, tmp_path):
    path = tmp_path / "waves.json"

    files.write(path)
    qtbot.waitUntil(path.exists, timeout=20_000)
    files.read(path)
    qtbot.waitUntil(lambda: len(painting.brush.regions) == 4, timeout=20_000)

    line, holed = painting.brush.regions[2:]
    assert line.shapes == (STROKE,)
    assert isinstance(holed.shapes[0], RasterMask)
    assert (tmp_path / "waves masks").is_dir()
    qtbot.waitUntil(lambda: painting.middle_of(holed) is not None)
    assert painting.share_of(holed, (160.0, 160.0)) == pytest.approx(1, abs=0.02)
    assert painting.share_of(holed, (270.0, 180.0)) == pytest.approx(0, abs=0.02)


def test_a_file_that_is_no_brush_is_told_of(qtbot, studio, files, painting, tmp_path):
    path = tmp_path / "other.json"
    path.write_text("[]")

    with qtbot.waitSignal(studio.session.notices.posted):
        files.read(path)

    assert len(painting.brush.regions) == 2
