"""Where each workspace has its panels when the user has not moved them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Workspace(StrEnum):
    """The command `workspace.<value>` goes to it."""

    EDIT = "edit"
    GENERATE = "generate"
    ROTO = "roto"
    EXPORT = "export"

    @property
    def command(self) -> str:
        return f"workspace.{self}"


@dataclass(frozen=True, slots=True)
class Below:
    """What stands under a column's panels, as tabs too; `share` of the row's height."""

    panels: tuple[str, ...]
    share: int


@dataclass(frozen=True, slots=True)
class Column:
    """Panels that share one place as tabs, the first in front; `share` of the row's width."""

    panels: tuple[str, ...]
    share: int
    below: tuple[Below, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """`share` of the window's height."""

    columns: tuple[Column, ...]
    share: int

    @property
    def first_share(self) -> int:
        """Of its first column's panels alone."""
        return self.share - sum(each.share for each in self.columns[0].below)

    @property
    def panels(self) -> frozenset[str]:
        """All that stand in it."""
        groups = (group for each in self.columns for group in (each, *each.below))
        return frozenset(panel for group in groups for panel in group.panels)


ARRANGEMENTS: dict[Workspace, tuple[Row, ...]] = {
    Workspace.EDIT: (
        Row(
            (
                Column(("bin", "takes", "effects"), 22),
                Column(("program", "source"), 56),
                Column(("inspector",), 22),
            ),
            60,
        ),
        Row((Column(("timeline", "curves"), 95), Column(("meters",), 5)), 40),
    ),
    Workspace.GENERATE: (
        Row(
            (
                Column(("program",), 75, (Below(("takes",), 21), Below(("timeline",), 22))),
                Column(("generate", "inspector"), 25),
            ),
            100,
        ),
    ),
    Workspace.ROTO: (
        Row(
            (
                Column(("program",), 76, (Below(("timeline",), 30),)),
                Column(("mattes", "inspector"), 24),
            ),
            100,
        ),
    ),
    Workspace.EXPORT: (
        Row(
            (
                Column(("export",), 30),
                Column(("program",), 48),
                Column(("jobs",), 22),
            ),
            72,
        ),
        Row((Column(("timeline",), 95), Column(("meters",), 5)), 28),
    ),
}

# Where a panel goes that a workspace does not have, when it is shown there: a tab beside the first
# of these that the workspace has.
NEIGHBOURS: dict[str, tuple[str, ...]] = {
    "bin": ("effects", "export", "inspector"),
    "effects": ("bin", "inspector", "export"),
    "takes": ("bin", "timeline"),
    "source": ("program",),
    "compare": ("program",),
    "inspector": ("generate", "mattes", "jobs", "bin", "export"),
    "generate": ("inspector", "jobs", "bin", "export"),
    "mattes": ("inspector", "generate", "jobs", "bin", "export"),
    "curves": ("timeline",),
    "history": ("inspector", "jobs", "bin"),
    "jobs": ("inspector", "bin"),
    "export": ("inspector", "bin"),
    "meters": ("inspector", "jobs"),
}
