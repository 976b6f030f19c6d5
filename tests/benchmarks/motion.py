"""Whether Still Motion does what is painted, and what a clip costs.

    python -m tests.benchmarks.motion [accuracy] [camera] [loop] [time] [--side PIXELS]
        [--case NAME]

Clips are made as `cutaway generate` makes them, read back from the written file, and measured by
estimators that know nothing of the generator (OpenCV's DIS and Farneback flows, matched features).

accuracy: per painted region and pair of neighbouring frames, on places with texture (the smaller
eigenvalue of the structure tensor is above its 60th percentile in the picture, and above a floor)
at least 8 px within the border, the flow is compared with what was painted. `direction` and `speed`
are the means over all pairs of the median angle and of the median length as a share of the
painted one's; `worst` names the worst pair. Where a region only stirs there is nothing to compare.
Flow estimators fail on some pictures: Farneback's sees hardly any motion of low contrast, and what
is round and smooth, as coffee in a cup, turns unseen. So each is tried on the source itself too,
the whole of it moved exactly as painted by OpenCV: where even that is off by more than 5 degrees or
15 %, the row says `cannot tell`, with what was seen there.

outside: PSNR of RGB, and of luma alone, to the source over all frames, where nothing was painted.

seam: in the 16 px on both sides of a border. `edge` is how much steeper the picture is, straight
across the border (mean absolute step over 2 px, within 1.5 px of it), than the steeper of the two
sides is in its band (3 to 16 px away): above 1, an edge stands there that neither side has. The
same of the source is in brackets: a border along a skyline has one already. `double` is over how
many pixels across the border the picture's texture resembles both the still source and the
painted motion of it (correlation above 0.35 with each), which is what a double exposure is.

camera: the homography from the first to the last frame by matched ORB features (RANSAC).
loop: mean absolute difference of last to first frame in parts of the largest between neighbours.
time: a 5 s, 24 fps, 1080p clip, written; the parts, in processor seconds of all cores, are measured
in a run of their own, one after another.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from contextlib import closing
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from time import perf_counter, process_time

import cv2
import numpy as np

from editor.engine.generate.clip import generate_clip
from editor.engine.generate.encoding import encoding
from editor.engine.generate.inputs import Inputs
from editor.engine.still_motion.model import StillMotion
from editor.media.probe import media_reference
from editor.model.curves import Curve, Keyframe
from editor.model.generation.brush import MotionBrush, MotionRegion, Polygon, RegionId, Stroke
from editor.model.generation.camera import CameraPath
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaId, MediaReference
from editor.model.task import TaskControl
from tests.benchmarks.parts.motion_measures import (
    RATE,
    Case,
    Picture,
    accuracy,
    moved_by_itself,
    outside,
    read,
    seam,
    seen_move,
    still,
)

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("CUTAWAY_SHARED_DATA", ROOT.parent / "shared" / "data"))


_IDEAL_FRAMES = 12


def box(left: float, top: float, right: float, bottom: float) -> Polygon:
    return Polygon(((left, top), (right, top), (right, bottom), (left, bottom)))


def disc(x: float, y: float, radius: float) -> Stroke:
    return Stroke(((x, y),), radius, 0.2)


CASES = (
    Case("leaves", "photos/china.jpg", box(0.55, 0.75, 1, 1), (0.05, 0)),
    Case("trees", "photos/china.jpg", box(0, 0.8, 0.5, 1), (0.03, -0.02)),
    Case("sky", "photos/china.jpg", box(0.5, 0, 1, 0.42), (-0.04, 0)),
    Case("fur", "photos/chelsea.png", disc(0.4, 0.75, 0.12), (0, 0.05)),
    Case("wood", "photos/coffee.png", box(0, 0.5, 0.2, 1), (0.04, 0.04)),
    Case("bricks", "photos/brick.png", box(0.2, 0.2, 0.8, 0.8), (0.05, 0.08)),
    Case("bricks turn", "photos/brick.png", disc(0.5, 0.5, 0.3), rotation=20),
    Case("bricks grow", "photos/brick.png", box(0.2, 0.2, 0.8, 0.8), proximity=0.15),
    Case("bricks shrink", "photos/brick.png", box(0.2, 0.2, 0.8, 0.8), proximity=-0.15),
    Case("coffee turns", "photos/coffee.png", disc(0.52, 0.24, 0.11), rotation=45),
    Case("fast leaves", "photos/china.jpg", box(0.55, 0.75, 1, 1), (-0.25, 0)),
    Case("gown", "faces/portraits/s0.jpg", box(0.15, 0.75, 0.6, 1), (0.03, 0.03)),
    Case("sofa", "faces/portraits/s3.jpg", box(0, 0.55, 0.4, 0.8), (0.04, 0)),
    Case("hair", "faces/portraits/s9.jpg", box(0.32, 0.2, 0.42, 0.36), (0, 0.05)),
    Case("landscape", "faces/portraits/s9.jpg", box(0, 0.1, 0.3, 0.4), (0.05, 0)),
    Case("boy's hair", "faces/portraits/s7.jpg", box(0.3, 0.08, 0.75, 0.25), (0.04, 0)),
)


def over(value: float, frames: int = 24) -> Curve:
    """From 0 to `value` by the last of `frames`."""
    return Curve((Keyframe(Fraction(0), 0.0), Keyframe(Fraction(frames - 1), value)))


def request_for(
    case: Case, folder: Path, side: int, seconds: float, *, loops: bool = False
) -> GenerationRequest:
    width, height = size_of(folder / case.file, side)
    source = source_size(folder / case.file)
    regions = ()
    if case.shape.points:
        regions = (painted(case, *source),)
    return GenerationRequest(
        kind=GenerationKind.IMAGE_TO_VIDEO,
        model="still-motion",
        width=width,
        height=height,
        frames=round(seconds * RATE),
        rate=RATE,
        sources=(InputSource(SourceRole.FIRST_FRAME, MediaId("source")),),
        brush=MotionBrush(regions),
        loops=loops,
    )


def painted(case: Case, width: int, height: int) -> MotionRegion:
    points = tuple((x * width, y * height) for x, y in case.shape.points)
    shape = replace(case.shape, points=points)
    if isinstance(shape, Stroke):
        shape = replace(shape, radius=shape.radius * width)
    velocity = case.velocity[0] * width, case.velocity[1] * width
    return MotionRegion(
        RegionId("region"),
        shapes=(shape,),
        velocity=velocity,
        rotation=case.rotation,
        proximity=case.proximity,
        ambient=case.ambient,
    )


def source_size(path: Path) -> tuple[int, int]:
    height, width = cv2.imread(str(path)).shape[:2]
    return width, height


def size_of(path: Path, side: int) -> tuple[int, int]:
    """The clip's: as the source, its longer side `side` at most, both even."""
    width, height = source_size(path)
    scale = min(1.0, side / max(width, height))
    return int(width * scale) // 2 * 2, int(height * scale) // 2 * 2


def made(
    request: GenerationRequest, source: Path, output: Path, *, lossless: bool = False
) -> list[Picture]:
    """The clip's frames as the written file shows them, (H, W, 3) RGB."""
    media = media_reference(source, MediaId("source"), RATE)
    generate_clip(request, [media], output, overwrite=True, lossless=lossless)
    return read(output)


CAMERAS = {
    "zoom 20 %": (CameraPath(zoom=over(0.2)), "scale", 1.2),
    "zoom out 25 %": (CameraPath(zoom=over(-0.25)), "scale", 0.75),
    "dolly 20 %": (CameraPath(dolly=over(0.2)), "scale", 1.2),
    "roll 6 degrees": (CameraPath(roll=over(6.0)), "turn", -6.0),
    "truck 10 % of the width": (CameraPath(truck=over(0.1)), "right", -0.1),
    "pedestal 10 % of the height": (CameraPath(pedestal=over(0.1)), "down", 0.1),
    "pan 8 degrees": (CameraPath(pan=over(8.0)), "pan", -35 / 36 * np.tan(np.radians(8))),
}
"""What the whole picture does by the last frame: in widths and heights of the frame, degrees; a pan
in longer sides, by the lens of 35 mm that pictures are taken to have."""


def measure_accuracy(output: Path, side: int, names: list[str]) -> None:
    print(f"{'':14} {'size':>9} | DIS: direction, speed (worst) | Farneback: the same |", end=" ")
    print("outside: RGB, luma dB | edge (source), double px")
    for case in (each for each in CASES if not names or each.name in names):
        request = request_for(case, DATA, side, 3)
        frames = made(request, DATA / case.file, output)
        source = still(DATA / case.file, request.width, request.height)
        print(f"{case.name:14} {request.width:4}x{request.height:4}", end=" | ")
        ideal = moved_by_itself(source, case, _IDEAL_FRAMES)
        for estimator in ("dis", "farneback"):
            got, best = (accuracy(each, case, estimator) for each in (frames, ideal))
            print(f"{got.direction:4.1f} deg {got.speed:4.2f}", end=" ")
            print(f"({got.worst_direction:4.1f} {got.worst_speed:4.2f})", end=" ")
            if not best.is_within:
                print(f"cannot tell: {best.direction:.1f} deg {best.speed:.2f}", end=" ")
            print("| ", end="")
        rgb, luma = outside(frames, source, case)
        edge, own, double = seam(frames, source, case)
        print(f"{rgb:4.1f} {luma:4.1f} | {edge:4.2f} ({own:4.2f}) {double}", flush=True)


def measure_camera(output: Path, side: int) -> None:
    for file in ("photos/china.jpg", "photos/coffee.png", "faces/portraits/s9.jpg"):
        nothing = Case("camera", file, Polygon(()))
        for name, (camera, key, wanted) in CAMERAS.items():
            request = replace(request_for(nothing, DATA, side, 1), camera=camera)
            frames = made(request, DATA / file, output)
            got = seen_move(frames[0], frames[-1])[key]
            off = got - 1 if key == "scale" else got
            error = abs(off / (wanted - 1 if key == "scale" else wanted) - 1)
            print(
                f"{file:22} {name:28} {key} {got:7.3f} of {wanted:7.3f}: {error:.1%} off",
                flush=True,
            )


def measure_loop(output: Path, side: int) -> None:
    for case in (*CASES[:6], replace(CASES[6], rotation=90), replace(CASES[0], ambient=6.0)):
        request = request_for(case, DATA, side, 3, loops=True)
        for lossless in (True, False):
            frames = made(request, DATA / case.file, output, lossless=lossless)
            whole = [each.astype(np.float32) for each in (*frames, frames[0])]
            steps = [float(np.abs(a - b).mean()) for a, b in pairwise(whole)]
            print(f"{case.name:14} {'lossless' if lossless else 'as usual'}", end=" ")
            print(f"last to first {steps[-1] / max(steps[:-1]):.2f} of the largest step,", end=" ")
            print(f"{steps[-1] / np.mean(steps[:-1]):.2f} of the mean", flush=True)


def measure_time(output: Path) -> None:
    """A quarter and all of the picture streaming, with a still camera and with one that moves."""
    rows = (
        ("a quarter streams", box(0.5, 0.5, 1, 1), CameraPath()),
        ("all streams", box(0, 0, 1, 1), CameraPath()),
        ("all streams, push-in 20 %", box(0, 0, 1, 1), CameraPath(dolly=over(0.2, 120))),
    )
    photo = output.with_name("photo.png")
    picture = still(DATA / "photos/china.jpg", 640, 426)[..., ::-1]
    cv2.imwrite(str(photo), cv2.resize(picture, (1920, 1278), interpolation=cv2.INTER_CUBIC)[:1080])
    for name, shape, camera in rows:
        case = Case(name, str(photo), shape, (0.03, 0.0), ambient=4.0)
        request = replace(request_for(case, Path("/"), 1920, 5), camera=camera)
        media = media_reference(photo, MediaId("source"), RATE)
        started, spent = perf_counter(), process_time()
        generate_clip(request, [media], output, overwrite=True)
        wall, cpu = perf_counter() - started, process_time() - spent
        print(f"{name:28} {wall:5.1f} s, {cpu:5.1f} s of processor; of these", end=" ")
        print(
            ", ".join(f"{part} {took:.1f}" for part, took in split(request, media, output).items())
        )


def split(request: GenerationRequest, media: MediaReference, output: Path) -> dict[str, float]:
    """Processor seconds of the parts, each by itself."""
    form = encoding(output, request, lossless=False)
    spent = [process_time()]
    with closing(Inputs([media])) as inputs:
        inputs.frame(request.sources[0])
        spent.append(process_time())
        making = StillMotion().frames(request, inputs, TaskControl(), form.form)
        frames = [next(making)]
        spent.append(process_time())
        for frame in making:
            frames.append(frame)
        spent.append(process_time())
    with form.writer(output, overwrite=True) as writer:
        for frame in frames:
            writer.write_picture(form.fitted(frame))
        writer.finish()
    spent.append(process_time())
    names = ("decode", "prepare", "draw and read back", "encode and write")
    return dict(zip(names, (b - a for a, b in pairwise(spent)), strict=True))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("what", nargs="*", default=["accuracy", "camera", "loop", "time"])
    arguments.add_argument("--side", type=int, default=900)
    arguments.add_argument("--case", action="append", default=[], help="of accuracy, by name")
    asked = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "clip.mp4"
        if "accuracy" in asked.what:
            measure_accuracy(output, asked.side, asked.case)
        if "camera" in asked.what:
            measure_camera(output, asked.side)
        if "loop" in asked.what:
            measure_loop(output, asked.side)
        if "time" in asked.what:
            measure_time(output)


if __name__ == "__main__":
    main()
