"""The commands that take things out of footage, connected."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QActionGroup

from editor.session.removal.retouching import RetouchTool
from editor.session.roto.tools import Tool, View
from editor.ui.studio import Studio

_WORKSPACE = "workspace.roto"
_HANDS = ("tool.hand", "tool.zoom")


class RemovalCommands(QObject):
    """They are about the clip and the matte that are worked on. What a result is corrected with,
    and what points at mattes, are not in hand at the same time."""

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._removal, self._roto = studio, studio.removal, studio.roto
        self._actions = studio.actions
        removal, connect = self._removal, studio.actions.connect_to
        self._tools = QActionGroup(self)
        self._tools.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for tool in RetouchTool:
            self._tools.addAction(connect(f"removal.{tool}", partial(self._on_tool, tool)))
        connect("removal.remove", self._on_remove)
        connect("removal.stop", removal.runs.stop)
        connect("removal.shadow", self._on_shadow)
        connect("removal.original", removal.show_original)
        connect("removal.hold", self._on_hold)
        connect("removal.previous_held", partial(removal.holding.step, -1))
        connect("removal.next_held", partial(removal.holding.step, 1))
        connect("removal.source", self._on_source)
        connect("removal.redo", self._on_redo)
        for hand in _HANDS:
            self._actions.action(hand).toggled.connect(self._on_hand)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        for signal in (
            *(removal.changed, removal.current.changed, removal.current.moved),
            *(removal.retouching.changed, self._roto.current.moved),
        ):
            signal.connect(self._on_changed)
        removal.runs.finished.connect(self._on_finished)
        self._roto.tools.changed.connect(self._on_roto)
        self._on_roto()
        self.refresh()

    def refresh(self) -> None:
        """Enable what makes sense for the clip, and say why not."""
        actions, removal = self._actions, self._removal
        current, holding = removal.current, removal.holding
        trouble = removal.trouble
        actions.set_enabled("removal.remove", not trouble, trouble)
        no_clip = self.tr("There is no clip with a picture here.")
        actions.set_enabled("removal.show", current.clip is not None, no_clip)
        actions.set_enabled("removal.extend", current.clip is not None, no_clip)
        is_busy = removal.runs.is_busy
        actions.set_enabled("removal.stop", is_busy, self.tr("Nothing is being removed."))
        matte = self._roto.current.matte
        no_key = self.tr("The matte has no key yet: click the thing first.")
        actions.set_enabled("removal.shadow", matte is not None and bool(matte.keys), no_key)
        has_take = current.take is not None
        nothing = self.tr("The clip shows its footage: nothing was removed from it.")
        actions.set_enabled("removal.original", has_take, nothing)
        for tool in RetouchTool:
            actions.set_enabled(f"removal.{tool}", has_take, nothing)
            actions.set_checked(f"removal.{tool}", tool is removal.retouching.tool)
        actions.set_enabled("removal.hold", has_take, nothing)
        actions.set_checked("removal.hold", has_take and holding.is_held)
        source = removal.wishes.options.source_frame
        actions.set_enabled("removal.source", has_take, nothing)
        actions.set_checked("removal.source", has_take and source == current.frame)
        held, frame = holding.frames, current.frame
        no_more = self.tr("No other frame is held there.")
        actions.set_enabled("removal.previous_held", any(each < frame for each in held), no_more)
        actions.set_enabled("removal.next_held", any(each > frame for each in held), no_more)
        busy = self.tr("Something is being removed from the clip already.")
        actions.set_enabled("removal.redo", has_take and not is_busy, busy if is_busy else nothing)

    def go_there(self) -> None:
        """To the workspace for mattes."""
        if not self._actions.action(_WORKSPACE).isChecked():
            self._actions.run(_WORKSPACE)

    def _on_changed(self, *_: object) -> None:
        self._soon.start()

    def _on_remove(self) -> None:
        self._removal.retouching.set_tool(None)
        self._removal.remove()
        self.refresh()

    def _on_redo(self) -> None:
        self._removal.retouching.set_tool(None)
        self._removal.redo()
        self.refresh()

    def _on_tool(self, tool: RetouchTool, chosen: bool) -> None:
        if not chosen:
            self._removal.retouching.set_tool(None)
            return
        if any(self._actions.action(each).isChecked() for each in _HANDS):
            self._actions.run("tool.select")
        self.go_there()
        self._roto.tools.set_tool(None)
        if self._roto.tools.view is not View.ORIGINAL:
            self._roto.tools.set_view(View.ORIGINAL)
        self._removal.retouching.set_tool(tool)

    def _on_hand(self, in_hand: bool) -> None:
        if in_hand:
            self._removal.retouching.set_tool(None)

    def _on_shadow(self) -> None:
        """The brush in hand, on a frame that the user decided: so it is tracked along."""
        self.go_there()
        matte, frame = self._roto.current.matte, self._roto.current.frame
        if matte is not None and matte.keys and matte.key(frame) is None:
            nearest = min((each.frame for each in matte.keys), key=lambda each: abs(each - frame))
            self._roto.current.seek(nearest)
        self._roto.tools.set_tool(Tool.BRUSH)
        if self._roto.tools.view is View.ORIGINAL:
            self._roto.tools.set_view(View.OVERLAY)

    def _on_hold(self, hold: bool) -> None:
        if hold:
            self._removal.holding.hold_frame()
        else:
            self._removal.holding.let_go()

    def _on_source(self, chosen: bool) -> None:
        if chosen:
            self._removal.take_from_here()
        else:
            self._removal.take_from_any()

    def _on_finished(self) -> None:
        """What was filled is seen without the matte over it."""
        if self._roto.tools.is_on and self._roto.tools.view is View.OVERLAY:
            self._roto.tools.set_view(View.ORIGINAL)

    def _on_roto(self) -> None:
        tools = self._roto.tools
        self._removal.seeing.set_on(tools.is_on)
        if tools.in_hand is not None or not tools.is_on:
            self._removal.retouching.set_tool(None)
