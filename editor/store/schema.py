"""The project file's tables, as the ordered list of changes that made them.

`position` is an order key: rows are in its order, with room between for others. Times are ticks
and a rate text ("24000/1001"); nested values are canonical JSON (`rows.nested`, `rows.effects`).
Files near the project file are named from its folder on. Every table has a shape of its
own, by which `salvage` knows the rows of a damaged file.
"""

from __future__ import annotations

import json
from typing import Any

from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x43555457  # "CUTW"
PAGE_SIZE = 4096
VERSION = 10  # the number of migrations; kept as the file's user_version
KEYS = {
    "project": ("id",),
    "media": ("id",),
    "sequence": ("id",),
    "marker": ("id",),
    "track": ("id",),
    "item": ("id",),
    "effect": ("item", "number"),
    "transition": ("id",),
    "bin": ("path",),
    "shot": ("id",),
    "queue": ("id",),
    "take": ("id",),
    "matte": ("id",),
    "matte_key": ("matte", "frame"),
    "matte_stretch": ("matte", "kind", "first"),
    "spline": ("id",),
}  # of the tables that hold the project; `history` and `state` hold its edits

# They hold more than a search needs: if a row is lost, its index entry still tells what is most
# wanted of it, as a clip's length.
_INDEXES = {
    "media": ["id", "name", "path", "path_is_relative"],
    "sequence": ["id", "rate", "width", "height"],
    "marker": ["sequence", "position"],
    "track": ["sequence", "position", "id", "kind"],
    "item": ["track", "position", "id", "duration"],
    "transition": ["track", "position"],
    "matte": ["id", "name", "media"],
    "spline": ["matte", "position", "id"],
}

migrations = Migrations("cutaway")


@migrations()
def m001_project(db: Database) -> None:
    _create(db, "project", {"id": int, "name": str, "main_sequence": str}, "main_sequence")
    _create(
        db,
        "media",
        {
            "id": str,
            "position": int,
            "name": str,
            "path": str,
            "path_is_relative": int,  # to the project file's folder
            "start_ticks": int,
            "start_rate": str,
            "duration_ticks": int,
            "duration_rate": str,
            "video": str,
            "audio": str,
            "start_timecode": str,
            "bin": str,
            "size_bytes": int,
            "modified_ns": int,
        },
        "start_ticks start_rate duration_ticks duration_rate video",
    )
    _create(
        db,
        "sequence",
        {
            "id": str,
            "position": int,
            "name": str,
            "rate": str,
            "width": int,
            "height": int,
            "sample_rate": int,
            "working_space": str,
            "in_point": int,
            "out_point": int,
        },
        "in_point out_point",
    )
    _create(
        db,
        "marker",
        {
            "id": str,
            "sequence": str,
            "position": int,
            "name": str,
            "frame": int,
            "duration": int,
            "colour": str,
            "note": str,
        },
        parent="sequence",
    )
    _create(
        db,
        "track",
        {
            "id": str,
            "sequence": str,
            "position": int,
            "kind": str,
            "name": str,
            "enabled": int,
            "locked": int,
            "muted": int,
            "solo": int,
        },
        parent="sequence",
    )
    _create(
        db,
        "item",
        {
            "id": str,
            "track": str,
            "position": int,
            "kind": str,  # gap (all from `name` on are null), media, sequence, title, generator
            "duration": int,
            "name": str,
            "media": str,
            "stream": int,
            "sequence": str,
            "title": str,
            "generator": str,
            "source_ticks": int,
            "source_rate": str,
            "speed": str,
            "enabled": int,
            "transform": str,
            "opacity": str,
            "blend_mode": str,
            "volume": str,
            "pan": str,
            "keep_pitch": int,
            "link": str,
            "clip_group": str,
        },
        "name media stream sequence title generator source_ticks source_rate speed enabled"
        " transform opacity blend_mode volume pan keep_pitch link clip_group",
        parent="track",
    )
    _create(
        db,
        "effect",
        {
            "item": str,
            "number": int,  # in the clip's stack, from 0
            "id": str,
            "name": str,
            "parameters": str,
            "enabled": int,
        },
        parent="item",
    )
    _create(
        db,
        "transition",
        {
            "id": str,
            "track": str,
            "position": int,
            "left_item": str,
            "right_item": str,
            "in_offset": int,
            "out_offset": int,
            "effect": str,
        },
        "left_item right_item",
        parent="track",
    )
    _create(
        db,
        "history",
        {"id": int, "label": str, "made_at": str, "size_bytes": int, "changes": str},
    )
    _create(db, "state", {"id": int, "step": int, "revision": int, "written_at": str})


@migrations()
def m002_described_media(db: Database) -> None:
    """What the user says of media, and bins that are empty."""
    described: dict[str, str | int] = {"tags": "[]", "rating": 0, "label": "", "note": ""}
    for column, default in described.items():
        db.table("media").add_column(column, type(default), not_null_default=default)
    _create(db, "bin", {"path": str, "position": int})
    _complete_history(db, "media", described)


@migrations()
def m003_format_from_first_clip(db: Database) -> None:
    """Whether size and rate of a sequence are still to come from its first clip."""
    db.table("sequence").add_column("format_from_first_clip", int, not_null_default=0)
    _complete_history(db, "sequence", {"format_from_first_clip": 0})


@migrations()
def m004_clip_markers(db: Database) -> None:
    """Markers that clips carry along; gaps have none."""
    db.table("item").add_column("markers", str, not_null_default="[]")
    _complete_history(db, "item", {"markers": "[]"})


@migrations()
def m005_generation(db: Database) -> None:
    """Shots, what is queued for them, and their takes. Requests are JSON (`rows.requests`)."""
    _create(db, "shot", {"id": str, "position": int, "name": str, "request": str})
    _create(
        db,
        "queue",
        {
            "id": str,
            "shot": str,
            "position": int,
            "request": str,
            "placement": str,
            "parent": str,
            "is_draft": int,
            "state": str,
            "message": str,
        },
        "placement parent",
    )
    _create(
        db,
        "take",
        {
            "id": str,
            "shot": str,
            "position": int,
            "media": str,
            "request": str,
            "model_version": str,
            "device": str,
            "made_at": str,
            "took_seconds": str,
            "parent": str,
            "is_draft": int,
            "rating": int,
            "note": str,
        },
        "parent",
    )


@migrations()
def m006_guides(db: Database) -> None:
    """Guides across the picture of a sequence."""
    db.table("sequence").add_column("guides", str, not_null_default="[]")
    _complete_history(db, "sequence", {"guides": "[]"})


@migrations()
def m007_mattes(db: Database) -> None:
    """Mattes with their keys, stretches and splines (`rows.roto`), and what uses them."""
    _create(
        db,
        "matte",
        {"id": str, "position": int, "media": str, "name": str, "hue": int, "edges": str},
    )
    _create(
        db,
        "matte_key",
        {"matte": str, "frame": int, "path": str, "path_is_relative": int, "prompts": str},
        parent="matte",
    )
    _create(
        db,
        "matte_stretch",
        {
            "matte": str,
            "kind": str,  # tracked, or edges
            "first": int,
            "path": str,
            "path_is_relative": int,
            "offset": int,
            "confidence": str,  # base64
        },
        parent="matte",
    )
    _create(
        db,
        "spline",
        {
            "id": str,
            "matte": str,
            "position": int,
            "name": str,
            "keys": str,
            "combination": str,
            "inverted": int,
            "feather": str,
            "opacity": str,
            "enabled": int,
        },
        parent="matte",
    )
    for table in ("item", "effect"):
        db.table(table).add_column("mattes", str, not_null_default="[]")
        _complete_history(db, table, {"mattes": "[]"})


@migrations()
def m008_locked_mattes(db: Database) -> None:
    """Mattes that are to stay as they are."""
    db.table("matte").add_column("locked", int, not_null_default=0)
    _complete_history(db, "matte", {"locked": 0})


@migrations()
def m009_places_of_shots(db: Database) -> None:
    """Where on a timeline a shot belongs; most belong nowhere."""
    db.table("shot").add_column("place", str, not_null_default="")
    _complete_history(db, "shot", {"place": ""})


@migrations()
def m010_remedies(db: Database) -> None:
    """What helps where something of the queue has failed."""
    db.table("queue").add_column("remedy", str, not_null_default="")
    _complete_history(db, "queue", {"remedy": ""})


def _complete_history(db: Database, table: str, added: dict[str, str | int]) -> None:
    """Rows that edits took out or brought in are whole in the history, so they get them too."""
    for step, text in db.execute("SELECT id, changes FROM history").fetchall():
        changes = json.loads(text)
        for changed, _, *sides in changes:
            for row in sides:
                if changed == table and row is not None and "id" in row:
                    row.update(added)
        now = json.dumps(changes, sort_keys=True, separators=(",", ":"))
        if now != text:
            arguments = [now, len(now), step]
            db.execute("UPDATE history SET changes = ?, size_bytes = ? WHERE id = ?", arguments)


def _create(
    db: Database, name: str, columns: dict[str, Any], nullable: str = "", parent: str = ""
) -> None:
    """A STRICT table; `parent` is both the column that names its owner and the owner's table."""
    pk = KEYS.get(name, ("id",))
    table = db.table(name)
    table.create(
        columns,
        pk=pk[0] if len(pk) == 1 else pk,
        foreign_keys=[(parent, parent, "id")] if parent else [],
        not_null=set(columns) - set(nullable.split()),
        strict=True,
    )
    if name in _INDEXES:
        table.create_index(_INDEXES[name])
