"""The media bin under real mouse, keys and drops."""

from dataclasses import replace
from pathlib import Path

from hands.bin import click, double_click, drop, index_of, media, names, place_of, shown, urls
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLineEdit

from editor.model.edits.compound.footage import Footage, Lane, place_footage
from editor.model.edits.project.bins import add_bin, put_into_bin
from editor.model.pool.usage import used_media
from editor.ui.bin.entries import Filter
from editor.ui.bin.tree import ENTRY, SKIM
from editor.ui.dragging.drag import media_in

LEFT = Qt.MouseButton.LeftButton


def test_an_empty_bin_says_how_to_begin(panel):
    assert panel._empty.isVisible()
    assert panel._empty.button.text() == "Import…"


def test_dropped_files_come_in_as_one_step_that_can_be_undone(qtbot, filled):
    document = filled._session.document
    assert document.history.undoable.label == "Import 2 files"
    document.undo()
    assert names(filled) == []
    qtbot.waitUntil(filled._empty.isVisible)


def test_a_dropped_folder_becomes_a_folder(qtbot, panel, files):
    drop(panel, urls(files))
    qtbot.waitUntil(lambda: shown(panel) == ["Day one", "Film"])

    double_click(qtbot, panel, "Day one")

    assert shown(panel) == ["hills.mp4", "sea.png"]
    qtbot.keyClick(panel.tiles, Qt.Key.Key_Backspace)
    assert shown(panel) == ["Day one", "Film"]
    assert panel.selected()[0].name == "Day one"


def test_files_that_cannot_be_used_become_one_notice(qtbot, panel, files):
    for name in ("one.mp4", "two.mp4"):
        (files / name).write_text("no film")

    drop(panel, urls(files))
    qtbot.waitUntil(lambda: names(panel) == ["hills.mp4", "sea.png"])

    (notice,) = panel._session.notices.all
    assert notice.text == "2 files cannot be used."
    assert "one.mp4" in notice.details
    assert "two.mp4" in notice.details


def test_the_same_file_comes_in_once(qtbot, filled, files):
    with qtbot.waitSignal(filled._studio.footage.imported):
        drop(filled, urls(files / "sea.png"))
    assert names(filled) == ["hills.mp4", "sea.png"]


def test_numbered_pictures_come_in_as_one_film(qtbot, panel, tmp_path):
    folder = tmp_path / "shots"
    folder.mkdir()
    picture = QImage(16, 16, QImage.Format.Format_RGB32)
    picture.fill(0)
    for number in range(6):
        picture.save(str(folder / f"shot_{number:04}.png"))

    drop(panel, urls(folder))

    qtbot.waitUntil(lambda: names(panel) == ["shot_[0000-0005].png"])
    assert media(panel, "shot_[0000-0005].png").available_range is not None


def test_typing_into_the_search_narrows_the_bin(qtbot, filled):
    qtbot.keyClicks(filled.head.search, "hil")
    qtbot.waitUntil(lambda: shown(filled) == ["hills.mp4"])
    qtbot.keyClicks(filled.head.search, "x")
    qtbot.waitUntil(filled._nothing.isVisible)
    qtbot.keyClick(filled.head.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown(filled) == ["Film", "hills.mp4", "sea.png"])


def test_tags_are_found_too(qtbot, filled):
    click(qtbot, filled, "sea.png")
    qtbot.keyClicks(filled.details.tags, "beach, blue")
    qtbot.keyClick(filled.details.tags, Qt.Key.Key_Return)
    assert media(filled, "sea.png").tags == ("beach", "blue")

    qtbot.keyClicks(filled.head.search, "beach")

    qtbot.waitUntil(lambda: shown(filled) == ["sea.png"])


def test_keys_give_stars_to_all_that_is_selected(qtbot, filled):
    click(qtbot, filled, "hills.mp4")
    click(qtbot, filled, "sea.png", Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(filled.tiles, Qt.Key.Key_4)
    assert {each.rating for each in filled._session.project.media} == {4}
    assert filled._session.document.history.undoable.label == "Rate"


def test_a_name_is_changed_in_its_place(qtbot, filled):
    click(qtbot, filled, "hills.mp4")
    qtbot.keyClick(filled.tiles, Qt.Key.Key_F2)
    editor = filled.tiles.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Hills, wide")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(filled) == ["Hills, wide", "sea.png"])


def test_a_new_folder_is_there_to_be_named(qtbot, filled):
    filled._studio.actions.run("media.new_bin")

    editor = filled.tiles.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Stills")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: filled._session.project.bins == ("Stills",))
    assert "Stills" in shown(filled)


def test_media_dropped_on_a_folder_lie_in_it(qtbot, filled):
    filled._session.edit("Folder", lambda project: add_bin(project, "Stills"))
    filled.follow()
    data = filled.tree.mimeData([index_of(filled, "sea.png")])

    drop(filled, data, index_of(filled, "Stills"))

    assert media(filled, "sea.png").bin == "Stills"


def test_a_drag_takes_the_selected_media_along(qtbot, filled):
    click(qtbot, filled, "hills.mp4")
    data = filled.tree.mimeData(filled.tiles.selectedIndexes())

    assert filled.tiles.dragEnabled()
    assert [each.media for each in media_in(data)] == [media(filled, "hills.mp4").id]


def test_the_mouse_over_a_film_shows_what_is_there_in_it(qtbot, filled):
    place = place_of(filled, "hills.mp4")
    qtbot.mouseMove(filled.tiles.viewport(), place)
    qtbot.waitUntil(lambda: index_of(filled, "hills.mp4").data(SKIM) is not None)
    middle = index_of(filled, "hills.mp4").data(SKIM)

    qtbot.mouseMove(filled.tiles.viewport(), place + QPoint(30, 0))

    qtbot.waitUntil(lambda: index_of(filled, "hills.mp4").data(SKIM) > middle)
    qtbot.mouseMove(filled.tiles.viewport(), QPoint(5, filled.tiles.height() - 5))
    qtbot.waitUntil(lambda: index_of(filled, "hills.mp4").data(SKIM) is None)


def test_a_double_click_opens_media_in_the_source_monitor(qtbot, filled):
    with qtbot.waitSignal(filled._studio.monitors.media_opened) as opened:
        double_click(qtbot, filled, "hills.mp4")
    assert opened.args[0] == media(filled, "hills.mp4").id


def test_the_list_sorts_by_what_its_header_is_clicked_for(qtbot, filled):
    qtbot.mouseClick(filled.head.as_list, LEFT)
    assert filled.rows.isVisible()
    header = filled.rows.header()
    duration = header.sectionViewportPosition(1) + 10

    qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(duration, 8))
    first = shown(filled)
    qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(duration, 8))

    assert {tuple(first), tuple(shown(filled))} == {
        ("Film", "hills.mp4", "sea.png"),
        ("Film", "sea.png", "hills.mp4"),
    }


def test_only_unused_media_are_shown_if_that_is_wanted(qtbot, filled):
    click(qtbot, filled, "hills.mp4")
    filled._studio.actions.run("media.sequence_from")
    assert used_media(filled._session.project) == {media(filled, "hills.mp4").id}

    filled.show_only(Filter.UNUSED)

    assert shown(filled) == ["sea.png"]


def test_a_sequence_made_of_a_clip_has_its_size_and_opens(qtbot, filled):
    click(qtbot, filled, "hills.mp4")
    filled._studio.actions.run("media.sequence_from")
    sequence = filled._session.sequence
    assert (sequence.name, sequence.width, sequence.duration) == ("hills", 64, 50)


def test_media_that_a_clip_uses_is_not_removed(qtbot, filled):
    click(qtbot, filled, "hills.mp4")
    filled._studio.actions.run("media.sequence_from")
    click(qtbot, filled, "hills.mp4")
    filled._studio.actions.run("media.remove")
    assert "Remove its clips first" in filled._session.notices.all[-1].text

    click(qtbot, filled, "sea.png")
    filled._studio.actions.run("media.remove")
    assert names(filled) == ["hills.mp4"]


def test_what_is_selected_stays_so_when_the_project_changes(qtbot, filled):
    click(qtbot, filled, "sea.png")
    session = filled._session
    session.edit("Sort", lambda p: put_into_bin(p, [media(filled, "hills.mp4").id], "Films"))
    qtbot.waitUntil(lambda: "Films" in shown(filled))
    assert [entry.name for entry in filled.selected()] == ["sea.png"]
    assert index_of(filled, "sea.png").data(ENTRY).media.bin == ""


def test_a_clip_of_the_timeline_is_found_in_its_folder_though_a_search_hides_it(
    qtbot, filled, studio
):
    session, panel = studio.session, filled
    hills = next(each for each in session.project.media if each.name == "hills.mp4")
    session.edit("Move", lambda project: put_into_bin(project, [hills.id], "Trip"))
    session.edit(
        "Lay",
        lambda project: place_footage(
            project, session.sequence_id, [Footage(hills.id)], 0, Lane(), new_id=session.new_id
        ),
    )
    panel.head.search.setText("sea")
    panel.show_only(Filter.UNUSED)
    can_without = studio.actions.action("clip.select_in_bin").isEnabled()

    session.selection.set_items({session.sequence.video_tracks[0].items[0].id})
    qtbot.waitUntil(lambda: studio.actions.action("clip.select_in_bin").isEnabled())
    studio.actions.run("clip.select_in_bin")

    assert not can_without
    assert panel.folder == "Trip"
    assert [entry.name for entry in panel.selected()] == ["hills.mp4"]
    assert panel.head.search.text() == ""


def test_import_begins_where_footage_came_from_last(qtbot, filled, files, studio):
    studio.actions.run("media.import")
    dialog = filled.findChild(QFileDialog)
    assert Path(dialog.directory().path()) == files
    dialog.reject()


def test_an_edit_elsewhere_does_not_select_the_media_again(qtbot, filled, studio):
    session = studio.session
    filled.select([f"media {session.project.media[0].id}"])
    session.selection.set_items({"a clip"})
    told = []
    session.selection.media_changed.connect(lambda: told.append(session.selection.media))

    session.edit("Rename", lambda project: replace(project, name="Other"))
    filled.follow()

    assert told == []
