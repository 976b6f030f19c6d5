"""What the commands may ask of a monitor."""

from __future__ import annotations

from typing import Protocol

from editor.model.going.marks import Marks
from editor.session.playing.transport import Transport
from editor.ui.viewport.overlays.lines import Help
from editor.ui.viewport.picture_view import PictureView


class Monitor(Protocol):
    """A widget that shows what `transport` plays, in `view`."""

    @property
    def transport(self) -> Transport: ...

    @property
    def view(self) -> PictureView: ...

    @property
    def marks(self) -> Marks: ...

    def set_marks(self, marks: Marks) -> None: ...

    def span_under(self, frame: int) -> tuple[int, int] | None:
        """First frame and end of what `frame` shows."""
        ...

    def selected_span(self) -> tuple[int, int] | None: ...

    def type_time(self) -> None:
        """Let the user type where to go."""
        ...

    @property
    def help(self) -> Help: ...

    def set_help(self, help: Help) -> None: ...

    def set_full_screen(self, full: bool) -> None: ...

    def take_snapshot(self) -> None: ...
