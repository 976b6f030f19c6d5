"""What is to be drawn for a request: layers and their decoded frames, with cards for what fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from editor.jobs.preview.helps import Helps
from editor.jobs.preview.picture import Decoded, PreviewRequest
from editor.jobs.preview.slate import FITTED, with_slates
from editor.media.errors import MediaError
from editor.media.preview_source import PreviewSource
from editor.model.colour import WorkingSpace
from editor.model.flatten.files import file_pictures
from editor.model.flatten.layers import Entry, FilePicture, Layer, MediaPicture, NestedPicture
from editor.model.flatten.picture import layers_at, media_pictures
from editor.model.flatten.visibility import visible
from editor.model.frame import Frame
from editor.model.media import MediaId, MediaReference, VideoStream
from editor.model.project import Project, Sequence
from editor.model.time import ZERO, RationalTime, TimeRange
from editor.model.timeline import ItemId
from editor.model.transform import BlendMode

_CACHE_BYTES = 768 * 1024 * 1024
_PREPARED = 60  # frames before the one that is looked at


class Looking:
    """Reads what requests ask for. Belongs to one thread.

    Args:
        checkpoint: called between any two pieces of work; what it raises stops the work there.
    """

    def __init__(
        self,
        checkpoint: Callable[[], None],
        helps: Helps,
        cache_bytes: int = _CACHE_BYTES,
    ) -> None:
        self._source = PreviewSource(Project(""), cache_bytes, checkpoint, helps.proxy_of)
        self._rendered_of, self._said = helps.rendered_of, helps.said
        self._checkpoint = checkpoint

    def close(self) -> None:
        self._source.close()

    def soon(self, request: PreviewRequest) -> tuple[Decoded, bool]:
        """What can be drawn at once, and whether that is exactly what was asked for."""
        near: dict[MediaPicture, bool] = {}

        def read(picture: MediaPicture) -> Frame:
            frame, near[picture] = self._source.near(picture)
            return frame

        decoded = self._decoded(request, read)
        return decoded, all(near.values())

    def exactly(self, request: PreviewRequest) -> Decoded:
        return self._decoded(request, self._source)

    def prepare(self, request: PreviewRequest) -> None:
        """Decode what lies before the request's frame, so that steps back find it."""
        sequence = _sequence(request)
        self._use(request)
        for frame in range(request.frame - 1, max(request.frame - _PREPARED, 0) - 1, -1):
            for picture in media_pictures(seen(request.project, sequence, frame)):
                self._checkpoint()
                self._source.prepare(picture)

    def _use(self, request: PreviewRequest) -> None:
        self._source.project = request.project
        self._source.uses_proxies = request.proxies

    def _decoded(self, request: PreviewRequest, read: Callable[[MediaPicture], Frame]) -> Decoded:
        sequence = _sequence(request)
        self._use(request)
        entries = seen(request.project, sequence, request.frame)
        if request.before:
            entries = without_effects(entries)
        else:
            rendered = self._rendered(entries, request, sequence, read)
            if rendered is not None:
                return rendered
        frames: dict[MediaPicture | FilePicture, Frame] = {}
        missing: dict[MediaPicture, str] = {}
        for picture in dict.fromkeys(media_pictures(entries)):
            self._checkpoint()
            try:
                frames[picture] = read(picture)
            except MediaError as error:
                missing[picture] = str(error)
        lost: dict[FilePicture, str] = {}
        for file in dict.fromkeys(file_pictures(entries)):
            try:
                frames[file] = self._source(file)
            except MediaError as error:
                lost[file] = str(error)
        said = {picture: self._said(why) for picture, why in missing.items()}
        return Decoded(
            with_slates(entries, request.project, said),
            frames,
            sequence.width,
            sequence.height,
            sequence.working_space,
            lost,
            tuple(dict.fromkeys((*missing.values(), *lost.values()))),
        )

    def _rendered(
        self,
        entries: tuple[Entry, ...],
        request: PreviewRequest,
        sequence: Sequence,
        read: Callable[[MediaPicture], Frame],
    ) -> Decoded | None:
        """The picture as it was drawn in advance, if it was."""
        rendered = self._rendered_of(entries, request.project, sequence, request.scale)
        if rendered is None:
            return None
        id = MediaId(str(rendered.path))
        span = TimeRange(ZERO, RationalTime(rendered.number + 1, sequence.rate))
        video = VideoStream(sequence.width, sequence.height, sequence.rate)
        self._source.stand_ins = {id: MediaReference(id, "", str(rendered.path), span, video)}
        picture = MediaPicture(id, 0, RationalTime(rendered.number, sequence.rate))
        try:
            frame = read(picture)
        except MediaError:
            return None  # it has been taken away in the meantime
        layer = Layer(ItemId("rendered"), picture, FITTED, 1.0, BlendMode.NORMAL)
        size = sequence.width, sequence.height
        return Decoded((layer,), {picture: frame}, *size, WorkingSpace.DISPLAY)


def seen(project: Project, sequence: Sequence, frame: int) -> tuple[Entry, ...]:
    """The layers on screen, as the exporter draws them."""
    entries = layers_at(project, sequence.id, frame)
    return visible(entries, project, sequence.width, sequence.height)


def without_effects(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The same layers as they were shot: transitions stay."""

    def plain(layer: Layer) -> Layer:
        return replace(layer, effects=())

    return _each_layer(entries, plain)


def _each_layer(entries: tuple[Entry, ...], changed: Callable[[Layer], Layer]) -> tuple[Entry, ...]:
    """`entries` with every layer changed, nested ones too."""

    def layer(each: Layer | None) -> Layer | None:
        if each is None:
            return None
        picture = each.picture
        if isinstance(picture, NestedPicture):
            inside = _each_layer(picture.entries, changed)
            each = replace(each, picture=replace(picture, entries=inside))
        return changed(each)

    def entry(each: Entry) -> Entry:
        if isinstance(each, Layer):
            return layer(each) or each
        return replace(each, outgoing=layer(each.outgoing), incoming=layer(each.incoming))

    return tuple(map(entry, entries))


def _sequence(request: PreviewRequest) -> Sequence:
    sequence = request.project.sequence(request.sequence_id)
    assert sequence is not None, request.sequence_id
    return sequence
