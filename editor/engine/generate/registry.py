"""Which models there are: the program's own, those that the user brought, and those of installed
plug-ins.

A plug-in is a package with an entry point in the group `cutaway.models` that gives, called
without arguments, a `GenerationModel`:

    [project.entry-points."cutaway.models"]
    my-model = "my_package.model:MyModel"
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from importlib.metadata import EntryPoint, entry_points

from editor.engine.generate.model import GenerationError, GenerationModel
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.request import GenerationKind

GROUP = "cutaway.models"
_NAMED = 6  # of models that there are

_log = logging.getLogger(__name__)


class Models:
    """Models by id, the program's own first. `problems` names the plug-ins that were left out,
    a sentence each."""

    def __init__(self, models: Iterable[GenerationModel], problems: Iterable[str] = ()) -> None:
        self._models = {model.spec.id: model for model in models}
        self.problems = tuple(problems)

    @property
    def specs(self) -> tuple[ModelSpec, ...]:
        """What each can do."""
        return tuple(model.spec for model in self._models.values())

    def model(self, id: str) -> GenerationModel:
        """
        Raises:
            GenerationError: there is none of that name.
        """
        found = self._models.get(id)
        if found is None:
            has = ", ".join([*self._models][:_NAMED]) or "none"
            raise GenerationError(
                f"There is no model “{id}” here: there is {has}. Bring it, install the "
                "plug-in that has it, or choose another model.",
                Remedy(Help.OTHER_MODEL),
            )
        return found

    def has(self, id: str) -> bool:
        return id in self._models

    def of_kind(self, kind: GenerationKind) -> tuple[ModelSpec, ...]:
        return tuple(spec for spec in self.specs if kind in spec.kinds)

    def release(self) -> None:
        """Give back the memory that models hold between runs."""
        for model in self._models.values():
            model.release()


def found_models() -> Models:
    """All models that this Python can use; makes each of them, which loads nothing heavy."""
    models: dict[str, GenerationModel] = {model.spec.id: model for model in _built_in()}
    brought, problems = _brought()
    for model in brought:
        models.setdefault(model.spec.id, model)
    for entry in sorted(entry_points(group=GROUP), key=lambda each: each.name):
        try:
            model = _loaded(entry)
            if model.spec.id in models:
                raise GenerationError(f"there is a model “{model.spec.id}” already")
        except Exception as error:  # noqa: BLE001  a plug-in may raise anything at all
            _log.warning("The plug-in %s cannot be loaded", entry.value, exc_info=error)
            problems.append(_left_out(entry, error))
        else:
            models[model.spec.id] = model
    return Models(models.values(), problems)


def _built_in() -> tuple[GenerationModel, ...]:
    from editor.engine.clean_plate.model import CleanPlate
    from editor.engine.still_motion.model import StillMotion

    return (StillMotion(), CleanPlate())


def _brought() -> tuple[tuple[GenerationModel, ...], list[str]]:
    """With what stands against it, a sentence each."""
    from editor.engine.diffusion.brought import brought_models
    from editor.engine.models.errors import WeightsError

    problems: list[str] = []
    try:
        return brought_models(on_unfit=problems.append), problems
    except WeightsError as error:
        return (), [str(error)]


def _loaded(entry: EntryPoint) -> GenerationModel:
    make: Callable[[], GenerationModel] = entry.load()
    model = make()
    if not isinstance(model.spec, ModelSpec):
        raise GenerationError("its `spec` is no ModelSpec")
    return model


def _left_out(entry: EntryPoint, error: Exception) -> str:
    package = entry.dist.name if entry.dist is not None else entry.module
    reason = (str(error) or type(error).__name__).rstrip(".")
    return (
        f"The model “{entry.name}” of the package {package} cannot be used and is left out "
        f"({reason}): update the package or remove it."
    )
