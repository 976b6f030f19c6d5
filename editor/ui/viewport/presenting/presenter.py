"""What any way of showing a picture is told, and which way suits the machine."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from editor.jobs.preview.picture import PreviewPicture
from editor.ui.viewport.view_map import ViewMap


class Channels(Enum):
    """What of the picture is seen: all of it, or one channel as grey."""

    ALL = auto()
    RED = auto()
    GREEN = auto()
    BLUE = auto()
    ALPHA = auto()


class Backdrop(Enum):
    """What shows through where the picture is transparent."""

    BLACK = auto()
    WHITE = auto()
    CHECKERBOARD = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """How the picture is shown. `wipe`: of its width, the part to the left that shows the picture
    before its effects; None: none of it."""

    channels: Channels = Channels.ALL
    backdrop: Backdrop = Backdrop.BLACK
    wipe: float | None = None


class Presenter(Protocol):
    """A widget as large as the viewport. Nothing it does may take long."""

    @property
    def widget(self) -> QWidget: ...

    def show_picture(self, picture: PreviewPicture | None, before: PreviewPicture | None) -> None:
        """`before` is for the wipe."""
        ...

    def set_view(self, view: ViewMap, look: Look) -> None: ...

    def colour_at(self, x: float, y: float) -> QColor | None:
        """The picture's colour at a point of it, each 0..1, with straight alpha; None: outside."""
        ...


_IN_SOFTWARE = ("llvmpipe", "softpipe", "swrast", "software", "swiftshader")


def draws_in_software(renderer: str) -> bool:
    """Whether GL's name for what draws says that it is no graphics card."""
    return any(word in renderer.lower() for word in _IN_SOFTWARE)
