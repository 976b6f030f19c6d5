"""Any project, for property tests."""

from hypothesis import strategies as st
from store.projects.generation_strategies import queued, shots, takes
from store.projects.roto_strategies import mattes
from store.projects.strategies import (
    animated,
    audios,
    effects,
    floats,
    paths,
    rates,
    sources,
    texts,
    times,
    transforms,
    uses,
    videos,
    whole,
)

from editor.model.colour import WorkingSpace
from editor.model.media import MediaReference
from editor.model.project import Project, Sequence
from editor.model.time import TimeRange
from editor.model.timeline import (
    Clip,
    ClipMarker,
    Gap,
    GuideLine,
    Marker,
    Track,
    TrackKind,
    Transition,
)
from editor.model.transform import BlendMode


class Numbering:
    """Tells the ids of a project apart; those of two projects may be the same."""

    def __init__(self) -> None:
        self._given = 0

    def begin(self) -> None:
        self._given = 0

    def put_to(self, text: str) -> str:
        self._given += 1
        return f"{text}/{self._given}"


numbering = st.shared(st.builds(Numbering), key="numbering")
given_ids = st.builds(Numbering.put_to, numbering, texts)
clips = st.builds(
    Clip,
    id=given_ids,
    name=texts,
    source=sources,
    duration=st.integers(0, 10**6),
    source_start=times,
    speed=st.fractions(),
    enabled=st.booleans(),
    transform=transforms,
    opacity=animated,
    blend_mode=st.sampled_from(BlendMode),
    effects=st.lists(effects, max_size=2).map(tuple),
    volume=animated,
    pan=animated,
    keep_pitch=st.booleans(),
    link=st.none() | texts,
    group=st.none() | texts,
    markers=st.lists(st.builds(ClipMarker, texts, texts, times, texts, texts), max_size=2).map(
        tuple
    ),
    mattes=uses,
)
gaps = st.builds(Gap, given_ids, st.integers(0, 10**6))
transitions = st.builds(
    Transition,
    given_ids,
    st.none() | texts,
    st.none() | texts,
    st.integers(0, 999),
    st.integers(0, 999),
    effects,
)


def tracks(kind):
    track = st.builds(
        Track,
        id=given_ids,
        name=texts,
        kind=st.just(kind),
        items=st.lists(clips | gaps, max_size=3).map(tuple),
        transitions=st.lists(transitions, max_size=2).map(tuple),
        enabled=st.booleans(),
        locked=st.booleans(),
        muted=st.booleans(),
        solo=st.booleans(),
    )
    return st.lists(track, max_size=2).map(tuple)


sequences = st.builds(
    Sequence,
    id=given_ids,
    name=texts,
    rate=rates,
    width=st.integers(1, 9999),
    height=st.integers(1, 9999),
    sample_rate=st.integers(1, 192000),
    working_space=st.sampled_from(WorkingSpace),
    video_tracks=tracks(TrackKind.VIDEO),
    audio_tracks=tracks(TrackKind.AUDIO),
    markers=st.lists(
        st.builds(Marker, given_ids, texts, whole, whole, texts, texts), max_size=2
    ).map(tuple),
    in_point=st.none() | whole,
    out_point=st.none() | whole,
    format_from_first_clip=st.booleans(),
    guides=st.lists(st.builds(GuideLine, st.integers(0, 1), floats), max_size=2).map(tuple),
)
media = st.builds(
    MediaReference,
    id=given_ids,
    name=texts,
    path=paths,
    available_range=st.none() | st.builds(TimeRange, times, times),
    video=st.none() | videos,
    audio=st.lists(audios, max_size=2).map(tuple),
    start_timecode=texts,
    bin=texts,
    size_bytes=whole,
    modified_ns=whole,
    tags=st.lists(texts, max_size=2).map(tuple),
    rating=st.integers(0, 5),
    label=texts,
    note=texts,
)
parts = st.fixed_dictionaries(
    {
        "name": texts,
        "media": st.lists(media, max_size=3).map(tuple),
        "sequences": st.lists(sequences, max_size=2).map(tuple),
        "main_sequence": st.none() | texts,
        "bins": st.lists(texts, max_size=2, unique=True).map(tuple),
        "shots": st.lists(shots(given_ids), max_size=2).map(tuple),
        "queue": st.lists(queued(given_ids), max_size=2).map(tuple),
        "takes": st.lists(takes(given_ids), max_size=2).map(tuple),
        "mattes": st.lists(mattes(given_ids), max_size=2).map(tuple),
    }
)


@st.composite
def projects(draw):
    """A project whose ids are unique, as every edit keeps them; nothing else about it need hold."""
    draw(numbering).begin()
    return Project(**draw(parts))
