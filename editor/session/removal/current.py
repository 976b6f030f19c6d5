"""The clip that something is taken out of, and the result that it shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.model.edits.errors import EditError
from editor.model.edits.generation.removal import use_footage
from editor.model.generation.sources import SourceRole
from editor.model.generation.take import Shot, Take
from editor.model.media import MediaReference
from editor.model.pool.removals import Footage, is_removal
from editor.model.pool.takes import clip_media, take_in_clip, takes_of
from editor.model.project import Project
from editor.model.roto.through import Through
from editor.model.timeline import Clip
from editor.session.roto.current import CurrentMatte
from editor.session.session import Session


class CurrentRemoval(QObject):
    """The clip is the one through which mattes are looked at."""

    changed = Signal()  # another clip, another result, or another state of them
    moved = Signal(int)  # the frame that is looked at

    def __init__(
        self, session: Session, mattes: CurrentMatte, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self.mattes = session, mattes
        self._before: tuple[Project, Project] | None = None
        self._shown = self._state()
        mattes.changed.connect(self._look)
        session.document.changed.connect(self._on_project)
        session.playhead.moved.connect(self._on_moved)

    @property
    def clip(self) -> Clip | None:
        return self.mattes.clip

    @property
    def media(self) -> MediaReference | None:
        """What the clip shows: footage, or a result made of it."""
        clip = self.clip
        media = None if clip is None else clip_media(clip)
        return None if media is None else self._session.project.media_reference(media)

    @property
    def take(self) -> Take | None:
        """The result that the clip shows; None: it shows its footage."""
        clip = self.clip
        take = None if clip is None else take_in_clip(self._session.project, clip)
        return take if take is not None and is_removal(take) else None

    @property
    def shot(self) -> Shot | None:
        """Of the result that the clip shows."""
        take = self.take
        return None if take is None else self._session.project.shot(take.shot)

    @property
    def takes(self) -> tuple[Take, ...]:
        """All results of the shot, the oldest first."""
        take = self.take
        return () if take is None else takes_of(self._session.project, take.shot)

    @property
    def footage(self) -> MediaReference | None:
        """What the result was made of; else what the clip shows."""
        take = self.take
        source = None if take is None else take.request.source(SourceRole.CLIP)
        if source is None:
            return self.media
        return self._session.project.media_reference(source.media)

    @property
    def frame(self) -> int:
        """The frame under the playhead of what the clip shows; beside the clip, its nearest."""
        through = self._through
        return 0 if through is None else through.under(self._session.playhead.frame)

    @property
    def is_seen(self) -> bool:
        """Whether the playhead is on the clip."""
        through = self._through
        if through is None:
            return False
        return 0 <= self._session.playhead.frame - through.start < through.clip.duration

    @property
    def range(self) -> range:
        """The frames that the clip shows, of what it shows."""
        through = self._through
        return range(0) if through is None else through.range

    @property
    def marked(self) -> range | None:
        """Those of them between the in and the out point; None: there are no such points, or they
        are elsewhere."""
        through, sequence = self._through, self._session.sequence
        if through is None or sequence is None:
            return None
        if sequence.in_point is None and sequence.out_point is None:
            return None
        first = max((sequence.in_point or 0) - through.start, 0)
        end = through.clip.duration
        if sequence.out_point is not None:
            end = min(sequence.out_point - through.start, end)
        return through.shown(first, end) if end > first else None

    def with_footage(self, project: Project) -> Project | None:
        """`project` with the clip showing what the result was made of; None: it shows no result."""
        clip, sequence = self.clip, self._session.sequence_id
        if clip is None or sequence is None or self.take is None:
            return None
        if self._before is None or self._before[0] is not project:
            try:
                edited = use_footage(project, sequence, (clip.id,), new_id=self._session.new_id)
            except EditError:  # its frame was made larger, or the footage is not there any more
                return None
            self._before = project, edited
        return self._before[1]

    def seek(self, frame: int) -> None:
        """Bring the playhead to a frame of what the clip shows, as far as it shows it."""
        place = self.place_of(frame)
        if place is not None:
            self._session.playhead.seek(place)

    def place_of(self, frame: int) -> int | None:
        """Where on the timeline the clip shows a frame; None: not at all, or all the time."""
        through = self._through
        return None if through is None else through.place_of(frame)

    @property
    def _through(self) -> Through | None:
        clip, media, sequence = self.clip, self.media, self._session.sequence
        if clip is None or media is None or sequence is None:
            return None
        return Through(sequence, clip, media, Footage(media.id))

    def _state(self) -> tuple[object, ...]:
        return self.clip, self.media, self.take, self.shot, self.takes, self.marked

    def _look(self) -> None:
        before = self._shown
        self._shown = self._state()
        if self._shown != before:
            self.changed.emit()

    def _on_project(self, before: Project, after: Project) -> None:
        if (
            before.sequences is not after.sequences
            or before.media is not after.media
            or before.takes is not after.takes
            or before.shots is not after.shots
        ):
            self._look()

    def _on_moved(self, _: int) -> None:
        self._look()
        self.moved.emit(self.frame)
