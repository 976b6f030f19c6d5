"""What a media file holds: its streams, how long they last, and what is odd about them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from pathlib import Path

from av.container import InputContainer

from editor.media.container import is_cover, open_container
from editor.media.errors import MediaError
from editor.media.media_info import AudioInfo, MediaInfo, VideoInfo, range_from_zero
from editor.media.pictures.animated_webp import AnimatedWebP, read_animated_webp
from editor.media.pictures.image_sequence import ImageSequence, is_pattern
from editor.media.pictures.samples.picture_frame import Presentation
from editor.media.probing.stream_heads import AudioHead, VideoHead, read_heads
from editor.media.probing.stream_timing import cut_off_at, last_end
from editor.model.colour import SRGB
from editor.model.frame import RGBA8
from editor.model.media import MediaId, MediaReference, VideoStream

DEFAULT_SEQUENCE_RATE = Fraction(24)
_MOST_KNOWN = 1000  # files


def probe(path: Path, sequence_rate: Fraction = DEFAULT_SEQUENCE_RATE) -> MediaInfo:
    """The streams of the file at `path`, or of the image sequence whose pattern it is.

    Reads the file's head and tail only. `sequence_rate` is for image sequences, which have none.

    Raises:
        MediaError: there is nothing in it that can be shown or heard.
    """
    if is_pattern(path):
        return _probe_sequence(ImageSequence.find(path), sequence_rate)
    try:
        at = path.stat()
    except OSError:
        return _probe_file(path)  # says why not
    return _probe_once(path, at.st_ino, at.st_size, at.st_mtime_ns, at.st_ctime_ns)


@lru_cache(_MOST_KNOWN)
def _probe_once(path: Path, *_state: int) -> MediaInfo:
    """Whoever opens a file asks first what it holds: thumbnails, proxies, the viewport, each of a
    file that has not changed."""
    return _probe_file(path)


def _probe_file(path: Path) -> MediaInfo:
    film = read_animated_webp(path)
    if film is not None:
        return _probe_animated_webp(path, film)
    with open_container(path) as container:
        info = _probe_container(path, container)
    if not info.video and not info.audio:
        raise MediaError(
            f"{path.name} holds no picture and no sound that can be decoded. "
            + " ".join(info.warnings)
        )
    return info


def media_reference(
    path: Path, id: MediaId, sequence_rate: Fraction = DEFAULT_SEQUENCE_RATE
) -> MediaReference:
    """What a project keeps of the media at `path`.

    Raises:
        MediaError: as `probe` does.
    """
    return reference_of(probe(path, sequence_rate), id)


def reference_of(info: MediaInfo, id: MediaId) -> MediaReference:
    """What a project keeps of a media that has been probed."""
    return MediaReference(
        id=id,
        name=info.name,
        path=str(info.path),
        available_range=info.available_range,
        video=info.video[0].stream if info.video else None,
        audio=tuple(sound.stream for sound in info.audio),
        start_timecode=info.start_timecode,
        size_bytes=info.size_bytes,
        modified_ns=info.modified_ns,
    )


def _probe_sequence(sequence: ImageSequence, rate: Fraction) -> MediaInfo:
    """The first picture's facts, lasting as long as the numbers go."""
    first = probe(sequence.file_of(sequence.first))
    picture = first.video[0].as_sequence(rate, sequence.length)
    sizes = [path.stat() for path in sequence.files]
    return MediaInfo(
        path=sequence.pattern,
        container="image sequence",
        available_range=range_from_zero(sequence.length / rate),
        video=(picture,),
        size_bytes=sum(size.st_size for size in sizes),
        modified_ns=max(size.st_mtime_ns for size in sizes),
        first_number=sequence.first,
        missing=sequence.missing,
        warnings=sequence.warnings,
        title=sequence.title,
    )


def _probe_animated_webp(path: Path, film: AnimatedWebP) -> MediaInfo:
    """FFmpeg knows only stills in WebP, so the film's own chunks tell."""
    end = Fraction(film.starts_ms[-1], 1000)
    durations = {cel.duration_ms for cel in film.cels}
    rate = Fraction(1000, durations.pop()) if len(durations) == 1 else None
    presentation = Presentation("webp", still=True)
    stream = VideoStream(
        width=film.width,
        height=film.height,
        rate=rate or len(film.cels) / end,
        has_alpha=True,
        variable=rate is None,
        codec="webp",
        colour=SRGB,
    )
    try:
        file = path.stat()
    except OSError as error:
        raise MediaError(f"{path.name} is no longer there. Bring it back and try again.") from error
    return MediaInfo(
        path=path,
        container="webp",
        available_range=range_from_zero(end),
        video=(VideoInfo(stream, 0, RGBA8, "rgba", presentation, rate, 0, Fraction(0), end),),
        size_bytes=file.st_size,
        modified_ns=file.st_mtime_ns,
    )


def _probe_container(path: Path, container: InputContainer) -> MediaInfo:
    still = is_still(container)
    pictures, sounds = read_heads(path, container)
    warnings = _undecodable(container, pictures, sounds)
    starts = [head.first_time for head in (*pictures, *sounds)]
    zero = min(starts, default=Fraction(0))
    video: list[VideoInfo] = []
    for head in pictures:
        if still:
            video.append(head.as_still())
            continue
        end = last_end(container, head.stream)
        if end is None:
            end = head.end_by_count()
        video.append(head.info(zero, end))
        warnings += cut_off_at(head.stream, end, "pictures")
        warnings += _oddities(video[-1], head)
    audio: list[AudioInfo] = []
    for head in sounds:
        end = last_end(container, head.stream)
        audio.append(head.info(zero, end))
        warnings += cut_off_at(head.stream, end, "sound")
    end = max((stream.end for stream in (*video, *audio)), default=Fraction(0))
    file = path.stat()
    return MediaInfo(
        path=path,
        container=container.format.name,
        available_range=None if still else range_from_zero(end),
        start=zero,
        video=tuple(video),
        audio=tuple(audio),
        start_timecode=_start_timecode(container),
        size_bytes=file.st_size,
        modified_ns=file.st_mtime_ns,
        warnings=tuple(warnings),
    )


def is_still(container: InputContainer) -> bool:
    """Whether the file is one picture and not a film."""
    name = container.format.name
    if name.endswith("_pipe") or name == "image2":
        return True
    return name == "gif" and all(stream.frames == 1 for stream in container.streams.video)


def _start_timecode(container: InputContainer) -> str:
    holders: Iterable[dict[str, str]] = (
        *(stream.metadata for stream in container.streams),
        container.metadata,
    )
    return next((tags["timecode"] for tags in holders if tags.get("timecode")), "")


def _undecodable(
    container: InputContainer, pictures: list[VideoHead], sounds: list[AudioHead]
) -> list[str]:
    """A sentence for each stream of picture or sound that is left out."""
    used = {head.stream.index for head in (*pictures, *sounds)}
    return [
        f"Stream {stream.index} ({stream.type}) cannot be decoded and is left out."
        for stream in container.streams
        if stream.type in ("video", "audio") and not is_cover(stream) and stream.index not in used
    ]


def _oddities(video: VideoInfo, head: VideoHead) -> list[str]:
    found = []
    if head.skipped_s > 0:
        found.append(
            f"The first {float(head.skipped_s):.2f} s of pictures cannot be decoded (the file "
            "begins between two keyframes); the first good one is shown in their place."
        )
    if "f32" in video.pixel_format_name or "f16" in video.pixel_format_name:
        found.append("Its float samples are read as 16 bit: what is brighter than white is lost.")
    return found
