"""What a user set, checked against what a preset declares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from editor.export.errors import PresetError
from editor.export.presets.preset import Preset, Setting, SettingKind

Given = int | str | bool | Fraction | None

_USUAL_RATES = {"23.976": (24000, 1001), "29.97": (30000, 1001), "59.94": (60000, 1001)}
_SWITCHES = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


@dataclass(frozen=True, slots=True)
class Choice:
    """Each setting with what was given for it, its default included; None: not set."""

    given: tuple[tuple[Setting, Given], ...]

    @property
    def values(self) -> tuple[tuple[str, Given], ...]:
        """Pairs of a target and what it is set to."""
        return tuple((setting.sets, _meant(setting, given)) for setting, given in self.given)

    def value(self, target: str) -> Given:
        """What `target` is set to; None if nothing sets it."""
        return next((value for name, value in self.values if name == target), None)


def chosen(preset: Preset, settings: Mapping[str, object]) -> Choice:
    """
    Raises:
        PresetError: a setting is unknown to the preset, or its value is not allowed.
    """
    for name in settings:
        if preset.setting(name) is None:
            known = ", ".join(setting.name for setting in preset.settings)
            raise PresetError(f"{preset.label} has no setting “{name}”: it has {known}.")
    return Choice(
        tuple(
            (setting, _checked(setting, settings[setting.name]))
            if settings.get(setting.name) is not None
            else (setting, setting.default)
            for setting in preset.settings
        )
    )


def _checked(setting: Setting, value: object) -> Given:
    match setting.kind:
        case SettingKind.CHOICE:
            labels = [label for label, _ in setting.choices]
            if value not in labels:
                raise _refused(setting, value, f"one of {', '.join(labels)}")
            return str(value)
        case SettingKind.SWITCH:
            switch = value if isinstance(value, bool) else _SWITCHES.get(str(value).lower())
            if switch is None:
                raise _refused(setting, value, "on or off")
            return switch
        case SettingKind.INTEGER:
            return _in_range(setting, value, _integer(value))
        case SettingKind.RATE:
            return _in_range(setting, value, _rate(value))


def _in_range(setting: Setting, value: object, number: int | Fraction | None) -> Given:
    low, high = setting.minimum, setting.maximum
    if number is None or (low is not None and number < low) or (high is not None and number > high):
        what = "a whole number" if setting.kind is SettingKind.INTEGER else "a rate"
        unit = f" {setting.unit}" if setting.unit else ""
        raise _refused(setting, value, f"{what} from {low} to {high}{unit}")
    return number


def _integer(value: object) -> int | None:
    if isinstance(value, bool | float):
        return None
    try:
        return int(str(value))
    except ValueError:
        return None


def _rate(value: object) -> Fraction | None:
    usual = _USUAL_RATES.get(str(value))
    if usual:
        return Fraction(*usual)
    try:
        rate = Fraction(str(value))
    except (ValueError, ZeroDivisionError):
        return None
    return rate


def _refused(setting: Setting, value: object, wanted: str) -> PresetError:
    return PresetError(f"“{setting.name}” must be {wanted}; “{value}” was given.")


def _meant(setting: Setting, given: Given) -> Given:
    if setting.kind is SettingKind.CHOICE:
        return dict(setting.choices)[str(given)]
    return given
