from fractions import Fraction

import pytest
from builders.timeline import MAIN, clip, clip_in, counted, project, track

from editor.model.curves import Curve, Handle, Interpolation, Keyframe
from editor.model.edits.clip.effects import (
    add_effect,
    effect_from,
    move_effect,
    remove_effect,
    set_effect_enabled,
)
from editor.model.edits.clip.parameters import (
    EffectInput,
    Parameter,
    remove_keyframe,
    set_keyframe,
    set_parameter,
    value_of,
)
from editor.model.edits.errors import EditError
from editor.model.effects import Effect, EffectId, EffectKind, EffectSpec, InputKind, InputSpec
from editor.model.timeline import GeneratorSource, ItemId

A = ItemId("A")
RADIUS = InputSpec("radius", InputKind.FLOAT, "Radius", 4.0, 0.0, 100.0)
MODE = InputSpec("mode", InputKind.LONG, "Mode", 0, values=(0, 2), labels=("Box", "Gauss"))
CENTRE = InputSpec("centre", InputKind.POINT2D, "Centre", (0.5, 0.5), (0.0, 0.0), (1.0, 1.0))
PICTURE = InputSpec("lut", InputKind.IMAGE, "LUT", "")
INVERT = InputSpec("invert", InputKind.BOOL, "Invert", False)
SOUND = InputSpec("sound", InputKind.AUDIO, "Sound", "")
BLUR = EffectSpec(
    "blur", EffectKind.EFFECT, "Blur", inputs=(RADIUS, MODE, CENTRE, PICTURE, INVERT, SOUND)
)


def one(**fields):
    return project(track("V1", clip("A", 20, **fields)))


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        (Parameter.POSITION, (10.0, -20.0)),
        (Parameter.SCALE, (-1.0, 2.0)),
        (Parameter.ROTATION, 720.0),
        (Parameter.ANCHOR, (1.0, 1.0)),
        (Parameter.CROP, (0.1, 0.2, 0.3, 0.4)),
        (Parameter.OPACITY, 0.5),
        (Parameter.VOLUME, -6.0),
        (Parameter.PAN, -1.0),
    ],
)
def test_each_parameter_can_be_set(parameter, value):
    after = set_parameter(one(), MAIN, A, parameter, value)
    assert value_of(clip_in(after, "A"), parameter) == value


@pytest.mark.parametrize(
    ("address", "value", "sentence"),
    [
        (Parameter.OPACITY, 1.5, "“Opacity” cannot be more than 1"),
        (Parameter.CROP, (0.0, -0.1, 0.0, 0.0), "“Crop” cannot be less than 0, 0, 0, 0"),
        (Parameter.OPACITY, (1.0, 1.0), "“Opacity” needs a number"),
        (Parameter.POSITION, 3.0, "“Position” needs two numbers"),
        (Parameter.ROTATION, float("nan"), "finite"),
        (Parameter.ROTATION, True, "needs a number"),
        (EffectInput(EffectId("e"), MODE), 1, "no choice 1: it can be 0, 2"),
        (EffectInput(EffectId("e"), RADIUS), 101, "more than 100"),
        (EffectInput(EffectId("e"), INVERT), 1, "on or off"),
        (EffectInput(EffectId("e"), PICTURE), 1, "path of a picture"),
        (EffectInput(EffectId("e"), SOUND), 1.0, "cannot be set"),
        (EffectInput(EffectId("z"), RADIUS), 1.0, "“A” has no effect “z”"),
        (Parameter.OPACITY, Curve(()), "not in order"),
        (
            Parameter.OPACITY,
            Curve((Keyframe(Fraction(2), 0.0), Keyframe(Fraction(2), 1.0))),
            "not in order",
        ),
        (
            Parameter.POSITION,
            Curve((Keyframe(Fraction(2), (0.0, 0.0), handle_in=Handle(-1.0, 0.0)),)),
            "as many numbers",
        ),
    ],
)
def test_values_that_do_not_fit_are_refused(address, value, sentence):
    before = one(effects=(Effect(EffectId("e"), "blur"),))
    with pytest.raises(EditError, match=sentence):
        set_parameter(before, MAIN, A, address, value)


def test_keyframes_are_set_and_removed_one_by_one():
    first = Keyframe(Fraction(0), 0.0, Interpolation.HOLD)
    last = Keyframe(Fraction(10), 1.0)

    before = set_keyframe(one(), MAIN, A, Parameter.OPACITY, last)
    both = set_keyframe(before, MAIN, A, Parameter.OPACITY, first)
    single = remove_keyframe(both, MAIN, A, Parameter.OPACITY, 10)
    constant = remove_keyframe(single, MAIN, A, Parameter.OPACITY, 0)

    assert clip_in(both, "A").opacity == Curve((first, last))
    assert clip_in(single, "A").opacity == Curve((first,))
    assert clip_in(constant, "A").opacity == 0.0
    with pytest.raises(EditError, match="“Opacity” has no keyframe at frame 3"):
        remove_keyframe(both, MAIN, A, Parameter.OPACITY, 3)


def test_an_effects_input_is_set_and_keyframed_like_any_other():
    address = EffectInput(EffectId("e"), RADIUS)
    before = one(effects=(Effect(EffectId("e"), "blur"),))

    after = set_keyframe(before, MAIN, A, address, Keyframe(Fraction(3), 9))

    assert value_of(clip_in(before, "A"), address) == 4.0
    assert value_of(clip_in(after, "A"), address) == Curve((Keyframe(Fraction(3), 9.0),))


def test_a_generators_input_is_set_on_the_clip_that_shows_it():
    before = one(source=GeneratorSource(Effect(EffectId("g"), "noise")))
    after = set_parameter(before, MAIN, A, EffectInput(EffectId("g"), RADIUS), 7.0)
    source = clip_in(after, "A").source
    assert isinstance(source, GeneratorSource)
    assert source.effect.parameter("radius") == 7.0


def test_setting_what_is_set_changes_nothing():
    before = one()
    assert set_parameter(before, MAIN, A, Parameter.OPACITY, 1.0) is before


def test_an_effect_is_made_from_its_declaration():
    made = effect_from(BLUR, {"radius": 3, "mode": 2}, new_id=counted())
    assert made == Effect(EffectId("n1"), "blur", (("mode", 2), ("radius", 3.0)))
    with pytest.raises(EditError, match=r"no parameter “size”\. It has: radius, mode"):
        effect_from(BLUR, {"size": 3}, new_id=counted())


def test_effects_are_added_moved_switched_and_removed():
    def names(of):
        return [each.name for each in clip_in(of, "A").effects]

    made = [Effect(EffectId(name), name) for name in ("crop", "grain", "blur")]
    before = one()
    for effect, index in zip(made, (None, None, 0), strict=True):
        before = add_effect(before, MAIN, A, effect, index)

    moved = move_effect(before, MAIN, A, EffectId("blur"), 1)
    switched = set_effect_enabled(moved, MAIN, A, EffectId("crop"), False)
    removed = remove_effect(switched, MAIN, A, EffectId("blur"))

    assert names(before) == ["blur", "crop", "grain"]
    assert names(moved) == ["crop", "blur", "grain"]
    assert [each.enabled for each in clip_in(switched, "A").effects] == [False, True, True]
    assert names(removed) == ["crop", "grain"]
    with pytest.raises(EditError, match="no effect “x”"):
        remove_effect(before, MAIN, A, EffectId("x"))


def test_a_locked_track_refuses():
    before = project(track("V1", clip("A", 20), locked=True))
    with pytest.raises(EditError, match="Track V1 is locked"):
        set_parameter(before, MAIN, A, Parameter.OPACITY, 0.5)
    with pytest.raises(EditError, match="There is no clip “B”"):
        set_parameter(before, MAIN, ItemId("B"), Parameter.OPACITY, 0.5)
