"""All known families, by the class that a folder's model_index.json names."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from editor.engine.diffusion.families import inpainting, pictures, transformers
from editor.engine.diffusion.families.unknown import family_of
from editor.engine.diffusion.families.videos import table as videos
from editor.engine.diffusion.family import Family, Refinement

FAMILIES: Mapping[str, Family] = MappingProxyType(
    {
        **pictures.BY_PIPELINE,
        **transformers.BY_PIPELINE,
        **inpainting.BY_PIPELINE,
        **videos.BY_PIPELINE,
    }
)
REFINED: Mapping[str, tuple[Refinement, ...]] = MappingProxyType(
    {**pictures.REFINED, **videos.REFINED}
)
"""The first that fits is meant."""


def family_named(
    pipeline: str, refinement: str, call: tuple[tuple[str, float | str | bool | None], ...]
) -> Family:
    """
    Args:
        refinement: the name of the one that fits, if one does; call: what a pipeline takes that
            the table does not know.

    Raises:
        GenerationError: it is not known, and its call does not tell how it could be used.
    """
    for each in REFINED.get(pipeline, ()):
        if each.name == refinement:
            return each.family
    known = FAMILIES.get(pipeline)
    return known if known is not None else family_of(pipeline, call)
