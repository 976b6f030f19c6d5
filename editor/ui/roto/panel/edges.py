"""The part of the panel that says how a matte's edges are made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from editor.model.curves import Value
from editor.model.edits.clip.several import clamped
from editor.model.edits.roto.mattes import set_edges
from editor.model.effects import InputKind, InputSpec
from editor.model.project import Project
from editor.model.roto.matte import Matte, Matting
from editor.session.document import Edit
from editor.session.roto.roto import Roto
from editor.ui.generate.regions.slider import SliderEditor
from editor.ui.inspector.rows.binding import Change
from editor.ui.inspector.rows.editors.base import ValueEditor
from editor.ui.inspector.rows.editors.choices import ChoiceEditor
from editor.ui.inspector.rows.editors.formats import PERCENT, PIXELS
from editor.ui.inspector.rows.editors.numbers import NumbersEditor
from editor.ui.inspector.rows.row import ValueRow
from editor.ui.inspector.section import Section
from editor.ui.studio import Studio

_MOST_PX, _USUAL_FEATHER = 200.0, 50.0


class EdgeBinding:
    """A field of the edges of the matte that is worked on."""

    def __init__(self, roto: Roto, spec: InputSpec) -> None:
        self._roto, self._spec = roto, spec

    @property
    def spec(self) -> InputSpec:
        return self._spec

    @property
    def first(self) -> Value:
        return self._spec.default

    def values(self) -> tuple[Value, ...]:
        matte = self._roto.current.matte
        return () if matte is None else (getattr(matte.edges, self._spec.name),)

    def changed(self, change: Change) -> Edit:
        return self._edit(lambda old: clamped(change(old), self._spec))

    def reset(self) -> Edit:
        return self._edit(lambda _: self._spec.default)

    def _edit(self, change: Change) -> Edit:
        matte = self._roto.current.matte
        assert matte is not None
        name = self._spec.name

        def edit(project: Project) -> Project:
            now = project.matte(matte.id) or matte
            edges = replace(now.edges, **{name: change(getattr(now.edges, name))})
            return set_edges(project, matte.id, edges)

        return edit


class MattingBinding(EdgeBinding):
    """The choice is one of names, not of values of an enumeration."""

    def changed(self, change: Change) -> Edit:
        return self._edit(lambda old: Matting(str(change(old))))

    def reset(self) -> Edit:
        return self._edit(lambda _: Matting.OFF)


class EdgesSection(Section):
    """What is to be made ahead is begun a moment after it was changed, however it was changed."""

    def __init__(self, studio: Studio) -> None:
        self._roto = studio.roto
        title = QCoreApplication.translate("EdgesSection", "Edges")
        super().__init__(studio.session, "edges", title, self._made_rows())
        studio.session.document.project_changed.connect(self._on_project)

    def _made_rows(self) -> Iterator[ValueRow]:
        words = {
            Matting.OFF: self.tr("As tracked"),
            Matting.FINE: self.tr("Fine"),
            Matting.HAIR: self.tr("Hair and fur"),
        }
        kind = InputSpec("matting", InputKind.LONG, self.tr("Detail"), Matting.OFF)
        hint = self.tr(
            "Solves for true alpha along the edge: Fine in a narrow band, Hair in a wide one. It "
            "is made ahead, after tracking."
        )
        editor = ChoiceEditor([(each, words[each]) for each in Matting])
        yield self._row(MattingBinding(self._roto, kind), editor, hint)
        choke = self._spec("choke", self.tr("Choke"), -_MOST_PX, _MOST_PX)
        hint = self.tr("By how many pixels of the footage the matte shrinks; below 0 it grows.")
        yield self._row(EdgeBinding(self._roto, choke), NumbersEditor(choke, PIXELS), hint)
        feather = self._spec("feather", self.tr("Feather"), 0.0, _MOST_PX)
        hint = self.tr("Over how many pixels of the footage the edge fades.")
        slider = SliderEditor(feather, PIXELS, _USUAL_FEATHER)
        yield self._row(EdgeBinding(self._roto, feather), slider, hint)
        smoothing = self._spec("smoothing", self.tr("Smoothing"), 0.0, 1.0)
        hint = self.tr("How much the edge is held still from frame to frame. It is made ahead.")
        slider = SliderEditor(smoothing, PERCENT, 1.0)
        yield self._row(EdgeBinding(self._roto, smoothing), slider, hint)
        clean = self._spec("decontaminate", self.tr("Clean colour"), 0.0, 1.0)
        hint = self.tr("How much of the background's colour is taken out of what shows through.")
        slider = SliderEditor(clean, PERCENT, 1.0)
        yield self._row(EdgeBinding(self._roto, clean), slider, hint)

    def _row(self, binding: EdgeBinding, editor: ValueEditor, hint: str) -> ValueRow:
        return ValueRow(self._session, binding, editor, hint=hint, is_wide=True)

    def _spec(self, name: str, label: str, low: float, high: float) -> InputSpec:
        return InputSpec(name, InputKind.FLOAT, label, 0.0, low, high)

    def _on_project(self, before: Project, after: Project) -> None:
        if before.mattes is after.mattes:
            return
        for matte in after.mattes:
            old = before.matte(matte.id)
            if old is not None and _made_ahead(old) != _made_ahead(matte):
                self._roto.runner.refine_soon(matte.id)


def _made_ahead(matte: Matte) -> tuple[Matting, float]:
    return matte.edges.matting, matte.edges.smoothing
