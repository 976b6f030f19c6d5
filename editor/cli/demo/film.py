"""The demo film, made through the Python API alone: an example of how to script Cutaway.

Nine seconds: a rabbit wakes, thinks of coffee, and walks into the meadow.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from editor.api.film import Film
from editor.api.timeline.footage import Cut
from editor.api.timeline.timeline import Timeline
from editor.model.curves import Interpolation
from editor.model.edits.transition import Edge
from editor.model.titles.title import Align, Background, Shadow, Title
from editor.resources import resources_folder

SIZE = (1280, 720)
RATE = Fraction(25)
STEPS = 7
CARD_SIZE, CARD_TIME = (640, 460), "2.4s"
CREDITS = (
    "Big Buck Bunny © 2008 Blender Foundation, www.bigbuckbunny.org, CC BY 3.0\n"
    "Coffee: Rachel Michetti, Pikolo Espresso Bar, CC0"
)
EASE = Interpolation.BEZIER


def begin(project: Path) -> Film:
    """An empty film of the demo's size and rate."""
    return Film.new(project, size=SIZE, rate=RATE)


def steps(film: Film) -> Iterator[str]:
    """Make the film; after each of STEPS steps, what was done."""
    samples = resources_folder() / "samples"
    cut = film.timeline

    cut.append(samples / "bigbuckbunny.mp4", cut=Cut(source_out="4.7s"))
    cut.append(samples / "bigbuckbunny_meadow.mp4", cut=Cut("0.6s", "5.4s"))
    yield "Put two shots on the timeline"

    cut.transition("V1@0", "dissolve", "1s")
    cut.transition("V1@0", "dissolve", "0.7s", edge=Edge.HEAD)
    cut.transition("V1@6s", "dissolve", "0.8s")
    yield "Dissolved from one into the other, faded in and out"

    _grade(cut, "V1@0", exposure=0.1, temperature=0.16)
    _grade(cut, "V1@6s", exposure=-0.12, temperature=0.08)
    yield "Graded both: warmer light, more contrast, a vignette"

    card = film.add_sequence("coffee card", size=CARD_SIZE)
    _card(card, samples / "coffee.png")
    cut.nest("coffee card", "2.2s", track="V2")
    cut.set("V2@2.2s", {"fit": "none"})
    _fly(cut, "V2@2.2s")
    yield "Set a photo in a print with round corners, and flew it in"

    heading = Title(
        "Good Morning",
        size=84,
        weight=700,
        tracking=2,
        align=Align.END,
        colour=(1.0, 0.97, 0.9, 1.0),
        shadow=Shadow((0.0, 0.0, 0.0, 0.65), (0.0, 4.0), 14.0),
        box=(560, 470, 640, 110),
    )
    below = Title(
        "A VERY SHORT FILM",
        size=24,
        tracking=9,
        align=Align.END,
        colour=(1.0, 0.97, 0.9, 0.95),
        shadow=Shadow((0.0, 0.0, 0.0, 0.7), (0.0, 2.0), 8.0),
        box=(560, 572, 640, 44),
    )
    cut.title(heading, "0.6s", "2.2s", track="V3")
    cut.title(below, "0.8s", "2s", track="new")
    for name, start in (("V3@1s", 0.6), ("V4@1s", 0.8)):
        _fade(cut, name, start, 2.8)
        _drift(cut, name, start, 2.8)
    yield "Set the title, with a soft shadow"

    closing = Title(
        "made with Cutaway",
        size=52,
        weight=700,
        tracking=1,
        shadow=Shadow((0.05, 0.15, 0.35, 0.55), (0.0, 3.0), 14.0),
        box=(40, 64, 1200, 80),
    )
    credits = Title(
        CREDITS,
        size=18,
        line_height=1.1,
        background=Background((0.0, 0.0, 0.0, 0.45), 12.0, 10.0),
        box=(40, 616, 1200, 70),
    )
    cut.title(closing, "6.6s", "2.4s", track="V3")
    cut.title(credits, "6.8s", "2.2s", track="V4")
    _fade(cut, "V3@7s", 6.6, 9.0)
    _fade(cut, "V4@7s", 6.8, 9.0)
    yield "Set the closing title and the credits"

    length = str(cut.value.duration)
    cut.overwrite(samples / "music.m4a", 0, cut=Cut(duration=length), track="A2")
    cut.set("A2@0", {"volume": -5})
    cut.transition("A2@0", "equal_power", "0.8s", edge=Edge.HEAD)
    cut.transition("A2@0", "equal_power", "2s")
    cut.set("A1@0", {"volume": -6})
    cut.set("A1@6s", {"volume": -8})
    yield "Laid music under the sound, and faded it"


def _grade(cut: Timeline, clip: str, *, exposure: float, temperature: float) -> None:
    cut.add_effect(
        clip,
        "exposure",
        {"exposure": exposure, "contrast": 1.08, "temperature": temperature, "saturation": 1.05},
    )
    cut.add_effect(clip, "vignette", {"amount": 0.42, "size": 0.45, "softness": 0.7})


def _card(card: Timeline, photo: Path) -> None:
    """A print: a soft shadow, white paper with round corners, the photo multiplied onto it."""
    paper = {"left": 0.08, "right": 0.08, "top": 0.1, "bottom": 0.1}
    card.generator("solid", 0, CARD_TIME, track="V1", values={"colour": "#000000"})
    card.add_effect("V1@0", "mask_shape", {**paper, "corner": 0.1, "feather": 0.1})
    card.set("V1@0", {"opacity": 0.6, "position": (4.0, 12.0)})
    card.generator("solid", 0, CARD_TIME, track="V2", values={"colour": "#fffaf0"})
    card.add_effect("V2@0", "mask_shape", {**paper, "corner": 0.05})
    card.overwrite(photo, 0, cut=Cut(duration=CARD_TIME), track="V3")
    card.set("V3@0", {"fit": "none", "scale": 0.84, "blend_mode": "multiply"})
    card.add_effect("V3@0", "mask_shape", {"corner": 0.05})


def _fly(cut: Timeline, clip: str) -> None:
    """In from the right with a turn, a slow drift, and out upwards."""
    for at, position, rotation, opacity in (
        ("2.2s", (640.0, -60.0), 16.0, 0.0),
        ("2.9s", (316.0, -128.0), 3.5, 0.94),
        ("4s", (304.0, -132.0), 2.5, 0.94),
        ("4.6s", (300.0, -220.0), -3.0, 0.0),
    ):
        cut.keyframe(clip, "position", at, position, EASE)
        cut.keyframe(clip, "rotation", at, rotation, EASE)
        cut.keyframe(clip, "opacity", at, opacity, EASE)


def _fade(cut: Timeline, clip: str, start: float, end: float) -> None:
    """Opacity up over half a second, and down again before the end."""
    for at, opacity in ((start, 0.0), (start + 0.5, 1.0), (end - 0.5, 1.0), (end - 0.04, 0.0)):
        cut.keyframe(clip, "opacity", f"{at:.2f}s", opacity, EASE)


def _drift(cut: Timeline, clip: str, start: float, end: float) -> None:
    cut.keyframe(clip, "position", f"{start:.2f}s", (14.0, 0.0))
    cut.keyframe(clip, "position", f"{end:.2f}s", (-6.0, 0.0))
