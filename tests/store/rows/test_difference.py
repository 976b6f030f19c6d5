from contextlib import contextmanager
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from sqlite_utils import Database
from store.projects.any_project import projects

from editor.model.project import Project
from editor.store.rows.changes import apply, changes_in, joined, text_of
from editor.store.rows.difference import difference
from editor.store.rows.reading import read_project, reread_project
from editor.store.schema import migrations

FOLDER = Path("/p/q")
ROUNDS = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@contextmanager
def memory():
    with Database(memory=True) as db:
        db.execute("PRAGMA foreign_keys = ON")
        migrations.apply(db)
        yield db


def write(db, before, after):
    with db.atomic():
        changes = difference(db, before, after, FOLDER)
        apply(db, changes)
    return changes


@ROUNDS
@given(projects(), projects(), projects())
def test_rows_give_any_project_back_and_changes_lead_from_any_to_any_other(one, two, three):
    """One test, for drawing projects takes longer than all that is done with them."""
    with memory() as db:
        write(db, None, one)
        assert read_project(db, FOLDER) == one

        leads_there_and_back(db, one, two)
        does_joined_what_it_does_one_after_the_other(db, one, two, three)


def leads_there_and_back(db, one, other):
    changes = write(db, one, other)
    assert read_project(db, FOLDER) == other
    assert reread_project(db, FOLDER, one, changes) == other

    back = tuple(change.reversed() for change in changes_in(text_of(changes)))
    with db.atomic():
        apply(db, back)
    assert read_project(db, FOLDER) == one
    assert reread_project(db, FOLDER, other, back) == one


def does_joined_what_it_does_one_after_the_other(db, one, two, three):
    both = joined(write(db, one, two), write(db, two, three))
    with db.atomic():
        apply(db, [change.reversed() for change in both])
    assert read_project(db, FOLDER) == one

    with db.atomic():
        apply(db, both)
    assert read_project(db, FOLDER) == three


def test_the_same_project_differs_in_no_row():
    project = Project("Film")
    with memory() as db:
        write(db, None, project)

        assert difference(db, project, Project("Film"), FOLDER) == ()
