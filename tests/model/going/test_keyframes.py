from fractions import Fraction

from builders.timeline import clip, main, project, track

from editor.model.curves import Curve, Keyframe
from editor.model.effects import Effect, EffectId
from editor.model.going.keyframes import frames_of_keys, key_frames
from editor.model.project import Sequence
from editor.model.timeline import ItemId
from editor.model.transform import Transform

A, B = ItemId("A"), ItemId("B")


def curve(*frames: int) -> Curve:
    return Curve(tuple(Keyframe(Fraction(frame), 0.5) for frame in frames))


def film() -> Sequence:
    """A has keyframes in three places, two of them on frame 4; one of B's lies behind its end."""
    blur = Effect(EffectId("e"), "blur", (("radius", curve(4, 6)),))
    turning = Transform(rotation=curve(2, 4))
    first = clip("A", 10, effects=(blur,), transform=turning)
    return main(project(track("V1", first, clip("B", 10, opacity=curve(0, 12)))))


def test_all_that_changes_counts_once_for_each_frame():
    assert key_frames(film().video_tracks[0].items[0]) == (2, 4, 6)


def test_keyframes_are_found_in_the_selected_clips_or_in_those_under_the_playhead():
    assert frames_of_keys(film(), {A, B}, 0) == (2, 4, 6, 10)
    assert frames_of_keys(film(), {B}, 0) == (10,)
    assert frames_of_keys(film(), (), 3) == (2, 4, 6)
