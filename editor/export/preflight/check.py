"""What would be missing from an export, found before it starts: nothing is dropped silently."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from editor.compositor.context import end, standalone
from editor.compositor.fonts import has_family
from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.isf.check import check
from editor.compositor.lut import LutError, read_cube
from editor.export.preflight.media_state import MediaStates
from editor.export.preflight.needs import (
    EffectNeed,
    FileNeed,
    FontNeed,
    MediaNeed,
    Need,
    SequenceNeed,
    clip_needs,
    effect_needs,
)
from editor.media.errors import MediaError
from editor.media.probe import probe
from editor.model.effects import Effect, EffectKind
from editor.model.project import Project
from editor.model.timeline import Clip, Gap, Item, TitleSource, Track, TrackKind
from editor.model.titles.title import Title
from editor.resources import shaders_folder


@dataclass(frozen=True, slots=True)
class Missing:
    """`sentence` says what is missing, and on which clip. `in_part`: the rest can be used."""

    need: Need
    sentence: str
    in_part: bool = False


def missing(project: Project, wanted: dict[Need, str], catalogue: Catalogue) -> tuple[Missing, ...]:
    """What of `wanted` cannot be had, in the order in which it was first needed.

    Raises:
        NoGraphicsError: this machine cannot draw at all.
    """
    states = MediaStates()
    broken = _broken_shaders(wanted, catalogue)
    found: list[Missing] = []
    for need, clip in wanted.items():
        what = broken.get(need) or _problem(project, need, catalogue, states)
        lost = _lost(project, need, states) if what is None else None
        if what is not None or lost is not None:
            sentence = f"{what or lost} (used by “{clip}”)"
            found.append(Missing(need, sentence, in_part=what is None))
    return tuple(found)


def without(project: Project, gone: Iterable[Missing], catalogue: Catalogue) -> Project:
    """The project with gaps where clips have no media, without effects that cannot be drawn, and
    with the usual font where a title's is missing."""
    lacking = frozenset(each.need for each in gone if not each.in_part)
    for sequence in project.sequences:
        tracks = (_track_without(track, lacking, catalogue) for track in sequence.tracks)
        for track in tracks:
            sequence = sequence.with_track(track)
        project = project.with_sequence(sequence)
    return project


def _broken_shaders(wanted: Iterable[Need], catalogue: Catalogue) -> dict[Need, str]:
    """What is wrong with the shader files that are needed and do not compile; the program's own
    are known to."""
    own = shaders_folder()
    added: dict[str, Need] = {}
    for need in wanted:
        if isinstance(need, EffectNeed) and (need.kind, need.name) in catalogue.files:
            path = catalogue.file(need.kind, need.name).path
            if not path.is_relative_to(own):
                added[str(path)] = need
    if not added:
        return {}
    ctx = standalone()
    try:
        results = check(ctx, map(Path, added))
    finally:
        end(ctx)
    return {added[each["path"]]: each["error"].rstrip(".") for each in results if each["error"]}


def _problem(project: Project, need: Need, catalogue: Catalogue, states: MediaStates) -> str | None:
    match need:
        case MediaNeed(media, kind, stream):
            reference = project.media_reference(media)
            if reference is None:
                return f"The media “{media}” is not in the project"
            return states.unusable(reference, kind, stream)
        case EffectNeed(kind, name):
            if catalogue.spec(kind, name) is not None:
                return None
            broken = [str(error) for error in catalogue.problems if error.path.stem == name]
            return broken[0].rstrip(".") if broken else f"There is no {kind} “{name}”"
        case FontNeed(family):
            return None if has_family(family) else f"The font “{family}” is not installed"
        case FileNeed(path):
            return _file_problem(Path(path))
        case SequenceNeed(sequence):
            known = project.sequence(sequence) is not None
            return None if known else f"The sequence “{sequence}” is not in the project"


def _lost(project: Project, need: Need, states: MediaStates) -> str | None:
    reference = project.media_reference(need.media) if isinstance(need, MediaNeed) else None
    return None if reference is None else states.lost(reference)


def _file_problem(path: Path) -> str | None:
    if not path.is_file():
        return f"The file “{path}” is missing"
    try:
        if path.suffix.lower() == ".cube":
            read_cube(path)
        else:
            probe(path)
    except (LutError, MediaError) as error:
        return f"“{path}” cannot be used: {str(error).rstrip('.')}"
    return None


def _track_without(track: Track, lacking: frozenset[Need], catalogue: Catalogue) -> Track:
    transitions = tuple(
        transition
        for transition in track.transitions
        if track.kind is TrackKind.AUDIO
        or lacking.isdisjoint(effect_needs(transition.effect, EffectKind.TRANSITION, catalogue))
    )
    items = tuple(_item_without(item, track.kind, lacking, catalogue) for item in track.items)
    return replace(track, items=items, transitions=transitions)


def _item_without(
    item: Item, kind: TrackKind, lacking: frozenset[Need], catalogue: Catalogue
) -> Item:
    if not isinstance(item, Clip) or lacking.isdisjoint(clip_needs(item, kind, catalogue)):
        return item

    def can_be_drawn(effect: Effect) -> bool:
        return lacking.isdisjoint(effect_needs(effect, EffectKind.EFFECT, catalogue))

    kept = replace(item, effects=tuple(filter(can_be_drawn, item.effects)))
    source = item.source
    if isinstance(source, TitleSource) and FontNeed(source.title.font) in lacking:
        title = replace(source.title, font=Title("").font)
        kept = replace(kept, source=TitleSource(title))
    if lacking.isdisjoint(clip_needs(kept, kind, catalogue)):
        return kept
    return Gap(item.id, item.duration)
