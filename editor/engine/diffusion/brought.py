"""The models that the user has brought, as the program sees them: read from a record, nothing is
loaded."""

from __future__ import annotations

from editor.engine.diffusion.bringing.record import Brought, read_record
from editor.engine.diffusion.families.table import family_named
from editor.engine.diffusion.filling.model import FillingModel
from editor.engine.diffusion.machine import Machine
from editor.engine.diffusion.model import DiffusionModel
from editor.engine.generate.model import GenerationModel
from editor.engine.models.folder import ModelFolder, user_models


def brought_models(folder: ModelFolder | None = None) -> tuple[GenerationModel, ...]:
    """
    Raises:
        WeightsError: the record is damaged.
    """
    return tuple(
        model for brought in read_record(folder or user_models()) for model in models_of(brought)
    )


def models_of(brought: Brought) -> tuple[GenerationModel, ...]:
    """One for all that it makes, and one that fills holes if it can do that too; both load the same
    parts, once."""
    family = family_named(brought.pipeline, brought.refinement, brought.call)
    machine = Machine(brought, family)
    making = (DiffusionModel(machine),) if family.makes else ()
    return (*making, *((FillingModel(machine),) if family.fills is not None else ()))
