"""Lists the sentences that the rooms below the window say of the world's faults, for translation.

    .venv/bin/python packaging/list_sentences.py

Those rooms know no Qt: they raise named errors with English sentences. This reads the sentences
off their source and writes them as tables to `editor/ui/sentences`, where lupdate finds them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLES = ROOT / "editor" / "ui" / "sentences"
ROOMS = ("model", "media", "store", "export", "compositor", "jobs", "session")
_SAID_TO_USERS = (
    *("EditError", "MediaError", "ExportError", "ProjectFileError", "DamagedProjectError"),
    *("NoGraphicsError", "LutError", "FontError", "PictureTooLargeError", "LostFileError"),
)


def sentences(room: str) -> list[str]:
    """Each once, in order; what varies stands as %1, %2 …"""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "editor" / room).rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and _name(call) in _SAID_TO_USERS and call.args:
                found.update(dict.fromkeys(_templates(call.args[0])))
    return sorted(each for each in found if " " in each and not each.startswith("%1 %2"))


def table(room: str) -> str:
    """The module for a room's sentences."""
    lines = [
        f'"""What editor.{room} says; written by packaging/list_sentences.py."""',
        "",
        "from __future__ import annotations",
        "",
        "from editor.ui.words import QT_TRANSLATE_NOOP",
        "",
        "SENTENCES = (",
        *(f"    QT_TRANSLATE_NOOP({_quoted('sentences')}, {_quoted(s)})," for s in sentences(room)),
        ")",
    ]
    return "\n".join(lines) + "\n"


def tables() -> dict[Path, str]:
    """The modules' paths and texts, for the rooms that say anything."""
    return {TABLES / f"of_{room}.py": table(room) for room in ROOMS if sentences(room)}


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
