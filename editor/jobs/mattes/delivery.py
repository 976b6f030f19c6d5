"""A matte, or what it cuts out, as the files that were asked for: as it is in the film."""

from __future__ import annotations

from contextlib import closing
from fractions import Fraction
from pathlib import Path

import numpy as np

from editor.engine.roto.edges.foreground import foreground
from editor.engine.roto.footage import MediaFootage, Picture
from editor.engine.roto.key_pictures import coverage_of, fitted
from editor.engine.roto.masks import Levels
from editor.engine.roto.tracking.spans import Coverage, TrackedFrame
from editor.export.mattes.film import FilmForm, film_form
from editor.export.mattes.frames import cut_out
from editor.export.mattes.pictures import PictureFolder
from editor.jobs.mattes.levels import MatteLevels
from editor.media.errors import MediaError
from editor.media.grey.picture_file import grey_frame
from editor.model.flatten.mattes import matte_value
from editor.model.frame import Frame
from editor.model.media import MediaReference
from editor.model.roto.coverage import decided_at
from editor.model.roto.matte import Matte
from editor.model.task import Cancelled, TaskControl

STAGE = "Writing"


class Delivery:
    """To a folder of pictures, which get each frame as soon as it is as it is to be, or to a film,
    which is made at the end.

    Args:
        output: a folder, or a film by its suffix.
        size: width and height of the footage; `rate`: its frames a second.
        cuts_out: write what the matte covers, transparent around it, not the matte; `clean` 0..1 of
            the background's colour is taken out of what shows through.
        binary: covered or not, nothing in between.

    Raises:
        MediaError, ExportError: it cannot be made there.
    """

    def __init__(
        self,
        output: Path,
        media: MediaReference,
        size: tuple[int, int],
        rate: Fraction,
        *,
        cuts_out: bool = False,
        clean: float = 1.0,
        binary: bool = False,
        overwrite: bool = False,
    ) -> None:
        self.path = output.absolute()
        self._media, self._size, self._rate = media, size, rate
        self._cuts_out, self._clean, self._binary = cuts_out, clean, binary
        self._overwrite = overwrite
        self._form: FilmForm | None = None
        self._folder: PictureFolder | None = None
        self._given: set[int] = set()
        if is_film(output):
            self._form = film_form(output, size, with_alpha=cuts_out)
            if self.path.exists() and not overwrite:
                raise MediaError(
                    f"“{self.path}” exists already: choose another name, or allow with "
                    "--overwrite that it is replaced."
                )
        else:
            if self.path == Path(media.path).parent:
                raise MediaError(
                    f"“{self.path}” holds the clip itself: choose another folder for the mattes."
                )
            self._folder = PictureFolder(self.path)

    def beyond(self, count: int) -> int:
        """How many pictures of a longer matte than one of `count` frames stay there: none, where
        it may be overwritten."""
        left = [] if self._folder is None else self._folder.beyond(count)
        if self._overwrite:
            for each in left:
                each.unlink(missing_ok=True)
            return 0
        return len(left)

    def take(self, frame: TrackedFrame) -> None:
        """Give out a frame that is as it is to be."""
        if self._folder is not None and not self._cuts_out:
            self._folder.put(frame.frame, grey_frame(self._made(frame.matte)))
            self._given.add(frame.frame)

    def complete(self, matte: Matte, frames: range, task: TaskControl) -> int:
        """Give out all of `frames` that there is and has not been given out; how many of them it
        got to. A film also has those in between, with nothing covered.

        Raises:
            MediaError: the disk is full, or the footage cannot be read.
            Cancelled: a film was stopped before its first picture.
        """
        with closing(MediaFootage(self._media)) as footage, closing(MatteLevels()) as mattes:

            def levels(number: int) -> Levels | None:
                if not matte.splines and decided_at(matte, number) is None:
                    return None
                return self._made(mattes.of(matte_value(matte, self._size, number)))

            def picture(number: int, covered: Levels) -> Frame:
                alpha = coverage_of(covered, self._size)
                return cut_out(self._cleaned(footage.picture(number), alpha), covered)

            if self._folder is not None:
                for done, number in enumerate(frames):
                    task.step(done, len(frames), STAGE)
                    covered = None if number in self._given else levels(number)
                    if covered is not None:
                        is_cut = self._cuts_out
                        frame = picture(number, covered) if is_cut else grey_frame(covered)
                        self._folder.put(number, frame)
                return len(frames)
            assert self._form is not None
            with self._form.writer(
                self.path, self._size, self._rate, overwrite=self._overwrite
            ) as writer:
                nothing, done = np.zeros(self._size[::-1], np.uint8), 0
                try:
                    for done, number in enumerate(frames):
                        task.step(done, len(frames), STAGE)
                        covered = levels(number)
                        shown = nothing if covered is None else covered
                        writer.write_picture(
                            self._form.cut_out(picture(number, shown))
                            if self._cuts_out
                            else self._form.matte(shown)
                        )
                except Cancelled:
                    if not done:
                        raise
                    writer.finish()
                    return done
                writer.finish()
                return len(frames)

    def _cleaned(self, picture: Picture, alpha: Coverage) -> Picture:
        if self._clean <= 0:
            return picture
        front = foreground(picture, alpha)
        if self._clean >= 1:
            return front
        mixed = picture + self._clean * (front.astype(np.float32) - picture)
        return np.rint(mixed).astype(np.uint8)

    def _made(self, levels: Levels) -> Levels:
        found = fitted(levels, self._size)
        return np.where(found > 127, 255, 0).astype(np.uint8) if self._binary else found


def is_film(output: Path) -> bool:
    """Whether a path names a film, and no folder."""
    return bool(output.suffix) and not output.is_dir()
