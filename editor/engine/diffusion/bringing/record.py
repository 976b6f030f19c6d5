"""Which models the user has brought: a file in the folder of weights, and nothing of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from unicodedata import normalize

from editor.engine.diffusion.adapters.adaptation import Adaptation, adaptation
from editor.engine.models.errors import WeightsError
from editor.engine.models.folder import ModelFolder

RECORD = "brought.json"
VERSION = 2  # 1 was a bare list, of models alone

_UNFIT = re.compile(r"[^a-z0-9]+")
_PAIRS = "parameters", "call", "stored"


@dataclass(frozen=True, slots=True)
class Brought:
    """
    Attributes:
        id: unique among them; stays the same.
        folder: where it lies, in the layout of diffusers; or the one file that it is.
        pipeline: the class that its index names, or that a file was made for; of an adapter, none.
        refinement: what its parts' configs say of it, if that makes it another family.
        parameters: how many numbers each network is made of, by its name.
        origin: the hub's repository and revision, or the file, that it came from; empty: a folder.
        is_ours: the folder was made for it, and goes when it is removed.
        call: what an unknown pipeline can be told, with its defaults.
        stored: bytes of the networks that stay quantised as they are in their file, by name.
        adapter: what it does to models that it is put onto; None: it is a model.
    """

    id: str
    label: str
    folder: str
    pipeline: str
    refinement: str = ""
    parameters: tuple[tuple[str, int], ...] = ()
    origin: str = ""
    is_ours: bool = False
    call: tuple[tuple[str, float | str | bool | None], ...] = ()
    adapter: Adaptation | None = None
    stored: tuple[tuple[str, int], ...] = ()


def read_record(folder: ModelFolder) -> tuple[Brought, ...]:
    """
    Raises:
        WeightsError: the file is there and cannot be read.
    """
    path = folder.path / RECORD
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        version, brought = (1, said) if isinstance(said, list) else (said["version"], said["is"])
        if version > VERSION:
            raise WeightsError(
                f"“{path}”, which tells of the models that you brought, is from a newer version of "
                "the program: update this one."
            )
        return tuple(_brought(each) for each in brought)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise WeightsError(
            f"“{path}”, which tells of the models that you brought, cannot be read: delete it and "
            "bring them again."
        ) from error


def write_record(folder: ModelFolder, brought: Iterable[Brought]) -> None:
    """
    Raises:
        WeightsError: it cannot be written.
    """
    path = folder.path / RECORD
    part = path.with_name(f"{RECORD}.part")
    said = {"version": VERSION, "is": [asdict(each) for each in brought]}
    try:
        folder.path.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(said, indent=2), encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise unwritable(folder, error) from error


def unwritable(folder: ModelFolder, error: OSError) -> WeightsError:
    return WeightsError(
        f"Nothing can be written in “{folder.path}” ({error.strerror}): choose another by "
        "CUTAWAY_MODELS."
    )


def free_id(name: str, taken: Iterable[str]) -> str:
    """`name` as a command line takes it, and as none of `taken` is called."""
    letters = normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    plain = _UNFIT.sub("-", letters).strip("-") or "model"
    used, number, id = set(taken), 1, plain
    while id in used:
        number += 1
        id = f"{plain}-{number}"
    return id


def _brought(said: dict[str, Any]) -> Brought:
    for name in _PAIRS:
        said[name] = tuple((str(key), value) for key, value in said.get(name, ()))
    adapter = said.get("adapter")
    said["adapter"] = None if adapter is None else adaptation(adapter)
    made = Brought(**said)
    if not made.id or Path(made.folder) == Path():
        raise ValueError("no model's record")
    return made
