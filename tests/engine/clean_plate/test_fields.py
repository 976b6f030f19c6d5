"""Things taken out of footage that was filmed in fields."""

from contextlib import closing
from fractions import Fraction

import av
import numpy as np
import pytest
from builders.files.exact import changed_outside, mask, scene, stored

from editor.engine.clean_plate.fields import Fields, fields_of, whole
from editor.engine.clean_plate.keeping import Kept
from editor.engine.clean_plate.originals.original import StoredOriginal
from editor.engine.clean_plate.removal import Removal, fill
from editor.engine.clean_plate.writing import write_film
from editor.media.probe import media_reference
from editor.model.generation.removal import RemovalOptions
from editor.model.media import MediaId
from editor.model.task import Cancelled, TaskControl

SIZE, COUNT = (96, 64), 5


def woven(number: int, picture=scene) -> np.ndarray:
    """Even lines of one moment and odd ones of the next."""
    result = picture(2 * number, SIZE).copy()
    result[1::2] = picture(2 * number + 1, SIZE)[1::2]
    return result


def covered(number: int) -> np.ndarray:
    return np.maximum(mask(2 * number, SIZE), mask(2 * number + 1, SIZE))


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    path = tmp_path_factory.mktemp("fields") / "a.mkv"
    with av.open(str(path), "w") as container:
        options = {"qp": "0", "preset": "ultrafast", "x264-params": "tff=1"}
        stream = container.add_stream("libx264", rate=Fraction(25), options=options)
        assert isinstance(stream, av.VideoStream)
        context = stream.codec_context
        context.width, context.height = SIZE
        context.pix_fmt, context.field_order = "yuv420p", 2
        for number in range(COUNT):
            picture = av.VideoFrame.from_ndarray(woven(number), format="rgb24")
            container.mux(
                stream.encode(picture.reformat(format="yuv444p").reformat(format="yuv420p"))
            )
        container.mux(stream.encode(None))
    return path


def removed(film, target, stop_after: int = COUNT):
    order, media = list[int](), media_reference(film, MediaId("film"))

    class Stopped(TaskControl):
        def step(self, done, total, stage):
            if len(order) > stop_after:
                raise Cancelled

    with closing(StoredOriginal(media, lambda: None)) as original:
        assert fields_of(original, original.fields) == Fields(0)
        removal = Removal(original, covered, RemovalOptions(grain=0), window=2)
        kept = Kept(target, {})
        span = fill(removal, kept, Stopped(), lambda frame, _: order.append(frame))
        return write_film(target, removal, span, kept, TaskControl())


def test_each_field_is_filled_with_what_is_there_at_its_own_moment(film, tmp_path):
    result = removed(film, tmp_path / "b.mkv")

    for number, (one, other) in enumerate(zip(stored(film), stored(result), strict=True)):
        assert not changed_outside(one, other, covered(number) > 0)
    middle = stored(result)[2].to_ndarray()[: SIZE[1]].astype(float)
    hole = covered(2) > 0
    errors = []
    for time in (4, 5):
        x = np.arange(SIZE[0])[None] + 2 * time
        y = np.arange(SIZE[1])[:, None]
        red, green = 90 + 60 * np.sin(x / 3), 90 + 60 * np.sin(y / 4 + x / 9)
        truth = np.dstack(np.broadcast_arrays(red, green, 60 + (x * 3) % 90)) / 255
        luma = 16 + truth @ (65.481, 128.553, 24.966)
        lines = np.s_[time % 2 :: 2]
        errors.append(np.abs(middle - luma)[lines][hole[lines]].mean())
        other = np.s_[(time + 1) % 2 :: 2]
        assert errors[-1] < np.abs(middle - luma)[other][hole[other]].mean()
    assert max(errors) < 14


def test_a_stopped_removal_of_fields_goes_on_and_gives_the_same(film, tmp_path):
    whole_one = removed(film, tmp_path / "whole" / "a.mkv")
    with pytest.raises(Cancelled):
        removed(film, tmp_path / "part" / "a.mkv", stop_after=2)

    rest = removed(film, tmp_path / "part" / "a.mkv")

    for one, other in zip(stored(whole_one), stored(rest), strict=True):
        assert (one.to_ndarray() == other.to_ndarray()).all()


@pytest.mark.parametrize("height", [2, 3, 4, 5, 8, 9])
@pytest.mark.parametrize("parity", [0, 1])
def test_a_field_made_whole_keeps_its_lines_and_evens_what_is_between(height, parity):
    ramp = (10 * np.arange(height, dtype=np.uint8))[:, None]
    torn = ramp.copy()
    torn[1 - parity :: 2] = 255

    made = whole(torn, parity)

    assert (made[parity::2] == ramp[parity::2]).all()
    assert (made[1:-1] == ramp[1:-1]).all()
