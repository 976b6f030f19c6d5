"""Which takes are looked at, and what is said of them, as the window is told."""

from session.generation.conftest import SHOT

from editor.model.generation.comparing.elo import Verdict
from editor.session.generation.comparing import Way


def made(stage, qtbot, count):
    stage.generation.start(SHOT, None, count)
    stage.wait(qtbot, lambda: len(stage.project.takes) == count)
    return [take.id for take in stage.project.takes]


def test_at_most_four_are_shown(qtbot, stage):
    takes = made(stage, qtbot, 5)
    comparing = stage.generation.comparing

    with qtbot.waitSignals([comparing.changed, comparing.asked]):
        comparing.show(takes)

    assert comparing.takes == tuple(takes[:4])


def test_a_question_is_about_two_and_the_next_about_others(qtbot, stage):
    takes = made(stage, qtbot, 3)
    comparing = stage.generation.comparing

    assert comparing.ask(takes)
    first = set(comparing.takes)
    assert comparing.ask_again()

    assert len(first) == 2
    assert set(comparing.takes) != first
    assert not comparing.ask(takes[:1])


def test_only_the_first_answer_to_a_blind_question_counts(qtbot, stage):
    takes = made(stage, qtbot, 2)
    comparing = stage.generation.comparing
    comparing.show(takes)
    comparing.answer(Verdict.BETTER)
    assert not comparing.is_answered

    comparing.ask(takes)
    with qtbot.waitSignal(stage.generation.outlooks.compared):
        comparing.answer(Verdict.BETTER)
    with qtbot.assertNotEmitted(stage.generation.outlooks.compared):
        comparing.answer(Verdict.WORSE)


def test_what_is_undone_is_looked_at_no_more(qtbot, stage):
    takes = made(stage, qtbot, 2)
    comparing = stage.generation.comparing
    comparing.show(takes, Way.WIPE)

    stage.session.document.undo()

    assert comparing.takes == tuple(takes[:1])
    assert comparing.way is Way.SIDE_BY_SIDE
