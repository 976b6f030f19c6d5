"""Proxies of the project's films: found, made in the background, told of, taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from editor.jobs.queue import Job, JobQueue, JobState, Lane
from editor.media.errors import MediaError
from editor.media.kept.files import KeptFiles
from editor.media.kept.identity import identity_of
from editor.media.probe import probe
from editor.media.proxy import SUFFIX, make_proxy, needs_proxy
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project
from editor.model.task import TaskControl


class ProxyState(Enum):
    """NONE: there could be one. NEEDLESS: the media is quick as it is."""

    UNKNOWN = auto()
    NONE = auto()
    NEEDLESS = auto()
    QUEUED = auto()
    MAKING = auto()
    READY = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class _Found:
    """What looking at a media's file brought: where its proxy is or would be."""

    state: ProxyState
    key: str = ""
    path: Path | None = None


_File = tuple[str, int, int]  # a media's path, size and date as the project knows them


class Proxies(QObject):
    """Looks after the media that `watch` names, on the queue's threads.

    A proxy belongs to a state of a file: of a changed one another is made.

    Args:
        wanted: whether films get proxies by themselves when they come into the project.
        most_bytes: what all proxies may take on disk; those used longest ago go first.
    """

    changed = Signal(str)  # media id: its state, or how far its proxy is

    def __init__(
        self,
        queue: JobQueue,
        folder: Path,
        wanted: Callable[[], bool],
        most_bytes: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._wanted = wanted
        self._files = KeptFiles(folder / "proxies", SUFFIX, most_bytes)
        self._found: dict[MediaId, _Found] = {}
        self._known: dict[MediaId, _File] = {}
        self._media: dict[MediaId, MediaReference] = {}
        self._jobs: dict[Job, MediaId] = {}
        self._is_held = False
        self._ready: Mapping[str, Path] = MappingProxyType({})

    def proxy_of(self, media: MediaReference) -> Path | None:
        """Where the media's proxy is, if there is one. For any thread."""
        return self._ready.get(media.path)

    @property
    def ready(self) -> Mapping[MediaId, Path]:
        """The media that have proxies now, and where those are."""
        return {
            id: path
            for id, media in self._media.items()
            if (path := self._ready.get(media.path)) is not None
        }

    def state(self, media: MediaId) -> ProxyState:
        found = self._found.get(media)
        return ProxyState.UNKNOWN if found is None else found.state

    def progress(self, media: MediaId) -> float:
        """How much of a proxy in the making is done, 0..1."""
        for job, of in self._jobs.items():
            if of == media and job.progress is not None:
                return job.progress.done / max(job.progress.total, 1)
        return 0.0

    def watch(self, project: Project) -> None:
        """Look after the media of `project`, and no longer after those it has no more."""
        self._media = {media.id: media for media in project.media}
        for gone in [id for id in self._known if id not in self._media]:
            self._forget(gone)
        anew = [media for media in project.media if self._known.get(media.id) != _file(media)]
        for media in anew:
            self._forget(media.id)
            self._known[media.id] = _file(media)
        films = [media for media in anew if _could_have(media)]
        if films:
            self._look(films)

    def make(self, media: Iterable[MediaId]) -> None:
        """Have proxies made of media that have none, where they can have any."""
        for id in media:
            if self.state(id) in (ProxyState.NONE, ProxyState.FAILED):
                self._start(id)

    def make_all(self) -> None:
        """The same for all media, as when `wanted` has just become true."""
        self.make(tuple(self._found))

    def delete(self, media: Iterable[MediaId]) -> None:
        """Take proxies away, and stop making those that are under way."""
        ids = frozenset(media)
        for job in [job for job, id in self._jobs.items() if id in ids]:
            job.cancel()
        for id in ids:
            found = self._found.get(id)
            if found is not None and found.state is ProxyState.READY:
                self._set(id, _Found(ProxyState.NONE, found.key))
                work = partial(_removed, self._files, found.key)
                self._queue.start(self.tr("Delete a proxy"), work, Lane.QUICK, is_shown=False)

    def hold(self, held: bool) -> None:
        """Let the proxies in the making wait, as while something plays, or go on."""
        self._is_held = held
        for job in self._jobs:
            if held:
                job.pause()
            else:
                job.resume()

    def _look(self, films: list[MediaReference]) -> None:
        """Find out what each has, away from the window's thread."""
        work = partial(_looked, self._files, tuple(films))
        label = self.tr("Look for proxies")
        job = self._queue.start(label, work, Lane.MEDIA, is_shown=False)
        job.finished.connect(self._on_looked)

    def _on_looked(self, found: Mapping[MediaReference, _Found]) -> None:
        for media, each in found.items():
            if self._known.get(media.id) != _file(media):
                continue
            self._set(media.id, each)
            if each.state is ProxyState.NONE and self._wanted():
                self._start(media.id)

    def _start(self, id: MediaId) -> None:
        media, found = self._media.get(id), self._found[id]
        if media is None:
            return
        self._set(id, _Found(ProxyState.QUEUED, found.key))
        label = self.tr("Proxy of “%1”").replace("%1", media.name)
        work = partial(_made, self._files, Path(media.path), found.key)
        job = self._queue.start(label, work, Lane.BACKGROUND)
        self._jobs[job] = id
        if self._is_held:
            job.pause()
        job.changed.connect(self._on_changed)
        job.finished.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)

    def _on_changed(self) -> None:
        job = self.sender()
        id = self._jobs.get(job) if isinstance(job, Job) else None
        if id is None or not isinstance(job, Job):
            return
        if job.state is JobState.RUNNING and self.state(id) is ProxyState.QUEUED:
            self._found[id] = _Found(ProxyState.MAKING, self._found[id].key)
        self.changed.emit(id)

    def _on_made(self, path: Path) -> None:
        self._end(lambda key: _Found(ProxyState.READY, key, path))

    def _on_failed(self) -> None:
        self._end(lambda key: _Found(ProxyState.FAILED, key))

    def _on_cancelled(self) -> None:
        self._end(lambda key: _Found(ProxyState.NONE, key))

    def _end(self, outcome: Callable[[str], _Found]) -> None:
        job = self.sender()
        id = self._jobs.pop(job, None) if isinstance(job, Job) else None
        if id is not None:
            self._set(id, outcome(self._found[id].key))

    def _set(self, id: MediaId, found: _Found) -> None:
        self._found[id] = found
        self._tell_ready()
        self.changed.emit(id)

    def _forget(self, id: MediaId) -> None:
        for job in [job for job, of in self._jobs.items() if of == id]:
            del self._jobs[job]
            job.cancel()
        self._known.pop(id, None)
        if self._found.pop(id, None) is not None:
            self._tell_ready()

    def _tell_ready(self) -> None:
        """One new value in place of the old, so that other threads read the one or the other."""
        self._ready = MappingProxyType(
            {self._known[id][0]: each.path for id, each in self._found.items() if each.path}
        )


def _file(media: MediaReference) -> _File:
    return media.path, media.size_bytes, media.modified_ns


def _could_have(media: MediaReference) -> bool:
    return media.video is not None and media.available_range is not None


def _looked(
    files: KeptFiles, films: tuple[MediaReference, ...], task: TaskControl
) -> dict[MediaReference, _Found]:
    found: dict[MediaReference, _Found] = {}
    for number, media in enumerate(films):
        task.step(number, len(films), "proxies")
        found[media] = _look_at(files, Path(media.path))
    return found


def _look_at(files: KeptFiles, path: Path) -> _Found:
    identity = identity_of(path)
    if identity is None:
        return _Found(ProxyState.UNKNOWN)
    proxy = files.find(identity.key)
    if proxy is not None:
        return _Found(ProxyState.READY, identity.key, proxy)
    try:
        needed = needs_proxy(probe(path))
    except MediaError:
        return _Found(ProxyState.UNKNOWN)
    return _Found(ProxyState.NONE if needed else ProxyState.NEEDLESS, identity.key)


def _made(files: KeptFiles, source: Path, key: str, task: TaskControl) -> Path:
    made = make_proxy(source, files.path_of(key), task)
    files.trim()
    return made


def _removed(files: KeptFiles, key: str, task: TaskControl) -> None:
    files.remove(key)
