"""Where a row's values come from, and where its changes go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from editor.model.curves import Value
from editor.model.effects import InputSpec
from editor.session.document import Edit

Change = Callable[[Value], Value]
"""A new value for an old one, so that `+5` adds to each of several."""


@dataclass(frozen=True, slots=True)
class KeyState:
    """`before` and `after` are the nearest keyframes about the playhead, in sequence frames."""

    has_keys: bool
    is_on_key: bool
    before: int | None
    after: int | None


class Binding(Protocol):
    """One value of each of the things selected. `spec` says what values there can be."""

    @property
    def spec(self) -> InputSpec: ...

    @property
    def first(self) -> Value | None:
        """What `reset` gives; None: it cannot be reset, as a name cannot."""
        ...

    def values(self) -> tuple[Value, ...]:
        """As they are now at the playhead; none: there is nothing to edit."""
        ...

    def changed(self, change: Change) -> Edit: ...

    def reset(self) -> Edit: ...


class KeyedBinding(Binding, Protocol):
    """A value that may have keyframes."""

    def key_state(self) -> KeyState: ...

    def keyed(self, on: bool) -> Edit:
        """Set keyframes at the playhead, or remove them."""
        ...


class EventBinding(Binding, Protocol):
    """An event, which happens at moments."""

    def fired(self) -> Edit:
        """Let it happen at the playhead."""
        ...
