"""A small project file, open for writing."""

import pytest
from store.projects.films import film

from editor.store.project_file import ProjectFile


@pytest.fixture
def path(tmp_path):
    return tmp_path / "film.cutaway"


@pytest.fixture
def file(path):
    with ProjectFile.create(path, film()) as opened:
        yield opened
