"""Pictures that do not move: photos, drawings, one frame of an image sequence."""

from __future__ import annotations

from pathlib import Path

from av.error import FFmpegError

from editor.media.container import moving_streams, open_container, packets
from editor.media.errors import MediaError
from editor.media.pictures.samples.picture_frame import FrameMaker, Presentation
from editor.media.probing.orientation import orientation
from editor.media.probing.stream_heads import pixel_aspect
from editor.model.frame import Frame
from editor.model.time import ZERO, RationalTime


def read_still(path: Path, time: RationalTime = ZERO) -> Frame:
    """The picture in the file at `path`, upright as its EXIF says; a film gives its first.

    Raises:
        MediaError: there is none.
    """
    with open_container(path) as container:
        for stream in moving_streams(container):
            decoder = stream.codec_context
            for packet in (*packets(container, stream), None):
                try:
                    pictures = decoder.decode(packet)  # type: ignore[arg-type]
                except (FFmpegError, ValueError):
                    continue
                if pictures:
                    codec = decoder.codec.canonical_name
                    rotation, mirrored = orientation(pictures[0], codec, path)
                    presentation = Presentation(
                        codec=codec,
                        pixel_aspect=pixel_aspect(stream),
                        rotation=rotation,
                        mirrored=mirrored,
                        still=True,
                    )
                    return FrameMaker(presentation).frame(pictures[0], time)
    raise MediaError(f"{path.name} holds no picture that can be decoded. Choose another file.")


class StillReader:
    """One picture, the same at all times; read once and held."""

    def __init__(self, path: Path) -> None:
        self._frame = read_still(path)

    def frame_at(self, time: RationalTime) -> Frame:
        return self._frame

    def close(self) -> None:
        """Nothing is open."""
