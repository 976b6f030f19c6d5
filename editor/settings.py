"""What the user has chosen for the program, as one value in one file of their own."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import platformdirs

_log = logging.getLogger(__name__)
_APPLICATION = "cutaway"
_MOST_RECENT = 20


class Appearance(StrEnum):
    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class Settings:
    """`language` is a locale's name (`de`), empty: the system's. `interface_scale` 0.8..2.

    `shortcuts` holds what differs from `shortcut_preset`: a command's id and its keys.
    `recent_projects` are paths, the newest first. `sound_device` empty: the system's.
    `cache_folder` empty: the system's place; `cache_gigabytes` is for all that can be made again.
    `generate_apart`: in a process of its own, which yields to all others and may fall alone.
    """

    appearance: Appearance = Appearance.DARK
    language: str = ""
    interface_scale: float = 1.0
    reduced_motion: bool = False
    shortcut_preset: str = "cutaway"
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    recent_projects: tuple[str, ...] = ()
    projects_folder: str = ""
    automatic_proxies: bool = True
    use_proxies: bool = True
    preview_scale: float = 1.0
    snapping: bool = True
    linked_selection: bool = True
    scrub_sound: bool = True
    waveforms_in_decibels: bool = False
    sound_device: str = ""
    cache_folder: str = ""
    cache_gigabytes: float = 20.0
    hide_generation: bool = False
    generate_apart: bool = False
    favourite_effects: tuple[str, ...] = ()

    def with_recent(self, path: Path) -> Settings:
        """The same with `path` as the project that was open last."""
        newest = str(path)
        others = (each for each in self.recent_projects if each != newest)
        return replace(self, recent_projects=(newest, *others)[:_MOST_RECENT])


class SettingsFile:
    """The settings on disk. What cannot be read there is as if it had not been chosen."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Settings:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError) as error:
            _log.warning("%s cannot be read: %s", self._path, error)
            return Settings()
        return _understood(stored) if isinstance(stored, dict) else Settings()

    def write(self, settings: Settings) -> None:
        """
        Raises:
            OSError: the folder cannot be written to.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        part.write_text(json.dumps(asdict(settings), indent=2), encoding="utf-8")
        part.replace(self._path)


def config_folder() -> Path:
    """Where the user's settings, layouts and shortcuts are."""
    return Path(platformdirs.user_config_dir(_APPLICATION, appauthor=False))


def state_folder() -> Path:
    """Where logs and crash reports are."""
    return Path(platformdirs.user_state_dir(_APPLICATION, appauthor=False))


def cache_folder(settings: Settings) -> Path:
    """Where thumbnails, waveforms, proxies and rendered stretches are: all can be made again."""
    if settings.cache_folder:
        return Path(settings.cache_folder)
    return Path(platformdirs.user_cache_dir(_APPLICATION, appauthor=False))


def projects_folder(settings: Settings) -> Path:
    """Where new projects are made, unless the user says another place."""
    if settings.projects_folder:
        return Path(settings.projects_folder)
    return Path(platformdirs.user_videos_dir()) / "Cutaway"


def _understood(stored: dict[str, Any]) -> Settings:
    """The fields that hold what they should; the defaults for all others."""
    default = Settings()
    chosen: dict[str, Any] = {}
    for each in fields(Settings):
        if each.name in stored:
            value = _fitting(stored[each.name], getattr(default, each.name))
            if value is not None:
                chosen[each.name] = value
    return replace(default, **chosen)


def _fitting(value: object, default: object) -> object | None:
    """`value` as the type of `default`; None where it is none."""
    match default:
        case Appearance():
            return Appearance(value) if value in list(Appearance) else None
        case bool():
            return value if isinstance(value, bool) else None
        case float():
            return float(value) if isinstance(value, int | float) else None
        case str():
            return value if isinstance(value, str) else None
        case tuple():
            return tuple(map(str, value)) if isinstance(value, list) else None
        case Mapping():
            if not isinstance(value, dict):
                return None
            return {str(k): tuple(map(str, v)) for k, v in value.items() if isinstance(v, list)}
    return None
