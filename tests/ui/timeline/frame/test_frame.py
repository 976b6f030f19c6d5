from dataclasses import replace

import pytest
from builders.timeline import main
from PySide6.QtCore import QPoint, Qt

from editor.jobs.rendering.render_cache import RenderSpan, RenderState
from editor.model.effects import Effect, EffectId
from editor.model.timeline import (
    Clip,
    GeneratorSource,
    ItemId,
    SequenceId,
    SequenceSource,
    Track,
    TrackId,
    TrackKind,
)
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

NESTED = SequenceId("nested")


@pytest.fixture
def project(project):
    """As of the folder above, with a sequence `nested` on a track of its own over the main one."""
    card = Clip(ItemId("card"), "Card", GeneratorSource(Effect(EffectId("e"), "colour")), 10)
    floor = Track(TrackId("I1"), "I1", TrackKind.VIDEO, (card,))
    inner = replace(main(project), id=NESTED, name="Inner", video_tracks=(floor,), audio_tracks=())
    nest = Clip(ItemId("N"), "Inner", SequenceSource(NESTED), 10)
    outer = main(project)
    track = Track(TrackId("V3"), "V3", TrackKind.VIDEO, (nest,))
    outer = replace(outer, video_tracks=(*outer.video_tracks, track))
    return replace(project.with_sequence(outer), sequences=(outer, inner))


def colours(image, y):
    return {image.pixelColor(x, y).name() for x in range(image.width())}


def test_the_overview_shows_where_the_clips_are(panel):
    image = panel.navigator.grab().toImage()
    theme = current_theme()

    rows = set().union(*(colours(image, y) for y in range(image.height())))

    assert theme.colour(Token.CLIP_AUDIO).name() in rows
    assert theme.colour(Token.CLIP_VIDEO).name() in rows


def test_dragging_the_window_of_the_overview_scrolls(panel, qtbot):
    panel.surface.show_span(0, 10)
    window = panel.navigator.window_rect
    at = window.center()

    qtbot.mousePress(panel.navigator, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(panel.navigator, at + QPoint(200, 0))
    qtbot.mouseRelease(panel.navigator, Qt.MouseButton.LeftButton, pos=at + QPoint(200, 0))

    assert panel.surface.geometry.left_frame > 5
    assert panel.navigator.window_rect.left() > window.left()


def test_dragging_an_end_of_the_window_zooms(panel, qtbot):
    panel.surface.show_span(0, 20)
    before = panel.surface.geometry.pixels_per_frame
    end = QPoint(panel.navigator.window_rect.right() - 2, 8)

    qtbot.mousePress(panel.navigator, Qt.MouseButton.LeftButton, pos=end)
    qtbot.mouseMove(panel.navigator, end + QPoint(100, 0))
    qtbot.mouseRelease(panel.navigator, Qt.MouseButton.LeftButton, pos=end + QPoint(100, 0))

    assert panel.surface.geometry.pixels_per_frame < before
    assert panel.surface.geometry.left_frame == 0


def test_a_double_click_on_the_overview_shows_everything(panel, qtbot):
    panel.surface.show_span(10, 5)

    qtbot.mouseDClick(panel.navigator, Qt.MouseButton.LeftButton, pos=QPoint(300, 8))

    assert panel.surface.geometry.left_frame == 0
    assert panel.surface.visible_frames >= 50


def test_the_zoom_slider_goes_with_the_zoom_and_sets_it(panel, qtbot):
    slider = panel.top.zoom.slider
    panel.surface.show_span(0, 50)
    far = slider.value()
    panel.surface.show_span(0, 5)
    near = slider.value()
    assert near > far

    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_PageDown)

    assert panel.surface.visible_frames > 5


def test_sequences_that_are_open_are_tabs(panel, studio):
    tabs, session = panel.top.tabs, studio.session
    first = session.sequence_id

    session.open_sequence(NESTED)
    assert [tabs.tabText(index) for index in range(tabs.count())][1] == "Inner"
    tabs.setCurrentIndex(0)

    assert session.sequence_id == first


def test_the_way_to_a_nested_sequence_leads_back(panel, studio, qtbot):
    session, crumbs = studio.session, panel.top.breadcrumb
    first = session.sequence_id
    assert not crumbs.isVisible()

    session.open_sequence(NESTED)
    assert crumbs.isVisible()
    assert [step.text() for step in crumbs.steps] == [main(session.project).name, "Inner"]
    qtbot.mouseClick(crumbs.steps[0], Qt.MouseButton.LeftButton)

    assert session.sequence_id == first
    assert not crumbs.isVisible()


def test_the_choice_of_decibels_is_kept(panel, studio, qtbot):
    qtbot.mouseClick(panel.top.decibels, Qt.MouseButton.LeftButton)

    assert studio.preferences.settings.waveforms_in_decibels


def test_the_ruler_shows_what_plays_heavily(panel, studio, qtbot):
    bar = panel.ruler._render_bar
    project, sequence = studio.session.project, studio.session.sequence_id
    with qtbot.waitSignal(bar.changed):
        studio.renders.mark_heavy(project, sequence, [0])
    heavy = [span for span in bar.spans if span.state is RenderState.HEAVY]
    assert heavy == [RenderSpan(0, heavy[0].end, RenderState.HEAVY)]

    image = panel.ruler.grab().toImage()

    y = panel.ruler.height() - 3
    assert image.pixelColor(20, y) == current_theme().colour(Token.ERROR)


def test_every_tool_is_there_however_low_the_timeline_is(qtbot, panel):
    strip = panel.tools
    panel.resize(900, 700)
    qtbot.waitUntil(lambda: len({button.x() for button in strip.buttons}) == 1)

    panel.resize(900, 150)

    qtbot.waitUntil(lambda: len({button.x() for button in strip.buttons}) == 3)
    assert all(strip.rect().contains(button.geometry()) for button in strip.buttons)
    qtbot.mouseClick(strip.buttons[-3], Qt.MouseButton.LeftButton)
    assert strip.buttons[-3].isChecked()
