"""Learning a subject, on a backbone of random weights: colours and outlines are still seen."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from builders.disc import HEIGHT, WIDTH, disc, jaccard, picture
from builders.pictures import PicturesFootage

from editor.engine.models.folder import ModelFolder
from editor.engine.roto.tracking.learning import target as learning
from editor.engine.roto.tracking.learning.backbone import CHANNELS, STRIDES, WEIGHTS, Backbone
from editor.engine.roto.tracking.learning.dreaming.dream import Dreamer, believed
from editor.engine.roto.tracking.learning.dreaming.ground import ground_behind
from editor.engine.roto.tracking.spans import Direction, Span
from editor.engine.roto.tracking.track import Tracker, track
from editor.engine.roto.tracking.window import Box, box_around, window_around
from editor.model.task import Cancelled, TaskControl

pytest.importorskip("cv2")

STEPS = 32
_BLOCKS = (  # kernel, channels in, channels out
    (3, 32, 16), (3, 16, 24), (3, 24, 24), (5, 24, 40), (5, 40, 40), (3, 40, 80),
    (3, 80, 80), (3, 80, 80), (5, 80, 112), (5, 112, 112), (5, 112, 112),
)  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> ModelFolder:
    """With the backbone's weights, which are made up."""
    torch = pytest.importorskip("torch")
    from safetensors.torch import save_file

    path = tmp_path_factory.mktemp("models")
    (path / WEIGHTS).mkdir()
    random = torch.Generator().manual_seed(0)
    table = {}

    def add(layer: str, norm: str, *shape: int) -> None:
        spread = (2 / np.prod(shape[1:])) ** 0.5
        table[f"{layer}.weight"] = torch.randn(shape, generator=random) * spread
        for name, level in (("weight", 1), ("bias", 0), ("running_mean", 0), ("running_var", 1)):
            table[f"{norm}.{name}"] = torch.full((shape[0],), float(level))

    add("_conv_stem", "_bn0", 32, 3, 3, 3)
    for number, (kernel, inputs, outputs) in enumerate(_BLOCKS):
        name = f"_blocks.{number}."
        wide = inputs * 6 if number else inputs
        if number:
            add(f"{name}_expand_conv", f"{name}_bn0", wide, inputs, 1, 1)
        add(f"{name}_depthwise_conv", f"{name}_bn1", wide, 1, kernel, kernel)
        add(f"{name}_project_conv", f"{name}_bn2", outputs, wide, 1, 1)
    save_file(table, path / WEIGHTS / "encoder.safetensors")
    return ModelFolder(path)


@pytest.fixture(scope="module", autouse=True)
def quick() -> Iterator[None]:
    """Little is learnt, on small windows."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(learning, "STEPS", STEPS)
        patch.setattr(learning, "MORE_STEPS", 10)
        patch.setattr(learning, "SIDE", 96)
        patch.setattr(learning, "_DREAMS", 8)
        yield


@pytest.fixture(scope="module")
def footage() -> PicturesFootage:
    return PicturesFootage([picture(frame) for frame in range(7)])


class Told(TaskControl):
    """Counts the steps of learning, of how many it was told, and stops at one."""

    def __init__(self, last: int = 10_000) -> None:
        super().__init__(self._count)
        self.steps, self.total, self._last = 0, 0, last

    def _count(self, progress) -> None:
        if progress.stage == learning.STAGE:
            self.steps, self.total = self.steps + 1, progress.total
            if progress.done == self._last:
                self.cancel()


@pytest.fixture(scope="module")
def learnt(folder, footage):
    """A tracker that learnt the disc of the first frame, what it was told and found."""
    tracker, told = Tracker(folder), Told()
    spans = [Span(1, 7, Direction.FORWARDS)]
    return tracker, told, list(tracker.track(footage, {0: disc(0)}, spans, told))


def test_a_learnt_disc_is_followed(learnt):
    found = learnt[2]

    assert [each.frame for each in found] == list(range(1, 7))
    assert min(jaccard(each.matte > 127, disc(each.frame) > 0.5) for each in found) > 0.8


def test_what_comes_back_is_found_again(folder):
    empty = picture(0)
    empty[:] = np.median(empty[:, 100:], (0, 1)).astype(np.uint8)
    footage = PicturesFootage([picture(0), picture(1), empty, empty, picture(14)])

    *_, gone, back = track(
        footage, {0: disc(0)}, [Span(1, 5, Direction.FORWARDS)], TaskControl(), folder
    )

    assert (gone.matte > 127).mean() < 0.02
    assert jaccard(back.matte > 127, disc(14) > 0.5) > 0.6


def test_the_same_keys_give_the_same_mattes(folder, footage, learnt):
    spans = [Span(1, 4, Direction.FORWARDS)]

    found = list(track(footage, {0: disc(0)}, spans, TaskControl(), folder))

    for one, other in zip(found, learnt[2], strict=False):
        np.testing.assert_array_equal(one.matte, other.matte)


def test_with_more_keys_what_was_learnt_is_gone_on_from_and_another_is_learnt_anew(learnt, footage):
    tracker, first, _ = learnt
    again, more, other = Told(), Told(), Told(last=1)
    keys = {0: disc(0)}

    list(tracker.track(footage, keys, [Span(4, 7, Direction.FORWARDS)], again))
    found = list(tracker.track(footage, {**keys, 5: disc(5)}, [Span(1, 5, Direction.BOTH)], more))
    with pytest.raises(Cancelled):
        list(tracker.track(footage, {0: disc(25)}, [Span(1, 3, Direction.FORWARDS)], other))

    assert (again.steps, more.steps < first.steps / 2, more.steps > 0) == (0, True, True)
    assert min(jaccard(each.matte > 127, disc(each.frame) > 0.5) for each in found[-4:]) > 0.8
    assert other.total == first.total


def test_learning_that_was_stopped_is_gone_on_with(folder, footage):
    tracker, told = Tracker(folder), Told()
    keys, spans = {0: disc(0)}, [Span(1, 4, Direction.FORWARDS)]
    with pytest.raises(Cancelled):
        list(tracker.track(footage, keys, spans, Told(last=STEPS * 3 // 4)))

    found = list(tracker.track(footage, keys, spans, told))

    assert 0 < told.steps < STEPS
    assert jaccard(found[-1].matte > 127, disc(3) > 0.5) > 0.8


def half(frame: int) -> np.ndarray:
    """A disc of which a quarter is missing."""
    coverage = disc(frame)
    coverage[:48, : 40 + 3 * frame] = 0
    return coverage


def test_a_rough_key_is_taken_for_what_the_others_teach(folder, footage):
    keys = {0: disc(0), 3: half(3), 6: disc(6)}

    found = {
        each.frame: each.matte > 127
        for each in Tracker(folder).track(
            footage, keys, [Span(1, 6, Direction.BOTH)], TaskControl(), rough={3}
        )
    }

    assert jaccard(half(3) > 0.5, disc(3) > 0.5) < 0.8 < jaccard(found[3], disc(3) > 0.5)
    assert min(jaccard(found[k], disc(k) > 0.5) for k in (2, 4)) > 0.8


def test_a_key_that_shows_it_gone_teaches_nothing_of_rough_ones(folder, footage):
    keys = {0: disc(0), 3: np.zeros((HEIGHT, WIDTH), np.float32)}
    spans = [Span(0, 3, Direction.BACKWARDS)]

    found = {
        each.frame: each.matte > 127
        for each in Tracker(folder).track(footage, keys, spans, TaskControl(), rough={0})
    }

    assert jaccard(found[0], disc(0) > 0.5) > 0.99
    assert jaccard(found[1], disc(1) > 0.5) > 0.6


def test_rough_keys_alone_are_taken_as_they_are(folder, footage):
    spans = [Span(1, 3, Direction.FORWARDS)]

    found = list(Tracker(folder).track(footage, {0: disc(0)}, spans, TaskControl(), rough={0}))

    assert [each.frame for each in found] == [1, 2]
    assert min(jaccard(each.matte > 127, disc(each.frame) > 0.5) for each in found) > 0.8


def test_the_backbone_gives_a_map_for_every_stride(folder):
    maps = Backbone(folder.path / WEIGHTS / "encoder.safetensors")(np.zeros((64, 96, 3), np.uint8))

    shapes = [tuple(each.shape[1:]) for each in maps]
    assert shapes == [(c, 64 // s, 96 // s) for c, s in zip(CHANNELS, STRIDES, strict=True)]


def test_dreams_keep_the_object_and_move_it():
    dreamer = Dreamer(picture(0), disc(0), np.random.default_rng(1))

    dreams = [dreamer.dream() for _ in range(6)]

    assert all(seen.shape == (HEIGHT, WIDTH, 3) and seen.dtype == np.uint8 for seen, _ in dreams)
    places = [box_around(covered) for _, covered in dreams]
    assert all(place is not None for place in places)
    assert len({place.middle for place in places if place is not None}) == 6


def test_the_ground_behind_has_none_of_the_object():
    ground = ground_behind(picture(0), disc(0))

    assert ground[disc(0) > 0.5].mean(0)[0] < 120 < picture(0)[disc(0) > 0.5].mean(0)[0]


def test_a_believed_matte_is_a_little_wrong():
    shares = [
        jaccard(believed(disc(0), np.random.default_rng(seed)) > 0.5, disc(0) > 0.5)
        for seed in range(8)
    ]

    assert 0.3 < min(shares) < max(shares) <= 1
    assert np.mean(shares) > 0.6


def test_a_window_gives_back_what_it_saw():
    window = window_around(Box(22, 30, 58, 66), (HEIGHT, WIDTH), (64, 64))

    back = window.put_back(np.asarray(window.seen(disc(0), beyond=False)), (HEIGHT, WIDTH))

    assert jaccard(back > 0.5, disc(0) > 0.5) > 0.95


def test_a_window_lies_inside_the_picture_where_it_fits():
    corner = window_around(Box(0, 0, 20, 20), (HEIGHT, WIDTH), (64, 64))
    whole = window_around(None, (HEIGHT, WIDTH), (64, 64))

    assert corner.box.left == 0
    assert corner.box.top == 0
    assert whole.box.width == whole.box.height == WIDTH


def test_a_key_without_anything_is_no_error(folder, footage):
    nothing = np.zeros((HEIGHT, WIDTH), np.float32)

    found = list(
        track(footage, {0: nothing}, [Span(1, 3, Direction.FORWARDS)], TaskControl(), folder)
    )

    assert all((each.matte > 127).mean() < 0.02 for each in found)
