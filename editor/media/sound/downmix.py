"""Any speaker layout to left and right."""

from __future__ import annotations

from functools import cache

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray

from editor.media.sound.packets.chunks import Samples

# av 18.1 looks for a null behind the last plane's address and finds none from eight planes on,
# and so reads foreign memory (AudioFrame.planes). Goes when it counts the layout's channels.
_UNSAFE_PLANES = 8
_HALF_POWER = 0.5**0.5
_GAINS = {  # of a speaker, to the left and to the right
    "FL": (1.0, 0.0),
    "FR": (0.0, 1.0),
    "FC": (_HALF_POWER, _HALF_POWER),
    "LFE": (0.0, 0.0),
    "LFE2": (0.0, 0.0),
    "BL": (_HALF_POWER, 0.0),
    "BR": (0.0, _HALF_POWER),
    "SL": (_HALF_POWER, 0.0),
    "SR": (0.0, _HALF_POWER),
    "BC": (0.5, 0.5),
    "FLC": (1.0, 0.0),
    "FRC": (0.0, 1.0),
    "DL": (1.0, 0.0),
    "DR": (0.0, 1.0),
    "WL": (1.0, 0.0),
    "WR": (0.0, 1.0),
    "TFL": (_HALF_POWER, 0.0),
    "TFR": (0.0, _HALF_POWER),
    "TFC": (0.5, 0.5),
    "TBL": (_HALF_POWER, 0.0),
    "TBR": (0.0, _HALF_POWER),
    "TBC": (0.5, 0.5),
    "TC": (0.5, 0.5),
    "TSL": (_HALF_POWER, 0.0),
    "TSR": (0.0, _HALF_POWER),
    "BFL": (_HALF_POWER, 0.0),
    "BFR": (0.0, _HALF_POWER),
    "BFC": (0.5, 0.5),
}
_UNNAMED = {  # what a number of channels without names is taken for
    1: ("FC",),
    2: ("FL", "FR"),
    3: ("FL", "FR", "LFE"),
    4: ("FL", "FR", "FC", "BC"),
    5: ("FL", "FR", "FC", "BL", "BR"),
    6: ("FL", "FR", "FC", "LFE", "BL", "BR"),
    7: ("FL", "FR", "FC", "LFE", "BC", "SL", "SR"),
    8: ("FL", "FR", "FC", "LFE", "BL", "BR", "SL", "SR"),
}


def stereo(frame: AudioFrame) -> Samples:
    """The frame's samples, mixed to left and right: (count, 2) float32, full scale 1.0.

    One channel goes to both sides as it is. More are mixed at -3 dB for centre and surrounds,
    without the low-frequency channel and without turning the whole down: what then exceeds full
    scale is kept, and the clip's volume brings it back. What is no number is silent.

    Source: ITU-R BS.775-4, annex 4, table 2.
    """
    names = tuple(channel.name for channel in frame.layout.channels)
    samples = _full_scale_one(_planes(frame, len(names)))
    if len(names) == 1:
        return np.repeat(samples.T, 2, axis=1)
    if names == ("FL", "FR"):
        return samples.T
    return np.asarray(samples.T @ _matrix(names), np.float32)


@cache
def _matrix(names: tuple[str, ...]) -> NDArray[np.float32]:
    """(channels, 2) gains. Channels with unknown names go to left and right in turn."""
    known = names if all(name in _GAINS for name in names) else _UNNAMED.get(len(names))
    if known is None:
        known = tuple("FL" if index % 2 == 0 else "FR" for index in range(len(names)))
    return np.array([_GAINS[name] for name in known], np.float32)


def _planes(frame: AudioFrame, channels: int) -> NDArray:
    """(channels, count) in the frame's own sample format."""
    if not frame.format.is_planar:
        return frame.to_ndarray().reshape(-1, channels).T
    if channels < _UNSAFE_PLANES:
        return frame.to_ndarray()
    packed = AudioResampler(format=frame.format.packed.name, layout=frame.layout)
    blocks = [*packed.resample(frame), *packed.resample(None)]
    return np.concatenate([block.to_ndarray().reshape(-1, channels) for block in blocks]).T


def _full_scale_one(array: NDArray) -> NDArray[np.float32]:
    if array.dtype == np.uint8:
        return ((array.astype(np.float32) - 128) / 128).astype(np.float32, copy=False)
    if np.issubdtype(array.dtype, np.integer):
        return (array * (-1.0 / np.iinfo(array.dtype).min)).astype(np.float32)
    return np.nan_to_num(array.astype(np.float32, copy=False), posinf=0, neginf=0)
