"""A new sequence takes the format of the first footage that comes in, where the user wants so."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QObject, QTimer

from editor.model.edits.project.sequences import set_format
from editor.model.media import MediaReference
from editor.model.project import Project
from editor.session.session import Session

_USUAL = tuple(
    [Fraction(rate) for rate in (24, 25, 30, 48, 50, 60)]
    + [Fraction(rate * 1000, 1001) for rate in (24, 30, 60)]
)


class FirstClipFormat(QObject):
    """Waits for the first media with a picture; then its work is done."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._media: MediaReference | None = None
        session.document.project_changed.connect(self._on_changed)

    def _on_changed(self, before: Project, after: Project) -> None:
        if self._media is None:
            self._media = next((each for each in after.media if each.video), None)
            if self._media is not None:
                QTimer.singleShot(0, self._take)  # when all have heard of the import

    def _take(self) -> None:
        """The size always; the rate while nothing counts in frames of another."""
        self._session.document.project_changed.disconnect(self._on_changed)
        sequence, media = self._session.sequence, self._media
        if sequence is None or media is None or media.video is None:
            return
        width, height = media.video.display_size
        is_empty = not (sequence.duration or sequence.markers)
        rate = _usual(media.video.rate, media.video.variable) if is_empty else None
        label = self.tr("Take the format of {name}").format(name=media.name)
        self._session.edit(
            label,
            lambda project: set_format(project, sequence.id, rate=rate, width=width, height=height),
        )


def _usual(rate: Fraction | None, varies: bool) -> Fraction | None:
    """A rate that sequences have: that of the media, or the usual one that is nearest."""
    if rate is None or (not varies and 1 <= rate <= 1000):
        return rate
    return min(_USUAL, key=lambda usual: abs(usual - rate))
