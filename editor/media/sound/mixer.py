"""What a sequence sounds like: its clips at their places, with their levels, as one mix."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from pathlib import Path

from editor.media.errors import MediaError
from editor.media.sound.gains import gains
from editor.media.sound.packets.chunks import Read, Samples, silence
from editor.media.sound.reader import AudioReader
from editor.media.sound.speed import at_speed
from editor.model.flatten.sound import sounds_in
from editor.model.flatten.sounds import MediaSound, SequenceSound, Sound
from editor.model.project import Project
from editor.model.timeline import SequenceId

_OPEN_VOICES = 16


class Mixer:
    """Mixes the sound of a project's sequences. Belongs to one thread.

    Sample n belongs to frame f when floor(f * sample_rate / rate) <= n < the same of f + 1, and
    however a span is cut into blocks, the samples are the same. Louder than full scale is kept.
    The files used last stay open.

    Args:
        tolerant: a sound that cannot be read is left out, and named in `problems`.
    """

    def __init__(self, project: Project, *, tolerant: bool = False) -> None:
        self._project = project
        self._tolerant = tolerant
        self._lost: dict[_VoiceKey, str] = {}
        self._voices: OrderedDict[_VoiceKey, _Voice] = OrderedDict()

    def mix(self, sequence_id: SequenceId, start_frame: int, end_frame: int) -> Samples:
        """The sound of frames [`start_frame`, `end_frame`): (samples, 2) at the sequence's rate.

        Raises:
            MediaError: a file that is heard there cannot be read.
        """
        sequence = self._project.sequence(sequence_id)
        assert sequence is not None, sequence_id
        rate, sample_rate = sequence.rate, sequence.sample_rate
        start = first_sample(start_frame, rate, sample_rate)
        end = first_sample(end_frame, rate, sample_rate)
        return self._mixed(sequence_id, sample_rate, start, end)

    @property
    def problems(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._lost.values()))

    def use(self, project: Project) -> None:
        """Mix a newer snapshot from now on. Files that it has too stay open."""
        before, self._project = self._project, project
        self._lost.clear()
        for key in list(self._voices):
            source = key.source
            if isinstance(source, SequenceSound) or (
                before.media_reference(source.media) != project.media_reference(source.media)
            ):
                self._voices.pop(key).close()

    def close(self) -> None:
        while self._voices:
            self._voices.popitem()[1].close()

    def _mixed(self, sequence_id: SequenceId, sample_rate: int, start: int, end: int) -> Samples:
        """Samples [`start`, `end`) of a sequence at `sample_rate`, whatever its own is."""
        sequence = self._project.sequence(sequence_id)
        if sequence is None:
            raise MediaError("A nested sequence is not in the project. Undo its removal.")
        mix = silence(end - start)
        rate = sequence.rate
        first, last = (ceil((n + 1) * rate / sample_rate) - 1 for n in (start, end - 1))
        for sound in sounds_in(self._project, sequence_id, first, last + 1):
            low = max(start, first_sample(sound.start_frame, rate, sample_rate))
            high = min(end, first_sample(sound.end_frame, rate, sample_rate))
            if low < high:
                place = low + _offset(sound, rate, sample_rate)
                samples = self._read(sound, sample_rate, place, high - low)
                levels = gains(sound, low, high - low, rate, sample_rate)
                mix[low - start : high - start] += samples * levels
        return mix

    def _read(self, sound: Sound, sample_rate: int, start: int, count: int) -> Samples:
        key = _VoiceKey(sound.source, sample_rate, sound.speed, sound.keep_pitch)
        if key in self._lost:
            return silence(count)
        try:
            return self._voice(key)(start, count)
        except MediaError as error:
            if not self._tolerant:
                raise
            self._lost[key] = str(error)
            return silence(count)

    def _voice(self, key: _VoiceKey) -> Read:
        voice = self._voices.pop(key, None) or self._opened(key)
        self._voices[key] = voice
        if len(self._voices) > _OPEN_VOICES:
            self._voices.popitem(last=False)[1].close()
        return voice.read

    def _opened(self, key: _VoiceKey) -> _Voice:
        match key.source:
            case MediaSound(media, stream):
                reference = self._project.media_reference(media)
                if reference is None:
                    raise MediaError("A clip's media is not in the project. Import it again.")
                reader = AudioReader(Path(reference.path), stream, key.sample_rate)
                read = at_speed(reader.read, key.speed, key.keep_pitch, key.sample_rate)
                return _Voice(read, reader)
            case SequenceSound(sequence):

                def nested(start: int, count: int) -> Samples:
                    return self._mixed(sequence, key.sample_rate, start, start + count)

                return _Voice(at_speed(nested, key.speed, key.keep_pitch, key.sample_rate), None)


@dataclass(frozen=True, slots=True)
class _VoiceKey:
    source: MediaSound | SequenceSound
    sample_rate: int
    speed: Fraction
    keep_pitch: bool


@dataclass(frozen=True, slots=True)
class _Voice:
    """A source at its speed, and the file it comes from, if it is one."""

    read: Read
    reader: AudioReader | None

    def close(self) -> None:
        if self.reader is not None:
            self.reader.close()


def first_sample(frame: int, rate: Fraction, sample_rate: int) -> int:
    """The first sample that belongs to `frame`."""
    return floor(frame * sample_rate / rate)


def _offset(sound: Sound, rate: Fraction, sample_rate: int) -> int:
    """What to add to a sequence sample's number for its number at the source's speed.

    It is the same for both halves of a clip that was sliced. Backwards, a frame's sound runs from
    its end to its beginning, so that it stays under its picture.
    """
    begin = sound.source_start.seconds / sound.speed
    if sound.speed < 0:
        begin -= 1 / rate
    return round((begin - sound.origin / rate) * sample_rate)
