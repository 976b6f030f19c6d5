"""What could not be made says so on its tile, with a button that does what helps."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from editor.model.edits.generation.queue import fail_queued, queue_generations
from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.take import QueuedGeneration, QueuedId
from editor.ui.generate.launch.failure import ShotFailure
from editor.ui.takes.layout import laid_out
from editor.ui.takes.listed import POINTED_HELP

SAID = "There is not enough memory for 1920 x 1080."


def fail(project, queued, remedy):
    project = queue_generations(project, [queued])
    return fail_queued(project, queued.id, SAID, remedy)


def failed(shooting, name, remedy):
    """Something of the shot could not be made; said as the project file has it at opening."""
    request = shooting.generation.shot(shooting.shot).request
    queued = QueuedGeneration(QueuedId(name), shooting.shot, request)
    session = shooting.studio.session
    assert session.edit("Failed", partial(fail, queued=queued, remedy=remedy))
    return next(each for each in session.project.queue if each.id == name)


def test_what_failed_says_why_and_its_button_does_what_helps(panel, shooting, studio):
    wanted = []
    studio.generation.helping.wanted.connect(lambda *what: wanted.append(what))
    login, smaller = Remedy(Help.LOG_IN), Remedy(Help.SMALLER, "16x16x5")
    first, second = failed(shooting, "a", login), failed(shooting, "b", smaller)
    takes, view = panel.strip.model(), panel.strip.viewport()
    index = takes.index(0)
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert SAID in tip
    assert "Log In…" in tip
    assert index.data() == f"Failed: {SAID}"
    place = laid_out(panel.strip.visualRect(index)).help.center()

    QTest.mouseMove(view, place)
    shooting.wait(lambda: index.data(POINTED_HELP))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    panel.strip.choose(["queued b"])
    QTest.keyClick(panel.strip, Qt.Key.Key_Return)

    assert wanted == [(login, first.request), (smaller, second.request)]
    texts = [each.text() for each in panel.menu().actions()]
    assert texts[:2] == ["Make It Smaller", "Try Again"]


def test_where_nothing_is_known_to_help_the_button_tries_again(panel, shooting):
    failed(shooting, "a", None)
    layout = laid_out(panel.strip.visualRect(panel.strip.model().index(0)))

    QTest.mouseClick(panel.strip.viewport(), Qt.MouseButton.LeftButton, pos=layout.picture.center())
    assert not shooting.takes
    QTest.mouseClick(
        panel.strip.viewport(), Qt.MouseButton.LeftButton, pos=layout.help.center() + QPoint(9, 0)
    )

    shooting.wait(lambda: len(shooting.takes) == 1)


def test_what_failed_before_is_out_of_the_way_while_another_is_made(qtbot, shooting, studio):
    failed(shooting, "a", None)
    failure, runner = ShotFailure(studio), studio.generation.runner
    qtbot.addWidget(failure)
    assert failure.text.text() == SAID
    seen = []
    runner.changed.connect(lambda: seen.append((runner.running is None, failure.failed is None)))

    shooting.make()

    assert set(seen) == {(False, True), (True, False)}
