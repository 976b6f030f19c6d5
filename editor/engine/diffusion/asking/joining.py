"""Results that join on to clips: they go on from one, lead up to one, or lie between two.

A pipeline makes more than was asked for: first or last (or both) stand frames of the neighbours,
which it is given, so that what moves goes on moving, and then as many as its rule wants. Of these
only the new ones are given: as many as the request says, the first of which follows BEFORE, and the
last of which AFTER follows. A family that takes several pictures there is shown `overlap` of them,
another the one at the edge.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from PIL import Image

from editor.engine.diffusion.asking.showing import Seen
from editor.engine.diffusion.family import Family
from editor.engine.diffusion.native import OF_ONE_PICTURE, Form, Native
from editor.engine.diffusion.running.crossing import Pictures
from editor.engine.generate.model import GenerationError
from editor.model.curves import Value
from editor.model.generation.capabilities import OptionKind, OptionSpec
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SIDES, InputSource, SourceRole
from editor.model.time import RationalTime

OVERLAP = "overlap"
_SEVERAL = (Form.CONDITIONS, Form.COMPOSED, Form.CLIP)
_ALONE = (GenerationKind.TEXT_TO_VIDEO, GenerationKind.IMAGE_TO_VIDEO)
_USUAL, _MOST = 9, 65


@dataclass(frozen=True, slots=True)
class Course:
    """How a joined result is made: by the pipeline of `kind`, with `frames` in all, of which the
    first `before` and the last `after` are the neighbours'. `kept` are given, by their numbers.
    `apart`: how many frames it is shown that are not in the result."""

    kind: GenerationKind
    frames: int
    before: int
    after: int
    kept: tuple[int, ...]
    apart: int = 0


def joining_kinds(family: Family) -> tuple[GenerationKind, ...]:
    """EXTEND if it can go on from a clip or lead up to one, BRIDGE if it can do both at once."""
    kinds = []
    if _base(family, {SourceRole.BEFORE}) or _base(family, {SourceRole.AFTER}):
        kinds.append(GenerationKind.EXTEND)
    if _base(family, set(SIDES)):
        kinds.append(GenerationKind.BRIDGE)
    return tuple(kind for kind in kinds if kind not in family.kinds)


def joining_roles(family: Family) -> tuple[SourceRole, ...]:
    """On which sides it can join."""
    both = _base(family, set(SIDES))
    return tuple(role for role in SIDES if both or _base(family, {role}))


def overlap_option(family: Family) -> tuple[OptionSpec, ...]:
    """How much of the neighbours is seen, where that can be chosen."""
    if GenerationKind.EXTEND in family.kinds:
        return ()
    found = [_base(family, {role}) for role in SIDES]
    natives = [native for base in found if base is not None for _, native in base.ends]
    if not any(each.form in _SEVERAL for each in natives):
        return ()
    return (
        OptionSpec(
            OVERLAP,
            OptionKind.INT,
            "Overlap",
            _USUAL,
            help="How many frames of the clip that is joined are looked at, to go on as it moves.",
            minimum=1,
            maximum=_MOST,
            unit="frames",
            cost="Each is made along with the new ones.",
        ),
    )


def course_of(
    family: Family, request: GenerationRequest, values: Mapping[str, Value]
) -> Course | None:
    """None: the request joins on to nothing.

    Raises:
        GenerationError: it cannot join there, or not with as many frames.
    """
    sides = {role for role in SIDES if request.source(role) is not None}
    if request.kind is GenerationKind.EXTEND and len(sides) == len(SIDES):
        sides = {SourceRole.BEFORE}
    if request.kind not in (GenerationKind.EXTEND, GenerationKind.BRIDGE):
        return None
    if not sides:
        raise GenerationError(
            "To make a clip longer it has to be said which: choose a clip to go on from."
        )
    base = _base(family, sides)
    if base is None:
        where = {SourceRole.BEFORE: "go on from a clip", SourceRole.AFTER: "lead up to a clip"}
        wanted = " and ".join(where[role] for role in SIDES if role in sides)
        raise GenerationError(f"{family.label} cannot {wanted}: choose another model.")
    overlap = values.get(OVERLAP, _USUAL)
    assert isinstance(overlap, int)
    rule, most = family.frames, family.frames.nearest(family.frames.most)
    seen = {role: _reach(native, overlap, rule.multiple) for role, native in base.ends}
    apart = sum(native.reach for _, native in base.ends if native.is_apart)
    before, after = (0 if apart else seen.get(role, 0) for role in SIDES)
    is_chosen = not any(native.reach for _, native in base.ends)
    if is_chosen and before + request.frames + after > most:  # as little as there has to be
        before, after = min(before, 1), min(after, 1)
    frames = rule.at_least(before + request.frames + after)
    made = frames - before - after
    if made < request.frames:
        raise GenerationError(
            f"{family.label} makes at most {most} frames, of which {before + after} are those "
            f"beside: ask for {most - before - after} or fewer."
        )
    kept = _kept(before, made, after, request.frames)
    return Course(base.kind, frames, before, after, kept, apart)


def as_made(request: GenerationRequest, course: Course | None) -> GenerationRequest:
    """The request as the pipeline is asked it: all else comes later by the frames before."""
    if course is None:
        return request
    sources = (
        _later(each, course.before, request)
        for each in request.sources
        if each.role not in (*SIDES, SourceRole.FIRST_FRAME, SourceRole.LAST_FRAME)
    )
    return replace(request, kind=course.kind, frames=course.frames, sources=tuple(sources))


def seen_beside(
    request: GenerationRequest, course: Course | None, pictures: Pictures
) -> tuple[Seen, ...]:
    """What of the neighbours the pipeline is shown.

    Raises:
        MediaError: one cannot be decoded.
    """
    if course is None:
        return ()
    found = []
    if course.before or course.apart:
        source = _given(request, SourceRole.BEFORE)
        steps = range(1 - course.before - course.apart, 1)
        goes_on = course.kind is GenerationKind.EXTEND
        role = SourceRole.BEFORE if goes_on else SourceRole.FIRST_FRAME
        found.append(Seen(role, _pictures(request, source, steps, pictures), 0, source.strength))
    if course.after:
        source = _given(request, SourceRole.AFTER)
        shown = _pictures(request, source, range(course.after), pictures)
        place = course.frames - course.after
        found.append(Seen(SourceRole.LAST_FRAME, shown, place, source.strength))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Base:
    """A kind whose pipeline can join, and what takes the pictures of each side."""

    kind: GenerationKind
    ends: tuple[tuple[SourceRole, Native], ...]


def _base(family: Family, sides: set[SourceRole]) -> _Base | None:
    """None: it cannot join on these sides at once."""
    as_pictures = {
        SourceRole.BEFORE: SourceRole.FIRST_FRAME,
        SourceRole.AFTER: SourceRole.LAST_FRAME,
    }
    if GenerationKind.EXTEND in family.kinds and sides == {SourceRole.BEFORE}:
        own = next(each for each in family.natives if SourceRole.BEFORE in each.roles)
        return _Base(GenerationKind.EXTEND, ((SourceRole.BEFORE, own),))
    wanted = {as_pictures[side] for side in sides}
    for kind in family.kinds:
        if kind not in _ALONE:
            continue
        natives = family.natives_of(kind)
        start = family.starts.get(kind)
        needed = [each.roles for each in natives if each.is_needed]
        needed += [] if start is None else [(start,)]
        taken = {role for each in natives for role in each.roles}
        if wanted <= taken and all(wanted.intersection(roles) for roles in needed):
            ends = (
                (side, next(each for each in natives if as_pictures[side] in each.roles))
                for side in SIDES
                if side in sides
            )
            return _Base(kind, tuple(ends))
    return None


def _reach(native: Native, overlap: int, multiple: int) -> int:
    """How many frames go in there: the first alone, and then by what frames are counted in."""
    if native.reach:
        return native.reach
    if native.form not in _SEVERAL:
        return 1
    return 1 + (overlap - 1) // multiple * multiple


def _kept(before: int, made: int, after: int, wanted: int) -> tuple[int, ...]:
    """`wanted` of those that are made. What is too much is left out where the clip is open, or,
    between two neighbours, here and there."""
    if not after:
        return tuple(range(before, before + wanted))
    if not before:
        return tuple(range(made - wanted, made))
    step = Fraction(made + 1, wanted + 1)
    return tuple(before - 1 + round(step * number) for number in range(1, wanted + 1))


def _later(source: InputSource, frames: int, request: GenerationRequest) -> InputSource:
    if source.role in OF_ONE_PICTURE:
        return replace(source, frame=source.frame + frames)
    begins = source.start.seconds - frames * source.speed / request.rate
    return replace(source, start=RationalTime.from_seconds(begins))


def _pictures(
    request: GenerationRequest, source: InputSource, steps: range, pictures: Pictures
) -> tuple[Image.Image, ...]:
    """Those so many frames of the result away from the source's edge, in the clip's size: whatever
    its shape, for the take is shown in the shape of what it joins on to."""
    size = request.width, request.height
    at = (Fraction(step) * source.speed / request.rate for step in steps)
    return tuple(
        Image.fromarray(pictures.picture(source, after)).resize(size, Image.Resampling.LANCZOS)
        for after in at
    )


def _given(request: GenerationRequest, role: SourceRole) -> InputSource:
    source = request.source(role)
    assert source is not None, role
    return source
