"""Reads the head of a file: each stream's first frame, and the times of the packets around it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path

from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream as AvAudioStream
from av.codec.context import CodecContext
from av.container import InputContainer
from av.error import FFmpegError
from av.packet import Packet
from av.stream import Stream
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.stream import VideoStream as AvVideoStream

from editor.media.container import moving_streams, open_container, packets
from editor.media.media_info import AudioInfo, VideoInfo
from editor.media.pictures.samples.colour_tags import colour_tags
from editor.media.pictures.samples.picture_frame import Presentation, merged_numbers
from editor.media.pictures.samples.pixel_formats import native_format, nearest_name
from editor.media.probing.orientation import orientation
from editor.media.probing.stream_timing import (
    average_rate,
    constant_rate,
    is_whole,
    rounding,
    time_base,
)
from editor.model.media import AudioStream, VideoStream

_MAX_PACKETS = 3000
# containers that tell no length, for which FFmpeg guesses one
_GUESS_LENGTHS = ("mpegts", "mpeg", "aac", "ac3", "eac3", "dts")
_ENOUGH_TIMES = 60
_ALPHA_DECODERS = {"vp8": "libvpx", "vp9": "libvpx-vp9"}  # FFmpeg's own leave alpha out
_LAYOUTS = {1: "mono", 2: "stereo", 6: "5.1", 8: "7.1"}
_NOT_SEEKABLE = frozenset({"gif", "apng"})  # each picture is drawn on the one before
_NEARLY_SQUARE = Fraction(1, 100)
_INTERLACED_ORDERS = (2, 3, 4, 5)  # FFmpeg's AV_FIELD_TT, BB, TB, BT


@dataclass(slots=True)
class VideoHead:
    """The first picture that could be decoded, and the times of the packets read for it."""

    path: Path
    stream: AvVideoStream
    decoder: VideoCodecContext
    decoder_name: str | None
    first: VideoFrame | None = None
    times: list[int] = field(default_factory=list)
    keys: int = 0
    complete_until: int = 0  # pictures up to here have all been read

    @property
    def first_pts(self) -> int:
        """When the first picture is shown, ticks."""
        assert self.first is not None
        if self.first.pts is not None:
            return self.first.pts
        return min(self.times, default=0)

    @property
    def first_time(self) -> Fraction:
        """The same in seconds of the file's clock."""
        return self.first_pts * time_base(self.stream)

    @property
    def skipped_s(self) -> Fraction:
        """How much was there before the first picture, but could not be decoded."""
        earliest = min(self.times, default=self.first_pts)
        gap = (self.first_pts - earliest) * time_base(self.stream)
        return gap if gap > Fraction(1, 10) else Fraction(0)

    def is_done(self) -> bool:
        return self.first is not None and len(self.times) >= _ENOUGH_TIMES

    def feed(self, packet: Packet[Stream]) -> None:
        time = packet.pts if packet.pts is not None else packet.dts
        if time is not None and is_whole(packet):
            self.times.append(time)
            self.complete_until = time if packet.dts is None else packet.dts
        self.keys += packet.is_keyframe
        if self.first is None:
            self._decode(packet)

    def finish(self) -> None:
        """Ask the decoder for what it holds back, if nothing has come yet."""
        if self.first is None:
            self._decode(None)

    def _decode(self, packet: Packet[Stream] | None) -> None:
        try:
            frames = self.decoder.decode(packet)  # type: ignore[arg-type]
        except (FFmpegError, ValueError):
            return
        if frames:
            self.first = frames[0]

    def info(self, zero: Fraction, end: int) -> VideoInfo:
        """All that is known, with media time 0 at second `zero` and the last picture until `end`.

        Rates and times that the container had to round are made exact again.
        """
        times = sorted(t for t in self.times if self.first_pts <= t <= self.complete_until)
        rate, has_gaps = constant_rate(self.stream, times)
        tick = time_base(self.stream)
        start = self.first_time - zero
        length = (end - self.first_pts) * tick
        if rate:
            start = _to_grid(start, rate, tick)
            length = _to_grid(length, rate, tick)
        average = rate or average_rate(self.stream, times)
        described = self._described(average, rate, start, start + max(length, tick))
        variable = average is not None and (rate is None or has_gaps)
        return replace(described, stream=replace(described.stream, variable=variable))

    def as_still(self) -> VideoInfo:
        return self._described(None, None, Fraction(0), Fraction(0), still=True)

    def end_by_count(self) -> int:
        """The end of a stream whose packets tell no time: so many pictures at the guessed rate."""
        with open_container(self.path) as anew:
            count = sum(1 for _ in packets(anew, anew.streams[self.stream.index]))
        rate = self.stream.guessed_rate or self.stream.average_rate or Fraction(25)
        return self.first_pts + round(count / Fraction(rate) / time_base(self.stream))

    def _described(
        self,
        average: Fraction | None,
        rate: Fraction | None,
        start: Fraction,
        end: Fraction,
        still: bool = False,
    ) -> VideoInfo:
        first = self.first
        assert first is not None
        context = self.stream.codec_context
        codec = context.codec.canonical_name
        rotation, mirrored = orientation(first, codec, self.path)
        numbers = merged_numbers(
            (first.color_range, first.color_primaries, first.color_trc, first.colorspace),
            (context.color_range, context.color_primaries, context.color_trc, context.colorspace),
        )
        name = first.format.name
        format = native_format(nearest_name(name))
        assert format is not None
        presentation = Presentation(
            codec, pixel_aspect(self.stream), rotation, mirrored, numbers, still
        )
        size = (first.width, first.height)
        return VideoInfo(
            stream=VideoStream(
                width=first.width,
                height=first.height,
                rate=average,
                pixel_aspect=presentation.pixel_aspect,
                rotation=rotation,
                has_alpha=format.alpha,
                interlaced=first.interlaced_frame or context.field_order in _INTERLACED_ORDERS,
                codec=codec,
                colour=colour_tags(numbers, format, name, codec, size, still),
            ),
            index=self.stream.index,
            format=format,
            pixel_format_name=name,
            presentation=presentation,
            rate=rate,
            first_pts=self.first_pts,
            start=start,
            end=end,
            decoder=self.decoder_name,
            intra_only=_is_intra_only(self.stream, self.keys, len(self.times)),
            seekable=bool(self.times) and self.stream.container.format.name not in _NOT_SEEKABLE,
        )


@dataclass(slots=True)
class AudioHead:
    """The first block of sound that could be decoded."""

    stream: AvAudioStream
    first: AudioFrame | None = None

    @property
    def first_time(self) -> Fraction:
        """When the first sample is heard, encoder delay left out; seconds of the file's clock."""
        assert self.first is not None
        return (self.first.pts or 0) * time_base(self.stream)

    def is_done(self) -> bool:
        return self.first is not None

    def feed(self, packet: Packet[Stream] | None) -> None:
        if self.first is not None:
            return
        try:
            frames = self.stream.codec_context.decode(packet)  # type: ignore[arg-type]
        except (FFmpegError, ValueError):
            return
        self.first = next((frame for frame in frames if frame.samples), None)

    def finish(self) -> None:
        self.feed(None)

    def info(self, zero: Fraction, end: int | None) -> AudioInfo:
        """`end`: of the last whole packet, ticks; the stream's own length goes first, for it
        knows of samples that the encoder only padded."""
        stream, tick = self.stream, time_base(self.stream)
        context = stream.codec_context
        start = self.first_time
        stop = start if end is None else end * tick
        if stream.duration is not None:
            declared = ((stream.start_time or 0) + stream.duration) * tick
            guessed = stream.container.format.name in _GUESS_LENGTHS
            if end is None or (not guessed and abs(declared - stop) < 1):
                stop = declared
        channels = context.channels
        layout = context.layout.name
        if layout.endswith("channels"):
            layout = _LAYOUTS.get(channels, layout)
        return AudioInfo(
            AudioStream(
                channels=channels,
                sample_rate=context.sample_rate,
                layout=layout,
                codec=context.codec.canonical_name,
                language=_language(stream),
            ),
            stream.index,
            start - zero,
            max(stop, start) - zero,
        )


def read_heads(path: Path, container: InputContainer) -> tuple[list[VideoHead], list[AudioHead]]:
    """The head of each stream that gives at least one frame."""
    pictures = [
        VideoHead(path, stream, *alpha_aware_decoder(stream))
        for stream in moving_streams(container)
    ]
    sounds = [
        AudioHead(stream) for stream in container.streams.audio if stream.codec_context is not None
    ]
    heads = {head.stream.index: head for head in (*pictures, *sounds)}
    if heads:
        streams = [head.stream for head in heads.values()]
        for count, packet in enumerate(packets(container, *streams)):
            heads[packet.stream_index].feed(packet)
            if count >= _MAX_PACKETS or all(head.is_done() for head in heads.values()):
                break
    for head in heads.values():
        head.finish()
    return [head for head in pictures if head.first], [head for head in sounds if head.first]


def alpha_aware_decoder(stream: AvVideoStream) -> tuple[VideoCodecContext, str | None]:
    """A decoder for `stream` that gives alpha where there is any, and its name if a special one."""
    context = stream.codec_context
    tags = {key.lower(): value for key, value in stream.metadata.items()}
    name = _ALPHA_DECODERS.get(context.codec.canonical_name)
    if name is None or tags.get("alpha_mode") != "1":
        return context, None
    special = CodecContext.create(name, "r")
    assert isinstance(special, VideoCodecContext)
    special.extradata = context.extradata
    return special, name


def _to_grid(seconds: Fraction, rate: Fraction, tick: Fraction) -> Fraction:
    """The whole number of frames that `seconds` is, if it is one but for rounding."""
    exact = round(seconds * rate) / rate
    return exact if abs(seconds - exact) <= rounding(tick) else seconds


def pixel_aspect(stream: AvVideoStream) -> Fraction:
    """Width to height of a pixel; odd ratios near 1 are an encoder's rounding, and mean 1."""
    aspect = stream.sample_aspect_ratio
    if not aspect or aspect < 0 or abs(aspect - 1) < _NEARLY_SQUARE:
        return Fraction(1)
    return Fraction(aspect)


def _is_intra_only(stream: AvVideoStream, keys: int, packets_read: int) -> bool:
    if stream.codec_context.codec.intra_only:
        return True
    return packets_read >= _ENOUGH_TIMES // 6 and keys >= packets_read


def _language(stream: Stream) -> str:
    language = stream.metadata.get("language") or stream.language or ""
    return "" if language == "und" else language
