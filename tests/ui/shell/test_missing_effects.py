from dataclasses import replace
from fractions import Fraction

import pytest

from editor.api.effects import effects_folder
from editor.model.edits.ids import random_id
from editor.model.edits.place import overwrite
from editor.model.edits.project.new import generator_clip, new_project
from editor.model.effects import Effect, EffectId
from editor.store.project_file import ProjectFile

WARM = """/*{"ISFVSN": "2", "DESCRIPTION": "Warms.", "INPUTS": [
    {"NAME": "inputImage", "TYPE": "image"}]}*/
void main() { gl_FragColor = IMG_THIS_PIXEL(inputImage) * vec4(1.0, 0.9, 0.8, 1.0); }
"""


@pytest.fixture
def own_effect():
    """A user's effect, in the folder for such."""
    path = effects_folder() / "warm.fs"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(WARM)
    yield path
    path.unlink(missing_ok=True)


@pytest.fixture
def warmed(tmp_path, own_effect):
    """A project with a red card that has the effect."""
    project = new_project("Trip", Fraction(25), 640, 360, new_id=random_id)
    sequence = project.sequences[0]
    card = Effect(EffectId("card"), "solid", (("colour", (1.0, 0.0, 0.0, 1.0)),))
    clip = generator_clip(card, "Card", 50, new_id=random_id)
    clip = replace(clip, effects=(Effect(EffectId("warm"), own_effect.stem),))
    parts = [(sequence.video_tracks[0].id, clip)]
    project = overwrite(project, sequence.id, 0, parts, new_id=random_id)
    path = tmp_path / "trip.cutaway"
    ProjectFile.create(path, project).close()
    return path


def seen(program):
    return program.window._desk.panel("program").stage.picture


def drawn(program):
    return seen(program) is not None and seen(program).is_exact


def effects_in(program):
    clip = program.studio.session.sequence.video_tracks[0].items[0]
    return [each.name for each in clip.effects]


def test_an_effect_that_is_gone_is_told_of_and_kept_and_used_again_once_it_is_put_back(
    qtbot, start, finish, warmed, own_effect
):
    program = start(warmed)
    qtbot.waitUntil(lambda: drawn(program))
    assert seen(program).problems == ()
    assert program.notices.all == ()
    own_effect.unlink()
    program.studio.session.playhead.seek(10)
    qtbot.waitUntil(lambda: drawn(program) and seen(program).request.frame == 10)
    assert seen(program).problems == ()  # what runs goes on
    finish(program)

    program = start(warmed)
    qtbot.waitUntil(lambda: drawn(program))

    (notice,) = program.notices.all
    assert notice.text == "1 effect of this project is not there: “warm”"
    assert "warm" in seen(program).problems[0]
    assert seen(program).image.pixelColor(10, 10).red() > 200
    assert effects_in(program) == ["warm"]
    finish(program)

    own_effect.write_text(WARM)
    program = start(warmed)
    qtbot.waitUntil(lambda: drawn(program))

    assert program.notices.all == ()
    assert seen(program).problems == ()
