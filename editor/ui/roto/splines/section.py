"""The part of the panel for shapes: which there are, how they are put on, what they follow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from editor.model.curves import Interpolation, Value
from editor.model.edits.clip.several import clamped
from editor.model.edits.roto.splines import replace_spline
from editor.model.effects import InputKind, InputSpec
from editor.model.project import Project
from editor.model.roto.following import SurfaceMotion
from editor.model.roto.splines import Combination
from editor.session.document import Edit
from editor.session.roto.roto import Roto
from editor.ui.generate.regions.slider import SliderEditor
from editor.ui.inspector.rows.binding import Change
from editor.ui.inspector.rows.editors.base import ValueEditor
from editor.ui.inspector.rows.editors.choices import ChoiceEditor, SwitchEditor
from editor.ui.inspector.rows.editors.formats import PERCENT, PIXELS
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.inspector.section import Section
from editor.ui.roto.panel.command_button import CommandButton
from editor.ui.roto.splines.list import SplineList
from editor.ui.studio import Studio
from editor.ui.theme.metrics import Space
from editor.ui.theme.theme import current_theme
from editor.ui.widgets.icon_button import action_button
from editor.ui.widgets.progress_row import ProgressRow

_MOST_PX, _USUAL_FEATHER = 500.0, 60.0


class ShapeBinding:
    """A field of the chosen shape."""

    def __init__(self, roto: Roto, spec: InputSpec) -> None:
        self._roto, self._spec = roto, spec

    @property
    def spec(self) -> InputSpec:
        return self._spec

    @property
    def first(self) -> Value:
        return self._spec.default

    def values(self) -> tuple[Value, ...]:
        spline = self._roto.splines.chosen
        return () if spline is None else (getattr(spline, self._spec.name),)

    def changed(self, change: Change) -> Edit:
        if self._spec.kind is InputKind.FLOAT:
            return self._edit(lambda old: clamped(change(old), self._spec))
        return self._edit(change)

    def reset(self) -> Edit:
        return self._edit(lambda _: self._spec.default)

    def _edit(self, change: Change) -> Edit:
        matte, spline = self._roto.current.matte, self._roto.splines.chosen
        assert matte is not None
        assert spline is not None
        name = self._spec.name

        def edit(project: Project) -> Project:
            known = project.matte(matte.id)
            now = next((s for s in known.splines if s.id == spline.id), None) if known else None
            if now is None:
                return project
            new = replace(now, **{name: change(getattr(now, name))})
            return replace_spline(project, matte.id, new)

        return edit


class WayBinding(ShapeBinding):
    """The choice is one of names, not of values of an enumeration."""

    def changed(self, change: Change) -> Edit:
        return self._edit(lambda old: Combination(str(change(old))))


class ShapesSection(Section):
    """There with and without a matte: drawing a shape begins one."""

    def __init__(self, studio: Studio) -> None:
        self._roto, self._studio = studio.roto, studio
        title = QCoreApplication.translate("ShapesSection", "Shapes")
        super().__init__(studio.session, "shapes", title, self._made_rows(), can_reset=False)
        self.list = SplineList(studio, self.body)
        self.none = QLabel(
            self.tr("Draw around the thing with the pen, or make a shape of the matte."), self.body
        )
        self.none.setProperty("tone", "dim")
        self.none.setWordWrap(True)
        self.motion = self._made_motion()
        self.interpolation = self._made_interpolation()
        self.progress = ProgressRow("", self.body)
        self.progress.cancelled.connect(studio.roto.following.stop)
        self.ways = self._line(*(self._button(*each) for each in self._follow_buttons()))
        self.keys = self._keys()
        for widget in (self.list, self.none, self._tools()):
            self.put_first(widget)
        for widget in (self.keys, self.motion, self.ways, self.progress):
            self.add(widget)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        for signal in (
            *(studio.roto.splines.changed, studio.roto.following.changed),
            studio.roto.current.changed,
        ):
            signal.connect(self._later)
        self.refresh()

    def refresh(self) -> None:
        splines, following = self._roto.splines, self._roto.following
        self.list.refresh()
        self.none.setVisible(not splines.all)
        spline = splines.chosen
        for row in self._rows:
            row.setVisible(spline is not None)
        if spline is not None:
            super().refresh()
        run = following.runs[0] if following.runs else None
        self.progress.setVisible(run is not None)
        for widget in (self.keys, self.motion, self.ways):
            widget.setVisible(spline is not None)
        if run is not None:
            progress = run.job.progress
            done = None if progress is None else progress.done / max(progress.total, 1)
            self.progress.show_progress(run.label, done, run.job.seconds_left)
        with QSignalBlocker(self.interpolation):
            way = splines.interpolation
            index = self.interpolation.findData(way)
            self.interpolation.setCurrentIndex(index)

    def _later(self, *_: object) -> None:
        self._soon.start()

    def _tools(self) -> QWidget:
        names = ("roto.pen", "roto.shape", "roto.ellipse", "roto.rectangle")
        more = ("spline.outline_frame", "spline.outline", "spline.duplicate")
        line = self._line()
        row = line.layout()
        assert isinstance(row, QHBoxLayout)
        for command in names:
            row.addWidget(action_button(self._studio.actions.action(command), line))
        row.addStretch(1)
        for command in more:
            row.addWidget(action_button(self._studio.actions.action(command), line))
        return line

    def _keys(self) -> QWidget:
        line = self._line()
        row = line.layout()
        assert isinstance(row, QHBoxLayout)
        row.setSpacing(0)
        commands = ("spline.previous_key", "spline.key", "spline.next_key", "spline.everywhere")
        for command in commands:
            row.addWidget(action_button(self._studio.actions.action(command), line))
        row.addSpacing(current_theme().px(Space.S))
        row.addWidget(self.interpolation, 1)
        return line

    def _made_motion(self) -> QWidget:
        words = {
            SurfaceMotion.TRANSLATION: self.tr("Moves"),
            SurfaceMotion.SIMILARITY: self.tr("Moves, turns and scales"),
            SurfaceMotion.AFFINE: self.tr("Shears as well"),
            SurfaceMotion.PERSPECTIVE: self.tr("Perspective"),
        }
        self.motions = QComboBox(self.body)
        for motion in SurfaceMotion:
            self.motions.addItem(words[motion], motion)
        self.motions.setCurrentIndex(self.motions.findData(self._roto.following.motion))
        self.motions.setAccessibleName(self.tr("What the surface does"))
        self.motions.setToolTip(
            self.tr("<b>What the surface does</b><br>The less it may do, the steadier it is held.")
        )
        self.motions.activated.connect(self._on_motion)
        label = QLabel(self.tr("Follow surface"), self.body)
        return self._line(label, self.motions)

    def _made_interpolation(self) -> QComboBox:
        words = {
            Interpolation.LINEAR: self.tr("Linear"),
            Interpolation.BEZIER: self.tr("Eases"),
            Interpolation.HOLD: self.tr("Holds"),
        }
        box = QComboBox(self.body)
        for way, said in words.items():
            box.addItem(said, way)
        box.setAccessibleName(self.tr("How it goes on to the next key"))
        box.setToolTip(self.tr("<b>Interpolation</b><br>How it goes on to the next key."))
        box.activated.connect(self._on_interpolation)
        return box

    def _follow_buttons(self) -> tuple[tuple[str, str, str, bool], ...]:
        return (
            ("spline.follow_back", self.tr("Backwards"), "track-back", False),
            ("spline.follow", self.tr("Follow"), "track-both", True),
            ("spline.follow_forward", self.tr("Forwards"), "track-forward", False),
        )

    def _button(self, command: str, words: str, drawing: str, is_primary: bool) -> CommandButton:
        action = self._studio.actions.action(command)
        return CommandButton(action, words, drawing, self.body, is_primary=is_primary)

    def _line(self, *widgets: QWidget) -> QWidget:
        line = QWidget(self.body)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().px(Space.XS))
        for widget in widgets:
            row.addWidget(widget, 1)
        return line

    def _made_rows(self) -> Iterator[ValueRow]:
        words = {
            Combination.ADD: self.tr("Add"),
            Combination.SUBTRACT: self.tr("Subtract"),
            Combination.INTERSECT: self.tr("Intersect"),
        }
        kind = InputSpec("combination", InputKind.LONG, self.tr("Put on"), Combination.ADD)
        hint = self.tr("How the shape changes what is covered below it.")
        editor = ChoiceEditor([(each, words[each]) for each in Combination])
        yield self._row(WayBinding(self._roto, kind), editor, hint)
        turned = InputSpec("inverted", InputKind.BOOL, self.tr("Inverted"), False)
        hint = self.tr("Whether all around the shape is meant.")
        yield self._row(ShapeBinding(self._roto, turned), SwitchEditor(), hint)
        opacity = self._spec("opacity", self.tr("Opacity"), 1.0, 0.0, 1.0)
        hint = self.tr("How much the shape counts.")
        slider = SliderEditor(opacity, PERCENT, 1.0)
        yield self._row(ShapeBinding(self._roto, opacity), slider, hint)
        feather = self._spec("feather", self.tr("Feather"), 0.0, -_MOST_PX, _MOST_PX)
        hint = self.tr("Over how many pixels the edge fades, beside the feather of each point.")
        slider = SliderEditor(feather, PIXELS, _USUAL_FEATHER)
        yield self._row(ShapeBinding(self._roto, feather), slider, hint)

    def _row(self, binding: ShapeBinding, editor: ValueEditor, hint: str) -> ValueRow:
        return ValueRow(self._session, binding, editor, hint=hint, is_wide=True)

    def _spec(self, name: str, label: str, first: float, low: float, high: float) -> InputSpec:
        return InputSpec(name, InputKind.FLOAT, label, first, low, high)

    def _on_motion(self, _: int) -> None:
        self._roto.following.set_motion(SurfaceMotion(self.motions.currentData()))

    def _on_interpolation(self, _: int) -> None:
        self._roto.splines.set_interpolation(Interpolation(self.interpolation.currentData()))
