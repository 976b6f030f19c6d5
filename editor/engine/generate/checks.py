"""Whether a model can do what is asked of it, before it begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from editor.engine.generate.model import GenerationError
from editor.model.curves import Value
from editor.model.generation.adapters import (
    LEAST_STRENGTH,
    MOST_STRENGTH,
    Adapter,
    AdapterKind,
    AdapterSpec,
)
from editor.model.generation.capabilities import Control, ModelSpec, OptionKind, OptionSpec
from editor.model.generation.removal import asks_for_removal
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SIDES, SourceRole
from editor.model.media import MediaReference

_ROLES = {
    SourceRole.FIRST_FRAME: "a picture for the first frame",
    SourceRole.LAST_FRAME: "a picture for the last frame",
    SourceRole.KEYFRAME: "a picture for a frame in between",
    SourceRole.CLIP: "a clip to work on",
    SourceRole.BEFORE: "a clip to go on from",
    SourceRole.AFTER: "a clip to lead up to",
    SourceRole.MASK: "a mask",
    SourceRole.DEPTH: "a depth map",
    SourceRole.FLOW: "a flow map",
    SourceRole.POSE: "a clip of poses",
    SourceRole.EDGES: "a clip of edges",
    SourceRole.FACE: "a clip of a face",
    SourceRole.REFERENCE: "a picture as a likeness",
    SourceRole.EARLIER: "an earlier result",
}
_DRAWN_HERE = (SourceRole.DEPTH, SourceRole.EDGES)
_OF_EITHER_SIGN = (AdapterKind.LORA, AdapterKind.MOTION)
_OF_WORDS = (GenerationKind.TEXT_TO_VIDEO, GenerationKind.TEXT_TO_IMAGE)


def check(spec: ModelSpec, request: GenerationRequest, media: Iterable[MediaReference]) -> None:
    """
    Raises:
        GenerationError: the model cannot do it; the message says all that stands against it.
    """
    found = objections(spec, request, media)
    if found:
        raise GenerationError(" ".join(found))


def objections(
    spec: ModelSpec, request: GenerationRequest, media: Iterable[MediaReference]
) -> tuple[str, ...]:
    """What stands against it, a sentence each with what to do; none: it can begin.

    `media`: all that the request's sources may refer to.
    """
    unknown = tuple(_of_kind(spec, request))
    return unknown or (
        *_of_size(spec, request),
        *_of_length(spec, request),
        *_of_sources(spec, request, media),
        *_of_words(spec, request),
        *_of_options(spec, request),
        *_of_adapters(spec, request),
    )


def unheeded(spec: ModelSpec, request: GenerationRequest) -> tuple[str, ...]:
    """What is asked for and changes nothing, a sentence each: no reason to stop."""
    prompts = request.prompts.prompts
    asked = {
        "words": (Control.PROMPT, any(each.text for each in prompts)),
        "what is not wanted": (Control.NEGATIVE_PROMPT, any(each.negative for each in prompts)),
        "words that change along the clip": (Control.TIMED_PROMPTS, len(prompts) > 1),
        "the motion brush": (Control.MOTION_BRUSH, bool(request.brush.regions)),
        "the camera": (Control.CAMERA, not request.camera.is_still),
        "a loop": (Control.LOOP, request.loops),
    }
    said = [
        f"{spec.label} does not heed {name}."
        for name, (control, is_asked) in asked.items()
        if is_asked and control not in spec.controls
    ]
    if request.kind is GenerationKind.EXTEND and all(map(request.source, SIDES)):
        said.append("It goes on from what is before, and does not meet what comes after.")
    if any(each.start >= request.frames for each in prompts):
        said.append("Words that are to count after its end are not heeded.")
    return tuple(said)


def _of_kind(spec: ModelSpec, request: GenerationRequest) -> Iterator[str]:
    if request.kind not in spec.kinds:
        lacks = () if request.sources else spec.required
        for role in lacks:
            yield f"{spec.label} needs {_ROLES[role]}: choose one."
        if not lacks:
            does = ", ".join(spec.kinds)
            yield f"{spec.label} does {does}, not {request.kind}: choose another model."


def _of_size(spec: ModelSpec, request: GenerationRequest) -> Iterator[str]:
    rule = spec.size
    size = request.width, request.height
    fitting = rule.nearest(*size)
    if fitting == size:
        return
    asked, better = (f"{width} x {height}" for width, height in (size, fitting))
    if rule.is_fixed:
        sizes = ", ".join(f"{width} x {height}" for width, height in rule.sizes)
        yield f"{spec.label} makes pictures of {sizes}, and {asked} were asked for: try {better}."
    elif min(size) < rule.smallest or max(size) > rule.largest:
        yield (
            f"{spec.label} makes pictures of {rule.smallest} to {rule.largest} pixels a side, "
            f"and {asked} were asked for: try {better}."
        )
    else:
        yield (
            f"{spec.label} makes pictures with sides that are multiples of {rule.multiple}, and "
            f"{asked} were asked for: try {better}."
        )


def _of_length(spec: ModelSpec, request: GenerationRequest) -> Iterator[str]:
    if not 1 <= request.rate <= 1000 and not asks_for_removal(request):
        yield f"{request.rate} is no frame rate: choose 1 to 1000 frames a second."
        return
    nearest = spec.frames_of(request.kind).nearest(request.frames)
    if nearest != request.frames and spec.frames.most == 1:
        yield (
            f"{spec.label} makes single pictures, and {request.frames} frames were asked for: "
            "choose a model that makes clips."
        )
    elif nearest != request.frames:
        yield (
            f"{spec.label} cannot make {request.frames} frames: the nearest it can is {nearest} "
            f"({float(nearest / request.rate):.2f} s)."
        )


def _of_sources(
    spec: ModelSpec, request: GenerationRequest, media: Iterable[MediaReference]
) -> Iterator[str]:
    for role in spec.needed(request.kind):
        if request.source(role) is None:
            yield f"{spec.label} needs {_ROLES[role]}: choose one."
    extends = request.kind is GenerationKind.EXTEND
    if extends and all(request.source(role) is None for role in SIDES):
        yield "To make a clip longer it has to be said which: choose a clip to go on from."
    known = {each.id: each for each in media}
    read = [each.reads for each, _ in _adapters(spec, request)]
    for source in request.sources:
        what = _ROLES[source.role]
        if extends and source.role in SIDES and any(role in spec.optional for role in SIDES):
            continue  # of two sides one may be left alone
        if source.role not in (*spec.required, *spec.optional, *read):
            yield f"{spec.label} has no use for {what}: leave it out."
        elif source.media not in known:
            yield f"What was chosen as {what} is not in the project any more: choose another."
        elif known[source.media].video is None:
            yield f"“{known[source.media].name}” has no picture: choose another as {what}."
        elif source.role is SourceRole.KEYFRAME and not 0 <= source.frame < request.frames:
            yield f"A picture is set on frame {source.frame}, and the clip has {request.frames}."


def _of_adapters(spec: ModelSpec, request: GenerationRequest) -> Iterator[str]:
    for chosen in request.adapters:
        if spec.adapter(chosen.id) is None:
            has = ", ".join(each.id for each in spec.adapters) or "none"
            yield f"{spec.label} has no adapter “{chosen.id}” that fits: it has {has}."
    for adapter, chosen in _adapters(spec, request):
        least = LEAST_STRENGTH if adapter.kind in _OF_EITHER_SIGN else 0.0
        if not least <= chosen.strength <= MOST_STRENGTH:
            yield (
                f"{adapter.label} can be {least:g} to {MOST_STRENGTH:g} strong, "
                f"not {chosen.strength:g}."
            )
        role = adapter.reads
        if role is None or request.source(role) is not None or chosen.strength == 0:
            continue
        if role not in _DRAWN_HERE:
            yield f"{adapter.label} needs {_ROLES[role]}: choose one."
        elif not any(map(request.source, (SourceRole.FIRST_FRAME, SourceRole.CLIP))):
            yield (
                f"{adapter.label} needs {_ROLES[role]}, or a picture or clip that one can be made "
                "of: choose one."
            )


def _adapters(spec: ModelSpec, request: GenerationRequest) -> Iterator[tuple[AdapterSpec, Adapter]]:
    """Those that were chosen and are known."""
    for chosen in request.adapters:
        adapter = spec.adapter(chosen.id)
        if adapter is not None:
            yield adapter, chosen


def _of_words(spec: ModelSpec, request: GenerationRequest) -> Iterator[str]:
    if request.kind in _OF_WORDS and Control.PROMPT in spec.controls and not request.prompts.text:
        yield f"{spec.label} needs words: say what should be seen."


def _of_options(spec: ModelSpec, request: GenerationRequest) -> Iterator[str]:
    for name, value in request.options:
        option = spec.option(name)
        if option is None:
            has = ", ".join(each.name for each in spec.options) or "none"
            yield f"{spec.label} has no option “{name}”: it has {has}."
        else:
            yield from _of_value(spec, option, value)


def _of_value(spec: ModelSpec, option: OptionSpec, value: Value) -> Iterator[str]:
    about = f"The option “{option.name}” of {spec.label}"
    match option.kind:
        case OptionKind.BOOL if not isinstance(value, bool):
            yield f"{about} is on or off, not “{value}”."
        case OptionKind.TEXT if not isinstance(value, str):
            yield f"{about} is a text, not {value}."
        case OptionKind.CHOICE if value not in (choices := [key for key, _ in option.choices]):
            yield f"{about} is one of {', '.join(choices)}, not “{value}”."
        case OptionKind.INT | OptionKind.FLOAT:
            whole = option.kind is OptionKind.INT
            if isinstance(value, bool) or not isinstance(value, int if whole else int | float):
                yield (
                    f"{about} is a whole number, not “{value}”."
                    if whole
                    else f"{about} is a number, not “{value}”."
                )
            elif not _is_within(option, float(value)):
                yield f"{about} is {_range(option)}, not {value}."


def _is_within(option: OptionSpec, value: float) -> bool:
    low = option.minimum is None or value >= option.minimum
    return low and (option.maximum is None or value <= option.maximum)


def _range(option: OptionSpec) -> str:
    unit = f" {option.unit}" if option.unit else ""
    if option.maximum is None:
        return f"at least {option.minimum:g}{unit}"
    if option.minimum is None:
        return f"at most {option.maximum:g}{unit}"
    return f"{option.minimum:g} to {option.maximum:g}{unit}"
