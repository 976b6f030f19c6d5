"""Encoders and the muxer behind them: pictures and samples in, a file out."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.error import FFmpegError
from av.video.stream import VideoStream
from numpy.typing import NDArray

from editor.media.encode.part_file import write_errors
from editor.media.encode.pictures import encoder_picture
from editor.media.encode.settings import (
    AudioEncoding,
    Options,
    VideoEncoding,
    colour_numbers,
    ffmpeg_name,
)
from editor.media.errors import MediaError
from editor.model.frame import Frame

# libx265 takes the decoding times of one or two pictures from memory that it never set.
_TOO_FEW_TO_REORDER = 2


class Muxing:
    """Writes to `place` (a path, or FFmpeg's pattern of a series); `target` is for messages.

    Raises:
        MediaError: the encoder or the container refuses what is asked of it.
    """

    def __init__(
        self,
        place: str,
        target: Path,
        muxer: str,
        video: VideoEncoding | None,
        audio: AudioEncoding | None,
        options: Options = (),
    ) -> None:
        assert video or audio
        self._target, self._video, self._audio = target, video, audio
        self._pictures = self._samples = 0
        try:
            container = av.open(place, "w", format=muxer, container_options=dict(options))
            self._container = cast(OutputContainer, container)
            self._picture_stream = video and _video_stream(self._container, video)
            self._sound_stream = audio and _audio_stream(self._container, audio)
            self._container.start_encoding()
        except (FFmpegError, ValueError) as error:
            raise MediaError(_refusal(target, video, audio, error)) from error

    def write_picture(self, frame: Frame) -> None:
        """Append one picture, of the stream's size and format."""
        assert self._video
        assert self._picture_stream
        assert frame.format == self._video.format, frame.format
        assert (frame.width, frame.height) == (self._video.width, self._video.height)
        picture = encoder_picture(frame, self._pictures, self._video.rate)
        self._pictures += 1
        with write_errors(self._target):
            self._container.mux(self._picture_stream.encode(picture))

    def write_sound(self, samples: NDArray[np.float32]) -> None:
        """Append samples: (n, 2) float32, full scale at -1..1."""
        assert self._audio
        assert self._sound_stream
        if not len(samples):
            return
        packed = np.ascontiguousarray(samples, np.float32).reshape(1, -1)
        frame = AudioFrame.from_ndarray(packed, format="flt", layout="stereo")
        frame.sample_rate = self._audio.sample_rate
        frame.time_base = Fraction(1, self._audio.sample_rate)
        frame.pts = self._samples
        self._samples += len(samples)
        with write_errors(self._target):
            self._container.mux(self._sound_stream.encode(frame))

    def end(self) -> None:
        """Write what the encoders still hold, and the index."""
        with write_errors(self._target):
            if self._picture_stream is not None:
                packets = self._picture_stream.encode(None)
                if self._pictures <= _TOO_FEW_TO_REORDER:
                    for packet in packets:
                        packet.dts = packet.pts
                self._container.mux(packets)
            if self._sound_stream is not None:
                self._container.mux(self._sound_stream.encode(None))
            self._container.close()

    def drop(self) -> None:
        """Close the file, whatever it holds."""
        with suppress(FFmpegError, OSError):
            self._container.close()


def _video_stream(container: OutputContainer, video: VideoEncoding) -> VideoStream:
    stream = container.add_stream(video.encoder, rate=video.rate, options=dict(video.options))
    assert isinstance(stream, VideoStream)
    context = stream.codec_context
    context.width, context.height = video.width, video.height
    context.pix_fmt = ffmpeg_name(video.format)
    context.time_base = 1 / video.rate
    context.sample_aspect_ratio = Fraction(1)
    numbers = colour_numbers(video.colour)
    context.color_range = numbers.range
    context.colorspace = numbers.matrix
    context.color_primaries = numbers.primaries
    context.color_trc = numbers.transfer
    # PyAV asks for slices by default, which costs x264 quality and speed.
    context.thread_type = "FRAME"
    if video.bit_rate is not None:
        context.bit_rate = video.bit_rate
    if video.tag:
        context.codec_tag = video.tag
    if video.format.alpha and video.encoder.startswith("libvpx"):
        stream.metadata["alpha_mode"] = "1"
    return stream


def _audio_stream(container: OutputContainer, audio: AudioEncoding) -> AudioStream:
    stream = container.add_stream(
        audio.encoder, rate=audio.sample_rate, options=dict(audio.options)
    )
    assert isinstance(stream, AudioStream)
    context = stream.codec_context
    context.layout = "stereo"
    context.time_base = Fraction(1, audio.sample_rate)
    if audio.sample_format:
        context.format = audio.sample_format
    if audio.bit_rate is not None:
        context.bit_rate = audio.bit_rate
    return stream


def _refusal(
    target: Path, video: VideoEncoding | None, audio: AudioEncoding | None, error: Exception
) -> str:
    asked: list[str] = []
    if video:
        asked.append(
            f"{video.encoder} at {video.width} x {video.height}, "
            f"{float(video.rate):.6g} frames a second"
        )
    if audio:
        asked.append(f"{audio.encoder} at {audio.sample_rate} Hz")
    reason = error.strerror if isinstance(error, FFmpegError) else error
    return (
        f"“{target.name}” cannot be made with {' and '.join(asked)} ({reason}): "
        "choose other settings or another preset."
    )
