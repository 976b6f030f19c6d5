"""Small valid projects for the store's tests."""

from dataclasses import replace
from fractions import Fraction

from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, ItemId, SequenceId, TitleSource, Track, TrackId, TrackKind
from editor.model.titles.title import Title


def clip(number, frames=24):
    source = TitleSource(Title(f"Title {number}"))
    return Clip(ItemId(f"clip {number}"), f"Clip {number}", source, frames)


def film(clips=3, name="Film"):
    """One sequence with one track of titles."""
    track = Track(
        TrackId("V1"), "V1", TrackKind.VIDEO, tuple(clip(number) for number in range(clips))
    )
    sequence = Sequence(SequenceId("main"), "Main", Fraction(24), 640, 360, video_tracks=(track,))
    return Project(name, sequences=(sequence,), main_sequence=sequence.id)


def items_of(project):
    return project.sequences[0].video_tracks[0].items


def with_items(project, items):
    sequence = project.sequences[0]
    track = replace(sequence.video_tracks[0], items=tuple(items))
    return project.with_sequence(sequence.with_track(track))


def renamed(project, name):
    return replace(project, name=name)
