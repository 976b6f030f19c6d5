"""Draws a stretch of a sequence into a file that can be entered at any picture."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from editor.compositor.context import end, standalone
from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.readback import Alpha
from editor.compositor.renderer import Renderer
from editor.jobs.rendering.recipe import recipe_of
from editor.media.encode.settings import VideoEncoding
from editor.media.frame_source import FrameSource
from editor.media.writer import MediaWriter
from editor.model.colour import ColourTags, Range
from editor.model.flatten.picture import layers_at
from editor.model.flatten.visibility import visible
from editor.model.frame import ColourModel, PixelFormat
from editor.model.project import Project
from editor.model.task import TaskControl
from editor.model.timeline import SequenceId

SUFFIX = ".render.mp4"
LIST_SUFFIX = ".render.json"
_FORMAT = PixelFormat(ColourModel.YUV)
_COLOUR = ColourTags(range=Range.FULL)
_OPTIONS = (("preset", "ultrafast"), ("tune", "fastdecode"), ("crf", "10"), ("g", "1"))
_OPAQUE = 255


@dataclass(frozen=True, slots=True)
class Stretch:
    """Frames [`start`, `end`) of a sequence at `scale` of its size."""

    project: Project
    sequence_id: SequenceId
    start: int
    end: int
    scale: float


@dataclass(frozen=True, slots=True)
class Rendered:
    """Picture number `number` of the file at `path`."""

    path: Path
    number: int
    scale: float


def render_stretch(
    stretch: Stretch, catalogue: Catalogue, path: Path, task: TaskControl
) -> dict[str, Rendered]:
    """Draw it from the media themselves; what was made, by its recipe.

    Pictures that are transparent somewhere are left out of the answer: the file has no alpha.

    Raises:
        MediaError, EffectError, LutError, FontError, NoGraphicsError: what cannot be had.
        Cancelled: between two pictures.
    """
    project, scale = stretch.project, stretch.scale
    sequence = project.sequence(stretch.sequence_id)
    assert sequence is not None, stretch.sequence_id
    width, height = sequence.width, sequence.height
    size = max(1, round(width * scale)), max(1, round(height * scale))
    encoding = VideoEncoding("libx264", _FORMAT, *size, sequence.rate, _COLOUR, options=_OPTIONS)
    made: dict[str, Rendered] = {}
    path.parent.mkdir(parents=True, exist_ok=True)
    ctx = standalone()
    try:
        renderer = Renderer(ctx, catalogue)
        with (
            closing(FrameSource(project)) as source,
            MediaWriter(path, "mp4", encoding, overwrite=True) as writer,
        ):
            for number, frame in enumerate(range(stretch.start, stretch.end)):
                task.step(number, stretch.end - stretch.start, "rendering")
                entries = visible(layers_at(project, sequence.id, frame), project, width, height)
                texture = renderer.render(
                    entries, width, height, sequence.working_space, source, scale
                )
                alpha = renderer.readback.to_rgba8(texture, Alpha.PREMULTIPLIED)[..., 3]
                writer.write_picture(renderer.readback.to_frame(texture, _FORMAT, _COLOUR))
                renderer.pool.give(texture)
                if alpha.min() == _OPAQUE:
                    recipe = recipe_of(entries, project, sequence)
                    made[recipe] = Rendered(path, number, scale)
            writer.finish()
        renderer.release()
    finally:
        end(ctx)
    listed = {"scale": scale, "recipes": {key: each.number for key, each in made.items()}}
    list_of(path).write_text(json.dumps(listed), encoding="utf-8")
    return made


def list_of(path: Path) -> Path:
    """The file beside a stretch's that says which pictures it holds."""
    return path.with_name(path.name.removesuffix(SUFFIX) + LIST_SUFFIX)


def listed(path: Path) -> dict[str, Rendered]:
    """What the file at `path` holds, by its list; nothing where that cannot be read."""
    try:
        said = json.loads(list_of(path).read_text(encoding="utf-8"))
        scale, recipes = float(said["scale"]), said["recipes"]
        return {key: Rendered(path, int(number), scale) for key, number in recipes.items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return {}
