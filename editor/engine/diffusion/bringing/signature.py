"""What a pipeline of diffusers can be told, read from its source: nothing is imported."""

from __future__ import annotations

import ast
from importlib.util import find_spec
from pathlib import Path

from editor.engine.diffusion.families.unknown import NEEDED
from editor.engine.generate.model import GenerationError
from editor.model.generation.remedy import INSTALL_AI, UPDATE_AI, Help, Remedy

Call = tuple[tuple[str, float | str | bool | None], ...]
"""Arguments by name, each with its default: None also where that is not plain, `NEEDED` where
there is none."""


def call_of(pipeline: str) -> Call:
    """
    Raises:
        GenerationError: diffusers is not installed or has no pipeline of that name.
    """
    root = _pipelines()
    for path in sorted(root.rglob("pipeline_*.py")):
        text = path.read_text(encoding="utf-8")
        if f"\nclass {pipeline}(" in text:
            call = call_in(ast.parse(text), pipeline)
            if call is not None:
                return call
            raise GenerationError(f"{pipeline} cannot be called by itself: bring the whole model.")
    raise GenerationError(
        f"The installed diffusers has no {pipeline}: the model needs a newer or another version. "
        "Update it (pip install --upgrade 'cutaway[ai]').",
        Remedy(Help.INSTALL, UPDATE_AI),
    )


def _pipelines() -> Path:
    found = find_spec("diffusers")
    if found is None or found.origin is None:
        raise GenerationError(
            "diffusers, which loads such models, is not installed: install the extra `ai` "
            "(pip install 'cutaway[ai]').",
            Remedy(Help.INSTALL, INSTALL_AI),
        )
    return Path(found.origin).parent / "pipelines"


def call_in(module: ast.Module, pipeline: str) -> Call | None:
    """None: it cannot be called."""
    for statement in module.body:
        if isinstance(statement, ast.ClassDef) and statement.name == pipeline:
            for method in statement.body:
                if isinstance(method, ast.FunctionDef) and method.name == "__call__":
                    return _arguments(method.args)
    return None


def _arguments(said: ast.arguments) -> Call:
    names = [each.arg for each in said.args[1:]]
    lacking: list[ast.expr | None] = [None] * (len(names) - len(said.defaults))
    every = [*zip(names, [*lacking, *said.defaults], strict=True)]
    every += [
        (each.arg, value) for each, value in zip(said.kwonlyargs, said.kw_defaults, strict=True)
    ]
    return tuple((name, _plain(value)) for name, value in every)


def _plain(value: ast.expr | None) -> float | str | bool | None:
    if value is None:
        return NEEDED
    if isinstance(value, ast.Constant) and isinstance(value.value, int | float | str | bool):
        return value.value
    return None
