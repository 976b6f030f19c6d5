"""Shapes are drawn by clicks and drags of the pen on the picture."""

from __future__ import annotations

from hands.picture import click
from ui.roto.splines.conftest import SQUARE


def corners(spline):
    return [number for point in spline.keys[0].points for number in (point.x, point.y)]


def test_clicks_around_a_thing_and_on_the_first_make_a_shape(square, drawn, near):
    assert corners(drawn()) == near(*[each for corner in SQUARE for each in corner])
    assert [key.frame for key in drawn().keys] == [0]


def test_a_shape_is_one_step_and_begins_a_matte_of_its_own(monitor, document, pen, at):
    position = document.history.position

    for corner in (*SQUARE, SQUARE[0]):
        click(monitor.view, at(*corner))

    assert document.history.position == position + 1
    document.undo()
    assert document.project.mattes == ()
