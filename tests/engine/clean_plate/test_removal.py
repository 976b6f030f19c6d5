"""Things taken out of footage, sample for sample beside them."""

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from builders.files.exact import SIZE, changed_outside, mask, scene, stored, write_exact

from editor.engine.clean_plate.keeping import Kept
from editor.engine.clean_plate.masks import FittedMasks, NoMasks
from editor.engine.clean_plate.originals.original import StoredOriginal
from editor.engine.clean_plate.originals.patches import patch_of, patched
from editor.engine.clean_plate.removal import Removal, fill
from editor.engine.clean_plate.writing import write_film
from editor.media.probe import media_reference
from editor.model.generation.removal import Margins, RemovalOptions
from editor.model.media import MediaId
from editor.model.task import Cancelled, TaskControl

COUNT = 7


def removed(
    source: Path,
    target: Path,
    options: RemovalOptions | None = None,
    *,
    masks=None,
    task: TaskControl | None = None,
    window: int = 3,
    counted: list[int] | None = None,
) -> Path:
    media, task = media_reference(source, MediaId("film")), task or TaskControl()
    with closing(StoredOriginal(media, lambda: None)) as original:
        given = masks or (lambda frame: original.orientation.stored(mask(frame)))
        removal = Removal(original, given, options or RemovalOptions(), window=window)
        kept = Kept(target, {"of": str(source)})
        seen = [] if counted is None else counted
        span = fill(removal, kept, task, lambda frame, _: seen.append(frame))
        path = write_film(target, removal, span, kept, task)
        kept.drop()
        return path


@pytest.mark.parametrize(
    ("format", "size"),
    [
        ("yuv420p", SIZE),
        ("yuv420p", (47, 33)),
        ("yuv420p10le", SIZE),
        ("yuv422p", SIZE),
        ("yuv444p", SIZE),
        ("yuva444p12le", SIZE),
        ("gray", SIZE),
        ("bgr0", SIZE),
        ("bgra", SIZE),
    ],
)
def test_nothing_but_what_is_masked_changes(tmp_path, format, size):
    source = write_exact(tmp_path / "a.mkv", COUNT, format=format, size=size)

    result = removed(
        source,
        tmp_path / "b.mkv",
        RemovalOptions(grow=1, feather=1),
        masks=lambda frame: mask(frame, size),
    )

    before, after = stored(source), stored(result)
    assert len(before) == len(after) == COUNT
    for number, (one, other) in enumerate(zip(before, after, strict=True)):
        assert (one.width, one.height) == (other.width, other.height)
        covered = grown(mask(number, size) > 0, 3)
        if format in ("bgr0", "bgra"):
            one, other = (each.reformat(format="rgba") for each in (one, other))
        assert not changed_outside(one, other, covered)
        gone = other.reformat(format="rgb24").to_ndarray()[mask(number, size) > 0]
        assert gone[:, 0].mean() < 190  # the square is red, and the stripes are not


def grown(covered: np.ndarray, by: int) -> np.ndarray:
    wide = np.pad(covered, by)
    parts = [
        wide[y : y + covered.shape[0], x : x + covered.shape[1]]
        for y in range(2 * by + 1)
        for x in range(2 * by + 1)
    ]
    return np.any(parts, axis=0)


def test_what_was_seen_before_or_after_is_put_there(tmp_path):
    source = write_exact(tmp_path / "a.mkv", COUNT, format="bgr0", size=(96, 64))

    result = removed(source, tmp_path / "b.mkv", masks=lambda frame: mask(frame, (96, 64)))

    middle = stored(result)[3].reformat(format="rgb24").to_ndarray()
    hole = mask(3, (96, 64)) > 0
    x = np.arange(96)[None]
    truth = np.repeat(90 + 60 * np.sin((x + 6) / 3), 64, 0)
    assert np.abs(middle[..., 0] - truth)[hole].mean() < 14


def test_a_stopped_removal_goes_on_where_it_was_and_gives_the_same(tmp_path):
    source = write_exact(tmp_path / "a.mkv", COUNT)
    whole = removed(source, tmp_path / "whole.mkv")
    target, first, second = tmp_path / "b.mkv", list[int](), list[int]()

    class Stopped(TaskControl):
        def step(self, done, total, stage):
            if len(first) > 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        removed(source, target, task=Stopped(), counted=first)
    assert not target.exists()
    removed(source, target, counted=second)

    assert first[:3] == [0, 1, 2]
    assert second == [3, 4, 5, 6]
    for one, other in zip(stored(whole), stored(target), strict=True):
        assert (one.to_ndarray() == other.to_ndarray()).all()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.mkv", "b.mkv", "whole.mkv"]


def test_a_mask_of_nothing_leaves_every_sample(tmp_path):
    source = write_exact(tmp_path / "a.mkv", 3)

    result = removed(source, tmp_path / "b.mkv", masks=lambda _: np.zeros(SIZE[::-1], np.uint8))

    for one, other in zip(stored(source), stored(result), strict=True):
        assert (one.to_ndarray() == other.to_ndarray()).all()


def test_a_turned_film_is_masked_as_it_is_seen(tmp_path):
    source = write_exact(tmp_path / "a.mp4", 4, encoder="libx264", rotation=90, qp="0")

    result = removed(source, tmp_path / "b.mkv", masks=upright_masks(source))

    for number, (one, other) in enumerate(zip(stored(source), stored(result), strict=True)):
        assert one.rotation == other.rotation == 90
        assert not changed_outside(one, other, mask(number) > 0)
        assert (one.to_ndarray() != other.to_ndarray()).any()


def upright_masks(source: Path):
    """Masks as they are seen, fitted to the stored picture."""

    class Upright:
        name, count = "masks", 4

        def mask(self, number):
            return np.ascontiguousarray(np.rot90(mask(number)))

        def close(self):
            pass

    with closing(StoredOriginal(media_reference(source, MediaId("f")), lambda: None)) as original:
        return FittedMasks(Upright(), 4, original.size, original.orientation)


def test_a_larger_frame_has_the_original_in_it(tmp_path):
    source = write_exact(tmp_path / "a.mkv", 4)
    nothing = NoMasks()

    result = removed(
        source,
        tmp_path / "b.mkv",
        RemovalOptions(extend=Margins(8, 4, 8, 0)),
        masks=lambda frame: np.broadcast_to(nothing.mask(frame), SIZE[::-1]).copy(),
    )

    for one, other in zip(stored(source), stored(result), strict=True):
        assert (other.width, other.height) == (SIZE[0] + 16, SIZE[1] + 4)
        own = one.to_ndarray()[: SIZE[1]]
        larger = other.to_ndarray()[: SIZE[1] + 4]
        assert (larger[4:, 8:-8] == own).all()
        assert (larger[4:, :8] > 16).any()


def test_a_key_is_the_truth_on_its_frame(tmp_path):
    source = write_exact(tmp_path / "a.mkv", COUNT, format="bgr0")
    media = media_reference(source, MediaId("film"))
    held = np.full_like(scene(3), 200)
    with closing(StoredOriginal(media, lambda: None)) as original:
        removal = Removal(original, mask, RemovalOptions(), keys={3: held})
        kept = Kept(tmp_path / "b.mkv", {})
        span = fill(removal, kept, TaskControl())
        path = write_film(tmp_path / "b.mkv", removal, span, kept, TaskControl())

    pixels = stored(path)[3].reformat(format="rgb24").to_ndarray()

    assert (pixels[mask(3) > 0] == 200).all()
    assert (pixels[mask(3) == 0] == scene(3)[mask(3) == 0]).all()


def test_a_key_leads_both_ways_and_a_stopped_removal_goes_on_the_same(tmp_path):
    source = write_exact(tmp_path / "a.mkv", COUNT, format="bgr0")
    media, orders = media_reference(source, MediaId("film")), list[list[int]]()

    def made(target: Path, stop_after: int = COUNT) -> Path | None:
        order = list[int]()
        orders.append(order)

        class Stopped(TaskControl):
            def step(self, done, total, stage):
                if len(order) > stop_after:
                    raise Cancelled

        with closing(StoredOriginal(media, lambda: None)) as original:
            held = np.full_like(scene(3), 200)
            removal = Removal(original, mask, RemovalOptions(), keys={3: held}, window=2)
            kept = Kept(target, {})
            try:
                span = fill(removal, kept, Stopped(), lambda frame, _: order.append(frame))
            except Cancelled:
                return None
            return write_film(target, removal, span, kept, TaskControl())

    whole, part = made(tmp_path / "whole" / "a.mkv"), made(tmp_path / "b" / "b.mkv", 5)
    rest = made(tmp_path / "b" / "b.mkv")

    assert part is None
    assert orders == [[2, 3, 4, 5, 6, 1, 0], [2, 3, 4, 5, 6, 1], [1, 0]]
    assert whole is not None
    assert rest is not None
    for one, other in zip(stored(whole), stored(rest), strict=True):
        assert (one.to_ndarray() == other.to_ndarray()).all()


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_samples_of_sixteen_bits_have_steps_between_those_of_eight(channels):
    picture = np.full((40, 60, channels), 30_000, np.uint16)
    picture = picture[..., 0] if channels == 1 else picture
    hole = np.zeros((40, 60), bool)
    hole[10:30, 10:50] = True

    result = patched(picture, patch_of(np.full((40, 60, 3), 100, np.uint8), hole), 1)

    inside = result[hole] if channels == 1 else result[hole][:, 0]
    assert abs(inside.mean() - 100 * 257) < 20
    assert np.abs(inside.astype(int) - 100 * 257).max() < 257
    assert len(np.unique(inside)) > 50
    assert (result[~hole] == 30_000).all()
    if channels == 4:
        assert (result[..., 3] == 30_000).all()
