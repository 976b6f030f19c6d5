"""What editor.session says; written by packaging/list_sentences.py."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("sentences", "Nothing is selected yet: click on what “%1” is to be of."),
    QT_TRANSLATE_NOOP("sentences", "The project is just being taken back. Try again in a moment."),
    QT_TRANSLATE_NOOP("sentences", "The project was opened read-only. Save a copy to edit it."),
    QT_TRANSLATE_NOOP("sentences", "There is no picture under the playhead."),
    QT_TRANSLATE_NOOP("sentences", "“%1” covers nothing there that could be a shape."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is among the takes: its place on the timeline is gone."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is in the project already, as “%2”."),
    QT_TRANSLATE_NOOP("sentences", "“%1” was not seen any more from frame %2 on."),
)
