"""A drag that tries a pure edit at every move, shows its result and does it once on release."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from editor.model.choosing.snapping import SnapPoint
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.project import Project, Sequence
from editor.model.timeline import ItemId, SequenceId
from editor.session.document import Edit
from editor.ui.sentences.translated import translated
from editor.ui.studio import Studio
from editor.ui.timeline.gesture import GesturePreview, Pointer, TimelineSurface
from editor.ui.viewport.routing.trimmed import TwoUp

NOTHING: frozenset[ItemId] = frozenset()


class RepeatableIds:
    """The same new ids in the same order every time an edit is tried: what a drag shows is then,
    to the last id, what letting go makes."""

    def __init__(self, new_id: NewId) -> None:
        self._new_id = new_id
        self._made: list[str] = []

    def source(self) -> NewId:
        used = 0

        def next_id() -> str:
            nonlocal used
            if used == len(self._made):
                self._made.append(self._new_id())
            used += 1
            return self._made[used - 1]

        return next_id


@dataclass(frozen=True, slots=True)
class Outcome:
    """What letting go now does: `edit`, which made `project` of what there is."""

    edit: Edit
    project: Project
    moved: frozenset[ItemId] = NOTHING
    label: str = ""
    snap: SnapPoint | None = None
    two_up: TwoUp | None = None
    insertion: int | None = None


class EditDrag(ABC):
    """One gesture on the open sequence. `name` is what its step is called in the history."""

    def __init__(
        self, surface: TimelineSurface, studio: Studio, name: str, pressed: Pointer
    ) -> None:
        self.surface, self.studio, self.session = surface, studio, studio.session
        self.name, self.pressed = name, pressed
        self.ids = RepeatableIds(self.session.new_id)
        assert self.session.sequence_id is not None
        self.sequence_id: SequenceId = self.session.sequence_id
        geometry = surface.geometry
        self._grabbed = geometry.left_frame + pressed.x / geometry.pixels_per_frame
        self._base: Project | None = None
        self._outcome: Outcome | None = None

    @abstractmethod
    def begin(self, project: Project, sequence: Sequence) -> None:
        """`project` is what the drag starts from; another one if it was changed meanwhile."""

    @abstractmethod
    def outcome(self, pointer: Pointer) -> Outcome:
        """
        Raises:
            EditError: nothing would happen; why is shown.
        """

    def finished(self, outcome: Outcome) -> None:  # noqa: B027 - few have more to do
        """The edit was done."""

    def way(self, pointer: Pointer) -> int:
        """How many frames the mouse has gone since the press, also where the view scrolled."""
        geometry = self.surface.geometry
        now = geometry.left_frame + pointer.x / geometry.pixels_per_frame
        return round(now - self._grabbed)

    def result(self, project: Project) -> Sequence:
        sequence = project.sequence(self.sequence_id)
        if sequence is None:
            raise EditError("The sequence is no longer in the project.")
        return sequence

    def update(self, pointer: Pointer) -> None:
        document = self.session.document
        try:
            if document.project is not self._base:
                self.begin(document.project, self.result(document.project))
                self._base = document.project
            found = self._outcome = self.outcome(pointer)
        except EditError as error:
            self._outcome = None
            document.preview(None)
            self.surface.show_gesture(GesturePreview(refusal=translated(str(error))))
            return
        document.preview(lambda _: found.project)
        if found.two_up is not None:
            self.studio.monitors.two_up.emit(found.two_up, found.label)
        self.surface.show_gesture(
            GesturePreview(
                sequence=self.result(found.project),
                moved=found.moved,
                snap=found.snap,
                label=found.label,
                two_up=found.two_up,
                insertion=found.insertion,
            )
        )

    def finish(self) -> None:
        outcome = self._outcome
        if outcome is None:
            self.cancel()
            return
        self._hide()
        if self.session.edit(self.name, outcome.edit):
            self.finished(outcome)

    def cancel(self) -> None:
        self._outcome = None
        self._hide()
        self.session.document.preview(None)

    def _hide(self) -> None:
        self.surface.show_gesture(None)
        self.studio.monitors.two_up.emit(None, "")
