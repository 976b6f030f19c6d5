"""Files that effects read (LUTs, mattes) go along with the project, as its media do."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from fractions import Fraction

import pytest
from store.projects.films import film, items_of, with_items

from editor.model.curves import Curve, Keyframe
from editor.model.effects import Effect, EffectId
from editor.model.timeline import GeneratorSource, Transition, TransitionId
from editor.store.project_file import ProjectFile
from editor.store.recover import recover

FAR = "/elsewhere/far.cube"
OF_WINDOWS = "D:\\looks\\far.cube"


def reading(id, *files):
    """An effect with a parameter for each file, and one that goes from the first to the last."""
    constants = tuple((f"file {number}", file) for number, file in enumerate(files))
    curve = Curve((Keyframe(Fraction(0), files[0]), Keyframe(Fraction(9), files[-1])))
    return Effect(EffectId(id), "lut", (*constants, ("changing", curve), ("word", "a/b.cube")))


def film_reading(*files):
    """Three clips; the files are read by an effect, a generator and a transition."""
    project = film()
    first, second, third = items_of(project)
    made = [
        replace(first, effects=(reading("effect", *files),)),
        replace(second, source=GeneratorSource(reading("generator", *files))),
        third,
    ]
    project = with_items(project, made)
    luma = reading("transition", *files)
    wipe = Transition(TransitionId("wipe"), made[0].id, made[1].id, 4, 4, luma)
    sequence = project.sequences[0]
    track = replace(sequence.video_tracks[0], transitions=(wipe,))
    return project.with_sequence(sequence.with_track(track))


def saved(path):
    with ProjectFile.open(path, read_only=True) as file:
        return file.project


def cells(path):
    """All that the file says of effects, its history too."""
    selects = (
        "SELECT parameters FROM effect",
        "SELECT generator FROM item WHERE generator IS NOT NULL",
        "SELECT effect FROM transition",
        "SELECT changes FROM history",
    )
    with closing(sqlite3.connect(path)) as conn:
        return [cell for select in selects for (cell,) in conn.execute(select)]


def test_files_near_the_project_move_with_it(tmp_path):
    old, new = tmp_path / "a" / "b" / "old", tmp_path / "a" / "b" / "new"
    old.mkdir(parents=True)
    beside = str(tmp_path / "a" / "b" / "beside.png")
    below = ("luts", "x #1.cube")
    before = film_reading(str(old.joinpath(*below)), beside, FAR, OF_WINDOWS)
    ProjectFile.create(old / "f.cutaway", before).close()
    assert saved(old / "f.cutaway") == before

    old.rename(new)

    after = film_reading(str(new.joinpath(*below)), beside, FAR, OF_WINDOWS)
    assert saved(new / "f.cutaway") == after


def test_a_near_file_is_marked_as_a_path_and_other_text_is_not(tmp_path, path):
    ProjectFile.create(path, film_reading(str(tmp_path / "luts" / "x.cube"), FAR)).close()

    parameters, *others = cells(path)

    said = dict(json.loads(parameters))
    assert said["file 0"] == {"path": "luts/x.cube"}
    assert (said["file 1"], said["word"]) == (FAR, "a/b.cube")
    assert said["changing"]["keyframes"][0]["value"] == {"path": "luts/x.cube"}
    assert len(others) == 2
    assert all(str(tmp_path) not in cell for cell in others)


def test_a_copy_in_another_folder_finds_the_same_files_and_keeps_the_history(tmp_path, path, file):
    one = film_reading(str(tmp_path / "luts" / "one.cube"), FAR)
    two = film_reading(str(tmp_path / "luts" / "two.cube"), str(tmp_path / "two.png"))
    file.write(file.project, one, "Add effects")
    file.write(file.project, two, "Change them")
    folder = tmp_path / "copies"
    folder.mkdir()

    file.save_copy(folder / "copy.cutaway")

    assert all('"../luts/' in cell for cell in cells(folder / "copy.cutaway"))
    with ProjectFile.open(folder / "copy.cutaway") as copy:
        assert copy.project == two
        assert copy.undo() == one
        assert copy.undo() == film()
        assert copy.go_to(copy.history().steps[-1].number) == two


def test_a_copy_near_a_file_that_was_far_keeps_it_as_near(tmp_path, path, file):
    near_the_copy = tmp_path / "1" / "2" / "3" / "4" / "x.cube"
    project = film_reading(str(near_the_copy))
    near_the_copy.parent.mkdir(parents=True)
    distant = tmp_path / "5" / "6" / "7"
    distant.mkdir(parents=True)

    with ProjectFile.create(distant / "film.cutaway", project) as first:
        first.save_copy(near_the_copy.with_name("copy.cutaway"))

    assert all(str(near_the_copy) in cell for cell in cells(distant / "film.cutaway"))
    assert all(
        '{"path":"x.cube"}' in cell for cell in cells(near_the_copy.with_name("copy.cutaway"))
    )
    assert saved(near_the_copy.with_name("copy.cutaway")) == project


def test_a_recovered_project_finds_the_files(tmp_path, path):
    project = film_reading(str(tmp_path / "luts" / "x.cube"), FAR)
    ProjectFile.create(path, project).close()
    with path.open("r+b") as damaged:
        damaged.write(bytes(100))

    recovery = recover(path)
    recovery.project_file.close()

    assert recovery.project_file.project == project
    assert saved(recovery.path) == project


@pytest.mark.parametrize("file_name", ["C:\\x.cube", "{}", "a\0b", "\udcff.cube", "é.cube", " "])
def test_odd_names_come_back_exactly(tmp_path, path, file_name):
    project = film_reading(f"{tmp_path}/{file_name}", file_name, f"{tmp_path}//x", str(tmp_path))

    ProjectFile.create(path, project).close()

    assert saved(path) == project
