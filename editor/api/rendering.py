"""From a film to a file or a frame: which preset, which range, which frame."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from editor.api.errors import FilmError
from editor.api.values import Time, choice
from editor.export.errors import PresetError
from editor.export.exporter import ExportReport, OnMissing, export
from editor.export.presets.preset import Output, Preset, load_presets, preset_named
from editor.export.still import drawn
from editor.media.pictures.image_sequence import is_pattern
from editor.model.frame import Frame
from editor.model.task import TaskControl

if TYPE_CHECKING:
    from editor.api.film import Film


def render(
    film: Film,
    path: Path,
    preset: str,
    *,
    span: tuple[Time, Time],
    sequence: str,
    settings: Mapping[str, object],
    overwrite: bool,
    on_missing: OnMissing | str,
    task: TaskControl | None,
) -> ExportReport:
    """As `Film.render` says."""
    timeline = film.timeline_of(sequence)
    value = timeline.value
    frames = None
    if span != ("", ""):
        start, end = span
        frames = (
            timeline.frame(start) if start != "" else value.in_point or 0,
            timeline.frame(end) if end != "" else value.out_point or value.duration,
        )
    presets = load_presets()
    chosen = preset_named(presets, preset) if preset else preset_for(presets, path)
    if chosen.output is Output.SERIES and is_pattern(path):
        raise FilmError(_series_named(path))
    return export(
        film.project,
        value.id,
        chosen,
        path,
        frames,
        task,
        settings=settings,
        on_missing=choice(on_missing, OnMissing),
        overwrite=overwrite,
        catalogue=film.catalogue,
    )


def _series_named(path: Path) -> str:
    """How to name a series for which a pattern such as `shot_%04d.png` was given."""
    name = path.name.partition("%")[0].rstrip("_-. ") or "series"
    first = f"{name}/{name}_00001{path.suffix}"
    return (
        "A series of pictures is a folder, and numbers come by themselves: instead of "
        f"“{path.name}” name it “{name}{path.suffix}”, which makes {first} and so on."
    )


def preset_for(presets: tuple[Preset, ...], path: Path) -> Preset:
    """The preset for a file's suffix: one whose usual suffix it is, else one that can have it.

    Raises:
        PresetError: no preset has it; lists the suffixes there are.
    """
    suffix = path.suffix.lower()
    usual = [preset for preset in presets if preset.suffixes[0] == suffix]
    others = [preset for preset in presets if suffix and suffix in preset.suffixes]
    if suffix and (usual or others):
        return (usual or others)[0]
    known = sorted({each for preset in presets for each in preset.suffixes if each})
    problem = f"“{suffix}” is no suffix it knows" if suffix else "it has no suffix"
    raise PresetError(
        f"What “{path.name}” is to be cannot be told: {problem}. Name a file that ends in "
        f"{', '.join(known)}, or choose a preset."
    )


def frames_at(film: Film, times: Iterable[Time], sequence: str) -> Iterator[Frame]:
    """The pictures of a sequence at some times, in that order.

    Raises:
        FilmError: there is no such frame.
    """
    timeline = film.timeline_of(sequence)
    value = timeline.value
    numbers = [timeline.frame(time) for time in times]
    for number in numbers:
        if not 0 <= number < value.duration:
            has = f"its frames are 0 to {value.duration - 1}" if value.duration else "it is empty"
            raise FilmError(f"“{value.name}” has no frame {number}: {has}.")
    return drawn(film.project, value.id, numbers, film.catalogue)
