from dataclasses import replace

import pytest


@pytest.fixture
def lost(qtbot, start, film):
    """A program whose project file has been moved away, and then was edited."""
    program = start(film)
    film.rename(film.with_suffix(".elsewhere"))
    document = program.projects.document
    with qtbot.waitSignal(document.failed):
        document.apply("Rename", lambda project: replace(project, name="Later"))
    yield program
    program.commands.leaving.watch(None)


def buttons(program):
    question = program.commands.leaving.unwritten.question
    return {button.text(): button for button in question.buttons()}


def test_leaving_asks_if_edits_could_not_be_written(lost):
    lost.studio.actions.run("project.close")
    question = lost.commands.leaving.unwritten.question

    buttons(lost)["Stay"].click()

    assert "moved" in question.informativeText()
    assert lost.studio is not None


def test_edits_that_can_be_written_after_all_are(qtbot, lost, film):
    lost.studio.actions.run("project.close")
    film.with_suffix(".elsewhere").rename(film)

    buttons(lost)["Try Again"].click()
    qtbot.waitUntil(lambda: lost.studio is None)
    lost.projects.open(film)
    qtbot.waitUntil(lambda: lost.studio is not None)

    assert lost.studio.session.project.name == "Later"


def test_who_will_may_leave_without_the_edits(qtbot, lost):
    lost.studio.actions.run("project.close")

    buttons(lost)["Leave Without Them"].click()

    qtbot.waitUntil(lambda: lost.studio is None)
