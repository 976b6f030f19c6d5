"""Which pictures need shaders that none before them has needed."""

from __future__ import annotations

from collections.abc import Iterator

from editor.jobs.preview.picture import PreviewPicture
from editor.model.flatten.layers import (
    Entry,
    GeneratorPicture,
    Layer,
    NestedPicture,
    TransitionLayer,
)


class Warming:
    """Where the window draws, each new kind of picture is drawn once on the engine's thread
    before: graphics drivers keep what they compile, so the window's thread finds it ready."""

    def __init__(self) -> None:
        self._known: set[object] = set()

    def is_new(self, picture: PreviewPicture) -> bool:
        """Whether it is of a kind that was not asked about yet."""
        decoded = picture.decoded
        assert decoded is not None
        formats = frozenset(frame.format for frame in decoded.frames.values())
        kind = formats, frozenset(_shaders(decoded.entries)), picture.request.scale
        is_new = kind not in self._known
        self._known.add(kind)
        return is_new


def _shaders(entries: tuple[Entry, ...]) -> Iterator[str]:
    """The names of all that is mixed by shaders of its own: effects, transitions, blend modes."""
    for entry in entries:
        sides = (entry,) if isinstance(entry, Layer) else (entry.outgoing, entry.incoming)
        if isinstance(entry, TransitionLayer):
            yield entry.effect.name
        for layer in sides:
            if layer is None:
                continue
            yield layer.blend_mode
            yield from (effect.name for effect in layer.effects)
            if isinstance(layer.picture, GeneratorPicture):
                yield layer.picture.effect.name
            elif isinstance(layer.picture, NestedPicture):
                yield from _shaders(layer.picture.entries)
