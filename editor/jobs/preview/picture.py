"""What a viewer asks to see, and what it is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

from editor.model.colour import WorkingSpace
from editor.model.flatten.layers import Entry, FilePicture, MediaPicture
from editor.model.frame import Frame
from editor.model.project import Project
from editor.model.timeline import SequenceId

PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class PreviewRequest:
    """One frame of a sequence of `project`, a snapshot.

    Args:
        scale: of the picture, in parts of the sequence's size.
        quick_scale: of the one that comes first, and of those that are played, if that is less
            work; None: all are of `scale`. A window that draws by itself draws all at `scale`.
        proxies: whether media may be read from their proxies.
        before: without the clips' effects.
        viewer: who asks; a newer request takes the place of an older one of the same viewer.
    """

    project: Project
    sequence_id: SequenceId
    frame: int
    scale: float = 1.0
    proxies: bool = True
    before: bool = False
    viewer: str = PROGRAM
    quick_scale: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """What the Renderer needs to draw one picture; `width` x `height` is the sequence's frame.

    `lost` are files of effects that cannot be read, and why.
    """

    entries: tuple[Entry, ...]
    frames: Mapping[MediaPicture | FilePicture, Frame]
    width: int
    height: int
    working_space: WorkingSpace
    lost: Mapping[FilePicture, str] = field(default_factory=dict)
    problems: tuple[str, ...] = ()

    def frame(self, picture: MediaPicture | FilePicture) -> Frame:
        """
        Raises:
            LostFileError: it is one of `lost`.
        """
        if isinstance(picture, FilePicture) and picture in self.lost:
            raise LostFileError(self.lost[picture])
        return self.frames[picture]


class LostFileError(Exception):
    """A file that an effect reads cannot be had; the message is a sentence for the user."""


@dataclass(frozen=True, slots=True, eq=False)
class PreviewPicture:
    """Either an `image`, premultiplied and with memory of its own, or what to draw, `decoded`.

    `is_exact` False: a neighbouring frame stands in for one that is still being decoded; the
    exact picture follows. `is_sharp` False: it was drawn smaller than was asked for; one that was
    not follows when nothing else has been asked for a moment, save while playing. `problems` are
    sentences on what could not be shown.
    """

    request: PreviewRequest
    image: QImage | None
    decoded: Decoded | None
    is_exact: bool = True
    problems: tuple[str, ...] = ()
    is_sharp: bool = True

    @property
    def is_final(self) -> bool:
        """Whether no better one follows."""
        return self.is_exact and self.is_sharp
