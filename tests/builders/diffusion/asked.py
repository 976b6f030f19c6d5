"""Models that are brought and asked as a user does it: a folder, the registry, a clip's file."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from builders.film import decoded
from PIL import Image

from editor.engine.diffusion.bringing.adding import add
from editor.engine.generate.clip import generate_clip
from editor.engine.generate.registry import found_models
from editor.engine.models.folder import user_models
from editor.media.encode.pictures import lines
from editor.media.probe import media_reference
from editor.model.frame import Frame
from editor.model.generation.adapters import Adapter, AdapterSpec
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.prompts import PromptSchedule
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaId, MediaReference
from editor.model.task import TaskControl


class Asked:
    """One model that was brought, and pictures to give it. What is asked for is as small as it can
    be, in two steps."""

    def __init__(self, pipeline: Path, place: Path, **said: Any) -> None:
        self.place = place
        self.brought = add(str(pipeline), user_models(), **said)
        self.models = found_models()
        self.media: dict[MediaId, MediaReference] = {}

    def bring(self, adapter: Path, **said: Any) -> AdapterSpec:
        """One more of the user's, that fits this model."""
        id = add(str(adapter), user_models(), **said).id
        self.models.release()
        self.models = found_models()
        specs = (self.models.model(each.id).spec for each in self.models.specs)
        return next(found for spec in specs if (found := spec.adapter(id)) is not None)

    def spec(self, kind: GenerationKind) -> ModelSpec:
        ids = [f"{self.brought.id}{ending}" for ending in ("", "-fill", "-make")]
        return next(spec for spec in self.models.of_kind(kind) if spec.id in ids)

    def give(self, name: str, pixels: np.ndarray) -> MediaId:
        """A picture, as media of that name."""
        path, id = self.place / f"{name}.png", MediaId(name)
        Image.fromarray(pixels).save(path)
        self.media[id] = media_reference(path, id)
        return id

    def request(self, kind: GenerationKind, frames: int = 1, **changes: Any) -> GenerationRequest:
        spec = self.spec(kind)
        width, height = spec.size.nearest(32, 32)
        sources = changes.pop("sources", {})
        if isinstance(sources, dict):
            sources = tuple(InputSource(SourceRole(role), id) for role, id in sources.items())
        words = PromptSchedule.of(changes.pop("prompt", "a"), changes.pop("negative", ""))
        options = {"steps": 2, **changes.pop("options", {})}
        worn = tuple(Adapter(*each) for each in changes.pop("adapters", {}).items())
        made = GenerationRequest(
            kind,
            spec.id,
            width,
            height,
            spec.frames_of(kind).nearest(frames),
            Fraction(8),
            prompts=words,
            sources=sources,
            options=tuple(sorted(options.items())),
            adapters=worn,
        )
        return replace(made, **changes)

    def make(
        self, kind: GenerationKind, frames: int = 1, task: TaskControl | None = None, **changes: Any
    ) -> np.ndarray:
        """(T, H, W, 3): the pictures as the model made them, on their way into a file; of footage
        that was filled, those of the file."""
        request = self.request(kind, frames, **changes)
        path = self.place / ("made.png" if request.frames == 1 else "made.mkv")
        seen: list[np.ndarray] = []
        generate_clip(
            request,
            tuple(self.media.values()),
            path,
            task,
            lambda index, frame: seen.append(pixels_of(frame)),
            models=self.models,
            overwrite=True,
        )
        return np.stack(decoded(path) if kind is GenerationKind.INPAINT else seen)


def pixels_of(frame: Frame) -> np.ndarray:
    """(H, W, 3) of a packed picture."""
    rows = lines(frame.planes[0], frame.format)
    return rows.reshape(frame.height, frame.width, -1)[..., :3].copy()


def texture(seed: int, width: int = 32, height: int = 32) -> np.ndarray:
    """(H, W, 3) with something everywhere."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (height // 4, width // 4, 3), np.uint8)
    return np.asarray(Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC))
