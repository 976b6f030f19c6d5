from __future__ import annotations

from dataclasses import replace
from threading import Event

import pytest
from builders.session import opened_document
from PySide6.QtCore import Qt

from editor.jobs.project_writer import ProjectWriter
from editor.model.edits.errors import EditError
from editor.session.document import Document
from editor.store.project_file import ProjectFile


def named(name):
    return lambda project: replace(project, name=name)


def refused(project):
    raise EditError("No.")


def written(path):
    with ProjectFile.open(path, read_only=True) as file:
        return file.project


def test_undo_gives_back_the_very_same_project(qtbot, document):
    before = document.project

    with qtbot.waitSignal(document.changed):
        document.apply("Rename", named("Other"))
    document.undo()

    assert document.project is before


def test_an_edit_is_in_the_file_when_the_document_says_it_is_saved(qtbot, document, path):
    document.apply("Rename", named("Other"))
    assert not document.is_saved

    qtbot.waitUntil(lambda: document.is_saved)

    assert written(path).name == "Other"


def test_an_answer_of_the_file_that_comes_late_forgets_no_newer_edit(qtbot, document):
    answered, labels = Event(), []
    document._writer.wrote.connect(answered.set, Qt.ConnectionType.DirectConnection)
    document.apply("First", named("a"))
    assert answered.wait(10)  # the answer is under way to this thread
    document.history_changed.connect(lambda: labels.append(document.history.undoable.label))

    document.apply("Second", named("b"))
    qtbot.waitUntil(lambda: document.is_saved)

    assert set(labels) == {"Second"}


def test_edits_of_one_gesture_undo_as_one(qtbot, document):
    for name in ("a", "b", "c"):
        document.apply("Rename", named(name), gesture="drag")

    document.undo()

    assert document.project.name == "Film"
    assert document.history.undoable is None
    qtbot.waitUntil(lambda: document.is_saved)
    assert [step.label for step in document.history.steps] == ["Rename"]


def test_another_gesture_is_another_step(document):
    document.apply("Rename", named("a"), gesture="first")
    document.apply("Rename", named("b"), gesture="second")

    document.undo()

    assert document.project.name == "a"


def test_an_edit_that_changes_nothing_is_no_step(document):
    assert not document.apply("Nothing", lambda same: same)
    assert document.history.undoable is None


def test_a_refused_edit_leaves_everything_as_it_was(document):
    before = document.project

    with pytest.raises(EditError):
        document.apply("No", refused)

    assert document.project is before
    assert document.history.undoable is None


def test_a_preview_is_shown_and_never_written(qtbot, document, path):
    before = document.project

    document.preview(named("Preview"))
    shown = document.shown.name
    document.preview(None)

    assert shown == "Preview"
    assert document.project is before
    assert document.shown is before
    assert written(path).name == "Film"


def test_an_edit_ends_the_preview(document):
    document.preview(named("Preview"))

    document.apply("Rename", named("Done"))

    assert document.shown.name == "Done"


def test_undo_goes_on_in_what_was_done_before_the_file_was_opened(qtbot, path):
    with opened_document(qtbot, path) as first:
        first.apply("One", named("one"))
        first.apply("Two", named("two"))

    with opened_document(qtbot, path) as document:
        with qtbot.waitSignal(document.changed):
            document.undo()
        assert document.project.name == "one"
        with qtbot.waitSignal(document.changed):
            document.undo()
        assert document.project.name == "Film"
        document.redo()
        assert document.project.name == "one"


def test_no_edit_is_lost_while_an_old_step_is_read(qtbot, path):
    with opened_document(qtbot, path) as first:
        first.apply("One", named("one"))
    with opened_document(qtbot, path) as document:
        document.undo()

        with pytest.raises(EditError, match="moment"):
            document.apply("Two", named("two"))
        qtbot.waitUntil(lambda: document.is_saved)
        document.apply("Three", named("three"))

        assert document.project.name == "three"


def test_an_edit_after_undo_forgets_what_was_undone(qtbot, document):
    document.apply("One", named("one"))
    document.apply("Two", named("two"))
    document.undo()

    document.apply("Three", named("three"))
    qtbot.waitUntil(lambda: document.is_saved)

    assert [step.label for step in document.history.steps] == ["One", "Three"]
    assert document.history.redoable is None


def test_closing_writes_all_that_was_done(qtbot, path):
    with opened_document(qtbot, path) as document:
        for number in range(50):
            document.apply("Rename", named(str(number)))

    assert written(path).name == "49"


def test_many_undos_and_edits_leave_file_and_document_the_same(qtbot, path):
    with opened_document(qtbot, path) as document:
        for number in range(30):
            document.apply("Rename", named(str(number)), gesture=str(number // 3))
            if number % 4 == 3:
                document.undo()
            if number % 8 == 7:
                document.redo()
        qtbot.waitUntil(lambda: document.is_saved)
        assert written(path) == document.project


def test_what_could_not_be_written_is_written_with_the_next_edit(qtbot, document, path):
    away = path.with_name("away.cutaway")
    qtbot.waitUntil(lambda: document.is_saved)
    path.rename(away)
    with qtbot.waitSignal(document.failed) as failed:
        document.apply("Rename", named("lost?"))
    assert "moved" in str(failed.args[0])
    assert not document.is_saved

    away.rename(path)
    document.apply("Marker", lambda project: replace(project, name=project.name + "!"))
    qtbot.waitUntil(lambda: document.is_saved)

    assert written(path).name == "lost?!"


def test_a_project_opened_read_only_refuses_edits(qtbot, path):
    writer = ProjectWriter(lambda: ProjectFile.open(path, read_only=True))
    with qtbot.waitSignal(writer.opened) as opened:
        writer.start()
    project, history = opened.args
    document = Document(project, history, writer)

    with pytest.raises(EditError, match="copy"):
        document.apply("Rename", named("Other"))

    writer.close()


def test_a_preview_is_shown_and_is_no_edit(document):
    shown, edits = [], []
    document.changed.connect(lambda before, after: shown.append(after.name))
    document.project_changed.connect(lambda before, after: edits.append((before, after)))
    was = document.project

    document.preview(named("Held"))
    document.preview(None)
    assert (shown, edits) == (["Held", was.name], [])

    document.preview(named("Held"))
    document.apply("Rename", named("Other"))
    document.undo()

    now = edits[0][1]
    assert now.name == "Other"
    assert edits == [(was, now), (now, was)]
