"""Holes in clips, filled by a tiny Wan VACE: go after go, each joining the one before."""

from dataclasses import replace

import numpy as np
import pytest
from builders.diffusion import videos
from builders.diffusion.asked import texture
from builders.files.footage import RATE, write_film
from builders.film import decoded
from builders.pictures import PicturesFootage
from PIL import Image

from editor.api.removal.inpaint import inpaint
from editor.engine.diffusion.asking.options import chosen, options_of
from editor.engine.diffusion.families.videos.wan import WAN_VACE
from editor.engine.diffusion.filling.model import FillingModel, FootageFiller
from editor.engine.diffusion.filling.painting import Painter
from editor.engine.diffusion.machine import Machine
from editor.engine.diffusion.running import watching
from editor.engine.generate.registry import Models
from editor.engine.inpaint.video.options import FillOptions
from editor.media.probe import media_reference
from editor.model.generation.capabilities import FrameRule
from editor.model.generation.removal import Margins, RemovalOptions
from editor.model.generation.request import GenerationKind
from editor.model.media import MediaId
from editor.model.task import Cancelled, TaskControl

SIDE, COUNT = 32, 9
HOLE = np.s_[10:22, 8:24]
OUTSIDE = np.ones((SIDE, SIDE), bool)
OUTSIDE[HOLE] = False


@pytest.fixture
def model(asked):
    return asked("vace", videos.wan_vace)


@pytest.fixture
def fill(model):
    def make(name="clip", mask="mask", count=COUNT, task=None, **changes):
        given = {"clip": film(model, name), "mask": film(model, mask)}
        options = {"grow": 0, "feather": 0, "grain": 0.0}
        changes = {"rate": RATE, "width": SIDE, "height": SIDE, **changes}
        return model.make(
            GenerationKind.INPAINT, count, task, sources=given, options=options, **changes
        )

    return make


def film(model, name):
    path = model.place / f"{name}.mkv"
    if not path.exists():
        write_film(path, PICTURES[name], RATE)
    model.media[MediaId(name)] = media_reference(path, MediaId(name))
    return MediaId(name)


def masks(*numbers):
    """White in the hole on these frames."""
    pictures = np.zeros((COUNT, SIDE, SIDE, 3), np.uint8)
    for number in numbers:
        pictures[number][HOLE] = 255
    return list(pictures)


def quick(model):
    """Its models where two steps are usual."""
    machine = Machine(model.brought, replace(WAN_VACE, steps=2))
    return Models([FillingModel(machine)])


PICTURES = {
    "clip": [np.roll(texture(0, SIDE, SIDE), number, 1) for number in range(COUNT)],
    "other": [np.roll(255 - texture(0, SIDE, SIDE), number, 1) for number in range(COUNT)],
    "mask": masks(*range(COUNT)),
    "late": masks(5, 6),
    "never": masks(),
}


def test_a_clip_is_filled_in_its_own_format_and_stays_outside_the_hole(fill):
    made = fill()

    assert made.shape == (COUNT, SIDE, SIDE, 3)
    np.testing.assert_array_equal(made[:, OUTSIDE], np.stack(PICTURES["clip"])[:, OUTSIDE])
    assert (made[:, ~OUTSIDE] != np.stack(PICTURES["clip"])[:, ~OUTSIDE]).any(-1).mean() > 0.9


def test_what_fills_it_is_decided_by_seed_words_and_clip(fill):
    made = fill(seed=1)

    np.testing.assert_array_equal(fill(seed=1), made)
    assert (fill(seed=2) != made).any()
    assert (fill(seed=1, prompt="b") != made).any()
    assert (fill("other", seed=1)[:, ~OUTSIDE] != made[:, ~OUTSIDE]).any()


def test_frames_whose_mask_is_empty_stay_and_those_between_are_filled(fill):
    made, own = fill(mask="late"), np.stack(PICTURES["clip"])

    changed = (made != own).any((1, 2, 3))
    assert list(np.flatnonzero(changed)) == [5, 6]


def test_a_clip_without_a_mask_on_any_frame_is_copied(fill):
    np.testing.assert_array_equal(fill(mask="never"), np.stack(PICTURES["clip"]))


def test_it_stops_in_the_middle_of_a_step_and_then_makes_the_same_as_ever(fill, monkeypatch):
    monkeypatch.setattr(watching, "_EVERY_S", 0.0)
    seen: list[str] = []

    def on_progress(progress):
        seen.append(progress.stage)
        if len(seen) == 60:
            task.cancel()

    task = TaskControl(on_progress)
    before = fill(seed=4)

    with pytest.raises(Cancelled):
        fill(seed=5, task=task)

    assert len(seen) == 60
    np.testing.assert_array_equal(fill(seed=4), before)


def test_each_go_is_shown_what_was_filled_before_and_only_fills_what_is_new(model):
    filling = replace(WAN_VACE.fills, frames=FrameRule(4, 1, 5, 5), overlap=1)
    machine = Machine(model.brought, replace(WAN_VACE, fills=filling))
    request = model.request(GenerationKind.INPAINT, COUNT)
    values = chosen(request, options_of(machine.family, (GenerationKind.INPAINT,)))
    footage, mask = PicturesFootage(PICTURES["clip"]), np.zeros((SIDE, SIDE), np.uint8)
    mask[HOLE] = 255
    shown: list[tuple[int, list[bool]]] = []

    class Watched(Painter):
        def painted(self, pictures, task, region=None):
            holes = [np.asarray(each.hole).any() for each in pictures]
            shown.append((len(pictures), [bool(each) for each in holes]))
            return super().painted(pictures, task, region)

    filler = FootageFiller(Watched(machine, request, values))
    frames = list(
        filler(footage, lambda frame: mask, range(COUNT), FillOptions(grain=0), TaskControl())
    )

    assert [each.frame for each in frames] == list(range(COUNT))
    assert shown == [(5, [True] * 5), *[(5, [False] + [True] * 4)] * 2]
    assert all((each.changed == ~OUTSIDE).all() for each in frames)


def test_a_script_takes_something_out_of_a_clip_by_its_model(model, tmp_path):
    write_film(tmp_path / "clip.mkv", PICTURES["clip"][:5], RATE)
    Image.fromarray(PICTURES["mask"][0]).save(tmp_path / "mask.png")

    report = inpaint(
        tmp_path / "clip.mkv",
        tmp_path / "made.mkv",
        tmp_path / "mask.png",
        model=model.spec(GenerationKind.INPAINT).id,
        models=quick(model),
        prompt="grass",
    )

    made, own = np.stack(decoded(report.path)), np.stack(PICTURES["clip"][:5])
    assert (report.frames, report.filled) == (5, 5)
    np.testing.assert_array_equal(made[:, OUTSIDE], own[:, OUTSIDE])
    assert (made[:, ~OUTSIDE] != own[:, ~OUTSIDE]).any(-1).mean() > 0.9


def test_a_frame_is_made_larger_and_only_what_is_beyond_it_is_made_up(model, tmp_path):
    write_film(tmp_path / "clip.mkv", PICTURES["clip"][:5], RATE)

    report = inpaint(
        tmp_path / "clip.mkv",
        tmp_path / "made.mkv",
        options=RemovalOptions(extend=Margins(left=8, right=8)),
        model=model.spec(GenerationKind.INPAINT).id,
        models=quick(model),
    )

    made = np.stack(decoded(report.path))
    assert made.shape == (5, SIDE, SIDE + 16, 3)
    np.testing.assert_array_equal(made[:, :, 8:-8], np.stack(PICTURES["clip"][:5]))
    assert made[:, :, :8].std() > 0


def test_a_clip_that_was_stopped_goes_on_from_its_last_go_and_gives_the_same(model, tmp_path):
    filling = replace(WAN_VACE.fills, frames=FrameRule(4, 1, 5, 5), overlap=1)
    machine = Machine(model.brought, replace(WAN_VACE, steps=2, fills=filling))
    models = Models([FillingModel(machine)])
    write_film(tmp_path / "clip.mkv", PICTURES["clip"], RATE)
    Image.fromarray(PICTURES["mask"][0]).save(tmp_path / "mask.png")

    def made(name, task, filled):
        report = inpaint(
            tmp_path / "clip.mkv",
            tmp_path / name,
            tmp_path / "mask.png",
            model=model.spec(GenerationKind.INPAINT).id,
            models=models,
            task=task,
            on_filled=lambda frame, picture: filled.append(frame),
        )
        return np.stack(decoded(report.path))

    first, rest, stopped = list[int](), list[int](), TaskControl(lambda _: ends(first, stopped))
    whole = made("whole.mkv", TaskControl(), [])
    with pytest.raises(Cancelled):
        made("part.mkv", stopped, first)
    part = made("part.mkv", TaskControl(), rest)

    assert (first[:4], rest) == ([0, 1, 2, 3], [4, 5, 6, 7, 8])
    np.testing.assert_array_equal(part, whole)


def ends(filled, task):
    if len(filled) >= 4:
        task.cancel()


def test_a_model_makes_up_what_no_frame_shows_and_nothing_else(model, tmp_path):
    write_film(tmp_path / "clip.mkv", [PICTURES["clip"][0]] * 3, RATE)
    Image.fromarray(PICTURES["mask"][0]).save(tmp_path / "mask.png")

    def made(name, unseen, prompt=""):
        report = inpaint(
            tmp_path / "clip.mkv",
            tmp_path / name,
            tmp_path / "mask.png",
            RemovalOptions(grain=0, unseen=unseen),
            models=quick(model),
            prompt=prompt,
        )
        return np.stack(decoded(report.path))

    id = model.spec(GenerationKind.INPAINT).id
    patches, one, other = made("a.mkv", ""), made("b.mkv", id), made("c.mkv", id, "grass")

    for each in (one, other):
        np.testing.assert_array_equal(each[:, OUTSIDE], patches[:, OUTSIDE])
        assert np.abs(np.diff(each.astype(int), axis=0)).max() <= 2  # made up once
    assert (one[:, ~OUTSIDE] != patches[:, ~OUTSIDE]).any(-1).mean() > 0.8
    assert (one != other).any()
