"""The window for languages that are written from the right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QToolButton

from editor.ui.curves.view import CurveView
from editor.ui.timeline.view import TimelineView
from editor.ui.viewport.transport.bar import TransportBar


@pytest.fixture
def mirrored(qapp, start, film):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield start(film)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_header_and_the_panels_are_mirrored(mirrored):
    header = mirrored.window.header
    bin_head = mirrored.window.findChild(QDockWidget, "dock.bin").findChild(QToolButton)

    assert header.menu_bar.x() > header.name.x()
    assert bin_head.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_time_goes_to_the_right_all_the_same(mirrored):
    window = mirrored.window
    bar = window.findChild(QDockWidget, "dock.program").findChild(TransportBar)
    buttons = {
        each.defaultAction().objectName(): each.x()
        for each in bar.findChildren(QToolButton)
        if each.defaultAction() is not None
    }

    assert buttons["play.step_back"] < buttons["play.toggle"] < buttons["play.step_forward"]
    for kind in (TimelineView, CurveView):
        assert window.findChild(kind).layoutDirection() is Qt.LayoutDirection.LeftToRight
