"""What is kept of a removal that was stopped."""

import os

import numpy as np

from editor.engine.clean_plate.keeping import Kept
from editor.engine.clean_plate.originals.patches import patch_of


def patch(level):
    changed = np.zeros((20, 30), bool)
    changed[4:9, 7:20] = True
    changed[5, 8] = False
    return patch_of(np.full((20, 30, 3), level, np.uint8), changed)


def test_what_is_kept_comes_back_as_it_was(tmp_path):
    kept = Kept(tmp_path / "out.mkv", {"seed": 1})
    kept.keep(range(3, 5), {3: patch(9), 4: None})

    found = Kept(tmp_path / "out.mkv", {"seed": 1}).window(range(3, 5))

    assert found is not None
    assert found[4] is None
    one, other = patch(9), found[3]
    assert one is not None
    assert other is not None
    assert (one.top, one.left) == (other.top, other.left)
    assert np.array_equal(one.changed, other.changed)
    assert np.array_equal(one.pixels[one.changed], other.pixels[other.changed])


def test_another_wish_finds_nothing(tmp_path):
    Kept(tmp_path / "out.mkv", {"seed": 1}).keep(range(2), {0: None, 1: None})

    assert Kept(tmp_path / "out.mkv", {"seed": 2}).window(range(2)) is None
    assert Kept(tmp_path / "out.mkv", {"seed": 1}).window(range(3)) is None


def test_half_of_a_window_is_none(tmp_path):
    kept = Kept(tmp_path / "out.mkv", {})
    kept.keep(range(2), {0: patch(1), 1: patch(2)})
    (file,) = kept.folder.glob("*.npz")
    file.write_bytes(file.read_bytes()[:-40])

    assert kept.window(range(2)) is None


def test_when_the_result_is_there_nothing_is_left_but_what_others_may_need(tmp_path):
    kept, other, old = (Kept(tmp_path / "out.mkv", {"of": name}) for name in "abc")
    for each in (kept, other, old):
        each.keep(range(1), {0: None})
    os.utime(old.folder, (1, 1))

    kept.drop()

    assert [each.name for each in tmp_path.iterdir()] == [other.folder.name]
