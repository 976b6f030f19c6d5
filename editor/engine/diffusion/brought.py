"""The models that the user has brought, as the program sees them: read from a record, nothing is
loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from editor.engine.diffusion.adapters.fitting import fits
from editor.engine.diffusion.bringing.record import Brought, read_record
from editor.engine.diffusion.company import Company
from editor.engine.diffusion.families.table import family_named
from editor.engine.diffusion.filling.model import FillingModel
from editor.engine.diffusion.machine import Machine
from editor.engine.diffusion.model import DiffusionModel
from editor.engine.generate.model import GenerationError, GenerationModel
from editor.engine.models.folder import ModelFolder, user_models


def brought_models(
    folder: ModelFolder | None = None, on_unfit: Callable[[str], None] = lambda said: None
) -> tuple[GenerationModel, ...]:
    """
    Args:
        on_unfit: is told of each that is left out, as another diffusers knows its pipeline and the
            one that is installed does not, in a sentence.

    Raises:
        WeightsError: the record is damaged.
    """
    there, company = read_record(folder or user_models()), Company()
    made: list[GenerationModel] = []
    for brought in there:
        if brought.adapter is not None:
            continue
        try:
            made += models_of(brought, adapters_for(brought, there), company)
        except GenerationError as error:
            on_unfit(f"{brought.label} is left out: {error}")
    return tuple(made)


def models_of(
    brought: Brought, adapters: tuple[Brought, ...] = (), company: Company | None = None
) -> tuple[GenerationModel, ...]:
    """One for all that it makes, and one that fills holes if it can do that too; both load the same
    parts, once.

    Args:
        adapters: those that fit it; company: what shares the device's memory with it.
    """
    family = family_named(brought.pipeline, brought.refinement, brought.call)
    machine = Machine(brought, family, adapters, company)
    making = (DiffusionModel(machine),) if family.makes else ()
    return (*making, *((FillingModel(machine),) if family.fills is not None else ()))


def adapters_for(model: Brought, there: Iterable[Brought]) -> tuple[Brought, ...]:
    """Those `there` that go with `model`."""
    return tuple(
        each
        for each in there
        if each.adapter is not None and fits(each.adapter, model.pipeline, Path(model.folder))
    )
