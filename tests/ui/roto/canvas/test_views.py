"""The matte over the picture, in each way of looking at it, and while it is drawn and tracked."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import product

import numpy as np
import pytest
from builders.roto import shape, spline
from hands.picture import begin_drag, drag
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from editor.engine.roto.files import mattes_folder
from editor.media.grey.picture_file import save_grey
from editor.model.edits.ids import random_id
from editor.model.edits.place import overwrite
from editor.model.edits.roto.mattes import add_matte
from editor.model.edits.roto.splines import add_spline
from editor.model.edits.roto.tracking import set_key
from editor.model.edits.roto.uses import use_matte
from editor.model.roto.matte import Edges, Key, Matte, MatteId, MatteUse
from editor.model.roto.splines import SplineKey
from editor.model.transform import Transform
from editor.session.roto.tools import View
from editor.ui.painting.hues import hue_colour

MATTE = MatteId("matte")
WHITE, BLACK, GREEN, RED = (
    QColor(255, 255, 255),
    QColor(0, 0, 0),
    QColor(40, 120, 50),
    QColor(200, 40, 30),
)
INSIDE, OUTSIDE = (60, 60), (250, 60)


def levels(left=40, right=100):
    """A box that is covered, from top to bottom of the picture."""
    covered = np.zeros((180, 320), np.uint8)
    covered[:, left:right] = 255
    return covered


@pytest.fixture
def begun(studio):
    """A matte of the box on its key frames."""
    session = studio.session
    folder = mattes_folder(session.document.path)
    session.edit("Matte", partial(add_matte, matte=Matte(MATTE, "Box", "disc", 3)))

    def key(frame, covered):
        made = Key(frame, str(save_grey(covered, folder)))
        session.edit("Key", partial(set_key, matte=MATTE, key=made))

    key(0, levels())
    return key


def look(qtbot, studio, view):
    studio.actions.run(f"roto.view_{view}")
    qtbot.waitUntil(lambda: studio.roto.seeing.is_ready)


def off(a, b):
    return max(abs(x - y) for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True))


def test_as_a_tint_it_is_in_its_colour_and_nothing_else_is(qtbot, studio, monitor, begun, colour):
    look(qtbot, studio, "overlay")

    hue = hue_colour(3)
    mixed = QColor(*((a + b) // 2 for a, b in zip(hue.getRgb(), GREEN.getRgb(), strict=True)))
    assert off(colour(*INSIDE), mixed) < 12
    assert off(colour(*OUTSIDE), GREEN) < 12


def test_in_black_and_white_it_is_alone(qtbot, studio, monitor, begun, colour):
    look(qtbot, studio, "grey")

    assert off(colour(*INSIDE), WHITE) < 3
    assert off(colour(*OUTSIDE), BLACK) < 3


def test_cut_out_it_lies_on_chequers(qtbot, studio, monitor, begun, colour):
    look(qtbot, studio, "cut_out")

    assert off(colour(*INSIDE), GREEN) < 12
    ground = colour(*OUTSIDE)
    assert ground.red() == ground.green() == ground.blue()


def test_as_an_outline_only_its_edge_is_seen(qtbot, studio, monitor, begun, colour):
    look(qtbot, studio, "outline")

    hue = hue_colour(3)
    along = [colour(x, 60) for x in np.linspace(37, 43, 13)]
    assert min(off(each, hue) for each in along) < 40
    assert off(colour(*INSIDE), GREEN) < 12


def test_the_original_is_without_it(qtbot, studio, monitor, begun, colour):
    look(qtbot, studio, "original")

    assert off(colour(*INSIDE), GREEN) < 12
    assert off(colour(*OUTSIDE), GREEN) < 12


def test_its_edges_stay_where_they_are_when_the_picture_is_made_small(
    qtbot, studio, monitor, begun, colour
):
    monitor.view.set_percent(30)

    look(qtbot, studio, "grey")

    for x, level in ((30, BLACK), (50, WHITE), (90, WHITE), (110, BLACK)):
        assert off(colour(x, 90), level) < 12


def test_its_edges_are_those_of_the_film(qtbot, studio, monitor, roto, begun, colour):
    look(qtbot, studio, "grey")

    roto.set_edges(Edges(choke=12.0))

    qtbot.waitUntil(lambda: roto.seeing.is_ready, timeout=20_000)
    for x, level in ((46, BLACK), (58, WHITE), (82, WHITE), (94, BLACK)):
        assert off(colour(x, 90), level) < 12


def test_shapes_are_seen_with_what_they_are_put_on(qtbot, studio, monitor, begun, colour):
    look(qtbot, studio, "grey")
    points = shape((200, 30), (300, 30), (300, 150), (200, 150))
    put = partial(add_spline, matte=MATTE, spline=spline(SplineKey(0, points)))

    studio.session.edit("Shape", put)

    qtbot.waitUntil(lambda: studio.roto.seeing.is_ready, timeout=20_000)
    assert off(colour(250, 90), WHITE) < 12
    assert off(colour(70, 90), WHITE) < 12
    assert off(colour(150, 90), BLACK) < 12


def test_figures_choose_the_view(qtbot, studio, monitor, roto, begun):
    monitor.view.setFocus()
    studio.actions.action("roto.view_grey").trigger()

    assert roto.tools.view is View.GREY
    actions = [studio.actions.action(f"roto.view_{view}") for view in View]
    shortcuts = {action.shortcut().toString() for action in actions}
    assert shortcuts == {"1", "2", "3", "4", "5", "6"}


def test_a_clip_that_is_cut_out_is_seen_whole_until_the_result_is_wanted(
    qtbot, studio, monitor, begun, colour
):
    cut = partial(
        use_matte,
        sequence_id=studio.session.sequence_id,
        item="clip",
        use=MatteUse(MATTE),
    )

    studio.session.edit("Cut out", cut)

    look(qtbot, studio, "original")
    qtbot.waitUntil(lambda: off(colour(*OUTSIDE), GREEN) < 12)
    studio.actions.run("roto.view_result")
    qtbot.waitUntil(lambda: off(colour(*OUTSIDE), GREEN) > 30)
    assert off(colour(*INSIDE), GREEN) < 12


def test_what_lies_over_the_clip_is_seen_in_the_result_alone(qtbot, studio, monitor, begun, colour):
    session, red_above = studio.session, (148, 90)
    main = session.sequence.video_tracks[0].items[0]
    small = replace(main, id="above", transform=Transform(scale=(0.2, 0.2)))
    above = session.sequence.video_tracks[1].id
    edit = partial(
        overwrite,
        sequence_id=session.sequence_id,
        frame=0,
        parts=[(above, small)],
        new_id=random_id,
    )

    session.edit("Above", edit)
    session.selection.set_items(["clip"])

    look(qtbot, studio, "original")
    qtbot.waitUntil(lambda: off(colour(*red_above), GREEN) < 12)
    studio.actions.run("roto.view_result")
    qtbot.waitUntil(lambda: off(colour(*red_above), RED) < 30)


def test_a_wipe_shows_it_only_on_the_right(qtbot, studio, monitor, begun, colour):
    look(qtbot, studio, "grey")

    studio.actions.run("view.before_after")

    qtbot.waitUntil(lambda: off(colour(*INSIDE), GREEN) < 12)
    assert off(colour(*OUTSIDE), BLACK) < 3


def test_outlines_of_the_keys_on_both_sides_are_seen(qtbot, studio, monitor, roto, begun, colours):
    begun(8, levels(200, 260))
    look(qtbot, studio, "original")
    studio.session.playhead.seek(4)

    studio.actions.run("roto.neighbours")
    qtbot.waitUntil(lambda: all(roto.seeing.neighbours))

    def is_outlined(left):
        along = product(np.linspace(left - 3, left + 3, 9), range(30, 60, 3))
        return max(off(each, GREEN) for each in colours(along)) > 60

    qtbot.waitUntil(lambda: is_outlined(40) and is_outlined(200))


def test_what_is_painted_is_seen_before_it_is_let_go(qtbot, studio, monitor, roto, at, colour):
    studio.actions.run("roto.brush")

    look(qtbot, studio, "grey")

    begin_drag(monitor.view, at(200, 20), at(260, 20))

    assert off(colour(230, 21), WHITE) < 3
    assert off(colour(230, 60), BLACK) < 3
    assert not studio.session.document.project.mattes
    QTest.mouseRelease(monitor.view, Qt.MouseButton.LeftButton, pos=QPoint())


def test_what_is_painted_is_seen_until_the_matte_has_it(
    qtbot, studio, monitor, at, colour, settled
):
    studio.actions.run("roto.brush")
    look(qtbot, studio, "grey")

    drag(monitor.view, at(200, 20), at(260, 20))

    assert off(colour(230, 21), WHITE) < 3
    settled()
    assert off(colour(230, 21), WHITE) < 3


def test_what_a_box_would_select_is_seen_before_it_is_let_go(
    qtbot, studio, monitor, roto, at, colour
):
    studio.actions.run("roto.box")
    look(qtbot, studio, "grey")

    begin_drag(monitor.view, at(50, 40), at(150, 140))

    qtbot.waitUntil(lambda: off(colour(100, 90), WHITE) < 3, timeout=20_000)
    assert not studio.session.document.project.mattes


def test_enter_makes_a_tracked_frame_a_key(qtbot, studio, monitor, roto, begun, settled):
    roto.track()
    qtbot.waitUntil(lambda: not roto.runner.runs, timeout=60_000)
    studio.session.playhead.seek(5)
    monitor.view.setFocus()

    qtbot.keyClick(monitor.view, Qt.Key.Key_Return)
    settled()

    assert roto.current.matte.key(5) is not None


def test_the_picture_goes_along_with_what_is_tracked(qtbot, studio, monitor, roto, begun):
    seen = []
    studio.session.playhead.moved.connect(seen.append)

    roto.track()
    qtbot.waitUntil(lambda: not roto.runner.runs, timeout=60_000)

    first, second, third = seen[:3]  # where several come at once it goes to the newest
    assert 0 < first < second < third
    assert roto.seeing.has_any


def test_who_goes_elsewhere_is_left_there(qtbot, studio, monitor, roto, begun):
    roto.track()
    studio.session.playhead.seek(9)

    qtbot.waitUntil(lambda: not roto.runner.runs, timeout=60_000)

    assert studio.session.playhead.frame == 9


def test_without_a_brush_stroke_erased_nothing_is_left(
    qtbot, studio, monitor, begun, at, colour, settled
):
    studio.actions.run("roto.eraser")
    studio.roto.tools.resize(20)

    drag(monitor.view, at(70, 10), at(70, 170))
    settled()

    look(qtbot, studio, "grey")
    assert off(colour(70, 90), BLACK) < 3


OTHER = MatteId("other")


@pytest.fixture
def beside(begun, studio):
    """One more matte, to the right, which is not worked on."""
    folder = mattes_folder(studio.session.document.path)
    key = Key(0, str(save_grey(levels(220, 280), folder)))
    other = Matte(OTHER, "Other", "disc", 5, (key,))
    studio.session.edit("Matte", partial(add_matte, matte=other))
    studio.roto.current.choose(MATTE)


def test_mattes_that_are_on_are_seen_in_their_colours_beside_the_one_worked_on(
    qtbot, monitor, studio, beside, colour
):
    look(qtbot, studio, "overlay")
    qtbot.waitUntil(lambda: len(studio.roto.seeing.others) == 1)

    own, other = colour(*INSIDE), colour(*OUTSIDE)

    assert off(own, GREEN) > 20
    assert off(other, GREEN) > 20
    assert off(own, other) > 20
    studio.roto.tools.show_matte(OTHER, False)
    qtbot.waitUntil(lambda: off(colour(*OUTSIDE), GREEN) < 6)


def test_while_the_film_plays_but_the_matte_worked_on_is_seen(qtbot, monitor, studio, beside):
    look(qtbot, studio, "overlay")
    qtbot.waitUntil(lambda: len(studio.roto.seeing.others) == 1)

    monitor.roto.set_resting(False)

    assert studio.roto.seeing.others == ()
    assert studio.roto.seeing.sight is not None
    monitor.roto.set_resting(True)
    assert len(studio.roto.seeing.others) == 1


def test_a_line_in_the_matte_s_colour_is_around_what_is_tinted(
    qtbot, monitor, studio, begun, colour
):
    look(qtbot, studio, "overlay")
    hue = hue_colour(3)

    def at_the_edge():
        return min(off(colour(100 + step / 4, 60), hue) for step in range(-6, 7))

    qtbot.waitUntil(lambda: at_the_edge() < 40)
    assert min(colour(100 + step / 4, 60).lightness() for step in range(-2, 12)) < 60


def test_a_locked_matte_is_not_pointed_at(qtbot, monitor, studio, begun, at):
    studio.roto.set_locked(True, MATTE)
    key = studio.session.project.matte(MATTE).keys
    studio.actions.run("roto.brush")

    drag(monitor.view, at(150, 60), at(220, 100))

    assert not studio.roto.pointing.is_searching
    assert studio.session.project.matte(MATTE).keys == key
    assert "locked" in studio.session.notices.all[-1].text
