"""Cosmos, SANA-Video, Motif-Video and EasyAnimate, each by a tiny pipeline brought by its user."""

from functools import partial
from importlib.util import find_spec

import pytest
from builders.diffusion import worlds
from builders.diffusion.asked import texture
from builders.diffusion.guard import install_guard
from builders.diffusion.heeding import assert_follows_brush, assert_heeds

from editor.engine.generate.model import GenerationError
from editor.model.generation.request import GenerationKind

TEXT, IMAGE = GenerationKind.TEXT_TO_VIDEO, GenerationKind.IMAGE_TO_VIDEO
EXTEND = GenerationKind.EXTEND
STRONG = {"steps": 2, "guidance": 50.0}  # what words do in so small a network is hardly seen
COSMOS = {
    "cosmos": worlds.cosmos,
    "cosmos-image": partial(worlds.cosmos, of_picture=True),
    "cosmos-2": worlds.cosmos_2,
    "cosmos-25": worlds.cosmos_25,
}


@pytest.fixture(scope="module")
def guarded(models_folder, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        install_guard(tmp_path_factory.mktemp("guard"), patch)
        yield


@pytest.mark.parametrize("make", [worlds.sana, worlds.motif, worlds.easy_animate])
def test_words_count(asked, make):
    is_like_others = make is not worlds.motif
    assert_heeds(asked(make.__name__, make), TEXT, is_like_others=is_like_others)


@pytest.mark.parametrize("make", [worlds.motif, worlds.easy_animate])
def test_the_brush_is_followed_by_a_draft(asked, make):
    assert_follows_brush(asked(make.__name__, make), frames=5)


@pytest.mark.parametrize("make", [worlds.sana, worlds.motif])
def test_a_first_frame_counts(asked, make):
    model = asked(f"{make.__name__}-image", partial(make, of_picture=True))

    assert_heeds(model, IMAGE, ["first-frame"], is_like_others=make is worlds.motif)


def test_cosmos_heeds_words(guarded, asked):
    assert_heeds(asked("cosmos", COSMOS["cosmos"]), TEXT, is_like_others=True, options=STRONG)


def test_cosmos_heeds_words_beside_a_first_frame(guarded, asked):
    model = asked("cosmos-25", COSMOS["cosmos-25"])
    assert_heeds(model, IMAGE, ["first-frame"], is_like_others=True, options=STRONG)


@pytest.mark.parametrize(
    ("name", "kind", "role"),
    [
        ("cosmos-image", IMAGE, "first-frame"),
        ("cosmos-image", EXTEND, "before"),
        ("cosmos-2", EXTEND, "before"),
        ("cosmos-25", EXTEND, "before"),
    ],
)
def test_cosmos_goes_on_from_a_picture_or_as_a_clip_moves(guarded, asked, name, kind, role):
    model = asked(name, COSMOS[name])
    one, two = ({role: model.give(f"{role}-{n}", texture(n))} for n in (1, 2))

    made = model.make(kind, 4, sources=one)

    assert (model.make(kind, 4, sources=two) != made).any()


def test_cosmos_says_which_libraries_it_needs(guarded, asked, monkeypatch):
    model = asked("cosmos-2", worlds.cosmos_2)
    monkeypatch.setattr("editor.engine.diffusion.machine.find_spec", _lacking)
    first = {"first-frame": model.give("first", texture(1))}

    with pytest.raises(GenerationError, match=r"pip install (torchvision )?cosmos_guardrail"):
        model.make(IMAGE, 5, sources=first)


def _lacking(name: str):
    return None if name == "cosmos_guardrail" else find_spec(name)
