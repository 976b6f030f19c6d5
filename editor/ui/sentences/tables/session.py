"""What editor.session says; written by packaging/list_sentences.py."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("sentences", "Alt-click first where the stamp is to copy from."),
    QT_TRANSLATE_NOOP("sentences", "Models are still being looked for: try again in a moment."),
    QT_TRANSLATE_NOOP("sentences", "No model here can join on to clips: bring one that does."),
    QT_TRANSLATE_NOOP("sentences", "Nothing is selected yet: click on what “%1” is to be of."),
    QT_TRANSLATE_NOOP("sentences", "Only what was removed can be painted on: within the outline."),
    QT_TRANSLATE_NOOP("sentences", "Something is being removed from the clip already."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Still Motion leads from one picture to the other. What happens between them is made up by models that you bring, such as Wan VACE or LTX-Video.",
    ),
    QT_TRANSLATE_NOOP("sentences", "The matte covers nothing yet: click the thing that is to go."),
    QT_TRANSLATE_NOOP("sentences", "The matte is still being tracked."),
    QT_TRANSLATE_NOOP("sentences", "The project is just being taken back. Try again in a moment."),
    QT_TRANSLATE_NOOP("sentences", "The project was opened read-only. Save a copy to edit it."),
    QT_TRANSLATE_NOOP("sentences", "There is no clip with a picture here."),
    QT_TRANSLATE_NOOP("sentences", "There is no matte here yet: click the thing that is to go."),
    QT_TRANSLATE_NOOP("sentences", "There is no picture under the playhead."),
    QT_TRANSLATE_NOOP("sentences", "“%1” covers nothing there that could be a shape."),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” has become another clip meanwhile: nothing is removed from it."
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” is among the takes: its place on the timeline is gone."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is being made: stop that first, then lock it."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is in the project already, as “%2”."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is locked: unlock it in the list of mattes to change it."),
    QT_TRANSLATE_NOOP("sentences", "“%1” was not seen any more from frame %2 on."),
)
