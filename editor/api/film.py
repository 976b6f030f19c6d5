"""A film: one project file, opened, edited and rendered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, SupportsIndex

from editor.api.changes import Made
from editor.api.errors import FilmError
from editor.api.generation.making import Generating
from editor.api.roto.shaped import ShapedMattes
from editor.api.timeline.timeline import Timeline
from editor.api.values import SAMPLE_RATES, Rate, Size, Time, choice
from editor.api.values import rate as checked_rate
from editor.api.values import sample_rate as checked_sample_rate
from editor.api.values import size as checked_size
from editor.engine.generate.places import carry_cache
from editor.media.probe import probe, reference_of
from editor.model.colour import WorkingSpace
from editor.model.edits.ids import random_id
from editor.model.edits.project.first_clip import format_of
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import new_project, new_sequence
from editor.model.edits.project.sequences import (
    add_sequence,
    remove_sequence,
    rename_sequence,
    set_format,
    set_main_sequence,
)
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project
from editor.model.task import TaskControl
from editor.store.project_file import ProjectFile

if TYPE_CHECKING:
    from numpy import uint8
    from numpy.typing import NDArray

    from editor.export.exporter import ExportReport, OnMissing

SUFFIX = ".cutaway"
DEFAULT_RATE = Fraction(25)
DEFAULT_SIZE = (1920, 1080)
DEFAULT_SAMPLE_RATE = 48000
WAIT_S = 5.0
VIDEO_TRACKS, AUDIO_TRACKS = 3, 2


class Film(Generating, ShapedMattes):
    """One project file. Belongs to one thread; close it, or use it as a context manager.

    After each call that changes something the file is true: there is nothing to save.
    """

    @staticmethod
    def new(
        path: str | Path,
        *,
        size: Size = DEFAULT_SIZE,
        rate: Rate = DEFAULT_RATE,
        sample_rate: SupportsIndex = DEFAULT_SAMPLE_RATE,
        working_space: WorkingSpace | str = WorkingSpace.DISPLAY,
    ) -> Film:
        """A new project with one sequence, of video tracks V1 to V3 and audio tracks A1, A2.

        Raises:
            ProjectFileError: the file exists already, or cannot be made there.
        """
        path = _with_suffix(Path(path))
        return Film(ProjectFile.create(path, _empty(path, size, rate, sample_rate, working_space)))

    @staticmethod
    def like(
        path: str | Path,
        media: str | Path,
        *,
        working_space: WorkingSpace | str = WorkingSpace.DISPLAY,
    ) -> Film:
        """A new project with a sequence of the size and rates of a media, which is imported.

        A still gives the size alone, a sound the sample rate alone; a rate that varies, or
        that no sequence can have, gives the usual one that is nearest.

        Raises:
            MediaError: the media cannot be read.
            ProjectFileError: as for `new`.
        """
        info = probe(Path(media).absolute())
        reference = reference_of(info, MediaId(random_id()))
        video = reference.video
        project = _empty(
            path := _with_suffix(Path(path)),
            video.display_size if video else DEFAULT_SIZE,
            _sequence_rate(reference),
            _sample_rate(reference),
            working_space,
        )
        film = Film(ProjectFile.create(path, add_media(project, reference)))
        film._warnings[reference.id] = info.warnings
        return film

    @staticmethod
    def open(path: str | Path, *, read_only: bool = False, wait_s: float = WAIT_S) -> Film:
        """
        Args:
            wait_s: for how long another, say a command in another terminal, may take to close it.

        Raises:
            ProjectFileError: there is no such file, it is no project, from a newer version,
                damaged, or still open elsewhere.
        """
        return Film(ProjectFile.open(Path(path), read_only=read_only, wait_s=wait_s))

    @staticmethod
    def recover(path: str | Path) -> tuple[Film, tuple[str, ...]]:
        """What can be read of a damaged project, in a new file beside it, and what was lost.

        Raises:
            ProjectFileError: nothing of a project can be read, or the copy has no place.
        """
        from editor.store.recover import recover

        found = recover(Path(path))
        return Film(found.project_file), found.losses

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._file.close()

    @property
    def timeline(self) -> Timeline:
        """The main sequence, to edit."""
        return self.timeline_of("")

    def timeline_of(self, sequence: str) -> Timeline:
        """A sequence, by name or id, to edit; an empty name: the main one.

        Raises:
            NamingError: there is no such sequence.
        """
        return Timeline(self, self.sequence(sequence).id)

    def undo(self) -> str:
        """Take the last step back; its label.

        Raises:
            ProjectFileError: there is none.
        """
        step = self.history.undoable
        self._file.undo()
        return step.label if step else ""

    def redo(self) -> str:
        """Do again what was undone last; its label.

        Raises:
            ProjectFileError: there is nothing.
        """
        step = self.history.redoable
        self._file.redo()
        return step.label if step else ""

    def save_copy(self, path: str | Path) -> Path:
        """The project with its history as another file, whose path is given; this stays open."""
        target = _with_suffix(Path(path)).absolute()
        self._file.save_copy(target)
        carry_cache(self._file.path, target)
        return target

    def add_sequence(
        self,
        name: str,
        *,
        size: Size | None = None,
        rate: Rate | None = None,
    ) -> Timeline:
        """Another sequence, with the main one's size and rate if nothing else is said.

        Raises:
            FilmError: there is one of that name.
        """
        self._require_free(name)
        main = self.sequence()
        sequence = new_sequence(
            name,
            main.rate if rate is None else checked_rate(rate),
            *((main.width, main.height) if size is None else checked_size(size)),
            video_tracks=VIDEO_TRACKS,
            audio_tracks=AUDIO_TRACKS,
            sample_rate=main.sample_rate,
            new_id=random_id,
        )
        self.apply(f"Add sequence {name}", lambda project: add_sequence(project, sequence))
        return Timeline(self, sequence.id)

    def rename_sequence(self, sequence: str, name: str) -> Made:
        """
        Raises:
            FilmError: there is another one of that name.
        """
        known = self.sequence(sequence)
        if name.lower() != known.name.lower():
            self._require_free(name)
        return self.apply(
            f"Rename sequence {known.name}",
            lambda project: rename_sequence(project, known.id, name),
        )

    def remove_sequence(self, sequence: str) -> Made:
        """Take a sequence away with all that is on it.

        Raises:
            EditError: another one shows it.
            FilmError: it is the only one.
        """
        known = self.sequence(sequence)
        if len(self.project.sequences) == 1:
            raise FilmError(f"“{known.name}” is the only sequence: a film needs one.")
        return self.apply(
            f"Remove sequence {known.name}", lambda project: remove_sequence(project, known.id)
        )

    def set_main_sequence(self, sequence: str) -> Made:
        """Make a sequence the one that is edited, shown and exported if none is named."""
        known = self.sequence(sequence)
        return self.apply(
            f"Make {known.name} the main sequence",
            lambda project: set_main_sequence(project, known.id),
        )

    def _require_free(self, name: str) -> None:
        if any(each.name.lower() == name.lower() for each in self.project.sequences):
            raise FilmError(f"There is a sequence “{name}” already: choose another name.")

    def render(
        self,
        path: str | Path,
        preset: str = "",
        *,
        start: Time = "",
        end: Time = "",
        sequence: str = "",
        settings: Mapping[str, object] | None = None,
        overwrite: bool = False,
        on_missing: OnMissing | str = "stop",
        task: TaskControl | None = None,
    ) -> ExportReport:
        """Export a sequence; the file is there when it is whole, and not before.

        Args:
            preset: its name; empty: the one for the path's suffix.
            start, end: times, half-open; empty: the in and out points, or all.
            settings: what differs from the preset's defaults.
            on_missing: `stop` where media, effects or fonts are missing, or leave them out and
                `report` it.

        Raises:
            ExportError: something is missing, or a setting does not fit.
            Cancelled: the task was stopped; nothing is left behind.
        """
        from editor.api.rendering import render

        return render(
            self,
            Path(path),
            preset,
            span=(start, end),
            sequence=sequence,
            settings=settings or {},
            overwrite=overwrite,
            on_missing=on_missing,
            task=task,
        )

    def frame(self, at: Time = 0, *, sequence: str = "") -> NDArray[uint8]:
        """One frame as (H, W, 4) uint8: display-referred RGB and straight alpha.

        Raises:
            FilmError: the sequence has no such frame.
            MediaError, EffectError: something needed cannot be had.
        """
        (picture,) = self.frames(at, sequence=sequence)
        return picture

    def frames(self, *times: Time, sequence: str = "") -> Iterator[NDArray[uint8]]:
        """Several frames as `frame` gives them; quicker than one by one."""
        from editor.api.rendering import frames_at
        from editor.export.still import pixels

        return map(pixels, frames_at(self, times, sequence))

    def save_frame(
        self, path: str | Path, at: Time = 0, *, sequence: str = "", overwrite: bool = False
    ) -> Path:
        """One frame as a PNG, whose path is given; what is transparent stays so."""
        from editor.api.rendering import frames_at
        from editor.export.still import save_png

        target = _as_png(Path(path))
        (picture,) = frames_at(self, (at,), sequence)
        return save_png(picture, target, overwrite=overwrite)


def _empty(
    path: Path, size: Size, rate: Rate, sample_rate: SupportsIndex, space: WorkingSpace | str
) -> Project:
    project = new_project(
        path.stem,
        checked_rate(rate),
        *checked_size(size),
        video_tracks=VIDEO_TRACKS,
        audio_tracks=AUDIO_TRACKS,
        sample_rate=checked_sample_rate(sample_rate),
        new_id=random_id,
    )
    return set_format(project, project.sequences[0].id, working_space=choice(space, WorkingSpace))


def _sequence_rate(media: MediaReference) -> Fraction:
    found = format_of(media)
    return DEFAULT_RATE if found is None else found.rate


def _sample_rate(media: MediaReference) -> int:
    """The one of its sound, or the nearest that a sequence can have."""
    wanted = media.audio[0].sample_rate if media.audio else DEFAULT_SAMPLE_RATE
    low, high = SAMPLE_RATES
    return min(max(wanted, low), high)


def _with_suffix(path: Path) -> Path:
    """The path of a project file: `trip` means `trip.cutaway`."""
    if path.suffix.lower() == SUFFIX:
        return path
    if path.suffix:
        raise FilmError(f"A project is a {SUFFIX} file: “{path.name}” ends in {path.suffix}.")
    return path.with_name(path.name + SUFFIX)


def _as_png(path: Path) -> Path:
    if path.suffix and path.suffix.lower() != ".png":
        raise FilmError(f"A frame is a .png file: “{path.name}” ends in {path.suffix}.")
    return path if path.suffix else path.with_name(path.name + ".png")
