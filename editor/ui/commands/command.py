"""One thing the user can do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """`text` and `hint` (one sentence) are English, marked for translation in the context
    `commands`; `keys` are portable key sequences of the program's own preset; `icon` names one
    of `editor.ui.icons`."""

    id: str
    text: str
    hint: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    is_checkable: bool = False
