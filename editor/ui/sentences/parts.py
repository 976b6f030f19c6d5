"""Sentences that the rooms below put together of parts, and the words that they put into others.

`packaging/list_sentences.py` cannot read these off the source; what is missing here stays English.
"""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    # editor.export.preflight.check and media_state: a clause, and the clip that needs it.
    QT_TRANSLATE_NOOP("sentences", "%1 (used by “%2”)"),
    QT_TRANSLATE_NOOP("sentences", "a transition on %1"),
    QT_TRANSLATE_NOOP("sentences", "The file “%1” is missing"),
    QT_TRANSLATE_NOOP("sentences", "The font “%1” is not installed"),
    QT_TRANSLATE_NOOP("sentences", "The media “%1” is not in the project"),
    QT_TRANSLATE_NOOP("sentences", "The sequence “%1” is not in the project"),
    QT_TRANSLATE_NOOP("sentences", "There is no %1 “%2”"),
    QT_TRANSLATE_NOOP("sentences", "Pictures of “%1” are gone since its import: %2"),
    QT_TRANSLATE_NOOP("sentences", "“%1” cannot be used: %2"),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no picture"),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no sound number %2"),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” has become shorter since its import: %2 s are left of %3 s",
    ),
    QT_TRANSLATE_NOOP("sentences", "effect"),
    QT_TRANSLATE_NOOP("sentences", "generator"),
    QT_TRANSLATE_NOOP("sentences", "transition"),
    # editor.model.edits: what a value has to be, and where something lacks.
    QT_TRANSLATE_NOOP("sentences", "a number"),
    QT_TRANSLATE_NOOP("sentences", "a whole number"),
    QT_TRANSLATE_NOOP("sentences", "four numbers"),
    QT_TRANSLATE_NOOP("sentences", "on or off"),
    QT_TRANSLATE_NOOP("sentences", "the path of a picture"),
    QT_TRANSLATE_NOOP("sentences", "two numbers"),
    QT_TRANSLATE_NOOP("sentences", "less"),
    QT_TRANSLATE_NOOP("sentences", "more"),
    QT_TRANSLATE_NOOP("sentences", "before"),
    QT_TRANSLATE_NOOP("sentences", "after"),
    QT_TRANSLATE_NOOP("sentences", "before its first frame"),
    QT_TRANSLATE_NOOP("sentences", "after its last frame"),
    QT_TRANSLATE_NOOP("sentences", "Ripple all tracks"),
    QT_TRANSLATE_NOOP("sentences", "Unlock the track"),
    # editor.model.timecode
    QT_TRANSLATE_NOOP("sentences", "%1 frame"),
    QT_TRANSLATE_NOOP("sentences", "%1 frames"),
    # editor.store: what the file of a project is or cannot.
    QT_TRANSLATE_NOOP(
        "sentences", "%1 was not written: the disk is full. Free some space and try again."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 may not be written: the file or its folder is read-only. Open it read-only, or save a"
        " copy in another folder.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 cannot be found: it or its folder does not exist."),
    QT_TRANSLATE_NOOP("sentences", "%1 cannot be read or written: %2."),
    QT_TRANSLATE_NOOP("sentences", "%1 does not exist. Name a .cutaway file."),
    QT_TRANSLATE_NOOP("sentences", "%1 is a folder. Name a .cutaway file."),
    QT_TRANSLATE_NOOP("sentences", "it is no project file, or its beginning is destroyed"),
    QT_TRANSLATE_NOOP("sentences", "the database says “%1”"),
    QT_TRANSLATE_NOOP("sentences", "the file says another project"),
    QT_TRANSLATE_NOOP("sentences", "what is written in it makes no sense in one place"),
    # editor.engine: what a model is given, what it does not heed, and what to try.
    QT_TRANSLATE_NOOP("sentences", "a picture for the first frame"),
    QT_TRANSLATE_NOOP("sentences", "a picture for the last frame"),
    QT_TRANSLATE_NOOP("sentences", "a picture for a frame in between"),
    QT_TRANSLATE_NOOP("sentences", "a clip to work on"),
    QT_TRANSLATE_NOOP("sentences", "a clip to go on from"),
    QT_TRANSLATE_NOOP("sentences", "a clip to lead up to"),
    QT_TRANSLATE_NOOP("sentences", "a mask"),
    QT_TRANSLATE_NOOP("sentences", "a depth map"),
    QT_TRANSLATE_NOOP("sentences", "a flow map"),
    QT_TRANSLATE_NOOP("sentences", "a picture as a likeness"),
    QT_TRANSLATE_NOOP("sentences", "words"),
    QT_TRANSLATE_NOOP("sentences", "what is not wanted"),
    QT_TRANSLATE_NOOP("sentences", "words that change along the clip"),
    QT_TRANSLATE_NOOP("sentences", "the motion brush"),
    QT_TRANSLATE_NOOP("sentences", "the camera"),
    QT_TRANSLATE_NOOP("sentences", "a loop"),
    QT_TRANSLATE_NOOP("sentences", "this machine"),
    QT_TRANSLATE_NOOP("sentences", "The option “%1” of %2"),
    QT_TRANSLATE_NOOP("sentences", "a smaller size, such as %1 x %2"),
    QT_TRANSLATE_NOOP("sentences", "fewer frames than %1"),
    QT_TRANSLATE_NOOP("sentences", "closing other programs"),
    QT_TRANSLATE_NOOP("sentences", "was ended by the system (%1)"),
    QT_TRANSLATE_NOOP("sentences", "ended unexpectedly"),
    QT_TRANSLATE_NOOP("sentences", "did you mean %1?"),
)
