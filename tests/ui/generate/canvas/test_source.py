"""The source's own picture is painted on as well, and so are takes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders.ui import shown
from hands.picture import drag

from editor.model.canvas.placed import placed_clips
from editor.model.generation.painting.mapping import PictureMap, part_shown
from editor.session.generation.painting import Tool
from editor.ui.source.monitor import SourceMonitor
from editor.ui.viewport.monitor import title_box


@pytest.fixture
def source(qtbot, studio, painting, photo):
    studio.actions.set_checked("workspace.generate", True)
    monitor = SourceMonitor(studio)
    qtbot.addWidget(monitor)
    monitor.resize(800, 600)
    shown(qtbot, monitor)
    monitor.open(photo.id)
    painting.current.open("shot")
    return monitor


def test_a_stroke_on_the_source_is_in_its_pixels(studio, source, painting):
    painting.set_tool(Tool.BRUSH)

    drag(source.view, (100, 120), (250, 140))

    (stroke,) = painting.region.shapes
    pixel = 1 / source.view.map.zoom
    assert stroke.points[0] == pytest.approx((100, 120), abs=pixel)
    assert stroke.points[-1] == pytest.approx((250, 140), abs=pixel)


def test_a_press_on_a_source_that_has_no_shot_begins_one(studio, source, painting):
    studio.generation.remove_shot("shot")
    painting.set_tool(Tool.BRUSH)

    drag(source.view, (100, 120), (250, 140))

    (shot,) = studio.session.document.project.shots
    assert len(shot.request.brush.regions) == 1


def test_on_a_clip_that_is_narrower_than_its_source_the_middle_is_painted_on(studio):
    session = studio.session
    (clip,) = placed_clips(session.project, session.sequence.id, 0, title_box)
    square = replace(clip, fitted=(720.0, 720.0), edges=(-360.0, -360.0, 360.0, 360.0))

    map_ = PictureMap.on_clip(square, (600, 400), part_shown((600, 400), (360, 360)))

    assert map_.to_source((640, 360)) == pytest.approx((300, 200))
    assert map_.to_source((640 - 360, 0)) == pytest.approx((100, 0))
