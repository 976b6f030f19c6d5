"""Mattes in the project file."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from builders.flatten import clip, project, track
from builders.roto import TRIANGLE, key, matte, spline, stretch
from sqlite_utils import Database
from store.salvage.test_recover import overwrite, pages_of

from editor.model.edits.roto.splines import replace_spline
from editor.model.edits.roto.tracking import put_stretches, set_key
from editor.model.effects import Effect, EffectId
from editor.model.roto.matte import Edges, Key, MatteId, MatteUse, Matting
from editor.model.roto.prompts import Click, Everything, Kind
from editor.model.roto.shapes import with_key
from editor.model.rules.invariants import violations
from editor.store.project_file import DamagedProjectError, ProjectFile
from editor.store.recover import recover
from editor.store.rows.changes import apply
from editor.store.rows.difference import difference
from editor.store.rows.roto.prompts import prompt
from editor.store.salvage.mattes import mattes_within_rules
from editor.store.schema import PAGE_SIZE, migrations

M = MatteId("m")
USE = MatteUse(M, inverted=True)
KEYS = key(0, Click(3.0, 4.0)), key(20, Everything(Kind.PEOPLE)), key(40)
TRACKED = stretch(1, 20, "/p/a.mkv"), stretch(21, 40, "/p/a.mkv", 30), stretch(41, 60, "/p/b.mkv")


def matted(folder="/mattes", **fields):
    """A clip that a tracked matte cuts out; an effect of it is limited by another one."""
    limited = Effect(EffectId("e"), "blur", mattes=(MatteUse(MatteId("n")),))
    made = project(track("V1", clip("A", 9, mattes=(USE,), effects=(limited,))))
    keys = tuple(replace(each, picture=f"{folder}/{each.frame}.png") for each in KEYS)
    full = matte(
        keys=keys,
        stretches=tuple(replace(each, film=f"{folder}/film.mkv") for each in TRACKED),
        alphas=(stretch(5, 15, f"{folder}/fine.mkv"),),
        splines=(spline(), spline(name="t")),
        edges=Edges(Matting.FINE, choke=1.5),
    )
    return replace(made, mattes=(replace(full, **fields), matte("n")))


def written(before, after):
    """The rows that the edit writes: their tables and keys."""

    with Database(memory=True) as db:
        migrations.apply(db)
        folder = Path("/p/q")
        apply(db, difference(db, None, before, folder))
        return {(each.table, *each.key) for each in difference(db, before, after, folder)}


def test_a_correction_writes_its_own_row_and_those_of_the_stretch_it_cuts():
    made = matted()

    corrected = set_key(made, M, Key(30, "/mattes/30.png"))
    redone = put_stretches(corrected, M, [stretch(21, 30, "/new"), stretch(31, 40, "/new", 10)])

    assert written(made, corrected) == {
        ("matte_key", "m", 30),
        ("matte_stretch", "m", "tracked", 21),
        ("matte_stretch", "m", "tracked", 31),
    }
    assert written(corrected, redone) == {
        ("matte_stretch", "m", "tracked", 21),
        ("matte_stretch", "m", "tracked", 31),
    }


def test_a_shape_that_is_keyed_writes_one_row():
    made = matted()
    shape = made.mattes[0].splines[1]

    after = replace_spline(made, M, with_key(shape, 9, TRIANGLE))

    assert written(made, after) == {("spline", "t")}


def test_what_an_undo_does_not_touch_is_the_very_same_value(tmp_path):
    made = matted()
    corrected = set_key(made, M, Key(30, "/mattes/30.png"))
    with ProjectFile.create(tmp_path / "film.cutaway", made) as file:
        file.write(made, corrected, "Correct")
        back = file.undo()

    (was, other), (now, _) = back.mattes, corrected.mattes
    assert back == made
    assert other is corrected.mattes[1]
    assert was.stretches[0] is now.stretches[0]
    assert was.stretches[-1] is now.stretches[-1]
    assert all(a is b for a, b in zip(was.splines, now.splines, strict=True))
    assert was.alphas[0] is now.alphas[0]
    assert back.sequences[0] is corrected.sequences[0]


def test_films_and_keys_are_found_from_a_copy_in_another_folder(tmp_path):
    first = matted(tmp_path / "film media" / "mattes")
    second = set_key(first, M, Key(30, str(tmp_path / "film media" / "mattes" / "30.png")))
    folder = tmp_path / "copies"
    folder.mkdir()
    with ProjectFile.create(tmp_path / "film.cutaway", first) as file:
        file.write(first, second, "Correct")
        file.save_copy(folder / "copy.cutaway")

    assert b"../film media/mattes/30.png" in (folder / "copy.cutaway").read_bytes()
    with ProjectFile.open(folder / "copy.cutaway") as copy:
        assert copy.project == second
        assert copy.undo() == first


def test_a_project_that_is_moved_with_its_mattes_finds_them(tmp_path):
    there, elsewhere = tmp_path / "here", tmp_path / "there"
    there.mkdir()
    ProjectFile.create(there / "film.cutaway", matted(there / "media")).close()

    there.rename(elsewhere)

    with ProjectFile.open(elsewhere / "film.cutaway") as file:
        assert file.project == matted(elsewhere / "media")


def test_a_matte_and_its_uses_come_back_when_their_removal_is_undone(tmp_path):
    made = matted()
    bare = replace(made, mattes=(), sequences=project(track("V1", clip("A", 9))).sequences)
    with ProjectFile.create(tmp_path / "film.cutaway", made) as file:
        file.write(made, bare, "Remove")
        assert file.undo() == made
        assert file.redo() == bare


@pytest.mark.parametrize(
    "json", [["click", 1, 2], ["wink", 1], ["everything", "cats"], [], ["box", 1, 2, 3, 4, 5]]
)
def test_a_prompt_that_is_not_understood_is_not_read(json):
    with pytest.raises((ValueError, LookupError)):
        prompt(json)


def test_a_whole_file_is_recovered_whole(tmp_path):
    path = tmp_path / "film.cutaway"
    ProjectFile.create(path, matted()).close()

    found = recover(path)

    with found.project_file as file:
        assert file.project == matted()
    assert len(found.losses) == 1


@pytest.mark.parametrize(
    ("table", "loss", "kept"),
    [
        ("matte", "The colour and the edges of the matte “M”.", "keys"),
        ("matte_key", "3 parts on matte “M”.", "stretches"),
        ("matte_stretch", "4 parts on matte “M”.", "keys"),
        ("spline", "2 parts on matte “M”.", "stretches"),
    ],
)
def test_what_is_lost_of_a_matte_is_said_and_the_rest_is_there(tmp_path, table, loss, kept):
    path = tmp_path / "film.cutaway"
    ProjectFile.create(path, matted()).close()
    for page in pages_of(path, table):
        overwrite(path, page, b"\x0d" + Random(table).randbytes(PAGE_SIZE - 1))

    with pytest.raises(DamagedProjectError):
        ProjectFile.open(path)
    found = recover(path)

    with found.project_file as file:
        left = file.project
    assert violations(left) == []
    assert loss in found.losses
    assert getattr(left.mattes[0], kept) == getattr(matted().mattes[0], kept)
    assert left.sequences == matted().sequences


def test_what_breaks_rules_is_left_out_of_what_is_recovered():
    broken = replace(
        matted(),
        mattes=(
            matted(
                hue=99,
                stretches=(stretch(0, 30), stretch(25, 60)),
                splines=(spline(), replace(spline(name="t"), keys=())),
                edges=Edges(),
            ).mattes[0],
            matte("lost", "elsewhere"),
        ),
    )
    assert violations(broken)

    kept, losses = mattes_within_rules(broken)

    assert violations(kept) == []
    assert [each.id for each in kept.mattes] == [M]
    assert kept.mattes[0].keys == broken.mattes[0].keys
    assert kept.sequences[0].video_tracks[0].items[0].mattes == (USE,)
    assert kept.sequences[0].video_tracks[0].items[0].effects[0].mattes == ()
    assert losses == [
        "1 of the mattes, whose footage is lost.",
        "Parts of the matte “M” that do not fit together.",
        "Which mattes some clips use.",
    ]


def test_what_keeps_the_rules_is_left_as_it_is():
    assert mattes_within_rules(matted()) == (matted(), [])
