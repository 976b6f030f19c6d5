"""The part of the Mattes panel that takes what the matte covers out of the clip."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from editor.model.generation.removal import CLEAN_PLATE
from editor.model.generation.request import GenerationRequest
from editor.model.generation.take import QueueState, TakeId
from editor.session.generation.outlooks import Expectation
from editor.session.removal.wishes import Span
from editor.ui.generate.words import about
from editor.ui.inspector.rows.editors.formats import FRAMES, PERCENT, NumberFormat
from editor.ui.inspector.section import Section
from editor.ui.removal.rows import NamedRow, NumberRow, narrow
from editor.ui.removal.words import Counts, progress_of, take_name
from editor.ui.roto.panel.command_button import CommandButton
from editor.ui.sentences.translated import translated
from editor.ui.studio import Studio
from editor.ui.widgets.progress_row import ProgressRow
from editor.ui.widgets.toggle import Toggle

_MOST_PX, _USUAL_PX = 500.0, 60.0
_WHOLE_PX = NumberFormat(unit="px", decimals=FRAMES.decimals)
_PAUSE_MS = 250


class RemoveSection(Section):
    def __init__(self, studio: Studio) -> None:
        title = QCoreApplication.translate("RemoveSection", "Remove")
        super().__init__(studio.session, "remove", title, can_reset=False)
        self._studio, self._removal = studio, studio.removal
        self._reckoned: GenerationRequest | None = None
        self._takes: tuple[TakeId | None, ...] = ()
        self.words = self._label("dim")
        self.words.setText(
            self.tr("Takes what the matte covers out of the clip and fills in what was behind it.")
        )
        self.grow, self.feather, self.grain = self._numbers()
        self.span, self.still = self._made_span(), self._made_still()
        self.model, self.unseen, self.prompt = self._made_model()
        self.lacking, self.trouble = self._label("warn"), self._label("error")
        self.cost = self._label("secondary")
        self.progress = ProgressRow("", self.body)
        self.progress.cancelled.connect(self._removal.runs.stop)
        shadow = studio.actions.action("removal.shadow")
        words = QCoreApplication.translate("RemoveSection", "Add shadow or reflection")
        self.shadow = CommandButton(shadow, words, "shadow", self.body)
        words = QCoreApplication.translate("RemoveSection", "Remove")
        self.button = CommandButton(
            studio.actions.action("removal.remove"),
            words,
            "remove-thing",
            self.body,
            is_primary=True,
        )
        self.shown = self._made_shown()
        self._arrange()
        self.header.set_folded(True)
        self.header.folded_changed.connect(self._show_mask)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._later = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._later.timeout.connect(self._reckon)
        for signal in (self._removal.changed, self._removal.current.changed):
            signal.connect(self._on_changed)
        studio.generation.outlooks.expected.connect(self._on_expected)
        studio.generation.outlooks.models_changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        removal = self._removal
        wishes = removal.wishes
        options = wishes.options
        self.grow.show_value(options.grow)
        self.feather.show_value(options.feather)
        self.grain.show_value(options.grain)
        with QSignalBlocker(self.span), QSignalBlocker(self.still):
            self.span.setCurrentIndex(self.span.findData(wishes.span))
            self.still.setChecked(wishes.holds_still)
        missing = removal.uncovered
        self._say(self.lacking, Counts().uncovered(missing) if missing else "")
        queued = removal.runs.queued
        failed = queued is not None and queued.state is QueueState.FAILED
        self._say(self.trouble, translated(queued.message) if queued and failed else "")
        self._show_models()
        self._show_progress()
        self._show_results()
        if self.isVisible():
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()
        self._show_mask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._show_mask()

    def _show_mask(self, *_: object) -> None:
        """What would go is seen on the picture while the section is open."""
        self._removal.seeing.show_mask(self.isVisible() and not self.header.is_folded)

    def _show_progress(self) -> None:
        said = progress_of(self._removal)
        self.progress.setVisible(said is not None)
        self.button.setVisible(said is None)
        self.cost.setVisible(said is None and bool(self.cost.text()))
        if said is not None:
            self.progress.show_progress(*said)

    def _show_models(self) -> None:
        """The choice is there where there is more than one."""
        models, wishes = self._removal.models, self._removal.wishes
        ids = [each.id for each in models]
        with QSignalBlocker(self.model):
            if ids != [self.model.itemData(place) for place in range(self.model.count())]:
                self.model.clear()
                for each in models:
                    self.model.addItem(translated(each.label), each.id)
            self.model.setCurrentIndex(self.model.findData(wishes.model))
        others = [each for each in models if each.id != CLEAN_PLATE]
        with QSignalBlocker(self.unseen):
            self.unseen.clear()
            self.unseen.addItem(self.tr("Patches from around it"), "")
            for each in others:
                self.unseen.addItem(translated(each.label), each.id)
            self.unseen.setCurrentIndex(max(0, self.unseen.findData(wishes.options.unseen)))
        self._model_row.setVisible(len(models) > 1)
        self._unseen_row.setVisible(bool(others) and wishes.model == CLEAN_PLATE)
        self._prompt_row.setVisible(self._removal.heeds_prompt)
        if not self.prompt.hasFocus():
            self.prompt.setText(wishes.prompt)

    def _show_results(self) -> None:
        removal, project = self._removal, self._session.project
        takes = removal.results
        self._shown_row.setVisible(bool(takes))
        names = [self.tr("The footage"), *(take_name(project, each) for each in takes)]
        ids: tuple[TakeId | None, ...] = (None, *(each.id for each in takes))
        now = removal.current.take
        with QSignalBlocker(self.shown):
            texts = [self.shown.itemText(place) for place in range(self.shown.count())]
            if ids != self._takes or names != texts:
                self._takes = ids
                self.shown.clear()
                self.shown.addItems(names)
            id = None if now is None else now.id
            self.shown.setCurrentIndex(ids.index(id) if id in ids else 0)

    def _arrange(self) -> None:
        filler = self.tr("What fills what was covered.")
        self._model_row = NamedRow(self.tr("Model"), self.model, filler, self.body)
        makes = self.tr("What makes up what no frame shows.")
        self._unseen_row = NamedRow(self.tr("Unseen"), self.unseen, makes, self.body)
        words = self.tr("What is to be seen there, in a few words.")
        self._prompt_row = NamedRow(self.tr("Fill with"), self.prompt, words, self.body)
        frames = self.tr("Frames")
        hint = self.tr("From which frames it goes.")
        shows = self.tr("Clip shows")
        seen = self.tr("The footage, or what was made of it. Nothing of either is lost.")
        self._shown_row = NamedRow(shows, self.shown, seen, self.body)
        for widget in (
            *(self.words, self._shown_row, self.grow, self.feather, self.grain),
            *(NamedRow(frames, self.span, hint, self.body), self.still),
            *(
                self._model_row,
                self._unseen_row,
                self._prompt_row,
                self.shadow,
                self.lacking,
                self.trouble,
                self.button,
                self.progress,
                self.cost,
            ),
        ):
            self.add(widget)

    def _numbers(self) -> tuple[NumberRow, NumberRow, NumberRow]:
        bounds = 0.0, _MOST_PX
        hint = self.tr("By how many pixels of the footage more goes than the matte covers.")
        grow = NumberRow(
            self.tr("Grow"), bounds, _USUAL_PX, _WHOLE_PX, hint, self._on_grow, self.body
        )
        hint = self.tr("Over how many pixels the filling gives way to the picture around it.")
        feather = NumberRow(
            self.tr("Feather"), bounds, _USUAL_PX, _WHOLE_PX, hint, self._on_feather, self.body
        )
        hint = self.tr("How much of the grain around it the filling gets.")
        grain = NumberRow(
            self.tr("Grain"), (0.0, 1.0), 1.0, PERCENT, hint, self._on_grain, self.body
        )
        return grow, feather, grain

    def _made_span(self) -> QComboBox:
        span = narrow(QComboBox(self.body))
        span.addItem(self.tr("What the clip shows"), Span.ALL)
        span.addItem(self.tr("Between in and out"), Span.MARKED)
        span.activated.connect(self._on_span)
        return span

    def _made_still(self) -> Toggle:
        still = Toggle(self.tr("Stays in its place"), self.body)
        still.setToolTip(
            self.tr(
                "<b>Stays in its place</b><br>What is covered on this frame goes from all of them: "
                "for a logo, a timecode, dust on the sensor. Nothing need be tracked."
            )
        )
        still.clicked.connect(self._on_still)
        return still

    def _made_model(self) -> tuple[QComboBox, QComboBox, QLineEdit]:
        model, unseen = narrow(QComboBox(self.body)), narrow(QComboBox(self.body))
        prompt = QLineEdit(self.body)
        model.activated.connect(self._on_model)
        unseen.activated.connect(self._on_unseen)
        prompt.editingFinished.connect(self._on_prompt)
        return model, unseen, prompt

    def _made_shown(self) -> QComboBox:
        shown = narrow(QComboBox(self.body))
        shown.activated.connect(self._on_shown)
        return shown

    def _label(self, tone: str) -> QLabel:
        label = QLabel(self.body)
        label.setWordWrap(True)
        label.setProperty("tone", tone)
        return label

    def _say(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _on_changed(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _on_grow(self, pixels: float) -> None:
        self._removal.wish_options(grow=round(pixels))

    def _on_feather(self, pixels: float) -> None:
        self._removal.wish_options(feather=round(pixels))

    def _on_grain(self, share: float) -> None:
        self._removal.wish_options(grain=share)

    def _on_span(self, _: int) -> None:
        self._removal.wish(replace(self._removal.wishes, span=Span(self.span.currentData())))

    def _on_still(self, still: bool) -> None:
        self._removal.wish(replace(self._removal.wishes, holds_still=still))

    def _on_model(self, _: int) -> None:
        model = str(self.model.currentData())
        self._removal.wish(replace(self._removal.wishes, model=model))

    def _on_unseen(self, _: int) -> None:
        self._removal.wish_options(unseen=str(self.unseen.currentData()))

    def _on_prompt(self) -> None:
        words = " ".join(self.prompt.text().split())
        self._removal.wish(replace(self._removal.wishes, prompt=words))

    def _on_shown(self, place: int) -> None:
        take = self._takes[place]
        if take is None:
            self._removal.show_original()
        else:
            self._removal.show_take(take)
        self.refresh()

    def _reckon(self) -> None:
        self._reckoned = None if self._removal.runs.is_busy else self._removal.reckon()
        if self._reckoned is None:
            self.cost.clear()
            self.cost.hide()

    def _on_expected(self, expected: Expectation) -> None:
        outlook = expected.outlook
        if self._reckoned is None or outlook.request != self._reckoned:
            return
        words = translated(outlook.obstacle) if outlook.obstacle else ""
        if outlook.is_possible and expected.seconds is not None:
            words = about(expected.seconds)
        self.cost.setText(words)
        self.cost.setVisible(bool(words) and progress_of(self._removal) is None)
