"""All known families, by the class that a folder's model_index.json names."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from editor.engine.diffusion.families import inpainting, pictures, videos
from editor.engine.diffusion.family import Family

FAMILIES: Mapping[str, Family] = MappingProxyType(
    {**pictures.BY_PIPELINE, **inpainting.BY_PIPELINE, **videos.BY_PIPELINE}
)
