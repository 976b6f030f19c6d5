"""What commands print: tables for people, JSON for scripts, errors as a sentence."""

from __future__ import annotations

import json
import sys
from io import TextIOWrapper
from typing import Any

from rich.console import Console
from rich.markup import escape

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


def forgive() -> None:
    """Let the terminal show as an escape, `\\u2713`, what its encoding lacks."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def print_json(data: Any) -> None:
    """`data` alone on standard output: nothing else may be printed there by the same command."""
    text = json.dumps(data, indent=2, ensure_ascii=False)
    try:
        text.encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        text = json.dumps(data, indent=2)
    sys.stdout.write(text + "\n")


def print_text(text: str) -> None:
    """One line as it is, brackets included."""
    out.print(text, markup=False)


def print_error(sentence: str) -> None:
    err.print(f"[bold red]✗[/] {escape(sentence)}")


def print_warning(sentence: str) -> None:
    err.print(f"[bold yellow]![/] {escape(sentence)}")


def size(size_bytes: int) -> str:
    """`2.3 MB`, as people read it."""
    for unit, factor in (("GB", 10**9), ("MB", 10**6)):
        if size_bytes >= factor:
            return f"{size_bytes / factor:.1f} {unit}"
    return f"{size_bytes / 1000:.1f} kB"
