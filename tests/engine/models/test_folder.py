import pytest
from builders.files.weights import DATA, PYPI, one, parts

from editor.engine.models.errors import WeightsError
from editor.engine.models.fetching import fetch
from editor.engine.models.folder import OVERRIDE, Presence, user_models
from editor.model.task import Cancelled, TaskControl

TINY = one(parts(PYPI, DATA, "tiny/model.bin"))


@pytest.fixture
def installed(tmp_path, folder):
    """The folder with the tiny weights in it."""
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "model.bin").write_bytes(DATA)
    fetch(TINY, folder, local=tmp_path / "stick")
    return folder


def test_weights_that_are_not_there_come_with_the_way_to_get_them(folder):
    with pytest.raises(WeightsError, match="cutaway models get tiny"):
        folder.file(TINY)


def test_what_was_fetched_is_verified(installed):
    read = []

    assert installed.verify(TINY, TaskControl(read.append)) == ()
    assert read[-1].done == len(DATA)


def test_a_file_that_was_changed_is_found_out(installed):
    path = installed.file(TINY)
    path.write_bytes(DATA[:-1] + b"!")

    (problem,) = installed.verify(TINY)

    assert "model.bin of Tiny is not what it was" in problem


def test_a_file_that_was_cut_off_counts_as_missing(installed):
    installed.file(TINY).write_bytes(DATA[:100])

    assert installed.presence(TINY) is Presence.MISSING
    assert "missing or not whole" in installed.verify(TINY)[0]


def test_removing_frees_what_it_took(installed):
    assert installed.remove(TINY) == len(DATA)
    assert installed.remove(TINY) == 0
    assert installed.presence(TINY) is Presence.MISSING


def test_a_check_can_be_stopped(installed):
    task = TaskControl()
    task.cancel()

    with pytest.raises(Cancelled):
        installed.verify(TINY, task)


def test_the_place_can_be_named(tmp_path, monkeypatch):
    monkeypatch.setenv(OVERRIDE, str(tmp_path))

    assert user_models().path == tmp_path
