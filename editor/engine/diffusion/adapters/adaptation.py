"""What an adapter is, as far as its files tell: a value that is kept with what was brought."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from editor.model.generation.adapters import AdapterKind
from editor.model.generation.sources import SourceRole


@dataclass(frozen=True, slots=True)
class Adaptation:
    """
    Attributes:
        base: the kind of model that it was made for, as `BASES` names them; empty: only its layers
            tell.
        layers: some that it changes, as diffusers calls them, with underscores for dots.
        widths: how many numbers go into the layers that it changes, or that it is asked by.
        network: the class that it is, of diffusers; empty: it is no network of its own.
        reads: what it follows, if it follows a source.
        follows_several: its network knows several things to follow, and is told which.
        encoder: the folder of the eye that a likeness is seen with.
        words: what has to be said for it to count.
        steps, guidance, scheduler: what a model is to be set to with it, if anything.
    """

    kind: AdapterKind
    base: str = ""
    layers: tuple[str, ...] = ()
    widths: tuple[int, ...] = ()
    network: str = ""
    reads: SourceRole | None = None
    follows_several: bool = False
    encoder: str = ""
    words: str = ""
    strength: float = 1.0
    steps: int | None = None
    guidance: float | None = None
    scheduler: str = ""


def adaptation(said: Mapping[str, Any]) -> Adaptation:
    """As `dataclasses.asdict` wrote it.

    Raises:
        ValueError, TypeError: it says none.
    """
    reads = said.get("reads")
    return Adaptation(
        **{
            **said,
            "kind": AdapterKind(said["kind"]),
            "layers": tuple(map(str, said.get("layers", ()))),
            "widths": tuple(map(int, said.get("widths", ()))),
            "reads": None if reads is None else SourceRole(reads),
        }
    )
