from dataclasses import replace
from fractions import Fraction

import pytest
from builders.generation import SPEC, request

from editor.engine.generate.checks import check, objections, unheeded
from editor.engine.generate.model import GenerationError
from editor.model.generation.adapters import Adapter, AdapterKind, AdapterSpec
from editor.model.generation.brush import MotionBrush, MotionRegion, RegionId
from editor.model.generation.camera import CameraPath
from editor.model.generation.capabilities import Control, FrameRule
from editor.model.generation.prompts import PromptSchedule
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import AudioStream, MediaId, MediaReference, VideoStream

SOUND = MediaReference(MediaId("sea"), "sea.wav", "/sea.wav", None, audio=(AudioStream(2, 48000),))


def only(*, spec=SPEC, media=(), **changes) -> str:
    """The one objection there is to a request that differs so."""
    (sentence,) = objections(spec, request(**changes), media)
    return sentence


def source(role: SourceRole, media: str = "sea", frame: int = 0) -> InputSource:
    return InputSource(role, MediaId(media), frame=frame)


def test_nothing_stands_against_what_a_model_can_do():
    assert objections(SPEC, request(options=(("level", 1), ("fault", "none"))), ()) == ()


def test_a_kind_that_it_cannot_do_is_named_with_those_it_can():
    assert only(kind=GenerationKind.BRIDGE) == (
        "Fade does text-to-video, text-to-image, not bridge: choose another model."
    )


@pytest.mark.parametrize(
    ("size", "better"),
    [((66, 48), "multiples of 4"), ((512, 256), "try 256 x 128"), ((8, 12), "try 16 x 24")],
)
def test_a_size_that_does_not_fit_comes_with_one_that_does(size, better):
    assert better in only(width=size[0], height=size[1])


def test_a_count_of_frames_that_cannot_be_comes_with_the_nearest_and_its_length():
    assert only(frames=24) == "Fade cannot make 24 frames: the nearest it can is 25 (1.04 s)."


def test_a_rate_of_nothing_is_refused():
    assert only(rate=Fraction(0)).startswith("0 is no frame rate")


def test_what_a_model_must_have_is_asked_for():
    needy = replace(SPEC, required=(SourceRole.FIRST_FRAME,))

    assert only(spec=needy) == "Fade needs a picture for the first frame: choose one."


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (source(SourceRole.DEPTH), "has no use for a depth map"),
        (source(SourceRole.REFERENCE, "gone"), "is not in the project any more"),
        (source(SourceRole.REFERENCE), "“sea.wav” has no picture"),
    ],
)
def test_a_source_that_is_of_no_use_is_named(given, said):
    assert said in only(sources=(given,), media=(SOUND,))


def test_a_model_that_reads_words_wants_some():
    reader = replace(SPEC, controls=frozenset({Control.PROMPT}))

    assert only(spec=reader) == "Fade needs words: say what should be seen."


@pytest.mark.parametrize(
    ("option", "said"),
    [
        (("colour", "red"), "it has level, steps, reversed, fault"),
        (("level", 1.5), "is 0 to 1, not 1.5"),
        (("level", True), "is a number"),
        (("steps", 2.5), "is a whole number"),
        (("steps", 0), "is at least 1 steps, not 0"),
        (("reversed", 1), "is on or off"),
        (("fault", "odd"), "is one of none, memory"),
    ],
)
def test_an_option_is_held_to_what_its_model_declares(option, said):
    assert said in only(options=(option,))


def test_all_that_stands_against_it_is_said_at_once():
    with pytest.raises(GenerationError, match=r"multiples of 4.* 24 frames"):
        check(SPEC, request(width=62, frames=24), ())


def test_what_changes_nothing_is_told_and_is_no_reason_to_stop():
    asked = request(
        prompts=PromptSchedule.of("a sea"),
        brush=MotionBrush((MotionRegion(RegionId("1")),)),
        camera=CameraPath(zoom=0.2),
        loops=True,
    )

    assert unheeded(SPEC, asked) == (
        "Fade does not heed words.",
        "Fade does not heed the motion brush.",
        "Fade does not heed the camera.",
    )
    assert objections(SPEC, asked, ()) == ()


def test_a_model_of_single_pictures_is_not_asked_for_a_clip():
    pictures = replace(SPEC, frames=FrameRule(most=1))

    assert only(spec=pictures, frames=9) == (
        "Fade makes single pictures, and 9 frames were asked for: choose a model that makes clips."
    )


INK = AdapterSpec("ink", "Ink", AdapterKind.LORA)
DEPTH = AdapterSpec("depth", "Depth", AdapterKind.CONTROL, SourceRole.DEPTH)
FLOW = AdapterSpec("flow", "Flow", AdapterKind.CONTROL, SourceRole.FLOW)
WITH_ADAPTERS = replace(SPEC, adapters=(INK, DEPTH, FLOW), optional=(SourceRole.FIRST_FRAME,))


def test_an_adapter_that_does_not_fit_is_named_with_those_that_do():
    assert only(spec=WITH_ADAPTERS, adapters=(Adapter("oil"),)) == (
        "Fade has no adapter “oil” that fits: it has ink, depth, flow."
    )


@pytest.mark.parametrize(("id", "strength"), [("ink", 2.5), ("flow", -0.5)])
def test_a_strength_out_of_range_is_refused(id, strength):
    sentences = objections(WITH_ADAPTERS, request(adapters=(Adapter(id, strength),)), ())

    assert f"not {strength:g}." in sentences[0]


def test_an_adapter_wants_what_it_reads_unless_it_is_off_or_can_be_made():
    pictured = replace(SOUND, video=VideoStream(8, 8, Fraction(1)))
    first, depth = source(SourceRole.FIRST_FRAME), source(SourceRole.DEPTH)

    def said(*adapters: Adapter, sources=()):
        asked = request(adapters=adapters, sources=sources)
        return objections(WITH_ADAPTERS, asked, (pictured,))

    assert said(Adapter("ink", -1), Adapter("flow", 0)) == ()
    assert said(Adapter("flow")) == ("Flow needs a flow map: choose one.",)
    assert said(Adapter("flow"), sources=(first,)) == ("Flow needs a flow map: choose one.",)
    assert "one can be made of" in said(Adapter("depth"))[0]
    assert said(Adapter("depth"), sources=(first,)) == ()
    assert said(Adapter("depth"), sources=(depth,)) == ()
    assert "has no use for a depth map" in said(sources=(depth,))[0]
