"""Pictures as PNG files."""

import numpy as np
import pytest
from builders.files.media import samples
from builders.generation import grey

from editor.media.encode.png import png_of, put_whole
from editor.media.errors import MediaError
from editor.media.pictures.stills import read_still


def test_colours_and_alpha_come_back(tmp_path):
    frame = grey(7, 5, 0)
    samples(frame)[:] = np.random.default_rng(1).integers(0, 256, samples(frame).shape, np.uint8)

    put_whole(tmp_path / "new" / "a.png", png_of(frame))

    assert np.array_equal(samples(read_still(tmp_path / "new" / "a.png")), samples(frame))
    assert [each.name for each in (tmp_path / "new").iterdir()] == ["a.png"]


def test_what_was_there_is_replaced_at_once(tmp_path):
    for data in (b"first", b"second"):
        put_whole(tmp_path / "a", data)

    assert (tmp_path / "a").read_bytes() == b"second"


def test_a_place_that_cannot_be_written_to_is_told(tmp_path):
    (tmp_path / "file").touch()

    with pytest.raises(MediaError, match="no folder"):
        put_whole(tmp_path / "file" / "below" / "a.png", b"")
