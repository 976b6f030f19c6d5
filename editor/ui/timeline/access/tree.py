"""The timeline as readers of screens walk through it: a list of tracks, each a list of clips.

Interfaces are made when they are asked for, and belong to Qt's cache of them from then on: they
are taken out of it before they go.
"""

# Qt's names; and Qt takes None for no interface where its stubs do not say so.
# ruff: noqa: N802
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from editor.model.pool.takes import take_in_clip
from editor.model.timecode import timecode
from editor.model.timeline import Clip, ItemId, Track, TrackId, TrackKind
from editor.session.selection import Selection
from editor.ui.timeline.generated.tips import take_text
from editor.ui.timeline.rows import seen_order
from editor.ui.timeline.surface import Surface

_Role, _Text = QAccessible.Role, QAccessible.Text


class ClipTree(QObject):
    """The interfaces of tracks and clips; `rect_of` gives where a clip is in `view`."""

    def __init__(
        self,
        view: QWidget,
        surface: Surface,
        selection: Selection,
        rect_of: Callable[[ItemId], QRect],
    ) -> None:
        super().__init__(view)
        self.view, self.surface, self.selection, self.rect_of = view, surface, selection, rect_of
        self._rows: dict[TrackId, TrackNode] = {}
        self._clips: dict[ItemId, ClipNode] = {}
        self._seen: dict[TrackId, tuple[Track, tuple[Clip, ...]]] = {}
        self.destroyed.connect(partial(_forget_all, self._rows, self._clips))
        surface.shown_changed.connect(self._leave_out)

    @property
    def tracks(self) -> tuple[Track, ...]:
        """From top to bottom, as they are seen."""
        sequence = self.surface.sequence
        return () if sequence is None else seen_order(sequence)

    def clips_on(self, track: Track) -> tuple[Clip, ...]:
        known = self._seen.get(track.id)
        if known is None or known[0] is not track:
            clips = tuple(item for item in track.items if isinstance(item, Clip))
            known = self._seen[track.id] = (track, clips)
        return known[1]

    def row(self, track: Track) -> TrackNode:
        if track.id not in self._rows:
            self._rows[track.id] = TrackNode(self, track.id)
        return self._rows[track.id]

    def clip(self, item: ItemId) -> ClipNode | None:
        """None: there is no such clip."""
        sequence = self.surface.sequence
        found = sequence.find(item) if sequence is not None else None
        if found is None or not isinstance(found[0].items[found[1]], Clip):
            return None
        if item not in self._clips:
            self._clips[item] = ClipNode(self, item)
        return self._clips[item]

    def root(self) -> QAccessibleInterface | None:
        return QAccessible.queryAccessibleInterface(self.view)

    @property
    def focused(self) -> ItemId | None:
        """The one selected clip, while the keys are the timeline's."""
        items = self.selection.items
        return next(iter(items)) if len(items) == 1 and self.view.hasFocus() else None

    def on_screen(self, rect: QRect) -> QRect:
        """`rect` of the view; empty where nothing of it is in sight."""
        seen = rect & self.view.rect()
        return QRect(self.view.mapToGlobal(seen.topLeft()), seen.size())

    def _leave_out(self) -> None:
        """Let go of what is no longer there."""
        sequence = self.surface.sequence
        gone = {item for item in self._clips if sequence is None or sequence.find(item) is None}
        tracks = {track.id for track in self.tracks}
        _forget([self._rows.pop(id) for id in self._rows.keys() - tracks])
        _forget([self._clips.pop(item) for item in gone])


class TimelineInterface(QAccessibleWidget):
    """The clip area, with a row for each track."""

    def __init__(self, tree: ClipTree) -> None:
        super().__init__(tree.view, _Role.List)
        self._tree = tree

    def childCount(self) -> int:
        return len(self._tree.tracks)

    def child(self, index: int) -> QAccessibleInterface | None:
        tracks = self._tree.tracks
        return self._tree.row(tracks[index]) if 0 <= index < len(tracks) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        rows = [track.id for track in self._tree.tracks]
        return rows.index(child.id) if isinstance(child, TrackNode) and child.id in rows else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return _at(self, x, y)

    def focusChild(self) -> QAccessibleInterface | None:
        item = self._tree.focused
        return None if item is None else self._tree.clip(item)


class _Spoken(QAccessibleInterface):
    """What tracks and clips have in common."""

    def __init__(self, tree: ClipTree) -> None:
        super().__init__()
        self._tree = tree

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        root = self._tree.root()
        return None if root is None else root.window()

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return _at(self, x, y)

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Names are changed by commands."""


class TrackNode(_Spoken):
    """A row: its name says what is switched on it."""

    def __init__(self, tree: ClipTree, id: TrackId) -> None:
        super().__init__(tree)
        self.id = id

    @property
    def track(self) -> Track | None:
        return next((track for track in self._tree.tracks if track.id == self.id), None)

    def isValid(self) -> bool:
        return self.track is not None

    def parent(self) -> QAccessibleInterface | None:
        return self._tree.root()

    def childCount(self) -> int:
        track = self.track
        return 0 if track is None else len(self._tree.clips_on(track))

    def child(self, index: int) -> QAccessibleInterface | None:
        track = self.track
        clips = () if track is None else self._tree.clips_on(track)
        return self._tree.clip(clips[index].id) if 0 <= index < len(clips) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        track = self.track
        if track is None or not isinstance(child, ClipNode):
            return -1
        ids = [clip.id for clip in self._tree.clips_on(track)]
        return ids.index(child.id) if child.id in ids else -1

    def text(self, t: QAccessible.Text) -> str:
        track = self.track
        if track is None or t is not _Text.Name:
            return ""
        said = QCoreApplication.translate("timeline", "Track {track}").format(track=track.name)
        return ", ".join((said, *switched(track)))

    def rect(self) -> QRect:
        geometry = self._tree.surface.geometry
        row = geometry.row_of(self.id)
        if row is None:
            return QRect()
        wide = self._tree.view.width()
        return self._tree.on_screen(QRect(0, geometry.y_of(row), wide, row.height))

    def role(self) -> QAccessible.Role:
        return _Role.List

    def state(self) -> QAccessible.State:
        state, track = QAccessible.State(), self.track
        state.readOnly = track is not None and track.locked
        state.offscreen = self.rect().isEmpty()
        return state


class ClipNode(_Spoken):
    """A clip: its name, then where it is and what is switched, then the timecode it begins at."""

    def __init__(self, tree: ClipTree, id: ItemId) -> None:
        super().__init__(tree)
        self.id = id

    @property
    def place(self) -> tuple[Track, int] | None:
        sequence = self._tree.surface.sequence
        return sequence.find(self.id) if sequence is not None else None

    def isValid(self) -> bool:
        return self.place is not None

    def parent(self) -> QAccessibleInterface | None:
        place = self.place
        return None if place is None else self._tree.row(place[0])

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, t: QAccessible.Text) -> str:
        place, sequence = self.place, self._tree.surface.sequence
        if place is None or sequence is None:
            return ""
        track, index = place
        clip = track.items[index]
        assert isinstance(clip, Clip)
        start = timecode(track.start_of(index), sequence.rate)
        match t:
            case _Text.Name:
                return clip.name
            case _Text.Value:
                return start
            case _Text.Description:
                said = QCoreApplication.translate("timeline", "from {start}, {length} long")
                length = timecode(clip.duration, sequence.rate)
                span = said.format(start=start, length=length)
                return ", ".join((span, *self._made_as(track, clip), *_off(track, clip)))
            case _:
                return ""

    def _made_as(self, track: Track, clip: Clip) -> list[str]:
        """Which take it shows, if it was generated."""
        project = self._tree.surface.session.project
        take = take_in_clip(project, clip) if track.kind is TrackKind.VIDEO else None
        return [] if take is None else [take_text(project, take)]

    def rect(self) -> QRect:
        return self._tree.on_screen(self._tree.rect_of(self.id))

    def role(self) -> QAccessible.Role:
        return _Role.ListItem

    def state(self) -> QAccessible.State:
        state, place = QAccessible.State(), self.place
        state.selectable = state.multiSelectable = state.focusable = True
        state.selected = self.id in self._tree.selection.items
        state.focused = self._tree.focused == self.id
        state.readOnly = place is not None and place[0].locked
        state.offscreen = self.rect().isEmpty()
        return state


def switched(track: Track) -> list[str]:
    """What is out of the ordinary about a track, in words."""
    translate = QCoreApplication.translate
    words = []
    if track.kind is TrackKind.VIDEO and not track.enabled:
        words.append(translate("timeline", "hidden"))
    if track.muted:
        words.append(translate("timeline", "muted"))
    if track.solo:
        words.append(translate("timeline", "solo"))
    if track.locked:
        words.append(translate("timeline", "locked"))
    return words


def _off(track: Track, clip: Clip) -> list[str]:
    """Why a clip is not seen or heard, or cannot be changed."""
    own = [] if clip.enabled else [QCoreApplication.translate("timeline", "switched off")]
    return own + switched(track)


def _at(interface: QAccessibleInterface, x: int, y: int) -> QAccessibleInterface | None:
    children = (interface.child(number) for number in range(interface.childCount()))
    there = (child for child in children if child and child.rect().contains(QPoint(x, y)))
    return next(there, None)


def _forget_all(rows: dict[TrackId, TrackNode], clips: dict[ItemId, ClipNode]) -> None:
    _forget(rows.values())
    _forget(clips.values())
    rows.clear()
    clips.clear()


def _forget(nodes: Iterable[QAccessibleInterface]) -> None:
    """Take them out of Qt's cache, which deletes them."""
    for node in nodes:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(node))
