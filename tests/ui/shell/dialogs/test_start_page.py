import sqlite3

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from editor.resources import resources_folder
from editor.store.project_file import ProjectFile
from editor.ui.start.new_project import NewProjectDialog


def page(program):
    return program.window._start


def opened(program):
    return program.studio is not None


def test_a_project_named_at_the_start_is_open_and_saved(start, film):
    program = start(film)

    assert program.studio.session.document.project.name == "Trip"
    assert program.window.windowTitle().startswith("Trip")


def test_a_project_can_be_closed_while_its_panels_are_being_made(qtbot, start, film):
    program = start()
    with qtbot.waitSignal(program.projects.opened):
        program.projects.open(film)
    assert program.studio is None  # not yet: the window answers in between

    program.projects.close()
    qtbot.waitUntil(lambda: page(program).isVisible() and program.projects.document is None)
    assert program.studio is None

    program.projects.open(film)
    qtbot.waitUntil(lambda: opened(program))


def test_a_new_project_is_made_by_keys_and_opened(qtbot, start, tmp_path):
    program = start()
    qtbot.keyClick(
        program.window,
        Qt.Key.Key_N,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    )
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, NewProjectDialog))

    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "Summer")
    dialog.picture.setCurrentIndex(dialog.picture.findText("4K", Qt.MatchFlag.MatchContains))
    qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened(program))

    sequence = program.studio.session.sequence
    assert (sequence.width, sequence.height) == (3840, 2160)
    assert (tmp_path / "projects" / "Summer.cutaway").is_file()


def test_a_name_that_is_taken_is_refused_while_it_is_typed(qtbot, film):
    dialog = NewProjectDialog(film.parent)
    qtbot.addWidget(dialog)

    dialog.name.setText(film.stem)
    taken = dialog.create_button.isEnabled()
    dialog.name.setText("a/b")
    impossible = dialog.create_button.isEnabled()
    dialog.name.setText("another")

    assert (taken, impossible, dialog.create_button.isEnabled()) == (False, False, True)


def test_what_was_open_is_listed_at_the_next_start_and_opens_with_return(
    qtbot, start, finish, film
):
    finish(start(film))
    program = start()
    recents = page(program).recents
    qtbot.waitUntil(lambda: recents.model().rowCount() == 1)

    recents.setFocus()
    qtbot.keyClick(recents, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened(program))

    assert program.projects.document.path == film


def test_a_project_that_is_gone_is_listed_as_such_and_can_be_taken_out(qtbot, start, finish, film):
    finish(start(film))
    film.unlink()
    program = start()
    recents = page(program).recents
    qtbot.waitUntil(lambda: recents.model().rowCount() == 1)
    said = recents.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    recents.setFocus()
    qtbot.keyClick(recents, Qt.Key.Key_Delete)

    assert said == "trip, not found"
    assert program.preferences.settings.recent_projects == ()


def test_a_damaged_project_offers_to_recover_a_copy(qtbot, start, film):
    data = bytearray(film.read_bytes())
    data[4096 + 8 : 4096 + 64] = b"\xff" * 56
    film.write_bytes(data)
    program = start()
    program.projects.open(film)
    trouble = page(program).trouble
    qtbot.waitUntil(trouble.isVisible)

    assert trouble.recover.isVisible()
    assert not trouble.read.isVisible()
    assert "damaged" in trouble.text.text()


def test_a_project_that_is_open_elsewhere_can_be_read(qtbot, start, film):
    with ProjectFile.open(film):
        program = start()
        program.projects.open(film)
        trouble = page(program).trouble
        qtbot.waitUntil(trouble.isVisible, timeout=8000)
        qtbot.mouseClick(trouble.read, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: opened(program))

        assert program.studio.session.document.is_read_only


def test_a_project_of_a_newer_version_says_so(qtbot, start, film):
    with sqlite3.connect(film) as db:
        db.execute("PRAGMA user_version = 999")
    db.close()
    program = start()
    program.projects.open(film)
    trouble = page(program).trouble
    qtbot.waitUntil(trouble.isVisible)

    assert "newer version" in trouble.text.text()
    assert not trouble.recover.isVisible()


def test_the_demo_is_made_once_and_opens(qtbot, start):
    program = start()
    button = next(b for b in page(program).findChildren(QPushButton) if "Demo" in b.text())

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened(program), timeout=30000)

    assert program.studio.session.sequence.duration > 200


def test_closing_a_project_goes_back_to_the_start_page(qtbot, start, film):
    program = start(film)

    qtbot.keyClick(program.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)

    assert program.studio is None
    assert page(program).isVisible()
    qtbot.waitUntil(lambda: page(program).recents.model().rowCount() == 1)


def test_footage_dropped_on_the_start_page_makes_a_project_with_it(qtbot, start, tmp_path):
    program = start()
    window, films = program.window, resources_folder() / "samples"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(films / "bigbuckbunny_meadow.mp4"))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = QPoint(400, 300)

    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, enter)
    drop = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, drop)
    qtbot.waitUntil(lambda: opened(program))
    session = program.studio.session
    qtbot.waitUntil(lambda: bool(session.project.media))

    assert enter.isAccepted()
    assert [each.name for each in session.project.media] == ["bigbuckbunny_meadow.mp4"]
    assert session.sequence.format_from_first_clip
    assert (tmp_path / "projects" / "bigbuckbunny_meadow.cutaway").is_file()
