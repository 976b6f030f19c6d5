from __future__ import annotations

from fractions import Fraction

import pytest
from builders.session import opened_document

from editor.model.edits.ids import random_id
from editor.model.edits.project.new import new_project
from editor.store.project_file import ProjectFile


@pytest.fixture
def path(tmp_path):
    """A project file on disk with an empty sequence."""
    path = tmp_path / "film.cutaway"
    ProjectFile.create(path, new_project("Film", Fraction(25), 640, 360, new_id=random_id)).close()
    return path


@pytest.fixture
def document(qtbot, path):
    with opened_document(qtbot, path) as document:
        yield document
