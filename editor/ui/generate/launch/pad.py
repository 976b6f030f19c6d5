"""The foot of the panel: where the result goes, what it costs, and the button that begins it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.model.generation.derived.variations import at_draft_size
from editor.model.generation.request import GenerationRequest
from editor.model.generation.take import Placement
from editor.model.timeline import Clip, Track, TrackId
from editor.session.generation.outlooks import Expectation
from editor.ui.generate.launch.failure import ShotFailure
from editor.ui.generate.launch.help_button import HelpButton
from editor.ui.generate.launch.progress import ShotProgress
from editor.ui.generate.words import about, size_text
from editor.ui.sentences.translated import translated
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.numbers.number_field import NumberField
from editor.ui.widgets.toggle import Toggle

_PAUSE_MS = 150
_MOST = 8
_AT_ONCE = 4  # sentences


class Where(StrEnum):
    JOIN = "join"
    REPLACE = "replace"
    ABOVE = "above"
    PLAYHEAD = "playhead"
    TAKE = "take"


@dataclass(frozen=True, slots=True)
class _Begun:
    """The clip of the shot that is selected."""

    clip: Clip
    track: Track
    start: int


class LaunchPad(QWidget):
    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._session = studio, studio.session
        self._actions, self._generation = studio.actions, studio.generation
        self._current = studio.generation.current
        self._asked: GenerationRequest | None = None
        self._offered: tuple[Where, ...] = ()
        theme = current_theme()
        self.where = QComboBox(self)
        self.where.setAccessibleName(self.tr("Result goes"))
        self.where.setToolTip(
            self.tr("<b>Result goes</b><br>Where the take is put when it is made.")
        )
        self.where.setMinimumContentsLength(8)
        self.where.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.count = NumberField(self)
        self.count.setAccessibleName(self.tr("Variations"))
        self.count.setToolTip(
            self.tr("<b>Variations</b><br>How many takes are made, each from another seed.")
        )
        self.count.set_range(1, _MOST)
        self.count.set_value(1)
        self.count.set_default(1)
        self.count.setMaximumWidth(theme.px(48))
        self.count.edited.connect(self._ask_soon)
        self.drafts = Toggle(self.tr("Draft first"), self)
        self.drafts.setToolTip(
            self.tr("<b>Draft first</b><br>Makes small, quick takes; the one you like is finished.")
        )
        self.drafts.clicked.connect(self._ask_soon)
        self.cost = QLabel(self)
        self.cost.setWordWrap(True)
        self.cost.setProperty("tone", "secondary")
        self.cost.setAccessibleName(self.tr("What it takes"))
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        self.trouble.setProperty("tone", "error")
        self.help = HelpButton(studio.generation.helping, self)
        self.failure = ShotFailure(studio, self)
        self.remark = QLabel(self)
        self.remark.setWordWrap(True)
        self.remark.setProperty("tone", "warn")
        self.progress = ShotProgress(studio, self)
        self.leave = QPushButton(self.tr("Leave as It Was"), self)
        self.leave.setToolTip(self.tr("Stops editing what is queued, and leaves it in the queue."))
        self.leave.clicked.connect(self._leave_edited)
        self.button = QPushButton(self)
        self.button.setProperty("primary", True)
        self.button.clicked.connect(studio.actions.action("generate.start").trigger)
        self._arrange()
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._later.timeout.connect(self._ask)
        studio.actions.connect_to("generate.start", self.start)
        self.hold()
        studio.generation.outlooks.expected.connect(self._on_expected)
        studio.generation.outlooks.models_changed.connect(self._ask_soon)
        studio.session.selection.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what can be done with the current shot."""
        self._show_where()
        is_editing = self._current.edited is not None
        self.button.setText(self.tr("Change in Queue") if is_editing else self.tr("Generate"))
        self.button.setToolTip(self._actions.action("generate.start").toolTip())
        self.leave.setVisible(is_editing)
        for widget in (self.where, self._where_label, self.count, self._count_label, self.drafts):
            widget.setEnabled(not is_editing)
        self.progress.refresh()
        self.failure.refresh()
        self._ask_soon()

    def hold(self, why: str = "") -> None:
        """Nothing can be begun, until what it takes is known."""
        self._asked = None
        self._actions.set_enabled("generate.start", False, why)
        self.button.setEnabled(False)

    def start(self) -> None:
        """Have it made, or what is queued changed."""
        shot, edited = self._current.shot, self._current.edited
        if shot is None or not self.button.isEnabled():
            return
        if edited is not None:
            if self._generation.change_queued(edited.id, shot.request):
                self._current.edit_queued(None)
            return
        count = round(self.count.value or 1)
        self._generation.start(shot.id, self.placement(), count, drafts=self.drafts.isChecked())

    def placement(self) -> Placement | None:
        """Where the first result goes; None: only among the takes."""
        sequence = self._session.sequence
        index = self.where.currentIndex()
        if sequence is None or not 0 <= index < len(self._offered):
            return None
        begun = self._begun()
        match self._offered[index]:
            case Where.JOIN:
                return self._generation.joining.place_of(self._current.shot)
            case Where.REPLACE if begun is not None:
                return Placement(sequence.id, replaces=begun.clip.id)
            case Where.ABOVE if begun is not None:
                track = self._free_above(begun)
                return Placement(sequence.id, track, begun.start)
            case Where.PLAYHEAD:
                return Placement(sequence.id, frame=self._session.playhead.frame)
            case _:
                return None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_soon()

    def _arrange(self) -> None:
        theme = current_theme()
        self._where_label, self._count_label = (
            self._dim(self.tr("Result goes")),
            self._dim(self.tr("Variations")),
        )
        first, second, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (first, second, buttons):
            row.setSpacing(theme.px(Space.S))
        first.addWidget(self._where_label)
        first.addWidget(self.where, 1)
        second.addWidget(self._count_label)
        second.addWidget(self.count)
        second.addStretch(1)
        second.addWidget(self.drafts)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(
            theme.px(Space.M), theme.px(Space.S), theme.px(Space.M), theme.px(Space.M)
        )
        column.setSpacing(theme.px(Space.S))
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.trouble)
        column.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.failure, self.remark, self.cost):
            column.addWidget(widget)
        column.addWidget(self.progress)
        column.addLayout(buttons)

    def _dim(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("tone", "dim")
        return label

    def _show_where(self) -> None:
        shot = self._current.shot
        joins = self._generation.joining.place_of(shot) is not None
        words = {
            Where.JOIN: self.tr("where it joins on"),
            Where.REPLACE: self.tr("into the selected clip"),
            Where.ABOVE: self.tr("above the selected clip"),
            Where.PLAYHEAD: self.tr("to the playhead"),
            Where.TAKE: self.tr("only among the takes"),
        }
        offered: tuple[Where, ...] = (Where.TAKE,)
        if self._begun() is not None:
            offered = (Where.REPLACE, Where.ABOVE, Where.PLAYHEAD, Where.TAKE)
        elif self._session.sequence is not None:
            offered = (Where.PLAYHEAD, Where.TAKE)
        if joins:
            offered = (Where.JOIN, *(each for each in offered if each is not Where.REPLACE))
        if offered == self._offered:
            return
        chosen = self._offered[self.where.currentIndex()] if self._offered else None
        with QSignalBlocker(self.where):
            self._offered = offered
            self.where.clear()
            self.where.addItems([words[each] for each in offered])
            keeps = chosen is Where.TAKE and len(offered) > 1
            self.where.setCurrentIndex(offered.index(Where.TAKE) if keeps else 0)

    def _begun(self) -> _Begun | None:
        clip, sequence = self._generation.selected_clip(), self._session.sequence
        if clip is None or sequence is None:
            return None
        found = sequence.find(clip.id)
        if found is None or self._generation.beginning.selected_shot() != self._current.shot:
            return None
        track, index = found
        return _Begun(clip, track, track.start_of(index))

    def _free_above(self, begun: _Begun) -> TrackId | None:
        """The lowest track above the clip's that is empty beside it."""
        sequence, shot = self._session.sequence, self._current.shot
        assert sequence is not None
        assert shot is not None
        tracks = sequence.video_tracks
        end = begun.start + round(shot.request.seconds * sequence.rate)
        place = next(n for n, each in enumerate(tracks) if each.id == begun.track.id)
        for track in tracks[place + 1 :]:
            is_free = not any(
                isinstance(item, Clip) and start < end and begun.start < start + item.duration
                for item, start in track.placed()
            )
            if is_free and not track.locked:
                return track.id
        return None

    def _ask_soon(self) -> None:
        if self.isVisible():
            self._later.start()

    def _ask(self) -> None:
        request, spec = self._current.request, self._current.spec
        if request is None:
            return
        if self.drafts.isChecked() and spec is not None:
            request = at_draft_size(request, spec)
        self._asked = request
        self._generation.outlooks.ask(request)

    def _on_expected(self, expected: Expectation) -> None:
        outlook = expected.outlook
        if outlook.request != self._asked:
            return
        against = [*outlook.objections, outlook.obstacle]
        self._say(self.trouble, [translated(each) for each in against if each])
        self.help.offer(None if outlook.objections else outlook.remedy, outlook.request)
        self._say(self.remark, [translated(each) for each in outlook.unheeded])
        self._set_ready(outlook.is_possible)
        self.cost.setText(self._cost_of(expected) if outlook.is_possible else "")
        self.cost.setVisible(outlook.is_possible)

    def _cost_of(self, expected: Expectation) -> str:
        count = round(self.count.value or 1)
        outlook, parts = expected.outlook, list[str]()
        if expected.seconds is not None:
            parts.append(about(expected.seconds * count))
        if expected.memory_bytes:
            parts.append(self.tr("{size} memory").format(size=size_text(expected.memory_bytes)))
        disk = self.tr("{size} on disk").format(size=size_text(outlook.disk_bytes * count))
        parts.append(disk)
        text = " · ".join(parts)
        if expected.runs:
            text += " · " + self.tr("learnt from %n run(s)", "", expected.runs)
        if outlook.free_bytes is not None and outlook.free_bytes < 2 * outlook.disk_bytes * count:
            text += " · " + self.tr("{size} free").format(size=size_text(outlook.free_bytes))
        return text

    def _say(self, label: QLabel, sentences: list[str]) -> None:
        label.setText("\n".join(sentences[:_AT_ONCE]))
        label.setVisible(bool(sentences))

    def _set_ready(self, is_ready: bool) -> None:
        why = "" if is_ready else self.trouble.text()
        self._actions.set_enabled("generate.start", is_ready, why)
        self.button.setEnabled(is_ready)

    def _leave_edited(self) -> None:
        self._current.edit_queued(None)
