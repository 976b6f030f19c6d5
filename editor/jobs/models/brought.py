"""Models of the user brought, mended, renamed and removed away from the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.engine.diffusion.bringing import adding
from editor.engine.diffusion.bringing.hub.fetching import who_is
from editor.engine.diffusion.bringing.record import Brought
from editor.engine.diffusion.shelf import Shelved, shelf
from editor.engine.generate.model import GenerationError
from editor.engine.models.errors import UnreachableError, WeightsError
from editor.engine.models.folder import ModelFolder, user_models
from editor.engine.models.token import forget_token, is_logged_in, keep_token, plain_token
from editor.jobs.models.errands import Errands
from editor.jobs.queue import Job, JobQueue, Lane
from editor.model.generation.remedy import RemediedError, Remedy
from editor.model.generation.sources import SourceRole
from editor.model.task import TaskControl


class BroughtKeeper(QObject):
    """`shelf` is as it was looked up last. What is under way is known by what was asked for: where
    something comes from, or the id of what is there."""

    changed = Signal()  # what is there, or what is under way
    brought = Signal(str, str)  # where it came from, its id
    failed = Signal(str, str, object)  # what was asked for, sentence, Remedy | None
    logged_in = Signal(str)  # the name that the hub knows; empty: it could not be asked
    not_logged_in = Signal(str)  # sentence

    def __init__(
        self, jobs: JobQueue, parent: QObject | None = None, folder: ModelFolder | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self.folder = jobs, folder or user_models()
        self.shelf: tuple[Shelved, ...] = ()
        self.is_known = False
        self.has_token = False
        self._errands = Errands(jobs, (GenerationError, WeightsError, OSError), self)
        self._errands.changed.connect(self.changed)
        self._errands.ended.connect(self.look)
        self._errands.finished.connect(self._on_finished)
        self._errands.failed.connect(self._on_failed)

    @property
    def under_way(self) -> Mapping[str, Job]:
        return self._errands.under_way

    def look(self) -> None:
        """Find out what there is; `changed` tells."""
        job = self._jobs.start("", self._looked, Lane.QUICK, is_shown=False)
        job.finished.connect(self._on_looked)
        job.failed.connect(self._on_not_looked)

    def item(self, id: str) -> Shelved | None:
        return next((each for each in self.shelf if each.brought.id == id), None)

    def bring(self, where: str, base: str = "", reads: SourceRole | None = None) -> None:
        """A folder, a file, or an address on a hub; what was stopped goes on where it was.

        Args:
            base: what has the rest of a file that is not all of a model.
            reads: what a ControlNet follows, where its name does not tell.
        """
        work = partial(_added, where, self.folder, base, reads)
        self._errands.start(where, self.tr("Bring %1").replace("%1", where), work)

    def mend(self, id: str) -> None:
        """Compare it with what the hub has, and fetch what is damaged."""
        label = self.tr("Get %1 again").replace("%1", self._label(id))
        self._errands.start(id, label, partial(_mended, id, self.folder))

    def rename(self, id: str, label: str) -> None:
        work = partial(_renamed, id, label, self.folder)
        self._errands.start(id, self.tr("Rename %1").replace("%1", self._label(id)), work)

    def follow(self, id: str, reads: SourceRole) -> None:
        """What a ControlNet follows from now on."""
        label = self.tr("Change what %1 follows").replace("%1", self._label(id))
        self._errands.start(id, label, partial(_followed, id, reads, self.folder))

    def remove(self, id: str) -> None:
        work = partial(_removed, id, self.folder)
        self._errands.start(id, self.tr("Remove %1").replace("%1", self._label(id)), work)

    def put_back(self, removed: Brought) -> None:
        """List it again, as it was."""
        work = partial(_put_back, removed, self.folder)
        label = self.tr("Put %1 back").replace("%1", removed.label)
        self._errands.start(removed.id, label, work)

    def cancel(self, asked: str) -> None:
        self._errands.cancel(asked)

    def log_in(self, token: str) -> None:
        """Ask the hub whose token it is, and keep it; `logged_in` or `not_logged_in` tell."""
        job = self._jobs.start("", partial(_logged_in, token), Lane.QUICK, is_shown=False)
        job.finished.connect(self._on_logged_in)
        job.failed.connect(self._on_not_logged_in)

    def log_out(self) -> None:
        job = self._jobs.start("", _logged_out, Lane.QUICK, is_shown=False)
        job.finished.connect(self.look)
        job.failed.connect(self._on_not_logged_in)

    def _label(self, id: str) -> str:
        found = self.item(id)
        return id if found is None else found.brought.label

    def _looked(self, task: TaskControl) -> tuple[tuple[Shelved, ...], bool]:
        return shelf(self.folder), is_logged_in()

    def _on_looked(self, found: tuple[tuple[Shelved, ...], bool]) -> None:
        self.shelf, self.has_token = found
        self.is_known = True
        self.changed.emit()

    def _on_not_looked(self, error: Exception) -> None:
        self.is_known = True
        self.failed.emit("", str(error), remedy_of(error))

    def _on_finished(self, asked: str, result: object) -> None:
        if isinstance(result, Brought):
            self.brought.emit(asked, result.id)

    def _on_failed(self, asked: str, said: str, error: Exception) -> None:
        self.failed.emit(asked, said, remedy_of(error))

    def _on_logged_in(self, name: str) -> None:
        self.has_token = True
        self.logged_in.emit(name)
        self.look()

    def _on_not_logged_in(self, error: Exception) -> None:
        self.not_logged_in.emit(str(error))


def remedy_of(error: BaseException) -> Remedy | None:
    return error.remedy if isinstance(error, RemediedError) else None


def _added(
    where: str, folder: ModelFolder, base: str, reads: SourceRole | None, task: TaskControl
) -> Brought:
    return adding.add(where, folder, task, base=base, reads=reads)


def _followed(id: str, reads: SourceRole, folder: ModelFolder, task: TaskControl) -> None:
    adding.follow(id, reads, folder)


def _mended(id: str, folder: ModelFolder, task: TaskControl) -> Brought:
    return adding.again(id, folder, task)


def _renamed(id: str, label: str, folder: ModelFolder, task: TaskControl) -> None:
    adding.rename(id, label, folder)


def _put_back(removed: Brought, folder: ModelFolder, task: TaskControl) -> None:
    adding.put_back(removed, folder)


def _removed(id: str, folder: ModelFolder, task: TaskControl) -> int:
    return adding.remove(id, folder)


def _logged_in(token: str, task: TaskControl) -> str:
    plain = plain_token(token)
    try:
        name = who_is(plain, task)
    except UnreachableError:
        name = ""
    keep_token(plain)
    return name


def _logged_out(task: TaskControl) -> bool:
    return forget_token()
