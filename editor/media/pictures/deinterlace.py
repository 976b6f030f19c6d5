"""Makes progressive pictures of interlaced ones: each keeps its time, and its lines are one
moment's."""

from __future__ import annotations

from collections import deque
from fractions import Fraction

from av.error import BlockingIOError, EOFError
from av.filter import Graph
from av.video.frame import VideoFrame


class Deinterlacer:
    """FFmpeg's bwdif, one picture out for one in. It looks one picture back and one ahead, so
    what comes out lags by one, and the first after a jump is worked out without its past."""

    def __init__(self) -> None:
        self._graph: Graph | None = None
        self._shape: tuple[int, int, str] | None = None
        self._times: deque[int | None] = deque()

    def feed(self, picture: VideoFrame) -> list[VideoFrame]:
        """The pictures that are ready once `picture` has come."""
        shape = (picture.width, picture.height, picture.format.name)
        ready: list[VideoFrame] = []
        if shape != self._shape:
            ready = self.finish()
            self._graph, self._shape = _bwdif(picture), shape
        assert self._graph is not None
        self._times.append(picture.pts)
        self._graph.vpush(picture)
        return ready + self._pull()

    def finish(self) -> list[VideoFrame]:
        """The pictures still held back; then all is forgotten."""
        if self._graph is None:
            return []
        self._graph.vpush(None)
        ready = self._pull()
        self._graph = self._shape = None
        self._times.clear()
        return ready

    def _pull(self) -> list[VideoFrame]:
        """What the filter has ready; it counts in half ticks, so the times are put back."""
        assert self._graph is not None
        ready: list[VideoFrame] = []
        while True:
            try:
                picture = self._graph.vpull()
            except (BlockingIOError, EOFError):
                return ready
            picture.pts = self._times.popleft() if self._times else picture.pts
            ready.append(picture)


def _bwdif(picture: VideoFrame) -> Graph:
    graph = Graph()
    source = graph.add_buffer(
        width=picture.width,
        height=picture.height,
        format=picture.format,
        time_base=picture.time_base or Fraction(1, 1000),
    )
    graph.link_nodes(
        source, graph.add("bwdif", "send_frame:auto:interlaced"), graph.add("buffersink")
    )
    graph.configure()
    return graph
