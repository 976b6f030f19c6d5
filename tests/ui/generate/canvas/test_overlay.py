"""What is painted is seen on the picture: tinted where it is, in its hue, with its number."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands.picture import click, drag, place

from editor.ui.painting.hues import hue_colour


@pytest.fixture
def colour(qtbot, monitor):
    """What is on the screen at a point of the frame."""

    def shown(point):
        picture = monitor.view.grab().toImage()
        at = place(monitor.view, point) * picture.devicePixelRatio()
        return picture.pixelColor(at)

    qtbot.waitUntil(lambda: monitor.stage.picture is not None and monitor.stage.picture.is_exact)
    return shown


def distance(a, b):
    return sum(abs(x - y) for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True))


def test_a_region_is_tinted_in_its_hue_and_nothing_else_is(
    qtbot, studio, monitor, painting, at, colour
):
    inside, outside = at(120, 200), at(120, 340)
    before, before_outside = colour(inside), colour(outside)
    studio.actions.run("paint.brush")
    painting.set_radius(30)

    drag(monitor.view, at(80, 200), at(300, 200))

    hue = hue_colour(0)
    assert distance(colour(inside), hue) < distance(before, hue) * 0.6
    assert distance(colour(outside), before_outside) < 12


def test_it_is_tinted_while_it_is_painted_and_softly_at_its_edge(
    qtbot, studio, monitor, painting, at, colour
):
    studio.actions.run("paint.brush")
    painting.set_radius(60)
    painting.set_softness(1.0)
    hue = hue_colour(0)
    before = [colour(at(200, 200 + off)) for off in (8, 38, 75)]

    drag(monitor.view, at(80, 200), at(320, 200))

    after = [colour(at(150, 200 + off)) for off in (8, 38, 75)]
    reference = [colour(at(150, 200 + off)) for off in (8, 38, 75)]
    assert after == reference
    shares = [painting.share_of(painting.region, (150, 200 + off)) for off in (8, 38, 75)]
    assert shares[0] > 0.9 > shares[1] > 0.1 > shares[2]
    assert distance(after[0], hue) < distance(before[0], hue)


def test_a_region_that_is_hidden_is_not_shown(qtbot, studio, monitor, painting, at, colour):
    place_ = at(120, 200)
    before = colour(place_)
    studio.actions.run("paint.brush")
    painting.set_radius(30)
    drag(monitor.view, at(80, 200), at(300, 200))

    painting.show(painting.region_id, False)

    assert distance(colour(place_), before) < 12


def test_without_a_tool_the_picture_is_bare(qtbot, studio, monitor, painting, at, colour):
    place_ = at(120, 200)
    before = colour(place_)
    studio.actions.run("paint.brush")
    painting.set_radius(30)
    drag(monitor.view, at(80, 200), at(300, 200))

    studio.actions.run("paint.brush")  # lays it down

    assert painting.tool is None
    assert distance(colour(place_), before) < 12


def test_a_click_with_auto_region_makes_one_of_what_is_there(qtbot, studio, monitor, painting, at):
    pytest.importorskip("cv2")
    studio.actions.run("paint.subject")

    click(monitor.view, at(300, 200))
    assert len(painting.finding) == 1
    assert painting.finding[0] == pytest.approx((300, 200), abs=2)
    qtbot.waitUntil(lambda: painting.region is not None, timeout=60_000)

    assert painting.finding == ()
    (mask,) = painting.region.shapes
    assert studio.session.document.path.parent in Path(mask.path).parents
    qtbot.waitUntil(lambda: painting.middle_of(painting.region) is not None)
    assert painting.share_of(painting.region, (300, 200)) > 0.5
    studio.session.document.undo()
    assert painting.brush.regions == ()
