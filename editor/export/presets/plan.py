"""A preset with what the user changed, made into what the writers are told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor

from editor.export.errors import PresetError
from editor.export.presets.choices import Choice, chosen
from editor.export.presets.preset import PICTURES, AudioPreset, Preset, VideoPreset
from editor.media.encode.settings import AudioEncoding, Options, VideoEncoding
from editor.model.colour import SRGB, ColourTags, Range
from editor.model.frame import ColourModel, PixelFormat
from editor.model.project import Sequence

_SAMPLE_BITS = {"pcm_s16le": 16, "pcm_s24le": 24, "pcm_f32le": 32, "flac": 14}


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """All that is decided before the first frame. `start` and `end` are sequence frames, half-open.

    `has_sound` is false where sound is wanted and there is none to be heard.
    """

    preset: Preset
    sequence: Sequence
    start: int
    end: int
    video: VideoEncoding | None
    audio: AudioEncoding | None
    muxer: str
    muxer_options: Options
    dither: str
    bits_per_pixel: float

    @property
    def pictures(self) -> int:
        """How many pictures are made: those that begin before the range ends."""
        if self.video is None:
            return 0
        return ceil((self.end - self.start) * self.video.rate / self.sequence.rate)

    def shown_at(self, picture: int) -> int:
        """The sequence frame that picture number `picture` shows."""
        assert self.video
        return self.start + floor(picture * self.sequence.rate / self.video.rate)

    def heard_after(self, pictures: int) -> int:
        """The sequence frame up to which sound belongs to the first `pictures` pictures."""
        return self.shown_at(pictures) if pictures < self.pictures else self.end

    @property
    def samples(self) -> int:
        """How many samples of sound are made."""
        if self.audio is None:
            return 0
        return floor((self.end - self.start) * self.audio.sample_rate / self.sequence.rate)

    @property
    def estimated_bytes(self) -> int:
        """What the result will take up, more or less; also what is needed while it is made."""
        bits = 0.0
        if self.video:
            pixels = self.video.width * self.video.height * self.pictures
            bits += pixels * self.bits_per_pixel
        if self.audio:
            rate = self.audio.bit_rate
            seconds = self.samples / self.audio.sample_rate
            bits_a_sample = _SAMPLE_BITS.get(self.audio.encoder, 16)
            bits += seconds * rate if rate else self.samples * 2 * bits_a_sample
        return round(bits / 8)


def export_plan(
    preset: Preset,
    settings: Mapping[str, object],
    sequence: Sequence,
    frames: tuple[int, int],
    *,
    suffix: str = "",
    has_sound: bool = True,
) -> ExportPlan:
    """What `preset` does with `sequence`, with `settings` in place of its defaults.

    Args:
        settings: by name; numbers, rates and switches may be texts.
        frames: the sequence frames to export, half-open.
        suffix: of the file to be made, which may decide on the container.
        has_sound: whether anything is heard; if not, sound is made only where the preset
            insists.

    Raises:
        PresetError: a setting is unknown or out of its range, or the encoder cannot do the size
            or the rate.
    """
    choice = chosen(preset, settings)
    video = preset.video and _video(preset, preset.video, choice, sequence)
    audio = None
    if (
        preset.audio
        and choice.value("audio.on") is not False
        and (has_sound or preset.audio.always)
    ):
        audio = _audio(preset.audio, choice, sequence)
    if video is None and audio is None:
        raise PresetError(f"With these settings “{preset.name}” would export nothing.")
    muxer = dict(preset.muxers).get(suffix, preset.muxer)
    return ExportPlan(
        preset=preset,
        sequence=sequence,
        start=frames[0],
        end=frames[1],
        video=video,
        audio=audio,
        muxer=muxer,
        muxer_options=preset.muxer_options if muxer == preset.muxer else (),
        dither=str(choice.value("gif.dither") or ""),
        bits_per_pixel=_bits_per_pixel(preset, choice, video),
    )


def _video(preset: Preset, video: VideoPreset, choice: Choice, sequence: Sequence) -> VideoEncoding:
    picture = choice.value("video.picture")
    format = video.picture if picture is None else PICTURES[str(picture)]
    width, height = _size(preset, video, choice, sequence)
    rate = choice.value("video.rate") or sequence.rate
    assert isinstance(rate, Fraction)
    if video.fastest is not None and rate > video.fastest:
        raise PresetError(
            f"{preset.label} has at most {video.fastest} frames a second, and "
            f"{rate} were asked for: set `rate` to {video.fastest} "
            "or less."
        )
    bit_rate = choice.value("video.bit_rate")
    options = dict(video.options)
    for target, value in choice.values:
        if target.startswith("video.options.") and value is not None:
            options[target.removeprefix("video.options.")] = str(value)
    if bit_rate is not None:
        options.pop("crf", None)
    return VideoEncoding(
        encoder=video.encoder,
        format=format,
        width=width,
        height=height,
        rate=rate,
        colour=_colour(format, choice),
        bit_rate=None if bit_rate is None else 1000 * int(str(bit_rate)),
        options=tuple(options.items()),
        tag=video.tag,
    )


def _size(
    preset: Preset, video: VideoPreset, choice: Choice, sequence: Sequence
) -> tuple[int, int]:
    """The wished size; a side that is not set follows the other in the sequence's shape."""
    width, height = choice.value("video.width"), choice.value("video.height")
    assert isinstance(width, int | None)
    assert isinstance(height, int | None)
    shape = Fraction(sequence.width, sequence.height)
    if width is None and height is None:
        width, height = sequence.width, sequence.height
    elif height is None:
        assert width
        height = _nearest(width / shape, video.multiple)
    elif width is None:
        width = _nearest(height * shape, video.multiple)
    least_width, least_height = video.smallest
    if width < least_width or height < least_height:
        raise PresetError(
            f"{preset.label} needs a picture of at least {least_width} x {least_height}, and this "
            f"one is {width} x {height}: set `width` to {least_width} or more."
        )
    if width % video.multiple or height % video.multiple:
        near = [
            max(video.multiple, side // video.multiple * video.multiple) for side in (width, height)
        ]
        raise PresetError(
            f"{preset.label} needs sides that are multiples of {video.multiple}, and this picture "
            f"is {width} x {height}: set `width` to {near[0]} and `height` to {near[1]}."
        )
    return width, height


def _nearest(side: Fraction, multiple: int) -> int:
    return max(multiple, round(side / multiple) * multiple)


def _colour(format: PixelFormat, choice: Choice) -> ColourTags:
    if format.model is ColourModel.RGB:
        return SRGB
    return replace(ColourTags(), range=Range(str(choice.value("video.range") or Range.LIMITED)))


def _audio(audio: AudioPreset, choice: Choice, sequence: Sequence) -> AudioEncoding:
    rates = audio.sample_rates
    rate = sequence.sample_rate if not rates or sequence.sample_rate in rates else rates[0]
    bit_rate = choice.value("audio.bit_rate") or audio.bit_rate
    encoder = str(choice.value("audio.encoder") or audio.encoder)
    return AudioEncoding(
        encoder=encoder,
        sample_rate=rate,
        bit_rate=None if bit_rate is None else 1000 * int(str(bit_rate)),
        sample_format=audio.sample_format if encoder == audio.encoder else "",
    )


def _bits_per_pixel(preset: Preset, choice: Choice, video: VideoEncoding | None) -> float:
    """By the bit rate, the choice or the quality, whichever decides."""
    if video is None or preset.video is None:
        return 0.0
    if video.bit_rate is not None:
        return float(video.bit_rate / (video.width * video.height * video.rate))
    bits = preset.video.bits_per_pixel
    for setting, given in choice.given:
        bits = dict(setting.bits_per_pixel).get(str(given), bits)
        if setting.halves_every and isinstance(given, int) and isinstance(setting.default, int):
            bits *= 2 ** ((setting.default - given) / setting.halves_every)
    return bits
