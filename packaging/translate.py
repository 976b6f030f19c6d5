"""Renews the catalogues of translations from the strings in `editor/ui`.

    .venv/bin/python packaging/translate.py            update the .ts files, then make the .qm
    .venv/bin/python packaging/translate.py --check    say what is new, gone, unfinished or stale

A new language begins with `resources/translations/cutaway_LANGUAGE.ts`, made by
`pyside6-lupdate`; the texts are filled in by hand or with Qt Linguist. The words that German is
held to are in packaging/german.md. The catalogue of English has the plurals alone: the strings
themselves are English.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
ENGLISH = TRANSLATIONS / "cutaway_en.ts"
SOURCES = ("editor/ui", "editor/session", "editor/jobs")

Message = tuple[str, str, str]  # context, source, comment


def main(arguments: list[str]) -> int:
    catalogues = sorted(TRANSLATIONS.glob("cutaway_*.ts"))
    if arguments == ["--check"]:
        faults = [fault for each in catalogues for fault in problems(each)]
        print("\n".join(faults) or "All catalogues are complete.")
        return 1 if faults else 0
    for catalogue in catalogues:
        update(catalogue)
        release(catalogue)
    return 0


def update(catalogue: Path) -> None:
    """Bring what is in the sources into `catalogue`, and take out what is not."""
    _run("lupdate", "-no-obsolete", *_options(catalogue), *_sources(), "-ts", str(catalogue))


def release(catalogue: Path) -> None:
    """Make the file that the program reads. One that runs keeps the former: it has it mapped."""
    made = catalogue.with_suffix(".new")
    _run("lrelease", "-silent", str(catalogue), "-qm", str(made))
    made.replace(catalogue.with_suffix(".qm"))


def problems(catalogue: Path) -> list[str]:
    """Strings of the sources that the catalogue lacks or has unfinished, and those it has over."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / catalogue.name
        _run("lupdate", *_options(catalogue), *_sources(), "-ts", str(fresh))
        wanted = set(messages(fresh))
    there = messages(catalogue)
    name = catalogue.name
    faults = [f"{name} lacks: {_shown(each)}" for each in sorted(wanted - set(there))]
    faults += [f"{name} has over: {_shown(each)}" for each in sorted(set(there) - wanted)]
    faults += [
        f"{name} is unfinished: {_shown(each)}"
        for each, is_done in there.items()
        if each in wanted and not is_done
    ]
    faults += [
        f"{name} has other gaps than the source: {_shown(each)}"
        for each, forms in translations(catalogue).items()
        if any(_gaps(form) != _gaps(each[1]) for form in forms)
    ]
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / catalogue.with_suffix(".qm").name
        _run("lrelease", "-silent", str(catalogue), "-qm", str(made))
        if made.read_bytes() != catalogue.with_suffix(".qm").read_bytes():
            faults.append(f"{made.name} was made before the last changes")
    return faults


def _gaps(text: str) -> set[str]:
    """What is filled in later, and the tags of rich texts."""
    return set(re.findall(r"%n|%\d|\{\w+\}|</?\w+>", text))


def messages(catalogue: Path) -> dict[Message, bool]:
    """Every message, and whether its translation is finished."""
    return {key: bool(forms) for key, forms in translations(catalogue).items()}


def translations(catalogue: Path) -> dict[Message, tuple[str, ...]]:
    """What is said for each message, in the singular and the plural where that matters; nothing
    where the translation is not finished."""
    found: dict[Message, tuple[str, ...]] = {}
    for context in ET.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = _forms(message.find("translation"))
    return found


def _forms(translation: ET.Element | None) -> tuple[str, ...]:
    if translation is None or translation.get("type") == "unfinished":
        return ()
    forms = [each.text or "" for each in translation.findall("numerusform") or [translation]]
    return tuple(forms) if all(forms) else ()


def _options(catalogue: Path) -> tuple[str, ...]:
    own = ("-pluralonly",) if catalogue == ENGLISH else ()
    return ("-locations", "none", "-silent", *own)


def _sources() -> list[str]:
    return sorted(str(path) for each in SOURCES for path in (ROOT / each).rglob("*.py"))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True, cwd=ROOT)


def _shown(message: Message) -> str:
    return f"{message[0]}: “{message[1]}”"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
