"""What editor.media says; written by packaging/list_sentences.py."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("sentences", "%1 and all pictures before it cannot be decoded."),
    QT_TRANSLATE_NOOP("sentences", "%1 cannot be read: %2."),
    QT_TRANSLATE_NOOP("sentences", "%1 has changed since it was imported. Import it anew."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 has no index: it was cut off while it was being written or copied. Copy it again, or have a recovery tool rebuild its index.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 has no number in its name, so it is no part of a sequence."),
    QT_TRANSLATE_NOOP("sentences", "%1 has no picture stream number %2: it has %3 in all."),
    QT_TRANSLATE_NOOP("sentences", "%1 has no sound stream number %2: its streams are 0 to %3."),
    QT_TRANSLATE_NOOP("sentences", "%1 has no sound. Choose a file with a sound stream."),
    QT_TRANSLATE_NOOP("sentences", "%1 holds no picture that can be decoded. Choose another file."),
    QT_TRANSLATE_NOOP("sentences", "%1 is a folder. Choose a media file in it."),
    QT_TRANSLATE_NOOP("sentences", "%1 is an animated WebP: make a film of it first."),
    QT_TRANSLATE_NOOP(
        "sentences", "%1 is damaged: one of its pictures cannot be decoded. Export it again."
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 is damaged: one of its pictures is empty. Export it again."),
    QT_TRANSLATE_NOOP("sentences", "%1 is empty (0 bytes). Copy it again from its source."),
    QT_TRANSLATE_NOOP("sentences", "%1 is no longer there. Bring it back and try again."),
    QT_TRANSLATE_NOOP("sentences", "%1 is no proxy of ours."),
    QT_TRANSLATE_NOOP("sentences", "%1 is no waveform."),
    QT_TRANSLATE_NOOP("sentences", "%1 is not a video, sound or picture file that can be read."),
    QT_TRANSLATE_NOOP("sentences", "%1 is not there. Find the pictures again."),
    QT_TRANSLATE_NOOP("sentences", "%1 is not there. It may have been moved or renamed."),
    QT_TRANSLATE_NOOP("sentences", "%1 is quick as it is: it needs no proxy."),
    QT_TRANSLATE_NOOP("sentences", "%1 may not be read. Change its permissions."),
    QT_TRANSLATE_NOOP("sentences", "%1: %2"),
    QT_TRANSLATE_NOOP("sentences", "A clip's media is not in the project. Import it again."),
    QT_TRANSLATE_NOOP("sentences", "A nested sequence is not in the project. Undo its removal."),
    QT_TRANSLATE_NOOP(
        "sentences", "Its float samples are read as 16 bit: what is brighter than white is lost."
    ),
    QT_TRANSLATE_NOOP("sentences", "Missing from %1: %2%3. The picture before is held."),
    QT_TRANSLATE_NOOP("sentences", "No proxy can be made of %1 (%2)."),
    QT_TRANSLATE_NOOP("sentences", "Not one picture of %1 can be decoded."),
    QT_TRANSLATE_NOOP("sentences", "Not one picture of %1 can be decoded. The file is damaged."),
    QT_TRANSLATE_NOOP("sentences", "Nothing can be written in the folder “%1”: choose another."),
    QT_TRANSLATE_NOOP("sentences", "Picture %1 of “%2” is damaged."),
    QT_TRANSLATE_NOOP("sentences", "Picture %1 of “%2” is not whole."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Pictures of float grey with alpha (%1) cannot be read. Save them as RGB with alpha.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Stream %1 (%2) cannot be decoded and is left out."),
    QT_TRANSLATE_NOOP("sentences", "The clock of %1 is too fine for a proxy."),
    QT_TRANSLATE_NOOP(
        "sentences", "The disk is full: make room where “%1” is, or choose another disk."
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "The file is cut off: it should have %1 s of %2, but only %3 s are there."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The first %1 s of pictures cannot be decoded (the file begins between two keyframes); the first good one is shown in their place.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "The folder “%1” also holds “%2”, so it is not replaced: choose another name."
    ),
    QT_TRANSLATE_NOOP("sentences", "The project has no media %1. Import it again."),
    QT_TRANSLATE_NOOP("sentences", "There is no folder “%1”: make it first, or choose another."),
    QT_TRANSLATE_NOOP("sentences", "There is no picture %1 in %2."),
    QT_TRANSLATE_NOOP("sentences", "There is no “%1” below “%2”."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” became larger than a file may be on the disk of “%2”: choose another disk, or a lower quality.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” cannot be made with %2 (%3): choose other settings or another preset."
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” cannot be made: %2."),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” cannot keep such pictures (%2) without loss: call it %3.mkv."
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” could be several files: %2. Choose one of them."),
    QT_TRANSLATE_NOOP("sentences", "“%1” could not be written (%2): try another folder."),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” exists already: choose another name, or allow that it is replaced."
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no picture %2: it was cut off."),
    QT_TRANSLATE_NOOP("sentences", "“%1” has no suffix of a film: call it %2.mkv (%3 are known)."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” is a file, and a folder of pictures is to be made there: choose another name.",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” is a folder: add the name of a file."),
    QT_TRANSLATE_NOOP(
        "sentences", "“%1” is being written by another export: wait for it, or choose another name."
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” is no film of a matte."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is no picture of a matte: it is not grey of eight bits."),
)
