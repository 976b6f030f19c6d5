"""The monitor in which takes play: one, up to four at once, or two in one place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from editor.jobs.preview.picture import PreviewRequest
from editor.model.canvas.beside import Cell, beside, shows_right_alone, wiped
from editor.model.generation.comparing.contenders import contender_of
from editor.model.generation.comparing.elo import Verdict
from editor.model.generation.take import Take
from editor.model.media import MediaReference
from editor.model.project import Project
from editor.session.generation.comparing import Way
from editor.session.playing.playhead import Playhead
from editor.session.playing.transport import Transport
from editor.session.playing.viewer import Viewer
from editor.ui.forward import bring_forward
from editor.ui.studio import Studio
from editor.ui.takes.compare.labels import LabelsLayer
from editor.ui.takes.compare.question import QuestionBar
from editor.ui.takes.compare.words import name_of
from editor.ui.theme.theme import current_theme
from editor.ui.viewport.overlays.wipe import WipeLayer
from editor.ui.viewport.own_monitor import OwnMonitor
from editor.ui.widgets.empty_state import EmptyState

COMPARE = "compare"
_MIDDLE = 0.5
_ROOMY = 480
_VERDICTS = {
    Qt.Key.Key_1: Verdict.BETTER,
    Qt.Key.Key_2: Verdict.WORSE,
    Qt.Key.Key_0: Verdict.ALIKE,
}
_NEXT = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BETTER = {Verdict.BETTER: 0, Verdict.WORSE: 1}


class CompareMonitor(OwnMonitor):
    """All that it shows is one sequence of its own: so takes play in step, by the usual keys.

    Across a wipe both are in that sequence while it plays. At rest each is a picture of its own,
    and the line between them goes with the mouse: nothing is drawn anew for it.
    """

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        empty = EmptyState(
            "grid",
            self.tr("No take is open"),
            self.tr("Double-click a take to play it, or select two to four and compare them here."),
        )
        self._comparing = studio.generation.comparing
        self._cells: tuple[Cell, ...] = ()
        self._last: Verdict | None = None
        self._left: Project | None = None
        session = studio.session
        viewer = Viewer(COMPARE, Playhead(session), studio.preferences, session)
        transport = Transport(viewer, studio.player, session)
        transport.set_loop(True)
        studio.generation.yield_to(transport)
        extra = (
            ("takes.compare", 2),
            ("takes.wipe", 2),
            ("takes.blind", 2),
            ("view.full_screen", 6),
        )
        super().__init__(studio, transport, empty, extra, parent)
        self.setAccessibleName(self.tr("Compare"))
        self.view.setAccessibleName(self.tr("Picture of the takes"))
        self.labels = LabelsLayer(self)
        self.wipe = WipeLayer(self)
        self.view.add_layer(self.labels)
        self.view.add_layer(self.wipe)
        self.question = QuestionBar(self)
        self.insert_above_bar(self.question)
        self._join()
        self._show_takes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.question.chart.set_roomy(self.height() >= current_theme().px(_ROOMY))

    def event(self, event: QEvent) -> bool:
        """Keys of the question come before the window's."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif event.key() in _NEXT:
            self._on_next()
        else:
            self._on_answered(_VERDICTS[Qt.Key(event.key())])

    def fill_menu(self, menu: QMenu) -> None:
        for command in ("takes.compare", "takes.wipe", "takes.blind"):
            menu.addAction(self.studio.actions.action(command))
        menu.addSeparator()
        super().fill_menu(menu)

    def _is_own(self, event: QKeyEvent) -> bool:
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_blind = self._comparing.way is Way.BLIND
        return is_blind and is_plain and event.key() in (*_VERDICTS, *_NEXT)

    def _join(self) -> None:
        self.studio.monitors.add(self, self)
        self._comparing.changed.connect(self._show_takes)
        self._comparing.asked.connect(self._come_forward)
        self.transport.changed.connect(self._on_playing)
        self.stage.shown.connect(self._show_line)
        self.wipe.moved.connect(self._on_wiped)
        self.question.answered.connect(self._on_answered)
        self.question.next_wanted.connect(self._on_next)

    def _show_takes(self) -> None:
        """What is compared now, from the beginning; names if they may be known."""
        takes, way = self._comparing.shown, self._comparing.way
        if not takes:
            self.transport.pause()
            self.transport.viewer.show(None, None)
        elif not self._comparing.is_answered:
            self.transport.viewer.playhead.seek(0)
            self._compose(_MIDDLE)
        self.wipe.set_at(_MIDDLE if way is Way.WIPE and takes else None)
        self._part()
        self._show_names()
        self.question.setVisible(way is Way.BLIND and bool(takes))
        if way is Way.BLIND:
            self._show_question(takes)
        self.show_state()
        self.stage.refresh()

    def _compose(self, at: float) -> None:
        """The sequence that is all of them."""
        media = [self._media(each) for each in self._comparing.shown]
        is_wipe = self._comparing.way is Way.WIPE
        made = wiped(media[0], media[1], at) if is_wipe else beside(media)
        self._cells = made.cells
        self.transport.viewer.show(made.project, made.sequence_id)

    def _media(self, take: Take) -> MediaReference:
        found = self.studio.session.project.media_reference(take.media)
        assert found is not None  # a take's media is in the project
        return found

    def _show_names(self) -> None:
        way, is_told = self._comparing.way, self._comparing.is_answered
        names = tuple(self._media(each).name for each in self._comparing.shown)
        better: int | None = None
        self.info.set_title("" if way is Way.BLIND else "      ".join(names))
        if way is Way.WIPE and names:
            self.wipe.names = names[0], names[1]
        if way is Way.BLIND:
            better = _BETTER.get(self._last) if is_told and self._last is not None else None
            names = tuple(
                f"{number}   {name}" if is_told else str(number)
                for number, name in enumerate(names, start=1)
            )
        elif way is Way.WIPE or len(names) < 2:
            names = ()
        self.labels.show_names(names, self._cells[: len(names)], better)

    def _show_question(self, takes: tuple[Take, ...]) -> None:
        if not self._comparing.is_answered or len(takes) != 2:
            self.question.ask()
            return
        compared = tuple(contender_of(each.request) for each in takes)
        names = [name_of(self.studio, each) for each in compared]
        if compared[0] == compared[1]:
            said = self.tr("Both are of {model}, so ratings stay.").format(model=names[0])
        else:
            said = self.tr("1: {first}      2: {second}").format(first=names[0], second=names[1])
        standings = self.studio.generation.outlooks.standings
        rows = tuple((name_of(self.studio, each.contender), each) for each in standings)
        self.question.tell(said, rows, frozenset(compared))

    def _come_forward(self) -> None:
        """Play; the focus stays in the strip, whose keys work this monitor too, save those that
        answer."""
        bring_forward(self)
        self.studio.monitors.look()
        if self._comparing.way is Way.BLIND or self.studio.monitors.active is not self:
            self.view.setFocus()
        self.transport.play()

    def _on_playing(self) -> None:
        if self.transport.is_playing and not self.isVisible():
            bring_forward(self)
        self._part()

    def _on_wiped(self, at: float) -> None:
        if self.transport.is_playing:
            self._draw_line(at)
        else:
            self._show_line()

    def _part(self) -> None:
        """The two of a wipe: into one picture while they play, into one each at rest."""
        at = self.wipe.at
        if at is None:
            self._left = None
            self.stage.set_other(None)
            self._show_line()
            return
        left, right = (self._media(each) for each in self._comparing.shown)
        self._left = wiped(left, right, 1.0).project
        self._draw_line(at if self.transport.is_playing else 0.0)
        self.stage.set_other(self._left_of, is_pair=True)

    def _draw_line(self, at: float) -> None:
        marks = self.marks
        self._compose(at)
        self.set_marks(marks)

    def _left_of(self, request: PreviewRequest) -> PreviewRequest | None:
        """Beside the right one alone the left one."""
        is_right = self._left is not None and shows_right_alone(request.project)
        return replace(request, project=self._left) if is_right else None

    def _show_line(self, *_: object) -> None:
        """Between two pictures; where both are in one there is none to be shown."""
        picture = self.stage.picture
        is_pair = picture is not None and self._left_of(picture.request) is not None
        at = self.wipe.at if is_pair else None
        if at != self.view.look.wipe:
            self.view.set_look(replace(self.view.look, wipe=at))

    def _on_answered(self, verdict: Verdict) -> None:
        if not self._comparing.is_answered:
            self._last = verdict
            self._comparing.answer(verdict)

    def _on_next(self) -> None:
        if self._comparing.is_answered and self._comparing.ask_again():
            self.transport.play()
            self.view.setFocus()
