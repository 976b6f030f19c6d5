"""One declared input of an ISF header.

Source: ISF 2.0, INPUTS. What public files leave out or write in another form is read as their
authors meant it: numbers as texts, a truth as 0 or 1, a colour without alpha.
"""

from __future__ import annotations

from editor.compositor.isf.reading.lenient_json import Json
from editor.model.curves import Value
from editor.model.effects import InputKind, InputSpec

_KINDS = {kind.value.lower(): kind for kind in InputKind} | {
    "int": InputKind.LONG,
    "vec2": InputKind.POINT2D,
    "vec4": InputKind.COLOR,
}
_TEXTURES = (InputKind.IMAGE, InputKind.AUDIO, InputKind.AUDIO_FFT)


def input_spec(declared: dict[str, Json]) -> InputSpec:
    """
    Raises:
        ValueError: no name, or an unknown type; the message says which.
    """
    name, kind_name = declared.get("NAME"), declared.get("TYPE")
    if not isinstance(name, str) or not name.isidentifier():
        raise ValueError(f"an input's NAME has to be a word, not {name!r}")
    kind = _KINDS.get(kind_name.lower()) if isinstance(kind_name, str) else None
    if kind is None:
        raise ValueError(f"input {name!r} has the TYPE {kind_name!r}, which ISF does not know")
    label = declared.get("LABEL")
    label = label if isinstance(label, str) and label.strip() else readable(name)
    if kind is InputKind.LONG:
        return _choice(name, label, declared)
    if kind in _TEXTURES:
        width = _number(declared.get("MAX"))
        size = int(width) if width and kind is not InputKind.IMAGE else None
        return InputSpec(name, kind, label, "", maximum=size)
    default = _value(kind, declared.get("DEFAULT"))
    minimum, maximum = (_value(kind, declared.get(key)) for key in ("MIN", "MAX"))
    if kind in (InputKind.BOOL, InputKind.EVENT):
        return InputSpec(name, kind, label, bool(default))
    if default is None:
        default = _missing_default(kind, minimum, maximum)
    return InputSpec(name, kind, label, default, minimum, maximum)


def readable(name: str) -> str:
    """ "blur_amount" or "blurAmount" as words: "Blur amount"."""
    words = []
    for letter in name.replace("_", " ").strip():
        if letter.isupper() and words and words[-1].islower():
            words.append(" ")
            letter = letter.lower()
        words.append(letter)
    text = "".join(words)
    return text[:1].upper() + text[1:]


def _choice(name: str, label: str, declared: dict[str, Json]) -> InputSpec:
    listed, texts = declared.get("VALUES"), declared.get("LABELS")
    numbers = [_number(item) for item in listed] if isinstance(listed, list) else []
    values = tuple(int(number) for number in numbers if number is not None)
    texts = [str(text) for text in texts] if isinstance(texts, list) else []
    if not values:
        values = tuple(range(len(texts)))
    labels = tuple(texts[i] if i < len(texts) else str(value) for i, value in enumerate(values))
    default, low, high = (_number(declared.get(key)) for key in ("DEFAULT", "MIN", "MAX"))
    if default is None:
        default = values[0] if values else low or 0
    return InputSpec(
        name,
        InputKind.LONG,
        label,
        int(default),
        None if low is None else int(low),
        None if high is None else int(high),
        values,
        labels,
    )


def _missing_default(kind: InputKind, minimum: Value | None, maximum: Value | None) -> Value:
    if kind is InputKind.COLOR:
        return (1.0, 1.0, 1.0, 1.0)
    if kind is InputKind.POINT2D:
        return minimum if minimum is not None else (0.0, 0.0)
    assert minimum is None or isinstance(minimum, float)
    assert maximum is None or isinstance(maximum, float)
    low = 0.0 if minimum is None else minimum
    return max(low, 0.0) if maximum is None else min(max(low, 0.0), maximum)


def _value(kind: InputKind, json: Json) -> Value | None:
    """`json` in the kind's own form; None where it is missing or no such value."""
    if kind in (InputKind.POINT2D, InputKind.COLOR):
        parts = json if isinstance(json, list) else []
        numbers = [number for part in parts if (number := _number(part)) is not None]
        if kind is InputKind.POINT2D:
            return tuple(numbers[:2]) if len(numbers) >= 2 else None
        if len(numbers) == 1:
            numbers *= 3
        return (*numbers, 1.0)[:4] if len(numbers) >= 3 else None
    return _number(json[0] if isinstance(json, list) and json else json)


def _number(json: Json) -> float | None:
    if isinstance(json, bool | int | float):
        return float(json)
    if isinstance(json, str):
        text = json.strip().lower()
        if text in ("true", "false"):
            return float(text == "true")
        try:
            return float(text)
        except ValueError:
            return None
    return None
