"""A model becomes one of the user's: a folder of diffusers, a file, or a hub's repository."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from editor.engine.diffusion.adapters.reading import READABLE, parameters_of, read_adapter
from editor.engine.diffusion.bringing.hub.address import MAIN, Address, address_in
from editor.engine.diffusion.bringing.hub.fetching import fetch_from_hub
from editor.engine.diffusion.bringing.layout import INDEX, Layout, read_config, read_layout
from editor.engine.diffusion.bringing.places import missing
from editor.engine.diffusion.bringing.record import Brought, free_id, read_record, write_record
from editor.engine.diffusion.bringing.signature import call_of
from editor.engine.diffusion.bringing.single.reading import read_single
from editor.engine.diffusion.bringing.single.settling import settle
from editor.engine.diffusion.bringing.turns import turn
from editor.engine.diffusion.families.table import FAMILIES, REFINED, family_named
from editor.engine.generate.model import GenerationError
from editor.engine.models.catalogue import load_catalogue
from editor.engine.models.errors import WeightsError
from editor.engine.models.folder import ModelFolder
from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.removal import CLEAN_PLATE
from editor.model.generation.sources import SourceRole
from editor.model.task import TaskControl

OWN_FOLDER = "brought"
"""In the folder of weights: what came from hubs."""


def add(
    where: str,
    folder: ModelFolder,
    task: TaskControl | None = None,
    *,
    name: str = "",
    reads: SourceRole | None = None,
    steps: int | None = None,
    guidance: float | None = None,
    base: str = "",
) -> Brought:
    """Bring a model, or what is put onto models, and remember it. A folder or a file stays where it
    is and is read from there; what comes from a hub goes beside the other weights, unless the
    user's cache of the hub has it, and goes on where it was if it is stopped.

    Args:
        where: a folder in the layout of diffusers, a file of weights, or a hub's `OWNER/NAME`, with
            `/FILE` and `@REVISION` or without; also the address of such a page.
        name: what it is to be called; else as its folder, file or repository.
        reads, steps, guidance: of what is put onto models, where its name does not tell: what it
            follows, and what a model is to be set to with it.
        base: of a file that is not all of a model, what has the rest: a folder in the layout of
            diffusers, one that was brought before, or a hub's `OWNER/NAME`, which is brought too.

    Raises:
        GenerationError: it is nothing that can be used; the message says what to do.
        WeightsError: it cannot be fetched or kept.
        Cancelled: the task was stopped.
    """
    path = Path(where).expanduser()
    address = address_in(where)
    said = _Said(name, reads, steps, guidance, base)
    task = task or TaskControl()
    if path.exists():
        plain = Path(os.path.abspath(path))  # noqa: PTH100  links of a cache keep their names
        try:
            return _remembered(_read(plain, said, folder, task), folder)
        except GenerationError as error:
            if error.remedy == Remedy(Help.GET_AGAIN):  # which only the user can
                error.remedy = Remedy(Help.CHOOSE_ANOTHER)
            raise
    if address is None:
        raise GenerationError(
            f"There is no “{where}”: name a folder with a {INDEX}, a file of weights, or "
            "OWNER/NAME of the hub.",
            Remedy(Help.CHOOSE_ANOTHER),
        )
    return _remembered(_from_hub(address, folder, task, said), folder)


def again(id: str, folder: ModelFolder, task: TaskControl | None = None) -> Brought:
    """Compare what came from a hub with what that has, and fetch what is damaged or missing.

    Raises:
        GenerationError: as `add` does.
        WeightsError: it did not come from a hub; or as `add` does.
        Cancelled: the task was stopped.
    """
    found = _found(id, folder)
    address = address_in(found.origin)
    if address is None:
        raise WeightsError(
            f"{found.label} did not come from a hub: bring it from where you had it.",
            Remedy(Help.CHOOSE_ANOTHER),
        )
    before = found.adapter
    said = _Said(found.label)
    if before is not None:
        said = _Said(found.label, before.reads, before.steps, before.guidance)
    made = _from_hub(address, folder, task or TaskControl(), said, fresh=True)
    made = replace(made, id=found.id)
    _replaced(made, folder)
    return made


def rename(id: str, label: str, folder: ModelFolder) -> None:
    """
    Raises:
        WeightsError: there is none of that name, or it cannot be written down.
    """
    found, plain = _found(id, folder), " ".join(label.split())
    if plain:
        _replaced(replace(found, label=plain), folder)


def follow(id: str, reads: SourceRole, folder: ModelFolder) -> None:
    """Have a ControlNet follow another kind of map from now on.

    Raises:
        WeightsError: there is none of that name, it follows none, or it cannot be written down.
    """
    found = _found(id, folder)
    if found.adapter is None or found.adapter.reads not in READABLE:
        raise WeightsError(f"{found.label} follows no maps: choose a ControlNet.")
    _replaced(replace(found, adapter=replace(found.adapter, reads=reads)), folder)


def remove(id: str, folder: ModelFolder) -> int:
    """Forget it; how many bytes that freed: none of a folder or file that is the user's own.

    Raises:
        WeightsError: there is none of that name, or it cannot be deleted.
    """
    found = _found(id, folder)
    others = tuple(each for each in read_record(folder) if each.id != id)
    freed = 0
    if found.is_ours:
        place = Path(found.folder)
        home = folder.path.resolve() / OWN_FOLDER
        if place.is_relative_to(home):
            whole = home / place.relative_to(home).parts[0]
            shared = any(Path(each.folder).is_relative_to(whole) for each in others)
            place = place if shared else whole
        freed = size_of(place)
        try:
            place.unlink() if place.is_file() else shutil.rmtree(place)
        except FileNotFoundError:
            freed = 0
        except OSError as error:
            raise WeightsError(
                f"{found.label} cannot be removed ({error.strerror}): close what uses it."
            ) from error
    with turn(folder):
        write_record(folder, (each for each in read_record(folder) if each.id != id))
    return freed


def put_back(removed: Brought, folder: ModelFolder) -> None:
    """Remember again what was removed, whose files are where they were.

    Raises:
        WeightsError: it cannot be written down.
    """
    with turn(folder):
        there = read_record(folder)
        if all(each.id != removed.id and each.folder != removed.folder for each in there):
            write_record(folder, (*there, removed))


def size_of(place: Path) -> int:
    """Bytes of a file, or of all in a folder."""
    if place.is_file():
        return place.stat().st_size
    return sum(each.stat().st_size for each in place.rglob("*") if each.is_file())


@dataclass(frozen=True, slots=True)
class _Said:
    """What the user says of it."""

    name: str = ""
    reads: SourceRole | None = None
    steps: int | None = None
    guidance: float | None = None
    base: str = ""


def _found(id: str, folder: ModelFolder) -> Brought:
    there = read_record(folder)
    found = next((each for each in there if each.id == id), None)
    if found is None:
        known = ", ".join(each.id for each in there) or "none"
        raise WeightsError(f"You have brought no model “{id}”: there is {known}.")
    return found


def _replaced(brought: Brought, folder: ModelFolder) -> None:
    """What is remembered under its id."""
    with turn(folder):
        there = read_record(folder)
        write_record(folder, (brought if each.id == brought.id else each for each in there))


def _remembered(brought: Brought, folder: ModelFolder) -> Brought:
    """With an id: that which it had, if it was there before, or was elsewhere."""
    with turn(folder):
        there = read_record(folder)
        same = next((each for each in there if each.folder == brought.folder), None)
        if same is None:
            same = next((each for each in there if missing(each) and _is_same(each, brought)), None)
            brought = brought if same is None else replace(brought, label=same.label)
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


def _is_same(one: Brought, other: Brought) -> bool:
    """Wherever they lie, and whatever they are called."""
    plain = [
        replace(each, id="", label="", folder="", origin="", is_ours=False) for each in (one, other)
    ]
    return plain[0] == plain[1]


def _from_hub(
    address: Address, folder: ModelFolder, task: TaskControl, said: _Said, *, fresh: bool = False
) -> Brought:
    name = address.repository.replace("/", "--")
    if address.revision != MAIN:
        name += f"@{address.revision.replace('/', '--')}"
    place = folder.path.resolve() / OWN_FOLDER / name
    fetched = fetch_from_hub(address, place, task, fresh=fresh)
    named = replace(said, name=said.name or address.name)
    try:
        brought = _read(fetched.path, named, folder, task)
    except GenerationError as error:
        if error.remedy == Remedy(Help.GET_AGAIN):
            error.remedy = Remedy(Help.GET_AGAIN, str(address))
        raise
    is_ours = brought.is_ours or not fetched.is_cached
    return replace(brought, origin=str(address), is_ours=is_ours)


def _read(path: Path, said: _Said, folder: ModelFolder, task: TaskControl) -> Brought:
    label = said.name or (path.name if path.is_dir() else path.stem)
    if not (path / INDEX).is_file():
        adapter = read_adapter(
            path, name=label, reads=said.reads, steps=said.steps, guidance=said.guidance
        )
        if adapter is not None:
            count = ("adapter", parameters_of(path))
            return Brought("", label, str(path), "", parameters=(count,), adapter=adapter)
    is_single = path.is_file()
    if is_single:
        path = _settled(path, said, folder, task)
    layout = read_layout(path)
    call = () if layout.pipeline in FAMILIES else call_of(layout.pipeline)
    refinement = _refinement(layout)
    family_named(layout.pipeline, refinement, call)  # or it is refused
    return Brought(
        id="",
        label=label,
        folder=str(path),
        pipeline=layout.pipeline,
        refinement=refinement,
        parameters=tuple((part.name, part.parameters) for part in layout.networks),
        is_ours=is_single,
        call=call,
        stored=tuple((part.name, part.bytes) for part in layout.networks if part.is_quantised),
    )


def _settled(file: Path, said: _Said, folder: ModelFolder, task: TaskControl) -> Path:
    """The folder in which stands what a model of one file is made of."""
    home = folder.path.resolve() / OWN_FOLDER
    place = home / f"{file.name}.model"
    if file.is_relative_to(home):
        place = file.with_name(place.name)
    single = read_single(file)
    base = _base(said.base, folder, task) if said.base else None
    try:
        return settle(single, base, place, read_record(folder))
    except OSError as error:
        raise WeightsError(
            f"Nothing can be written in “{place.parent}” ({error.strerror}): choose another by "
            "CUTAWAY_MODELS."
        ) from error


def _base(where: str, folder: ModelFolder, task: TaskControl) -> Path:
    path, address = Path(where).expanduser(), address_in(where)
    if path.is_dir():
        return path.absolute()
    there = next((each for each in read_record(folder) if each.id == where), None)
    if there is None and address is not None:
        there = _remembered(_from_hub(address, folder, task, _Said()), folder)
    if there is None:
        raise GenerationError(
            f"There is no “{where}”: name a folder with a {INDEX}, a model that you brought, or "
            "OWNER/NAME of the hub, as the base.",
            Remedy(Help.CHOOSE_ANOTHER),
        )
    return Path(there.folder)


def _refinement(layout: Layout) -> str:
    for each in REFINED.get(layout.pipeline, ()):
        if each.fits(read_config(layout, each.part)):
            return each.name
    return ""
