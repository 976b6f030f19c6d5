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
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 is already open for editing, here or in another program. Close it there first, or open it read-only.",
    ),
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
    QT_TRANSLATE_NOOP("sentences", "%1 of %2 pages are cut off at the file's end."),
    QT_TRANSLATE_NOOP("sentences", "%1 of the mattes, whose footage is lost."),
    QT_TRANSLATE_NOOP("sentences", "%1 of the table “%2”: what is written there makes no sense."),
    QT_TRANSLATE_NOOP("sentences", "%1 of the takes, whose media or request is lost."),
    QT_TRANSLATE_NOOP("sentences", "%1 of what was to be generated."),
    QT_TRANSLATE_NOOP("sentences", "%1 on %2: empty time of the same length is there instead."),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 was made by a newer version of Cutaway. Update Cutaway to open it."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 was moved, removed or replaced while it was open. Save a copy of the project to keep your work.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 was opened read-only. Save a copy to edit it."),
    QT_TRANSLATE_NOOP("sentences", "A shot, now “%1”, as one of its takes was asked for."),
    QT_TRANSLATE_NOOP("sentences", "A transition on track %1, whose clips do not meet there."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "All about a track but its clips: they are on “Recovered track”, on top of the first sequence.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Markers of “%1” at impossible places."),
    QT_TRANSLATE_NOOP(
        "sentences", "Nothing of a project can be read from %1. Open one of its backups."
    ),
    QT_TRANSLATE_NOOP("sentences", "Parts of the matte “%1” that do not fit together."),
    QT_TRANSLATE_NOOP("sentences", "Rows in damaged places, of which nothing can be told: %1."),
    QT_TRANSLATE_NOOP("sentences", "The clip “%1” on track %2, which breaks rules."),
    QT_TRANSLATE_NOOP("sentences", "The colour and the edges of the matte “%1”."),
    QT_TRANSLATE_NOOP("sentences", "The history: no edit can be undone."),
    QT_TRANSLATE_NOOP("sentences", "The in and out points of “%1”."),
    QT_TRANSLATE_NOOP("sentences", "The main sequence: %1."),
    QT_TRANSLATE_NOOP("sentences", "The name and the switches of a track, now “Recovered track”."),
    QT_TRANSLATE_NOOP("sentences", "The name of a sequence, now “Recovered sequence”; %1."),
    QT_TRANSLATE_NOOP("sentences", "The project's name, and which sequence is its main one."),
    QT_TRANSLATE_NOOP("sentences", "The sequences nested in “%1”."),
    QT_TRANSLATE_NOOP("sentences", "There is nothing to redo in %1."),
    QT_TRANSLATE_NOOP("sentences", "There is nothing to undo in %1."),
    QT_TRANSLATE_NOOP("sentences", "What the media “%1” offers. Relink it."),
    QT_TRANSLATE_NOOP("sentences", "Where a media is, now “Lost media”. Relink it."),
    QT_TRANSLATE_NOOP("sentences", "Which clips of “%1” are linked."),
    QT_TRANSLATE_NOOP("sentences", "Which mattes some clips use."),
)
