"""The JSON header of an ISF file, and the file as a whole.

Source: ISF 2.0 and 1.0 (isf.video). Beyond them: the header may come after other comments, and
"PREMULTIPLIED": true says that the code reads and writes premultiplied colours, and "DEFINES" has
macros with the condition under which each is defined: {"IS_NOTHING": "$radius <= 0"}. What a
condition leaves out is not compiled, which matters where GL runs both sides of a branch.
"""

from __future__ import annotations

import re
from pathlib import Path

from editor.compositor.isf.errors import ShaderError
from editor.compositor.isf.reading.inputs import input_spec, readable
from editor.compositor.isf.reading.lenient_json import Json, JsonFault, parse
from editor.compositor.isf.reading.shader_file import RenderPass, ShaderFile
from editor.compositor.isf.reading.source import blanked, read_source, without_comments
from editor.compositor.isf.translation.expression import Expression
from editor.model.effects import EffectKind, EffectSpec, InputKind, InputSpec

_COMMENT = re.compile(r"/\*(.*?)\*/", re.DOTALL)


def read_isf(path: Path) -> ShaderFile:
    """
    Raises:
        ShaderError: the file cannot be read, or its header says what cannot be done.
    """
    text = read_source(path)
    comments = _COMMENT.finditer(text)
    found = next((c for c in comments if c[1].lstrip("* \t\r\n\ufeff").startswith("{")), None)
    if found is None:
        raise ShaderError(path, 1, "no ISF header: the file has to begin with /*{ … }*/ in JSON.")
    start = text.index("{", found.start())
    try:
        declared = parse(text[start : found.end() - 2])
    except JsonFault as fault:
        line = text.count("\n", 0, start + fault.offset) + 1
        raise ShaderError(path, line, f"the ISF header is no JSON: {fault.what}.") from fault
    assert isinstance(declared, dict)
    code = without_comments(blanked(text, found.start(), found.end()))
    try:
        return _shader_file(path, declared, code)
    except ValueError as error:
        line = text.count("\n", 0, start) + 1
        raise ShaderError(path, line, f"{error}.") from error


def _shader_file(path: Path, declared: dict[str, Json], code: str) -> ShaderFile:
    inputs = _inputs(declared)
    passes = _passes(declared, frozenset(spec.name for spec in inputs))
    spec = EffectSpec(
        name=path.stem,
        kind=_kind(inputs),
        label=_text(declared, "LABEL") or readable(path.stem),
        description=_text(declared, "DESCRIPTION"),
        credit=_text(declared, "CREDIT"),
        categories=tuple(item for item in _list(declared, "CATEGORIES") if isinstance(item, str)),
        inputs=inputs,
        path=str(path),
    )
    companion = path.with_suffix(".vs")
    has_companion = companion.is_file()
    return ShaderFile(
        spec,
        code,
        without_comments(read_source(companion)) if has_companion else None,
        companion if has_companion else None,
        passes,
        _imported(path, declared, passes),
        _defines(declared, frozenset(spec.name for spec in inputs)),
        declared.get("PREMULTIPLIED") is True,
    )


def _inputs(declared: dict[str, Json]) -> tuple[InputSpec, ...]:
    specs: dict[str, InputSpec] = {}
    for item in _list(declared, "INPUTS"):
        if not isinstance(item, dict):
            raise ValueError("each of the header's INPUTS has to be an object in braces")
        spec = input_spec(item)
        specs.setdefault(spec.name, spec)
    return tuple(specs.values())


def _kind(inputs: tuple[InputSpec, ...]) -> EffectKind:
    images = {spec.name for spec in inputs if spec.kind is InputKind.IMAGE}
    if {"startImage", "endImage"} <= images and any(spec.name == "progress" for spec in inputs):
        return EffectKind.TRANSITION
    return EffectKind.EFFECT if "inputImage" in images else EffectKind.GENERATOR


def _passes(declared: dict[str, Json], inputs: frozenset[str]) -> tuple[RenderPass, ...]:
    kept = _old_persistent(declared)
    passes = []
    for item in _list(declared, "PASSES"):
        item = item if isinstance(item, dict) else {}
        target = item.get("TARGET")
        target = target if isinstance(target, str) and target.strip() else None
        old = kept.get(target or "", {})
        width, height = (_size(item.get(key, old.get(key)), inputs) for key in ("WIDTH", "HEIGHT"))
        persistent = target is not None and (target in kept or _is_true(item.get("PERSISTENT")))
        is_float = _is_true(item.get("FLOAT", old.get("FLOAT")))
        passes.append(RenderPass(target, persistent, is_float, width, height))
    return tuple(passes) or (RenderPass(),)


def _old_persistent(declared: dict[str, Json]) -> dict[str, dict[str, Json]]:
    """ISF 1: a list of names, or names with their WIDTH, HEIGHT and FLOAT."""
    listed = declared.get("PERSISTENT_BUFFERS")
    if isinstance(listed, dict):
        return {name: item if isinstance(item, dict) else {} for name, item in listed.items()}
    if not isinstance(listed, list):
        return {}
    kept: dict[str, dict[str, Json]] = {item: {} for item in listed if isinstance(item, str)}
    for item in listed:
        if isinstance(item, dict) and isinstance(name := item.get("NAME"), str):
            kept[name] = item
    return kept


def _size(json: Json, inputs: frozenset[str]) -> Expression | None:
    if json is None or (isinstance(json, str) and not json.strip()):
        return None
    expression = Expression.parse(str(json))
    unknown = expression.names - inputs - {"WIDTH", "HEIGHT"}
    if unknown:
        names = ", ".join(sorted(unknown))
        raise ValueError(f"the size {expression.text!r} of a pass asks for {names}, no input")
    return expression


def _imported(
    path: Path, declared: dict[str, Json], passes: tuple[RenderPass, ...]
) -> tuple[tuple[str, Path], ...]:
    """Names and files; a picture that is not there is told, as the shader would show wrong."""
    listed = declared.get("IMPORTED")
    items = listed.items() if isinstance(listed, dict) else ()
    if isinstance(listed, list):
        items = [(str(i.get("NAME")), i) for i in listed if isinstance(i, dict)]
    targets = {render_pass.target for render_pass in passes}
    imported = []
    for name, item in items:
        place = item.get("PATH") if isinstance(item, dict) else item
        if name in targets and not isinstance(place, str):
            continue
        if not isinstance(place, str):
            raise ValueError(f"the imported picture {name!r} has no PATH")
        file = path.parent / place.replace("\\", "/")
        if not file.is_file():
            raise ValueError(f"the imported picture {name!r} is not there: {place}")
        imported.append((name, file))
    return tuple(imported)


def _defines(
    declared: dict[str, Json], inputs: frozenset[str]
) -> tuple[tuple[str, Expression], ...]:
    listed = declared.get("DEFINES")
    items = listed.items() if isinstance(listed, dict) else ()
    sizes = ((name, _size(condition, inputs)) for name, condition in items)
    return tuple((name, size) for name, size in sizes if size is not None)


def _is_true(json: Json) -> bool:
    if isinstance(json, str):
        return json.strip().lower() in ("true", "yes", "1")
    return bool(json)


def _list(declared: dict[str, Json], key: str) -> list[Json]:
    found = declared.get(key)
    return found if isinstance(found, list) else []


def _text(declared: dict[str, Json], key: str) -> str:
    found = declared.get(key)
    return found.strip() if isinstance(found, str) else ""
