"""Rows bound to what the current shot asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from editor.model.curves import Animated, Value, keyframe_on, keys_of, number_at, without_keyframe
from editor.model.edits.clip.several import clamped
from editor.model.edits.generation.shots import set_request, shot_in
from editor.model.effects import InputKind, InputSpec
from editor.model.generation.camerawork.amounts import (
    amount_of,
    easing_of,
    is_simple,
    keyed,
    with_amount,
    with_key,
)
from editor.model.generation.request import GenerationRequest
from editor.model.project import Project
from editor.session.document import Edit
from editor.session.generation.current import CurrentShot
from editor.ui.inspector.rows.binding import Change, KeyState

Read = Callable[[GenerationRequest], Value]
Write = Callable[[GenerationRequest, Value], GenerationRequest]


class RequestBinding:
    """A value of the request, read and written by functions of it."""

    def __init__(self, current: CurrentShot, spec: InputSpec, read: Read, write: Write) -> None:
        self._current, self._spec = current, spec
        self._read, self._write = read, write

    @property
    def spec(self) -> InputSpec:
        return self._spec

    @property
    def first(self) -> Value | None:
        return self._spec.default

    def values(self) -> tuple[Value, ...]:
        request = self._current.request
        return () if request is None else (self._read(request),)

    def changed(self, change: Change) -> Edit:
        def changed(request: GenerationRequest) -> GenerationRequest:
            return self._write(request, clamped(change(self._read(request)), self._spec))

        return request_edit(self._current, changed)

    def reset(self) -> Edit:
        return request_edit(self._current, lambda old: self._write(old, self._spec.default))


class MoveBinding:
    """A move of the camera: how far it goes by the end, or is at the frame that is looked at if
    it has keyframes of its own. `is_steady`: it is the same all the time, as a trembling hand is.
    """

    def __init__(self, current: CurrentShot, spec: InputSpec, *, is_steady: bool = False) -> None:
        self._current, self._spec, self._is_steady = current, spec, is_steady

    @property
    def spec(self) -> InputSpec:
        return self._spec

    @property
    def first(self) -> Value:
        return 0.0

    def values(self) -> tuple[Value, ...]:
        request = self._current.request
        return () if request is None else (self._amount(request, self._current.frame),)

    def changed(self, change: Change) -> Edit:
        frame = self._current.frame

        def changed(request: GenerationRequest) -> GenerationRequest:
            amount = clamped(change(self._amount(request, frame)), self._spec)
            assert isinstance(amount, float | int)
            move, easing = self._move(request), easing_of(request.camera)
            if not self._is_steady:
                move = with_amount(move, amount, request.frames, frame, easing)
            else:
                move = with_key(move, frame, amount, easing) if keys_of(move) else amount
            return self._with(request, move)

        return request_edit(self._current, changed)

    def reset(self) -> Edit:
        return request_edit(self._current, lambda request: self._with(request, 0.0))

    def keyed(self, on: bool) -> Edit:
        frame = self._current.frame

        def changed(request: GenerationRequest) -> GenerationRequest:
            move = self._move(request)
            easing = easing_of(request.camera)
            new = keyed(move, frame, easing) if on else without_keyframe(move, frame)
            return self._with(request, new)

        return request_edit(self._current, changed)

    def key_state(self) -> KeyState:
        """In frames of the result."""
        request, frame = self._current.request, self._current.frame
        if request is None or self._is_simple(request):
            return KeyState(False, False, None, None)
        keys = [round(key.frame) for key in keys_of(self._move(request))]
        before = max((each for each in keys if each < frame), default=None)
        after = min((each for each in keys if each > frame), default=None)
        is_on_key = keyframe_on(self._move(request), frame) is not None
        return KeyState(bool(keys), is_on_key, before, after)

    def _is_simple(self, request: GenerationRequest) -> bool:
        return not self._is_steady and is_simple(self._move(request), request.frames)

    def _amount(self, request: GenerationRequest, frame: int) -> float:
        move = self._move(request)
        if self._is_steady:
            return number_at(move, frame)
        return amount_of(move, request.frames, frame)

    def _move(self, request: GenerationRequest) -> Animated:
        return getattr(request.camera, self._spec.name)

    def _with(self, request: GenerationRequest, move: Animated) -> GenerationRequest:
        return replace(request, camera=replace(request.camera, **{self._spec.name: move}))


def option_binding(current: CurrentShot, spec: InputSpec) -> RequestBinding:
    """An option of the model, by its name."""

    def read(request: GenerationRequest) -> Value:
        value = request.option(spec.name)
        return spec.default if value is None else value

    def write(request: GenerationRequest, value: Value) -> GenerationRequest:
        return request.with_option(spec.name, value)

    return RequestBinding(current, spec, read, write)


def request_edit(
    current: CurrentShot, change: Callable[[GenerationRequest], GenerationRequest]
) -> Edit:
    """What the current shot asks for, changed."""
    shot = current.shot

    def edit(project: Project) -> Project:
        if shot is None:
            return project
        return set_request(project, shot.id, change(shot_in(project, shot.id).request))

    return edit


def worded(name: str, label: str, default: Value) -> InputSpec:
    """For what is no number."""
    return InputSpec(name, InputKind.IMAGE, label, default)
