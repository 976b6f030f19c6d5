"""The pen in hand, over the film of a disc."""

from __future__ import annotations

import pytest
from hands.picture import click, move, place
from PySide6.QtCore import Qt

SQUARE = ((60, 40), (160, 40), (160, 140), (60, 140))


@pytest.fixture
def document(studio):
    return studio.session.document


@pytest.fixture
def splines(roto):
    return roto.splines


@pytest.fixture
def pen(studio, monitor):
    studio.actions.run("roto.pen")
    return monitor.shapes


@pytest.fixture
def square(pen, monitor, at, document):
    """Drawn with the pen; then the tool that changes shapes is taken."""
    for corner in (*SQUARE, SQUARE[0]):
        click(monitor.view, at(*corner))
    (matte,) = document.project.mattes
    return matte.splines[0].id


@pytest.fixture
def drawn(document):
    """The one spline there is."""

    def found():
        (matte,) = document.project.mattes
        (spline,) = matte.splines
        return spline

    return found


@pytest.fixture
def near(monitor):
    """As exact as the mouse can be."""

    def about(*places):
        pixel = 1 / (monitor.roto.place.map().scale * monitor.view.map.zoom)
        return pytest.approx(places, abs=1.5 * pixel)

    return about


@pytest.fixture
def hover(monitor, at):
    def over(x, y):
        move(monitor.view, place(monitor.view, at(x, y)), button=Qt.MouseButton.NoButton)
        return monitor.view.cursor()

    return over
