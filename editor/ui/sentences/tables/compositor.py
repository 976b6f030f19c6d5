"""What editor.compositor says; written by packaging/list_sentences.py."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("sentences", "%1: the LUT cannot be read (%2)."),
    QT_TRANSLATE_NOOP("sentences", "%1:%2: %3."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "A picture of %1 x %2 pixels is more than this machine can draw: at most %3 on a side. Use a smaller copy of it.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Install the newest driver of this machine's graphics card."),
    QT_TRANSLATE_NOOP("sentences", "OpenGL 3.3 cannot be started (%1). %2"),
    QT_TRANSLATE_NOOP(
        "sentences", "The font “%1” is not on this machine. Install it, or choose another font."
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The mask %1 cannot be read: choose a PNG, JPEG or WebP picture, white where something moves.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "There is no %1 called %2. Put its shader file into your effects folder, or take it off the clip.",
    ),
)
