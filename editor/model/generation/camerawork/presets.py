"""Camera moves that have names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from editor.model.curves import (
    Animated,
    Curve,
    Handle,
    Interpolation,
    Keyframe,
    number_at,
    with_keyframe,
)
from editor.model.generation.camera import CameraPath

_PIECES = 12  # of a curve that follows another


@dataclass(frozen=True, slots=True)
class CameraPreset:
    """`moves` makes the path of a clip of so many frames that goes as far as an amount says.

    amount: what suits most pictures; a share, or degrees if `in_degrees`.
    needs_depth: nothing, or little, is seen of it where all of the picture is one plane.
    """

    name: str
    label: str
    hint: str
    amount: float
    moves: Callable[[int, float], CameraPath]
    in_degrees: bool = False
    needs_depth: bool = False

    def path(self, length: int, amount: float | None = None) -> CameraPath:
        """For a clip of `length` frames."""
        return self.moves(length, self.amount if amount is None else amount)


def eased(length: int, *places: tuple[float, float], linear: bool = False) -> Animated:
    """Through (share of the clip, value), stopping at each; `linear` does not slow down there."""
    interpolation = Interpolation.LINEAR if linear else Interpolation.BEZIER
    curve = Curve(())
    for share, value in places:
        frame = Fraction(round(share * (length - 1)))
        curve = with_keyframe(curve, Keyframe(frame, value, interpolation))
    return curve


def reached(length: int, amount: float, *, linear: bool = False) -> Animated:
    """From nothing at the first frame to `amount` at the last."""
    return eased(length, (0, 0.0), (1, amount), linear=linear)


def held_in_size(dolly: Animated, length: int) -> Curve:
    """The zoom that keeps the main plane as large as it is, whatever `dolly` does."""

    def zoom(frame: Fraction) -> float:
        return 1 / (1 + number_at(dolly, frame)) - 1

    step = Fraction(max(length - 1, 1), _PIECES)
    keys = []
    for piece in range(_PIECES + 1):
        at = piece * step
        slope = (zoom(at + step / 64) - zoom(at - step / 64)) / (float(step) / 32)
        reach = float(step) / 3
        keys.append(
            Keyframe(
                at,
                zoom(at),
                Interpolation.BEZIER,
                Handle(-reach, -slope * reach),
                Handle(reach, slope * reach),
            )
        )
    return Curve(tuple(keys))


def _slow_push_in(length: int, amount: float) -> CameraPath:
    return CameraPath(dolly=reached(length, amount))


def _slow_pull_out(length: int, amount: float) -> CameraPath:
    return CameraPath(dolly=eased(length, (0, amount), (1, 0.0)))


def _crash_zoom(length: int, amount: float) -> CameraPath:
    past, back = amount * 1.04, amount
    return CameraPath(zoom=eased(length, (0.4, 0.0), (0.54, past), (0.66, back)))


def _vertigo(length: int, amount: float) -> CameraPath:
    dolly = reached(length, amount)
    return CameraPath(dolly=dolly, zoom=held_in_size(dolly, length))


def _pan_right(length: int, amount: float) -> CameraPath:
    return CameraPath(pan=reached(length, amount))


def _pan_left(length: int, amount: float) -> CameraPath:
    return CameraPath(pan=reached(length, -amount))


def _tilt_up(length: int, amount: float) -> CameraPath:
    return CameraPath(tilt=reached(length, amount))


def _tilt_down(length: int, amount: float) -> CameraPath:
    return CameraPath(tilt=reached(length, -amount))


def _orbit_right(length: int, amount: float) -> CameraPath:
    return CameraPath(orbit=reached(length, amount))


def _orbit_left(length: int, amount: float) -> CameraPath:
    return CameraPath(orbit=reached(length, -amount))


def _truck_right(length: int, amount: float) -> CameraPath:
    return CameraPath(truck=reached(length, amount))


def _truck_left(length: int, amount: float) -> CameraPath:
    return CameraPath(truck=reached(length, -amount))


def _rise(length: int, amount: float) -> CameraPath:
    down = -20 * amount
    return CameraPath(pedestal=reached(length, amount), tilt=reached(length, down))


def _reveal(length: int, amount: float) -> CameraPath:
    return CameraPath(
        dolly=eased(length, (0, amount), (1, 0.0)),
        pedestal=eased(length, (0, -amount / 3), (1, 0.0)),
    )


def _handheld(length: int, amount: float) -> CameraPath:
    return CameraPath(handheld=amount)


def _handheld_walk(length: int, amount: float) -> CameraPath:
    return CameraPath(handheld=amount, dolly=reached(length, 10 * amount, linear=True))


def _dutch(length: int, amount: float) -> CameraPath:
    return CameraPath(roll=reached(length, amount), dolly=reached(length, amount / 60))


def _breathe(length: int, amount: float) -> CameraPath:
    return CameraPath(dolly=eased(length, (0, 0.0), (0.5, amount), (1, 0.0)))


def _sway(length: int, amount: float) -> CameraPath:
    truck = eased(length, (0, 0.0), (0.25, amount), (0.75, -amount), (1, 0.0))
    return CameraPath(truck=truck)


PRESETS = (
    CameraPreset(
        "slow-push-in",
        "Slow push-in",
        "The camera goes in, calmly.",
        0.12,
        _slow_push_in,
    ),
    CameraPreset(
        "slow-pull-out",
        "Slow pull-out",
        "Begins close and goes back to the whole picture.",
        0.15,
        _slow_pull_out,
    ),
    CameraPreset(
        "crash-zoom",
        "Crash zoom",
        "Waits, then the lens zooms in at once.",
        0.8,
        _crash_zoom,
    ),
    CameraPreset(
        "vertigo",
        "Vertigo",
        "Goes in while the lens zooms out: the main plane stays, what is near and far moves.",
        0.5,
        _vertigo,
        needs_depth=True,
    ),
    CameraPreset(
        "pan-right",
        "Pan right",
        "The camera turns to the right.",
        8.0,
        _pan_right,
        in_degrees=True,
    ),
    CameraPreset(
        "pan-left",
        "Pan left",
        "The camera turns to the left.",
        8.0,
        _pan_left,
        in_degrees=True,
    ),
    CameraPreset(
        "tilt-up",
        "Tilt up",
        "The camera turns upwards.",
        6.0,
        _tilt_up,
        in_degrees=True,
    ),
    CameraPreset(
        "tilt-down",
        "Tilt down",
        "The camera turns downwards.",
        6.0,
        _tilt_down,
        in_degrees=True,
    ),
    CameraPreset(
        "orbit-right",
        "Orbit right",
        "Goes round the middle to the right and keeps looking at it.",
        10.0,
        _orbit_right,
        in_degrees=True,
        needs_depth=True,
    ),
    CameraPreset(
        "orbit-left",
        "Orbit left",
        "Goes round the middle to the left and keeps looking at it.",
        10.0,
        _orbit_left,
        in_degrees=True,
        needs_depth=True,
    ),
    CameraPreset(
        "truck-right",
        "Truck right",
        "The camera goes sideways to the right.",
        0.08,
        _truck_right,
    ),
    CameraPreset(
        "truck-left",
        "Truck left",
        "The camera goes sideways to the left.",
        0.08,
        _truck_left,
    ),
    CameraPreset(
        "rise",
        "Rise",
        "Goes up like a crane, looking down a little.",
        0.12,
        _rise,
    ),
    CameraPreset(
        "reveal",
        "Reveal",
        "Comes up from below and goes back until all is seen.",
        0.25,
        _reveal,
    ),
    CameraPreset(
        "handheld",
        "Handheld",
        "Held in a calm hand.",
        0.01,
        _handheld,
    ),
    CameraPreset(
        "handheld-walk",
        "Handheld walk",
        "Walks in with the camera in the hand.",
        0.015,
        _handheld_walk,
    ),
    CameraPreset(
        "dutch",
        "Dutch angle",
        "Tips over to one side, coming a little closer.",
        6.0,
        _dutch,
        in_degrees=True,
    ),
    CameraPreset(
        "breathe",
        "Breathe",
        "Goes in and back again; it can be looped.",
        0.06,
        _breathe,
    ),
    CameraPreset(
        "sway",
        "Sway",
        "Goes gently from side to side; it can be looped.",
        0.03,
        _sway,
    ),
)


def preset(name: str) -> CameraPreset | None:
    return next((each for each in PRESETS if each.name == name), None)
