"""Makes resources/samples/music.m4a: ten seconds of a slow pad, from sines alone.

    .venv/bin/python packaging/make_sample_music.py

Four chords, each swelling over the tail of the last, with a plucked note now and then.
Nothing in it is recorded or sampled, so it is given away under CC0.
"""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

TARGET = Path(__file__).resolve().parent.parent / "resources" / "samples" / "music.m4a"
RATE = 48_000
LENGTH_S = 10.0
CHORD_S = 2.5

# MIDI note numbers: D major 9, B minor 7, G major 7, A suspended.
CHORDS = (
    (38, 50, 57, 61, 64, 69),
    (35, 47, 54, 57, 62, 66),
    (43, 50, 55, 59, 62, 66),
    (45, 52, 57, 62, 64, 69),
)
# (seconds, MIDI note)
PLUCKS = (
    (0.0, 81),
    (1.25, 78),
    (2.5, 76),
    (3.75, 74),
    (5.0, 78),
    (5.625, 81),
    (7.5, 76),
    (8.75, 74),
)

Sound = NDArray[np.float64]


def main() -> None:
    left_and_right = np.stack([mix(side) for side in (-1, 1)])
    left_and_right *= 0.5 / np.abs(left_and_right).max()
    write(left_and_right.astype(np.float32), TARGET)


def mix(side: int) -> Sound:
    """One channel; `side` is -1 on the left and 1 on the right."""
    time = np.arange(int(RATE * LENGTH_S)) / RATE
    sound = np.zeros_like(time)
    for index, chord in enumerate(CHORDS):
        sound += pad(time - index * CHORD_S, chord, side)
    for start, note in PLUCKS:
        # The echo comes from the other side, a dotted beat later.
        sound += (0.09 + 0.03 * side) * pluck(time - start, note)
        sound += (0.04 - 0.02 * side) * pluck(time - start - 0.47, note)
    ends = np.clip(np.minimum(time / 0.05, (LENGTH_S - time) / 1.5), 0, 1)
    return sound * ends


def pad(time: Sound, chord: tuple[int, ...], side: int) -> Sound:
    """A chord that swells for 0.8 s and fades for 1.2 s after its time; silent before it."""
    swell = np.clip(np.minimum(time / 0.8, (CHORD_S + 1.2 - time) / 1.2), 0, 1)
    swell = swell * swell * (3 - 2 * swell)
    sound = np.zeros_like(time)
    for voice, note in enumerate(chord):
        hertz = frequency(note) * (1 + side * 0.0009 * (voice % 3))
        for harmonic, strength in ((1, 1.0), (2, 0.3), (3, 0.1)):
            phase = 2 * np.pi * hertz * harmonic * time + voice
            sound += strength * np.sin(phase) / (voice + 3)
    return 0.22 * swell * sound


def pluck(time: Sound, note: int) -> Sound:
    """A bell-like note; silent before time zero."""
    after = np.maximum(time, 0)
    tone = np.sin(2 * np.pi * frequency(note) * after) * np.exp(-2.5 * after)
    glint = np.sin(2 * np.pi * frequency(note) * 3 * after) * np.exp(-9 * after)
    return np.where(time >= 0, (tone + 0.2 * glint) * np.minimum(after / 0.004, 1), 0)


def frequency(note: int) -> float:
    return 440.0 * 2 ** ((note - 69) / 12)


def write(sound: NDArray[np.float32], target: Path) -> None:
    """Write (2, samples) as AAC."""
    with av.open(str(target), "w", options={"movflags": "faststart"}) as container:
        stream = container.add_stream("aac", rate=RATE, layout="stereo")
        stream.bit_rate = 160_000
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(sound), "fltp", "stereo")
        frame.sample_rate = RATE
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


if __name__ == "__main__":
    main()
