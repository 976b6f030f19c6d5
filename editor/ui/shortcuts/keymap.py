"""Which keys each command has: the program's own, a preset's, the user's. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from editor.settings import Settings
from editor.ui.commands.table import COMMANDS
from editor.ui.shortcuts.presets import OWN, Preset

Keys = Mapping[str, tuple[str, ...]]


def preset_keys(preset: Preset) -> dict[str, tuple[str, ...]]:
    """The keys of every command. What the preset does not name keeps its own, but for keys that
    the preset gives to another."""
    taken = {key for keys in preset.keys.values() for key in keys}
    keys = {}
    for command in COMMANDS.values():
        own = tuple(key for key in command.keys if key not in taken)
        keys[command.id] = preset.keys.get(command.id, own)
    return keys


def effective_keys(settings: Settings, presets: Mapping[str, Preset]) -> dict[str, tuple[str, ...]]:
    """The preset's keys with the user's changes."""
    preset = presets.get(settings.shortcut_preset, OWN)
    return {**preset_keys(preset), **{c: k for c, k in settings.shortcuts.items() if c in COMMANDS}}


def owner_of(keys: Keys, key: str) -> str | None:
    """The command that has `key` now, if any."""
    return next((command for command, each in keys.items() if key in each), None)


def with_keys(
    settings: Settings, presets: Mapping[str, Preset], command: str, new: tuple[str, ...]
) -> Settings:
    """`command` gets the keys `new`, and whoever had one of them loses it."""
    preset = preset_keys(presets.get(settings.shortcut_preset, OWN))
    now = effective_keys(settings, presets)
    changed = {
        each: tuple(key for key in keys if key not in new)
        for each, keys in now.items()
        if each != command and any(key in new for key in keys)
    }
    chosen = {**settings.shortcuts, **changed, command: new}
    return replace(settings, shortcuts={c: k for c, k in chosen.items() if k != preset.get(c, ())})


def reset(settings: Settings, presets: Mapping[str, Preset], command: str) -> Settings:
    """`command` gets the preset's keys again, and whoever has one of them now loses it."""
    preset = preset_keys(presets.get(settings.shortcut_preset, OWN))
    return with_keys(settings, presets, command, preset[command])


def doubled(keys: Keys) -> dict[str, tuple[str, ...]]:
    """Keys that several commands have, and which those are: Qt then runs none of them."""
    counted = Counter(key for each in keys.values() for key in each)
    return {
        key: tuple(command for command, each in keys.items() if key in each)
        for key, count in counted.items()
        if count > 1
    }
