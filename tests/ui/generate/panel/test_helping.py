"""What went wrong stands in the panel, with a button that does what helps."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from editor.model.edits.generation.queue import fail_queued
from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.take import QueueState

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def failed(qtbot, studio, panel):
    """Says that the shot could not be made, and what helps."""

    def fail(remedy):
        generation = studio.generation
        shot = generation.current.shot
        generation.start(shot.id)
        (queued,) = studio.session.document.project.queue
        said = "There is not enough memory."
        edit = partial(fail_queued, queued=queued.id, message=said, remedy=remedy)
        assert studio.session.edit("Generation failed", edit)
        qtbot.waitUntil(panel.launch.failure.isVisible)
        return panel.launch.failure

    return fail


def test_what_was_too_much_is_made_smaller_by_a_press_and_can_be_undone(
    qtbot, studio, failed, request_now
):
    before = request_now()
    failure = failed(Remedy(Help.SMALLER, "62x42x5"))
    assert failure.text.text() == "There is not enough memory."

    QTest.mouseClick(failure.help, LEFT)

    assert request_now() == replace(before, width=62, height=42, frames=5)
    (queued,) = studio.session.document.project.queue
    assert (queued.request, queued.state) == (request_now(), QueueState.WAITING)
    studio.session.document.undo()
    assert request_now() == before


def test_what_failed_can_be_forgotten(studio, failed):
    failure = failed(None)
    assert not failure.help.isVisible()

    QTest.mouseClick(failure.forget, LEFT)

    assert studio.session.project.queue == ()
    assert not failure.isVisible()


def test_the_command_that_installs_what_is_missing_is_copied(studio, failed):
    QTest.mouseClick(failed(Remedy(Help.INSTALL, "pip install it")).help, LEFT)

    assert QGuiApplication.clipboard().text() == "pip install it"
    assert studio.session.notices.all[-1].text == "Copied: pip install it"


def test_a_hub_that_wants_to_know_who_asks_leads_to_the_models_window(qtbot, panel, studio):
    studio.generation.helping.want(Remedy(Help.LOG_IN, ""))

    window = panel.help_giver.window
    assert window.isVisible()
    assert window.bar.token.isVisible()
    window.close()
    qtbot.waitUntil(lambda: panel.help_giver.window is None)
