"""What editor.export says; written by packaging/list_sentences.py."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 has at most %2 frames a second, and %3 were asked for: set `rate` to %4 or less.",
    ),
    QT_TRANSLATE_NOOP("sentences", "%1 has no setting “%2”: it has %3."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 is written to a file ending in %2, and “%3” ends in %4: change the name, or choose another preset.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 needs a picture of at least %2 x %3, and this one is %4 x %5: set `width` to %6 or more.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "%1 needs sides that are multiples of %2, and this picture is %3 x %4: set `width` to %5 and `height` to %6.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "An .mp4 has even sides, and the footage is %1 x %2: name an .mkv, a .mov, or a folder.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Export presets, %1: %2."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Frames %1 to %2 cannot be exported: “%3” goes from 0 to %4, and the end must come after the start.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The export needs about %1, and there are %2 free where “%3” is: make room, choose another disk, or a lower quality.",
    ),
    QT_TRANSLATE_NOOP("sentences", "The export needs what is not there:\n%1"),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The folder “%1” holds pictures that are no mattes, such as “%2”: choose another one, so that they are not replaced.",
    ),
    QT_TRANSLATE_NOOP("sentences", "The project has no sequence “%1”."),
    QT_TRANSLATE_NOOP("sentences", "The sequence “%1” is empty: there is nothing to export."),
    QT_TRANSLATE_NOOP("sentences", "There is no export preset “%1”: choose one of %2."),
    QT_TRANSLATE_NOOP("sentences", "With these settings “%1” would export nothing."),
    QT_TRANSLATE_NOOP("sentences", "“%1” cannot be read (%2)."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” cannot keep what is transparent: name a .mov (ProRes 4444), or a folder for PNG pictures.",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” is a file: name a folder for the pictures."),
    QT_TRANSLATE_NOOP("sentences", "“%1” is no TOML file: %2."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” is no film that mattes are kept in: name a folder for pictures, or a film (%2).",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "“%1” is one of the project's own media, which the export would replace: choose another name.",
    ),
    QT_TRANSLATE_NOOP("sentences", "“%1” must be %2; “%3” was given."),
)
