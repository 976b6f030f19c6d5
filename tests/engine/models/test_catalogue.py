import os

import pytest

from editor.engine.models.catalogue import Registry, load_catalogue, weights_named
from editor.engine.models.errors import WeightsError

GOOD = """
[archive.tiny]
registry = "pypi"
version = "1.0"
bytes = 500
[[model]]
id = "tiny"
label = "Tiny"
purpose = "Nothing."
abilities = ["test"]
code_licence = "MIT"
weights_licence = "MIT"
runs_on = "numpy"
[[model.file]]
name = "a.bin"
[[model.file.source]]
parts = ["tiny:in/a.1", "tiny:in/a.2"]
bytes = 20
sha256 = "0000000000000000000000000000000000000000000000000000000000000000"
[[model.file]]
name = "b.bin"
[[model.file.source]]
hub = "tiny/weights"
revision = "abc"
path = "b.bin"
bytes = 30
sha256 = "1111111111111111111111111111111111111111111111111111111111111111"
"""


@pytest.fixture
def catalogue(tmp_path):
    """Reads a catalogue of this text."""

    def read(text: str):
        path = tmp_path / "models.toml"
        path.write_text(text, encoding="utf-8")
        return load_catalogue(path)

    return read


def test_a_model_has_files_and_they_have_sources(catalogue):
    (tiny,) = catalogue(GOOD)

    (joined,), (hub,) = (file.sources for file in tiny.files)
    assert [part.path for part in joined.parts] == ["in/a.1", "in/a.2"]
    assert str(joined.archives[0]) == "tiny 1.0"
    assert (hub.hub.repository, hub.hub.revision) == ("tiny/weights", "abc")


def test_a_catalogue_that_was_changed_is_read_again(catalogue, tmp_path):
    (first,) = catalogue(GOOD)
    (same,) = load_catalogue(tmp_path / "models.toml")

    (tmp_path / "models.toml").write_text(GOOD.replace("Tiny", "Small"), encoding="utf-8")
    os.utime(tmp_path / "models.toml", ns=(1, 1))

    assert same is first
    assert load_catalogue(tmp_path / "models.toml")[0].label == "Small"


def test_an_archive_is_counted_once(catalogue):
    (tiny,) = catalogue(GOOD)

    assert tiny.size_bytes == 50
    assert tiny.fetched_bytes == 530


@pytest.mark.parametrize(
    "text",
    [
        "[",
        GOOD.replace('id = "tiny"', ""),
        GOOD.replace("0000", "0"),
        GOOD.replace("a.bin", "../a"),
    ],
)
def test_a_catalogue_that_is_not_as_it_should_be_is_refused(catalogue, text):
    with pytest.raises(WeightsError, match=r"catalogue .*models\.toml is not as it should be"):
        catalogue(text)


def test_a_model_is_named_or_the_nearest_is(catalogue):
    known = catalogue(GOOD)

    assert weights_named(known, "tiny").label == "Tiny"
    with pytest.raises(WeightsError, match="did you mean tiny"):
        weights_named(known, "tini")


def test_each_model_of_the_program_has_its_licences_and_a_name_of_its_own():
    known = load_catalogue()

    assert len({weights.id for weights in known}) == len(known)
    assert all(weights.code_licence and weights.weights_licence for weights in known)
    sources = [source for weights in known for file in weights.files for source in file.sources]
    assert all(source.size_bytes > 0 for source in sources if not source.is_own)


def test_what_the_set_up_fetches_is_small_and_permissive():
    default = [weights for weights in load_catalogue() if weights.is_default]

    assert default
    assert sum(weights.fetched_bytes for weights in default) < 30_000_000
    assert all(weights.weights_licence in ("Apache-2.0", "MIT") for weights in default)
    assert all(weights.code_licence in ("Apache-2.0", "MIT") for weights in default)


def test_archives_come_from_known_registries(catalogue):
    (tiny,) = catalogue(GOOD)

    assert tiny.files[0].sources[0].archives[0].registry is Registry.PYPI
