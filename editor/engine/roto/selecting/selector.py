"""From a picture and prompts to a matte, quickly, and more quickly with each further prompt."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from editor.engine.models.folder import ModelFolder, user_models
from editor.engine.roto.selecting.believing.state import State
from editor.engine.roto.selecting.errors import SelectError
from editor.engine.roto.selecting.folding import Folding
from editor.engine.roto.selecting.full_size import at_full_size, painted
from editor.engine.roto.selecting.working import Working
from editor.model.roto.prompts import Paint, Prompt

Matte = NDArray[np.float32]

_KEPT = 32  # states: a prompt that is being drawn makes one with every move


class Selector:
    """Keeps the models it has loaded, and what it has worked out of the picture it saw last.
    Belongs to one thread at a time."""

    def __init__(self, folder: ModelFolder | None = None) -> None:
        self._folding = Folding(folder or user_models())
        self._working: Working | None = None
        self._states: dict[tuple[Prompt, ...], State] = {}
        self._before: Matte | None = None

    def prepare(self, picture: NDArray[np.uint8]) -> None:
        """Look at `picture` ahead of the first prompt, which is then answered more quickly.

        Args:
            picture: (H, W, 3) RGB, display-referred.
        """
        self._folding.look_at(self._seen(picture))

    def matte(
        self, picture: NDArray[np.uint8], prompts: Sequence[Prompt], before: Matte | None = None
    ) -> Matte:
        """The matte that the prompts ask for. Later ones win over earlier ones.

        Args:
            picture: (H, W, 3) RGB, display-referred.
            prompts: in pixels of `picture`.
            before: (H, W) 0..1, what the prompts correct; without it they begin with nothing.

        Returns:
            (H, W) 0..1.

        Raises:
            SelectError: a library that it needs is not installed.
        """
        working = self._seen(picture)
        if not _same(before, self._before):
            self._before, self._states = before, {}
        asked = tuple(prompt for prompt in prompts if not isinstance(prompt, Paint))
        matte = np.zeros(picture.shape[:2], np.float32) if before is None else before
        if asked:
            matte = at_full_size(self._state(working, asked), working)
        for prompt in prompts:
            if isinstance(prompt, Paint):
                matte = painted(matte, prompt)
        return matte

    def _state(self, working: Working, prompts: tuple[Prompt, ...]) -> State:
        """What all of `prompts` say, going on from what fewer have said."""
        known = next(
            count
            for count in range(len(prompts), -1, -1)
            if count == 0 or prompts[:count] in self._states
        )
        state = self._states.get(prompts[:known]) or State.begun(working, self._before)
        for count in range(known, len(prompts)):
            state = self._folding.folded(working, state, prompts[count])
            self._states[prompts[: count + 1]] = state
        while len(self._states) > _KEPT:
            self._states.pop(next(iter(self._states)))
        return state

    def _seen(self, picture: NDArray[np.uint8]) -> Working:
        try:
            import cv2  # noqa: F401
        except ImportError as error:
            raise SelectError(
                "To select by a click OpenCV is needed: install the extra `ai` "
                "(pip install 'cutaway[ai]'), or draw splines."
            ) from error
        if self._working is None or not self._working.is_of(picture):
            self._working, self._states = Working(picture), {}
        return self._working


def _same(a: Matte | None, b: Matte | None) -> bool:
    return a is b or (a is not None and b is not None and np.array_equal(a, b))
