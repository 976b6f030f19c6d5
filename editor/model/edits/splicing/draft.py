"""One edit in the making: the tracks of a sequence, changed step by step, then made whole."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass, replace

from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.splicing.pieces import renewed, with_head, with_tail
from editor.model.edits.splicing.settle import settled
from editor.model.project import Project, Sequence
from editor.model.timeline import (
    Clip,
    Gap,
    GroupId,
    Item,
    ItemId,
    LinkId,
    SequenceId,
    Track,
    TrackId,
    TrackKind,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a clip is: item number `index` of `track`, from frame `start` to before `end`."""

    clip: Clip
    track: Track
    index: int

    @property
    def start(self) -> int:
        return self.track.start_of(self.index)

    @property
    def end(self) -> int:
        return self.track.start_of(self.index + 1)


def require_unlocked(track: Track) -> None:
    """Raises EditError where the track is locked."""
    if track.locked:
        raise EditError(f"Track {track.name} is locked. Unlock it to edit.")


def sequence_in(project: Project, sequence_id: SequenceId) -> Sequence:
    """The sequence, or EditError."""
    sequence = project.sequence(sequence_id)
    if sequence is None:
        raise EditError(f"There is no sequence “{sequence_id}” in this project.")
    return sequence


class Draft:
    """The state of one edit. Between its steps gaps may be split and transitions homeless.

    Nothing of the project changes: `done` gives the new one, where tracks that were not touched
    are the very same objects. Changing a locked track raises EditError.
    """

    def __init__(self, project: Project, sequence_id: SequenceId, new_id: NewId) -> None:
        self.project = project
        self.sequence = sequence_in(project, sequence_id)
        self.rate = self.sequence.rate
        self.new_id = new_id
        self._before = {track.id: track for track in self.sequence.tracks}
        self._tracks = dict(self._before)
        self._right_halves: dict[ItemId, ItemId] = {}
        self._right_links: dict[LinkId, LinkId] = {}

    def track(self, track_id: TrackId) -> Track:
        if track_id not in self._tracks:
            raise EditError(f"There is no track “{track_id}” in “{self.sequence.name}”.")
        return self._tracks[track_id]

    def tracks(self) -> Iterator[Track]:
        """Every track as it is now, from bottom to top, then the audio tracks."""
        return iter(tuple(self._tracks.values()))

    def place(self, item: ItemId) -> Place:
        """Where the clip is now."""
        for track in self._tracks.values():
            index = track.index_of(item)
            if index is not None:
                found = track.items[index]
                if isinstance(found, Gap):
                    raise EditError(f"“{item}” is a gap; this needs a clip.")
                return Place(found, track, index)
        raise EditError(f"There is no clip “{item}” in “{self.sequence.name}”.")

    def require_unlocked(self, track_id: TrackId) -> None:
        require_unlocked(self.track(track_id))

    def gap(self, duration: int) -> Gap:
        return Gap(ItemId(self.new_id()), duration)

    def put(self, track_id: TrackId, items: tuple[Item, ...]) -> None:
        """`items` as the whole content of the track."""
        self.require_unlocked(track_id)
        self._tracks[track_id] = replace(self._tracks[track_id], items=items)

    def replace_items(
        self, track_id: TrackId, first: int, end: int, items: tuple[Item, ...]
    ) -> None:
        """`items` in place of items number `first` to before `end`."""
        old = self.track(track_id).items
        self.put(track_id, (*old[:first], *items, *old[end:]))

    def splice(self, track_id: TrackId, start: int, end: int, items: tuple[Item, ...] = ()) -> None:
        """`items` in place of the frames from `start` to before `end`.

            |   A   |   B   |   ->   | A |items| B |
                 ^start ^end

        What is cut off keeps its keyframes and its transition on the far side. Where one clip
        loses its middle, its right half is a new clip; links of right halves wait for `relink`.
        """
        track = self.track(track_id)
        if start >= track.duration:
            room = start - track.duration
            filler = (self.gap(room),) if room and items else ()
            if items:
                self.put(track_id, (*track.items, *filler, *items))
            return
        first = track.index_at(start)
        assert first is not None
        offset = start - track.start_of(first)
        before = track.items[:first]
        if offset:
            item = track.items[first]
            before = (*before, with_tail(item, offset - item.duration))
        self.put(track_id, (*before, *items, *self._rest(track, end, first if offset else None)))

    def _rest(self, track: Track, frame: int, halved: int | None) -> tuple[Item, ...]:
        """The items from `frame` on; of item number `halved` the left half stays elsewhere."""
        index = track.index_at(frame)
        if index is None:
            return ()
        item = track.items[index]
        inside = frame - track.start_of(index)
        if not inside:
            return track.items[index:]
        right = with_head(item, inside, self.rate)
        if index == halved:
            right = self._as_right_half(item.id, right)
        return (right, *track.items[index + 1 :])

    def _as_right_half(self, left: ItemId, right: Item) -> Item:
        if isinstance(right, Gap):
            return replace(right, id=ItemId(self.new_id()))
        right = renewed(right, self.new_id)
        self._right_halves[left] = right.id
        if right.link is None:
            return right
        if right.link not in self._right_links:
            self._right_links[right.link] = LinkId(self.new_id())
        return replace(right, link=self._right_links[right.link])

    def relink(self) -> None:
        """Link right halves of linked clips with each other, and with partners after the cut.

        A right half that has no such partner is linked to nothing.
        """
        if not self._right_links:
            return
        cut, self._right_links = self._right_links, {}
        members: dict[LinkId | None, list[Place]] = {link: [] for link in cut.values()}
        for place in self.linked_to(members.keys()):
            members[place.clip.link].append(place)
        starts = {
            link: min(place.start for place in halves) for link, halves in members.items() if halves
        }
        for place in self.linked_to(cut.keys()):
            link = cut[place.clip.link] if place.clip.link else None
            if link in starts and place.start >= starts[link] and not place.track.locked:
                members[link].append(place)
        for link, places in members.items():
            kept = link if len(places) > 1 else None
            for place in places:
                self.replace_clip(replace(place.clip, link=kept))

    def linked_to(self, links: Set[LinkId | None]) -> Iterator[Place]:
        """Each clip that has one of `links`, with its place."""
        for track in self.tracks():
            if links.isdisjoint(track.links):
                continue
            for index, link in enumerate(track.links):
                if link is not None and link in links:
                    clip = track.items[index]
                    assert isinstance(clip, Clip)
                    yield Place(clip, track, index)

    def grouped_in(self, groups: Set[GroupId | None]) -> Iterator[Place]:
        """Each clip that is in one of `groups`, with its place."""
        for track in self.tracks():
            for index, item in enumerate(track.items):
                if isinstance(item, Clip) and item.group is not None and item.group in groups:
                    yield Place(item, track, index)

    def replace_clip(self, clip: Clip) -> None:
        """`clip` in place of the one with its id."""
        place = self.place(clip.id)
        if place.clip != clip:
            self.replace_items(place.track.id, place.index, place.index + 1, (clip,))

    def done(self) -> Project:
        """The new project: gaps merged, transitions kept where they still can stand."""
        self.relink()
        changed = {
            track_id: normalised(track.items)
            for track_id, track in self._tracks.items()
            if track is not self._before[track_id]
        }
        tracks = settled(self.project, self.sequence, changed, self._right_halves)
        if not tracks:
            return self.project
        now = [tracks.get(track.id, track) for track in self.sequence.tracks]
        sequence = replace(
            self.sequence,
            video_tracks=tuple(track for track in now if track.kind is TrackKind.VIDEO),
            audio_tracks=tuple(track for track in now if track.kind is TrackKind.AUDIO),
        )
        return self.project.with_sequence(sequence)


def normalised(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """No empty gap, no two gaps side by side, none at the end."""
    kept: list[Item] = []
    done = 0
    for index in [index for index, item in enumerate(items) if isinstance(item, Gap)]:
        kept += items[done:index]
        done = index + 1
        gap = items[index]
        if kept and isinstance(kept[-1], Gap):
            kept[-1] = with_tail(kept[-1], gap.duration)
        elif gap.duration:
            kept.append(gap)
    kept += items[done:]
    if kept and isinstance(kept[-1], Gap):
        kept.pop()
    return tuple(kept)
