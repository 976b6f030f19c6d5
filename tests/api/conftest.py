"""Small footage, and a film of two clips to edit."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from builders.film import BLUE, RATE, RED, SIZE, movie

from editor.api.film import Film


@pytest.fixture(scope="session")
def footage(tmp_path_factory) -> Path:
    """A folder with red.mp4 and blue.mp4, three seconds each."""
    folder = tmp_path_factory.mktemp("footage")
    movie(folder / "red.mp4", RED)
    movie(folder / "blue.mp4", BLUE)
    return folder


@pytest.fixture
def film(tmp_path, footage) -> Iterator[Film]:
    """Two seconds of red and two of blue, from the middles of their media."""
    from editor.api.timeline.footage import Cut

    with Film.new(tmp_path / "film", size=SIZE, rate=Fraction(RATE)) as film:
        film.timeline.append(footage / "red.mp4", footage / "blue.mp4", cut=Cut("12", "62"))
        yield film
