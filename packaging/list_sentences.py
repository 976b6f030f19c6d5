"""Lists the sentences that the rooms below the window say of the world's faults, for translation.

    .venv/bin/python packaging/list_sentences.py

Those rooms know no Qt: they raise named errors with English sentences. This reads the sentences
off their source and writes them to `editor/ui/sentences/tables`, where lupdate finds them.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLES = ROOT / "editor" / "ui" / "sentences" / "tables"
CATALOGUE = ROOT / "resources" / "models.toml"
_SAID_OF_WEIGHTS = ("label", "purpose", "licence_note")
ROOMS = {
    room: f"editor/{room.replace('_', '/')}"
    for room in (
        *("model", "media", "store", "export", "engine", "engine_diffusion"),
        *("compositor", "jobs", "session"),
    )
}
"""Folders by the name of their table; what is in a folder of another is not in it."""
_SAID_TO_USERS = (
    *("EditError", "MediaError", "ExportError", "ProjectFileError", "DamagedProjectError"),
    *("NoGraphicsError", "LutError", "FontError", "PictureTooLargeError", "LostFileError"),
    *("GenerationError", "NoMemoryError", "WeightsError", "UnreachableError", "SubjectError"),
    *("BrushFileError", "CameraTextError", "SelectError", "TrackError", "EdgesError"),
)
_SENTENCE = re.compile(r"(?:[A-Z“]|%1\b).* .* .*[.]", re.DOTALL)  # it may be handed on as a text
_FEWEST_LETTERS = 6
_TRANSLATED_ELSEWHERE = "titles/presets.py"


def sentences(room: str) -> list[str]:
    """Each once, in order; what varies stands as %1, %2 …"""
    found: dict[str, None] = {}
    for path in _sources(room):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and _name(call) in _SAID_TO_USERS and call.args:
                found.update(dict.fromkeys(_templates(call.args[0])))
        found.update(dict.fromkeys(filter(_SENTENCE.fullmatch, _texts(tree))))
    return sorted(filter(_says_enough, found))


def _sources(room: str) -> Iterator[Path]:
    folder = ROOT / ROOMS[room]
    inside = [ROOT / each for each in ROOMS.values() if each.startswith(f"{ROOMS[room]}/")]
    for path in sorted(folder.rglob("*.py")):
        is_of_another = any(path.is_relative_to(each) for each in inside)
        if not is_of_another and not path.match(_TRANSLATED_ELSEWHERE):
            yield path


def table(room: str) -> str:
    """The module for a room's sentences."""
    return _module(ROOMS[room].replace("/", "."), sentences(room))


def _module(who: str, said: list[str]) -> str:
    lines = [
        f'"""What {who} says; written by packaging/list_sentences.py."""',
        "",
        "from __future__ import annotations",
        "",
        "from editor.ui.words import QT_TRANSLATE_NOOP",
        "",
        "SENTENCES = (",
        *(f"    QT_TRANSLATE_NOOP({_quoted('sentences')}, {_quoted(s)})," for s in said),
        ")",
    ]
    return "\n".join(lines) + "\n"


def tables() -> dict[Path, str]:
    """The modules' paths and texts, for the rooms that say anything, and for the models."""
    rooms = {TABLES / f"{room}.py": table(room) for room in ROOMS if sentences(room)}
    return {**rooms, TABLES / "weights.py": table_of_weights()}


def table_of_weights() -> str:
    """The module for what the catalogue of models says of each."""
    models = tomllib.loads(CATALOGUE.read_text(encoding="utf-8"))["model"]
    found = {each[field] for each in models for field in _SAID_OF_WEIGHTS if each.get(field)}
    return _module("the catalogue of models", sorted(found))


def _says_enough(template: str) -> bool:
    """Not one that any other sentence would fit, too."""
    own = len(re.sub(r"%\d|\W", "", template))
    return " " in template and not template.startswith("%1 %2") and not 0 < own < _FEWEST_LETTERS


def _texts(tree: ast.Module) -> Iterator[str]:
    """Every text in the code that neither documents it nor is part of another."""
    left_out = {id(part) for each in ast.walk(tree) for part in _parts(each)}
    for each in ast.walk(tree):
        if isinstance(each, ast.Constant | ast.JoinedStr) and id(each) not in left_out:
            yield from _templates(each)


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.JoinedStr):
        yield from (part for part in ast.walk(node) if part is not node)
    if isinstance(node, ast.Expr):  # a docstring, or a text below what it documents
        yield node.value


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _templates(message: ast.expr) -> Iterator[str]:
    match message:
        case ast.Constant(value=str() as text):
            yield text
        case ast.JoinedStr(values=values):
            text, count = "", 0
            for value in values:
                if isinstance(value, ast.Constant):
                    text += str(value.value)
                else:
                    count += 1
                    text += f"%{count}"
            yield text
        case ast.IfExp(body=body, orelse=other):
            yield from _templates(body)
            yield from _templates(other)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    for path, text in tables().items():
        path.write_text(text, encoding="utf-8")
