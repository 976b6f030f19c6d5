"""What PERSISTENT passes keep from one frame to the next.

So that a frame looks the same however one came to it, buffers are kept only for the frame that
follows; after a jump, a change of size or on the first frame they begin transparent. Drawing the
same frame again begins where it began before.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

import moderngl

from editor.compositor.textures import TexturePool
from editor.model.effects import EffectId

Buffers = dict[str, moderngl.Texture]

_MOST_EFFECTS = 64


@dataclass(slots=True)
class _State:
    name: str
    size: tuple[int, int]
    first_frame: int
    frame: int
    before: Buffers
    after: Buffers


class KeptBuffers:
    """Buffers by effect; the longest unused are given back when there are very many."""

    def __init__(self, pool: TexturePool) -> None:
        self._pool = pool
        self._states: OrderedDict[EffectId, _State] = OrderedDict()

    def begin(
        self, effect: EffectId, name: str, frame: int, size: tuple[int, int]
    ) -> tuple[Buffers, int]:
        """What the frame before `frame` left, and the frame at which the buffers began.

        Where there was none before: nothing, and `frame` itself.
        """
        state = self._states.get(effect)
        if state is not None and (state.name, state.size) == (name, size):
            if state.frame == frame:
                return state.before, state.first_frame
            if state.frame + 1 == frame:
                return state.after, state.first_frame
        return {}, frame

    def end(
        self, effect: EffectId, name: str, frame: int, size: tuple[int, int], after: Buffers
    ) -> None:
        """Keep `after`, textures of the pool, in place of what is no longer needed."""
        before, first_frame = self.begin(effect, name, frame, size)
        old = self._states.pop(effect, None)
        self._states[effect] = _State(name, size, first_frame, frame, before, after)
        if old is not None:
            self._give(old, {*before.values(), *after.values()})
        while len(self._states) > _MOST_EFFECTS:
            _, oldest = self._states.popitem(last=False)
            self._give(oldest, set())

    def release(self) -> None:
        for state in self._states.values():
            self._give(state, set())
        self._states.clear()

    def _give(self, state: _State, needed: set[moderngl.Texture]) -> None:
        for texture in {*state.before.values(), *state.after.values()} - needed:
            self._pool.give(texture)
