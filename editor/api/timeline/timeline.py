"""A sequence of a film with all that can be done to it: one class, its edits told by subject."""

from __future__ import annotations

from editor.api.generation.joining import Joining
from editor.api.removal.in_film import Inpainting
from editor.api.timeline.arranging import Arranging
from editor.api.timeline.looks.blending import Blending
from editor.api.timeline.looks.clips import Looks
from editor.api.timeline.looks.matting import Matting
from editor.api.timeline.placing import Placing
from editor.api.timeline.structure import Structure
from editor.api.timeline.trimming import Trimming


class Timeline(
    Placing, Trimming, Arranging, Blending, Looks, Matting, Inpainting, Joining, Structure
):
    """Edits of one sequence. Each is one step that can be undone, and gives what it made.

    Clips and tracks are named as `naming` says (`V1@2s`), times are frames or text.

    Raises:
        EditError: the edit is refused; then nothing has happened.
        NamingError: what was named is not there, or could be several.
        ArgumentError: a text is no time or value.
    """
