"""How the frame lies in the widget, for any zoom and place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.ui.viewport.view_map import LEAST, MOST, ViewMap

sizes = st.tuples(st.floats(16, 8192), st.floats(16, 8192))
points = st.tuples(st.floats(-4000, 4000), st.floats(-4000, 4000))
zooms = st.floats(LEAST, MOST)


@given(sizes, points, zooms, points)
def test_a_point_comes_back_from_the_widget(frame, origin, zoom, point):
    view = ViewMap(frame, origin, zoom)

    assert view.to_frame(view.to_widget(point)) == pytest.approx(point, abs=1e-6)


@given(sizes, points, zooms, st.floats(0.001, 100), points)
def test_zooming_leaves_what_is_under_the_mouse_there(frame, origin, zoom, wanted, mouse):
    view = ViewMap(frame, origin, zoom)

    zoomed = view.zoomed(wanted, mouse)

    assert LEAST <= zoomed.zoom <= MOST
    assert zoomed.to_widget(view.to_frame(mouse)) == pytest.approx(mouse, abs=1e-4)


@given(sizes, sizes)
def test_fitted_the_whole_frame_is_seen_in_the_middle(frame, widget):
    view = ViewMap.fitted(frame, widget, 4)

    x, y, wide, high = view.rectangle
    assert x + wide / 2 == pytest.approx(widget[0] / 2)
    assert y + high / 2 == pytest.approx(widget[1] / 2)
    assert wide <= widget[0] + 1e-6
    assert high <= widget[1] + 1e-6
    assert not view.overflows(widget)


@given(sizes, points, zooms, sizes)
def test_kept_in_the_frame_covers_the_middle_of_the_widget(frame, origin, zoom, widget):
    view = ViewMap(frame, origin, zoom).kept_in(widget)

    x, y, wide, high = view.rectangle
    assert x <= widget[0] / 2 + 1e-6
    assert y <= widget[1] / 2 + 1e-6
    assert x + wide >= widget[0] / 2 - 1e-6
    assert y + high >= widget[1] / 2 - 1e-6
