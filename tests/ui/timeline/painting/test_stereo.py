"""Left and right have a lane each where there is room for them."""

import pytest
from builders.files.sound import (
    SAMPLE_RATE,
    media,
    sequence,
    sound_clip,
    sound_track,
    tone,
    write_sound,
)
from builders.files.sound import project as project_of

from editor.model.timeline import TrackId
from editor.ui.theme.theme import current_theme
from editor.ui.timeline.painting.inks import ClipKind, Inks


@pytest.fixture
def project(tmp_path):
    """A1 | four seconds that sound on the left alone |."""
    samples = tone(4 * SAMPLE_RATE)
    samples[:, 1] = 0
    path = write_sound(tmp_path / "left.wav", "pcm_s16le", SAMPLE_RATE, samples)
    return project_of([media(path)], sequence(sound_track("A1", sound_clip("S", 100))))


def lit(panel):
    """The shares of the clip's upper and lower half that the waveform fills."""
    geometry = panel.surface.geometry
    row = geometry.row_of(TrackId("A1"))
    top = geometry.y_of(row) + 24
    half = (row.height - 26) // 2
    wave = Inks(current_theme()).kinds[ClipKind.AUDIO].wave
    image = panel.view.grab().toImage()

    def share(first):
        found = [
            image.pixelColor(x, y) == wave
            for x in range(20, 60)
            for y in range(first, first + half)
        ]
        return sum(found) / len(found)

    return share(top), share(top + half)


def test_a_tall_track_shows_each_channel_and_a_low_one_their_sum(panel, qtbot):
    panel.surface.set_heights({TrackId("A1"): 120})
    qtbot.waitUntil(lambda: lit(panel)[0] > 0.3)
    assert lit(panel)[1] < 0.1

    panel.surface.set_heights({TrackId("A1"): 50})
    qtbot.waitUntil(lambda: min(lit(panel)) > 0.2)
