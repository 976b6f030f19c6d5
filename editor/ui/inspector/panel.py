"""The panel that shows the values of what is selected."""

from __future__ import annotations

import time
from functools import cached_property

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from editor.model.media import MediaId
from editor.model.project import Project, Sequence
from editor.model.timeline import Marker, Track
from editor.ui.forward import bring_forward
from editor.ui.inspector.clips.fonts import FontFamilies
from editor.ui.inspector.clips.page import ClipsPage
from editor.ui.inspector.making import Making
from editor.ui.inspector.page_area import PageArea
from editor.ui.inspector.pages.media import MediaPage
from editor.ui.inspector.pages.sequence import SequencePage
from editor.ui.inspector.pages.small import GapPage, MarkerPage, TrackPage
from editor.ui.inspector.pages.transition import TransitionPage
from editor.ui.inspector.shown import (
    PlacedGap,
    PlacedTransition,
    Shown,
    ShownClips,
    concerns,
    shown_in,
)
from editor.ui.studio import Studio
from editor.ui.widgets.empty_state import EmptyState

_LEAST_BETWEEN_S = 0.1
_QUIET_MS = 400


class InspectorPanel(QWidget):
    """What is selected last decides, on the timeline or in the bin. Pages are made when they are
    first shown.

    Values follow the project as it is shown and the playhead; while it plays, ten times a second.
    """

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._session = studio, studio.session
        self._media: frozenset[MediaId] = frozenset()
        self.shown: Shown = None
        self.setAccessibleName(self.tr("Inspector"))
        self.making = Making(self)
        self._pages = QStackedWidget(self)
        self._areas: dict[QWidget, PageArea] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._updated_at = 0.0
        self._is_behind = False
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._follow)
        self._ready = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._ready.timeout.connect(self._prepare)
        session = self._session
        session.selection.changed.connect(self._on_selection)
        session.selection.media_changed.connect(self._on_media)
        session.sequence_changed.connect(self._on_selection)
        studio.actions.action("clip.properties").triggered.connect(self._come_forward)
        session.document.changed.connect(self._on_document)
        session.playhead.moved.connect(self._on_playhead)
        self.refresh()

    @cached_property
    def clips(self) -> ClipsPage:
        return ClipsPage(self._studio, FontFamilies(self._studio.jobs, self), self.making)

    @cached_property
    def transition(self) -> TransitionPage:
        return TransitionPage(self._studio, self.making)

    @cached_property
    def sequence(self) -> SequencePage:
        return SequencePage(self._session, self.making)

    @cached_property
    def gap(self) -> GapPage:
        return GapPage(self._session, self.making)

    @cached_property
    def marker(self) -> MarkerPage:
        return MarkerPage(self._session, self.making)

    @cached_property
    def track(self) -> TrackPage:
        return TrackPage(self._session, self.making)

    @cached_property
    def media(self) -> MediaPage:
        return MediaPage(self._studio, self.making)

    @cached_property
    def nothing(self) -> EmptyState:
        return EmptyState(
            "sequence",
            self.tr("No sequence is open"),
            self.tr("Make one from footage in the bin; its values then stand here."),
        )

    def refresh(self) -> None:
        """Look up what is selected, and show it."""
        self._is_behind = False
        project = self._session.project
        media = [each for each in project.media if each.id in self._media]
        self.shown = None if media else shown_in(self._session)
        if media:
            self.media.show_media(tuple(media))
            self._turn_to(self.media)
            return
        match self.shown:
            case ShownClips(clips):
                self.clips.show_clips(clips)
                self._turn_to(self.clips)
            case PlacedTransition():
                self.transition.show_transition(self.shown)
                self._turn_to(self.transition)
            case PlacedGap():
                self.gap.show_gap(self.shown)
                self._turn_to(self.gap)
            case Marker():
                self.marker.show_marker(self.shown)
                self._turn_to(self.marker)
            case Track():
                self.track.show_track(self.shown)
                self._turn_to(self.track)
            case Sequence():
                self.sequence.show_sequence(self.shown)
                self._turn_to(self.sequence)
            case None:
                self._turn_to(self.nothing)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ready.start()
        if self._is_behind:
            self.refresh()

    def _prepare(self) -> None:
        """Make what is likely to be needed, so that it is there when something is selected."""
        self._area(self.clips)
        self.clips.prepare()

    def _area(self, page: QWidget) -> PageArea:
        """Where the page stands; a new one is put there."""
        area = self._areas.get(page)
        if area is None:
            area = self._areas[page] = PageArea(page, self._pages)
            self._pages.addWidget(area)
        return area

    def _turn_to(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(self._area(page))

    def _on_selection(self) -> None:
        self._media = frozenset()
        self.refresh()

    def _come_forward(self) -> None:
        bring_forward(self)

    def _on_media(self) -> None:
        self._media = self._session.selection.media
        self.refresh()

    def _on_document(self, before: Project, after: Project) -> None:
        if not (self._media or concerns(self.shown, before, after)):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_behind = True  # until it is shown: a drag elsewhere must not wait for it

    def _on_playhead(self) -> None:
        if not self.isVisible():
            self._is_behind = True
        elif isinstance(self.shown, ShownClips) and not self._later.isActive():
            waited = time.monotonic() - self._updated_at
            self._later.start(max(0, round((_LEAST_BETWEEN_S - waited) * 1000)))

    def _follow(self) -> None:
        """Show values that change over time as they are at the playhead now."""
        self._updated_at = time.monotonic()
        if isinstance(self.shown, ShownClips):
            self.clips.refresh_values()
            self.clips.header.show_picture()
