"""A monitor of a sequence that is its own, and so are the marks in it."""

from __future__ import annotations

from dataclasses import replace

from editor.model.going.marks import Marks
from editor.ui.viewport.monitor_panel import MonitorPanel


class OwnMonitor(MonitorPanel):
    """What is marked is in no project, and no step of any history."""

    def set_marks(self, marks: Marks) -> None:
        viewer = self.transport.viewer
        if viewer.project is not None and viewer.sequence is not None:
            marked = replace(viewer.sequence, in_point=marks.in_point, out_point=marks.out_point)
            viewer.show(viewer.project.with_sequence(marked), marked.id)

    def span_under(self, frame: int) -> tuple[int, int] | None:
        sequence = self.transport.viewer.sequence
        return None if sequence is None else (0, sequence.duration)

    def selected_span(self) -> tuple[int, int] | None:
        return self.span_under(0)
