"""Typefaces for titles: those in resources/fonts first, so that a title looks the same everywhere,
then the system's."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import skia

from editor.resources import resources_folder

_INKLESS = ("Cc", "Cf", "Zs", "Zl", "Zp")  # Unicode categories: control, format, separators


def has_family(family: str) -> bool:
    """Whether titles can be set in `family` on this machine."""
    return typeface(family, 400, italic=False) is not None


def families() -> tuple[str, ...]:
    """Names of all families that can be chosen, sorted."""
    manager = _system()
    names = {manager.getFamilyName(index) for index in range(manager.countFamilies())}
    return tuple(sorted(names | {face.getFamilyName() for face in _bundled()}))


@cache
def typeface(family: str, weight: int, *, italic: bool) -> skia.Typeface | None:
    """The face of `family` nearest to the weight and slant; None if there is no such family."""
    faces = [face for face in _bundled() if face.getFamilyName().lower() == family.lower()]
    if faces:
        return min(faces, key=lambda face: _distance(face.fontStyle(), weight, italic))
    return _system().matchFamilyStyle(family, _style(weight, italic))


def fallbacks(text: str, first: skia.Typeface, weight: int) -> tuple[skia.Typeface, ...]:
    """Further faces, in order, for the characters of `text` that `first` cannot draw."""
    chosen: list[skia.Typeface] = []
    for character in dict.fromkeys(text):
        code = ord(character)
        if character.isspace() or any(_draws(face, code) for face in (first, *chosen)):
            continue
        face = _covering(code, weight)
        if face is not None:
            chosen.append(face)
    return tuple(chosen)


@cache
def _system() -> skia.FontMgr:
    with _stderr_closed():
        return skia.FontMgr.RefDefault()


@contextmanager
def _stderr_closed() -> Iterator[None]:
    """Keeps Skia's own fontconfig from telling the user that it does not know newer settings of
    the system's; it reads the rest of them all the same."""
    sys.stderr.flush()
    kept = os.dup(2)
    try:
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


@cache
def _bundled() -> tuple[skia.Typeface, ...]:
    files = sorted((resources_folder() / "fonts").glob("*.ttf"), key=_breadth)
    return tuple(_system().makeFromFile(str(file)) for file in files)


def _breadth(file: Path) -> tuple[bool, str]:
    """The face that covers nearly everything comes last: the others draw their script better."""
    return file.name.startswith("Droid"), file.name


def _covering(code: int, weight: int) -> skia.Typeface | None:
    able = [face for face in _bundled() if _draws(face, code)]
    if able:
        return min(able, key=lambda face: _distance(face.fontStyle(), weight, False))
    return _system().matchFamilyStyleCharacter("", _style(weight, False), [], code)


def _draws(face: skia.Typeface, code: int) -> bool:
    """Whether the face has a picture of the character: some list characters they leave blank."""
    glyph = face.unicharToGlyph(code)
    if not glyph:
        return False
    if unicodedata.category(chr(code)) in _INKLESS:
        return True
    return not skia.Font(face, 64).getBounds([glyph])[0].isEmpty()


def _style(weight: int, italic: bool) -> skia.FontStyle:
    slant = skia.FontStyle.kItalic_Slant if italic else skia.FontStyle.kUpright_Slant
    return skia.FontStyle(weight, skia.FontStyle.kNormal_Width, slant)


def _distance(style: skia.FontStyle, weight: int, italic: bool) -> int:
    leaning = style.slant() != skia.FontStyle.kUpright_Slant
    return abs(style.weight() - weight) + (10_000 if leaning != italic else 0)
