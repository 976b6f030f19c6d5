import os
from pathlib import Path

import numpy as np
import pytest

from editor.engine.models.catalogue import load_catalogue, weights_named
from editor.engine.models.folder import OVERRIDE, ModelFolder, Presence
from editor.engine.subject.people import installed_person_network, people_in

cv2 = pytest.importorskip("cv2")

NEAR = (slice(40, 160), slice(60, 110))
FAR = (slice(60, 100), slice(300, 320))


def seen(*people):
    """(180, 360) 1 where somebody is."""
    picture = np.zeros((180, 360), np.float32)
    for rows, columns in people:
        picture[rows, columns] = 1
    return picture


def told(picture, smallest=0.0):
    """What is said of a window, by somebody who misses what is smaller than that share of it."""

    def say(window):
        left, top, right, bottom = window
        part = picture[top:bottom, left:right]
        return part if part.mean() > smallest else np.zeros_like(part)

    return say


def test_all_people_are_found():
    both = seen(NEAR, FAR)

    assert np.array_equal(people_in(told(both), both.shape), both)


def test_who_is_too_small_in_the_whole_picture_is_found_in_a_part_of_it():
    alone = seen(FAR)

    found = people_in(told(alone, smallest=0.02), alone.shape)

    assert np.array_equal(found, alone)


def test_who_is_gone_when_looked_at_closely_was_nobody():
    both = seen(NEAR, FAR)
    say = told(both)

    def doubting(window):
        is_close = window[0] > 200 and window[2] - window[0] < 100
        return say(window) * (not is_close)

    found = people_in(doubting, both.shape)

    assert np.array_equal(found, seen(NEAR))


def test_nobody_is_found_in_an_empty_room():
    empty = seen()

    assert people_in(told(empty), empty.shape).max() == 0


def test_without_its_weights_there_is_no_network(tmp_path):
    assert installed_person_network(ModelFolder(tmp_path)) is None


def test_weights_that_are_none_are_as_if_they_were_not_there(tmp_path):
    weights = weights_named(load_catalogue(), "selfie-segmentation")
    path = tmp_path / weights.id / weights.files[0].name
    path.parent.mkdir()
    path.write_bytes(b"nothing of the kind")

    assert installed_person_network(ModelFolder(tmp_path)) is None


@pytest.fixture(scope="module")
def network():
    """The learned one, where whoever runs the tests has it."""
    folder = ModelFolder(Path(os.environ.get(OVERRIDE, "nowhere")))
    weights = weights_named(load_catalogue(), "selfie-segmentation")
    if folder.presence(weights) is not Presence.INSTALLED:
        pytest.skip(f"{OVERRIDE} names no folder with the weights of selfie-segmentation")
    return installed_person_network(folder)


def people_of(network, path):
    picture = np.ascontiguousarray(cv2.imread(str(path))[..., ::-1])
    scale = 448 / max(picture.shape)
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)

    def say(window):
        left, top, right, bottom = window
        return network(np.ascontiguousarray(small[top:bottom, left:right]))

    return people_in(say, small.shape[:2])


@pytest.mark.weights
@pytest.mark.parametrize("name", ["s0", "s3", "s7", "s9"])
def test_a_portrait_has_a_person_in_it(shared_data, network, name):
    found = people_of(network, shared_data / "faces" / "portraits" / f"{name}.jpg") > 0.5

    assert 0.3 < found.mean() < 0.8
    assert found[found.shape[0] // 2, found.shape[1] // 2]
    assert found[: found.shape[0] // 20, : found.shape[1] // 20].mean() < 0.1


@pytest.mark.weights
@pytest.mark.parametrize("name", ["china.jpg", "coffee.png"])
def test_a_thing_is_no_person(shared_data, network, name):
    assert (people_of(network, shared_data / "photos" / name) > 0.5).mean() < 0.02
