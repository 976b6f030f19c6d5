"""Grey pictures: named by what they hold, and read as they were."""

import numpy as np
import pytest

from editor.media.errors import MediaError
from editor.media.grey.picture_file import read_grey, save_grey


def ramp():
    return np.arange(256, dtype=np.uint8).reshape(16, 16)


def test_every_level_comes_back(tmp_path):
    np.testing.assert_array_equal(read_grey(save_grey(ramp(), tmp_path)), ramp())


def test_equal_pictures_are_one_file(tmp_path):
    first = save_grey(ramp(), tmp_path / "of it")
    second = save_grey(ramp(), tmp_path / "of it")

    assert first == second
    assert len(list(first.parent.iterdir())) == 1


def test_other_pictures_are_other_files(tmp_path):
    assert save_grey(ramp(), tmp_path) != save_grey(ramp().T.copy(), tmp_path)


def test_a_picture_with_colours_is_refused(shared_data):
    with pytest.raises(MediaError, match="not grey"):
        read_grey(shared_data / "photos" / "coffee.png")


def test_where_nothing_can_be_written_a_sentence_says_so(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    with pytest.raises(MediaError, match="no folder"):
        save_grey(ramp(), tmp_path / "file" / "below")
