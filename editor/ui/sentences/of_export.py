"""What editor.export says; written by packaging/list_sentences.py."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 is written to a file ending in %2, and “%3” ends in %4: change the name, or choose another preset.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Frames %1 to %2 cannot be exported: “%3” goes from 0 to %4, and the end must come after the start.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The export needs about %1, and there are %2 free where “%3” is: make room, choose another disk, or a lower quality.",
    ),
    QT_TRANSLATE_NOOP("sentences", "The export needs what is not there:\n%1"),
    QT_TRANSLATE_NOOP("sentences", "The project has no sequence “%1”."),
    QT_TRANSLATE_NOOP("sentences", "The sequence “%1” is empty: there is nothing to export."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” is one of the project's own media, which the export would replace: choose another name.",
    ),
)
