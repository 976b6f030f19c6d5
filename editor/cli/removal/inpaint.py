"""`cutaway inpaint`: things taken out of a clip or a picture."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from editor.cli.options import Json
from editor.cli.saying import console, progress
from editor.model.task import Cancelled

if TYPE_CHECKING:
    from editor.api.removal.inpaint import InpaintReport

EXIT_STOPPED = 130


def register(app: typer.Typer) -> None:
    app.command(
        epilog="Example: cutaway inpaint street.mp4 --mask masks -o empty.mkv\n\n"
        "A logo, the same in all frames: cutaway inpaint news.mp4 --mask logo.png --grow 2 "
        "--feather 3 -o clean.mkv\n\n"
        "A wider frame: cutaway inpaint old.mp4 --extend 16:9 -o wide.mkv\n\n"
        "All that is beside the mask stays as it was, bit for bit. Stopped with Ctrl-C and called "
        "again, it goes on from where it was. In a project: cutaway edit inpaint"
    )(inpaint)


def inpaint(
    clip: Annotated[
        Path, typer.Argument(metavar="CLIP", help="A film, a folder of pictures, or a picture.")
    ],
    out: Annotated[
        Path,
        typer.Option(
            "--output",
            "-o",
            help="A film without loss (.mkv, .mp4, .mov), a folder, which gets PNGs, or, of a "
            "picture, a .png.",
        ),
    ],
    mask: Annotated[
        Path | None,
        typer.Option(
            metavar="MASK",
            help="White where something is to go: a picture for all frames, a folder of one for "
            "each, or a film.",
        ),
    ] = None,
    grow: Annotated[
        int, typer.Option(min=0, max=1000, metavar="PIXELS", help="Widen the mask.")
    ] = 0,
    feather: Annotated[
        int,
        typer.Option(
            min=0, max=1000, metavar="PIXELS", help="Let the filling give way, outwards from there."
        ),
    ] = 0,
    grain: Annotated[
        float, typer.Option(min=0, max=1, help="How much of the surroundings' grain it gets.")
    ] = 1.0,
    span: Annotated[
        str, typer.Option("--range", metavar="A:B", help="Only from frame A to before frame B.")
    ] = "",
    source_frame: Annotated[
        int | None,
        typer.Option(min=0, metavar="FRAME", help="Take it from this frame, if that shows it."),
    ] = None,
    keyframe: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FRAME:PICTURE.png",
            help="How a frame is to become; those around follow it. Repeatable.",
        ),
    ] = None,
    extend: Annotated[
        str,
        typer.Option(
            metavar="LEFT,TOP,RIGHT,BOTTOM|16:9",
            help="Make the frame larger, by pixels or to a shape, and fill what is beyond it.",
        ),
    ] = "",
    seed: Annotated[int, typer.Option(help="Of what no frame shows and is made up.")] = 0,
    model: Annotated[
        str, typer.Option(metavar="NAME", help="Which model fills it: see cutaway models list.")
    ] = "",
    unseen: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="Which model makes up what no frame shows, instead of patches of what is around.",
        ),
    ] = "",
    prompt: Annotated[
        str, typer.Option(help="What should be there instead, for models that read.")
    ] = "",
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace what is there.")] = False,
    json: Json = False,
) -> None:
    """Take something out of a clip or a picture: what a mask covers is filled by what other frames
    show of it, and what none shows is made up.
    """
    from editor.api.removal import asking
    from editor.api.removal.inpaint import inpaint as inpainted
    from editor.model.generation.removal import Margins, RemovalOptions

    larger = asking.extension(extend) if extend else Margins()
    margins = larger if isinstance(larger, Margins) else Margins()
    shape = None if isinstance(larger, Margins) else larger
    with progress.shown("reading") as task, _going_on():
        report = inpainted(
            clip,
            out,
            mask,
            RemovalOptions(grow, feather, grain, source_frame, None, margins, unseen),
            shape=shape,
            keys=dict(asking.keyframe(each) for each in keyframe or []),
            frames=asking.frame_range(span) if span else None,
            seed=seed,
            model=model,
            prompt=prompt,
            overwrite=overwrite,
            task=task,
            on_remark=console.print_warning,
        )
    if json:
        console.print_json(_data(report))
    else:
        _tell(report)


@contextmanager
def _going_on() -> Iterator[None]:
    try:
        yield
    except Cancelled as stopped:
        console.print_warning("Stopped. What was filled is kept: the same command goes on from it.")
        raise typer.Exit(EXIT_STOPPED) from stopped


def _tell(report: InpaintReport) -> None:
    console.out.print(f"[bold green]✓[/] [bold]{report.path}[/]", soft_wrap=True)
    filled = f"{report.filled} of them filled" if report.filled < report.frames else "all filled"
    pace = f", {report.seconds / report.filled:.2f} s each" if report.filled else ""
    frames = "1 picture" if report.frames == 1 else f"{report.frames} frames, {filled}"
    console.print_text(
        f"  {frames}, {report.width} x {report.height}, in {report.seconds:.1f} s{pace}"
    )


def _data(report: InpaintReport) -> dict[str, object]:
    return {
        "path": str(report.path),
        "frames": report.frames,
        "filled": report.filled,
        "width": report.width,
        "height": report.height,
        "seconds": round(report.seconds, 3),
        "writing_seconds": round(report.writing_s, 3),
        "seconds_per_frame": round(report.seconds / max(report.filled, 1), 4),
        "remarks": list(report.remarks),
    }
