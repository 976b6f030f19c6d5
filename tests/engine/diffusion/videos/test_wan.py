"""Wan 2.2 and what shares Wan's autoencoder, each by a tiny pipeline brought by its user."""

from dataclasses import replace
from functools import partial
from importlib import import_module

import pytest
from builders.diffusion import videos
from builders.diffusion.asked import texture
from builders.diffusion.clips import wan
from builders.diffusion.heeding import assert_follows_brush, assert_heeds

from editor.engine.diffusion.families import table
from editor.engine.generate.model import GenerationError
from editor.model.generation.capabilities import FrameRule
from editor.model.generation.request import GenerationKind

TEXT, IMAGE = GenerationKind.TEXT_TO_VIDEO, GenerationKind.IMAGE_TO_VIDEO
VIDEO, EXTEND = GenerationKind.VIDEO_TO_VIDEO, GenerationKind.EXTEND
PIPELINES = {
    "wan-two": wan.wan_two,
    "wan-two-image": partial(wan.wan_two, of_picture=True),
    "wan-small": wan.wan_small,
    "wan-animate": wan.wan_animate,
    "wan-vace": videos.wan_vace,
    "lucy-edit": wan.lucy_edit,
    "chrono-edit": wan.chrono_edit,
    "any-flow": wan.any_flow,
    "any-flow-on": wan.any_flow_on,
    "helios": wan.helios,
    "helios-by-sizes": partial(wan.helios, by_sizes=True),
    "skyreels": wan.skyreels,
    "skyreels-image": partial(wan.skyreels, of_picture=True),
    "skyreels-forcing": partial(wan.skyreels, in_any_length=True),
}


@pytest.fixture(scope="module", autouse=True)
def short_pieces(models_folder):
    """AnyFlow goes on for as long as its tiny transformer's pieces are, and its attention is not
    traced before it is reckoned."""
    attention = import_module("torch.nn.attention.flex_attention")
    known = table.FAMILIES["AnyFlowFARPipeline"]
    short = {"AnyFlowFARPipeline": replace(known, frames=FrameRule(least=33, most=33))}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(table, "FAMILIES", {**table.FAMILIES, **short})
        patch.setattr(attention, "_FLEX_ATTENTION_DISABLE_COMPILE_DEBUG", True)
        yield


def brought(asked, name):
    return asked(name, PIPELINES[name])


@pytest.mark.parametrize("name", ["wan-two", "wan-small", "any-flow", "skyreels"])
def test_other_words_make_another_clip(asked, name):
    assert_heeds(brought(asked, name), TEXT, is_like_others=name != "wan-two")


@pytest.mark.parametrize(
    ("name", "roles"),
    [
        ("wan-two-image", ["first-frame", "last-frame"]),
        ("wan-small", ["first-frame"]),
        ("wan-animate", ["first-frame", "pose", "face"]),
        ("chrono-edit", ["first-frame"]),
        ("helios", ["first-frame"]),
        ("helios-by-sizes", ["first-frame"]),
        ("skyreels-image", ["first-frame"]),
        ("skyreels-forcing", ["first-frame", "last-frame"]),
    ],
)
def test_other_pictures_make_another_clip(asked, name, roles):
    is_like_others = name not in ("wan-animate", "skyreels-forcing")
    assert_heeds(brought(asked, name), IMAGE, roles, is_like_others=is_like_others)


@pytest.mark.parametrize(
    ("name", "frames"), [("chrono-edit", 9), ("helios", 65), ("skyreels-forcing", 5)]
)
def test_it_follows_the_brush_in_each_of_its_rounds(asked, name, frames):
    assert_follows_brush(brought(asked, name), frames=frames)


@pytest.mark.parametrize(("name", "frames"), [("helios", 33), ("any-flow-on", 20)])
def test_it_goes_on_as_a_clip_moves(asked, name, frames):
    model = brought(asked, name)
    one, two = ({"before": model.give(f"before-{n}", texture(n))} for n in (1, 2))

    made = model.make(EXTEND, sources=one, options={"steps": 1}, frames=frames)

    assert len(made) == frames
    other = model.make(EXTEND, sources=two, options={"steps": 1}, frames=frames)
    assert (other != made).any()


def test_helios_makes_as_many_frames_as_are_asked_for_in_whole_pieces():
    rule = table.FAMILIES["HeliosPipeline"].frames
    for frames in range(1, rule.most, 7):
        pieces = -(-rule.nearest(frames) // 33)
        assert (33 * pieces - 1) // 4 * 4 + 1 >= rule.nearest(frames)


def test_lucy_edit_changes_a_clip(asked):
    assert_heeds(brought(asked, "lucy-edit"), VIDEO, ["clip"])


def test_the_second_network_of_wan_22_is_guided_by_itself(asked):
    model = brought(asked, "wan-two")

    made = model.make(TEXT, 5, options={"guidance-later": 1.0})  # in the second of two steps

    assert (model.make(TEXT, 5, options={"guidance-later": 50.0}) != made).any()


@pytest.mark.parametrize("roles", [["depth", "reference"], ["pose"], ["last-frame", "edges"]])
def test_vace_is_led_by_whatever_it_is_given(asked, roles):
    assert_heeds(brought(asked, "wan-vace"), TEXT, roles, is_like_others=roles != ["pose"])


def test_wan_animate_puts_someone_into_a_clip_where_a_mask_says(asked):
    model = brought(asked, "wan-animate")
    roles = ("first-frame", "pose", "face", "clip", "mask")
    given = {role: model.give(role, texture(n)) for n, role in enumerate(roles)}

    made = model.make(IMAGE, 5, sources=given)

    for role in ("clip", "mask"):
        other = given | {role: model.give("other", texture(50))}
        assert (model.make(IMAGE, 5, sources=other) != made).any(), role


def test_what_is_always_needed_is_asked_for(asked):
    model = brought(asked, "wan-animate")
    given = {"first-frame": model.give("first", texture(1))}

    with pytest.raises(GenerationError, match="needs a clip of poses: choose one"):
        model.make(IMAGE, 5, sources=given)
