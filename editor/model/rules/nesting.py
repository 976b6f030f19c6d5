"""Which sequences show which others."""

from __future__ import annotations

from collections.abc import Iterator

from editor.model.project import Project, Sequence
from editor.model.timeline import Clip, SequenceId, SequenceSource


def nested_in(sequence: Sequence) -> Iterator[SequenceId]:
    """The sequences that its clips show, each as often as it is used."""
    for track in sequence.tracks:
        for item in track.items:
            if isinstance(item, Clip) and isinstance(item.source, SequenceSource):
                yield item.source.sequence


def reaches(project: Project, outer: SequenceId, inner: SequenceId) -> bool:
    """Whether `outer` is `inner`, or shows it at any depth."""
    seen: set[SequenceId] = set()
    waiting = [outer]
    while waiting:
        current = waiting.pop()
        if current == inner:
            return True
        sequence = None if current in seen else project.sequence(current)
        seen.add(current)
        if sequence is not None:
            waiting += nested_in(sequence)
    return False
