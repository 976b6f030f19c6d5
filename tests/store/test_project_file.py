import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from store.projects.films import clip, film, items_of, renamed, with_items

from editor.model.media import MediaId, MediaReference
from editor.store.project_file import ProjectFile, ProjectFileError
from editor.store.schema import VERSION


def saved(path):
    with ProjectFile.open(path, read_only=True) as file:
        return file.project


def test_a_new_file_holds_the_project(path):
    ProjectFile.create(path, film()).close()

    assert saved(path) == film()


def test_a_written_edit_is_there_after_closing(path, file):
    after = with_items(file.project, [clip(9), *items_of(file.project)])

    file.write(file.project, after, "Insert")
    file.close()

    assert saved(path) == after


def test_inserting_a_clip_writes_one_row_of_items(path, file):
    def positions():
        with closing(sqlite3.connect(path)) as conn:
            return dict(conn.execute("SELECT id, position FROM item"))

    before = positions()
    first, *others = items_of(file.project)
    file.write(file.project, with_items(file.project, [first, clip(9), *others]), "Insert")

    after = positions()
    assert after.pop("clip 9")
    assert after == before


def test_clips_inserted_at_one_place_without_end_stay_in_order(path, file):
    after = file.project
    for number in range(10, 160):
        first, *others = items_of(file.project)
        after = with_items(file.project, [first, clip(number), *others])
        file.write(file.project, after, "Insert")

    assert file.project == after
    assert saved(path) == after


def test_undo_and_redo_give_back_equal_projects(file):
    states = [file.project]
    for name in ("A", "B", "C"):
        after = renamed(with_items(file.project, items_of(file.project)[1:]), name)
        file.write(file.project, after, f"Name it {name}")
        states.append(after)

    assert [file.undo() for _ in range(3)] == states[2::-1]
    assert [file.redo() for _ in range(3)] == states[1:]


def test_undo_works_after_closing_and_opening(path, file):
    before = file.project
    file.write(before, with_items(before, items_of(before)[:1]), "Remove")
    file.close()

    with ProjectFile.open(path) as again:
        assert again.undo() == before
    with ProjectFile.open(path) as again:
        assert again.project == before
        assert len(items_of(again.redo())) == 1


def test_undo_keeps_what_it_did_not_touch(file):
    first, second, third = items_of(file.project)
    after = with_items(file.project, [first, replace(second, name="Other"), third])
    file.write(file.project, after, "Rename")

    undone = items_of(file.undo())

    assert undone[0] is first
    assert undone[1] == second
    assert undone[2] is third


def test_a_new_edit_after_undo_drops_what_was_undone(file):
    for name in ("A", "B"):
        file.write(file.project, renamed(file.project, name), f"Name it {name}")
    file.undo()

    file.write(file.project, renamed(file.project, "C"), "Name it C")

    assert [step.label for step in file.history().steps] == ["Name it A", "Name it C"]
    with pytest.raises(ProjectFileError, match="nothing to redo"):
        file.redo()


def test_one_gesture_is_one_step(file):
    before = file.project
    for frames in (25, 26, 27):
        drawn = with_items(before, [clip(0, frames), *items_of(before)[1:]])
        file.write(file.project, drawn, "Trim", gesture="drag 1")
    file.write(file.project, renamed(file.project, "Other"), "Rename", gesture="drag 2")

    assert len(file.history().steps) == 2
    assert file.undo() == drawn
    assert file.undo() == before


def test_a_gesture_that_comes_back_to_where_it_began_leaves_no_step(file):
    before = file.project
    file.write(before, renamed(before, "A"), "Earlier")
    here = file.project
    for name in ("B", "A"):
        file.write(file.project, renamed(here, name), "Rename", gesture="drag 1")

    assert [step.label for step in file.history().steps] == ["Earlier"]
    assert file.undo() == before


def test_history_lists_steps_and_goes_to_any(path, file):
    states = [file.project]
    for name in "ABCDE":
        file.write(file.project, renamed(file.project, name), f"Name it {name}")
        states.append(file.project)
    file.close()

    with ProjectFile.open(path) as again:
        history = again.history()
        assert [step.label for step in history.steps] == [f"Name it {name}" for name in "ABCDE"]
        assert history.position == history.steps[-1].number
        assert again.go_to(history.steps[1].number) == states[2]
        assert again.go_to(history.start) == states[0]
        assert again.go_to(history.steps[4].number) == states[5]
        with pytest.raises(ProjectFileError, match="keeps no step 99"):
            again.go_to(99)


def test_the_oldest_steps_are_forgotten_beyond_the_bound(path, file, monkeypatch):
    monkeypatch.setattr("editor.store.history.MOST_STEPS", 3)
    for name in "ABCDE":
        file.write(file.project, renamed(file.project, name), f"Name it {name}")

    assert [step.label[-1] for step in file.history().steps] == ["C", "D", "E"]
    assert [file.undo().name for _ in range(3)] == ["D", "C", "B"]
    file.close()
    with ProjectFile.open(path) as again:
        assert again.history().undoable is None
        assert again.redo().name == "C"


def test_media_near_the_file_move_with_it(tmp_path):
    old, new = tmp_path / "a" / "b" / "old", tmp_path / "a" / "b" / "new"
    old.mkdir(parents=True)
    media = [
        MediaReference(MediaId("1"), "below", str(old / "media" / "x #1.mp4"), None),
        MediaReference(MediaId("2"), "beside", str(tmp_path / "a" / "b" / "y.mp4"), None),
        MediaReference(MediaId("3"), "far", "/elsewhere/z.mp4", None),
    ]
    ProjectFile.create(old / "f.cutaway", replace(film(), media=tuple(media))).close()

    old.rename(new)

    assert [each.path for each in saved(new / "f.cutaway").media] == [
        str(new / "media" / "x #1.mp4"),
        str(tmp_path / "a" / "b" / "y.mp4"),
        "/elsewhere/z.mp4",
    ]


def test_a_copy_in_another_folder_finds_the_same_media_and_keeps_the_history(tmp_path, path, file):
    near = MediaReference(MediaId("1"), "near", str(tmp_path / "media" / "x.mp4"), None)
    file.write(file.project, replace(file.project, media=(near,)), "Import")
    moved = replace(near, path=str(tmp_path / "other" / "x.mp4"))
    file.write(file.project, replace(file.project, media=(moved,)), "Relink")
    folder = tmp_path / "copies"
    folder.mkdir()

    file.save_copy(folder / "copy.cutaway")

    with ProjectFile.open(folder / "copy.cutaway") as copy:
        assert copy.project == file.project
        assert copy.undo().media == (near,)
        assert copy.undo() == film()


def test_nothing_is_overwritten(tmp_path, path, file):
    there = tmp_path / "there.cutaway"
    there.write_text("mine")

    with pytest.raises(ProjectFileError, match="exists already"):
        ProjectFile.create(there, film())
    with pytest.raises(ProjectFileError, match="exists already"):
        file.save_copy(there)

    assert there.read_text() == "mine"
    assert not list(tmp_path.glob(".*"))


def test_a_second_writer_is_told_and_a_reader_is_let_in(path, file):
    with pytest.raises(ProjectFileError, match="already open for editing"):
        ProjectFile.open(path)
    assert saved(path) == file.project

    file.write(file.project, renamed(file.project, "Other"), "Rename")

    assert saved(path).name == "Other"
    file.close()
    ProjectFile.open(path).close()


def test_read_only_refuses_edits(path, file):
    with (
        ProjectFile.open(path, read_only=True) as reader,
        pytest.raises(ProjectFileError, match="opened read-only"),
    ):
        reader.write(reader.project, renamed(reader.project, "Other"), "Rename")


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(ProjectFileError, match=r"nope\.cutaway does not exist"):
        ProjectFile.open(tmp_path / "nope.cutaway")
    with pytest.raises(ProjectFileError, match="is a folder"):
        ProjectFile.open(tmp_path)
    with pytest.raises(ProjectFileError, match="its folder does not exist"):
        ProjectFile.create(tmp_path / "no" / "f.cutaway", film())


def test_another_programs_database_is_refused_and_not_touched(tmp_path):
    other = tmp_path / "other.cutaway"
    with closing(sqlite3.connect(other)) as conn:
        conn.execute("CREATE TABLE project (id)")
    before = other.read_bytes()

    with pytest.raises(ProjectFileError, match="another program made it"):
        ProjectFile.open(other)

    assert other.read_bytes() == before
    assert list(tmp_path.iterdir()) == [other]


def test_what_is_no_database_is_refused(tmp_path):
    text = tmp_path / "text.cutaway"
    text.write_text("Not a database, though long enough to be one. " * 30)
    empty = tmp_path / "empty.cutaway"
    empty.touch()

    with pytest.raises(ProjectFileError, match="no project file"):
        ProjectFile.open(text)
    with pytest.raises(ProjectFileError, match="is empty"):
        ProjectFile.open(empty)


@pytest.mark.parametrize(
    "newer",
    [
        f"PRAGMA user_version = {VERSION + 1}",
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('cutaway', 'm999_from_the_future', '')",
    ],
)
def test_a_newer_version_is_refused(path, file, newer):
    file.close()
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(newer)
        conn.commit()

    with pytest.raises(ProjectFileError, match="newer version"):
        ProjectFile.open(path)


def test_a_file_that_is_gone_is_not_written_in_silence(tmp_path, path, file):
    before = file.project
    path.rename(tmp_path / "elsewhere.cutaway")

    with pytest.raises(ProjectFileError, match="was moved, removed or replaced"):
        file.write(before, renamed(before, "Lost"), "Rename")

    assert file.project is before
    file.save_copy(tmp_path / "copy.cutaway")
    assert saved(tmp_path / "copy.cutaway") == before


def test_a_full_disk_leaves_the_file_as_it_was(path, file):
    before = file.project
    pages = file._db.execute("PRAGMA page_count").fetchone()[0]
    file._db.execute(f"PRAGMA max_page_count = {pages}")
    many = with_items(before, [clip(number) for number in range(5000)])

    with pytest.raises(ProjectFileError, match="disk is full"):
        file.write(before, many, "Insert")

    assert file.project is before
    assert saved(path) == before
    file.write(before, renamed(before, "Small"), "Rename")
    assert saved(path).name == "Small"
