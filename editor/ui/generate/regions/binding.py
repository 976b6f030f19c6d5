"""Rows bound to the region that is chosen."""

from __future__ import annotations

from dataclasses import replace

from editor.model.curves import Value, keyframe_on, keys_of, value_at
from editor.model.edits.clip.several import clamped
from editor.model.effects import InputSpec
from editor.model.generation.painting.regions import (
    Motion,
    keyed,
    motion_of,
    unkeyed,
    with_motion,
)
from editor.model.generation.painting.trajectories import duration_of, taking
from editor.session.document import Edit
from editor.session.generation.painting import Painting
from editor.ui.inspector.rows.binding import Change, KeyState


class MotionBinding:
    """How the region moves, at the frame that is looked at."""

    def __init__(self, painting: Painting, motion: Motion, spec: InputSpec) -> None:
        self._painting, self._motion, self._spec = painting, motion, spec

    @property
    def spec(self) -> InputSpec:
        return self._spec

    @property
    def first(self) -> Value:
        return self._spec.default

    def values(self) -> tuple[Value, ...]:
        region, frame = self._painting.region, self._painting.current.frame
        return () if region is None else (value_at(motion_of(region, self._motion), frame),)

    def changed(self, change: Change) -> Edit:
        frame = self._painting.current.frame

        def value(old: Value) -> Value:
            return clamped(change(old), self._spec)

        return self._painting.region_edit(
            lambda region: with_motion(
                region,
                self._motion,
                value(value_at(motion_of(region, self._motion), frame)),
                frame,
            )
        )

    def reset(self) -> Edit:
        first = self._spec.default
        return self._painting.region_edit(lambda region: replace(region, **{self._motion: first}))

    def keyed(self, on: bool) -> Edit:
        frame, change = self._painting.current.frame, keyed if on else unkeyed
        return self._painting.region_edit(lambda region: change(region, self._motion, frame))

    def key_state(self) -> KeyState:
        """In frames of the result."""
        region, frame = self._painting.region, self._painting.current.frame
        if region is None:
            return KeyState(False, False, None, None)
        curve = motion_of(region, self._motion)
        keys = [round(key.frame) for key in keys_of(curve)]
        before = max((each for each in keys if each < frame), default=None)
        after = min((each for each in keys if each > frame), default=None)
        is_on_key = keyframe_on(curve, frame) is not None
        return KeyState(bool(keys), is_on_key, before, after)


class PathBinding:
    """In how many seconds the region goes along its path, if it has one."""

    def __init__(self, painting: Painting, spec: InputSpec) -> None:
        self._painting, self._spec = painting, spec

    @property
    def spec(self) -> InputSpec:
        return self._spec

    @property
    def first(self) -> None:
        return None

    def values(self) -> tuple[Value, ...]:
        region = self._painting.region
        return () if region is None or not region.path else (duration_of(region.path),)

    def changed(self, change: Change) -> Edit:
        def value(old: float) -> float:
            new = clamped(change(old), self._spec)
            assert isinstance(new, int | float)
            return float(new)

        return self._painting.region_edit(
            lambda region: replace(
                region, path=taking(region.path, value(duration_of(region.path)))
            )
        )

    def reset(self) -> Edit:
        raise NotImplementedError("a path has no first length")
