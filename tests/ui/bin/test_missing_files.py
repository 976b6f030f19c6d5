"""Files that vanish from under the bin, and how they are found again."""

from hands.bin import click, media, shown
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from editor.ui.bin.entries import Filter

LEFT = Qt.MouseButton.LeftButton


def test_a_file_that_vanishes_is_marked_and_found_again(qtbot, filled, files, tmp_path):
    presence = filled._studio.presence
    there = tmp_path / "elsewhere"
    there.mkdir()
    (files / "sea.png").rename(there / "sea.png")
    presence.look()
    qtbot.waitUntil(lambda: presence.missing == {media(filled, "sea.png").id})
    filled.show_only(Filter.MISSING)
    assert shown(filled) == ["sea.png"]

    filled._studio.footage.relink(presence.missing, tmp_path)

    qtbot.waitUntil(lambda: media(filled, "sea.png").path == str(there / "sea.png"))
    qtbot.waitUntil(lambda: not presence.missing)
    assert filled._session.notices.all[-1].text.endswith("media found again.")


def test_files_that_vanish_are_told_of_once_until_they_are_back(qtbot, filled, files):
    presence, notices = filled._studio.presence, filled._session.notices
    for name in ("sea.png", "hills.mp4"):
        (files / name).rename(files / f"{name}.away")
    presence.look()
    qtbot.waitUntil(lambda: len(notices.all) == 1)
    (told,) = notices.all
    assert told.text == "2 files are not there any more: “hills.mp4”, “sea.png”"
    assert str(files / "sea.png") in told.details

    (files / "hills.mp4.away").rename(files / "hills.mp4")
    presence.look()
    qtbot.waitUntil(lambda: notices.all != (told,))
    assert [each.text for each in notices.all] == ["1 files are not there any more: “sea.png”"]

    (files / "sea.png.away").rename(files / "sea.png")
    presence.look()
    qtbot.waitUntil(lambda: not notices.all)


def test_the_notice_of_missing_files_asks_where_they_are(qtbot, filled, files):
    presence, notices = filled._studio.presence, filled._session.notices
    (files / "sea.png").unlink()
    click(qtbot, filled, "hills.mp4")
    presence.look()
    qtbot.waitUntil(lambda: bool(notices.all))
    assert notices.all[0].action_text == "Relink…"

    notices.all[0].action()

    dialog = filled.findChild(QFileDialog)
    assert dialog.isVisible()
    assert dialog.property("media") == [media(filled, "sea.png").id]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
