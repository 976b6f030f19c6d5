"""The effects, generators and transitions that folders of shader files offer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from editor.compositor.isf.errors import MissingEffectError, ShaderError
from editor.compositor.isf.reading.gl_transition import read_gl_transition
from editor.compositor.isf.reading.header import read_isf
from editor.compositor.isf.reading.shader_file import ShaderFile
from editor.model.effects import EffectKind, EffectSpec

SUFFIXES = {".fs", ".glsl"}
BUILT_IN_FOLDERS = ("effects", "generators", "transitions")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Read once; compiles nothing. `problems` are the files that could not be read, and why."""

    files: Mapping[tuple[EffectKind, str], ShaderFile]
    problems: tuple[ShaderError, ...]

    @staticmethod
    def load(folders: Iterable[Path]) -> Catalogue:
        """Every .fs and .glsl file under `folders`; of two with one name the first is kept."""
        files: dict[tuple[EffectKind, str], ShaderFile] = {}
        problems: list[ShaderError] = []
        for folder in folders:
            for path in shader_paths(folder) if folder.is_dir() else ():
                try:
                    file = read_shader(path)
                except ShaderError as error:
                    problems.append(error)
                    continue
                key = (file.spec.kind, file.spec.name)
                if key in files:
                    taken = f"the name is taken by {files[key].path}; give the file another name."
                    problems.append(ShaderError(path, None, taken))
                else:
                    files[key] = file
        return Catalogue(files, tuple(problems))

    def spec(self, kind: EffectKind, name: str) -> EffectSpec | None:
        file = self.files.get((kind, name))
        return file and file.spec

    def specs(self, kind: EffectKind | None = None) -> tuple[EffectSpec, ...]:
        """By label; of one kind, or all."""
        found = (file.spec for file in self.files.values() if kind in (None, file.spec.kind))
        return tuple(sorted(found, key=lambda spec: (spec.kind, spec.label.lower(), spec.name)))

    def file(self, kind: EffectKind, name: str) -> ShaderFile:
        """
        Raises:
            ShaderError: the file of that name could not be read.
            MissingEffectError: there is no such file.
        """
        file = self.files.get((kind, name))
        if file is not None:
            return file
        for problem in self.problems:
            if problem.path.stem == name:
                raise problem
        raise MissingEffectError(
            f"There is no {kind} called {name!r}. Put its shader file into your effects folder, "
            "or take it off the clip."
        )


def shader_paths(place: Path) -> list[Path]:
    """The file itself, or all shader files under a folder, in order of their names."""
    if not place.is_dir():
        return [place]
    return sorted(p for p in place.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())


def read_shader(path: Path) -> ShaderFile:
    """
    Raises:
        ShaderError: the file cannot be read, or does not say what it is.
    """
    return read_gl_transition(path) if path.suffix.lower() == ".glsl" else read_isf(path)
