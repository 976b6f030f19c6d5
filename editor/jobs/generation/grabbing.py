"""Frames of a sequence as pictures of the project, to begin from or to join on to."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from pathlib import Path

from editor.compositor.isf.catalogue import Catalogue
from editor.engine.generate.results import file_name
from editor.export.still import drawn, save_png
from editor.media.probe import media_reference
from editor.model.edits.ids import NewId
from editor.model.generation.derived.joins import Edge, alone
from editor.model.generation.sources import SourceRole
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


def edges_grabbed(
    project: Project,
    sequence: SequenceId,
    edges: Iterable[Edge],
    catalogue: Catalogue,
    folder: Path,
    name: str,
    new_id: NewId,
    task: TaskControl,
) -> dict[SourceRole, MediaReference]:
    """Of each edge what its clip shows there, with its effects and without what lies around it.

    Raises:
        EditError: the clip is not on the timeline any more; and all that `grabbed` does.
    """

    def shown(edge: Edge) -> MediaReference:
        only, id = alone(project, sequence, edge), MediaId(new_id())
        return grabbed(only, sequence, edge.frame, catalogue, folder, name, id, task)

    return {each.role: shown(each) for each in edges}


def _free_path(folder: Path, name: str) -> Path:
    plain = file_name(name)
    paths = (folder / f"{plain}{f' {number}' if number else ''}.png" for number in count())
    return next(path for path in paths if not path.exists())
