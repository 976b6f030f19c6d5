"""The commands of painting, connected."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QActionGroup

from editor.session.generation.painting import Tool
from editor.ui.generate.tools.files import MotionFiles
from editor.ui.studio import Studio

_WORKSPACE = "workspace.generate"
_HANDS = ("tool.hand", "tool.zoom")


class PaintCommands(QObject):
    """A tool is in hand only where generating goes on: in its workspace, or on the source's
    picture. Choosing it again lays it down."""

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._painting = studio, studio.generation.painting
        self._actions = studio.actions
        self._files = MotionFiles(studio, self)
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for tool in Tool:
            command = f"paint.{tool}"
            self._actions.connect_to(command, partial(self._on_tool, tool))
            group.addAction(self._actions.action(command))
        for command, method in (
            ("paint.larger", self._larger),
            ("paint.smaller", self._smaller),
            ("paint.new_region", self._new_region),
            ("paint.duplicate_region", self._duplicate),
            ("paint.delete_region", self._delete),
            ("paint.copy_motion", self._copy),
            ("paint.paste_motion", self._paste),
            ("paint.preview", self._painting.set_previews),
            ("paint.import_motion", self._files.ask_what_to_read),
            ("paint.export_motion", self._files.ask_where_to),
        ):
            self._actions.connect_to(command, method)
        for hand in _HANDS:
            self._actions.action(hand).toggled.connect(self._on_hand)
        self.settled = QTimer(self, interval=0, singleShot=True)
        self.settled.timeout.connect(self._on_workspace)
        self._actions.action(_WORKSPACE).toggled.connect(self._on_toggled)
        self._painting.tool_changed.connect(self._show)
        self._painting.chosen.connect(self._show)
        self._painting.previews_changed.connect(self._show)
        self._painting.current.changed.connect(self._show)
        self._show()

    def _on_tool(self, tool: Tool, chosen: bool) -> None:
        if chosen and any(self._actions.action(each).isChecked() for each in _HANDS):
            self._actions.run("tool.select")
        if chosen and not self._actions.action(_WORKSPACE).isChecked():
            self._actions.run(_WORKSPACE)
        self._painting.set_tool(tool if chosen else None)

    def _on_hand(self, in_hand: bool) -> None:
        if in_hand:
            self._painting.set_tool(None)

    def _on_toggled(self, _: bool) -> None:
        """Choosing the workspace that one is in unticks it for a moment."""
        self.settled.start()

    def _on_workspace(self) -> None:
        if not self._actions.action(_WORKSPACE).isChecked():
            self._painting.set_tool(None)

    def _larger(self) -> None:
        self._painting.resize(1)

    def _smaller(self) -> None:
        self._painting.resize(-1)

    def _new_region(self) -> None:
        self._painting.choose(None)
        if self._painting.tool is None:
            self._actions.run("paint.brush")

    def _duplicate(self) -> None:
        if self._painting.region_id is not None:
            self._painting.duplicate(self._painting.region_id)

    def _delete(self) -> None:
        if self._painting.region_id is not None:
            self._painting.delete(self._painting.region_id)

    def _copy(self) -> None:
        self._painting.copy_motion()
        self._show()

    def _paste(self) -> None:
        self._painting.paste_motion()

    def _show(self) -> None:
        painting, actions = self._painting, self._actions
        for tool in Tool:
            actions.set_checked(f"paint.{tool}", tool is painting.tool)
        actions.set_checked("paint.preview", painting.previews)
        none_chosen = self.tr("No region is chosen.")
        for command in ("paint.duplicate_region", "paint.delete_region"):
            actions.set_enabled(command, painting.region is not None, none_chosen)
        has_regions = bool(painting.brush.regions)
        nothing = self.tr("Nothing is painted yet.")
        for command in ("paint.copy_motion", "paint.export_motion"):
            actions.set_enabled(command, has_regions, nothing)
        no_picture = self.tr("There is no picture to paint on.")
        actions.set_enabled("paint.import_motion", painting.source is not None, no_picture)
        actions.set_enabled("paint.preview", has_regions or painting.previews, nothing)
        actions.set_enabled(
            "paint.paste_motion", painting.can_paste, self.tr("No motion has been copied.")
        )
