"""Rich values for property tests: every type, every enum, curves with handles, odd text."""

from fractions import Fraction

from hypothesis import strategies as st

from editor.model.colour import (
    ChromaSiting,
    ColourTags,
    Matrix,
    Primaries,
    Range,
    Transfer,
)
from editor.model.curves import Curve, Handle, Interpolation, Keyframe
from editor.model.effects import Effect
from editor.model.media import AudioStream, VideoStream
from editor.model.roto.matte import MatteUse
from editor.model.roto.splines import Combination
from editor.model.time import RationalTime
from editor.model.timeline import (
    GeneratorSource,
    MediaSource,
    SequenceSource,
    TitleSource,
)
from editor.model.titles.title import Align, Background, Outline, Shadow, Title, VerticalAlign
from editor.model.transform import Fit, Transform

characters = st.characters(exclude_categories=()) | st.sampled_from("\0\ufdd0\udcff\ud800€𝄞א")
texts = st.text(characters, max_size=6)
floats = st.floats(allow_nan=False)
numbers = floats | st.integers(-(10**20), 10**20)
whole = st.integers(-(2**62), 2**62)
rates = st.sampled_from([Fraction(24), Fraction(30000, 1001), Fraction(60)])
times = st.builds(RationalTime, st.integers(-(10**25), 10**25), rates)
paths = texts | st.sampled_from(
    [
        *("/p/q/media/a b#1.mp4", "/p/a.mp4", "/p/q/../x/a.mp4", "/p//q/b.mp4", "/p/q", "/p/q/"),
        *("/elsewhere/c%d", "/p/q/C:\\a.cube", "C:\\p\\a.cube", "../a.cube"),
    ]
)
colours = st.tuples(floats, floats, floats, floats)
values = st.booleans() | numbers | paths | st.lists(numbers, max_size=4).map(tuple)
handles = st.none() | st.builds(Handle, floats, floats | st.lists(floats, max_size=3).map(tuple))
keyframes = st.builds(
    Keyframe, st.fractions(), values, st.sampled_from(Interpolation), handles, handles
)
animated = values | st.builds(Curve, st.lists(keyframes, max_size=3).map(tuple))
parameters = st.lists(st.tuples(texts, animated), max_size=2).map(tuple)
uses = st.lists(
    st.builds(MatteUse, texts, st.booleans(), st.sampled_from(Combination), st.booleans()),
    max_size=2,
).map(tuple)
effects = st.builds(Effect, texts, texts, parameters, st.booleans(), uses)
transforms = st.builds(
    Transform, animated, animated, animated, animated, animated, st.sampled_from(Fit)
)
titles = st.builds(
    Title,
    text=texts,
    font=texts,
    size=floats,
    weight=st.integers(100, 900),
    italic=st.booleans(),
    colour=colours,
    align=st.sampled_from(Align),
    vertical_align=st.sampled_from(VerticalAlign),
    line_height=floats,
    tracking=floats,
    outline=st.none() | st.builds(Outline, colours, floats),
    shadow=st.none() | st.builds(Shadow, colours, st.tuples(floats, floats), floats),
    background=st.none() | st.builds(Background, colours, floats, floats),
    box=st.none() | colours,
)
sources = (
    st.builds(MediaSource, texts, st.integers(0, 9))
    | st.builds(SequenceSource, texts)
    | st.builds(TitleSource, titles)
    | st.builds(GeneratorSource, effects)
)
videos = st.builds(
    VideoStream,
    width=st.integers(1, 9999),
    height=st.integers(1, 9999),
    rate=st.none() | rates,
    pixel_aspect=st.fractions(),
    rotation=st.integers(-360, 360),
    has_alpha=st.booleans(),
    variable=st.booleans(),
    interlaced=st.booleans(),
    codec=texts,
    colour=st.builds(
        ColourTags,
        st.sampled_from(Range),
        st.sampled_from(Matrix),
        st.sampled_from(Primaries),
        st.sampled_from(Transfer),
        st.sampled_from(ChromaSiting),
    ),
)
audios = st.builds(AudioStream, st.integers(1, 64), st.integers(1, 192000), texts, texts, texts)
