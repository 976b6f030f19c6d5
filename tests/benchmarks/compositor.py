"""What drawing a 1080p frame costs, in parts of uploading, copying and reading back a bare one.

    python -m tests.benchmarks.compositor [FRAMES]

Layers are H.264-like planes (4:2:0, 8 bits). Wall and CPU milliseconds are the smallest of all
frames: other work on the machine only adds to them. Ratios are to the first line of the same run.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter, process_time

import numpy as np

from editor.compositor.context import standalone
from editor.compositor.isf.catalogue import BUILT_IN_FOLDERS, Catalogue
from editor.compositor.passthrough import damage_boxes
from editor.compositor.renderer import Renderer
from editor.model.colour import ColourTags, WorkingSpace
from editor.model.flatten.layers import Entry, TitlePicture, TransitionLayer
from editor.model.frame import YUV420P8, Frame
from editor.model.titles.title import Title
from editor.model.transform import BlendMode
from editor.resources import shaders_folder
from tests.compositor.frames import AS_IS, effect, frame, given, layer, media

WIDTH, HEIGHT = 1920, 1080
PIP = replace(AS_IS, scale=(0.4, 0.4), position=(528.0, 276.0))
TURNED = replace(AS_IS, scale=(0.5, 0.5), rotation=12.0)


def picture(seed: int, width: int = WIDTH, height: int = HEIGHT) -> Frame:
    """Smooth shapes with a little noise."""
    rng = np.random.default_rng(seed)
    planes = []
    for index in range(3):
        wide, high = YUV420P8.plane_size(index, width, height)
        y, x = np.mgrid[:high, :wide]
        shape = 128 + 60 * np.sin(x / (60 + 20 * seed)) * np.cos(y / 45 + index)
        planes.append((shape + rng.normal(0, 3, shape.shape)).clip(16, 235).astype(np.uint8))
    return frame(planes, YUV420P8, ColourTags())


def measured(work: Callable[[], None], count: int) -> tuple[float, float]:
    """Smallest wall and CPU milliseconds of one run."""
    wall, cpu = [], []
    for _ in range(count + 2):
        started, spent = perf_counter(), process_time()
        work()
        wall.append(perf_counter() - started)
        cpu.append(process_time() - spent)
    return min(wall[2:]) * 1000, min(cpu[2:]) * 1000


def scenes(table: str) -> dict[str, list[Entry]]:
    graded = layer("a", effects=(effect("lut", lut=table),))
    titled = TitlePicture(Title("Reference timeline", size=96.0), WIDTH, HEIGHT)
    small = layer("c", PIP, opacity=0.8)
    three: list[Entry] = [graded, small, layer(titled)]
    six: list[Entry] = [
        *three,
        layer("b", TURNED, opacity=0.7, blend_mode=BlendMode.SCREEN),
        layer("c", replace(PIP, position=(-528.0, -276.0)), blend_mode=BlendMode.MULTIPLY),
        layer("b", replace(PIP, position=(0.0, -276.0)), opacity=0.5),
    ]
    return {
        "1 layer": [layer("a")],
        "1 layer, 720p enlarged": [layer("d")],
        "1 layer with LUT": [graded],
        "picture in picture over 1": [layer("a"), small],
        "3 layers with LUT": three,
        "6 layers with LUT": six,
        "dissolve": [TransitionLayer(graded, layer("b"), effect("dissolve"), 0.5)],
    }


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    ctx = standalone()
    folder = shaders_folder()
    renderer = Renderer(ctx, Catalogue.load(folder / name for name in BUILT_IN_FOLDERS))
    frames = given(a=picture(1), b=picture(2), c=picture(3), d=picture(4, 1280, 720))
    with tempfile.NamedTemporaryFile("w", suffix=".cube", delete=False) as table:
        table.write("LUT_3D_SIZE 33\n")
        steps = np.linspace(0, 1, 33)
        for blue in steps:
            for green in steps:
                table.writelines(f"{red:.5f} {green:.5f} {blue**0.9:.5f}\n" for red in steps)

    def draw(entries: list[Entry], patch: bool) -> None:
        space = WorkingSpace.DISPLAY
        if not patch:
            renderer.to_frame(entries, WIDTH, HEIGHT, space, frames, YUV420P8, ColourTags())
            return
        drawn = renderer.drawn_boxes(entries[1:], WIDTH, HEIGHT, frames)
        boxes = damage_boxes(drawn, YUV420P8, WIDTH, HEIGHT)
        texture = renderer.render(entries, WIDTH, HEIGHT, space, frames, boxes=boxes)
        for box in boxes:
            renderer.readback.to_frame(texture, YUV420P8, ColourTags(), box=box)
        renderer.pool.give(texture)

    def bare() -> None:
        source = renderer.pictures.source(frames(media("a")))
        texture = renderer.pictures.in_size(source, WIDTH, HEIGHT).texture
        renderer.readback.to_rgba8(texture)
        renderer.pool.give(texture)

    print(f"{ctx.info['GL_RENDERER']}; {WIDTH} x {HEIGHT}, {count} frames each")
    print(f"{'':38}{'wall ms':>9}{'CPU ms':>9}{'wall':>7}{'CPU':>7}")
    first = measured(bare, count)
    rows = {"upload, copy, read RGBA": first}
    for name, entries in scenes(table.name).items():
        rows[name] = measured(lambda entries=entries: draw(entries, patch=False), count)
    entries = scenes(table.name)["picture in picture over 1"]
    rows["the same, patched into the base"] = measured(lambda: draw(entries, patch=True), count)
    for name, (wall, cpu) in rows.items():
        print(f"{name:38}{wall:9.1f}{cpu:9.1f}{wall / first[0]:7.2f}{cpu / first[1]:7.2f}")
    renderer.release()
    ctx.release()
    Path(table.name).unlink()


if __name__ == "__main__":
    main()
