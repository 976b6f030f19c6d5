"""Small pictures of what effects do, drawn as the viewport draws and kept on disk."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from editor.compositor.context import NoGraphicsError, end, standalone
from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.isf.errors import EffectError
from editor.compositor.lut import LutError
from editor.compositor.readback import Alpha
from editor.compositor.renderer import Renderer
from editor.compositor.text import FontError
from editor.jobs.effect_pictures.samples import HEIGHT, SAMPLE, WIDTH, sample_of
from editor.jobs.queue import JobQueue, Lane
from editor.media.errors import MediaError
from editor.media.frame_source import FrameSource
from editor.model.colour import WorkingSpace
from editor.model.effects import EffectSpec
from editor.model.flatten.picture import layers_at
from editor.model.project import Project
from editor.model.task import TaskControl
from editor.model.titles.presets import TitlePreset

_log = logging.getLogger(__name__)

Subject = EffectSpec | TitlePreset

_FORMAT = QImage.Format.Format_RGBX8888
_QUICKLY = 80  # the PNG is lossless anyway: packing it well takes longer than drawing it
_VERSION = b"1"
"""Another one when the samples change: pictures that are on disk are drawn anew."""


@dataclass(frozen=True, slots=True)
class EffectPreview:
    """`pictures` are one, or those of a transition in order; none: `error` says why."""

    pictures: tuple[QImage, ...]
    error: str = ""


class EffectPreviews(QObject):
    """Asked from the window's thread; never waits. What is missing is drawn in the background,
    all that was asked for before the next turn of the event loop in one job."""

    arrived = Signal(object)  # EffectSpec or TitlePreset
    _drawn = Signal(object, object)  # Subject, EffectPreview

    def __init__(
        self, queue: JobQueue, catalogue: Catalogue, folder: Path, parent: QObject | None = None
    ) -> None:
        """`folder` keeps the pictures; it is made when the first one is drawn."""
        super().__init__(parent)
        self._queue = queue
        self._catalogue = catalogue
        self._folder = folder
        self._known: dict[Subject, EffectPreview] = {}
        self._wanted: list[Subject] = []
        self._asked: set[Subject] = set()
        self._gathering = QTimer(self, singleShot=True, interval=0)
        self._gathering.timeout.connect(self._start)
        self._drawn.connect(self._on_drawn)

    def preview(self, subject: Subject) -> EffectPreview | None:
        """None while it is not there yet; `arrived` tells when it is."""
        found = self._known.get(subject)
        if found is None and subject not in self._asked:
            self._asked.add(subject)
            self._wanted.append(subject)
            if not self._gathering.isActive():
                self._gathering.start()
        return found

    def _start(self) -> None:
        wanted, self._wanted = tuple(self._wanted), []
        label = self.tr("Drawing previews of effects")
        catalogue, folder, tell = self._catalogue, self._folder, self._drawn.emit
        self._queue.start(
            label,
            lambda task: draw_previews(wanted, catalogue, folder, tell, task),
            Lane.BACKGROUND,
            is_shown=False,
        )

    def _on_drawn(self, subject: Subject, preview: EffectPreview) -> None:
        self._known[subject] = preview
        self.arrived.emit(subject)


def draw_previews(
    subjects: Iterable[Subject],
    catalogue: Catalogue,
    folder: Path,
    tell: Callable[[Subject, EffectPreview], object],
    task: TaskControl,
) -> None:
    """Give `tell` a preview of each subject: from `folder`, or drawn now and put there.

    Raises:
        Cancelled: the task was stopped between two of them.
    """
    missing: list[Subject] = []
    for subject in subjects:
        kept = _read(_place(subject, folder))
        if kept is None:
            missing.append(subject)
        else:
            tell(subject, kept)
    if not missing:
        return
    try:
        ctx = standalone()
    except NoGraphicsError as error:
        for subject in missing:
            tell(subject, EffectPreview((), str(error)))
        return
    try:
        renderer = Renderer(ctx, catalogue)
        with closing(FrameSource(Project("Samples"))) as frames:  # opens each film once
            for number, subject in enumerate(missing):
                task.step(number, len(missing), "")
                preview = _drawn_with(renderer, frames, subject)
                _keep(preview, _place(subject, folder))
                tell(subject, preview)
        renderer.release()
    finally:
        end(ctx)


def _drawn_with(renderer: Renderer, frames: FrameSource, subject: Subject) -> EffectPreview:
    sample = sample_of(subject)
    frames.project = sample.project
    pictures: list[QImage] = []
    try:
        for number in sample.frames:
            entries = layers_at(sample.project, SAMPLE, number)
            texture = renderer.render(entries, WIDTH, HEIGHT, WorkingSpace.DISPLAY, frames)
            pixels = renderer.readback.to_rgba8(texture, Alpha.OVER_BLACK)
            renderer.pool.give(texture)
            pictures.append(_image(pixels))
    except (EffectError, FontError, LutError, MediaError) as error:
        return EffectPreview((), str(error))
    return EffectPreview(tuple(pictures))


def _image(pixels: NDArray[np.uint8]) -> QImage:
    height, width, _ = pixels.shape
    packed = np.ascontiguousarray(pixels)
    return QImage(packed.data, width, height, width * 4, _FORMAT).copy()


def _place(subject: Subject, folder: Path) -> Path:
    """A file named by all that the picture depends on."""
    digest = hashlib.sha256(_VERSION)
    digest.update(repr(subject).encode())
    if isinstance(subject, EffectSpec):
        try:
            digest.update(Path(subject.path).read_bytes())
        except OSError:
            digest.update(b"unreadable")
    else:
        digest.update(repr(subject.title(WIDTH, HEIGHT)).encode())
    return folder / f"{digest.hexdigest()[:32]}.png"


def _read(place: Path) -> EffectPreview | None:
    """The pictures one below another, as `_keep` wrote them."""
    strip = QImage(str(place)).convertToFormat(_FORMAT) if place.is_file() else QImage()
    if strip.isNull() or strip.width() != WIDTH or strip.height() % HEIGHT:
        return None
    count = strip.height() // HEIGHT
    return EffectPreview(tuple(strip.copy(0, n * HEIGHT, WIDTH, HEIGHT) for n in range(count)))


def _keep(preview: EffectPreview, place: Path) -> None:
    if not preview.pictures:
        return
    strip = np.concatenate([_pixels(picture) for picture in preview.pictures])
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        part = place.with_suffix(".part.png")
        if _image(strip).save(str(part), quality=_QUICKLY):
            part.replace(place)
    except OSError as error:
        _log.warning("a preview could not be kept at %s: %s", place, error)


def _pixels(picture: QImage) -> NDArray[np.uint8]:
    bits = np.frombuffer(picture.constBits(), np.uint8)
    return bits.reshape(picture.height(), picture.bytesPerLine() // 4, 4)[:, : picture.width()]
