"""What the film of a removal stands for: footage with something taken out of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from editor.model.generation.removal import asks_for_removal, removal_options
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.generation.take import Take
from editor.model.media import MediaId
from editor.model.project import Project
from editor.model.time import RationalTime


@dataclass(frozen=True, slots=True)
class Footage:
    """Media, and the second of it at which something that stands for it begins."""

    media: MediaId
    begins: Fraction = Fraction(0)

    def time(self, time: RationalTime) -> RationalTime:
        """The footage's time when what stands for it is at `time`."""
        return RationalTime.from_seconds(self.begins + time.seconds) if self.begins else time


def footage_of(project: Project, media: MediaId) -> Footage:
    """What its mattes are of: the last of what is `behind` the media."""
    *_, found = behind(project, media)
    return found


def filmed(project: Project, media: MediaId) -> Footage:
    """What was filmed, also where the frame was made larger."""
    *_, found = _chain(project, media, larger=True)
    return found


def behind(project: Project, media: MediaId) -> Iterator[Footage]:
    """The media itself; where it is of a removal, that of which it was made; and so on back.

    A removal whose frame was made larger is footage of its own: mattes do not fit it.
    """
    yield from _chain(project, media, larger=False)


def _chain(project: Project, media: MediaId, *, larger: bool) -> Iterator[Footage]:
    found, seen = Footage(media), {media}
    yield found
    while True:
        take = project.take_of(found.media)
        source = None if take is None else _replaced_by(take, larger)
        if source is None or source.media in seen:
            return
        if project.media_reference(source.media) is None:
            return
        seen.add(source.media)
        found = Footage(source.media, found.begins + source.start.seconds)
        yield found


def is_removal(take: Take) -> bool:
    """Whether it is a clip with something taken out."""
    return asks_for_removal(take.request)


def _replaced_by(take: Take, larger: bool) -> InputSource | None:
    if not is_removal(take):
        return None
    if not larger and not removal_options(take.request).extend.are_none:
        return None
    return take.request.source(SourceRole.CLIP)
