"""What zooming has stretched looks in the end as if it had been painted so."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from editor.ui.timeline.painting.canvas import Canvas

SIZE = QSize(200, 60)
BANDS = [QRect(0, 0, 200, 20), QRect(0, 20, 200, 40)]


class Stripes:
    """Paints bars of `width` pixels; says what it was asked for."""

    def __init__(self, width: int) -> None:
        self.width = width
        self.painted: list[tuple[QRect, bool]] = []

    def __call__(self, painter: QPainter, rect: QRect, *, coarse: bool = False) -> None:
        self.painted.append((QRect(rect), coarse))
        for number in range(200 // self.width + 1):
            colour = QColor("red" if number % 2 else "blue")
            painter.fillRect(number * self.width, 0, self.width, 60, colour)


@pytest.fixture
def canvas(qapp):
    canvas = Canvas()
    canvas.resize(SIZE, 1.0)
    canvas.refresh(Stripes(10), 0.0)
    return canvas


def shown(canvas: Canvas) -> QImage:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    canvas.draw(painter, QRect(0, 0, 200, 60))
    painter.end()
    return image


def test_without_time_what_is_there_is_stretched(canvas):
    nothing = Stripes(20)

    canvas.stretch(2.0, 0.0, BANDS)
    canvas.refresh(nothing, 0.0)

    assert nothing.painted == []
    assert not canvas.is_sharp
    image = shown(canvas)
    assert image.pixelColor(10, 30) == QColor("blue")
    assert image.pixelColor(30, 30) == QColor("red")


def test_with_time_everything_is_painted_at_once(canvas):
    canvas.stretch(2.0, 0.0, BANDS)
    painted = Stripes(20)
    canvas.refresh(painted, 60.0)

    assert canvas.is_sharp
    assert [rect for rect, _ in painted.painted] == BANDS


def test_what_comes_into_sight_is_painted_coarsely_first(canvas):
    painted = Stripes(5)

    canvas.stretch(0.5, 0.0, BANDS)
    canvas.refresh(painted, 0.0)

    assert painted.painted == [
        (QRect(100, 0, 100, 20), True),
        (QRect(100, 20, 100, 40), True),
    ]


def test_sharpening_ends_with_everything_painted(canvas):
    canvas.stretch(2.0, -40.0, BANDS)
    canvas.refresh(Stripes(20), 0.0)

    painted = Stripes(20)
    assert canvas.sharpen(painted, 60.0) == BANDS

    assert canvas.is_sharp
    assert canvas.sharpen(painted, 60.0) == []


def test_several_steps_of_zooming_are_one_stretch(canvas):
    canvas.stretch(2.0, 0.0, BANDS)
    canvas.stretch(2.0, -20.0, BANDS)
    canvas.refresh(Stripes(40), 0.0)

    # Four times as wide, 20 pixels to the left.
    image = shown(canvas)
    assert image.pixelColor(10, 30) == QColor("blue")
    assert image.pixelColor(30, 30) == QColor("red")


def test_what_is_stretched_too_far_is_not_shown(canvas):
    painted = Stripes(100)

    canvas.stretch(10.0, 0.0, BANDS)
    canvas.refresh(painted, 0.0)

    assert painted.painted == [(band, True) for band in BANDS]


def test_what_scrolls_into_sight_is_painted_at_once_if_there_is_time(canvas):
    canvas.scroll(-10, 0, BANDS)
    painted = Stripes(10)
    canvas.refresh(painted, 60.0)

    assert painted.painted == [(QRect(190, 0, 10, 20), False), (QRect(190, 20, 10, 40), False)]
    assert canvas.is_sharp


def test_what_scrolls_into_sight_is_coarse_first_if_there_is_none(canvas):
    canvas.scroll(-10, 0, BANDS)
    canvas.scroll(-10, 0, BANDS)
    painted = Stripes(10)
    canvas.refresh(painted, 0.0)

    assert {coarse for _, coarse in painted.painted} == {True}
    assert [rect.left() for rect, _ in painted.painted] == [180, 180, 190, 190]
    assert not canvas.is_sharp


def test_scrolling_while_it_is_stretched_keeps_what_waits(canvas):
    canvas.stretch(2.0, 0.0, BANDS)
    canvas.scroll(-10, 0, BANDS)
    canvas.refresh(Stripes(20), 0.0)
    painted = Stripes(20)

    canvas.sharpen(painted, 60.0)

    whole = QRect()
    for rect, _ in painted.painted:
        whole |= rect
    assert whole == QRect(0, 0, 200, 60)
    assert canvas.is_sharp


def test_painting_that_fails_leaves_the_canvas_whole(canvas):
    def failing(painter: QPainter, rect: QRect, *, coarse: bool = False) -> None:
        raise ValueError("no picture")

    canvas.invalidate(QRect(0, 0, 10, 10))
    with pytest.raises(ValueError, match="no picture"):
        canvas.refresh(failing, 0.0)

    canvas.invalidate()
    canvas.refresh(Stripes(10), 0.0)
    assert shown(canvas).pixelColor(5, 5) == QColor("blue")


def test_a_view_without_size_is_not_painted(qapp):
    canvas = Canvas()
    canvas.resize(QSize(0, 0), 1.0)
    painted = Stripes(10)

    canvas.stretch(2.0, 0.0, [])
    canvas.refresh(painted, 1.0)
    shown(canvas)

    assert painted.painted == []
