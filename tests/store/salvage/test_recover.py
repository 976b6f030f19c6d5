import sqlite3
from contextlib import closing
from dataclasses import replace
from random import Random

import pytest
from random_edits.edits import random_edit, random_project
from store.projects.films import film, items_of

from editor.model.project import Project
from editor.model.rules.invariants import violations
from editor.model.timeline import Clip, Gap, SequenceId, Track, TrackId, TrackKind
from editor.store.project_file import DamagedProjectError, ProjectFile, ProjectFileError
from editor.store.recover import recover
from editor.store.salvage.found import table_shapes
from editor.store.salvage.pages import entries_in
from editor.store.schema import PAGE_SIZE

NO_HISTORY = ("The history: no edit can be undone.",)


def edited(path, seed, edits=60) -> Project:
    """A file with many edits made and undone, so that its pages have moved about."""
    rng = Random(seed)
    with ProjectFile.create(path, random_project(rng, 60)) as file:
        for _ in range(edits):
            _, after = random_edit(rng, file.project)
            file.write(file.project, after, "Edit")
            if rng.random() < 0.2 and file.history().undoable:
                file.undo()
        return file.project


def recovered(path):
    recovery = recover(path)
    recovery.project_file.close()
    with ProjectFile.open(recovery.path) as again:
        assert again.project == recovery.project_file.project
    assert violations(again.project) == []
    return again.project, recovery.losses


def overwrite(path, at, with_bytes):
    with path.open("r+b") as file:
        file.seek(at)
        file.write(with_bytes)


def pages_of(path, table):
    """Where the pages begin that hold the rows of a table."""
    data = path.read_bytes()
    shape = next(each for each in table_shapes() if each.table == table)
    for start in range(PAGE_SIZE, len(data), PAGE_SIZE):
        alone = bytes(PAGE_SIZE) + data[start : start + PAGE_SIZE]
        rows = [entry for entry in entries_in(alone) if entry and entry.row_id is not None]
        if any(shape.fits(row.cells) for row in rows):
            yield start


def durations(project):
    return {track.id: track.duration for sequence in project.sequences for track in sequence.tracks}


@pytest.mark.parametrize("seed", range(3))
def test_a_whole_file_comes_back_whole(path, seed):
    project = edited(path, seed)

    assert recovered(path) == (project, NO_HISTORY)


def test_the_damaged_file_itself_is_left_as_it_is(path):
    edited(path, 1)
    overwrite(path, 0, b"\xff" * 100)
    before = path.read_bytes()

    recovered(path)
    recovered(path)

    assert path.read_bytes() == before
    assert path.with_name("film (recovered 1).cutaway").exists()


def test_a_destroyed_header_loses_nothing(path):
    project = edited(path, 2)
    overwrite(path, 0, bytes(100))

    with pytest.raises(DamagedProjectError):
        ProjectFile.open(path)
    assert recovered(path) == (project, NO_HISTORY)


def test_a_clip_that_is_lost_leaves_a_gap_of_its_length(path):
    ProjectFile.create(path, film(3)).close()
    (page,) = pages_of(path, "item")
    data = path.read_bytes()
    cell = page + int.from_bytes(data[page + 10 :][:2], "big")
    overwrite(path, cell, b"\xff" * 40)

    project, losses = recovered(path)

    first, second, third = items_of(project)
    assert (first, third) == (items_of(film(3))[0], items_of(film(3))[2])
    assert second == Gap(items_of(film(3))[1].id, 24)
    assert losses[0].startswith("1 clip or gap on track “V1”")


@pytest.mark.parametrize(
    ("table", "loss"),
    [
        ("project", "The project's name"),
        ("sequence", "now “Recovered sequence”; its rate and size are kept"),
        ("track", "now “Recovered track”"),
        ("media", "What the media “film.mov” offers. Relink it."),
        ("item", "empty time of the same length"),
        ("effect", "effect on clip"),
        ("marker", "on sequence “Random”"),
        ("transition", "transitions on track"),
    ],
)
def test_a_table_that_is_destroyed_is_named_and_the_rest_is_there(path, table, loss):
    project = edited(path, 7)
    for page in pages_of(path, table):
        overwrite(path, page, Random(table).randbytes(PAGE_SIZE))

    with pytest.raises(DamagedProjectError):
        ProjectFile.open(path)
    left, losses = recovered(path)

    assert any(loss in each for each in losses), losses
    assert durations(left).keys() == durations(project).keys() or table == "item"
    if table not in ("item", "media"):
        assert durations(left) == durations(project)


@pytest.mark.parametrize("seed", range(25))
def test_random_damage_never_hurts_what_it_did_not_hit(path, seed):
    project = edited(path, seed % 5, edits=10)
    rng = Random(seed)
    size = path.stat().st_size
    for _ in range(rng.randrange(1, 6)):
        length = rng.choice([1, 20, PAGE_SIZE])
        overwrite(path, rng.randrange(size - length), rng.randbytes(length))

    left, losses = recovered(path)

    clips = {clip.id for clip in clips_of(project)}
    assert {clip.id for clip in clips_of(left)} <= clips
    assert losses


@pytest.mark.parametrize("part", [0.2, 0.5, 0.8, 0.95])
def test_a_truncated_file_gives_what_is_left(path, part):
    project = edited(path, 3)
    with path.open("r+b") as file:
        file.truncate(int(path.stat().st_size * part))

    with pytest.raises(DamagedProjectError):
        ProjectFile.open(path)
    left, losses = recovered(path)

    assert {clip.id for clip in clips_of(left)} <= {clip.id for clip in clips_of(project)}
    assert len(losses) > len(NO_HISTORY)


def test_a_name_alone_is_no_project(path):
    edited(path, 4)
    named = set(pages_of(path, "project"))
    for page in set(range(PAGE_SIZE, path.stat().st_size, PAGE_SIZE)) - named:
        overwrite(path, page, bytes(PAGE_SIZE))

    with pytest.raises(ProjectFileError, match="Nothing of a project can be read"):
        recover(path)
    assert not list(path.parent.glob("*recovered*"))


def test_a_main_sequence_that_is_lost_is_named(path):
    first, second = film(2), film(3).sequences[0]
    second = replace(
        second,
        id=SequenceId("second"),
        video_tracks=(Track(TrackId("second"), "V1", TrackKind.VIDEO),),
    )
    both = replace(first, sequences=(*first.sequences, second), main_sequence=second.id)
    ProjectFile.create(path, both).close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DELETE FROM sequence WHERE id = 'second'")
        db.execute("DELETE FROM track WHERE id = 'second'")
    overwrite(path, 0, b"\xff" * 16)

    project, losses = recovered(path)

    assert project.main_sequence == first.main_sequence
    assert "The main sequence: the first of those that are left is in its place." in losses


def test_edits_in_the_log_of_a_crash_are_recovered_too(tmp_path, path):
    with ProjectFile.create(path, film(2)) as file:
        file.write(file.project, film(5), "Add")
        crashed = tmp_path / "crashed.cutaway"
        crashed.write_bytes(path.read_bytes())
        log = path.with_name(f"{path.name}-wal")
        crashed.with_name(f"{crashed.name}-wal").write_bytes(log.read_bytes())
    overwrite(crashed, 0, bytes(100))

    project, _ = recovered(crashed)

    assert project == film(5)


@pytest.mark.parametrize("content", [b"", b"\0" * 50_000, b"not a project " * 5000])
def test_what_never_was_a_project_gives_nothing(path, content):
    path.write_bytes(content)

    with pytest.raises(ProjectFileError, match="Nothing of a project can be read"):
        recover(path)


def test_every_table_has_a_shape_of_its_own():
    shapes = table_shapes()
    for shape in shapes:
        rows = [tuple(kind() for kind in shape.types)]
        if shape.number:
            rows = [(None, *row[1:]) for row in rows]
        nulls = zip(rows[0], shape.nullable, strict=True)
        rows.append(tuple(None if nullable else cell for cell, nullable in nulls))

        for row in rows:
            assert [each.table for each in shapes if each.fits(row)] == [shape.table]


def clips_of(project):
    return [item for _, track in project.tracks() for item in track.items if isinstance(item, Clip)]
