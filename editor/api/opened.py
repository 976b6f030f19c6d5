"""An open project file: the project as it is, and edits of it as steps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from editor.api.changes import Made, made
from editor.api.errors import FilmError
from editor.api.naming import sequence_named
from editor.model.media import MediaId
from editor.model.project import Project, Sequence
from editor.store.history import History
from editor.store.project_file import ProjectFile

if TYPE_CHECKING:
    from editor.compositor.isf.catalogue import Catalogue


class Opened:
    """What all that a film can do has in common."""

    def __init__(self, file: ProjectFile) -> None:
        """Use `new`, `like` or `open`."""
        self._file = file
        self._catalogue: Catalogue | None = None
        self._warnings: dict[MediaId, tuple[str, ...]] = {}

    @property
    def path(self) -> Path:
        return self._file.path

    @property
    def project(self) -> Project:
        """The project as it is now: a value that never changes."""
        return self._file.project

    def sequence(self, name: str = "") -> Sequence:
        """A sequence as it is now; an empty name: the main one."""
        if name:
            return sequence_named(self.project, name)
        main = self.project.main_sequence
        found = None if main is None else self.project.sequence(main)
        if found is None:
            raise FilmError(f"The project “{self.project.name}” has no main sequence.")
        return found

    @property
    def catalogue(self) -> Catalogue:
        """The effects, generators and transitions there are."""
        if self._catalogue is None:
            from editor.api.effects import load_catalogue

            self._catalogue = load_catalogue()
        return self._catalogue

    def apply(self, label: str, edit: Callable[[Project], Project], gesture: str = "") -> Made:
        """Do any pure edit of `editor.model.edits` as one step that can be undone.

        An edit that changes nothing is no step. Edits in a row with one `gesture` are one step.

        Raises:
            EditError: the edit is refused; then nothing has happened.
        """
        before = self.project
        after = edit(before)
        if after != before:
            self._file.write(before, after, label, gesture)
        return made(before, after)

    @property
    def history(self) -> History:
        """The steps that can be undone and done again."""
        return self._file.history()
