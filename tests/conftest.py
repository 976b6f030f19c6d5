"""What every test may ask for. Each folder adds its own fixtures in a conftest.py beside them."""

import gc
import os
from collections.abc import Iterator
from functools import wraps
from pathlib import Path

import pytest
from own_screen import OwnScreen
from shared_compiling import SharedCompiling

from editor.jobs.memory import give_back

PATIENCE_MS = 60_000
ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real test media, which lies beside the checkout and not in it."""
    named = os.environ.get("CUTAWAY_SHARED_DATA")
    folder = Path(named) if named else ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"no test media at {folder}; CUTAWAY_SHARED_DATA can name another folder")
    return folder


@pytest.fixture(scope="session", autouse=True)
def nothing_of_the_user(tmp_path_factory) -> Iterator[None]:
    """Leaves aside the effects, weights and passwords that whoever runs the tests has, and lets no
    command fetch any."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data_home")))
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache_home")))
        patch.setenv("CUTAWAY_OFFLINE", "1")
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        yield


@pytest.fixture(scope="session", autouse=True)
def no_garbage_collected_on_other_threads() -> Iterator[None]:
    """Qt's objects may be destroyed on their own thread only, and Python collects on any."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="module", autouse=True)
def memory_given_back_between_files() -> Iterator[None]:
    """Windows and projects are garbage in cycles, and hold frames and textures. What outlives a
    file, modules for the most part, stays to the end: no collection looks at it again."""
    yield
    gc.collect()
    gc.freeze()
    give_back()


@pytest.fixture(autouse=True)
def garbage_collected_between_tests() -> Iterator[None]:
    yield
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [generation for generation in (2, 1, 0) if counts[generation] > thresholds[generation]]
    if due:
        gc.collect(due[0])


@pytest.fixture
def qtbot(qtbot):
    """Waits as long as a crowded machine may need; who is waited for in vain is an error anyhow,
    but for what is not to come."""

    def patient(wait):
        @wraps(wait)
        def waiting(*arguments, timeout=PATIENCE_MS, **more):
            if more.get("raising", True):
                timeout = max(timeout, PATIENCE_MS)
            return wait(*arguments, timeout=timeout, **more)

        return waiting

    for name in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
        setattr(qtbot, name, patient(getattr(qtbot, name)))
    return qtbot


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        config.pluginmanager.register(OwnScreen())
        worker = config.workerinput
        number = int(worker["workerid"].removeprefix("gw"))
        config.pluginmanager.register(SharedCompiling(number, worker["workercount"]))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the golden pictures anew; look at them before committing",
    )
