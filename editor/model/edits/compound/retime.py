"""The speed of several clips set at once, with what their sound does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from editor.model.choosing.companions import linked_with
from editor.model.edits.compound.several import for_each
from editor.model.edits.errors import EditError
from editor.model.edits.ids import NewId
from editor.model.edits.speed import set_keep_pitch, set_speed
from editor.model.edits.splicing.ripple import Ripple
from editor.model.project import Project
from editor.model.timeline import Clip, ItemId, SequenceId


@dataclass(frozen=True, slots=True)
class Retiming:
    """`speed` 1 is as it was shot, always positive; `ripple`: later clips make room."""

    speed: Fraction
    is_reversed: bool = False
    keep_pitch: bool = True
    ripple: bool = False


def retime(
    project: Project,
    sequence_id: SequenceId,
    items: Iterable[ItemId],
    retiming: Retiming,
    *,
    new_id: NewId,
) -> Project:
    """Runs the clips, and what they are linked to, as `retiming` says.

        half speed   |A|gap| B |   ->   | A | B |

    Raises:
        EditError: as `set_speed`.
    """
    chosen = list(items)
    speed = -retiming.speed if retiming.is_reversed else retiming.speed
    ripple = Ripple.ALL_TRACKS if retiming.ripple else None

    def retimed(now: Project, item: ItemId) -> Project:
        if _clip(now, sequence_id, item).speed != speed:
            now = set_speed(now, sequence_id, item, speed, ripple=ripple, new_id=new_id)
        sequence = now.sequence(sequence_id)
        assert sequence is not None
        for each in sorted(linked_with(sequence, item)):
            now = set_keep_pitch(now, sequence_id, each, retiming.keep_pitch, new_id=new_id)
        return now

    return for_each(project, sequence_id, chosen, retimed)


def _clip(project: Project, sequence_id: SequenceId, item: ItemId) -> Clip:
    sequence = project.sequence(sequence_id)
    found = sequence.find(item) if sequence is not None else None
    clip = found[0].items[found[1]] if found is not None else None
    if not isinstance(clip, Clip):
        raise EditError(f"There is no clip “{item}” in this sequence.")
    return clip
