"""A model becomes one of the user's: a folder of diffusers, or a repository of a hub."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

from editor.engine.diffusion.bringing.layout import INDEX, Layout, read_config, read_layout
from editor.engine.diffusion.bringing.record import Brought, free_id, read_record, write_record
from editor.engine.diffusion.bringing.repository import fetch_repository
from editor.engine.diffusion.bringing.signature import call_of
from editor.engine.diffusion.families.table import FAMILIES, REFINED, family_named
from editor.engine.generate.model import GenerationError
from editor.engine.models.catalogue import load_catalogue
from editor.engine.models.errors import WeightsError
from editor.engine.models.folder import ModelFolder
from editor.model.generation.removal import CLEAN_PLATE
from editor.model.task import TaskControl

_REPOSITORY = re.compile(r"(?P<repository>[\w.-]+/[\w.-]+)(@(?P<revision>[\w./-]+))?")
_OWN_FOLDER = "brought"


def add(
    where: str, folder: ModelFolder, task: TaskControl | None = None, *, name: str = ""
) -> Brought:
    """Bring a model and remember it. A folder stays where it is and is read from there; what comes
    from a hub goes beside the other weights, and goes on where it was if it is stopped.

    Args:
        where: a folder in the layout of diffusers, or `OWNER/NAME`, with `@REVISION` or without.
        name: what it is to be called; else as its folder or repository.

    Raises:
        GenerationError: it is no model that can be used; the message says what to do.
        WeightsError: it cannot be fetched or kept.
        Cancelled: the task was stopped.
    """
    there = read_record(folder)
    path = Path(where).expanduser()
    named = _REPOSITORY.fullmatch(where)
    if path.exists():
        brought = _read(path.resolve(), name or path.resolve().name)
    elif named is not None:
        brought = _from_hub(named["repository"], named["revision"] or "main", folder, task, name)
    else:
        raise GenerationError(
            f"There is no “{where}”: name a folder with a {INDEX}, or OWNER/NAME of the hub."
        )
    same = next((each for each in there if each.folder == brought.folder), None)
    if same is not None:
        brought = replace(brought, id=same.id)
        write_record(folder, (brought if each is same else each for each in there))
        return brought
    known = [each.id for each in (*there, *load_catalogue())]
    taken = [*known, "still-motion", CLEAN_PLATE]
    taken += [f"{each.id}-{ending}" for each in there for ending in ("fill", "make")]
    brought = replace(brought, id=free_id(brought.label, taken))
    write_record(folder, (*there, brought))
    return brought


def remove(id: str, folder: ModelFolder) -> int:
    """Forget it; how many bytes that freed: none of a folder that is the user's own.

    Raises:
        WeightsError: there is none of that name, or it cannot be deleted.
    """
    there = read_record(folder)
    found = next((each for each in there if each.id == id), None)
    if found is None:
        known = ", ".join(each.id for each in there) or "none"
        raise WeightsError(f"You have brought no model “{id}”: there is {known}.")
    freed = 0
    if found.is_ours:
        place = Path(found.folder)
        freed = sum(each.stat().st_size for each in place.rglob("*") if each.is_file())
        try:
            shutil.rmtree(place)
        except FileNotFoundError:
            freed = 0
        except OSError as error:
            raise WeightsError(
                f"{found.label} cannot be removed ({error.strerror}): close what uses it."
            ) from error
    write_record(folder, (each for each in there if each is not found))
    return freed


def _from_hub(
    repository: str, revision: str, folder: ModelFolder, task: TaskControl | None, name: str
) -> Brought:
    place = folder.path / _OWN_FOLDER / repository.replace("/", "--")
    fetch_repository(repository, revision, place, task or TaskControl())
    brought = _read(place.resolve(), name or repository.partition("/")[2])
    return replace(brought, origin=f"{repository}@{revision}", is_ours=True)


def _read(folder: Path, label: str) -> Brought:
    layout = read_layout(folder)
    call = () if layout.pipeline in FAMILIES else call_of(layout.pipeline)
    refinement = _refinement(layout)
    family_named(layout.pipeline, refinement, call)  # or it is refused
    return Brought(
        id="",
        label=label,
        folder=str(folder),
        pipeline=layout.pipeline,
        refinement=refinement,
        parameters=tuple((part.name, part.parameters) for part in layout.networks),
        call=call,
    )


def _refinement(layout: Layout) -> str:
    for each in REFINED.get(layout.pipeline, ()):
        if read_config(layout, each.part).get(each.key) is not None:
            return each.name
    return ""
