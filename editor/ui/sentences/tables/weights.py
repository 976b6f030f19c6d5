"""What the catalogue of models says; written by packaging/list_sentences.py."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("sentences", "26 painting styles"),
    QT_TRANSLATE_NOOP("sentences", "Any picture as a style"),
    QT_TRANSLATE_NOOP("sentences", "As IS-Net in half the size, with slightly coarser edges."),
    QT_TRANSLATE_NOOP("sentences", "Content safety (Open NSFW)"),
    QT_TRANSLATE_NOOP("sentences", "Depth of a picture (Depth Anything)"),
    QT_TRANSLATE_NOOP("sentences", "Enlarges pictures four times, with more detail and slowly."),
    QT_TRANSLATE_NOOP("sentences", "Enlarges pictures two, three or four times, quickly."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Estimates how near the parts of a picture are, so that a camera can move among them.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Faces, landmarks and irises"),
    QT_TRANSLATE_NOOP("sentences", "Finds faces, 468 points on each, and where the eyes look."),
    QT_TRANSLATE_NOOP("sentences", "Finds speech in sound."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Finds the main subject of a picture in a tenth of a second: the motion brush uses it when a subject is clicked.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Finds the main subject with fine edges, in about a second: clicks on a subject take it where it is installed.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Finds where one shot ends and the next begins."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Follows what is selected through a shot; where it is there, it tracks instead of the built-in way.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Frame interpolation and optical flow (RIFE 4)"),
    QT_TRANSLATE_NOOP(
        "sentences", "Makes the pictures between two pictures, and says how each point moves."
    ),
    QT_TRANSLATE_NOOP("sentences", "Matte of people (Selfie Segmentation)"),
    QT_TRANSLATE_NOOP("sentences", "Meaning of words (MiniLM)"),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Only the weights are taken from the package, whose program is AGPL-3.0-or-later; its makers list the weights as MIT, and the network they come from, DIS, is Apache-2.0.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Paints a picture in one of 26 styles."),
    QT_TRANSLATE_NOOP("sentences", "Paints a picture in the style of another."),
    QT_TRANSLATE_NOOP("sentences", "Shot cuts (TransNet V2)"),
    QT_TRANSLATE_NOOP("sentences", "Speech to text (Whisper, base)"),
    QT_TRANSLATE_NOOP("sentences", "Subject matte (IS-Net)"),
    QT_TRANSLATE_NOOP("sentences", "Subject matte (IS-Net, small)"),
    QT_TRANSLATE_NOOP("sentences", "Subject matte (U²-Net, small)"),
    QT_TRANSLATE_NOOP(
        "sentences",
        "Tells parts of a picture from each other: tracking a matte learns the subject by it.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Tells people from all else: selecting people asks it."),
    QT_TRANSLATE_NOOP("sentences", "Tells pictures that are not for everyone."),
    QT_TRANSLATE_NOOP("sentences", "Tells which texts mean the same: for search by words."),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The model is yours to bring, as a folder that transformers can read or by its name on the hub. Depth Anything V2 Small is Apache-2.0; its larger forms are not for commercial use.",
    ),
    QT_TRANSLATE_NOOP(
        "sentences",
        "The model is yours to bring, as a folder that transformers can read or by its name on the hub. SAM 2.1 is Apache-2.0.",
    ),
    QT_TRANSLATE_NOOP("sentences", "Tracking of mattes (SAM 2)"),
    QT_TRANSLATE_NOOP("sentences", "Upscaling of photos (Real-ESRGAN)"),
    QT_TRANSLATE_NOOP("sentences", "Upscaling of video (Real-ESRGAN, small)"),
    QT_TRANSLATE_NOOP("sentences", "What is seen where (EfficientNet-Lite0)"),
    QT_TRANSLATE_NOOP("sentences", "Where somebody speaks (Silero)"),
    QT_TRANSLATE_NOOP("sentences", "Writes down what is said, with the time of each word."),
)
