import itertools

import pytest
from builders.ui import shown
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.session.playing.transport import Levels
from editor.ui.meters.ballistics import Needle, height_of
from editor.ui.meters.panel import MetersPanel
from editor.ui.theme.theme import current_theme
from editor.ui.theme.tokens import Token

LEFT = Qt.MouseButton.LeftButton


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def test_a_needle_rises_at_once_and_falls_slowly():
    needle = Needle()
    needle.hear(-6.0, 10.0)

    assert needle.level(10.0) == -6.0
    assert needle.level(10.5) == pytest.approx(-18.0)


def test_the_peak_stays_a_while_above_the_level():
    needle = Needle()
    needle.hear(-6.0, 10.0)
    needle.hear(-30.0, 11.0)

    assert needle.peak(11.4) == -6.0
    assert needle.peak(12.5) == pytest.approx(-30.0)
    assert needle.level(11.0) == pytest.approx(-30.0)


def test_clipping_is_remembered_until_it_is_forgotten():
    needle = Needle()
    needle.hear(0.0, 10.0)
    needle.hear(-40.0, 20.0)
    remembered = needle.has_clipped

    needle.forget_clipping()

    assert remembered
    assert not needle.has_clipped


def test_the_scale_gives_the_loud_end_most_room():
    heights = [height_of(level) for level in (-70, -60, -50, -40, -30, -20, -10, 0, 3)]

    assert heights[:2] == [0, 0]
    assert height_of(-20) == 0.5
    assert heights[-2:] == [1, 1]
    assert all(a <= b for a, b in itertools.pairwise(heights))


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def meters(qtbot, studio, clock):
    meters = MetersPanel(studio, clock=clock)
    qtbot.addWidget(meters)
    meters.resize(72, 240)
    return shown(qtbot, meters)


def colours(widget):
    picture = widget.grab().toImage()
    size = picture.size()
    places = itertools.product(range(size.width()), range(size.height()))
    return {picture.pixelColor(x, y).name() for x, y in places}


def colour(token):
    return current_theme().colour(token).name()


def test_quiet_sound_is_green_alone(studio, meters):
    studio.program.levels.emit(Levels(-20.0, -24.0))

    seen = colours(meters)

    assert colour(Token.OK) in seen
    assert colour(Token.WARN) not in seen
    assert colour(Token.ERROR) not in seen


def test_clipping_lights_a_lamp_until_it_is_clicked(studio, meters, clock):
    studio.program.levels.emit(Levels(0.0, -30.0))
    clock.now += 60

    lit = colour(Token.ERROR) in colours(meters)
    clipped = meters.has_clipped
    QTest.mouseClick(meters, LEFT)

    assert lit
    assert clipped == (True, False)
    assert colour(Token.ERROR) not in colours(meters)


def test_return_puts_the_lamps_out_too(studio, meters):
    studio.source.levels.emit(Levels(0.0, 0.0))

    meters.setFocus()
    QTest.keyClick(meters, Qt.Key.Key_Return)

    assert meters.has_clipped == (False, False)


def test_screen_readers_hear_the_levels(qtbot, studio, meters):
    studio.program.levels.emit(Levels(-6.2, -90.0))

    qtbot.waitUntil(lambda: meters.accessibleDescription() == "Left -6 dB, right -60 dB")


def test_meters_rest_when_nothing_is_heard(qtbot, studio, meters, clock):
    studio.program.levels.emit(Levels(-6.0, -6.0))
    clock.now += 60

    qtbot.waitUntil(lambda: not meters._timer.isActive())
