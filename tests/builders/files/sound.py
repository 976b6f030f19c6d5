"""Sound files with claps at known times, and small timelines of sound."""

from fractions import Fraction

import av
import numpy as np

from editor.media.probe import media_reference
from editor.media.sound.packets.chunks import silence
from editor.model.effects import Effect, EffectId
from editor.model.media import MediaId
from editor.model.project import Project, Sequence
from editor.model.time import RationalTime
from editor.model.timeline import (
    Clip,
    Gap,
    ItemId,
    MediaSource,
    SequenceId,
    Track,
    TrackId,
    TrackKind,
    Transition,
    TransitionId,
)

SAMPLE_RATE = 48000
MAIN = SequenceId("main")
SOUND = MediaSource(MediaId("sound"))


def tone(count, hertz=440.0, rate=SAMPLE_RATE, start=0):
    """(count, 2) float32 of a sine whose phase its sample numbers alone decide."""
    turns = np.arange(start, start + count) * (hertz / rate)
    return np.repeat(0.5 * np.sin(2 * np.pi * turns), 2).reshape(-1, 2).astype(np.float32)


def noise(count, seed=0):
    """(count, 2) float32 of noise, louder or softer by the hundredth of a second."""
    random = np.random.default_rng(seed)
    swell = np.repeat(random.uniform(0.1, 0.9, count // 480 + 1), 480)[:count, np.newaxis]
    return (random.uniform(-1, 1, (count, 2)) * swell).astype(np.float32)


def source_of(samples):
    """`samples` as something that can be read anywhere, silent outside."""

    def read(start, count):
        out = silence(count)
        low, high = max(start, 0), min(start + count, len(samples))
        if low < high:
            out[low - start : high - start] = samples[low:high]
        return out

    return read


def clap(rate):
    """(count,) of 4 ms with a sharp beginning, which lossy codecs keep."""
    count = int(rate * 0.004)
    decay = np.hanning(2 * count)[count:]
    return 0.8 * decay * np.sin(np.arange(count) * 2 * np.pi * 1500 / rate + 1.2)


def with_claps(seconds, rate, times):
    samples = silence(round(seconds * rate))
    sound = clap(rate)[:, np.newaxis]
    for time in times:
        at = round(time * rate)
        samples[at : at + len(sound)] = sound
    return samples


def clap_offset(samples, time):
    """By how many samples at 48 kHz the clap of second `time` is late in `samples`."""
    reach = SAMPLE_RATE // 20
    at = round(time * SAMPLE_RATE)
    likeness = np.correlate(samples[at - reach : at + reach + 192, 0], clap(SAMPLE_RATE), "valid")
    return int(np.argmax(likeness)) - reach


def write_sound(path, codec, rate, samples, container=None, late=None):
    """A file of (count, 1 or 2) float `samples`.

    `late`: (sample, seconds) tells from where on everything is presented so much later.
    """
    layout = {1: "mono", 2: "stereo"}[samples.shape[1]]
    with av.open(str(path), "w", format=container) as file:
        stream = file.add_stream(codec, rate=rate, layout=layout)
        context = stream.codec_context
        context.options = {"strict": "experimental"}  # for Vorbis
        context.open(strict=False)
        size = context.frame_size or 4096
        for at in range(0, len(samples), size):
            frame = _frame(samples[at : at + size], context.format.name, layout)
            frame.sample_rate, frame.time_base, frame.pts = rate, Fraction(1, rate), at
            _mux(file, stream.encode(frame), late)
        _mux(file, stream.encode(None), late)
    return path


def _frame(block, format, layout):
    wide = block.astype(np.float64)
    if format.startswith("s"):
        dtype = {"s16": np.int16, "s32": np.int32}[format.removesuffix("p")]
        wide = np.rint(wide * np.iinfo(dtype).max).astype(dtype)
    else:
        wide = wide.astype(np.float32)
    planes = wide.T if format.endswith("p") else wide.reshape(1, -1)
    return av.AudioFrame.from_ndarray(np.ascontiguousarray(planes), format=format, layout=layout)


def _mux(file, packets, late):
    for packet in packets:
        if late is not None and packet.pts * packet.time_base >= late[0]:
            packet.pts += round(late[1] / packet.time_base)
            packet.dts = packet.pts
        file.mux(packet)


def media(path, name="sound"):
    return media_reference(path, MediaId(name))


def sound_clip(name, frames, start=Fraction(0), source=SOUND, **fields):
    """A clip of `source` from its second `start` on."""
    begin = RationalTime.from_seconds(Fraction(start))
    return Clip(ItemId(name), name, source, frames, begin, **fields)


def gap(frames):
    return Gap(ItemId(f"gap {frames}"), frames)


def crossfade(left, right, in_offset, out_offset, shape="equal_power"):
    name = f"{left}-{right}"
    effect = Effect(EffectId(name), shape)
    return Transition(TransitionId(name), left, right, in_offset, out_offset, effect)


def sound_track(name, *items, **fields):
    return Track(TrackId(name), name, TrackKind.AUDIO, items, **fields)


def sequence(*tracks, name=MAIN, rate=Fraction(25), sample_rate=SAMPLE_RATE):
    return Sequence(SequenceId(name), name, rate, 64, 64, sample_rate, audio_tracks=tracks)


def project(references, *sequences):
    return Project("Test", tuple(references), sequences, sequences[0].id)
