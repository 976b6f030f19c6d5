"""Key maps in files: the program's presets, and those that users pass on to each other."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QKeySequence

from editor.resources import resources_folder
from editor.ui.commands.table import COMMANDS


class KeymapError(Exception):
    """A file of keys cannot be used; says why."""


@dataclass(frozen=True, slots=True)
class Preset:
    """`keys` are portable key sequences by command; what is not named keeps its own."""

    id: str
    name: str
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


OWN = Preset("cutaway", "Cutaway")


def load_presets() -> dict[str, Preset]:
    """The program's presets by id, its own first."""
    folder = resources_folder() / "shortcuts"
    presets = [read_keymap(path) for path in sorted(folder.glob("*.toml"))]
    return {preset.id: preset for preset in (OWN, *presets)}


def read_keymap(path: Path) -> Preset:
    """
    Raises:
        KeymapError: the file cannot be read, or names what is no command or no key.
    """
    try:
        stored = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise KeymapError(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise KeymapError(f"{path} is no file of keys: {error}.") from error
    said = stored.get("keys")
    if not isinstance(said, dict):
        raise KeymapError(f"{path} is no file of keys: it lacks the table [keys].")
    keys = {}
    for command, each in said.items():
        if command not in COMMANDS:
            raise KeymapError(f"{path}: there is no command “{command}”.")
        if not isinstance(each, list):
            raise KeymapError(f"{path}: the keys of “{command}” are no list.")
        keys[command] = tuple(_portable(path, str(key)) for key in each)
    return Preset(path.stem, str(stored.get("name", path.stem)), keys)


def write_keymap(path: Path, name: str, keys: Mapping[str, tuple[str, ...]]) -> None:
    """
    Raises:
        KeymapError: the file cannot be written.
    """
    lines = [f"name = {_quoted(name)}", "", "[keys]"]
    lines += [
        f"{_quoted(command)} = [{', '.join(map(_quoted, each))}]" for command, each in keys.items()
    ]
    try:
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as error:
        raise KeymapError(f"{path} cannot be written: {error.strerror}.") from error


def _portable(path: Path, text: str) -> str:
    sequence = QKeySequence(text, QKeySequence.SequenceFormat.PortableText)
    shown = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    if not shown:
        raise KeymapError(f"{path}: “{text}” is no key.")
    return shown


def _quoted(text: str) -> str:
    """As TOML writes a text, which for what is in key maps is as JSON does."""
    return json.dumps(text, ensure_ascii=False)
