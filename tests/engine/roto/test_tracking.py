"""A disc moves; its coverage in one frame is known."""

from fractions import Fraction

import numpy as np
import pytest
from builders.disc import HEIGHT, WIDTH, disc, jaccard, picture
from builders.pictures import PicturesFootage

from editor.engine.models.folder import ModelFolder
from editor.engine.roto.tracking.spans import Direction, Span, TrackError, spans_around
from editor.engine.roto.tracking.together import exclusive, track_together
from editor.engine.roto.tracking.track import track
from editor.model.task import Cancelled, TaskControl

pytest.importorskip("cv2")


@pytest.fixture
def footage() -> PicturesFootage:
    return PicturesFootage([picture(frame) for frame in range(12)], Fraction(24))


@pytest.fixture
def folder(tmp_path) -> ModelFolder:
    """No learned model."""
    return ModelFolder(tmp_path)


def tracked(footage, folder, keys, spans, control=None):
    return list(track(footage, keys, spans, control or TaskControl(), folder))


def test_a_disc_is_followed_forwards(footage, folder):
    found = tracked(footage, folder, {0: disc(0)}, [Span(1, 12, Direction.FORWARDS)])

    assert [each.frame for each in found] == list(range(1, 12))
    assert min(jaccard(each.matte > 127, disc(each.frame) > 0.5) for each in found) > 0.85


def test_a_disc_is_followed_backwards(footage, folder):
    found = tracked(footage, folder, {11: disc(11)}, [Span(4, 11, Direction.BACKWARDS)])

    assert [each.frame for each in found] == list(range(10, 3, -1))
    assert min(jaccard(each.matte > 127, disc(each.frame) > 0.5) for each in found) > 0.85


def test_between_two_keys_frames_come_from_behind_and_then_from_both(footage, folder):
    keys = {0: disc(0), 11: disc(11)}

    found = tracked(footage, folder, keys, [Span(1, 11, Direction.BOTH)])

    assert [each.frame for each in found] == [*range(10, 0, -1), *range(1, 11)]
    assert min(jaccard(each.matte > 127, disc(each.frame) > 0.5) for each in found) > 0.85


def test_mattes_have_the_size_of_the_footage_and_eight_bits(footage, folder):
    first, *_ = tracked(footage, folder, {0: disc(0)}, spans_around({0: disc(0)}, 0, 3))

    assert first.matte.shape == (HEIGHT, WIDTH)
    assert first.matte.dtype == np.uint8
    assert 0 <= first.confidence <= 1


def test_the_same_input_gives_the_same_mattes(footage, folder):
    span = [Span(1, 5, Direction.FORWARDS)]

    one, other = (tracked(footage, folder, {0: disc(0)}, span) for _ in range(2))

    assert all(np.array_equal(a.matte, b.matte) for a, b in zip(one, other, strict=True))


def test_a_cancelled_task_stops_before_the_next_frame(footage, folder):
    control = TaskControl()
    going = track(footage, {0: disc(0)}, [Span(1, 12, Direction.FORWARDS)], control, folder)
    next(going)

    control.cancel()

    with pytest.raises(Cancelled):
        next(going)


def test_a_span_without_a_key_says_what_to_do(footage, folder):
    with pytest.raises(TrackError, match="no key before"):
        tracked(footage, folder, {6: disc(6)}, [Span(1, 5, Direction.FORWARDS)])


def test_spans_go_from_the_keys_next_to_them():
    keys = {3: disc(3), 8: disc(8)}

    assert spans_around(keys, 0, 12) == (
        Span(0, 3, Direction.BACKWARDS),
        Span(4, 8, Direction.BOTH),
        Span(9, 12, Direction.FORWARDS),
    )
    assert spans_around(keys, 5, 7) == (Span(5, 7, Direction.BOTH),)
    with pytest.raises(TrackError, match="click"):
        spans_around({}, 0, 12)


def test_objects_tracked_together_share_no_pixel(footage, folder):
    other = np.zeros((HEIGHT, WIDTH), np.float32)
    other[:, :30] = 1
    span = Span(1, 6, Direction.FORWARDS)

    found = list(track_together(footage, [{0: disc(0)}, {0: other}], span, TaskControl(), folder))

    assert [one.frame for one, _ in found] == list(range(1, 6))
    assert all(not ((one.matte > 127) & (two.matte > 127)).any() for one, two in found)


def test_what_several_objects_claim_goes_to_the_surest():
    one, two = exclusive([np.array([[0.9, 0.9]]), np.array([[0.6, 0.0]])])

    assert one[0, 0] > 0.5 > two[0, 0]
    assert one[0, 1] == pytest.approx(0.9, abs=1e-3)
