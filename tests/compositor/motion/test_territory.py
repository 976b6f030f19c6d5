import numpy as np
import pytest

from editor.compositor.motion.regions import coverage
from editor.compositor.motion.territory import Territory, middle_of
from editor.model.generation.brush import Polygon, Stroke

SIZE = (120, 80)


def territory(*shapes) -> Territory:
    found = Territory.of(coverage(shapes, SIZE, *SIZE))
    assert found is not None
    return found


def below(left: float, right: float) -> Polygon:
    """All below a line from the left to the right edge."""
    return Polygon(((0, left), (120, right), (120, 80), (0, 80)))


def test_depth_is_the_distance_to_a_slanted_border():
    found = territory(below(40, 20))
    y, x = np.mgrid[:80, :120] + 0.5
    true = (y - (40 - 20 * x / 120)) * np.cos(np.arctan(20 / 120))
    deep = (true > 4) & (x > 20) & (x < 100)

    np.testing.assert_allclose(found.depth[deep], true[deep], atol=0.6)
    assert found.depth[deep].std() > 1
    assert found.depth[true < -1].max() == 0


def test_the_pictures_edges_are_no_borders():
    assert territory(below(40, 40)).depth[79, 0] > 38


def test_the_way_back_leads_to_the_border_and_mirrors_without_stairs():
    found = territory(below(40, 20))
    y, x = np.mgrid[:80, :120].astype(float)
    outside = (found.to_core != 0).any(axis=0) & (x > 30) & (x < 90) & (y < 15)
    reached_x = (x + found.to_core[0])[outside]
    reached_y = (y + found.to_core[1])[outside]
    line = 40 - 20 * (reached_x + 0.5) / 120 - 0.5

    assert np.abs(reached_y - line).max() < 1
    assert (reached_y - line).std() < 0.15
    assert (found.to_core[:, found.core] == 0).all()


def test_a_narrow_stroke_is_not_lost():
    found = territory(Stroke(((20, 40), (100, 42)), 1.0, 0.0))

    assert found.core.sum() > 100


def test_nothing_painted_is_nothing():
    assert Territory.of(np.zeros((80, 120), np.float32)) is None


def test_all_painted_has_no_border():
    found = territory(below(0, 0))

    assert found.core.all()
    assert found.depth.min() > 100


def test_light_of_an_even_region_is_its_colour_everywhere():
    found = territory(Stroke(((60, 40),), 20, 0.0))
    picture = np.where(found.core[..., None], 0.7, 0.1).astype(np.float32)

    np.testing.assert_allclose(found.light(picture), 0.7, atol=0.01)


def test_a_disc_is_round_about_its_middle_alone():
    disc = territory(Stroke(((60, 40),), 25, 0.0))

    assert disc.is_round((60, 40))
    assert not disc.is_round((75, 40))
    assert not territory(below(40, 40)).is_round((60, 60))


def test_a_chord_is_measured_along_the_stream():
    box = territory(Polygon(((20, 30), (100, 30), (100, 50), (20, 50))))

    assert box.chord(1) == pytest.approx(80, abs=3)
    assert box.chord(1j) == pytest.approx(20, abs=3)


def test_the_middle_is_the_centre_of_gravity():
    box = coverage((Polygon(((20, 30), (100, 30), (100, 50), (20, 50))),), SIZE, *SIZE)

    assert middle_of(box) == pytest.approx((60, 40), abs=0.1)


def test_what_a_region_encloses_is_a_hole_and_what_is_around_it_is_none():
    ring = territory(below(5, 5), Stroke(((60, 45),), 12, 0.0, erases=True))

    assert ring.holes[45, 60]
    assert not ring.holes[1, 60]
    assert not ring.holes[70, 20]
    assert not territory(below(30, 30)).holes.any()
