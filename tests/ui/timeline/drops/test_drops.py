from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from builders.timeline import RATE, track_of
from hands.timeline import ALT, CTRL, SCALE
from PySide6.QtCore import QMimeData, QUrl

from editor.model.edits.compound.footage import Footage, Lane, place_footage
from editor.model.edits.project.new import new_project
from editor.model.edits.project.sequences import add_sequence, set_format
from editor.model.effects import EffectKind
from editor.model.media import MediaId
from editor.model.rules.invariants import violations
from editor.model.time import RationalTime
from editor.ui.dragging.drag import (
    DraggedEffect,
    DraggedMedia,
    add_sequences,
    effect_data,
    media_data,
    title_data,
)
from editor.ui.timeline.drops.format_offer import FormatOffer
from editor.ui.timeline.drops.placeholder import Placeholder

SAMPLES = [
    Path(__file__).parents[4] / "resources" / "samples" / name
    for name in ("bigbuckbunny.mp4", "coffee.png")
]
SHORT, LONG = MediaId("short"), MediaId("long")


def footage(*media, **fields):
    return media_data([DraggedMedia(each, **fields) for each in media])


def sequences(*ids):
    data = QMimeData()
    add_sequences(data, ids)
    return data


def test_footage_covers_what_is_there_and_shows_it_before_the_drop(hand):
    data = footage(SHORT)
    assert hand.carry(data, hand.at(45, "V1"))
    assert hand.shown_rows("V1", "A1") == ("A20 B20 -5 short10 C5", "s45 short10 s5")
    assert "Overwrite at" in hand.gesture.label
    assert "Ctrl: insert" in hand.gesture.label
    assert hand.session.document.project is hand.before
    hand.drop(data, hand.at(45, "V1"))
    assert hand.rows("V1", "A1") == ("A20 B20 -5 short10 C5", "s45 short10 s5")
    assert {hand.clip(item).name for item in hand.selected} == {"short"}
    assert hand.gesture is None
    assert hand.undoes()


def test_between_clips_footage_pushes_in(hand):
    data = footage(SHORT)
    hand.drop(data, hand.at(20, "V1"))
    assert hand.rows("V1", "A1") == ("A20 short10 B20 -10 C10", "s20 short10 s40")
    assert hand.undoes()


@pytest.mark.parametrize(
    ("frame", "keys", "expected"),
    [(20, ALT, "A20 short10 B10 -10 C10"), (10, CTRL, "A10 short10 A10 B20 -10 C10")],
)
def test_alt_covers_and_ctrl_pushes_anywhere(hand, frame, keys, expected):
    hand.drop(footage(SHORT), hand.at(frame, "V1"), keys)
    assert hand.rows("V1") == (expected,)


@pytest.fixture
def waiting(hand):
    """An empty sequence at 50 a second that is to be as its first clip; the hand's is at 24."""
    session = hand.session
    made = new_project("Waiting", Fraction(50), new_id=session.new_id).sequences[0]
    made = replace(made, width=100, height=100, format_from_first_clip=True)
    session.edit("Add", lambda project: add_sequence(project, made))
    session.open_sequence(made.id)
    session.playhead.seek(50)
    hand.before = session.document.project
    return made


def place_in(hand, sequence, frame):
    hand.scale(SCALE)
    return hand.at(frame, sequence.video_tracks[0].id)


def test_the_first_clip_gives_its_format_before_and_after_the_drop(hand, waiting):
    data, place = footage(SHORT), place_in(hand, waiting, 24)

    assert hand.carry(data, place)
    assert hand.session.sequence.rate == RATE
    assert "00:00:01:00" in hand.gesture.label
    hand.drop(data, place)

    sequence = hand.session.sequence
    assert (sequence.rate, sequence.width, sequence.height) == (RATE, 1920, 1080)
    assert [item.duration for item in sequence.video_tracks[0].items] == [24, 10]
    assert hand.session.playhead.frame == 24
    assert hand.session.notices.all == ()
    assert hand.undoes()
    assert (hand.session.sequence, hand.session.playhead.frame) == (waiting, 50)


def test_taken_away_again_a_clip_leaves_the_format_as_it_was(hand, waiting):
    data, place = footage(SHORT), place_in(hand, waiting, 24)
    hand.carry(data, place)
    hand.carry_away()
    assert hand.session.sequence is waiting
    assert hand.session.playhead.frame == 50


def test_the_first_file_from_the_file_manager_gives_the_format(qtbot, hand, waiting):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLES[0]))])
    hand.drop(data, place_in(hand, waiting, 100))

    qtbot.waitUntil(lambda: hand.session.sequence.duration > 0)

    sequence = hand.session.sequence
    assert (sequence.rate, sequence.height) == (Fraction(25), 720)
    assert sequence.video_tracks[0].start_of(1) == 50
    assert hand.undoes()


def fixed(hand, waiting):
    session = hand.session
    session.edit("Fix", lambda project: set_format(project, waiting.id, width=200))
    hand.before = session.document.project
    FormatOffer(session, session)
    hand.drop(footage(SHORT), place_in(hand, waiting, 0))
    return session.notices.all


def test_a_sequence_of_another_format_is_offered_that_of_its_first_clip(hand, waiting):
    (offer,) = fixed(hand, waiting)
    assert offer.text == "The clip has 1920 x 1080 at 24 fps, the sequence 200 x 100 at 50 fps."
    assert hand.session.sequence.video_tracks[0].duration == 20

    offer.action()

    sequence = hand.session.sequence
    assert (sequence.rate, sequence.width, sequence.height) == (RATE, 1920, 1080)
    assert sequence.video_tracks[0].duration == 10
    assert hand.session.notices.all == ()
    assert violations(hand.session.document.project) == []
    hand.session.document.undo()
    assert hand.undoes()


def test_the_offer_goes_when_the_sequence_is_edited_further(hand, waiting):
    assert fixed(hand, waiting)
    hand.session.document.undo()
    assert hand.session.notices.all == ()


def test_several_lie_one_after_the_other_with_their_part(hand):
    start, end = RationalTime(2, RATE), RationalTime(8, RATE)
    hand.drop(footage(SHORT, LONG, start=start, end=end), hand.at(70, "V1"))
    assert hand.rows("V1") == ("A20 B20 -10 C10 -10 short6 long6",)
    assert hand.undoes()


def test_above_the_last_track_a_new_one_is_made_for_picture_and_sound(hand):
    place = hand.at(5, "V2")
    place.setY(3)
    hand.drop(footage(SHORT), place)
    names = [track.name for track in hand.session.sequence.tracks]
    assert names == ["V1", "V2", "V3", "A1", "A2", "A3"]
    assert hand.rows("V1", "A1") == ("A20 B20 -10 C10", "s60")
    assert hand.undoes()


def test_the_new_track_is_kept_while_the_mouse_stays_on_it(hand):
    data, place = footage(SHORT), hand.at(5, "V2")
    place.setY(3)
    hand.carry(data, place)
    new = hand.surface.geometry.rows[0]
    place.setY(new.top - hand.surface.geometry.scroll_y + new.height // 2)
    hand.carry(data, place)
    hand.drop(data, place)
    names = [track.name for track in hand.session.sequence.tracks]
    assert names == ["V1", "V2", "V3", "A1", "A2", "A3"]


def test_over_sound_tracks_the_sound_is_meant(hand):
    hand.drop(footage(SHORT, picture=False), hand.at(5, "A1"))
    assert hand.rows("V1", "A1") == ("A20 B20 -10 C10", "s5 short10 s45")


def test_a_sequence_is_nested_with_picture_and_sound(hand):
    session = hand.session
    made = new_project("Inner", RATE, new_id=session.new_id).sequences[0]
    with_inner = add_sequence(session.project, replace(made, id="inner"))
    piece = Footage(SHORT)
    session.edit(
        "Add",
        lambda _: place_footage(with_inner, "inner", [piece], 0, Lane(), new_id=session.new_id),
    )
    hand.before = session.project
    data = sequences("inner")

    assert hand.carry(data, hand.at(45, "V1"))
    assert hand.shown_rows("V1", "A1") == ("A20 B20 -5 Inner10 C5", "s45 Inner10 s5")
    hand.drop(data, hand.at(45, "V1"))

    assert hand.rows("V1", "A1") == ("A20 B20 -5 Inner10 C5", "s45 Inner10 s5")
    assert {hand.clip(item).name for item in hand.selected} == {"Inner"}
    assert hand.undoes()


def test_a_sequence_does_not_go_into_itself_and_says_so(hand):
    data = sequences(hand.session.sequence_id)
    assert hand.carry(data, hand.at(45, "V1"))
    assert "cannot be put into itself" in hand.gesture.refusal
    hand.drop(data, hand.at(45, "V1"))
    assert hand.session.document.project is hand.before
    assert hand.gesture is None


def test_carried_away_again_nothing_is_left(hand):
    hand.carry(footage(SHORT), hand.at(45, "V1"))
    hand.carry_away()
    assert hand.session.project is hand.before
    assert hand.gesture is None


def test_anything_else_is_not_taken(hand):
    text = QMimeData()
    text.setText("hello")
    assert not hand.carry(text, hand.at(5, "V1"))


def effect(kind, name):
    return effect_data(DraggedEffect(kind, name))


def test_an_effect_goes_on_the_clip_and_on_all_that_are_selected_with_it(hand):
    blur = effect(EffectKind.EFFECT, "gaussian_blur")
    hand.drop(blur, hand.at(5, "V1"))
    assert [each.name for each in hand.clip("A").effects] == ["gaussian_blur"]
    assert hand.clip("B").effects == ()
    assert hand.undoes()
    hand.session.selection.set_items({"A", "B"})
    hand.drop(blur, hand.at(5, "V1"))
    assert len(hand.clip("A").effects) == len(hand.clip("B").effects) == 1


def test_an_effect_beside_a_clip_or_on_sound_says_why_not(hand):
    blur = effect(EffectKind.EFFECT, "gaussian_blur")
    hand.carry(blur, hand.at(45, "V1"))
    assert hand.gesture.refusal == "Drop the effect on a clip."
    hand.carry(blur, hand.at(45, "A1"))
    assert "not sound" in hand.gesture.refusal
    hand.drop(blur, hand.at(45, "A1"))
    assert hand.session.document.project is hand.before


def test_a_transition_goes_on_the_cut_that_is_nearer(hand):
    wipe = effect(EffectKind.TRANSITION, "wipe")
    for frame in (15, 25):
        hand.drop(wipe, hand.at(frame, "V1"))
        found = track_of(hand.session.project, "V1").transitions
        assert [(each.left, each.right, each.effect.name) for each in found] == [("A", "B", "wipe")]
        assert found[0].in_offset + found[0].out_offset == 24
        assert hand.undoes()


def test_the_transition_stays_in_place_while_it_is_carried_over_it(hand):
    wipe = effect(EffectKind.TRANSITION, "wipe")
    for _ in range(3):
        hand.carry(wipe, hand.at(18, "V1", low=True))
        assert hand.gesture.refusal == ""


def test_a_generator_is_a_clip_of_five_seconds(hand):
    hand.drop(effect(EffectKind.GENERATOR, "noise"), hand.at(10, "V2"))
    assert hand.rows("V2") == ("-10 Noise120",)
    assert hand.undoes()


def test_a_title_is_a_clip_of_five_seconds_in_its_look(hand):
    hand.drop(title_data("lower_third"), hand.at(10, "V2"))
    title = track_of(hand.session.project, "V2").items[1]
    assert title.duration == 120
    assert title.source.title.background is not None
    assert hand.selected == {title.id}
    assert hand.undoes()


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_files_are_read_and_then_laid_down_as_one_step(hand, qtbot):
    data = files(*SAMPLES)
    assert hand.carry(data, hand.at(70, "V1"))
    assert "2 files" in hand.gesture.label
    assert hand.session.document.project is hand.before
    with qtbot.waitSignal(hand.session.document.changed):
        hand.drop(data, hand.at(70, "V1"))
        place = hand.view.findChild(Placeholder).geometry()
    assert hand.gesture is None
    row = hand.surface.geometry.row_of("V1")
    assert (place.x(), place.y()) == (hand.at(70, "V1").x(), hand.surface.geometry.y_of(row))
    assert place.height() == row.height
    qtbot.waitUntil(lambda: hand.view.findChild(Placeholder) is None)
    names = [item.name for item in track_of(hand.session.project, "V1").items[5:]]
    assert names == [path.name for path in SAMPLES]
    assert hand.undoes()


def test_a_file_that_is_no_media_is_told(hand, qtbot, tmp_path):
    text = tmp_path / "notes.mp4"
    text.write_text("not a film")
    with qtbot.waitSignal(hand.session.notices.posted) as posted:
        hand.drop(files(text), hand.at(70, "V1"))
    assert "notes.mp4" in posted.args[0].text
    assert hand.session.document.project is hand.before
    assert hand.gesture is None
