"""GIF: one palette for the whole film, so pictures wait in a lossless spool until it is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import count
from pathlib import Path

import av
from av.error import BlockingIOError as NotYet
from av.error import EOFError as NoMore
from av.filter import Graph
from av.filter.context import FilterContext
from av.video.format import VideoFormat
from av.video.frame import VideoFrame

from editor.media.encode.muxing import Muxing
from editor.media.encode.part_file import PartFile, write_errors
from editor.media.encode.pictures import encoder_picture
from editor.media.encode.settings import VideoEncoding
from editor.media.writer import Step, Writer
from editor.model.frame import RGBA8, Frame

DITHERS = ("sierra2_4a", "floyd_steinberg", "bayer", "none")
MOST_FRAMES_A_SECOND = 50


class GifWriter(Writer):
    """An animated GIF in the making, from RGBA pictures; alpha becomes on or off at a half.

    GIF counts time in hundredths of a second, so a picture stands up to 5 ms early or late.
    The spool lies beside the part-file, as `NAME.part.spool`.

    Raises:
        MediaError: the file cannot be made there.
    """

    def __init__(
        self, path: Path, video: VideoEncoding, *, dither: str = DITHERS[0], overwrite: bool = False
    ) -> None:
        assert video.format == RGBA8
        assert dither in DITHERS, dither
        part = PartFile(path, overwrite=overwrite)
        super().__init__(part)
        self._video, self._dither = video, dither
        self._count = 0
        self._spool = part.path.with_suffix(".spool")
        lossless = replace(video, encoder="png", options=(("compression_level", "1"),))
        try:
            self._spooling = Muxing(str(self._spool), part.target, "mov", lossless, None)
        except BaseException:
            part.discard()
            raise
        self._graph = Graph()  # its filters do not keep it alive
        self._colours = self._pictures_into(self._graph)
        self._palette = _ended(self._colours, self._graph.add("palettegen", "stats_mode=full"))

    def write_picture(self, frame: Frame) -> None:
        self._spooling.write_picture(frame)
        self._colours.push(encoder_picture(frame, self._count, self._video.rate))
        self._count += 1

    def _end(self, step: Step) -> None:
        self._spooling.end()
        self._colours.push(None)
        palette = self._palette.pull()
        assert isinstance(palette, VideoFrame)
        with write_errors(self._part.target):
            self._write(palette, step)
        self._spool.unlink()

    def _write(self, palette: VideoFrame, step: Step) -> None:
        with (
            av.open(str(self._spool)) as spool,
            av.open(str(self._part.path), "w", format="gif") as gif,
        ):
            stream = gif.add_stream("gif", rate=self._video.rate)
            context = stream.codec_context
            context.width, context.height = self._video.width, self._video.height
            context.pix_fmt = "pal8"
            context.time_base = Fraction(1, 100)
            for done, picture in enumerate(self._in_colours_of(palette, spool.decode(video=0))):
                step(done, self._count)
                picture.pts = round(done / self._video.rate * 100)
                picture.time_base = Fraction(1, 100)
                gif.mux(stream.encode(picture))
            gif.mux(stream.encode(None))

    def _in_colours_of(
        self, palette: VideoFrame, pictures: Iterator[VideoFrame]
    ) -> Iterator[VideoFrame]:
        graph = Graph()
        source = self._pictures_into(graph)
        colours = graph.add_buffer(
            width=16, height=16, format=VideoFormat("bgra"), time_base=1 / self._video.rate
        )
        dithering = graph.add("paletteuse", f"dither={self._dither}")
        colours.link_to(dithering, 0, 1)
        sink = _ended(source, dithering)
        palette.pts, palette.time_base = 0, 1 / self._video.rate
        colours.push(palette)
        colours.push(None)
        for index, picture in zip(count(), pictures, strict=False):
            picture.pts, picture.time_base = index, 1 / self._video.rate
            source.push(picture)
            yield from _ready(sink)
        source.push(None)
        yield from _ready(sink)

    def _pictures_into(self, graph: Graph) -> FilterContext:
        video = self._video
        return graph.add_buffer(
            width=video.width,
            height=video.height,
            format=VideoFormat("rgba"),
            time_base=1 / video.rate,
        )

    def _drop(self) -> None:
        self._spooling.drop()
        self._spool.unlink(missing_ok=True)


def _ended(source: FilterContext, last: FilterContext) -> FilterContext:
    """The sink behind `source` and `last`, the graph made ready."""
    sink = last.graph.add("buffersink")
    source.link_to(last)
    last.link_to(sink)
    last.graph.configure()
    return sink


def _ready(sink: FilterContext) -> Iterator[VideoFrame]:
    while True:
        try:
            picture = sink.pull()
        except (NotYet, NoMore):
            return
        assert isinstance(picture, VideoFrame)
        yield picture
