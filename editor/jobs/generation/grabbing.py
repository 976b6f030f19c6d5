"""A frame of a sequence as a picture of the project, to begin from."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from editor.compositor.isf.catalogue import Catalogue
from editor.engine.generate.results import file_name
from editor.export.still import drawn, save_png
from editor.media.probe import media_reference
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project
from editor.model.task import TaskControl
from editor.model.timeline import SequenceId


def grabbed(
    project: Project,
    sequence: SequenceId,
    frame: int,
    catalogue: Catalogue,
    folder: Path,
    name: str,
    id: MediaId,
    task: TaskControl,
) -> MediaReference:
    """The picture that the sequence shows at `frame`, in full size, as a PNG in `folder`.

    Raises:
        MediaError, EffectError, LutError, FontError: something needed cannot be had.
        NoGraphicsError: the machine has no OpenGL.
    """
    task.step(0, 2, "drawing")
    (picture,) = drawn(project, sequence, (frame,), catalogue)
    task.step(1, 2, "writing")
    folder.mkdir(parents=True, exist_ok=True)
    return media_reference(save_png(picture, _free_path(folder, name), overwrite=False), id)


def _free_path(folder: Path, name: str) -> Path:
    plain = file_name(name)
    paths = (folder / f"{plain}{f' {number}' if number else ''}.png" for number in count())
    return next(path for path in paths if not path.exists())
