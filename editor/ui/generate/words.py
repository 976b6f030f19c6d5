"""What the panel calls kinds, sources, moves and what models declare, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.model.generation.camerawork.amounts import Easing
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole
from editor.ui.figures import rounded
from editor.ui.sentences.translated import translated
from editor.ui.words import QT_TRANSLATE_NOOP

KINDS = {
    GenerationKind.IMAGE_TO_VIDEO: QT_TRANSLATE_NOOP("generate", "Video from a picture"),
    GenerationKind.TEXT_TO_VIDEO: QT_TRANSLATE_NOOP("generate", "Video from words"),
    GenerationKind.VIDEO_TO_VIDEO: QT_TRANSLATE_NOOP("generate", "Video from a video"),
    GenerationKind.TEXT_TO_IMAGE: QT_TRANSLATE_NOOP("generate", "Picture from words"),
    GenerationKind.IMAGE_TO_IMAGE: QT_TRANSLATE_NOOP("generate", "Picture from a picture"),
    GenerationKind.INPAINT: QT_TRANSLATE_NOOP("generate", "Fill in a part"),
    GenerationKind.EXTEND: QT_TRANSLATE_NOOP("generate", "Make a clip longer"),
    GenerationKind.BRIDGE: QT_TRANSLATE_NOOP("generate", "Join two clips"),
}

ROLES = {
    SourceRole.FIRST_FRAME: (
        QT_TRANSLATE_NOOP("generate", "First frame"),
        QT_TRANSLATE_NOOP("generate", "The picture that the result begins with."),
    ),
    SourceRole.LAST_FRAME: (
        QT_TRANSLATE_NOOP("generate", "Last frame"),
        QT_TRANSLATE_NOOP("generate", "The picture that the result ends with."),
    ),
    SourceRole.KEYFRAME: (
        QT_TRANSLATE_NOOP("generate", "Key picture"),
        QT_TRANSLATE_NOOP("generate", "A picture that the result comes by."),
    ),
    SourceRole.CLIP: (
        QT_TRANSLATE_NOOP("generate", "Video"),
        QT_TRANSLATE_NOOP("generate", "The video that is changed."),
    ),
    SourceRole.BEFORE: (
        QT_TRANSLATE_NOOP("generate", "Before"),
        QT_TRANSLATE_NOOP("generate", "What the result goes on from."),
    ),
    SourceRole.AFTER: (
        QT_TRANSLATE_NOOP("generate", "After"),
        QT_TRANSLATE_NOOP("generate", "What the result leads up to."),
    ),
    SourceRole.MASK: (
        QT_TRANSLATE_NOOP("generate", "Matte"),
        QT_TRANSLATE_NOOP("generate", "White where the subject is, black elsewhere."),
    ),
    SourceRole.DEPTH: (
        QT_TRANSLATE_NOOP("generate", "Depth map"),
        QT_TRANSLATE_NOOP("generate", "White what is near, black what is far."),
    ),
    SourceRole.FLOW: (
        QT_TRANSLATE_NOOP("generate", "Motion map"),
        QT_TRANSLATE_NOOP("generate", "How each point moves."),
    ),
    SourceRole.POSE: (
        QT_TRANSLATE_NOOP("generate", "Poses"),
        QT_TRANSLATE_NOOP("generate", "People drawn as sticks, as they are to move."),
    ),
    SourceRole.EDGES: (
        QT_TRANSLATE_NOOP("generate", "Edges"),
        QT_TRANSLATE_NOOP("generate", "The lines of what is seen, white on black."),
    ),
    SourceRole.FACE: (
        QT_TRANSLATE_NOOP("generate", "Face"),
        QT_TRANSLATE_NOOP("generate", "A face from close by, whose play the result takes over."),
    ),
    SourceRole.REFERENCE: (
        QT_TRANSLATE_NOOP("generate", "Reference"),
        QT_TRANSLATE_NOOP("generate", "A likeness that the result is to keep."),
    ),
    SourceRole.EARLIER: (
        QT_TRANSLATE_NOOP("generate", "Earlier result"),
        QT_TRANSLATE_NOOP("generate", "A result of which a part is made anew."),
    ),
}

MOVES = {
    "pan": (
        QT_TRANSLATE_NOOP("generate", "Pan"),
        QT_TRANSLATE_NOOP("generate", "Turns to the right; less than nothing, to the left."),
    ),
    "tilt": (
        QT_TRANSLATE_NOOP("generate", "Tilt"),
        QT_TRANSLATE_NOOP("generate", "Turns upwards; less than nothing, downwards."),
    ),
    "roll": (
        QT_TRANSLATE_NOOP("generate", "Roll"),
        QT_TRANSLATE_NOOP("generate", "Turns clockwise about its own axis."),
    ),
    "zoom": (
        QT_TRANSLATE_NOOP("generate", "Zoom"),
        QT_TRANSLATE_NOOP("generate", "The lens shows everything so much larger."),
    ),
    "dolly": (
        QT_TRANSLATE_NOOP("generate", "Dolly"),
        QT_TRANSLATE_NOOP("generate", "Goes in until the picture is so much larger."),
    ),
    "truck": (
        QT_TRANSLATE_NOOP("generate", "Truck"),
        QT_TRANSLATE_NOOP("generate", "Goes to the right, by a share of the picture's width."),
    ),
    "pedestal": (
        QT_TRANSLATE_NOOP("generate", "Pedestal"),
        QT_TRANSLATE_NOOP("generate", "Goes up, by a share of the picture's height."),
    ),
    "orbit": (
        QT_TRANSLATE_NOOP("generate", "Orbit"),
        QT_TRANSLATE_NOOP("generate", "Goes round the middle to the right, looking at it."),
    ),
    "handheld": (
        QT_TRANSLATE_NOOP("generate", "Handheld"),
        QT_TRANSLATE_NOOP("generate", "Trembles by a share of the picture's height."),
    ),
}

EASINGS = {
    Easing.SMOOTH: QT_TRANSLATE_NOOP("generate", "Smooth"),
    Easing.LINEAR: QT_TRANSLATE_NOOP("generate", "Even"),
    Easing.MIXED: QT_TRANSLATE_NOOP("generate", "Mixed"),
}

# What the program's own models and presets declare; plug-ins bring their words themselves.
DECLARED = (
    QT_TRANSLATE_NOOP("generate", "processor"),
    QT_TRANSLATE_NOOP("generate", "the model's own"),
    QT_TRANSLATE_NOOP("generate", "Still Motion"),
    QT_TRANSLATE_NOOP("generate", "Quality"),
    QT_TRANSLATE_NOOP("generate", "Draft"),
    QT_TRANSLATE_NOOP("generate", "Full"),
    QT_TRANSLATE_NOOP("generate", "Depth"),
    QT_TRANSLATE_NOOP("generate", "Automatic"),
    QT_TRANSLATE_NOOP("generate", "Flat"),
    QT_TRANSLATE_NOOP("generate", "Subject"),
    QT_TRANSLATE_NOOP("generate", "Depth map"),
    QT_TRANSLATE_NOOP("generate", "Depth model"),
    QT_TRANSLATE_NOOP("generate", "Snap to edges"),
    QT_TRANSLATE_NOOP("generate", "Steps"),
    QT_TRANSLATE_NOOP("generate", "Guidance"),
    QT_TRANSLATE_NOOP("generate", "Strength"),
    QT_TRANSLATE_NOOP("generate", "Overlap"),
    QT_TRANSLATE_NOOP("generate", "Scheduler"),
    QT_TRANSLATE_NOOP("generate", "The model's own"),
    QT_TRANSLATE_NOOP("generate", "Motion"),
    QT_TRANSLATE_NOOP("generate", "Noise on the picture"),
    QT_TRANSLATE_NOOP("generate", "Guidance of details"),
    QT_TRANSLATE_NOOP(
        "generate",
        "How closely what is given is followed in the last steps, which make the details.",
    ),
    QT_TRANSLATE_NOOP("generate", "How often noise is taken away."),
    QT_TRANSLATE_NOOP("generate", "Twice as many take twice the time."),
    QT_TRANSLATE_NOOP("generate", "How closely what is given is followed."),
    QT_TRANSLATE_NOOP("generate", "How far what is there is changed: at 1 nothing of it is left."),
    QT_TRANSLATE_NOOP("generate", "By which rule noise is taken away."),
    QT_TRANSLATE_NOOP("generate", "How much moves, from hardly anything to all."),
    QT_TRANSLATE_NOOP("generate", "More lets the clip depart further from the picture."),
    QT_TRANSLATE_NOOP(
        "generate",
        "What was painted over the edge of something, and looks like what is beside it, stands "
        "still.",
    ),
    QT_TRANSLATE_NOOP(
        "generate",
        "Brings a picture to life exactly as painted: regions stream, turn, grow or stir, "
        "objects follow paths, and a camera moves through it all. Between two clips it moves what "
        "both show from one place to the other, and dissolves the rest. Needs no download.",
    ),
    QT_TRANSLATE_NOOP("generate", "Draft works on a picture of half the size and enlarges it."),
    QT_TRANSLATE_NOOP("generate", "Full takes about three times as long as draft."),
    QT_TRANSLATE_NOOP(
        "generate",
        "What stands nearer to the camera: nothing, what a mask covers, what a depth map says, or "
        "what a depth model estimates, if one is installed; automatic takes what is given.",
    ),
    QT_TRANSLATE_NOOP("generate", "Filling what is behind takes a few seconds."),
    QT_TRANSLATE_NOOP("generate", "Begin from it"),
    QT_TRANSLATE_NOOP("generate", "Follow its depth"),
    QT_TRANSLATE_NOOP("generate", "Off"),
    QT_TRANSLATE_NOOP("generate", "Freedom from the draft"),
    QT_TRANSLATE_NOOP(
        "generate",
        "How what is painted and how the camera moves are followed: Still Motion draws it "
        "first, and the model begins from that, or keeps to its depth.",
    ),
    QT_TRANSLATE_NOOP("generate", "Drawing takes a few seconds."),
    QT_TRANSLATE_NOOP(
        "generate",
        "How far the clip may depart from what was drawn: at 1 nothing of it is left.",
    ),
    QT_TRANSLATE_NOOP("generate", "Cache"),
    QT_TRANSLATE_NOOP("generate", "First block, careful"),
    QT_TRANSLATE_NOOP("generate", "First block, quick"),
    QT_TRANSLATE_NOOP("generate", "Foreseen attention"),
    QT_TRANSLATE_NOOP(
        "generate",
        "Steps that change little take most of their work from the step before: detail and "
        "motion suffer a little.",
    ),
    QT_TRANSLATE_NOOP(
        "generate",
        "Saves a third to a half of the time with many steps, and nothing with few; foreseen "
        "attention takes several times the memory.",
    ),
    QT_TRANSLATE_NOOP("generate", "Weights"),
    QT_TRANSLATE_NOOP("generate", "As memory allows"),
    QT_TRANSLATE_NOOP("generate", "Whole"),
    QT_TRANSLATE_NOOP("generate", "8 bits"),
    QT_TRANSLATE_NOOP("generate", "4 bits"),
    QT_TRANSLATE_NOOP(
        "generate",
        "In how many bits large networks are kept: fewer take less memory and lose a little.",
    ),
    QT_TRANSLATE_NOOP("generate", "Kept on the device"),
    QT_TRANSLATE_NOOP("generate", "All of it"),
    QT_TRANSLATE_NOOP("generate", "The part at work"),
    QT_TRANSLATE_NOOP("generate", "A few blocks"),
    QT_TRANSLATE_NOOP("generate", "One layer"),
    QT_TRANSLATE_NOOP(
        "generate",
        "What of the model stays in the device's memory: less leaves more room and is slower.",
    ),
    QT_TRANSLATE_NOOP("generate", "Attention"),
    QT_TRANSLATE_NOOP("generate", "As usual"),
    QT_TRANSLATE_NOOP(
        "generate",
        "By which library attention is reckoned; all but torch's own must be installed.",
    ),
    QT_TRANSLATE_NOOP("generate", "Compile"),
    QT_TRANSLATE_NOOP("generate", "Make the network faster for this size before it begins."),
    QT_TRANSLATE_NOOP("generate", "The first clip of a size takes a minute or more longer."),
    QT_TRANSLATE_NOOP("generate", "Slow push-in"),
    QT_TRANSLATE_NOOP("generate", "The camera goes in, calmly."),
    QT_TRANSLATE_NOOP("generate", "Slow pull-out"),
    QT_TRANSLATE_NOOP("generate", "Begins close and goes back to the whole picture."),
    QT_TRANSLATE_NOOP("generate", "Crash zoom"),
    QT_TRANSLATE_NOOP("generate", "Waits, then the lens zooms in at once."),
    QT_TRANSLATE_NOOP("generate", "Vertigo"),
    QT_TRANSLATE_NOOP(
        "generate",
        "Goes in while the lens zooms out: the main plane stays, what is near and far moves.",
    ),
    QT_TRANSLATE_NOOP("generate", "Pan right"),
    QT_TRANSLATE_NOOP("generate", "The camera turns to the right."),
    QT_TRANSLATE_NOOP("generate", "Pan left"),
    QT_TRANSLATE_NOOP("generate", "The camera turns to the left."),
    QT_TRANSLATE_NOOP("generate", "Tilt up"),
    QT_TRANSLATE_NOOP("generate", "The camera turns upwards."),
    QT_TRANSLATE_NOOP("generate", "Tilt down"),
    QT_TRANSLATE_NOOP("generate", "The camera turns downwards."),
    QT_TRANSLATE_NOOP("generate", "Orbit right"),
    QT_TRANSLATE_NOOP("generate", "Goes round the middle to the right and keeps looking at it."),
    QT_TRANSLATE_NOOP("generate", "Orbit left"),
    QT_TRANSLATE_NOOP("generate", "Goes round the middle to the left and keeps looking at it."),
    QT_TRANSLATE_NOOP("generate", "Truck right"),
    QT_TRANSLATE_NOOP("generate", "The camera goes sideways to the right."),
    QT_TRANSLATE_NOOP("generate", "Truck left"),
    QT_TRANSLATE_NOOP("generate", "The camera goes sideways to the left."),
    QT_TRANSLATE_NOOP("generate", "Rise"),
    QT_TRANSLATE_NOOP("generate", "Goes up like a crane, looking down a little."),
    QT_TRANSLATE_NOOP("generate", "Reveal"),
    QT_TRANSLATE_NOOP("generate", "Comes up from below and goes back until all is seen."),
    QT_TRANSLATE_NOOP("generate", "Held in a calm hand."),
    QT_TRANSLATE_NOOP("generate", "Handheld walk"),
    QT_TRANSLATE_NOOP("generate", "Walks in with the camera in the hand."),
    QT_TRANSLATE_NOOP("generate", "Dutch angle"),
    QT_TRANSLATE_NOOP("generate", "Tips over to one side, coming a little closer."),
    QT_TRANSLATE_NOOP("generate", "Breathe"),
    QT_TRANSLATE_NOOP("generate", "Goes in and back again; it can be looped."),
    QT_TRANSLATE_NOOP("generate", "Sway"),
    QT_TRANSLATE_NOOP("generate", "Goes gently from side to side; it can be looped."),
)

_MEGA, _GIGA = 10**6, 10**9


_OF_PICTURES = {
    SourceRole.FIRST_FRAME: (
        QT_TRANSLATE_NOOP("generate", "Picture"),
        QT_TRANSLATE_NOOP("generate", "The picture that another is made from."),
    ),
}


def role_words(role: SourceRole, kind: GenerationKind) -> tuple[str, str]:
    """What a source is called, and what it is to a result of that kind."""
    of_pictures = _OF_PICTURES if kind is GenerationKind.IMAGE_TO_IMAGE else {}
    name, hint = of_pictures.get(role, ROLES[role])
    return said(name), said(hint)


def said(text: str) -> str:
    """What stands in one of the tables, or what a model declares."""
    found = QCoreApplication.translate("generate", text)
    return found if found != text else translated(text)


def size_text(size_bytes: float) -> str:
    """`740 MB`, `1.2 GB`."""
    if size_bytes >= _GIGA:
        return f"{rounded(size_bytes / _GIGA, 1)} GB"
    return f"{max(1, round(size_bytes / _MEGA))} MB"


def about(seconds: float) -> str:
    """A length of time in words, as exact as a guess can be."""
    if seconds < 90:
        text = QCoreApplication.translate("generate", "about {n} s")
        return text.format(n=max(1, round(seconds)))
    if seconds < 5400:
        text = QCoreApplication.translate("generate", "about {n} min")
        return text.format(n=round(seconds / 60))
    return QCoreApplication.translate("generate", "about {n} h").format(
        n=rounded(seconds / 3600, 1)
    )
