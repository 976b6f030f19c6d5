"""Mattes, small and made up."""

from editor.model.media import MediaId
from editor.model.roto.matte import Key, Matte, MatteId, Stretch
from editor.model.roto.splines import Spline, SplineId, SplineKey, SplinePoint


def stretch(first, end, film="/mattes/a.mkv", offset=0):
    return Stretch(first, film, bytes(number % 256 for number in range(first, end)), offset)


def key(frame, *prompts, picture=None):
    return Key(frame, picture or f"/mattes/{frame}.png", prompts)


def matte(name="m", media="film", **fields):
    return Matte(MatteId(name), name.upper(), MediaId(media), **fields)


def shape(*places, **fields):
    """Points without handles."""
    return tuple(SplinePoint(float(x), float(y), **fields) for x, y in places)


TRIANGLE = shape((0, 0), (10, 0), (0, 10))


def spline(*keys, name="s", **fields):
    keys = keys or (SplineKey(0, TRIANGLE),)
    return Spline(SplineId(name), name, keys, **fields)
