from importlib.util import find_spec

import numpy as np
import pytest
from builders.files.depth import save_depth_model

from editor.engine.depth.errors import DepthError
from editor.engine.depth.estimation import DepthModel, installed_depth, is_installed
from editor.engine.models.catalogue import load_catalogue, weights_named
from editor.engine.models.errors import WeightsError
from editor.engine.models.fetching import fetch
from editor.engine.models.folder import ModelFolder, Presence

pytestmark = pytest.mark.skipif(
    not all(map(find_spec, ("torch", "transformers"))), reason="the extra `ai` is not installed"
)

DEPTH = weights_named(load_catalogue(), "depth")
PICTURE = np.random.default_rng(3).integers(0, 255, (40, 60, 3)).astype(np.uint8)


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    return save_depth_model(tmp_path_factory.mktemp("depth"))


@pytest.fixture
def folder(tmp_path):
    return ModelFolder(tmp_path / "models")


def test_without_a_model_it_says_how_to_bring_one(folder):
    assert not is_installed(folder)
    with pytest.raises(DepthError, match=r"cutaway models get depth --from FOLDER"):
        installed_depth(folder)


def test_a_folder_of_the_user_s_is_kept_and_checked(saved, folder):
    fetch(DEPTH, folder, local=saved)

    assert folder.presence(DEPTH) is Presence.INSTALLED
    assert is_installed(folder)
    assert folder.verify(DEPTH) == ()
    assert folder.remove(DEPTH) > 10_000
    assert not is_installed(folder)


def test_what_was_changed_since_is_told(saved, folder):
    fetch(DEPTH, folder, local=saved)
    config = folder.file(DEPTH, "config.json")
    config.write_bytes(config.read_bytes().replace(b"28", b"29"))

    assert "config.json" in folder.verify(DEPTH)[0]


def test_a_folder_without_a_model_is_refused(tmp_path, folder):
    (tmp_path / "empty").mkdir()

    with pytest.raises(WeightsError, match=r"has no config\.json"):
        fetch(DEPTH, folder, local=tmp_path / "empty")


def test_nobody_but_the_user_can_bring_it(folder):
    with pytest.raises(WeightsError, match=r"yours to bring.*OWNER/NAME of the hub"):
        fetch(DEPTH, folder)


def test_nearness_has_the_picture_s_size_and_fills_its_range(saved, folder):
    fetch(DEPTH, folder, local=saved)

    near = installed_depth(folder).nearness(PICTURE)

    assert (near.shape, near.dtype) == ((40, 60), np.float32)
    assert (near.min(), near.max()) == (0, 1)


def test_it_says_the_same_of_the_same_picture(saved):
    first, second = (DepthModel(saved).nearness(PICTURE) for _ in range(2))

    assert np.array_equal(first, second)


def test_distances_in_metres_become_nearness(tmp_path):
    model = DepthModel(save_depth_model(tmp_path / "metric", metric=True))
    small = np.ascontiguousarray(PICTURE[:28, :28])  # as it is looked at: nothing is scaled
    with model._torch.inference_mode():
        given = model._prepared(images=small, return_tensors="pt")
        metres = model._model(**given).predicted_depth[0].numpy().ravel()

    near = model.nearness(small).ravel()

    assert metres.min() > 0
    assert near[metres.argmin()] == near.max() == 1
    assert near[metres.argmax()] == near.min() == 0


def test_a_folder_that_is_no_model_is_told(tmp_path):
    (tmp_path / "config.json").write_text("{}")

    with pytest.raises(DepthError, match="no depth model that transformers can read"):
        DepthModel(tmp_path)


def test_loading_leaves_what_transformers_tells_others_as_it_was(saved):
    from transformers.utils import logging

    before = logging.get_verbosity()

    DepthModel(saved)

    assert logging.get_verbosity() == before
