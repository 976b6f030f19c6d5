"""How long edits take on 10,000 clips: `python tests/benchmarks/edits.py`.

Prints milliseconds, and the ratio to making the track lists anew once (a new tuple of new clips
for every track), which is the same machine's measure of what a careless edit would cost.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from itertools import count
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from builders.timeline import MAIN, audio, clip, pair, project, track, transition  # noqa: E402

from editor.model.edits import link, move, place, remove, slice, slip, speed, trim  # noqa: E402
from editor.model.edits.clip.parameters import Parameter, set_parameter  # noqa: E402
from editor.model.edits.place import Placing  # noqa: E402
from editor.model.edits.splicing.ripple import Ripple  # noqa: E402
from editor.model.edits.transition import Edge, add_transition  # noqa: E402
from editor.model.effects import Effect, EffectId  # noqa: E402
from editor.model.project import Project  # noqa: E402
from editor.model.timeline import ItemId, TrackId  # noqa: E402

Edit = Callable[[Project], Project]

CLIPS = 10_000
ROUNDS = 15


def long_project() -> Project:
    """Two video and two audio tracks of 2,500 clips each, linked in pairs, with dissolves."""
    quarter = CLIPS // 4
    pairs = [pair(f"C{number}", 24, 100) for number in range(quarter * 2)]
    first, second = pairs[:quarter], pairs[quarter:]
    dissolves = tuple(
        transition(ItemId(f"C{number}"), ItemId(f"C{number + 1}"), 4, 4)
        for number in range(0, quarter - 1, 2)
    )
    return project(
        track("V1", *(picture for picture, _ in first), transitions=dissolves),
        track("V2", *(picture for picture, _ in second)),
        audio("A1", *(heard for _, heard in first)),
        audio("A2", *(heard for _, heard in second)),
    )


def main() -> None:
    before = long_project()
    numbers = count()
    half = before.sequences[0].tracks[0].items[CLIPS // 8].id
    frame = CLIPS // 8 * 24 + 7

    def new_id() -> str:
        return f"n{next(numbers)}"

    def part() -> list[place.Part]:
        return [(TrackId("V1"), clip(new_id(), 10))]

    fade = Effect(EffectId("e"), "dissolve")
    edits: dict[str, Edit] = {
        "overwrite": lambda p: place.overwrite(p, MAIN, frame, part(), new_id=new_id),
        "insert, all tracks": lambda p: place.insert(p, MAIN, frame, part(), new_id=new_id),
        "slice, linked": lambda p: slice.slice_clip(p, MAIN, half, frame, new_id=new_id),
        "slice all": lambda p: slice.slice_all(p, MAIN, frame, new_id=new_id),
        "lift, linked": lambda p: remove.lift(p, MAIN, [half], new_id=new_id),
        "remove, linked": lambda p: remove.remove(
            p, MAIN, [half], ripple=Ripple.LINKED_TRACKS, new_id=new_id
        ),
        "trim tail": lambda p: trim.trim_tail(p, MAIN, half, -3, new_id=new_id),
        "ripple trim": lambda p: trim.ripple_trim_tail(
            p, MAIN, half, 3, ripple=Ripple.ALL_TRACKS, new_id=new_id
        ),
        "roll": lambda p: trim.roll(p, MAIN, half, 3, new_id=new_id),
        "slip": lambda p: slip.slip(p, MAIN, half, 3, new_id=new_id),
        "slide": lambda p: slip.slide(p, MAIN, half, 3, new_id=new_id),
        "move": lambda p: move.move(p, MAIN, [half], 500, new_id=new_id),
        "move, insert": lambda p: move.move(
            p, MAIN, [half], 480, placing=Placing.INSERT, new_id=new_id
        ),
        "speed, ripple": lambda p: speed.set_speed(
            p, MAIN, half, Fraction(2, 3), ripple=Ripple.ALL_TRACKS, new_id=new_id
        ),
        "transition": lambda p: add_transition(p, MAIN, half, Edge.TAIL, fade, 3, 3, new_id=new_id),
        "opacity": lambda p: set_parameter(p, MAIN, half, Parameter.OPACITY, 0.5),
        "unlink": lambda p: link.unlink(p, MAIN, [half], new_id=new_id),
        "close gaps": lambda p: remove.close_gaps(p, MAIN, new_id=new_id),
    }
    rebuilt = _median(_rebuilt, lambda: before)
    print(f"{'':24}{'known tracks':>18}{'new tracks':>18}")
    print(f"{'all track lists anew':24}{rebuilt * 1000:8.2f} ms   1.00")
    for name, edit in edits.items():
        print(f"{name:24}", end="")
        for given in (lambda: before, lambda: _unknown(before)):
            seconds = _median(edit, given)
            print(f"{seconds * 1000:8.2f} ms{seconds / rebuilt:7.2f}", end="")
        print()


def _rebuilt(before: Project) -> Project:
    for each in before.sequences[0].tracks:
        items = tuple(replace(item, duration=item.duration) for item in each.items)
        before = before.with_sequence(before.sequences[0].with_track(replace(each, items=items)))
    return before


def _unknown(before: Project) -> Project:
    """The same project with tracks in which nothing has been looked up yet."""
    for each in before.sequences[0].tracks:
        before = before.with_sequence(before.sequences[0].with_track(replace(each)))
    return before


def _median(edit: Edit, given: Callable[[], Project]) -> float:
    times = []
    for _ in range(ROUNDS):
        before = given()
        start = perf_counter()
        edit(before)
        times.append(perf_counter() - start)
    return sorted(times)[ROUNDS // 2]


if __name__ == "__main__":
    main()
