"""Which clips can be taken hold of, and what happens to those that move by themselves."""

from dataclasses import replace
from fractions import Fraction

import pytest
from builders.timeline import MAIN, V1, V2, clip, clip_in, gap, main, project, track

from editor.model.canvas.apply import nudged, with_values
from editor.model.canvas.placed import placed_clips, topmost_at
from editor.model.curves import Curve, Interpolation, Keyframe
from editor.model.edits.clip.parameters import Parameter
from editor.model.edits.errors import EditError
from editor.model.timeline import ItemId, TitleSource
from editor.model.titles.title import Title
from editor.model.transform import Transform

SMALL = Transform(position=(-480.0, -270.0), scale=(0.5, 0.5))


def text_box(title, width, height):
    return 100.0, 200.0, 300.0, 260.0


def seen(of, frame=0):
    return placed_clips(of, MAIN, frame, text_box)


def test_the_topmost_clip_under_the_mouse_is_found():
    of = project(track("V1", clip("below", 10)), track("V2", clip("above", 10, transform=SMALL)))

    clips = seen(of)

    assert topmost_at(clips, (100, 100)).item == "above"
    assert topmost_at(clips, (1800, 1000)).item == "below"
    assert topmost_at(clips, (-1, 0)) is None


def test_what_cannot_be_edited_or_is_not_seen_cannot_be_taken():
    of = project(
        track("V1", gap("g", 5), clip("later", 5)),
        track("V2", clip("off", 10, enabled=False)),
        track("V3", clip("locked", 10), locked=True),
        track("V4", clip("hidden", 10), enabled=False),
    )

    assert seen(of) == ()
    assert [each.item for each in seen(of, 7)] == ["later"]
    assert seen(of, 7)[0].frame == 2


def test_of_a_title_its_text_is_taken_hold_of():
    of = project(track("V1", replace(clip("title", 10), source=TitleSource(Title("Words")))))

    (title,) = seen(of)

    assert title.bounds == (100, 200, 300, 260)


def test_a_constant_stays_one_and_a_curve_gets_a_keyframe():
    keys = (
        Keyframe(Fraction(0), (0.0, 0.0), Interpolation.BEZIER),
        Keyframe(Fraction(8), (80.0, 0.0)),
    )
    moving = Transform(position=Curve(keys))
    of = project(track("V1", gap("g", 4), clip("A", 10, transform=moving)))
    values = {Parameter.POSITION: (9.0, 9.0), Parameter.SCALE: (2.0, 2.0)}

    after = clip_in(with_values(of, MAIN, 7, {ItemId("A"): values}), "A").transform

    assert after.scale == (2.0, 2.0)
    assert [key.frame for key in after.position.keyframes] == [0, 3, 8]
    assert after.position.keyframes[1].value == (9.0, 9.0)
    assert after.position.keyframes[1].interpolation is Interpolation.BEZIER


def test_on_a_keyframe_its_value_alone_changes():
    keys = (
        Keyframe(Fraction(0), (0.0, 0.0), Interpolation.HOLD),
        Keyframe(Fraction(8), (80.0, 0.0)),
    )
    of = project(track("V1", clip("A", 10, transform=Transform(position=Curve(keys)))))

    after = with_values(of, MAIN, 0, {ItemId("A"): {Parameter.POSITION: (5.0, 5.0)}})

    curve = clip_in(after, "A").transform.position
    assert curve.keyframes == (replace(keys[0], value=(5.0, 5.0)), keys[1])


def test_several_clips_are_nudged_as_one():
    of = project(track("V1", clip("A", 10)), track("V2", clip("B", 10, transform=SMALL)))

    after = nudged(of, MAIN, 0, seen(of), 10, -1)

    assert clip_in(after, "A").transform.position == (10, -1)
    assert clip_in(after, "B").transform.position == (-470, -271)
    assert main(after).track(V1) is not main(of).track(V1)
    assert main(after).track(V2) is not main(of).track(V2)


def test_a_clip_that_is_gone_is_refused():
    with pytest.raises(EditError):
        with_values(project(track("V1")), MAIN, 0, {ItemId("x"): {Parameter.ROTATION: 1.0}})
