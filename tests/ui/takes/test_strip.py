"""The takes of a shot are looked through, rated, used, varied and taken away by mouse and keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from editor.model.timeline import Clip, MediaSource
from editor.ui.dragging.drag import media_in
from editor.ui.takes.entries import QueuedEntry, TakeEntry
from editor.ui.takes.layout import laid_out
from editor.ui.takes.listed import SKIM


def layout_of(panel, row):
    return laid_out(panel.strip.visualRect(panel.strip.model().index(row)))


def click(panel, place, **how):
    QTest.mouseClick(panel.strip.viewport(), Qt.MouseButton.LeftButton, pos=place, **how)


def key(panel, which, **how):
    QTest.keyClick(panel.strip, which, **how)


def clips(studio):
    return [
        item
        for track in studio.session.sequence.video_tracks
        for item in track.items
        if isinstance(item, Clip)
    ]


def test_without_a_shot_it_says_how_to_begin_and_begins_one(panel, studio):
    assert panel.empty.isVisible()
    assert not panel.empty.button.isVisible()
    studio.session.selection.set_media([studio.session.project.media[0].id])
    assert panel.empty.button.isVisible()

    QTest.mouseClick(panel.empty.button, Qt.MouseButton.LeftButton)

    (shot,) = studio.session.project.shots
    assert studio.generation.current.shot == shot
    assert not panel.empty.button.isVisible()


def test_what_is_made_fills_a_tile_and_becomes_a_take(panel, shooting):
    seen = []
    panel.strip.model().dataChanged.connect(
        lambda first, last: seen.append(panel.strip.model().entry(first))
    )

    shooting.make()

    assert any(isinstance(each, QueuedEntry) for each in seen)
    (entry,) = panel.entries
    assert isinstance(entry, TakeEntry)
    assert entry.take == shooting.takes[0]
    assert "Still Motion 1" in panel.strip.model().index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_newest_stand_first_or_those_with_most_stars(panel, shooting, studio):
    first, second, third = shooting.make(3)
    shooting.generation.rate(first.id, 4)

    shown = [each.take.id for each in panel.entries]
    studio.actions.run("takes.best_first")

    assert shown == [third.id, second.id, first.id]
    assert [each.take.id for each in panel.entries] == [first.id, third.id, second.id]


def test_stars_are_given_by_mouse_and_keys_and_taken_away_by_undo(panel, shooting, studio):
    shooting.make()
    project = studio.session.document

    click(panel, layout_of(panel, 0).star(4).center())
    assert shooting.takes[0].rating == 4
    click(panel, layout_of(panel, 0).star(4).center())
    assert shooting.takes[0].rating == 0
    click(panel, layout_of(panel, 0).picture.center())
    key(panel, Qt.Key.Key_5)
    assert shooting.takes[0].rating == 5
    project.undo()

    assert shooting.takes[0].rating == 0


def test_the_mouse_skims_through_the_take_under_it(panel, shooting):
    shooting.make()
    place = layout_of(panel, 0).picture
    index = panel.strip.model().index(0)

    QTest.mouseMove(panel.strip.viewport(), place.center() + QPoint(1, 0))
    shooting.wait(lambda: 0.4 < (index.data(SKIM) or 0) < 0.6)
    QTest.mouseMove(panel.strip.viewport(), QPoint(place.right() - 2, place.center().y()))
    shooting.wait(lambda: (index.data(SKIM) or 0) > 0.9)
    QTest.mouseMove(panel.strip.viewport(), QPoint(place.right() + 300, place.center().y()))
    shooting.wait(lambda: index.data(SKIM) is None)


def test_a_note_is_written_in_its_place(panel, shooting):
    shooting.make()
    click(panel, layout_of(panel, 0).picture.center())

    key(panel, Qt.Key.Key_F2)
    editor = panel.strip.findChild(QLineEdit)
    QTest.keyClicks(editor, "best sky")
    QTest.keyClick(editor, Qt.Key.Key_Return)

    shooting.wait(lambda: shooting.takes[0].note == "best sky")
    assert not clips(panel.studio)  # the Return that ends it uses no take


def test_return_lets_the_selected_clip_show_the_take_with_its_trim(panel, shooting, studio):
    first, second = shooting.make(2)
    shooting.generation.place(first.id)
    (clip,) = clips(studio)
    studio.session.selection.set_items([clip.id])
    assert panel.entries[1].is_chosen

    click(panel, layout_of(panel, 0).picture.center())
    key(panel, Qt.Key.Key_Return)

    (after,) = clips(studio)
    assert after.source == MediaSource(second.media)
    assert (after.id, after.duration) == (clip.id, clip.duration)
    assert [each.is_used for each in panel.entries] == [True, False]
    studio.session.document.undo()
    assert clips(studio) == [clip]


def test_arrows_go_through_the_strip_and_delete_takes_away(panel, shooting, studio):
    first, second = shooting.make(2)
    click(panel, layout_of(panel, 0).picture.center())

    key(panel, Qt.Key.Key_Right)
    key(panel, Qt.Key.Key_Delete)

    assert [each.id for each in shooting.takes] == [second.id]
    studio.session.document.undo()
    assert [each.id for each in shooting.takes] == [first.id, second.id]


def test_more_like_this_makes_as_many_as_are_asked_for(panel, shooting, studio):
    (take,) = shooting.make()
    click(panel, layout_of(panel, 0).picture.center())

    studio.actions.run("takes.more_like")
    popover = panel.commands.more_like
    assert popover.strengths.isChecked()
    popover.count.setValue(2)
    QTest.mouseClick(popover.make, Qt.MouseButton.LeftButton)

    assert not popover.isVisible()
    shooting.wait(lambda: len(shooting.takes) == 3)
    assert [each.parent for each in shooting.takes] == [None, take.id, take.id]
    assert len({each.request.camera for each in shooting.takes}) == 3
    assert panel.entries[0].parent == panel.entries[2].name


def test_its_request_is_loaded_into_the_shot(panel, shooting, studio):
    first, _ = *shooting.make(), *shooting.make(camera="pan-left")
    click(panel, layout_of(panel, 1).picture.center())

    studio.actions.run("takes.edit_request")

    assert studio.generation.current.shot.request == first.request


def test_it_is_dragged_as_media(panel, shooting):
    (take,) = shooting.make()
    model = panel.strip.model()

    (dragged,) = media_in(model.mimeData([model.index(0)]))

    assert dragged.media == take.media


def test_the_menu_offers_what_a_take_can_do(panel, shooting, studio):
    shooting.make()
    click(panel, layout_of(panel, 0).picture.center())

    texts = [each.text() for each in panel.menu().actions() if each.isEnabled()]

    assert "Use Take in Timeline" in texts
    assert "Finish Draft" not in texts
    assert "Compare Side by Side" not in texts


def test_what_waits_is_paused_and_cancelled_where_it_stands(panel, shooting):
    shooting.generation.start(shooting.shot, None, 2)
    waiting = panel.entries[1]
    QApplication.processEvents()
    click(panel, layout_of(panel, 1).picture.center())

    pause = next(each for each in panel.menu().actions() if each.text() == "Pause")
    pause.trigger()
    shooting.wait(lambda: len(shooting.takes) == 1)
    assert panel.entries[0].queued.id == waiting.queued.id
    assert panel.entries[0].is_held
    click(panel, layout_of(panel, 0).picture.center())
    key(panel, Qt.Key.Key_Delete)

    assert not panel.studio.session.project.queue


def test_stars_for_several_are_one_step(panel, shooting, studio):
    shooting.make(2)
    click(panel, layout_of(panel, 0).picture.center())
    key(panel, Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)

    key(panel, Qt.Key.Key_3)

    assert [each.rating for each in shooting.takes] == [3, 3]
    studio.session.document.undo()
    assert [each.rating for each in shooting.takes] == [0, 0]


def test_a_draft_is_marked_and_finished_at_full_size(panel, shooting, studio):
    shot = shooting.generation.shot(shooting.shot)
    large = replace(shot.request, width=640, height=480, frames=2)
    shooting.generation.change_request(shooting.shot, large)
    shooting.generation.start(shooting.shot, None, 1, drafts=True)
    shooting.wait(lambda: len(shooting.takes) == 1)
    (draft,) = shooting.takes
    assert draft.is_draft
    assert (draft.request.width, draft.request.height) == (480, 360)
    click(panel, layout_of(panel, 0).picture.center())

    studio.actions.run("takes.finish")

    shooting.wait(lambda: len(shooting.takes) == 2)
    finished = shooting.takes[1]
    assert (finished.request.width, finished.is_draft, finished.parent) == (640, False, draft.id)
