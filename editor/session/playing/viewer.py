"""What a monitor looks at: a sequence of a project, and where its playhead is."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import ceil

from PySide6.QtCore import QObject, Signal

from editor.jobs.preview.picture import PROGRAM, PreviewRequest
from editor.model.media import MediaReference
from editor.model.project import Project, Sequence
from editor.model.timeline import (
    Clip,
    ItemId,
    MediaSource,
    SequenceId,
    Track,
    TrackId,
    TrackKind,
)
from editor.session.playing.playhead import Playhead
from editor.session.preferences import Preferences
from editor.session.session import Session

SOURCE = "source"

Lens = Callable[[Project], Project]

_SOURCE_SEQUENCE = SequenceId("source")
_STILL_S = 5
_STEPS = (0.25, 0.5, 1.0)
_SLACK = 0.01
_MOST_ENLARGED = 1.5  # of its length, while it moves
_SOUND_SIZE = (1280, 720)
_SOUND_RATE = Fraction(25)


class Viewer(QObject):
    """`show` says what is seen; `changed` tells that it, or how it is seen, is another now.

    How: `before` leaves the clips' effects out; size and proxies are the user's preferences.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        playhead: Playhead,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.name, self.playhead = name, playhead
        self.project: Project | None = None
        self.sequence_id: SequenceId | None = None
        self.before = False
        self._lens: Lens | None = None
        self._shown_scale = 1.0
        self._preferences = preferences
        preferences.changed.connect(self._on_preferences)

    @property
    def sequence(self) -> Sequence | None:
        if self.project is None or self.sequence_id is None:
            return None
        return self.project.sequence(self.sequence_id)

    @property
    def scale(self) -> float:
        """No more is drawn than the user chose, nor than can be seen: whole, half or a quarter,
        which is much less work than what lies between."""
        enough = next((step for step in _STEPS if step >= self._shown_scale - _SLACK), 1.0)
        return min(self._preferences.settings.preview_scale, enough)

    @property
    def quick_scale(self) -> float:
        """What will do while the picture moves."""
        return min(self.scale, quick_scale(self._shown_scale))

    @property
    def sound_device(self) -> str:
        return self._preferences.settings.sound_device

    def set_shown_scale(self, scale: float) -> None:
        """How large the picture stands on the screen, in parts of the sequence's size."""
        scale = min(scale, 1.0)
        if scale != self._shown_scale:
            before = self.scale, self.quick_scale
            self._shown_scale = scale
            if (self.scale, self.quick_scale) != before:
                self.changed.emit()

    @property
    def scrub_sound(self) -> bool:
        """Whether a moved playhead is heard."""
        return self._preferences.settings.scrub_sound

    def show(self, project: Project | None, sequence_id: SequenceId | None) -> None:
        if project is not self.project or sequence_id != self.sequence_id:
            self.project, self.sequence_id = project, sequence_id
            self.changed.emit()

    def set_before(self, before: bool) -> None:
        if before != self.before:
            self.before = before
            self.changed.emit()

    def set_lens(self, lens: Lens | None) -> None:
        """Look at what `lens` makes of the project; to be called again when that changes. It gives
        the same object for the same project."""
        if lens is not None or self._lens is not None:
            self._lens = lens
            self.changed.emit()

    def request(self, frame: int | None = None) -> PreviewRequest | None:
        """For the picture at the playhead, or at another frame; None where there is nothing."""
        if self.project is None or self.sequence_id is None or self.sequence is None:
            return None
        return PreviewRequest(
            self.project if self._lens is None else self._lens(self.project),
            self.sequence_id,
            self.playhead.frame if frame is None else frame,
            self.scale,
            self._preferences.settings.use_proxies,
            self.before,
            self.name,
            self.quick_scale,
        )

    def _on_preferences(self, before: object, after: object) -> None:
        self.changed.emit()


class ProgramViewer(Viewer):
    """Looks at the session's open sequence, gestures' previews included."""

    def __init__(
        self, session: Session, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(PROGRAM, session.playhead, preferences, parent)
        self._session = session
        session.document.changed.connect(self._follow)
        session.sequence_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        project, sequence_id = self._session.project, self._session.sequence_id
        if sequence_id == self.sequence_id and _looks_alike(self.project, project):
            self.project = project
        else:
            self.show(project, sequence_id)


def _looks_alike(before: Project | None, after: Project) -> bool:
    """Whether one edit led from one to the other that did not touch what sequences show."""
    if before is None:
        return False
    is_same = before.media is after.media and before.mattes is after.mattes
    return is_same and before.sequences is after.sequences


def quick_scale(shown: float) -> float:
    """A size that is soon drawn, and not much smaller than what is seen; parts of the whole."""
    return next((step for step in _STEPS if step * _MOST_ENLARGED >= shown), 1.0)


def project_around(media: MediaReference) -> tuple[Project, SequenceId]:
    """A project whose one sequence is all of the media, at its own size and rate, with its first
    sound."""
    video, offered = media.video, media.available_range
    rate = (video.rate if video else None) or _SOUND_RATE
    size = video.display_size if video else _SOUND_SIZE
    frames = _STILL_S * ceil(rate) if offered is None else ceil(offered.duration.seconds * rate)

    def track(kind: TrackKind) -> Track:
        clip = Clip(ItemId(kind), media.name, MediaSource(media.id), frames)
        return Track(TrackId(kind), "", kind, (clip,))

    sequence = Sequence(
        _SOURCE_SEQUENCE,
        media.name,
        rate,
        *size,
        video_tracks=(track(TrackKind.VIDEO),) if video else (),
        audio_tracks=(track(TrackKind.AUDIO),) if media.audio else (),
    )
    return Project(media.name, (media,), (sequence,), sequence.id), sequence.id
