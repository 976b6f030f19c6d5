import pickle

import pytest

from editor.engine.models.unpickle import write_tensors


class Evil:
    def __reduce__(self):
        return print, ("this must never be run",)


def test_a_pickle_that_would_run_something_is_not_opened(tmp_path, capsys):
    pytest.importorskip("torch")
    (tmp_path / "w.pth").write_bytes(pickle.dumps(Evil(), protocol=2))

    said = write_tensors(tmp_path / "w.pth", tmp_path / "w.safetensors")

    assert said == "What came holds other things than weights and was not opened."
    assert "never" not in capsys.readouterr().out
    assert not (tmp_path / "w.safetensors").exists()


@pytest.mark.parametrize("held", [[1, 2, 3], {}, {"a": "text"}])
def test_what_is_no_table_of_weights_is_not_used(tmp_path, held):
    torch = pytest.importorskip("torch")
    torch.save(held, tmp_path / "w.pth")

    said = write_tensors(tmp_path / "w.pth", tmp_path / "w.safetensors")

    assert said == "What came holds no table of weights and is not used."
