"""Painting motion on the picture of the current shot: with what, on which region."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from editor.engine.generate.results import media_folder
from editor.jobs.generation.coverages import Coverages
from editor.jobs.generation.subject_masks import SubjectMasks
from editor.jobs.queue import Job, JobQueue
from editor.model.edits.errors import EditError
from editor.model.edits.generation.shots import set_request, shot_in
from editor.model.flatten.geometry import Point
from editor.model.generation.brush import (
    MotionBrush,
    MotionRegion,
    RasterMask,
    RegionId,
    Shape,
)
from editor.model.generation.painting.copying import pasted, resized_brush
from editor.model.generation.painting.mapping import Size
from editor.model.generation.painting.regions import duplicated, new_region, region_at
from editor.model.generation.painting.strokes import resized, softened
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.generation.take import ShotId
from editor.model.media import MediaReference
from editor.model.project import Project
from editor.session.document import Edit
from editor.session.generation.beginning import Beginning
from editor.session.generation.current import CurrentShot
from editor.session.notices import Severity
from editor.session.session import Session

BrushChange = Callable[[MotionBrush], MotionBrush]

_RADIUS = 0.04  # of the picture's longer side, at first
_SOURCES = (
    *(SourceRole.FIRST_FRAME, SourceRole.BEFORE, SourceRole.KEYFRAME, SourceRole.CLIP),
    *(SourceRole.LAST_FRAME, SourceRole.AFTER),
)


class Tool(StrEnum):
    """The command `paint.<value>` chooses it."""

    BRUSH = "brush"
    ERASER = "eraser"
    LASSO = "lasso"
    SUBJECT = "subject"
    ARROW = "arrow"
    PATH = "path"
    TURN = "turn"


class Aim(StrEnum):
    """What becomes of a subject that is found: a region of its own, or a part more, or a part
    less, of the one that is chosen."""

    NEW = "new"
    ADD = "add"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class _Search:
    """For a subject at `point`, to become a part of the region `on`."""

    shot: ShotId
    on: RegionId | None
    aim: Aim
    point: Point


class Painting(QObject):
    """`tool` None: nothing is painted now. `region_id` is the region that is painted on: None
    begins a new one. Each change of the brush is one step."""

    tool_changed = Signal()
    chosen = Signal()  # another region
    brush_changed = Signal()  # its size or softness
    finding_changed = Signal()
    previews_changed = Signal()

    def __init__(
        self,
        session: Session,
        current: CurrentShot,
        beginning: Beginning,
        jobs: JobQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self.current, self._beginning = session, current, beginning
        self._masks = SubjectMasks(jobs)
        self.coverages = Coverages(jobs, self)
        self.tool: Tool | None = None
        self.region_id: RegionId | None = None
        self.softness = 0.5
        self.previews = False
        self._searches: dict[Job, _Search] = {}
        self._size = _RADIUS
        self._copied: tuple[MotionBrush, Size] | None = None

    # What is painted on

    @property
    def brush(self) -> MotionBrush:
        """As shown: with what a gesture previews."""
        request = self.current.request
        return MotionBrush() if request is None else request.brush

    @property
    def region(self) -> MotionRegion | None:
        """The chosen one."""
        return None if self.region_id is None else self.brush.region(self.region_id)

    @property
    def source(self) -> tuple[InputSource, MediaReference] | None:
        """What the shot is made from, if it has a picture."""
        request = self.current.request
        if request is None:
            return None
        for role in _SOURCES:
            source = request.source(role)
            media = source and self._session.project.media_reference(source.media)
            if source is not None and media is not None and media.video is not None:
                return source, media
        return None

    @property
    def source_size(self) -> Size | None:
        """Width and height as seen: what all places of a brush are counted in."""
        source = self.source
        if source is None:
            return None
        assert source[1].video is not None
        return source[1].video.display_size

    @property
    def can_begin(self) -> bool:
        """Whether there is something to paint on: a shot, or a picture that one can begin with."""
        if self.current.shot is not None:
            return self.source is not None
        return self._beginning.selected_picture() is not None

    @property
    def finding(self) -> tuple[Point, ...]:
        """Where subjects are being looked for, pixels of the source."""
        shot = self.current.shot
        return tuple(
            each.point
            for each in self._searches.values()
            if shot is not None and each.shot == shot.id
        )

    def begin(self) -> bool:
        """Have a shot to paint on: made from what is selected, if there is none yet."""
        if self.current.shot is None:
            self._beginning.from_selection()
        return self.source is not None

    # With what

    @property
    def radius(self) -> float:
        """Of the brush, pixels of the source."""
        return self._size * self._longest

    def set_tool(self, tool: Tool | None) -> None:
        if tool is not self.tool:
            self.tool = tool
            self.tool_changed.emit()

    def set_radius(self, radius: float) -> None:
        self._size = resized(radius, 0, self._longest) / self._longest
        self.brush_changed.emit()

    def resize(self, notches: float) -> None:
        """Make the brush larger, or smaller."""
        self.set_radius(resized(self.radius, notches, self._longest))

    def set_softness(self, softness: float) -> None:
        self.softness = softened(softness, 0)
        self.brush_changed.emit()

    def soften(self, notches: float) -> None:
        self.set_softness(softened(self.softness, notches))

    def choose(self, region: RegionId | None) -> None:
        """Paint on this one from now on; None: on a new one."""
        if region != self.region_id:
            self.region_id = region
            self.chosen.emit()

    def set_previews(self, previews: bool) -> None:
        """Whether the motion is shown on the picture while nothing is painted."""
        if previews != self.previews:
            self.previews = previews
            self.previews_changed.emit()

    def region_under(self, point: Point) -> MotionRegion | None:
        """The region that a press at a point of the source means."""
        return region_at(self.brush, point, self.share_of)

    def share_of(self, region: MotionRegion, point: Point) -> float:
        """How much of a point of the source a region covers, as far as it is known."""
        size = self.source_size
        drawn = None if size is None else self.coverages.of(region.shapes, size)
        return 0.0 if drawn is None else drawn.at(point)

    def middle_of(self, region: MotionRegion) -> Point | None:
        """Its centre of gravity, pixels of the source; None: it covers nothing, or it is not known
        yet."""
        size = self.source_size
        drawn = None if size is None else self.coverages.of(region.shapes, size)
        return None if drawn is None or drawn.is_empty else drawn.middle

    # What is done

    def change(self, label: str, change: BrushChange, gesture: str = "") -> bool:
        """Change the shot's brush, as one step."""
        shot = self.current.shot
        return shot is not None and self._session.edit(label, _edit(shot.id, change), gesture)

    def preview(self, change: BrushChange | None) -> None:
        """Show a change everywhere without doing it; None ends that."""
        shot = self.current.shot
        try:
            self._session.document.preview(
                None if change is None or shot is None else _edit(shot.id, change)
            )
        except EditError as error:
            self._session.document.preview(None)
            self._session.notices.post(str(error))

    def paint(self, shape: Shape, on: RegionId | None) -> RegionId | None:
        """Paint a shape on a region, or with None on a new one; which it was."""
        id = on if on is not None and self.brush.region(on) is not None else None
        if id is None and shape.erases:
            return None
        made = id if id is not None else RegionId(self._session.new_id())

        def painted(brush: MotionBrush) -> MotionBrush:
            old = brush.region(made) or new_region(brush, made)
            return brush.with_region(replace(old, shapes=(*old.shapes, shape)))

        if shape.erases:
            label = self.tr("Erase from region")
        else:
            label = self.tr("Paint region") if id is None else self.tr("Paint on region")
        if not self.change(label, painted):
            return None
        self.choose(made)
        return made

    def region_edit(self, change: Callable[[MotionRegion], MotionRegion]) -> Edit:
        """The edit that changes the chosen region."""
        shot, id = self.current.shot, self.region_id

        def changed(brush: MotionBrush) -> MotionBrush:
            region = None if id is None else brush.region(id)
            return brush if region is None else brush.with_region(change(region))

        return _unchanged if shot is None else _edit(shot.id, changed)

    def change_region(self, label: str, region: MotionRegion, gesture: str = "") -> bool:
        """`region` in place of the one with its id."""
        return self.change(label, lambda brush: brush.with_region(region), gesture)

    def rename(self, id: RegionId, name: str) -> None:
        region = self.brush.region(id)
        if region is not None:
            renamed = replace(region, name=" ".join(name.split()))
            self.change_region(self.tr("Rename region"), renamed)

    def show(self, id: RegionId, shown: bool) -> None:
        """Let a region move, or leave it out."""
        region = self.brush.region(id)
        if region is not None:
            label = self.tr("Show region") if shown else self.tr("Hide region")
            self.change_region(label, replace(region, enabled=shown))

    def delete(self, id: RegionId) -> None:
        regions = [each.id for each in self.brush.regions]
        if self.change(self.tr("Delete region"), lambda brush: brush.without(id)):
            after = regions.index(id)
            left = [each for each in regions if each != id]
            self.choose(left[min(after, len(left) - 1)] if left else None)

    def duplicate(self, id: RegionId) -> None:
        copy = RegionId(self._session.new_id())
        if self.change(self.tr("Duplicate region"), lambda brush: duplicated(brush, id, copy)):
            self.choose(copy)

    def find_subject(self, point: Point, aim: Aim) -> None:
        """Make a region of what is under a point of the source, in the background."""
        source, shot = self.source, self.current.shot
        if source is None or shot is None:
            return
        on = None if aim is Aim.NEW else self.region_id
        folder = media_folder(self._session.document.path) / "masks"
        job = self._masks.find(*source, point, folder, self.tr("Find the subject"))
        self._searches[job] = _Search(shot.id, on, aim, point)
        self.finding_changed.emit()
        job.finished.connect(self._on_found)
        job.failed.connect(self._on_not_found)
        job.cancelled.connect(self._end_search)

    # Motion taken elsewhere

    @property
    def can_paste(self) -> bool:
        return self._copied is not None and self.can_begin

    def copy_motion(self) -> bool:
        """Remember what is painted, for another shot; whether there is anything."""
        size = self.source_size
        if size is None or not self.brush.regions:
            return False
        self._copied = self.brush, size
        return True

    def paste_motion(self) -> bool:
        """Paint here what was copied, at the same places of the picture."""
        if self._copied is None or not self.begin():
            return False
        return self.add_motion(self.tr("Paste motion"), *self._copied)

    def add_motion(self, label: str, brush: MotionBrush, size: Size | None = None) -> bool:
        """Lay the regions of another brush over these.

        Args:
            size: that of the picture that they were painted on; None: this one's.
        """
        own = self.source_size
        if own is None:
            return False
        fitting = brush if size is None else resized_brush(brush, size, own)
        ids = {each.id: RegionId(self._session.new_id()) for each in fitting.regions}
        named = iter(ids.values())
        result, added = pasted(self.brush, fitting, lambda: next(named))
        done = self.change(label, lambda _: result)
        if done and added:
            self.choose(added[-1])
        return done

    @property
    def _longest(self) -> float:
        return float(max(self.source_size or (1920, 1080)))

    def _on_found(self, mask: RasterMask) -> None:
        search = self._end_search()
        now = self.current.shot
        if search is not None and now is not None and now.id == search.shot:
            self.paint(replace(mask, erases=search.aim is Aim.ERASE), search.on)

    def _on_not_found(self, error: Exception) -> None:
        self._end_search()
        self._session.notices.post(str(error), Severity.ERROR)

    def _end_search(self) -> _Search | None:
        job = self.sender()
        search = self._searches.pop(job, None) if isinstance(job, Job) else None
        self.finding_changed.emit()
        return search


def _unchanged(project: Project) -> Project:
    return project


def _edit(shot: ShotId, change: BrushChange) -> Edit:
    def edit(project: Project) -> Project:
        request = shot_in(project, shot).request
        return set_request(project, shot, replace(request, brush=change(request.brush)))

    return edit
