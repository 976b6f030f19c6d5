"""A cell whose text is destroyed while the database is whole: one plain sentence tells of it."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from store.projects.films import film, items_of, with_items

from editor.model.effects import Effect, EffectId
from editor.store.project_file import DamagedProjectError, ProjectFile

SENTENCE = (
    " is damaged: what is written in it makes no sense in one place. What can still be read can be"
    " recovered into a copy; its backups lie beside it."
)
DAMAGES = ["x'5b5bff'", "'[['", "'[1]'", "'[[\"a\",{}]]'", '\'[["a",{"path":1}]]\'', "''"]


def with_effect(project):
    first, *others = items_of(project)
    effect = Effect(EffectId("glow"), "glow", (("amount", 1.0),))
    return with_items(project, [replace(first, effects=(effect,)), *others])


def damage(path, table, column, value):
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute(f"UPDATE {table} SET {column} = CAST({value} AS TEXT)")


@pytest.mark.parametrize("value", DAMAGES)
def test_parameters_that_make_no_sense(path, value):
    ProjectFile.create(path, with_effect(film())).close()
    damage(path, "effect", "parameters", value)

    for read_only in (False, True):
        with pytest.raises(DamagedProjectError) as caught:
            ProjectFile.open(path, read_only=read_only)
        assert str(caught.value) == f"{path}{SENTENCE}"


@pytest.mark.parametrize("value", DAMAGES)
def test_history_that_makes_no_sense(tmp_path, path, value):
    with ProjectFile.create(path, film()) as file:
        file.write(film(), with_effect(film()), "Add effect", gesture="drag")
    damage(path, "history", "changes", value)
    (tmp_path / "copies").mkdir()

    with ProjectFile.open(path) as file:
        for use in (file.undo, lambda: file.save_copy(tmp_path / "copies" / "copy.cutaway")):
            with pytest.raises(DamagedProjectError) as caught:
                use()
            assert str(caught.value) == f"{path}{SENTENCE}"
        assert file.project == with_effect(film())
    assert not list((tmp_path / "copies").iterdir())
