"""The footage, the matte and the frame that are worked on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.model.edits.roto.mattes import new_matte
from editor.model.media import MediaReference
from editor.model.pool.removals import Footage, footage_of
from editor.model.project import Project
from editor.model.roto.matte import Matte, MatteId
from editor.model.roto.through import Through
from editor.model.roto.uses import mattes_of, uses_of
from editor.model.timeline import Clip, MediaSource, TrackKind
from editor.session.session import Session


class CurrentMatte(QObject):
    """The footage is that of the one clip that is selected, else of the uppermost clip under the
    playhead, also where something has been taken out of it; the matte, the one of it that was
    chosen last, else one that the clip uses."""

    changed = Signal()  # other footage, another matte, or another state of it
    moved = Signal(int)  # the frame that is looked at, of the footage

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen: MatteId | None = None
        self._begins_new = False
        self._shown = self._state()
        session.selection.changed.connect(self._look)
        session.sequence_changed.connect(self._look)
        session.document.changed.connect(self._on_project)
        session.playhead.moved.connect(self._on_moved)

    @property
    def clip(self) -> Clip | None:
        """The clip through which the footage is looked at."""
        sequence = self._session.sequence
        if sequence is None:
            return None
        clips = [
            item
            for track in sequence.of_kind(TrackKind.VIDEO)
            for item in track.items
            if isinstance(item, Clip) and item.id in self._session.selection.items
        ]
        if len(clips) == 1 and self._footage_of(clips[0]) is not None:
            return clips[0]
        frame = self._session.playhead.frame
        for track in reversed(sequence.of_kind(TrackKind.VIDEO)):
            index = track.index_at(frame) if track.enabled else None
            item = None if index is None else track.items[index]
            if isinstance(item, Clip) and item.enabled and self._footage_of(item) is not None:
                return item
        return None

    @property
    def media(self) -> MediaReference | None:
        clip = self.clip
        return None if clip is None else self._footage_of(clip)

    @property
    def mattes(self) -> tuple[Matte, ...]:
        """All of the footage."""
        media = self.media
        return () if media is None else mattes_of(self._session.project, media.id)

    @property
    def matte(self) -> Matte | None:
        """As shown: with what a gesture previews. None: what is pointed at begins one."""
        mattes, clip = self.mattes, self.clip
        if self._begins_new or not mattes or clip is None:
            return None
        by_id = {each.id: each for each in mattes}
        used = [use.matte for use in uses_of(clip) if use.matte in by_id]
        chosen = None if self._chosen is None else by_id.get(self._chosen)
        return chosen or (by_id[used[0]] if used else mattes[-1])

    @property
    def size(self) -> tuple[int, int] | None:
        """Width and height of the footage as seen: what prompts are measured in."""
        media = self.media
        return None if media is None or media.video is None else media.video.display_size

    @property
    def frame(self) -> int:
        """The footage's frame under the playhead; beside the clip, its nearest."""
        through = self._through
        return 0 if through is None else through.under(self._session.playhead.frame)

    @property
    def range(self) -> range:
        """The footage's frames that the clip shows."""
        through = self._through
        return range(0) if through is None else through.range

    def choose(self, matte: MatteId | None) -> None:
        """Work on this one; None: on whichever is next at hand."""
        self._chosen, self._begins_new = matte, False
        self._look()

    def begin_new(self) -> None:
        """What is pointed at next begins a matte of its own."""
        self._begins_new = True
        self._look()

    def new_matte(self) -> Matte | None:
        """An empty one of the footage; the project does not have it yet."""
        media = self.media
        if media is None:
            return None
        project = self._session.document.project
        taken = {each.name for each in project.mattes}
        number = next(n for n in range(1, len(taken) + 2) if self._name(n) not in taken)
        return new_matte(project, media.id, self._name(number), new_id=self._session.new_id)

    def seek(self, frame: int) -> None:
        """Bring the playhead to a frame of the footage, as far as the clip shows it."""
        place = self.place_of(frame)
        if place is not None:
            self._session.playhead.seek(place)

    def place_of(self, frame: int) -> int | None:
        """Where on the timeline the clip shows a frame of the footage, or one near it; None: it is
        still, or there is no clip."""
        through = self._through
        return None if through is None else through.place_near(frame)

    @property
    def _through(self) -> Through | None:
        clip, media, sequence = self.clip, self.media, self._session.sequence
        if clip is None or media is None or sequence is None:
            return None
        return Through(sequence, clip, media, self._behind(clip))

    def _name(self, number: int) -> str:
        return self.tr("Matte %1").replace("%1", str(number))

    def _footage_of(self, clip: Clip) -> MediaReference | None:
        if not isinstance(clip.source, MediaSource):
            return None
        media = self._session.project.media_reference(self._behind(clip).media)
        return media if media is not None and media.video is not None else None

    def _behind(self, clip: Clip) -> Footage:
        assert isinstance(clip.source, MediaSource)
        return footage_of(self._session.project, clip.source.media)

    def _state(self) -> tuple[object, ...]:
        return self.media, self.matte, self.range, self.mattes

    def _look(self) -> None:
        before = self._shown
        self._shown = self._state()
        if self._shown != before:
            self.changed.emit()

    def _on_project(self, before: Project, after: Project) -> None:
        if (
            before.mattes is not after.mattes
            or before.sequences is not after.sequences
            or before.media is not after.media
            or before.takes is not after.takes
        ):
            self._look()

    def _on_moved(self, _: int) -> None:
        self._look()
        self.moved.emit(self.frame)
