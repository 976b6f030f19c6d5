"""Where in a monitor's frame the picture that is painted on lies."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from editor.model.canvas.placed import Edges, PlacedClip, topmost_at
from editor.model.flatten.geometry import Point
from editor.model.generation.painting.mapping import PictureMap, Size, part_shown, whole
from editor.model.media import MediaId, MediaReference
from editor.model.pool.takes import clip_media
from editor.model.timeline import Clip
from editor.session.generation.painting import Painting
from editor.session.session import Session
from editor.ui.viewport.overlays.handles import HandlesLayer


class Place(Protocol):
    def map(self) -> PictureMap | None:
        """None: what is painted on is not seen now."""
        ...

    def find(self, point: Point) -> None:
        """Take up what is under a point of the frame, to paint on it."""
        ...


class ProgramPlace:
    """The clip at the playhead that shows the shot's source, or a take of it: a selected one, or
    else the one on top."""

    def __init__(self, session: Session, painting: Painting, handles: HandlesLayer) -> None:
        self._session, self._painting, self._handles = session, painting, handles

    def map(self) -> PictureMap | None:
        size = self._painting.source_size
        if size is None:
            return None
        selected = self._session.selection.items
        top_first = self._handles.clips[::-1]
        seen = sorted(top_first, key=lambda each: each.item not in selected)
        for clip in seen:
            part = self._part(clip, size)
            if part is not None:
                return PictureMap.on_clip(clip, size, part)
        return None

    def find(self, point: Point) -> None:
        clip = topmost_at(self._handles.clips, point)
        if clip is not None:
            self._session.selection.set_items((clip.item,))

    def _part(self, placed: PlacedClip, size: Size) -> Edges | None:
        sequence = self._session.sequence
        found = None if sequence is None else sequence.find(placed.item)
        clip = found and found[0].items[found[1]]
        media = clip_media(clip) if isinstance(clip, Clip) else None
        return None if media is None else part_of(self._painting, self._session, media, size)


class SourcePlace:
    """The whole frame of the source monitor, if it shows the shot's source or a take of it."""

    def __init__(
        self,
        session: Session,
        painting: Painting,
        media: Callable[[], MediaReference | None],
        frame: Callable[[], tuple[float, float]],
    ) -> None:
        self._session, self._painting = session, painting
        self._media, self._frame = media, frame

    def map(self) -> PictureMap | None:
        size, media = self._painting.source_size, self._media()
        if size is None or media is None:
            return None
        part = part_of(self._painting, self._session, media.id, size)
        return None if part is None else PictureMap.on_frame(self._frame(), size, part)

    def find(self, point: Point) -> None:
        media = self._media()
        if media is not None:
            self._session.selection.clear()
            self._session.selection.set_media((media.id,))


def part_of(painting: Painting, session: Session, media: MediaId, size: Size) -> Edges | None:
    """What of the shot's source a media shows; None: it is neither that nor a take."""
    source, shot = painting.source, painting.current.shot
    if source is not None and source[1].id == media:
        return whole(size)
    take = session.project.take_of(media)
    if take is None or shot is None or take.shot != shot.id:
        return None
    return part_shown(size, (take.request.width, take.request.height))
