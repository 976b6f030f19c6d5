"""What editor.store says; written by packaging/list_sentences.py."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP(
        "sentences", "%1 cannot be opened. Check that its folder is there and may be written to."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 cannot be read or written: its drive reports an error (%2). Check that the drive is connected and has room.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 cannot be recovered: %2 Open one of its backups."),
    QT_TRANSLATE_NOOP("sentences", "%1 exists already. Choose another name, or remove it first."),
    QT_TRANSLATE_NOOP("sentences", "%1 is being used by another program. Close it there first."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 is damaged: %2. What can still be read can be recovered into a copy; its backups lie beside it.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 is empty. If it was a project, open one of its backups."),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 is not a Cutaway project: another program made it. Open it there."
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 keeps no step %2."),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 was made by a newer version of Cutaway. Update Cutaway to open it."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 was moved, removed or replaced while it was open. Save a copy of the project to keep your work.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 was opened read-only. Save a copy to edit it."),
    QT_TRANSLATE_NOOP(
        "sentences", "Nothing of a project can be read from %1. Open one of its backups."
    ),
    QT_TRANSLATE_NOOP("sentences", "There is nothing to redo in %1."),
    QT_TRANSLATE_NOOP("sentences", "There is nothing to undo in %1."),
)
