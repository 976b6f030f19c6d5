import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from editor.engine.models.catalogue import load_catalogue, weights_named
from editor.engine.models.folder import OVERRIDE, ModelFolder, Presence
from editor.engine.roto.selecting.believing.state import Fine, State
from editor.engine.roto.selecting.full_size import at_full_size
from editor.engine.roto.selecting.selector import Selector
from editor.engine.roto.selecting.things import seen_finely
from editor.engine.roto.selecting.working import Working
from editor.model.roto.prompts import Click, Everything, Kind

cv2 = pytest.importorskip("cv2")


def plate():
    """A picture of 900 x 600 with a bright disc on the left, and the disc."""
    y, x = np.mgrid[:600, :900]
    disc = np.hypot(x - 250, y - 300) < 120
    picture = np.full((600, 900, 3), 40, np.uint8)
    picture[disc] = 220
    return picture, disc


def bright(picture):
    """A network that knows what is bright, pixel by pixel."""
    return (picture[..., 0] > 130).astype(np.float32)


def shrunk(mask, working):
    size = working.shape[1], working.shape[0]
    return cv2.resize(mask.astype(np.float32), size, interpolation=cv2.INTER_AREA)


def test_a_thing_is_looked_at_in_the_whole_picture():
    picture, disc = plate()
    working = Working(picture)

    found = seen_finely(working, shrunk(disc, working), bright)

    assert found is not None
    fine, likely = found
    assert fine.window == working.whole
    assert fine.matte.shape == (600, 900)
    assert np.array_equal(likely > 0.5, shrunk(disc, working) > 0.5)


def test_it_is_looked_at_from_near_where_the_whole_shows_something_else():
    picture, disc = plate()
    working = Working(picture)

    def near_alone(shown):
        return bright(shown) * (shown.shape[1] < 600)

    found = seen_finely(working, shrunk(disc, working), near_alone)

    assert found is not None
    fine, likely = found
    assert fine.window[2] < working.shape[1]
    assert ((likely > 0.5) != (shrunk(disc, working) > 0.5)).mean() < 0.002


def test_what_is_not_seen_finely_is_left_to_colours():
    picture, disc = plate()
    working = Working(picture)

    assert seen_finely(working, shrunk(disc, working), lambda shown: 0 * bright(shown)) is None


def believed(working, mask, fine=None):
    return replace(State.begun(working, mask.astype(np.float32)), fine=fine)


def test_edges_are_those_that_were_seen_finely():
    picture, disc = plate()
    working = Working(np.full_like(picture, 90))  # of which no edge can be learnt
    soft = cv2.GaussianBlur(disc.astype(np.float32), (0, 0), 4)

    matte = at_full_size(believed(working, disc, Fine(working.whole, soft)), working)

    assert np.abs(matte - soft).max() < 0.02


def test_what_was_corrected_is_not_undone_by_what_was_seen():
    picture, disc = plate()
    working = Working(picture)
    half = disc.copy()
    half[:, 250:] = False

    matte = at_full_size(
        believed(working, half, Fine(working.whole, disc.astype(np.float32))), working
    )

    assert matte[240:360, 290:].max() < 0.1
    assert matte[240:360, 150:220].min() > 0.9


@pytest.fixture(scope="module")
def selector():
    """One with the best model, where whoever runs the tests has it."""
    folder = ModelFolder(Path(os.environ.get(OVERRIDE, "nowhere")))
    isnet = weights_named(load_catalogue(), "isnet")
    if folder.presence(isnet) is not Presence.INSTALLED:
        pytest.skip(f"{OVERRIDE} names no folder with the weights of isnet")
    return Selector(folder)


@pytest.mark.weights
@pytest.mark.parametrize(("name", "least"), [("car-shadow", 0.95), ("dog", 0.88)])
def test_real_subjects_are_cut_out_finely(shared_data, selector, name, least):
    folder = shared_data / "roto" / name
    picture = np.ascontiguousarray(
        cv2.imread(str(folder / "frames" / "00000.jpg"))[..., ::-1], np.uint8
    )
    truth = cv2.imread(str(folder / "masks" / "00000.png"), 0) > 127
    depth = cv2.distanceTransform(truth.astype(np.uint8), cv2.DIST_L2, 5)
    y, x = np.unravel_index(depth.argmax(), depth.shape)

    for prompt in (Click(float(x), float(y)), Everything(Kind.SUBJECT)):
        found = selector.matte(picture, (prompt,)) > 0.5
        assert (found & truth).sum() / (found | truth).sum() > least
