"""Who paints on a picture that no shot is made from begins one by it."""

from __future__ import annotations

import pytest
from hands.picture import drag


@pytest.fixture
def project(bare_project):
    return bare_project


def test_the_first_stroke_on_a_clip_begins_a_shot(studio, monitor, painting):
    studio.session.selection.clear()
    studio.actions.run("paint.brush")

    drag(monitor.view, (600, 300), (700, 320))

    (shot,) = studio.session.document.project.shots
    (region,) = shot.request.brush.regions
    assert len(region.shapes) == 1
    assert painting.current.shot == shot
    assert painting.region == region


def test_a_stroke_beside_every_picture_begins_nothing(studio, monitor):
    studio.session.selection.clear()
    studio.actions.run("paint.brush")

    drag(monitor.view, (10, 300), (20, 320))

    assert studio.session.document.project.shots == ()
    assert studio.session.selection.items == frozenset()
