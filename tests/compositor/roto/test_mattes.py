"""Mattes as they are seen: what is cut out, how its edge fades, where an effect acts."""

from dataclasses import replace
from itertools import count

import numpy as np
import pytest
from compositor.frames import effect, frame, given, layer, rgba, solid

from editor.model.flatten.layers import FilePicture, MatteValue, SplineShape
from editor.model.frame import ColourModel, PixelFormat
from editor.model.roto.matte import Edges
from editor.model.roto.splines import Combination, SplinePoint

WIDE, HIGH = 96, 64
NUMBERS = count()
GRAY = PixelFormat(ColourModel.GRAY)
PLAIN = Edges()
KAPPA = 0.5523  # of a circle's radius: the handles of four points


def test_what_a_film_does_not_cover_is_transparent(cut):
    greys = np.zeros((HIGH, WIDE), np.uint8)
    greys[:16, :48] = 255
    alpha = cut(matte(coverage=film()), greys=greys)[..., 3]
    assert alpha[:15, :47].min() == 1
    assert alpha[17:].max() == alpha[:, 49:].max() == 0


def test_coverage_is_taken_as_it_is_stored(cut):
    greys = np.full((HIGH, WIDE), 64, np.uint8)
    picture = cut(matte(coverage=film()), greys=greys)
    assert picture[..., 3] == pytest.approx(64 / 255, abs=0.002)


def test_a_footage_of_another_size_is_stretched_to_the_picture(cut):
    greys = np.zeros((HIGH // 2, WIDE // 2), np.uint8)
    greys[:, : WIDE // 4] = 255
    alpha = cut(matte(coverage=film(), size=(WIDE // 2, HIGH // 2)), greys=greys)[..., 3]
    assert alpha[:, : WIDE // 2 - 2].min() == 1
    assert alpha[:, WIDE // 2 + 2 :].max() == 0


def test_an_inverted_matte_cuts_the_thing_away(cut):
    whole = cut(matte(box(24, 16, 72, 48)))[..., 3]
    inverse = cut(matte(box(24, 16, 72, 48), inverted=True))[..., 3]
    assert whole + inverse == pytest.approx(1, abs=0.01)
    assert whole.sum() == pytest.approx(48 * 32, abs=1)


def test_a_shape_is_subtracted_from_what_has_been_tracked(cut):
    greys = np.full((HIGH, WIDE), 255, np.uint8)
    hole = box(24, 16, 72, 48, Combination.SUBTRACT)
    alpha = cut(matte(hole, coverage=film()), greys=greys)[..., 3]
    assert alpha[17:47, 25:71].max() == 0
    assert alpha.sum() == pytest.approx(WIDE * HIGH - 48 * 32, abs=1)


def test_shapes_intersect(cut):
    both = matte(box(0, 0, 48, 64), box(24, 0, 96, 32, Combination.INTERSECT))
    assert cut(both)[..., 3].sum() == pytest.approx(24 * 32, abs=1)


def test_a_first_shape_that_subtracts_takes_away_from_everything(cut):
    alpha = cut(matte(box(24, 16, 72, 48, Combination.SUBTRACT)))[..., 3]
    assert alpha.sum() == pytest.approx(WIDE * HIGH - 48 * 32, abs=1)


def test_mattes_are_put_on_one_another(cut):
    left, middle = matte(box(0, 0, 48, 64)), matte(box(24, 16, 72, 48))
    assert cut(left, middle)[..., 3].sum() == pytest.approx(48 * 64 + 24 * 32, abs=2)
    without = replace(middle, combination=Combination.SUBTRACT)
    assert cut(left, without)[..., 3].sum() == pytest.approx(48 * 64 - 24 * 32, abs=2)


def test_a_circle_of_four_points_is_round(cut):
    alpha = cut(matte(circle(48, 32, 20)))[..., 3]
    assert alpha.sum() == pytest.approx(np.pi * 20**2, rel=0.005)


@pytest.mark.parametrize("choke", [1.0, 2.5, 6.0, -3.0])
def test_choke_moves_the_edge_by_as_many_pixels_all_round(cut, choke):
    alpha = cut(matte(circle(48, 32, 20), edges=Edges(choke=choke)))[..., 3]
    assert np.sqrt(alpha.sum() / np.pi) == pytest.approx(20 - choke, abs=0.6)


def test_feather_fades_over_its_width_about_the_edge(cut):
    half = matte(box(-40, -40, 48, 104), edges=Edges(feather=16))
    line = cut(half)[32, :, 3]
    assert line[47:49].mean() == pytest.approx(0.5, abs=0.02)
    assert line[30] > 0.97
    assert 0.05 < line[56] < 0.25
    assert line[66] < 0.03
    assert (np.diff(line) <= 0.001).all()


def test_a_point_s_feather_reaches_outwards(cut):
    plain = box(24, 16, 72, 48)
    feathered = replace(plain, points=tuple(replace(p, feather=12.0) for p in plain.points))
    line = cut(matte(feathered))[32, :, 3]
    assert line[25:71].min() == 1
    assert line[78] == pytest.approx(0.5, abs=0.1)
    assert line[86] < 0.05


def test_a_negative_feather_reaches_inwards(cut):
    plain = box(16, 8, 80, 56)
    feathered = replace(plain, points=tuple(replace(p, feather=-12.0) for p in plain.points))
    line = cut(matte(feathered))[32, :, 3]
    assert line[81:].max() == 0
    assert line[73] == pytest.approx(0.5, abs=0.1)
    assert line[30:66].min() > 0.98


def test_each_point_has_its_own_feather(cut):
    shape = box(24, 16, 72, 48)
    points = tuple(replace(point, feather=16.0 if point.x > 48 else 0.0) for point in shape.points)
    line = cut(matte(replace(shape, points=points)))[32, :, 3]
    assert line[22] == 0
    assert line[78] > 0.3


def test_half_covered_pixels_lose_the_colour_of_the_background(cut):
    """Red in front of green, and the truth is known: what is left must be red."""
    share = np.clip((56 - np.arange(WIDE)) / 16, 0, 1)
    rgb = np.stack([share, 1 - share, np.zeros(WIDE)], axis=1)[None].repeat(HIGH, axis=0)
    greys = np.round(255 * share)[None].repeat(HIGH, axis=0).astype(np.uint8)
    opaque = np.ones((HIGH, WIDE, 1))
    pixels = rgba(np.round(np.concatenate([rgb, opaque], axis=2) * 255))

    def greenest(decontaminate: float) -> float:
        value = matte(coverage=film(), edges=Edges(decontaminate=decontaminate))
        drawn = cut(value, greys=greys, picture=pixels)
        return float(drawn[..., 1].max())

    assert greenest(0.0) > 0.2
    assert greenest(1.0) < 0.06


def test_an_effect_acts_only_where_its_matte_is(draw):
    limited = replace(effect("invert"), mattes=(matte(box(0, 0, 48, 64)),))
    entry = layer("red", effects=(limited,))
    picture = draw((entry,), WIDE, HIGH, given(red=solid(WIDE, HIGH, 255, 0, 0, 255)))
    assert picture[32, 20, :3] == pytest.approx((0, 1, 1), abs=0.01)
    assert picture[32, 76, :3] == pytest.approx((1, 0, 0), abs=0.01)


def test_effects_after_a_limited_one_act_everywhere(draw):
    limited = replace(effect("invert"), mattes=(matte(box(0, 0, 48, 64)),))
    entry = layer("red", effects=(limited, effect("invert")))
    picture = draw((entry,), WIDE, HIGH, given(red=solid(WIDE, HIGH, 255, 0, 0, 255)))
    assert picture[32, 20, :3] == pytest.approx((1, 0, 0), abs=0.01)
    assert picture[32, 76, :3] == pytest.approx((0, 1, 1), abs=0.01)


def test_a_preview_of_half_the_size_shows_the_same_edge(cut):
    value = matte(circle(48, 32, 20), edges=Edges(choke=4, feather=4))
    small = cut(value, scale=0.5)[..., 3]
    assert small.sum() * 4 == pytest.approx(cut(value)[..., 3].sum(), rel=0.04)


def test_all_textures_go_back_to_the_pool(cut, renderer):
    value = matte(circle(48, 32, 20), edges=Edges(choke=2, feather=4, decontaminate=1.0))
    cut(value)
    lent = renderer.pool.statistics.lent
    for _ in range(3):
        cut(value)
    assert renderer.pool.statistics.lent == lent


@pytest.fixture
def cut(draw):
    """A layer cut out by mattes, as premultiplied pixels."""

    def drawn(*mattes, greys=None, picture=None, scale=1.0):
        named = {"shot": picture or solid(WIDE, HIGH, 255, 128, 0, 255)}
        if greys is not None:
            named |= {each.coverage.path: frame([greys], GRAY) for each in mattes}
        entry = replace(layer("shot"), mattes=mattes)
        return draw((entry,), WIDE, HIGH, given(**named), scale=scale)

    return drawn


def film() -> FilePicture:
    """One of its own: a film of a name never changes, so what was drawn of it may be kept."""
    return FilePicture(f"film{next(NUMBERS)}.mkv", 7)


def matte(*shapes, coverage=None, size=(WIDE, HIGH), edges=PLAIN, inverted=False) -> MatteValue:
    width, height = size
    return MatteValue(width, height, coverage, shapes, edges, inverted, Combination.ADD)


def box(left, top, right, bottom, combination=Combination.ADD) -> SplineShape:
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    points = tuple(SplinePoint(float(x), float(y)) for x, y in corners)
    return SplineShape(points, combination, False, 1.0)


def circle(x, y, radius) -> SplineShape:
    reach = radius * KAPPA
    points = (
        SplinePoint(x, y - radius, -reach, 0, reach, 0),
        SplinePoint(x + radius, y, 0, -reach, 0, reach),
        SplinePoint(x, y + radius, reach, 0, -reach, 0),
        SplinePoint(x - radius, y, 0, reach, 0, -reach),
    )
    return SplineShape(points, Combination.ADD, False, 1.0)
