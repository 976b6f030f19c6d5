from __future__ import annotations

from builders.look import BEAT, WIPE
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from editor.model.edits.clip.markers import add_clip_marker
from editor.model.edits.transition import Alignment, offsets
from editor.model.going.markers import carried_marker
from editor.model.media import MediaId
from editor.model.timeline import Clip, Marker, MarkerId, MediaSource, TrackId
from editor.ui.timeline.commands.all import TimelineCommands


def transition(studio):
    return studio.session.sequence.video_tracks[0].transitions[0]


def rows(page):
    return {row.name: row for section in page.sections for row in section.rows}


def choose(qtbot, box, words):
    box.setFocus()
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def type_line(qtbot, line, text):
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_transition_can_be_another_one(qtbot, studio, panel):
    studio.session.selection.set_transition(WIPE)

    choose(qtbot, rows(panel.transition)["Kind"].editor.box, "Push")

    assert transition(studio).effect.name == "push"
    assert "Direction" in rows(panel.transition)


def test_a_transition_lasts_as_long_as_is_typed(qtbot, studio, panel):
    studio.session.selection.set_transition(WIPE)

    type_line(qtbot, rows(panel.transition)["Duration"].editor.field, "10")

    assert (transition(studio).in_offset, transition(studio).out_offset) == (5, 5)


def test_a_transition_can_lie_before_its_cut(qtbot, studio, panel):
    studio.session.selection.set_transition(WIPE)

    choose(qtbot, rows(panel.transition)["Alignment"].editor.box, "Before the cut")

    sides = (transition(studio).in_offset, transition(studio).out_offset)
    assert sides == offsets(20, Alignment.BEFORE)


def test_an_input_of_a_transition_is_dragged_or_typed(qtbot, studio, panel):
    studio.session.selection.set_transition(WIPE)
    field = rows(panel.transition)["Angle"].editor.fields[0]

    type_line(qtbot, field, "45")

    assert transition(studio).effect.parameter("angle") == 45.0


def test_a_marker_is_named_coloured_and_noted(qtbot, studio, panel):
    studio.session.selection.set_marker(BEAT)
    page = rows(panel.marker)

    type_line(qtbot, page["Name"].editor.line, "Drop")
    choose(qtbot, page["Colour"].editor.box, "Red")
    qtbot.keyClicks(page["Note"].editor.text, "cut here")

    marker = studio.session.sequence.markers[0]
    assert (marker.name, marker.colour, marker.note) == ("Drop", "red", "cut here")


def test_a_track_is_renamed_and_locked(qtbot, studio, panel):
    studio.session.selection.set_track(TrackId("A1"))
    page = rows(panel.track)
    assert not page["Visible"].isVisible()

    type_line(qtbot, page["Name"].editor.line, "Voice")
    page["Locked"].editor.box.click()

    track = studio.session.sequence.audio_tracks[0]
    assert (track.name, track.locked) == ("Voice", True)


def test_nothing_selected_shows_the_sequence_and_its_size_can_be_typed(qtbot, studio, panel):
    studio.session.selection.clear()

    type_line(qtbot, rows(panel.sequence)["Size"].editor.fields[0], "1280")

    assert studio.session.sequence.width == 1280


def test_the_range_of_the_sequence_is_typed_and_cleared(qtbot, studio, panel):
    type_line(qtbot, rows(panel.sequence)["In point"].editor.field, "20")
    assert studio.session.sequence.in_point == 20

    panel.sequence.sections[1].header.reset.emit()

    assert studio.session.sequence.in_point is None


def test_media_tell_what_is_in_them_until_something_on_the_timeline_is_selected(studio, panel):
    studio.session.selection.set_media([MediaId("m")])
    assert panel.media.isVisible()
    assert panel.media.title.text() == "bigbuckbunny.mp4"

    studio.session.selection.set_marker(BEAT)

    assert panel.marker.isVisible()


def test_media_pressed_again_are_shown_again(qtbot, studio, panel):
    studio.session.selection.set_media([MediaId("m")])
    studio.session.selection.set_marker(BEAT)

    studio.session.selection.set_media([MediaId("m")])

    assert panel.media.isVisible()


def test_what_has_no_first_value_is_neither_bright_nor_reset(qtbot, studio, panel):
    name, out = rows(panel.sequence)["Name"], rows(panel.sequence)["Out point"]
    assert not name.label.is_changed
    assert not out.label.is_changed
    before = len(studio.session.document.history.steps)

    qtbot.mouseDClick(name.label, Qt.MouseButton.LeftButton)

    assert len(studio.session.document.history.steps) == before
    type_line(qtbot, out.editor.field, "120")
    assert out.label.is_changed
    qtbot.mouseDClick(out.label, Qt.MouseButton.LeftButton)
    assert studio.session.sequence.out_point is None


def test_a_marker_on_a_clip_has_no_length_and_says_whose_it_is(qtbot, studio, panel):
    sequence = studio.session.sequence
    clip, start = next(
        (item, start)
        for item, start in sequence.video_tracks[0].placed()
        if isinstance(item, Clip) and item.speed
    )
    marker = Marker(MarkerId("mine"), "", start + 2)
    studio.session.edit("Mark", lambda of: add_clip_marker(of, sequence.id, clip.id, marker))
    studio.session.selection.set_marker(marker.id)
    page = rows(panel.marker)

    type_line(qtbot, page["Name"].editor.line, "Jump")

    assert not page["Duration"].isVisible()
    assert page["Time"].isVisible()
    assert carried_marker(studio.session.sequence, marker.id).marker.name == "Jump"


def test_the_properties_of_a_clip_are_those_of_its_file_until_it_is_pressed_again(
    qtbot, studio, panel
):
    TimelineCommands(studio, studio.actions)
    clip = next(
        item
        for track in studio.session.sequence.video_tracks
        for item in track.items
        if isinstance(item, Clip) and isinstance(item.source, MediaSource)
    )
    studio.session.selection.set_items([clip.id])

    qtbot.waitUntil(studio.actions.action("clip.properties").isEnabled)
    studio.actions.run("clip.properties")

    facts = [label.text() for label in panel.media.findChildren(QLabel)]
    media = studio.session.project.media_reference(clip.source.media)
    assert {media.path, media.video.codec, "Rec. 709", "Y'CbCr Rec. 709, limited range"} <= set(
        facts
    )
    assert panel.media.isVisible()

    studio.session.selection.set_items([clip.id])
    assert panel.clips.isVisible()
