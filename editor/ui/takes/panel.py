"""The takes of the shot that is worked on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.model.generation.take import QueuedId, QueueState, TakeId
from editor.model.media import MediaId
from editor.model.pool.takes import clip_media
from editor.model.project import Project
from editor.session.helping import help_text
from editor.ui.studio import Studio
from editor.ui.takes.commands import TakeCommands, name_of_model
from editor.ui.takes.compare.monitor import COMPARE
from editor.ui.takes.entries import Entry, Order, QueuedEntry, TakeEntry, entries_of
from editor.ui.takes.listed import TakeList
from editor.ui.takes.strip import Strip
from editor.ui.theme.metrics import ROW, Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.empty_state import EmptyState
from editor.ui.widgets.icon_button import action_button

_BUTTONS = (
    *("takes.play", "takes.use", "takes.place", "takes.more_like", "takes.finish"),
    *("takes.edit_request", "takes.compare", "takes.wipe", "takes.blind", "takes.best_first"),
)
_BY_WORTH = (
    *("takes.use", "takes.more_like", "takes.compare", "takes.wipe", "takes.best_first"),
    *("takes.finish", "takes.blind", "takes.play", "takes.edit_request", "takes.place"),
)
_NAME_WIDTH = 150


class TakesPanel(QWidget):
    """What is being made stands first, then the takes in the chosen order."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.studio = studio
        self.setAccessibleName(self.tr("Takes"))
        self._order = Order.NEWEST
        self._buttons: dict[str, QToolButton] = {}
        self._takes = TakeList(partial(name_of_model, studio), self)
        self.strip = Strip(self._takes, studio.thumbnails, self)
        self._shot_name = ElidedLabel("", self)
        self._shot_name.setProperty("tone", "secondary")
        self.empty = EmptyState("spark", "", "", self.tr("New Shot from Selection"), self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.strip)
        self._stack.addWidget(self.empty)
        self.commands = TakeCommands(studio, self, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self.strip)
        self._join()
        self.follow()

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._takes.entries

    @property
    def selected(self) -> tuple[Entry, ...]:
        return self.strip.selected

    def write_note(self) -> None:
        self.strip.write_note()

    def place_below(self) -> QPoint:
        """The upper left corner of the current tile, as far as it is seen."""
        tile = self.strip.visualRect(self.strip.currentIndex())
        seen = tile & self.strip.viewport().rect()
        return self.strip.viewport().mapToGlobal(seen.topLeft())

    def follow(self) -> None:
        """Show what the project says of the shot now."""
        session, generation = self.studio.session, self.studio.generation
        shot, project = generation.current.shot, session.project
        chosen = [each.key for each in self.selected]
        entries: tuple[Entry, ...] = ()
        if shot is not None:
            clip = generation.selected_clip()
            media = None if clip is None else clip_media(clip)
            found = entries_of(project, shot.id, self._order, session.sequence_id, media)
            entries = tuple(self._with_hold(each) for each in found)
        self._takes.show(entries)
        self._takes.show_running(generation.runner.running)
        if not self.strip.selected:
            self.strip.choose(chosen or [each.key for each in entries if _is_chosen(each)])
        self._shot_name.set_text("" if shot is None else self._counted(shot.name, entries))
        self._stack.setCurrentWidget(self.strip if entries else self.empty)
        self._teach(has_shot=shot is not None)
        self.commands.refresh()

    def menu(self) -> QMenu:
        """What the right button offers on what is selected."""
        menu = QMenu(self)
        queued = [each for each in self.selected if isinstance(each, QueuedEntry)]
        if len(queued) == 1 and len(self.selected) == 1:
            self._fill_queued(menu, queued[0])
        else:
            self.commands.fill_menu(menu)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_buttons()

    def _head(self) -> QHBoxLayout:
        theme, actions = current_theme(), self.studio.actions
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(Space.S), 0, theme.px(Space.XS), 0)
        head.setSpacing(0)
        head.addWidget(self._shot_name, 1)
        for command in _BUTTONS:
            self._buttons[command] = action_button(actions.action(command), self)
            head.addWidget(self._buttons[command])
        head.addStrut(theme.px(ROW))
        return head

    def _show_buttons(self) -> None:
        """As many as leave room for the shot's name; the menu has them all."""
        room = self.width() - current_theme().px(_NAME_WIDTH)
        for command in _BY_WORTH:
            button = self._buttons[command]
            room -= button.sizeHint().width()
            button.setVisible(room > 0)

    def _join(self) -> None:
        session, generation = self.studio.session, self.studio.generation
        self.strip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.strip.customContextMenuRequested.connect(self._on_menu)
        self.studio.monitors.share(self, COMPARE)
        self.strip.opened.connect(self.commands.play)
        self.strip.played.connect(self.commands.play_or_pause)
        self.strip.used.connect(self._on_used)
        self.strip.removed.connect(self._on_removed)
        self.strip.rated.connect(self.commands.rate)
        self.strip.star_pressed.connect(self._on_star)
        self.strip.help_pressed.connect(self._on_help)
        self.strip.chosen.connect(self.commands.refresh)
        self._takes.note_wanted.connect(self._on_note)
        self.empty.asked.connect(self._on_begin)
        generation.current.changed.connect(self.follow)
        generation.runner.changed.connect(self._on_running)
        generation.outlooks.models_changed.connect(self._on_models)
        session.document.changed.connect(self._on_document)
        session.selection.changed.connect(self.follow)
        session.selection.media_changed.connect(self.follow)
        session.sequence_changed.connect(self.follow)
        self.studio.thumbnails.arrived.connect(self._on_thumbnail)
        connect = self.studio.actions.connect_to
        connect("takes.newest_first", partial(self._sort, Order.NEWEST))
        connect("takes.best_first", self._sort_by_rating)
        self._mark_order()

    def _sort_by_rating(self, best: bool) -> None:
        self._sort(Order.BEST if best else Order.NEWEST)

    def _sort(self, order: Order, _: bool = True) -> None:
        self._order = order
        self._mark_order()
        self.follow()

    def _mark_order(self) -> None:
        self.studio.actions.set_checked("takes.newest_first", self._order is Order.NEWEST)
        self.studio.actions.set_checked("takes.best_first", self._order is Order.BEST)

    def _with_hold(self, entry: Entry) -> Entry:
        if isinstance(entry, QueuedEntry):
            return QueuedEntry(entry.queued, self.studio.generation.is_held(entry.queued))
        return entry

    def _counted(self, shot: str, entries: tuple[Entry, ...]) -> str:
        count = sum(isinstance(each, TakeEntry) for each in entries)
        takes = self.tr("%n take(s)", "", count)
        return f"{shot} · {takes}"

    def _teach(self, *, has_shot: bool) -> None:
        generation = self.studio.generation
        can_begin = not has_shot and generation.beginning.can_begin
        self.empty.button.setVisible(can_begin)
        if has_shot:
            self.empty.set_words(
                self.tr("No takes yet"),
                self.tr("Say what is to be made, and press Generate: each result stands here."),
            )
        elif can_begin:
            self.empty.set_words(
                self.tr("Bring it to life"),
                self.tr("Begin a shot with this picture; its takes will stand here, side by side."),
            )
        else:
            self.empty.set_words(
                self.tr("No shot is chosen"),
                self.tr("Select a clip with a picture: the takes that are made of it stand here."),
            )

    def _on_begin(self) -> None:
        self.studio.generation.beginning.from_selection()

    def _on_running(self) -> None:
        self._takes.show_running(self.studio.generation.runner.running)

    def _on_models(self) -> None:
        self._takes.refresh()
        self.commands.refresh()

    def _on_document(self, before: Project, after: Project) -> None:
        if (
            before.takes is not after.takes
            or before.queue is not after.queue
            or before.media is not after.media
            or before.sequences is not after.sequences
        ):
            self.follow()

    def _on_thumbnail(self, media: str) -> None:
        self._takes.refresh_media(MediaId(media))

    def _on_star(self, take: str, stars: int) -> None:
        self.studio.generation.rate(TakeId(take), stars)

    def _on_note(self, take: str, note: str) -> None:
        self.studio.generation.note(TakeId(take), note)

    def _on_used(self) -> None:
        match self.selected:
            case (QueuedEntry(queued),) if queued.state is QueueState.FAILED:
                self.studio.generation.help(queued)
            case _:
                self.commands.use()

    def _on_help(self, queued: str) -> None:
        for each in self.studio.session.project.queue:
            if each.id == queued:
                self.studio.generation.help(each)

    def _on_removed(self) -> None:
        """What waits leaves the queue; takes leave the project."""
        for entry in self.selected:
            if isinstance(entry, QueuedEntry):
                self.studio.generation.cancel(entry.queued.id)
        self.commands.remove()

    def _on_menu(self, place: QPoint) -> None:
        if not self.selected:
            return
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        at = self.strip.viewport().mapToGlobal(place)
        menu.popup(at if self.strip.indexAt(place).isValid() else QCursor.pos())

    def _fill_queued(self, menu: QMenu, entry: QueuedEntry) -> None:
        generation, id = self.studio.generation, QueuedId(entry.queued.id)
        has_failed, remedy = entry.queued.state is QueueState.FAILED, entry.queued.remedy
        if remedy is not None:
            menu.addAction(help_text(remedy.help), partial(generation.help, entry.queued))
        if has_failed:
            menu.addAction(self.tr("Try Again"), partial(generation.go_on, id))
        elif entry.is_held:
            menu.addAction(self.tr("Go On"), partial(generation.go_on, id))
        else:
            menu.addAction(self.tr("Pause"), partial(generation.pause, id))
        if not has_failed:
            menu.addAction(self.tr("Make Next"), partial(generation.move, id, 0))
        menu.addAction(self.tr("Edit Its Request"), partial(generation.current.edit_queued, id))
        menu.addSeparator()
        menu.addAction(self.tr("Cancel"), partial(generation.cancel, id))


def _is_chosen(entry: Entry) -> bool:
    return isinstance(entry, TakeEntry) and entry.is_chosen
