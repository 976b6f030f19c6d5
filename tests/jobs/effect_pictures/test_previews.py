from __future__ import annotations

from pathlib import Path

import pytest

from editor.api.effects import load_catalogue
from editor.compositor.isf.catalogue import Catalogue
from editor.jobs.effect_pictures.previews import EffectPreviews, draw_previews
from editor.jobs.effect_pictures.samples import HEIGHT, STEPS, WIDTH
from editor.jobs.queue import JobQueue
from editor.model.effects import EffectKind
from editor.model.task import Cancelled, TaskControl
from editor.model.titles.presets import TITLE_PRESETS

INVERT = """/*{"ISFVSN": "2", "INPUTS": [{"NAME": "inputImage", "TYPE": "image"}]}*/
void main() { vec4 c = IMG_THIS_PIXEL(inputImage); gl_FragColor = vec4(1.0 - c.rgb, c.a); }
"""


def drawn(subjects, catalogue, folder):
    found = {}
    draw_previews(subjects, catalogue, folder, found.__setitem__, TaskControl())
    return found


def test_an_effect_a_transition_and_a_title_are_drawn(tmp_path, qapp):
    catalogue = load_catalogue()
    flip = catalogue.spec(EffectKind.EFFECT, "flip")
    wipe = catalogue.spec(EffectKind.TRANSITION, "wipe")

    found = drawn([flip, wipe, TITLE_PRESETS[0]], catalogue, tmp_path)

    assert [len(found[each].pictures) for each in (flip, wipe, TITLE_PRESETS[0])] == [1, STEPS, 1]
    picture = found[flip].pictures[0]
    assert (picture.width(), picture.height()) == (WIDTH, HEIGHT)
    assert found[wipe].pictures[0] != found[wipe].pictures[-1]


def test_what_is_kept_on_disk_is_not_drawn_again_until_the_shader_changes(tmp_path, qapp):
    shader = tmp_path / "own.fs"
    shader.write_text(INVERT)
    folder = tmp_path / "cache"
    own = Catalogue.load([tmp_path]).specs()[0]
    first = drawn([own], _with_own(tmp_path), folder)[own].pictures[0]
    (kept,) = folder.iterdir()
    written = kept.stat().st_mtime_ns

    again = drawn([own], _with_own(tmp_path), folder)[own].pictures[0]
    assert again == first
    assert kept.stat().st_mtime_ns == written
    shader.write_text(INVERT.replace("1.0 - c.rgb", "c.bgr"))

    assert drawn([own], _with_own(tmp_path), folder)[own].pictures[0] != first


def test_a_shader_that_does_not_compile_says_so(tmp_path, qapp):
    (tmp_path / "own.fs").write_text(INVERT.replace("c.rgb", "c.wrong"))
    own = Catalogue.load([tmp_path]).specs()[0]

    preview = drawn([own], _with_own(tmp_path), tmp_path / "cache")[own]

    assert preview.pictures == ()
    assert "own.fs:2" in preview.error


def test_a_stopped_task_draws_no_more(tmp_path, qapp):
    task = TaskControl()
    task.cancel()
    flip = load_catalogue().spec(EffectKind.EFFECT, "flip")

    with pytest.raises(Cancelled):
        draw_previews([flip], load_catalogue(), tmp_path, lambda *_: None, task)


def test_previews_are_asked_for_and_arrive(qtbot, tmp_path):
    queue, catalogue = JobQueue(), load_catalogue()
    previews = EffectPreviews(queue, catalogue, tmp_path)
    flip = catalogue.spec(EffectKind.EFFECT, "flip")

    with qtbot.waitSignal(previews.arrived, timeout=20_000) as arrived:
        assert previews.preview(flip) is None

    assert arrived.args == [flip]
    assert previews.preview(flip).pictures
    queue.close()


def _with_own(folder: Path) -> Catalogue:
    files = dict(load_catalogue().files) | dict(Catalogue.load([folder]).files)
    return Catalogue(files, ())
