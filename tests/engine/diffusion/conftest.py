"""Models that the user brought: tiny pipelines of random weights, built once."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from builders.diffusion.asked import Asked

from editor.engine import torch_library


@pytest.fixture
def keeping() -> Iterator[Any]:
    """Where tokens are kept, in place of the system's keeping."""
    pytest.importorskip("keyring")
    from builders.files.keeping import kept_here

    with kept_here() as keeping:
        yield keeping


@pytest.fixture(scope="module")
def models_folder(tmp_path_factory) -> Iterator[Path]:
    """The user's folder of models, which has none yet. Torch has one thread: with more, small work
    takes far longer where others work too."""
    pytest.importorskip("torch")
    pytest.importorskip("diffusers")
    folder = tmp_path_factory.mktemp("models")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CUTAWAY_MODELS", str(folder))
        patch.setattr(torch_library, "threads", lambda: 1)
        yield folder


@pytest.fixture(scope="session")
def tiny(tmp_path_factory) -> Callable[[Callable[[], Any], Path], Path]:
    """Copies what `make` makes, always the same, to a place: it is built when it is first asked
    for."""
    from builders.diffusion.pictures import built

    there: dict[object, Path] = {}

    def copied(make: Callable[[], Any], place: Path) -> Path:
        key = (make.func, *make.keywords.items()) if isinstance(make, partial) else make
        if key not in there:
            there[key] = built(make, tmp_path_factory.mktemp("tiny") / "pipeline")
        return Path(shutil.copytree(there[key], place))

    return copied


@pytest.fixture(scope="module")
def asked(
    models_folder, tiny, tmp_path_factory
) -> Iterator[Callable[[str, Callable[[], Any]], Asked]]:
    """Brings a pipeline when it is first asked for by its name."""
    there: dict[str, Asked] = {}

    def ask(name: str, make: Callable[[], Any]) -> Asked:
        if name not in there:
            place = tmp_path_factory.mktemp(name)
            there[name] = Asked(tiny(make, place / name), place)
        return there[name]

    yield ask
    for each in there.values():
        each.models.release()
