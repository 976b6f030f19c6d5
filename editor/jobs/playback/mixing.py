"""The sound of a course, one block after another."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

import numpy as np

from editor.jobs.playback.course import Course
from editor.media.sound.mixer import Mixer
from editor.media.sound.output import crossfaded, faded_in, faded_out
from editor.media.sound.packets.chunks import Samples, silence
from editor.media.sound.shuttle import respooled
from editor.model.project import Project, Sequence

_BLOCK_S = Fraction(1, 12)
_GRAIN_S = Fraction(1, 12)
_FADE_S = 0.006
_FASTEST_HEARD = 4


class Mixing:
    """Belongs to one thread. What cannot be read is silent."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._mixer = Mixer(project, tolerant=True)
        self._place = 0  # frames of the course so far
        self._is_first = True

    def start(self) -> None:
        """The next block is the first of a course."""
        self._place, self._is_first = 0, True

    def close(self) -> None:
        self._mixer.close()

    def grain(self, project: Project, sequence: Sequence, frame: int) -> Samples:
        """A moment at `frame`, out of silence and back to it."""
        self._use(project)
        frames = max(1, ceil(_GRAIN_S * sequence.rate))
        samples = self._mixer.mix(sequence.id, frame, frame + frames)
        half = len(samples) // 2
        return np.concatenate([faded_in(samples[:half], half), faded_out(samples[half:])])

    def block(self, project: Project, sequence: Sequence, course: Course) -> Samples:
        """The next samples; silence where the course is over, or too fast to be heard.

        Where the project is another than before, its sound comes out of what was there.
        """
        speed = abs(course.speed)
        frames = max(1, ceil(_BLOCK_S * sequence.rate * speed))
        begin, end = course.run(self._place, frames)
        self._place += end - begin
        length = (end - begin or frames) * sequence.sample_rate / sequence.rate / speed
        if begin == end or speed > _FASTEST_HEARD:
            self._use(project)
            return silence(round(length))
        samples = self._mixed(project, sequence, begin, end)
        if course.speed != 1:
            samples = respooled(samples, round(length), backwards=course.speed < 0)
        if self._is_first:
            self._is_first = False
            samples = faded_in(samples, round(_FADE_S * sequence.sample_rate))
        return samples

    def _mixed(self, project: Project, sequence: Sequence, begin: int, end: int) -> Samples:
        before = None
        if project is not self._project and self._project.sequence(sequence.id):
            before = self._mixer.mix(sequence.id, begin, end)
        self._use(project)
        samples = self._mixer.mix(sequence.id, begin, end)
        if before is not None and len(before) == len(samples):
            samples = crossfaded(before, samples, len(samples) // 4)
        return samples

    def _use(self, project: Project) -> None:
        if project is not self._project:
            self._mixer.use(project)
            self._project = project
