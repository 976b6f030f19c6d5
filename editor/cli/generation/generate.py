"""`cutaway generate`: a picture brought to life, or a clip by any other model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from editor.api import arguments
from editor.cli.options import Json
from editor.cli.saying import console, progress

if TYPE_CHECKING:
    from editor.api.generation.asking import Asked
    from editor.api.generation.generate import Plan
    from editor.engine.generate.clip import GeneratedClip


def register(app: typer.Typer) -> None:
    app.command(
        epilog="Example: cutaway generate --image photo.jpg --brush brush.json "
        '--camera "push-in 20%" --seconds 5 -o out.mp4\n\n'
        'A brush.json: {"regions": [{"polygon": [[0, 0], [640, 0], [640, 200]], '
        '"velocity": [12, 0], "ambient": 2}], "loop": true}. Regions have a "mask" (a picture, '
        'white inside) or a "polygon", and move by "velocity" \\[x, y] in pixels of the picture a '
        'second, "proximity" (share a second), "ambient" (pixels), "rotation" (degrees a second) '
        'or a "path" \\[\\[seconds, x, y], ...]; y goes down.\n\n'
        "On a timeline: cutaway edit bridge fills a gap, edit extend makes a clip longer, edit "
        "retake makes a part of one anew.\n\n"
        "Models and their options: cutaway models list"
    )(generate)


def generate(
    out: Annotated[
        Path,
        typer.Option(
            "--output", "-o", help="The clip to make: .mp4, .mov, .mkv, .m4v for any player; .png."
        ),
    ],
    image: Annotated[
        Path | None, typer.Option(help="The picture to begin with; of a clip, its first.")
    ] = None,
    brush: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A JSON file: where and how things move.")
    ] = None,
    camera: Annotated[
        str, typer.Option(metavar="MOVES", help='As in "push-in 20%, handheld 1%" or "vertigo".')
    ] = "",
    seconds: Annotated[str, typer.Option(metavar="NUMBER", help="How long.")] = "5",
    rate: Annotated[
        str, typer.Option(help="Frames a second; else 24, or what the model is made for.")
    ] = "",
    size: Annotated[
        str, typer.Option(metavar="WxH", help="Width and height; else those of the picture.")
    ] = "",
    seed: Annotated[int, typer.Option(min=0, help="Another number, another result.")] = 0,
    model: Annotated[str, typer.Option(help="See: cutaway models list")] = "still-motion",
    option: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="One of the model's options; repeatable."),
    ] = None,
    adapter: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID[:STRENGTH]",
            help="Put a LoRA or another adapter of yours onto the model; repeatable.",
        ),
    ] = None,
    prompt: Annotated[
        str, typer.Option(metavar="TEXT", help="What should be seen, for models that read.")
    ] = "",
    prompt_at: Annotated[
        list[str] | None,
        typer.Option(
            metavar="TIME:TEXT",
            help='What should be seen from then on, as in "2.5s:rain falls"; repeatable.',
        ),
    ] = None,
    negative: Annotated[str, typer.Option(metavar="TEXT", help="What should not be seen.")] = "",
    source: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ROLE=FILE", help="Another picture or clip, as in depth=map.png; repeatable."
        ),
    ] = None,
    depth: Annotated[
        str,
        typer.Option(
            metavar="MAP|auto",
            help="A depth map, white where it is near; or estimated by the depth model that is "
            "installed.",
        ),
    ] = "",
    before: Annotated[
        Path | None,
        typer.Option(metavar="CLIP", help="Go on from where this clip ends, in motion and look."),
    ] = None,
    after: Annotated[
        Path | None,
        typer.Option(
            metavar="CLIP", help="Lead up to where this one begins; with --before, lie between."
        ),
    ] = None,
    keyframe: Annotated[
        list[str] | None,
        typer.Option(
            metavar="TIME:PICTURE",
            help="A picture that it comes by, at a frame (48) or a time (2s); repeatable.",
        ),
    ] = None,
    reference: Annotated[
        list[Path] | None,
        typer.Option(metavar="PICTURE", help="A likeness of what is to be seen; repeatable."),
    ] = None,
    pose: Annotated[
        Path | None, typer.Option(metavar="CLIP", help="Poses to follow, drawn as sticks.")
    ] = None,
    edges: Annotated[
        Path | None, typer.Option(metavar="CLIP", help="Lines to follow, white on black.")
    ] = None,
    kind: Annotated[
        str, typer.Option(help="What is made of what; else told by what is given.")
    ] = "",
    loop: Annotated[
        bool | None,
        typer.Option(
            "--loop/--no-loop",
            help="Whether the end leads into the beginning; else as the brush says.",
        ),
    ] = None,
    lossless: Annotated[
        bool, typer.Option("--lossless", help="Keep the very colours; a much larger file.")
    ] = False,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace a file that is there.")
    ] = False,
    json: Json = False,
) -> None:
    """Bring a picture to life: what is painted streams, turns, grows or stirs, a camera moves.

    The built-in model Still Motion needs no download. The file is there when it is whole, not
    before.
    """
    from editor.api.generation.generate import generate as generated
    from editor.api.generation.given import timed

    asked: Asked = {
        "brush": brush,
        "camera": camera,
        "seconds": seconds,
        "rate": rate or None,
        "size": size or None,
        "seed": seed,
        "prompt": prompt,
        "negative": negative,
        "prompts": dict(timed(each, "TEXT") for each in prompt_at or []),
        "loop": loop,
        "kind": kind,
        "options": arguments.pairs(option),
        "adapters": arguments.adapters(adapter),
    }
    named = {"before": before, "after": after, "pose": pose, "edges": edges}
    given = {role: file for role, file in named.items() if file is not None}
    plans: list[Plan] = []

    def on_plan(plan: Plan) -> None:
        plans.append(plan)
        for sentence in plan.warnings:
            console.print_warning(sentence)
        if not json:
            console.err.print(_foretold(plan), style="dim", markup=False)

    with progress.shown("generating") as task:
        clip = generated(
            out,
            image,
            model=model,
            sources={**arguments.pairs(source), **given},
            depth=depth or None,
            keyframes=dict(timed(each, "PICTURE") for each in keyframe or []),
            references=reference or (),
            lossless=lossless,
            overwrite=overwrite,
            task=task,
            on_plan=on_plan,
            **asked,
        )
    if json:
        console.print_json(_data(clip, plans[0]))
    else:
        _tell(clip)


def _foretold(plan: Plan) -> str:
    request, expected = plan.request, plan.expectation
    parts = [
        f"{_count(request.frames)} of {request.width} x {request.height}",
        f"about {_duration(expected.seconds)}",
        f"{console.size(expected.memory_bytes)} of memory",
        f"{console.size(expected.disk_bytes)} on the disk",
    ]
    return ", ".join(parts)


def _count(frames: int) -> str:
    return "1 picture" if frames == 1 else f"{frames} frames"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{max(1, rest)} s"


def _tell(clip: GeneratedClip) -> None:
    facts = [
        f"{_count(clip.frames)} in {clip.seconds:.1f} s by {clip.model} {clip.model_version}",
        clip.device,
        console.size(clip.media.size_bytes),
    ]
    console.out.print(f"[bold green]✓[/] [bold]{clip.path}[/]", soft_wrap=True)
    console.print_text("  " + ", ".join(facts))


def _data(clip: GeneratedClip, plan: Plan) -> dict[str, object]:
    request = plan.request
    return {
        "path": str(clip.path),
        "model": clip.model,
        "model_version": clip.model_version,
        "device": clip.device,
        "kind": request.kind,
        "width": request.width,
        "height": request.height,
        "frames": clip.frames,
        "rate": str(request.rate),
        "seed": request.seed,
        "loop": request.loops,
        "duration": float(request.seconds),
        "elapsed_s": round(clip.seconds, 3),
        "expected_s": round(plan.expectation.seconds, 3),
        "memory_bytes": clip.memory_bytes,
        "size_bytes": clip.media.size_bytes,
        "warnings": list(plan.warnings),
    }
