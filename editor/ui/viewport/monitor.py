"""The program monitor: the open sequence as it will be exported, and hands on it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QCursor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QWidget

from editor.compositor.text import FontError, text_box
from editor.jobs.preview.picture import PreviewRequest
from editor.model.canvas.placed import Edges
from editor.model.edits.project.markers import set_in_out
from editor.model.going.marks import Marks
from editor.model.going.places import clip_under, span_of
from editor.model.timeline import Clip, ItemId, TitleSource
from editor.model.titles.title import Title
from editor.ui.figures import figure
from editor.ui.forward import uncover
from editor.ui.generate.canvas.layer import PaintLayer
from editor.ui.generate.canvas.place import ProgramPlace
from editor.ui.generate.tools.strip import PaintStrip
from editor.ui.removal.canvas.layer import RetouchLayer
from editor.ui.roto.canvas.layer import RotoLayer
from editor.ui.roto.canvas.place import FootagePlace
from editor.ui.roto.splines.layer import SplineLayer
from editor.ui.roto.splines.menu import shape_menu
from editor.ui.roto.tools.strip import RotoStrip
from editor.ui.roto.tools.view_bar import ViewBar
from editor.ui.studio import Studio
from editor.ui.viewport.dropping.drops import ProgramDrops
from editor.ui.viewport.monitor_panel import MonitorPanel
from editor.ui.viewport.overlays.guiding import Guiding
from editor.ui.viewport.overlays.handles import HandlesLayer
from editor.ui.viewport.overlays.picking import PickingLayer
from editor.ui.viewport.overlays.text_editor import TextEditor
from editor.ui.viewport.overlays.wipe import WipeLayer
from editor.ui.viewport.routing.trimmed import TwoUp
from editor.ui.viewport.stage import without_effects
from editor.ui.viewport.two_up import TwoUpView
from editor.ui.widgets.empty_state import EmptyState

_MIDDLE = 0.5


class ProgramMonitor(MonitorPanel):
    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        empty = EmptyState(
            "film",
            self.tr("Nothing on the timeline yet"),
            self.tr("Drop footage from the media bin, or from a folder, here or on the timeline."),
            self.tr("Import…"),
        )
        extra = (("view.snapshot", 5), ("view.full_screen", 3))
        super().__init__(studio, studio.program, empty, extra, parent)
        self.setAccessibleName(self.tr("Program"))
        self.view.setAccessibleName(self.tr("Picture of the program"))
        self._session = studio.session
        self.wipe = WipeLayer(self)
        self._guiding = Guiding(studio, self.lines, self)
        self.handles = HandlesLayer(studio.session, title_box, self._guiding.shown, self)
        self.view.layers.insert(0, self.handles)  # lines and wipe lie over it
        self.handles.changed.connect(self.view.repaint_layers)
        self._painting = studio.generation.painting
        place = ProgramPlace(studio.session, self._painting, self.handles)
        self.canvas = PaintLayer(studio.generation, place, studio.preferences, self)
        self.view.add_layer(self.canvas)
        self.strip = PaintStrip(studio, self)
        self._roto, self._retouching = studio.roto, studio.removal.retouching
        self.roto = RotoLayer(
            self._roto, FootagePlace(self._roto.current, self.handles), self.wipe, self
        )
        self.view.add_layer(self.roto)
        self.shapes = SplineLayer(self._roto, self.roto.place, self)
        self.view.add_layer(self.shapes)
        self.retouch = RetouchLayer(
            studio.removal, self._roto.tools, self.roto.place, self.wipe, self
        )
        self.view.add_layer(self.retouch)
        self.roto_strip = RotoStrip(studio, self)
        self.info.add_button(ViewBar(studio, self))
        for strip in (self.strip, self.roto_strip):
            self.insert_before_picture(strip)
        self.view.add_layer(self.wipe)
        self.view.add_layer(PickingLayer(studio.picking, self.handles, self))
        self.two_up = TwoUpView(studio.program.viewer, studio.preview, studio.catalogue, self.view)
        self._text = TextEditor(studio.session, self.view, self.handles)
        self.drops = ProgramDrops(studio, self._pictures, self)
        self.setAcceptDrops(True)
        self._join()
        studio.monitors.set_program(self)
        self.show_state()
        self.stage.refresh()

    def set_marks(self, marks: Marks) -> None:
        sequence = self._session.sequence
        if sequence is None:
            return
        self._session.edit(
            self.tr("Set in and out"),
            lambda project: set_in_out(project, sequence.id, marks.in_point, marks.out_point),
        )

    def span_under(self, frame: int) -> tuple[int, int] | None:
        sequence = self._session.sequence
        return None if sequence is None else clip_under(sequence, frame)

    def selected_span(self) -> tuple[int, int] | None:
        sequence = self._session.sequence
        return None if sequence is None else span_of(sequence, self._session.selection.items)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.drops.begin(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.drops.move(self._place(event))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.drops.drop(self._place(event))

    def fill_menu(self, menu: QMenu) -> None:
        action = self.studio.actions.action
        for command in ("view.handles", "view.crop", "clip.reset_transform", "view.before_after"):
            menu.addAction(action(command))
        menu.addSeparator()
        super().fill_menu(menu)
        menu.addSeparator()
        guides = menu.addMenu(self.tr("Guides"))
        for command in ("own_guides", "add_upright_guide", "add_level_guide", "clear_guides"):
            guides.addAction(action(f"view.{command}"))

    def show_state(self) -> None:
        super().show_state()
        sequence = self.transport.viewer.sequence
        if sequence is not None:
            rate = self.tr("{rate} fps").format(rate=figure(sequence.rate))
            self.info.set_title(
                f"{sequence.name}      {sequence.width} x {sequence.height}      {rate}"
            )

    def _place(self, event: QDropEvent) -> QPointF:
        return QPointF(self._pictures.mapFrom(self, event.position().toPoint()))

    def _join(self) -> None:
        connect = self.studio.actions.connect_to
        connect("view.handles", self.handles.set_on).setChecked(True)
        connect("view.crop", self._set_cropping)
        connect("view.before_after", self._set_wiping)
        self.studio.monitors.two_up.connect(self._on_two_up)
        self.empty.asked.connect(self._on_import)
        self.transport.changed.connect(self._on_playing)
        self._painting.tool_changed.connect(self._on_playing)
        self._roto.tools.changed.connect(self._on_roto)
        self._retouching.tool_changed.connect(self._on_playing)
        self.shapes.menu_wanted.connect(self._on_shape_menu)
        self._roto.current.changed.connect(self._look_through)
        self.wipe.moved.connect(self._on_wiped)
        self.handles.text_wanted.connect(self._on_text_wanted)
        self.studio.preferences.changed.connect(self._on_preferences)
        self._on_preferences()
        self._session.playhead.moved.connect(self._on_looked_for)
        self._session.selection.changed.connect(self._on_looked_for)

    def _on_looked_for(self) -> None:
        """Who works on the timeline sees what comes of it, whatever was in front before."""
        if self.studio.monitors.active is self:
            uncover(self)

    def _set_cropping(self, cropping: bool) -> None:
        self.handles.set_cropping(cropping)
        if cropping and not self.handles.is_on:
            self.handles.set_on(True)
            self.studio.actions.set_checked("view.handles", True)

    def _set_wiping(self, wiping: bool) -> None:
        self.wipe.set_at(_MIDDLE if wiping else None)
        self.view.set_look(replace(self.view.look, wipe=self.wipe.at))
        self.stage.set_other(self._before if wiping else None)

    def _before(self, request: PreviewRequest) -> PreviewRequest | None:
        """What is seen left of the line: the footage of something that was filled, else the film
        without its effects."""
        footage = None
        if self._roto.tools.is_on:
            footage = self.studio.removal.current.with_footage(request.project)
        return without_effects(request) if footage is None else replace(request, project=footage)

    def _on_wiped(self, at: float) -> None:
        self.view.set_look(replace(self.view.look, wipe=at))

    def _on_two_up(self, frames: TwoUp | None, change: str) -> None:
        self._on_looked_for()
        self.two_up.show_frames(frames, change)
        self.stage.set_resting(frames is not None)

    def _on_import(self) -> None:
        self.studio.actions.run("media.import")

    def _on_playing(self) -> None:
        """Handles are there while nothing plays and nothing is painted."""
        rests = not self.transport.is_playing
        in_hand = self._painting.tool, self._roto.tools.in_hand, self._retouching.tool
        has_tool = any(each is not None for each in in_hand)
        self.handles.set_resting(rests and not has_tool)
        self.canvas.set_resting(rests)
        self.roto.set_resting(rests)
        self.shapes.set_resting(rests)
        self.retouch.set_resting(rests)

    def _on_shape_menu(self) -> None:
        shape_menu(self.studio, self.view, QCursor.pos())

    def _on_roto(self) -> None:
        self._on_playing()
        self._look_through()

    def _look_through(self) -> None:
        """See all of the clip, and it alone, while something is cut out of it."""
        lens = self._roto.seeing.clip_alone if self._roto.tools.is_on else None
        self.transport.viewer.set_lens(lens)

    def _on_preferences(self, *_: object) -> None:
        self.handles.is_snapping = self.studio.preferences.settings.snapping

    def _on_text_wanted(self, item: ItemId) -> None:
        sequence = self._session.sequence
        found = sequence and sequence.find(item)
        clip = found and found[0].items[found[1]]
        if isinstance(clip, Clip) and isinstance(clip.source, TitleSource):
            self._text.begin(item, clip.source.title)


@lru_cache(maxsize=256)
def title_box(title: Title, width: int, height: int) -> Edges:
    """Where a title's text stands; all of the frame where its font is not on this machine."""
    try:
        return text_box(title, width, height)
    except FontError:
        return 0.0, 0.0, float(width), float(height)
