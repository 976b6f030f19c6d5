"""Camera moves in words: "push-in 20%, handheld 1%"."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import get_close_matches

from editor.model.generation.camera import MOVES, CameraPath
from editor.model.generation.camerawork.presets import PRESETS, CameraPreset, preset, reached

WORDS: dict[str, tuple[str, float]] = {
    "push-in": ("dolly", 1),
    "pull-out": ("dolly", -1),
    "dolly": ("dolly", 1),
    "dolly-in": ("dolly", 1),
    "dolly-out": ("dolly", -1),
    "zoom": ("zoom", 1),
    "zoom-in": ("zoom", 1),
    "zoom-out": ("zoom", -1),
    "pan": ("pan", 1),
    "pan-right": ("pan", 1),
    "pan-left": ("pan", -1),
    "tilt": ("tilt", 1),
    "tilt-up": ("tilt", 1),
    "tilt-down": ("tilt", -1),
    "roll": ("roll", 1),
    "roll-right": ("roll", 1),
    "roll-left": ("roll", -1),
    "truck": ("truck", 1),
    "truck-right": ("truck", 1),
    "truck-left": ("truck", -1),
    "pedestal": ("pedestal", 1),
    "pedestal-up": ("pedestal", 1),
    "pedestal-down": ("pedestal", -1),
    "orbit": ("orbit", 1),
    "orbit-right": ("orbit", 1),
    "orbit-left": ("orbit", -1),
    "handheld": ("handheld", 1),
}
"""What moves are called: the channel of the path, and which way along it."""

_IN_DEGREES = ("pan", "tilt", "roll", "orbit")
_EASINGS = {"smooth": False, "linear": True}
_AMOUNT = re.compile(r"(?P<number>[-+]?\d+(?:\.\d+)?|[-+]?\.\d+)(?P<unit>%|deg|degrees?|°)?")
_UNIT_APART = re.compile(r"(\d)\s+(%|deg|°)")


class CameraTextError(Exception):
    """The words are not understood; the message is a sentence that says which."""


def camera_from_text(text: str, length: int) -> CameraPath:
    """The path of a clip of `length` frames; amounts are reached at its last frame.

    Moves are joined by commas; each is a word of `WORDS` with its amount, or a preset's name with
    or without one, and "linear" after it if it is not to be eased. A share is 20% or 0.2, an
    angle 10deg, 10° or 10.

    Raises:
        CameraTextError: something in it is not understood.
    """
    path = CameraPath()
    for part in text.split(","):
        if not part.strip():
            raise CameraTextError(f"A camera move is missing in “{text.strip()}”.")
        path = _joined(path, _move(part.strip().lower(), length), part.strip())
    return path


def _joined(path: CameraPath, more: CameraPath, part: str) -> CameraPath:
    for name in MOVES:
        added = getattr(more, name)
        if added == 0.0:
            continue
        if getattr(path, name) != 0.0:
            raise CameraTextError(
                f"“{part}” moves what another camera move has already: {name}. Say it once."
            )
        path = replace(path, **{name: added})
    return path


def _move(part: str, length: int) -> CameraPath:
    words = _UNIT_APART.sub(r"\1\2", part).split()
    is_linear = None
    if words[-1] in _EASINGS:
        is_linear = _EASINGS[words.pop()]
    amount = _AMOUNT.fullmatch(words[-1]) if words else None
    if amount is not None:
        words.pop()
    name = "-".join(words).replace("_", "-")
    if (named := preset(name)) is not None and (amount is None or name not in WORDS):
        if is_linear is not None:
            raise CameraTextError(f"The preset “{name}” eases as it does; leave out the easing.")
        return named.path(length, None if amount is None else _preset_amount(named, amount))
    if name not in WORDS:
        raise CameraTextError(_unknown(name or part))
    channel, sign = WORDS[name]
    if amount is None:
        example = "10deg" if channel in _IN_DEGREES else "20%"
        raise CameraTextError(f"Say how far “{name}” goes, for example “{name} {example}”.")
    value = sign * _value(amount, name, in_degrees=channel in _IN_DEGREES)
    _check_range(channel, value, name)
    if channel == "handheld":
        return CameraPath(handheld=value)
    return replace(CameraPath(), **{channel: reached(length, value, linear=is_linear is True)})


def _unknown(name: str) -> str:
    known = [*WORDS, *(each.name for each in PRESETS)]
    near = get_close_matches(name, known, 3)
    advice = " or ".join(f"“{each}”" for each in near) if near else "“push-in 20%” or “pan 10deg”"
    return f"“{name}” is not a camera move; try {advice}."


def _preset_amount(named: CameraPreset, amount: re.Match[str]) -> float:
    value = _value(amount, named.name, in_degrees=named.in_degrees)
    _check_range("pan" if named.in_degrees else "dolly", value, named.name)
    return value


def _value(amount: re.Match[str], name: str, *, in_degrees: bool) -> float:
    number, unit = float(amount["number"]), amount["unit"] or ""
    if in_degrees and unit == "%":
        raise CameraTextError(f"“{name}” is an angle: write it as “{name} 10deg”.")
    if not in_degrees and unit not in ("", "%"):
        raise CameraTextError(f"“{name}” is a share, not an angle: write it as “{name} 20%”.")
    if not in_degrees and not unit and abs(number) > 3:
        raise CameraTextError(
            f"“{name} {number:g}” is too far: for a share of the picture, write “{number:g}%”."
        )
    return number / 100 if unit == "%" else number


def _check_range(channel: str, value: float, name: str) -> None:
    if channel in ("zoom", "dolly") and value <= -0.9:
        raise CameraTextError(f"“{name}” can make the picture smaller by less than 90%.")
    if channel == "handheld" and value < 0:
        raise CameraTextError("“handheld” cannot be less than nothing.")
    if channel in ("pan", "tilt", "orbit") and abs(value) > 75:
        raise CameraTextError(f"“{name}” can turn by 75 degrees at most.")
