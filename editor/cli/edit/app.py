"""`cutaway edit`: its commands put together."""

from __future__ import annotations

import typer

from editor.cli.edit import (
    arranging,
    following,
    history,
    looks,
    matte,
    placing,
    shaping,
    structure,
    tracks,
    trimming,
)
from editor.cli.generation import joining
from editor.cli.removal import in_project

app = typer.Typer(
    help="Edit a sequence. Each command is one step, written to the project at once, that "
    "`cutaway edit undo` takes back.",
    epilog=(
        "Name clips by place (V1@2s: what is on V1 at two seconds), by name, or by id or its "
        "beginning; tracks by name; media by path or name. Times are frames (48), seconds (2s) "
        "or timecode (00:00:02:00); distances may be negative."
    ),
    no_args_is_help=True,
)
for family in (placing, trimming, arranging, looks, in_project, joining, structure, history):
    family.register(app)
app.add_typer(tracks.app, name="track")
following.register(matte.app)
shaping.register(matte.app)
app.add_typer(matte.app, name="matte")
