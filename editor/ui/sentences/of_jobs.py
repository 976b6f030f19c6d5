"""What editor.jobs says; written by packaging/list_sentences.py."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("sentences", "The sequence is not in the project any more."),
    QT_TRANSLATE_NOOP("sentences", "There is no folder “%1”: choose another place."),
)
