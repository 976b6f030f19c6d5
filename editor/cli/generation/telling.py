"""What `cutaway models` says of models, of what is put onto them and of weights: for people, and as
plain data for scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.markup import escape

from editor.cli.saying import console

if TYPE_CHECKING:
    from editor.engine.diffusion.bringing.record import Brought
    from editor.engine.diffusion.shelf import Run, Shelved
    from editor.engine.generate.model import GenerationModel
    from editor.engine.models.catalogue import Weights
    from editor.engine.models.folder import ModelFolder
    from editor.model.generation.capabilities import ModelSpec, OptionSpec


def list_model(model: GenerationModel) -> None:
    """In one line, and why it cannot be used here if it cannot."""
    spec = model.spec
    _headline(spec.id, spec.label, ", ".join(spec.kinds))
    if obstacle := model.obstacle():
        _line(obstacle, style="yellow")


def list_adapter(brought: Brought) -> None:
    assert brought.adapter is not None
    _headline(brought.id, brought.label, brought.adapter.kind)


def list_weights(weights: Weights, folder: ModelFolder) -> None:
    presence = folder.presence(weights)
    colour = {"installed": "green", "partial": "yellow"}.get(presence, "dim")
    size_bytes = weights.size_bytes or folder.size_bytes(weights)
    size = console.size(size_bytes) if size_bytes else "yours to bring"
    console.out.print(
        f"[bold]{escape(weights.id)}[/]  {escape(weights.label)}  "
        f"{size}  {escape(weights.weights_licence)}  "
        f"[{colour}]{presence}[/]"
    )
    _line(weights.purpose)


def show_model(model: GenerationModel) -> None:
    """All that can be asked of it, and how."""
    list_model(model)
    spec = model.spec
    _line(spec.description)
    for kind in spec.kinds:
        needed = spec.needed(kind)
        free = [role for role in spec.taken(kind) if role not in needed]
        said = [f"needs {', '.join(needed)}"] if needed else []
        said += [f"takes {', '.join(free)}"] if free else []
        _line(f"{kind}: {'; '.join(said) or 'of words alone'}")
    _line(f"heeds {', '.join(sorted(spec.controls)) or 'nothing else'}")
    _line(_frame(spec))
    for option in spec.options:
        _line(_option(option))
    if spec.adapters:
        _line(f"--adapter {', '.join(each.id for each in spec.adapters)}")


def show_brought(shelved: Shelved) -> None:
    """Where it lies, and how a usual result of it would be made here."""
    brought, adapter = shelved.brought, shelved.brought.adapter
    if adapter is not None:
        list_adapter(brought)
        if shelved.obstacle:
            _line(shelved.obstacle, style="yellow")
        _line(f"fits {', '.join(shelved.fits) or 'no model that is here'}")
        if adapter.reads is not None:
            _line(f"reads {adapter.reads}")
    elif not shelved.specs:
        _headline(brought.id, brought.label, brought.pipeline)
        _line(shelved.obstacle, style="yellow")
    origin = f", of {brought.origin}" if brought.origin else ""
    _line(f"{console.size(shelved.size_bytes)} in {brought.folder}{origin}")
    if shelved.run is not None:
        _line(_run(shelved.run))


def licences(weights: Weights) -> str:
    size = (
        "yours to bring"
        if weights.is_own
        else f"{console.size(weights.fetched_bytes)} to fetch, "
        f"{console.size(weights.size_bytes)} kept"
    )
    said = f"weights {weights.weights_licence}, code {weights.code_licence}"
    note = f" {weights.licence_note}" if weights.licence_note else ""
    return f"{weights.label}: {size}. Licence: {said}.{note}"


def model_data(model: GenerationModel) -> dict[str, object]:
    spec = model.spec
    return {
        "id": spec.id,
        "label": spec.label,
        "description": spec.description,
        "version": spec.version,
        "kinds": list(spec.kinds),
        "controls": sorted(spec.controls),
        "required": list(spec.required),
        "optional": list(spec.optional),
        "sources": {
            kind: {"needed": list(spec.needed(kind)), "taken": list(spec.taken(kind))}
            for kind in spec.kinds
        },
        "sizes": [list(size) for size in spec.size.sizes],
        "only_these_sizes": spec.size.is_fixed,
        "side": {
            "multiple": spec.size.multiple,
            "minimum": spec.size.smallest,
            "maximum": spec.size.largest,
        },
        "frames": {
            "multiple": spec.frames.multiple,
            "offset": spec.frames.offset,
            "minimum": spec.frames.least,
            "maximum": spec.frames.most,
        },
        "rates": list(spec.rates),
        "sound": spec.has_sound,
        "options": [_option_data(option) for option in spec.options],
        "adapters": [each.id for each in spec.adapters],
        "device": model.device(),
        "obstacle": model.obstacle(),
    }


def _option_data(option: OptionSpec) -> dict[str, object]:
    return {
        "name": option.name,
        "kind": option.kind,
        "default": option.default,
        "minimum": option.minimum,
        "maximum": option.maximum,
        "choices": [key for key, _ in option.choices],
        "help": option.help,
    }


def brought_data(brought: Brought) -> dict[str, object]:
    adapter = brought.adapter
    return {
        "id": brought.id,
        "label": brought.label,
        "folder": brought.folder,
        "origin": brought.origin,
        "pipeline": brought.pipeline,
        "adapter": "" if adapter is None else adapter.kind,
    }


def shelved_data(shelved: Shelved) -> dict[str, object]:
    run = shelved.run
    usual = (
        None
        if run is None
        else {
            "device": run.device,
            "width": run.work.width,
            "height": run.work.height,
            "frames": run.work.frames,
            "offload": run.plan.offload,
            "quantisation": run.plan.quantisation,
            "memory_bytes": run.plan.device_bytes,
            "fits": run.plan.fits,
            "seconds": round(run.seconds, 1),
        }
    )
    return {
        **brought_data(shelved.brought),
        "size_bytes": shelved.size_bytes,
        "obstacle": shelved.obstacle,
        "fits": list(shelved.fits),
        "usual_run": usual,
    }


def weights_data(weights: Weights, folder: ModelFolder) -> dict[str, object]:
    return {
        "id": weights.id,
        "label": weights.label,
        "purpose": weights.purpose,
        "abilities": list(weights.abilities),
        "weights_licence": weights.weights_licence,
        "code_licence": weights.code_licence,
        "licence_note": weights.licence_note,
        "runs_on": weights.runs_on,
        "size_bytes": weights.size_bytes,
        "fetched_bytes": weights.fetched_bytes,
        "default": weights.is_default,
        "presence": folder.presence(weights),
        "path": str(folder.of(weights)),
    }


def _headline(id: str, label: str, what: str) -> None:
    console.out.print(f"[bold]{escape(id)}[/]  {escape(label)}  [cyan]{escape(what)}[/]")


def _line(text: str, *, style: str = "dim") -> None:
    console.out.print(f"    {text}", style=style, markup=False)


def _frame(spec: ModelSpec) -> str:
    """How large and how long what it makes may be."""
    size, frames = spec.size, spec.frames
    best = ", ".join(f"{width}x{height}" for width, height in size.sizes)
    if size.is_fixed:
        sides = f"only {best}"
    else:
        sides = f"sides {size.smallest} to {size.largest}"
        sides += f" in steps of {size.multiple}" if size.multiple > 1 else ""
        sides += f", best {best}" if best else ""
    if frames.most == 1:
        return f"{sides}; one picture"
    rule = f" {frames.multiple}n + {frames.offset}" if frames.multiple > 1 else ""
    rates = ", ".join(map(str, spec.rates))
    sound = ", with sound" if spec.has_sound else ""
    return f"{sides}; {frames.least} to {frames.most} frames{rule} at {rates} a second{sound}"


def _option(option: OptionSpec) -> str:
    choices = "|".join(key for key, _ in option.choices)
    bounds = ""
    if option.minimum is not None and option.maximum is not None:
        bounds = f" ({option.minimum:g} to {option.maximum:g})"
    value = str(option.default).lower() if isinstance(option.default, bool) else option.default
    return f"--option {option.name}={choices or value}{bounds}  {option.help}"


def _run(run: Run) -> str:
    plan, work = run.plan, run.work
    what = "a picture" if work.frames == 1 else f"{work.frames} frames"
    fit = "" if plan.fits else ", more than there is"
    return (
        f"here ({run.device}): about {_about(run.seconds)} and {console.size(plan.device_bytes)} "
        f"of memory{fit} for {what} of {work.width}x{work.height}"
    )


def _about(seconds: float) -> str:
    for unit, factor in (("hours", 3600), ("minutes", 60)):
        if seconds >= 2 * factor:
            return f"{round(seconds / factor)} {unit}"
    return f"{max(round(seconds), 1)} s"
