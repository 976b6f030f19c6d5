"""`cutaway matte`: a thing cut out of a clip, through all its frames."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from editor.cli.options import Json
from editor.cli.saying import console, progress
from editor.cli.weights import Offline, fetch_small

if TYPE_CHECKING:
    from editor.api.roto.making import MadeMatte, MatteReport

EXIT_STOPPED = 130


def register(app: typer.Typer) -> None:
    app.command(
        epilog="Example: cutaway matte dance.mp4 --click 420,300 -o mattes\n\n"
        "A correction, of a frame that came out wrong: cutaway matte dance.mp4 --click 420,300 "
        "--click 80,200,37,- -o mattes\n\n"
        "Frames count from 0, places are pixels from the upper left. The output is a folder, "
        "which gets 00000.png and on, or a film: .mkv without loss, .mp4, .mov. In a project: "
        "cutaway edit matte"
    )(matte)


def matte(
    clip: Annotated[
        Path, typer.Argument(metavar="CLIP", help="A film, or a folder of numbered pictures.")
    ],
    out: Annotated[
        Path, typer.Option("--output", "-o", help="A folder, or a film (.mkv, .mp4, .mov).")
    ],
    first_mask: Annotated[
        Path | None,
        typer.Option(metavar="M.png", help="What frame 0 shows of it: white on black."),
    ] = None,
    click: Annotated[
        list[str] | None,
        typer.Option(
            metavar="X,Y[,FRAME][,-]",
            help="On the thing; with a - at the end, beside it. Repeatable.",
        ),
    ] = None,
    box: Annotated[
        list[str] | None,
        typer.Option(metavar="X0,Y0,X1,Y1[,FRAME]", help="Around the thing. Repeatable."),
    ] = None,
    subject: Annotated[bool, typer.Option("--subject", help="What stands out in frame 0.")] = False,
    correct: Annotated[
        list[str] | None,
        typer.Option(metavar="FRAME:M.png", help="What another frame shows of it. Repeatable."),
    ] = None,
    objects: Annotated[
        bool,
        typer.Option(
            "--objects", help="Each colour of the masks is a thing, with mattes of its own."
        ),
    ] = False,
    alpha: Annotated[
        bool, typer.Option("--alpha", help="Solve for true alpha along the edges.")
    ] = False,
    hair: Annotated[
        bool, typer.Option("--hair", help="The same in a wide band: for hair and fur.")
    ] = False,
    binary: Annotated[
        bool, typer.Option("--binary", help="Covered or not: 0 or 255, nothing in between.")
    ] = False,
    cut_out: Annotated[
        bool,
        typer.Option(
            "--cut-out",
            help="The thing itself, transparent around it: PNG pictures, or a .mov (ProRes 4444).",
        ),
    ] = False,
    clean_colours: Annotated[
        bool,
        typer.Option(
            "--clean-colours/--no-clean-colours",
            help="Whether the background's colours are taken out of what is cut out.",
        ),
    ] = True,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace what is there.")] = False,
    offline: Offline = False,
    json: Json = False,
) -> None:
    """Cut a thing out of a clip: point at it in one frame, and it is followed through all others.

    Stopped with Ctrl-C, what was done is kept.
    """
    from editor.api.roto import asking
    from editor.api.roto.making import make_matte
    from editor.model.roto.matte import Matting

    pointed = [asking.box(each) for each in box or []]
    pointed += [asking.click(each) for each in click or []]
    pointed += [asking.subject()] if subject else []
    solves = alpha or (cut_out and not binary)
    wish = asking.Wish(
        first_mask,
        tuple(pointed),
        tuple(asking.correction(each) for each in correct or []),
        objects=objects,
        matting=Matting.HAIR if hair else Matting.FINE if solves else Matting.OFF,
        binary=binary,
        cut_out=cut_out,
        clean=clean_colours,
    )
    if not offline:
        fetch_small("u2netp", "efficientnet-lite0")
    with progress.shown("selecting") as task:
        report = make_matte(
            clip, out, wish, overwrite=overwrite, task=task, on_remark=console.print_warning
        )
    if json:
        console.print_json(_data(report))
    else:
        _tell(report)
    if report.is_stopped:
        console.print_warning("Stopped. What was done by then is kept.")
        raise typer.Exit(EXIT_STOPPED)


def _tell(report: MatteReport) -> None:
    for each in report.mattes:
        console.out.print(f"[bold green]✓[/] [bold]{each.path}[/]", soft_wrap=True)
        facts = [f"{each.frames} of {report.frames} frames"]
        if each.sure:
            facts.append(f"{each.mean_confidence:.0%} sure")
            worst = ", ".join(str(frame) for frame, _ in each.least_sure)
            facts.append(f"least of frames {worst}")
        console.print_text("  " + ", ".join(facts))
    speed = f", {report.frames_per_second:.1f} frames a second tracked" if report.tracked else ""
    console.print_text(f"  {report.width} x {report.height}, {report.seconds:.1f} s{speed}")


def _data(report: MatteReport) -> dict[str, object]:
    sure = [confidence for each in report.mattes for _, confidence in each.sure]
    return {
        "path": str(report.mattes[0].path) if len(report.mattes) == 1 else None,
        "frames": report.frames,
        "width": report.width,
        "height": report.height,
        "seconds": round(report.seconds, 3),
        "tracking_seconds": round(report.tracking_s, 3),
        "fps": round(report.frames_per_second, 3),
        "mean_confidence": round(sum(sure) / len(sure), 4) if sure else 1.0,
        "least_sure": _named(report.mattes[0]) if len(report.mattes) == 1 else None,
        "stopped": report.is_stopped,
        "remarks": list(report.remarks),
        "mattes": [
            {
                "path": str(each.path),
                "frames": each.frames,
                "keys": list(each.keys),
                "mean_confidence": round(each.mean_confidence, 4),
                "least_sure": _named(each),
            }
            for each in report.mattes
        ],
    }


def _named(matte: MadeMatte) -> list[dict[str, object]]:
    return [
        {"frame": frame, "confidence": round(confidence, 4)}
        for frame, confidence in matte.least_sure
    ]
