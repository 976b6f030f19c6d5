from dataclasses import replace
from fractions import Fraction
from random import Random

from builders.timeline import audio, clip, main, pair, project, track, transition
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from random_edits.edits import random_edit, random_project

from editor.model.choosing.cutting import cutting_of
from editor.session import cutting_text
from editor.session.clipboard import Clipboard


def sample():
    picture, sound = pair("A", 10, 20)
    of = project(
        track("V1", picture, clip("B", 5, 60), transitions=(transition("A", "B", 2, 2),)),
        audio("A1", sound),
    )
    cutting = cutting_of(of, main(of), ["A", "B", "a"])
    assert cutting is not None
    return cutting


def test_what_is_put_can_be_pasted_by_any_window(qtbot):
    Clipboard().put(sample())
    other = Clipboard()
    assert other.has_cutting
    assert other.cutting == sample()
    assert QGuiApplication.clipboard().text() == "A\nB\na"


def test_something_else_on_the_clipboard_is_no_cutting(qtbot):
    clipboard = Clipboard()
    with qtbot.waitSignal(clipboard.changed):
        QGuiApplication.clipboard().setText("a sentence")
    assert not clipboard.has_cutting
    assert clipboard.cutting is None


def test_text_that_says_no_cutting_is_none():
    good = cutting_text.written(sample())
    for text in ("", "{}", "[1]", '{"cutaway": 2}', good.replace('"media"', '"medium"'), good[:-9]):
        assert cutting_text.read(text) is None


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32).map(Random))
def test_every_cutting_is_read_as_it_was_written(rng):
    of = random_project(rng)
    for _ in range(8):
        of = random_edit(rng, of)[1]
    sequence = replace(of.sequences[0], rate=Fraction(30000, 1001))
    items = [item.id for each in sequence.tracks for item in each.items]
    cutting = cutting_of(of, sequence, items)
    if cutting is not None:
        assert cutting_text.read(cutting_text.written(cutting)) == cutting
