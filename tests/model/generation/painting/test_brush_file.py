import json

import pytest

from editor.model.generation.brush import PathPoint, Polygon, RasterMask, Stroke
from editor.model.generation.painting.brush_file import BrushFileError, read_brush_file

TRIANGLE = [[0, 0], [10, 0], [0, 10]]


@pytest.fixture
def brush(tmp_path):
    """Reads what is written into a file."""

    def read(said: object):
        path = tmp_path / "brush.json"
        path.write_text(said if isinstance(said, str) else json.dumps(said), encoding="utf-8")
        return read_brush_file(path)

    return read


def test_a_region_says_where_and_how_it_moves(brush, tmp_path):
    ((water, boat), loop) = _regions(
        brush(
            {
                "regions": [
                    {"mask": "sea.png", "velocity": [12, -3.5], "ambient": 2, "name": "water"},
                    {
                        "polygon": TRIANGLE,
                        "proximity": 0.1,
                        "rotation": -20,
                        "path": [[0, 1, 2], [1.5, 3, 4]],
                    },
                ],
                "loop": True,
            }
        )
    )

    assert loop
    assert water.shapes == (RasterMask(str(tmp_path / "sea.png")),)
    assert (water.name, water.velocity, water.ambient) == ("water", (12.0, -3.5), 2.0)
    assert boat.shapes == (Polygon(((0.0, 0.0), (10.0, 0.0), (0.0, 10.0))),)
    assert (boat.proximity, boat.rotation) == (0.1, -20.0)
    assert boat.path == (PathPoint(0.0, 1.0, 2.0), PathPoint(1.5, 3.0, 4.0))
    assert (water.id, water.hue) != (boat.id, boat.hue)


def test_strokes_can_paint_and_erase(brush):
    stroke = {"points": [[1, 2], [3, 4]], "radius": 5, "softness": 0, "erases": True}

    ((region,), loop) = _regions(brush({"regions": [{"strokes": [stroke]}]}))

    assert not loop
    assert region.shapes == (Stroke(((1.0, 2.0), (3.0, 4.0)), 5.0, 0.0, True),)


def test_what_is_null_counts_as_left_out(brush):
    ((region,), _) = _regions(brush({"regions": [{"polygon": TRIANGLE, "mask": None}]}))

    assert len(region.shapes) == 1


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("{", r"“brush\.json” is no JSON"),
        ([], r'A brush file is {"regions": \['),
        ({}, 'needs {"regions"'),
        ({"regions": [], "loop": 1}, "“loop” is true or false"),
        ({"regions": [{"velocity": [1, 2]}]}, "Region 1 covers nothing"),
        ({"regions": [{"polygon": TRIANGLE[:2]}]}, "has 2 corners and needs 3"),
        ({"regions": [{"polygon": TRIANGLE, "speed": 3}]}, "says “speed”, but can only say"),
        ({"regions": [{"polygon": TRIANGLE, "velocity": 3}]}, r"needs 2 numbers: \[x, y\]"),
        ({"regions": [{"polygon": TRIANGLE, "path": [[1, 2]]}]}, r"numbers: \[seconds, x, y\]"),
        ({"regions": [{"polygon": TRIANGLE, "rotation": "fast"}]}, 'is a number, not "fast"'),
        ({"regions": [{"polygon": TRIANGLE, "ambient": True}]}, "is a number, not true"),
        ('{"regions": [{"polygon": [[0, NaN], [1, 1], [2, 0]]}]}', "is a number, not NaN"),
        ({"regions": [{"polygon": TRIANGLE, "path": [[1, 0, 0], [0, 0, 0]]}]}, "in order of time"),
        ({"regions": [{"strokes": [{"points": [[1, 1]]}]}]}, "a “radius” above 0"),
        ({"regions": [{"mask": 3}]}, "the path of a picture"),
    ],
)
def test_what_means_nothing_is_refused_with_what_is_expected(brush, said, sentence):
    with pytest.raises(BrushFileError, match=sentence):
        brush(said)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(BrushFileError, match=r"none\.json” cannot be read"):
        read_brush_file(tmp_path / "none.json")


def _regions(read):
    brush, loop = read
    return brush.regions, loop
