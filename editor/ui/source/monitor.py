"""The source monitor: one media from the bin, with a playhead and marks of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QWidget

from editor.media.waveform import Peaks
from editor.model.going.marks import Marks
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project
from editor.model.time import RationalTime
from editor.model.timeline import Clip, MediaSource
from editor.session.playing.viewer import project_around
from editor.ui.dragging.drag import DraggedMedia, media_in
from editor.ui.forward import bring_forward
from editor.ui.generate.canvas.layer import PaintLayer
from editor.ui.generate.canvas.place import SourcePlace
from editor.ui.source.drag_out import DragOutButton, DragOutLayer
from editor.ui.source.placing import PlaceCommands
from editor.ui.source.replacing import ReplaceCommand
from editor.ui.source.scrub_bar import ScrubBar
from editor.ui.studio import Studio
from editor.ui.viewport.own_monitor import OwnMonitor
from editor.ui.widgets.empty_state import EmptyState


@dataclass(frozen=True, slots=True)
class _Left:
    """How a media was left when another one was opened."""

    marks: Marks
    frame: int


class SourceMonitor(OwnMonitor):
    """Remembers marks and playhead of each media for as long as the project is open."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        empty = EmptyState(
            "video-camera",
            self.tr("No clip is open"),
            self.tr("Double-click a clip in the media bin to look through it and mark a part."),
        )
        self._media: MediaReference | None = None
        self._left: dict[MediaId, _Left] = {}
        extra = (
            ("timeline.insert_source", 0),
            ("timeline.overwrite_source", 0),
            ("view.full_screen", 6),
        )
        super().__init__(studio, studio.source, empty, extra, parent)
        self.setAccessibleName(self.tr("Source"))
        self.view.setAccessibleName(self.tr("Picture of the source"))
        self.view.add_layer(DragOutLayer(self.part, self.view))
        painting = studio.generation.painting
        place = SourcePlace(studio.session, painting, lambda: self._media, self._frame_size)
        self.canvas = PaintLayer(studio.generation, place, studio.preferences, self)
        self.view.add_layer(self.canvas)
        self.setAcceptDrops(True)
        self.scrub_bar = ScrubBar(self._peaks, self)
        self.insert_above_bar(self.scrub_bar)
        self._buttons = (
            DragOutButton("film", self.tr("Drag the picture alone"), self._picture, self),
            DragOutButton("waveform", self.tr("Drag the sound alone"), self._sound, self),
        )
        for button in self._buttons:
            self.info.add_button(button)
        self._placing = PlaceCommands(studio, self.part, self)
        self._replacing = ReplaceCommand(studio, self.part, self)
        self._join()
        self.show_state()

    @property
    def media(self) -> MediaReference | None:
        """What is open."""
        return self._media

    def open(self, media: MediaId, time: RationalTime | None = None) -> None:
        """Show a media of the project: at `time`, or where it was left."""
        reference = self.studio.session.project.media_reference(media)
        if reference is None:
            return
        self._leave()
        left = self._left.get(media, _Left(Marks(), 0))
        self._show(reference, left.marks)
        frame = left.frame
        sequence = self.transport.viewer.sequence
        if time is not None and sequence is not None:
            frame = time.frame_at(sequence.rate).value
        self.transport.viewer.playhead.seek(frame)
        self.show_state()
        self._come_forward()

    def close_media(self) -> None:
        """Show nothing."""
        self._leave()
        self._media = None
        self.transport.viewer.show(None, None)
        self.show_state()

    def part(self) -> DraggedMedia | None:
        """The marked part of what is open, in media time; None: nothing is."""
        sequence = self.transport.viewer.sequence
        if self._media is None or sequence is None:
            return None
        first, end = self.marks.in_point, self.marks.out_point
        return DraggedMedia(
            self._media.id,
            None if first is None else RationalTime(first, sequence.rate),
            None if end is None else RationalTime(end, sequence.rate),
        )

    def show_state(self) -> None:
        super().show_state()
        viewer = self.transport.viewer
        sequence = viewer.sequence
        self.scrub_bar.setVisible(sequence is not None)
        for button in self._buttons:
            button.setVisible(sequence is not None)
        self._placing.refresh()
        self._replacing.refresh()
        self.info.set_title(self._media.name if self._media is not None else "")
        if sequence is not None:
            seconds = float(sequence.duration / sequence.rate)
            self.scrub_bar.show_source(sequence.duration, seconds)
            self.scrub_bar.show_state(viewer.playhead.frame, self.marks)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Media from the bin are opened; what is dragged out of here has nothing to do here."""
        media = media_in(event.mimeData())
        if media and (self._media is None or media[0].media != self._media.id):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.open(media_in(event.mimeData())[0].media)

    def fill_menu(self, menu: QMenu) -> None:
        for command in (
            *("timeline.insert_source", "timeline.overwrite_source"),
            *("clip.replace_source", "mark.clear"),
        ):
            menu.addAction(self.studio.actions.action(command))
        menu.addSeparator()
        super().fill_menu(menu)

    def _join(self) -> None:
        studio = self.studio
        studio.monitors.add(self, self)
        studio.monitors.media_opened.connect(self.open)
        studio.actions.connect_to("clip.open_in_source", self._match_frame)
        studio.session.document.changed.connect(self._on_document)
        studio.session.sequence_changed.connect(self._placing.refresh)
        studio.waveforms.arrived.connect(self._on_waveform)
        self.transport.viewer.playhead.moved.connect(self._on_moved)
        self.transport.changed.connect(self._on_playing)
        self.scrub_bar.frame_wanted.connect(self._on_scrub)
        self.scrub_bar.marks_wanted.connect(self.set_marks)

    def _show(self, reference: MediaReference, marks: Marks) -> None:
        self._media = reference
        self.transport.viewer.show(*project_around(reference))
        self.set_marks(marks)

    def _leave(self) -> None:
        self.transport.pause()
        if self._media is not None:
            frame = self.transport.viewer.playhead.frame
            self._left[self._media.id] = _Left(self.marks, frame)

    def _come_forward(self) -> None:
        """Before what is docked in the same place, with the keys."""
        bring_forward(self)
        self.view.setFocus()

    def _frame_size(self) -> tuple[float, float]:
        return self.view.map.frame

    def _on_playing(self) -> None:
        self.canvas.set_resting(not self.transport.is_playing)

    def _peaks(self) -> Peaks | None:
        if self._media is None or not self._media.audio:
            return None
        return self.studio.waveforms.peaks(self._media, 0)

    def _picture(self) -> DraggedMedia | None:
        part = self.part()
        has_picture = self._media is not None and self._media.video is not None
        return replace(part, sound=False) if part is not None and has_picture else None

    def _sound(self) -> DraggedMedia | None:
        part = self.part()
        has_sound = self._media is not None and bool(self._media.audio)
        return replace(part, picture=False) if part is not None and has_sound else None

    def _match_frame(self) -> None:
        """Open the frame that the clip at the playhead shows: a selected one, or what is on top."""
        session = self.studio.session
        sequence, frame = session.sequence, session.playhead.frame
        if sequence is None:
            return
        under: list[tuple[bool, Clip, int]] = []
        for track in (*reversed(sequence.video_tracks), *sequence.audio_tracks):
            index = track.index_at(frame)
            if index is None:
                continue
            item = track.items[index]
            if isinstance(item, Clip) and isinstance(item.source, MediaSource):
                unchosen = item.id not in session.selection.items
                under.append((unchosen, item, frame - track.start_of(index)))
        if under:
            _, clip, inside = min(under, key=lambda each: each[0])
            assert isinstance(clip.source, MediaSource)
            self.open(clip.source.media, clip.source_time(inside, sequence.rate))

    def _on_document(self, before: Project, after: Project) -> None:
        """The media was changed, such as relinked, or is gone."""
        if self._media is None:
            return
        now = after.media_reference(self._media.id)
        if now is None:
            self.close_media()
        elif now != self._media:
            self._show(now, self.marks)

    def _on_moved(self, frame: int) -> None:
        self.scrub_bar.show_state(frame, self.marks)

    def _on_scrub(self, frame: int) -> None:
        self.transport.pause()
        self.transport.viewer.playhead.seek(frame)

    def _on_waveform(self, media: str) -> None:
        if self._media is not None and media == self._media.id:
            self.scrub_bar.update()
