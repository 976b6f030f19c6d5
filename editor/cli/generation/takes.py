"""`cutaway takes`: what was generated for a project, rated, used, compared, taken away."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from editor.cli.options import Json, ProjectPath, SequenceName
from editor.cli.saying import console

if TYPE_CHECKING:
    from editor.api.film import Film
    from editor.model.generation.comparing.elo import Standing
    from editor.model.generation.take import Take

TakeName = Annotated[str, typer.Argument(metavar="TAKE", help="By name, id or path.")]

app = typer.Typer(
    help="Work with the takes of a project: what was generated, with all that was asked for.",
    no_args_is_help=True,
)


class Better(StrEnum):
    FIRST = "first"
    SECOND = "second"
    NEITHER = "neither"


@app.command("list", epilog="Example: cutaway takes list trip.cutaway --shot Waves")
def list_takes(
    project: ProjectPath,
    shot: Annotated[str, typer.Option(metavar="SHOT", help="Only its takes.")] = "",
    json: Json = False,
) -> None:
    """List takes, the oldest first."""
    from editor.api.film import Film

    with Film.open(project, read_only=True) as film:
        takes = [_data(film, each) for each in film.takes(shot)]
    if json:
        console.print_json({"takes": takes})
        return
    for each in takes:
        stars = "*" * each["rating"]
        draft = "draft" if each["draft"] else ""
        said = (each["name"], each["size"], f"{each['seconds']:g} s", each["model"], draft, stars)
        console.print_text("  ".join(part for part in (*said, each["note"]) if part))
    if not takes:
        console.print_text("Nothing has been generated yet.")


@app.command(epilog="Example: cutaway takes rate trip.cutaway 'Waves 2' 5 --note 'the best sky'")
def rate(
    project: ProjectPath,
    take: TakeName,
    stars: Annotated[int, typer.Argument(metavar="0..5", help="0: none.")],
    note: Annotated[str | None, typer.Option(help="A note on it.")] = None,
) -> None:
    """Give a take stars."""
    from editor.api.film import Film

    with Film.open(project) as film:
        film.rate_take(take, stars)
        if note is not None:
            film.note_take(take, note)
    console.print_text(f"Rate {take} {stars}")


@app.command(epilog="Example: cutaway takes use trip.cutaway 'Waves 2' --clip V1@48")
def use(
    project: ProjectPath,
    take: TakeName,
    clip: Annotated[
        str, typer.Option(metavar="CLIP", help="Let this clip show it, trimmed as it is.")
    ] = "",
    at: Annotated[str, typer.Option(metavar="TIME", help="Or put it here on a track.")] = "",
    track: Annotated[
        str, typer.Option(metavar="TRACK", help="Which; else where nothing is in its way.")
    ] = "",
    sequence: SequenceName = "",
    json: Json = False,
) -> None:
    """Use a take on the timeline."""
    from editor.api.film import Film

    with Film.open(project) as film:
        made = film.use_take(take, clip=clip, at=at, track=track, sequence=sequence)
    if json:
        console.print_json({"made": made.as_dict()})
    else:
        console.print_text(f"Use {take}")


@app.command(epilog="Example: cutaway takes remove trip.cutaway 'Waves 1' 'Waves 3'")
def remove(
    project: ProjectPath,
    takes: Annotated[list[str], typer.Argument(metavar="TAKE...", help="By name, id or path.")],
) -> None:
    """Take takes away; their files stay where they are."""
    from editor.api.film import Film

    with Film.open(project) as film:
        film.remove_takes(*takes)
    console.print_text(f"Remove {', '.join(takes)}")


@app.command(
    epilog="Example: cutaway takes compare trip.cutaway 'Waves 1' 'Waves 2' --better second"
)
def compare(
    project: ProjectPath,
    first: TakeName,
    second: TakeName,
    better: Annotated[Better, typer.Option(help="Which of the two is better.")],
    json: Json = False,
) -> None:
    """Say which of two takes is better; models gain or lose by it."""
    from editor.api.film import Film
    from editor.model.generation.comparing.elo import Verdict

    verdicts = {
        Better.FIRST: Verdict.BETTER,
        Better.SECOND: Verdict.WORSE,
        Better.NEITHER: Verdict.ALIKE,
    }
    with Film.open(project, read_only=True) as film:
        _tell(film.compare_takes(first, second, verdicts[better]), json)


@app.command(epilog="Example: cutaway takes standings")
def standings(json: Json = False) -> None:
    """List how models stand after all comparisons, the best first."""
    from editor.api.generation.judging import model_standings

    _tell(model_standings(), json)


def _tell(standings: tuple[Standing, ...], json: bool) -> None:
    rows: list[dict[str, Any]] = [
        {
            "model": each.contender.model,
            "preset": each.contender.preset,
            "rating": round(each.rating),
            "comparisons": each.comparisons,
        }
        for each in standings
    ]
    if json:
        console.print_json({"standings": rows})
        return
    for row in rows:
        name = " ".join(part for part in (row["model"], row["preset"]) if part)
        console.print_text(f"{row['rating']}  {name}  (compared: {row['comparisons']})")
    if not rows:
        console.print_text("Nothing has been compared yet.")


def _data(film: Film, take: Take) -> dict[str, Any]:
    request, media = take.request, film.project.media_reference(take.media)
    shot = film.project.shot(take.shot)
    return {
        "id": take.id,
        "name": film.name_of(take),
        "path": "" if media is None else media.path,
        "shot": "" if shot is None else shot.name,
        "model": take.request.model,
        "version": take.model_version,
        "device": take.device,
        "seed": request.seed,
        "size": f"{request.width}x{request.height}",
        "seconds": float(request.seconds),
        "made_at": take.made_at,
        "took_seconds": take.took_seconds,
        "draft": take.is_draft,
        "rating": take.rating,
        "note": take.note,
        "parent": take.parent,
    }
