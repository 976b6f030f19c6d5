"""What may go wrong in the world while a command runs: each room's exceptions, in one place."""

from __future__ import annotations


def world_errors() -> tuple[type[Exception], ...]:
    """Exceptions whose message is a sentence for the user; any other is a fault of ours.

    Loads rooms that a command may not have needed, so ask only once something went wrong.
    """
    from editor.api.errors import FilmError
    from editor.compositor.context import NoGraphicsError
    from editor.compositor.drawing.planes import PictureTooLargeError
    from editor.compositor.isf.errors import EffectError
    from editor.compositor.lut import LutError
    from editor.compositor.text import FontError
    from editor.engine.generate.model import GenerationError
    from editor.engine.models.errors import WeightsError
    from editor.engine.roto.edges.errors import EdgesError
    from editor.engine.roto.masks import MaskFileError
    from editor.engine.roto.selecting.errors import SelectError
    from editor.engine.roto.tracking.spans import TrackError
    from editor.export.errors import ExportError
    from editor.media.errors import MediaError
    from editor.model.edits.errors import EditError
    from editor.model.generation.camerawork.text import CameraTextError
    from editor.model.generation.painting.brush_file import BrushFileError
    from editor.store.errors import ProjectFileError

    return (
        BrushFileError,
        CameraTextError,
        EdgesError,
        EditError,
        EffectError,
        ExportError,
        FilmError,
        FontError,
        GenerationError,
        LutError,
        MaskFileError,
        MediaError,
        NoGraphicsError,
        PictureTooLargeError,
        ProjectFileError,
        SelectError,
        TrackError,
        WeightsError,
    )


def sentence(error: OSError) -> str:
    """What the system refused, as a sentence."""
    reason = (error.strerror or str(error) or type(error).__name__).rstrip(".")
    if error.filename is None:
        return f"The system refused: {reason}."
    return f"“{error.filename}” cannot be used: {reason}."


def hints(error: Exception) -> tuple[str, ...]:
    """What helps against it on the command line, where its sentence names no command."""
    from editor.model.generation.remedy import Help, RemediedError

    remedy = error.remedy if isinstance(error, RemediedError) else None
    if remedy is None:
        return ()
    page = (f"Its page: {remedy.target}",) if remedy.target else ()
    match remedy.help:
        case Help.LOG_IN:
            return "Log in: cutaway models login", *page
        case Help.OPEN_PAGE:
            return page
        case Help.FOLLOWS:
            return ("Say it: cutaway models add PATH --reads depth",)
        case _:
            return ()
