"""The media bin: folders, media and sequences, as tiles or as a list."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from editor.model.edits.project import bins
from editor.model.edits.project.media import rename_media
from editor.model.edits.project.sequences import rename_sequence
from editor.model.media import LABELS, MediaId
from editor.model.pool.bins import bins as all_bins
from editor.model.pool.bins import parent_of
from editor.model.pool.usage import used_media
from editor.model.project import Project
from editor.ui.bin.columns import Surroundings
from editor.ui.bin.commands import BinCommands
from editor.ui.bin.details import Details
from editor.ui.bin.entries import Entry, Filter, Wanted, bin_entries
from editor.ui.bin.finding import FindCommand
from editor.ui.bin.head import Head
from editor.ui.bin.tree import BinTree
from editor.ui.bin.views import RowView, TileView
from editor.ui.bin.words import label_name
from editor.ui.forward import bring_forward
from editor.ui.studio import Studio
from editor.ui.widgets.empty_state import EmptyState

_SOON_MS = 50  # an edit in many steps, such as a drag, is followed once


class BinPanel(QWidget):
    """A folder is open in the tiles; the list shows all of them."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.folder = ""
        self._studio, self._session = studio, studio.session
        self._filter, self._is_list = Filter.ALL, False
        self._known: dict[MediaId, Entry] = {}
        self._selected: tuple[Entry, ...] | None = None  # looked up when it is asked for
        self._used: frozenset[MediaId] = frozenset()
        self.tree = BinTree(self)
        self.head = Head(studio.actions, self)
        pictures = studio.thumbnails, studio.sketches
        self.tiles = TileView(self.tree, pictures, self)
        self.rows = RowView(self.tree, pictures, self)
        self.details = Details(self)
        self._empty = self._empty_state()
        self._nothing = EmptyState(
            "search", self.tr("Nothing found"), self.tr("Other words may find it."), parent=self
        )
        self._views = QStackedWidget(self)
        for view in (self.tiles, self.rows, self._empty, self._nothing):
            self._views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._views, 1)
        column.addWidget(self.details)
        self.setFocusProxy(self.tiles)
        self.commands = BinCommands(studio, self, self)
        FindCommand(studio, self, self)
        self._later = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._join()
        studio.presence.watch(self._session.project)
        self.follow()

    @property
    def view(self) -> TileView | RowView:
        """The one of both views that is chosen."""
        return self.rows if self._is_list else self.tiles

    def selected(self) -> tuple[Entry, ...]:
        if self._selected is None:
            self._selected = self._look_up_selected()
        return self._selected

    def _look_up_selected(self) -> tuple[Entry, ...]:
        found: dict[str, Entry] = {}
        for part in self.view.selectionModel().selection().toList():
            for row in range(part.top(), part.bottom() + 1):
                entry = self.tree.entry(self.tree.index(row, 0, part.parent()))
                if entry is not None:
                    found[entry.key] = entry
        return tuple(found.values())

    def select(self, keys: Iterable[str]) -> None:
        """Select the entries with these keys, as far as they are shown."""
        model = self.view.selectionModel()
        model.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for key in keys:
            index = self.tree.index_of(key)
            if index.isValid():
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                model.select(index, flags)

    def find_entries(self, keys: Iterable[str]) -> None:
        """Show and select entries wherever they lie, and end a search that hides them."""
        keys = list(keys)
        bring_forward(self)
        if not all(self.tree.index_of(key).isValid() for key in keys):
            self.head.show_all()
            self.follow()
        entries = [self.tree.entry(self.tree.index_of(key)) for key in keys]
        if entries and entries[0] is not None and not self._is_list:
            self.open_folder(entries[0].folder)
        self.select(keys)
        self.view.scrollTo(self.view.currentIndex())
        self.view.setFocus()

    def rename(self, key: str) -> None:
        """Have the user name an entry in its place."""
        self.follow()
        index = self.tree.index_of(key)
        if index.isValid():
            self.select([key])
            self.view.scrollTo(index)
            self.view.edit(index)

    def search(self) -> None:
        self.head.search.setFocus()
        self.head.search.selectAll()

    def open_folder(self, path: str) -> None:
        """Show what lies in a folder; the empty path: in none."""
        if path != self.folder:
            self.folder = path
            self.view.clearSelection()
            self._show_folder()

    def show_as_list(self, as_list: bool) -> None:
        keys = [entry.key for entry in self.selected()]
        self._is_list, self._selected = as_list, None
        self.head.as_list.setChecked(as_list)
        self.setFocusProxy(self.view)
        self.follow()
        self._expand()
        self.select(keys)

    def show_only(self, wanted: Filter) -> None:
        self._filter = wanted
        self.follow()

    def follow(self) -> None:
        """Show the project as it is now."""
        project = self._session.project
        self._later.stop()
        self._used = used_media(project)
        self._look_around()
        if self.folder and self.folder not in all_bins(project):
            self.folder = ""
        keys = [entry.key for entry in self.selected()]
        wanted = Wanted(self.head.search.text(), self._filter)
        missing = self._studio.presence.missing
        self.tree.show(bin_entries(project, wanted, self._used, missing, self._known))
        self._selected = None
        self._show_folder()
        if [entry.key for entry in self.selected()] != keys:
            self.select(keys)
        self._show_selected(anew=False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """On the empty bin: the views take what is dropped on them."""
        parent = self.tree.index_of(f"folder {self.folder}")
        self.tree.dropMimeData(event.mimeData(), event.proposedAction(), -1, -1, parent)
        event.acceptProposedAction()

    def _empty_state(self) -> EmptyState:
        actions = self._studio.actions
        empty = EmptyState(
            "film",
            self.tr("Drop footage here"),
            self.tr("Films, sounds, pictures or whole folders. They stay where they are."),
            self.tr("Import…"),
            self,
        )
        empty.button.setProperty("primary", True)
        empty.asked.connect(actions.action("media.import").trigger)
        samples = QPushButton(actions.action("media.samples").text(), empty)
        samples.setProperty("flat", True)
        samples.setToolTip(actions.action("media.samples").toolTip())
        samples.clicked.connect(actions.action("media.samples").trigger)
        layout = empty.layout()
        assert isinstance(layout, QVBoxLayout)
        place = layout.count() - 1
        layout.insertWidget(place, samples, 0, Qt.AlignmentFlag.AlignHCenter)
        return empty

    def _join(self) -> None:
        studio, tree = self._studio, self.tree
        self._session.document.project_changed.connect(self._on_changed)
        self._later.timeout.connect(self.follow)
        studio.thumbnails.arrived.connect(self.tree.refresh_media)
        studio.sketches.arrived.connect(self.tree.refresh_sequences)
        studio.proxies.changed.connect(self.tree.refresh_media)
        studio.presence.changed.connect(self.follow)
        self.head.searched.connect(self._follow_soon)
        self.head.filtered.connect(self.show_only)
        self.head.list_wanted.connect(self.show_as_list)
        self.head.left.connect(self._leave)
        tree.rename_wanted.connect(self._on_rename)
        tree.media_dropped.connect(self._on_media_dropped)
        tree.folders_dropped.connect(self._on_folders_dropped)
        tree.files_dropped.connect(self._on_files_dropped)
        tree.modelReset.connect(self._on_reset)
        for view in (self.tiles, self.rows):
            view.gestures.opened.connect(self._on_opened)
            view.gestures.rated.connect(self.commands.rate)
            view.gestures.left.connect(self._leave)
            view.customContextMenuRequested.connect(self._on_menu)
            view.selectionModel().selectionChanged.connect(self._on_selected)
            view.clicked.connect(self._on_pressed)
        self.details.rated.connect(self.commands.rate)
        self.details.tagged.connect(self.commands.tag)
        self.details.noted.connect(self.commands.note)

    def _look_around(self) -> None:
        proxies = self._studio.proxies
        missing = self._studio.presence.missing
        around = Surroundings(self._used, missing, proxies.state, proxies.progress)
        is_news = (around.used, around.missing) != (self.tree.around.used, self.tree.around.missing)
        self.tree.around = self.tiles.tiles.around = self.rows.names.around = around
        if is_news:
            self.tree.refresh()

    def _follow_soon(self) -> None:
        """Once for all that is typed in a row."""
        self._later.start()

    def _on_reset(self) -> None:
        self._selected = None
        self._expand()

    def _expand(self) -> None:
        if self._is_list:  # it takes its time with thousands
            self.rows.expandAll()

    def _show_folder(self) -> None:
        """The open folder in the tiles; or why there is nothing to be seen."""
        project = self._session.project
        wants_all = Wanted(self.head.search.text(), self._filter).is_all
        folder = self.folder if wants_all and not self._is_list else ""
        self.tiles.setRootIndex(self.tree.index_of(f"folder {folder}"))
        self.head.show_folder(folder)
        shown: QWidget = self.view
        if not (project.media or project.bins):
            shown = self._empty
        elif not self.tree.rowCount():
            shown = self._nothing
        self._views.setCurrentWidget(shown)

    def _on_selected(self) -> None:
        self._selected = None
        self._show_selected()

    def _on_pressed(self) -> None:
        self._show_selected()

    def _show_selected(self, *, anew: bool = True) -> None:
        """`anew`: they are selected or pressed now; without it, they have been."""
        media = [each.media for each in self.selected() if each.media is not None]
        self.details.show_media(media)
        ids = frozenset(each.id for each in media)
        if anew or ids != self._session.selection.media:
            self._session.selection.set_media(ids)
        self.commands.refresh()

    def _leave(self) -> None:
        if self.folder:
            left = f"folder {self.folder}"
            self.open_folder(parent_of(self.folder))
            self.select([left])

    def _on_changed(self, before: Project, after: Project) -> None:
        if after.media is not before.media:
            self._studio.presence.watch(after)
        if _seen_of(before) != _seen_of(after):
            self._later.start()

    def _on_opened(self, entry: Entry) -> None:
        if entry.media is not None:
            self._studio.monitors.open_media(entry.media.id)
        elif entry.sequence is not None:
            self._session.open_sequence(entry.sequence.id)
        elif self._is_list:
            index = self.tree.index_of(entry.key)
            self.rows.setExpanded(index, not self.rows.isExpanded(index))
        else:
            self.open_folder(entry.path)

    def _on_rename(self, entry: Entry, name: str) -> None:
        label = self.tr("Rename %1").replace("%1", entry.name)
        if entry.media is not None:
            self._session.edit(label, partial(rename_media, media=entry.media.id, name=name))
        elif entry.sequence is not None:
            edit = partial(rename_sequence, sequence_id=entry.sequence.id, name=name)
            self._session.edit(label, edit)
        else:
            self._session.edit(label, partial(bins.rename_bin, path=entry.path, name=name))
        self.follow()

    def _on_media_dropped(self, media: tuple[MediaId, ...], folder: str) -> None:
        there = folder or ("" if self._is_list else self.folder)
        edit = partial(bins.put_into_bin, media=media, path=there)
        self._session.edit(self.tr("Move %n media", "", len(media)), edit)

    def _on_folders_dropped(self, paths: tuple[str, ...], folder: str) -> None:
        for path in paths:
            if parent_of(path) != folder and path != folder:
                label = self.tr("Move a folder")
                self._session.edit(label, partial(bins.move_bin, path=path, into=folder))

    def _on_files_dropped(self, paths: tuple[Path, ...], folder: str) -> None:
        self._studio.footage.import_files(paths, folder or self.folder)

    def _on_menu(self, place: QPoint) -> None:
        self.menu().popup(self.view.viewport().mapToGlobal(place))

    def menu(self) -> QMenu:
        """What can be done with what is selected."""
        menu = QMenu(self)
        actions = self._studio.actions
        if any(entry.media is not None for entry in self.selected()):
            menu.addAction(actions.action("generate.begin"))
            labels = menu.addMenu(self.tr("Label"))
            for label in ("", *LABELS):
                action = labels.addAction(label_name(label))
                action.setData(label)
            labels.triggered.connect(self._on_label)
            for command in ("sequence_from", "make_proxies", "delete_proxies", "reveal", "relink"):
                menu.addAction(actions.action(f"media.{command}"))
            menu.addSeparator()
        if self.selected():
            menu.addAction(self.tr("Rename"), self._rename_current)
            menu.addAction(actions.action("media.remove"))
            menu.addSeparator()
        for command in ("import", "import_folder", "new_bin", "select_unused"):
            menu.addAction(actions.action(f"media.{command}"))
        return menu

    def _rename_current(self) -> None:
        self.view.edit(self.view.currentIndex().siblingAtColumn(0))

    def _on_label(self, action: QAction) -> None:
        self.commands.label(str(action.data()))


def _seen_of(project: Project) -> tuple[object, ...]:
    """All of a project that the bin shows."""
    sequences = [
        (each.id, each.name, each.rate, each.width, each.height, each.duration)
        for each in project.sequences
    ]
    return project.media, project.bins, used_media(project), sequences
