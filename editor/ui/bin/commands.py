"""The commands of the bin: what they do to what is selected in it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.model.edits.compound.sequence_from_media import sequence_from_media
from editor.model.edits.project import bins, describe
from editor.model.edits.project.media import remove_media
from editor.model.edits.project.sequences import remove_sequence
from editor.model.media import MediaId, MediaReference
from editor.model.pool.bins import free_name
from editor.model.pool.usage import used_media
from editor.model.project import Project
from editor.model.timeline import SequenceId
from editor.resources import resources_folder
from editor.ui.bin.entries import Entry, EntryKind, media_within
from editor.ui.notices.missing import MissingNotices
from editor.ui.reveal import reveal
from editor.ui.studio import Studio

_SAMPLE_SUFFIXES = (".mp4", ".png", ".m4a")


class Bin(Protocol):
    """What the commands need of the panel."""

    @property
    def folder(self) -> str: ...

    def selected(self) -> tuple[Entry, ...]: ...

    def select(self, keys: Iterable[str]) -> None: ...

    def rename(self, key: str) -> None: ...

    def search(self) -> None: ...


class BinCommands(QObject):
    """Belongs to a panel, `parent`; keeps its commands enabled as far as they can do something."""

    def __init__(self, studio: Studio, bin: Bin, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio, self._bin, self._window = studio, bin, parent
        self._session = studio.session
        connect = studio.actions.connect_to
        connect("media.import", self.import_files)
        connect("media.import_folder", self.import_folder)
        connect("media.new_bin", self.new_folder)
        connect("media.find", bin.search)
        connect("media.relink", self.relink)
        connect("media.reveal", self.reveal)
        connect("media.make_proxies", self.make_proxies)
        connect("media.delete_proxies", self.delete_proxies)
        connect("media.sequence_from", self.new_sequence)
        connect("media.remove", self.remove)
        connect("media.select_unused", self.select_unused)
        connect("media.samples", self.add_samples)
        MissingNotices(studio.session, studio.presence, self.relink_missing, self)

    def refresh(self) -> None:
        """Enable what makes sense for what is selected."""
        entries = self._bin.selected()
        has_media = bool(self._media())
        for command in ("media.reveal", "media.make_proxies", "media.delete_proxies"):
            self._studio.actions.set_enabled(command, has_media)
        one = len(entries) == 1 and entries[0].media is not None
        self._studio.actions.set_enabled("media.sequence_from", one)
        self._studio.actions.set_enabled("media.remove", bool(entries))
        self._studio.actions.set_enabled("media.relink", has_media or bool(self._missing()))

    def import_files(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Import"), self._where())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._ask(dialog)
        dialog.filesSelected.connect(self._on_files)

    def import_folder(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Import a folder"), self._where())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._ask(dialog)
        dialog.filesSelected.connect(self._on_files)

    def add_samples(self) -> None:
        folder = resources_folder() / "samples"
        paths = sorted(path for path in folder.iterdir() if path.suffix in _SAMPLE_SUFFIXES)
        self._studio.footage.import_files(paths, self._bin.folder)

    def new_folder(self) -> None:
        path = free_name(self._session.project, self._bin.folder, self.tr("New folder"))
        if self._session.edit(self.tr("New folder"), partial(bins.add_bin, path=path)):
            self._bin.rename(f"folder {path}")

    def relink(self) -> None:
        """Of the selected media, or of all that are missing."""
        self._find(self._media() or self._missing())

    def relink_missing(self) -> None:
        self._find(self._missing())

    def _find(self, media: tuple[MediaId, ...]) -> None:
        """Ask for the file of one media, or for a folder that holds them all."""
        if len(media) == 1:
            dialog = QFileDialog(self._window, self.tr("Choose the file"))
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        else:
            dialog = QFileDialog(self._window, self.tr("Choose a folder to search"))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setProperty("media", list(media))
        self._ask(dialog)
        dialog.fileSelected.connect(self._on_place)

    def reveal(self) -> None:
        for folder in dict.fromkeys(Path(each.path).parent for each in self._references()):
            reveal(folder)

    def make_proxies(self) -> None:
        self._studio.proxies.make(self._media())

    def delete_proxies(self) -> None:
        self._studio.proxies.delete(self._media())

    def new_sequence(self) -> None:
        media = self._media()
        if not media:
            return
        made: list[SequenceId] = []

        def edit(project: Project) -> Project:
            after, sequence = sequence_from_media(project, media[0], new_id=self._session.new_id)
            made.append(sequence)
            return after

        if self._session.edit(self.tr("New sequence from clip"), edit):
            self._session.open_sequence(made[-1])

    def remove(self) -> None:
        entries = self._bin.selected()
        if entries:
            self._session.edit(self.tr("Remove from project"), partial(_removed, entries=entries))

    def select_unused(self) -> None:
        project = self._session.project
        used = used_media(project)
        self._bin.select(f"media {each.id}" for each in project.media if each.id not in used)

    def rate(self, stars: int) -> None:
        self._describe(self.tr("Rate"), partial(describe.rate, media=self._media(), stars=stars))

    def tag(self, tags: tuple[str, ...]) -> None:
        self._describe(self.tr("Tag"), partial(describe.set_tags, media=self._media(), tags=tags))

    def note(self, note: str) -> None:
        self._describe(self.tr("Note"), partial(describe.set_note, media=self._media(), note=note))

    def label(self, label: str) -> None:
        edit = partial(describe.set_label, media=self._media(), label=label)
        self._describe(self.tr("Label"), edit)

    def _describe(self, label: str, edit: partial[Project]) -> None:
        if self._media():
            self._session.edit(label, edit)

    def _references(self) -> tuple[MediaReference, ...]:
        project = self._session.project
        found = (project.media_reference(each) for each in self._media())
        return tuple(each for each in found if each is not None)

    def _media(self) -> tuple[MediaId, ...]:
        """The selected media, and those of selected folders."""
        entries = self._bin.selected()
        chosen = [entry.media.id for entry in entries if entry.media is not None]
        folders = [entry.path for entry in entries if entry.kind is EntryKind.FOLDER]
        return tuple(dict.fromkeys((*chosen, *media_within(self._session.project, folders))))

    def _missing(self) -> tuple[MediaId, ...]:
        missing = self._studio.presence.missing
        return tuple(each.id for each in self._session.project.media if each.id in missing)

    def _where(self) -> str:
        """Where footage came from last; before, where the user's films are."""
        media = self._session.project.media
        if media:
            return str(Path(media[-1].path).parent)
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)

    def _ask(self, dialog: QFileDialog) -> None:
        """Show a dialog that keeps nothing waiting."""
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_files(self, names: list[str]) -> None:
        self._studio.footage.import_files([Path(each) for each in names], self._bin.folder)

    def _on_place(self, name: str) -> None:
        dialog = self.sender()
        assert isinstance(dialog, QFileDialog)
        self._studio.footage.relink(
            [MediaId(each) for each in dialog.property("media")], Path(name)
        )


def _removed(project: Project, entries: tuple[Entry, ...]) -> Project:
    for entry in entries:
        if entry.media is not None:
            project = remove_media(project, entry.media.id)
        elif entry.sequence is not None:
            project = remove_sequence(project, entry.sequence.id)
        else:
            project = bins.remove_bin(project, entry.path)
    return project
