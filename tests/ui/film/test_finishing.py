"""A film of a minute gets its looks, its music and its file, by mouse and keyboard."""

from __future__ import annotations

import numpy as np
import pytest
from hands.cutter import SAMPLES
from hands.pictures import shown
from hands.timeline import LEFT
from PySide6.QtCore import QPoint

from editor.media.probe import probe
from editor.model.curves import Curve, number_at
from editor.model.timeline import SequenceSource, TitleSource
from editor.model.titles.title import Title
from editor.ui.timeline.levels import LevelLane


def test_a_dissolve_goes_on_a_cut_by_a_key_and_a_title_is_typed_in_the_inspector(minute):
    minute.show(0, 240)
    minute.go(60)
    minute.press("Ctrl+T")

    (dissolve,) = minute.sequence.video_tracks[0].transitions
    assert dissolve.in_offset + dissolve.out_offset == 12
    assert minute.is_in_order()

    minute.go(12)
    minute.press("Ctrl+Shift+T")
    words = minute.field("text", "Words").editor.text
    minute.click(words)
    minute.press("Ctrl+A")
    minute.type("The Meadow")

    title = minute.clip("V2", 0)
    assert isinstance(title.source, TitleSource)
    assert title.source.title.text == "The Meadow"
    minute.press("Ctrl+Z")
    assert minute.clip("V2", 0).source.title == Title("Title")


def test_opacity_goes_from_nothing_to_all_by_keyframes_and_an_effect_is_dragged_on(minute):
    minute.show(0, 240)
    minute.hand.click(minute.at(30, "V1"))
    minute.go(0)
    row = minute.field("mixing", "Opacity")
    minute.click(row.keys.key)
    minute.click(row.editor.fields[0])
    minute.type("0")
    minute.press("Return")
    minute.go(24)
    minute.click(row.editor.fields[0])
    minute.type("100")
    minute.press("Return")

    opacity = minute.clip("V1", 0).opacity
    assert isinstance(opacity, Curve)
    assert [number_at(opacity, frame) for frame in (0, 24)] == [0, 1]
    assert shown(minute, 0).mean() < 1
    assert shown(minute, 30).mean() > 20

    before = shown(minute, 90)
    minute.press("Shift+7")
    minute.wait(minute.effects.view.isVisible)

    minute.carry(minute.effects.view, "Flip", minute.at(90, "V1"))

    assert [effect.name for effect in minute.clip("V1", 1).effects] == ["flip"]
    assert np.abs(shown(minute, 90).astype(int) - before).mean() > 5


def test_music_comes_on_a_second_track_fades_and_is_turned_down(minute):
    minute.show(0, 240)
    minute.drop_files([SAMPLES / "music.m4a"])
    minute.wait(lambda: len(minute.project.media) == 2)
    minute.bin.tiles.setFocus()
    minute.wait(lambda: minute.place_in(minute.bin.tiles, "music.m4a").y() > 0)

    minute.carry(minute.bin.tiles, "music.m4a", minute.at(12, "A2"))
    assert minute.lengths("A2") == [-12, 120]

    music = minute.clip("A2", 0).id
    assert minute.hand.selected == {music}
    corner = minute.at(13.5, "A2")
    row = minute.hand.surface.geometry.row_of(minute.sequence.audio_tracks[1].id)
    corner.setY(minute.hand.surface.geometry.y_of(row) + 6)
    minute.hand.drag(corner, corner + QPoint(minute.at(36, "A2").x() - minute.at(12, "A2").x(), 0))
    assert [each.out_offset for each in minute.sequence.audio_tracks[1].transitions] == [24]

    lane = LevelLane(row.kind, minute.hand.surface.geometry.y_of(row), row.height)
    x = minute.at(80, "A2").x()
    minute.hand.drag(QPoint(x, round(lane.y_of(0))), QPoint(x, round(lane.y_of(-12))))
    assert minute.clip("A2", 0).volume == pytest.approx(-12, abs=1.5)
    assert minute.is_in_order()


def test_it_plays_and_stops_by_keys_and_clips_are_nested_and_the_nest_opened(minute):
    minute.timeline.view.setFocus()
    minute.press("Space")
    assert minute.studio.program.is_playing
    minute.wait(lambda: minute.session.playhead.frame >= 12)
    minute.press("L")
    assert minute.studio.program.speed == 2
    minute.wait(lambda: minute.session.playhead.frame >= 48)
    minute.press("K")
    assert not minute.studio.program.is_playing
    stopped = minute.session.playhead.frame
    minute.press("M", "Left")
    assert [marker.frame for marker in minute.sequence.markers] == [stopped]
    assert minute.session.playhead.frame == stopped - 1
    minute.press("Shift+M")
    assert minute.session.playhead.frame == stopped

    minute.show(0, 400)
    before = shown(minute, 90)
    minute.hand.click(minute.at(90, "V1"))
    minute.press("Ctrl+Shift+P")
    minute.type("Nest")
    minute.press("Return")
    minute.wait(lambda: minute.undoable == "Nest")
    nest = minute.clip("V1", 1)
    assert isinstance(nest.source, SequenceSource)
    assert np.abs(shown(minute, 90).astype(int) - before).mean() < 3

    place = minute.at(90, "V1")
    minute.qtbot.mouseDClick(minute.timeline.view, LEFT, pos=place)
    assert minute.sequence.id == nest.source.sequence
    assert minute.lengths("V1") == [60]


def test_the_whole_minute_is_exported_as_it_is_seen(minute):
    minute.show(0, 240)
    minute.go(60)
    minute.press("Ctrl+T", "Home", "Ctrl+Shift+T")
    frames = 10, 60, 200
    seen = [shown(minute, frame) for frame in frames]

    minute.press("Alt+Shift+4")
    minute.wait(minute.export.presets.isVisible)
    presets = minute.export.presets
    minute.click(presets.viewport(), minute.place_in(presets, "FFV1 and FLAC, MKV"))
    assert presets.preset.name == "ffv1"
    minute.wait(minute.export.button.isEnabled)
    path = minute.export.destination.path
    minute.click(minute.export.button)
    minute.wait(lambda: any("Exported" in each.text for each in minute.session.notices.all))

    info = probe(path)
    assert path.suffix == ".mkv"
    assert (*info.video[0].stream.display_size, info.video[0].rate) == (320, 180, 12)
    assert info.video[0].end - info.video[0].start == 60
    assert info.audio[0].end - info.audio[0].start == pytest.approx(60, abs=0.03)
    assert [difference(path, frame, each) for frame, each in zip(frames, seen, strict=True)] == [
        pytest.approx(0, abs=2)
    ] * 3


def difference(path, frame, seen):
    """The mean difference of an exported frame from a picture of the viewport, of 255."""
    import av

    with av.open(str(path)) as file:
        for number, each in enumerate(file.decode(video=0)):
            if number == frame:
                found = each.to_ndarray(format="rgb24", width=seen.shape[1], height=seen.shape[0])
                return np.abs(found.astype(int) - seen).mean()
    raise AssertionError(frame)
