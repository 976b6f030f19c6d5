"""Sequences added, taken away, and what belongs to one as a whole."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from editor.model.colour import WorkingSpace
from editor.model.edits.errors import EditError
from editor.model.edits.splicing.draft import sequence_in
from editor.model.project import Project, Sequence
from editor.model.rules.nesting import nested_in
from editor.model.timeline import SequenceId


def free_sequence_name(project: Project, pattern: str) -> str:
    """`pattern` with the first `{number}` that makes a name no sequence has."""
    taken = {each.name for each in project.sequences}
    number = 1
    while pattern.format(number=number) in taken:
        number += 1
    return pattern.format(number=number)


def add_sequence(project: Project, sequence: Sequence) -> Project:
    """Adds a sequence; the first one becomes the main one."""
    main = project.main_sequence or sequence.id
    return replace(project, sequences=(*project.sequences, sequence), main_sequence=main)


def remove_sequence(project: Project, sequence_id: SequenceId) -> Project:
    """Takes a sequence out; if it was the main one, the first that is left becomes it.

    Raises:
        EditError: there is none, or another sequence shows it.
    """
    sequence = sequence_in(project, sequence_id)
    for each in project.sequences:
        if sequence_id in nested_in(each):
            raise EditError(f"“{each.name}” shows “{sequence.name}”. Remove its clips there first.")
    kept = tuple(each for each in project.sequences if each.id != sequence_id)
    main = project.main_sequence
    if main == sequence_id:
        main = kept[0].id if kept else None
    return replace(project, sequences=kept, main_sequence=main)


def rename_sequence(project: Project, sequence_id: SequenceId, name: str) -> Project:
    """Raises EditError if there is no such sequence."""
    return project.with_sequence(replace(sequence_in(project, sequence_id), name=name))


def set_main_sequence(project: Project, sequence_id: SequenceId) -> Project:
    """The one that opens first and that is exported by default. Raises EditError if unknown."""
    return replace(project, main_sequence=sequence_in(project, sequence_id).id)


def set_format(
    project: Project,
    sequence_id: SequenceId,
    *,
    rate: Fraction | None = None,
    width: int | None = None,
    height: int | None = None,
    sample_rate: int | None = None,
    working_space: WorkingSpace | None = None,
) -> Project:
    """Sets what the sequence is measured in; what is not named stays. A rate or a size that is
    chosen no longer follows the first clip.

    Raises:
        EditError: a value that is not positive, or a new rate for a sequence that is not empty:
            everything on it counts in frames of the old one.
    """
    old = sequence_in(project, sequence_id)
    new = replace(
        old,
        rate=rate or old.rate,
        width=width or old.width,
        height=height or old.height,
        sample_rate=sample_rate or old.sample_rate,
        working_space=working_space or old.working_space,
        format_from_first_clip=old.format_from_first_clip and not (rate or width or height),
    )
    if new.rate <= 0 or new.width < 1 or new.height < 1 or new.sample_rate < 1:
        raise EditError("A sequence needs a rate, a width and a height above zero.")
    if new.rate != old.rate and (old.duration or old.markers):
        raise EditError(
            f"“{old.name}” counts in frames of {old.rate} a second, so its rate can only change "
            "while it is empty. Make a new sequence and nest this one in it."
        )
    return project.with_sequence(new)
