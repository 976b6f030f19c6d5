"""Guides across the picture of a sequence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from editor.model.edits.splicing.draft import sequence_in
from editor.model.project import Project
from editor.model.timeline import GuideLine, SequenceId


def set_guides(project: Project, sequence_id: SequenceId, guides: Iterable[GuideLine]) -> Project:
    """These guides and no others; one that lies on another is left out.

    Raises:
        EditError: there is no such sequence.
    """
    sequence = sequence_in(project, sequence_id)
    chosen = tuple(dict.fromkeys(guides))
    if chosen == sequence.guides:
        return project
    return project.with_sequence(replace(sequence, guides=chosen))


def add_guide(project: Project, sequence_id: SequenceId, guide: GuideLine) -> Project:
    """Raises EditError if there is no such sequence."""
    sequence = sequence_in(project, sequence_id)
    return set_guides(project, sequence_id, (*sequence.guides, guide))
