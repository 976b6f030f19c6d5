"""Arguments and options that many commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

ProjectPath = Annotated[Path, typer.Argument(metavar="PROJECT", help="A .cutaway file.")]
SequenceName = Annotated[
    str, typer.Option("--sequence", metavar="NAME", help="Which sequence; else the main one.")
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for scripts.")]
ClipName = Annotated[
    str, typer.Argument(metavar="CLIP", help="By place (V1@2s), name, or id or its beginning.")
]
ClipNames = Annotated[
    list[str], typer.Argument(metavar="CLIP...", help="By place (V1@2s), name or id.")
]
Alone = Annotated[bool, typer.Option("--alone", help="Leave what the clip is linked to as it is.")]
TheseTracks = Annotated[
    bool,
    typer.Option("--these-tracks", help="Move only these tracks and what is linked to them."),
]
