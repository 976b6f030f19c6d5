from editor.model.timeline import TrackId
from editor.settings import config_folder
from editor.ui.timeline.frame.memory import ViewMemory
from editor.ui.timeline.panel import TimelinePanel


def test_a_sequence_is_looked_at_as_it_was_when_the_project_was_open_last(panel, studio, qtbot):
    panel.surface.show_span(10, 20)
    panel.surface.set_heights({TrackId("V1"): 120})
    before = panel.surface.geometry
    panel.memory.keep()

    again = TimelinePanel(studio)
    qtbot.addWidget(again)
    again.resize(panel.size())
    with qtbot.waitExposed(again):
        again.show()

    assert again.surface.geometry == before


def test_a_damaged_file_is_as_if_there_were_none(panel):
    (config_folder() / "timeline_views.json").parent.mkdir(parents=True, exist_ok=True)
    (config_folder() / "timeline_views.json").write_text('{"x": [1], "y"', encoding="utf-8")

    ViewMemory(panel.surface)

    assert panel.surface.geometry.pixels_per_frame > 0
