"""What the strip shows of a shot: what is being made, what waits for it, and its takes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from editor.model.generation.take import QueuedGeneration, ShotId, Take
from editor.model.media import MediaId, MediaReference
from editor.model.pool.takes import queued_for, takes_of
from editor.model.project import Project
from editor.model.timeline import SequenceId


class Order(StrEnum):
    """NEWEST: the newest first. BEST: those with most stars first."""

    NEWEST = "newest"
    BEST = "best"


@dataclass(frozen=True, slots=True)
class TakeEntry:
    """`parent` is the name of the take that it is a variation of; `is_used`: a clip of the open
    sequence shows it, `is_chosen`: the selected clip does."""

    take: Take
    media: MediaReference
    parent: str = ""
    is_used: bool = False
    is_chosen: bool = False

    @property
    def key(self) -> str:
        return f"take {self.take.id}"

    @property
    def name(self) -> str:
        return self.media.name


@dataclass(frozen=True, slots=True)
class QueuedEntry:
    """`is_held`: it waits to be let go."""

    queued: QueuedGeneration
    is_held: bool = False

    @property
    def key(self) -> str:
        return f"queued {self.queued.id}"


Entry = TakeEntry | QueuedEntry


def entries_of(
    project: Project,
    shot: ShotId,
    order: Order = Order.NEWEST,
    sequence: SequenceId | None = None,
    chosen: MediaId | None = None,
) -> tuple[Entry, ...]:
    """What is queued, in the queue's order, then the takes.

    Args:
        sequence: the open one, whose clips say what is used.
        chosen: the media that the selected clip shows.
    """
    opened = None if sequence is None else project.sequence(sequence)
    used = frozenset[MediaId]().union(*(each.media for each in opened.tracks)) if opened else ()
    names = {each.id: _name(project, each) for each in takes_of(project, shot)}
    found: list[TakeEntry] = []
    for take in reversed(takes_of(project, shot)):
        media = project.media_reference(take.media)
        assert media is not None  # a take's media is in the project
        parent = names.get(take.parent, "") if take.parent is not None else ""
        found.append(TakeEntry(take, media, parent, take.media in used, take.media == chosen))
    if order is Order.BEST:
        found.sort(key=lambda each: -each.take.rating)
    return (*map(QueuedEntry, queued_for(project, shot)), *found)


def _name(project: Project, take: Take) -> str:
    media = project.media_reference(take.media)
    return "" if media is None else media.name
