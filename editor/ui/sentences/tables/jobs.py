"""What editor.jobs says; written by packaging/list_sentences.py."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("sentences", "It was made before: let it go to have it made again."),
    QT_TRANSLATE_NOOP("sentences", "The project has no media %1. Import it again."),
    QT_TRANSLATE_NOOP("sentences", "The sequence is not in the project any more."),
    QT_TRANSLATE_NOOP("sentences", "There is no folder “%1”: choose another place."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” exists already: choose another name, or allow with --overwrite that it is replaced.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” holds the clip itself: choose another folder for the mattes."
    ),
)
