"""Any mattes, for property tests."""

from hypothesis import strategies as st
from store.projects.strategies import floats, paths, texts, whole

from editor.model.curves import Interpolation
from editor.model.roto.matte import Edges, Key, Matte, Matting, Stretch
from editor.model.roto.prompts import (
    Alike,
    Box,
    Click,
    Everything,
    Kind,
    Lasso,
    Paint,
    Scribble,
)
from editor.model.roto.splines import Combination, Spline, SplineKey, SplinePoint

places = st.lists(st.tuples(floats, floats), max_size=3).map(tuple)
prompts = (
    st.builds(Click, floats, floats, st.booleans())
    | st.builds(Scribble, places, floats, st.booleans())
    | st.builds(Box, floats, floats, floats, floats)
    | st.builds(Lasso, places, st.booleans())
    | st.builds(Everything, st.sampled_from(Kind))
    | st.builds(Alike, floats, floats, floats, st.booleans(), st.booleans())
    | st.builds(Paint, places, floats, floats, st.booleans())
)
keys = st.builds(Key, whole, paths, st.lists(prompts, max_size=3).map(tuple))
stretches = st.builds(Stretch, whole, paths, st.binary(max_size=9), whole)
edges = st.builds(Edges, st.sampled_from(Matting), floats, floats, floats, floats)
points = st.builds(SplinePoint, *[floats] * 7)
spline_keys = st.builds(
    SplineKey, whole, st.lists(points, max_size=3).map(tuple), st.sampled_from(Interpolation)
)


def in_order(parts, frame_of):
    """Several, in order of time, one a frame."""
    return st.lists(parts, max_size=3, unique_by=frame_of).map(
        lambda drawn: tuple(sorted(drawn, key=frame_of))
    )


def mattes(ids):
    splines = st.builds(
        Spline,
        ids,
        texts,
        st.lists(spline_keys, max_size=2).map(tuple),
        st.sampled_from(Combination),
        st.booleans(),
        floats,
        floats,
        st.booleans(),
    )
    windows = in_order(stretches, lambda each: each.first)
    return st.builds(
        Matte,
        ids,
        texts,
        texts,
        st.integers(0, 99),
        in_order(keys, lambda each: each.frame),
        windows,
        windows,
        st.lists(splines, max_size=2).map(tuple),
        edges,
        st.booleans(),
    )
