"""The commands that point at what a matte is of, connected."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QActionGroup

from editor.model.roto.prompts import Everything, Kind
from editor.session.roto.tools import Tool, View
from editor.ui.studio import Studio

_WORKSPACE = "workspace.roto"
_HANDS = ("tool.hand", "tool.zoom")


class RotoCommands(QObject):
    """Mattes are worked on in their workspace alone; choosing a tool goes there. Choosing it again
    lays it down."""

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._roto = studio, studio.roto
        self._actions, self._tools = studio.actions, studio.roto.tools
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for tool in Tool:
            self._actions.connect_to(f"roto.{tool}", partial(self._on_tool, tool))
            group.addAction(self._actions.action(f"roto.{tool}"))
        for kind in Kind:
            self._actions.connect_to(f"roto.{kind}", partial(self._on_kind, kind))
        for view in View:
            self._actions.connect_to(f"roto.view_{view}", partial(self._on_view, view))
        self._actions.connect_to("roto.neighbours", self._tools.show_neighbours)
        self._actions.connect_to("roto.key", self._roto.keep_frame)
        self._actions.connect_to("roto.remove_key", self._roto.pointing.clear)
        for hand in _HANDS:
            self._actions.action(hand).toggled.connect(self._on_hand)
        self.settled = QTimer(self, interval=0, singleShot=True)
        self.settled.timeout.connect(self._on_workspace)
        self._actions.action(_WORKSPACE).toggled.connect(self._on_toggled)
        for signal in (
            *(self._tools.changed, self._roto.current.changed, self._roto.current.moved),
            self._roto.runner.changed,
        ):
            signal.connect(self._show)
        self._on_workspace()
        self._show()

    def _on_tool(self, tool: Tool, chosen: bool) -> None:
        if chosen and any(self._actions.action(each).isChecked() for each in _HANDS):
            self._actions.run("tool.select")
        self._go_there()
        self._tools.set_tool(tool if chosen else None)

    def _on_kind(self, kind: Kind) -> None:
        self._go_there()
        self._roto.pointing.add(Everything(kind))

    def _on_view(self, view: View, _: bool) -> None:
        self._tools.set_view(view)

    def _on_hand(self, in_hand: bool) -> None:
        if in_hand:
            self._tools.set_tool(None)

    def _go_there(self) -> None:
        if not self._actions.action(_WORKSPACE).isChecked():
            self._actions.run(_WORKSPACE)

    def _on_toggled(self, _: bool) -> None:
        """Choosing the workspace that one is in unticks it for a moment."""
        self.settled.start()

    def _on_workspace(self) -> None:
        self._tools.set_on(self._actions.action(_WORKSPACE).isChecked())

    def _show(self, *_: object) -> None:
        actions, tools, current = self._actions, self._tools, self._roto.current
        for tool in Tool:
            actions.set_checked(f"roto.{tool}", tool is tools.in_hand)
        elsewhere = self.tr("Mattes are looked at in the Roto workspace.")
        for view in View:
            actions.set_checked(f"roto.view_{view}", view is tools.view)
            actions.set_enabled(f"roto.view_{view}", tools.is_on, elsewhere)
        actions.set_checked("roto.neighbours", tools.shows_neighbours)
        actions.set_enabled("roto.neighbours", tools.is_on, elsewhere)
        nothing = self.tr("There is no clip with a picture here.")
        for kind in Kind:
            actions.set_enabled(f"roto.{kind}", current.media is not None, nothing)
        matte = current.matte
        key = None if matte is None else matte.key(current.frame)
        actions.set_enabled(
            "roto.key",
            tools.is_on and key is None and self._roto.can_keep_frame,
            self.tr("There is nothing on this frame that could be kept, or it is a key already."),
        )
        actions.set_enabled(
            "roto.remove_key",
            tools.is_on and key is not None,
            self.tr("This frame is no key of the matte."),
        )
