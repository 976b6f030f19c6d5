"""Rich values of what is generated, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st
from store.projects.strategies import animated, floats, numbers, paths, rates, texts, times, values

from editor.model.generation.adapters import Adapter
from editor.model.generation.brush import (
    MotionBrush,
    MotionRegion,
    PathPoint,
    Polygon,
    RasterMask,
    Stroke,
)
from editor.model.generation.camera import MOVES, CameraPath
from editor.model.generation.prompts import PromptSchedule, TimedPrompt
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.generation.take import (
    Placement,
    QueuedGeneration,
    QueueState,
    Seam,
    Shot,
    Take,
)

points = st.lists(st.tuples(floats, floats), max_size=3).map(tuple)
shapes = (
    st.builds(Stroke, points, floats, floats, st.booleans())
    | st.builds(Polygon, points, st.booleans())
    | st.builds(RasterMask, paths, st.booleans())
)
regions = st.builds(
    MotionRegion,
    id=texts,
    name=texts,
    hue=st.integers(0, 7),
    shapes=st.lists(shapes, max_size=3).map(tuple),
    velocity=animated,
    proximity=animated,
    ambient=animated,
    rotation=animated,
    path=st.lists(st.builds(PathPoint, floats, floats, floats), max_size=3).map(tuple),
    enabled=st.booleans(),
)
prompts = st.builds(TimedPrompt, st.integers(0, 999), texts, texts)
sources = st.builds(
    InputSource, st.sampled_from(SourceRole), texts, times, st.integers(0, 9), numbers, rates
)
requests = st.builds(
    GenerationRequest,
    kind=st.sampled_from(GenerationKind),
    model=texts,
    width=st.integers(-1, 9999),
    height=st.integers(-1, 9999),
    frames=st.integers(0, 9999),
    rate=rates,
    seed=st.integers(0, 2**70),
    prompts=st.builds(PromptSchedule, st.lists(prompts, max_size=2).map(tuple), st.integers(0, 99)),
    sources=st.lists(sources, max_size=2).map(tuple),
    brush=st.builds(MotionBrush, st.lists(regions, max_size=2).map(tuple)),
    camera=st.builds(CameraPath, **dict.fromkeys(MOVES, animated)),
    loops=st.booleans(),
    options=st.lists(st.tuples(texts, values), max_size=2).map(tuple),
    adapters=st.lists(st.builds(Adapter, texts, numbers), max_size=2).map(tuple),
)
parents = st.none() | texts
seams = st.builds(
    Seam,
    texts,
    times,
    st.integers(-99, 99),
    st.none() | st.integers(1, 99),
    st.booleans(),
    st.booleans(),
)
places = st.builds(Placement, texts, parents, st.integers(), parents, st.none() | seams)


def shots(ids):
    return st.builds(Shot, ids, texts, requests, st.none() | places)


def queued(ids):
    return st.builds(
        QueuedGeneration,
        id=ids,
        shot=texts,
        request=requests,
        placement=st.none() | places,
        parent=parents,
        is_draft=st.booleans(),
        state=st.sampled_from(QueueState),
        message=texts,
    )


def takes(ids):
    return st.builds(
        Take,
        id=ids,
        shot=texts,
        media=texts,
        request=requests,
        model_version=texts,
        device=texts,
        made_at=texts,
        took_seconds=floats,
        parent=parents,
        is_draft=st.booleans(),
        rating=st.integers(0, 5),
        note=texts,
    )
