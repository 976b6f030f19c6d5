"""What editor.media says; written by packaging/list_sentences.py."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("sentences", "%1 and all pictures before it cannot be decoded."),
    QT_TRANSLATE_NOOP("sentences", "%1 has %2 picture stream%3, so number %4 cannot be shown."),
    QT_TRANSLATE_NOOP("sentences", "%1 has changed since it was imported. Import it anew."),
    QT_TRANSLATE_NOOP("sentences", "%1 has no number in its name, so it is no part of a sequence."),
    QT_TRANSLATE_NOOP("sentences", "%1 holds no picture that can be decoded. Choose another file."),
    QT_TRANSLATE_NOOP("sentences", "%1 is a folder. Choose a media file in it."),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 is damaged: one of its pictures cannot be decoded. Export it again."
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 is damaged: one of its pictures is empty. Export it again."),
    QT_TRANSLATE_NOOP("sentences", "%1 is empty (0 bytes). Copy it again from its source."),
    QT_TRANSLATE_NOOP("sentences", "%1 is no waveform."),
    QT_TRANSLATE_NOOP("sentences", "%1 is not there. Find the pictures again."),
    QT_TRANSLATE_NOOP("sentences", "%1 is not there. It may have been moved or renamed."),
    QT_TRANSLATE_NOOP("sentences", "%1 may not be read. Change its permissions."),
    QT_TRANSLATE_NOOP("sentences", "%1: %2"),
    QT_TRANSLATE_NOOP("sentences", "A clip's media is not in the project. Import it again."),
    QT_TRANSLATE_NOOP("sentences", "A nested sequence is not in the project. Undo its removal."),
    QT_TRANSLATE_NOOP("sentences", "Not one picture of %1 can be decoded."),
    QT_TRANSLATE_NOOP("sentences", "Not one picture of %1 can be decoded. The file is damaged."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Pictures of float grey with alpha (%1) cannot be read. Save them as RGB with alpha.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "The folder “%1” also holds “%2”, so it is not replaced: choose another name."
    ),
    QT_TRANSLATE_NOOP("sentences", "The project has no media %1. Import it again."),
    QT_TRANSLATE_NOOP("sentences", "There is no picture %1 in %2."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” is a file, and a folder of pictures is to be made there: choose another name.",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” is a folder: add the name of a file."),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” is being written by another export: wait for it, or choose another name."
    ),
)
