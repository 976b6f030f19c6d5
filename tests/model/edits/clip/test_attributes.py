from dataclasses import replace
from fractions import Fraction

from builders.timeline import MAIN, clip, clip_in, counted, project, track

from editor.model.edits.clip.attributes import Attribute, paste_attributes
from editor.model.effects import Effect, EffectId
from editor.model.rules.invariants import violations
from editor.model.time import RationalTime
from editor.model.timeline import Clip, ClipMarker, ItemId, MarkerId, SequenceId, SequenceSource
from editor.model.transform import BlendMode, Transform

MODEL = clip(
    "M",
    5,
    opacity=0.5,
    blend_mode=BlendMode.SCREEN,
    volume=-6.0,
    pan=0.3,
    transform=Transform(position=(3.0, 4.0)),
    effects=(Effect(EffectId("e"), "blur"),),
)


def test_only_what_was_chosen_is_given_on():
    before = project(track("V1", clip("A", 5)))
    after = paste_attributes(
        before, MAIN, MODEL, [ItemId("A")], [Attribute.BLENDING], new_id=counted()
    )
    given = clip_in(after, "A")
    assert (given.opacity, given.blend_mode) == (0.5, BlendMode.SCREEN)
    assert (given.volume, given.effects, given.transform) == (0.0, (), Transform())


def test_each_clip_gets_effects_of_its_own():
    before = project(track("V1", clip("A", 5), clip("B", 5), MODEL))
    after = paste_attributes(
        before, MAIN, MODEL, [ItemId("A"), ItemId("B")], list(Attribute), new_id=counted()
    )
    one, other = clip_in(after, "A"), clip_in(after, "B")
    assert [each.name for each in one.effects] == ["blur"]
    assert one.effects[0].id != other.effects[0].id
    assert (one.volume, one.pan, one.transform) == (-6.0, 0.3, MODEL.transform)
    assert violations(after) == []


def marked(name: str, *seconds: int, **changes) -> Clip:
    marks = [
        ClipMarker(MarkerId(f"{name}{each}"), "Here", RationalTime(each, Fraction(1)))
        for each in seconds
    ]
    return replace(clip(name, 5), markers=tuple(marks), **changes)


def test_markers_stay_at_what_they_mark():
    before = project(track("V1", marked("A", 7)))
    model = marked("M", 1, 3)

    after = paste_attributes(
        before, MAIN, model, [ItemId("A")], [Attribute.MARKERS], new_id=counted()
    )

    given = clip_in(after, "A").markers
    assert [each.time.seconds for each in given] == [1, 3]
    assert {each.id for each in given}.isdisjoint(each.id for each in model.markers)


def test_markers_are_as_far_from_the_beginning_of_other_footage():
    start = RationalTime(10, Fraction(1))
    before = project(track("V1", marked("A", source_start=start, speed=Fraction(2))))
    model = marked("M", 1, 3, source=SequenceSource(SequenceId("other")))

    after = paste_attributes(
        before, MAIN, model, [ItemId("A")], [Attribute.MARKERS], new_id=counted()
    )

    assert [each.time.seconds for each in clip_in(after, "A").markers] == [12, 16]
