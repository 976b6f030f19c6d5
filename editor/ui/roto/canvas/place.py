"""Where in the program's frame the footage lies that a matte is of."""

from __future__ import annotations

from editor.model.generation.painting.mapping import PictureMap, whole
from editor.session.roto.current import CurrentMatte
from editor.ui.viewport.overlays.handles import HandlesLayer


class FootagePlace:
    """`handles` knows where clips are placed, on the frame under the playhead."""

    def __init__(self, current: CurrentMatte, handles: HandlesLayer) -> None:
        self._current, self._handles = current, handles

    def map(self) -> PictureMap | None:
        """None: there is no footage, or the playhead is not on its clip."""
        clip, size = self._current.clip, self._current.size
        if clip is None or size is None:
            return None
        placed = next((each for each in self._handles.clips if each.item == clip.id), None)
        return None if placed is None else PictureMap.on_clip(placed, size, whole(size))
