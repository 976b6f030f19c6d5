"""Footage of files: the pictures as they were written, by their numbers."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from editor.engine.roto.footage import MediaFootage
from editor.media.probe import media_reference
from editor.model.media import MediaId

pytest.importorskip("moderngl")


def test_an_image_sequences_pictures_come_by_their_number(tmp_path):
    greys = [20, 120, 220]
    for number, grey in enumerate(greys):
        Image.fromarray(np.full((36, 64, 3), grey, np.uint8)).save(tmp_path / f"{number:05d}.png")
    media = media_reference(tmp_path / "%05d.png", MediaId("m"), Fraction(25))

    footage = MediaFootage(media)

    assert (footage.count, footage.size, footage.rate) == (3, (64, 36), 25)
    for number in (2, 0, 1):
        shown = footage.picture(number)
        assert shown.shape == (36, 64, 3)
        assert np.abs(shown.astype(int) - greys[number]).max() <= 1
    footage.close()


def test_a_films_frames_are_told_apart(tmp_path):
    film = next(Path("resources/samples").glob("*.mp4"), None)
    if film is None:
        pytest.skip("no sample film")

    footage = MediaFootage(media_reference(film, MediaId("m")))

    assert footage.count > 2
    assert not np.array_equal(footage.picture(0), footage.picture(footage.count - 1))
    footage.close()
