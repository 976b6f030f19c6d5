"""The words of resources/export_presets.toml, for translation. A test holds them to that file."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP(
        "presets", "Width of the picture; alone, the height follows. The sequence's own if not set."
    ),
    QT_TRANSLATE_NOOP(
        "presets",
        "Height of the picture; alone, the width follows. Another shape than the sequence's gets bars.",  # noqa: E501
    ),
    QT_TRANSLATE_NOOP(
        "presets", "Frames a second, such as 25 or 24000/1001. The sequence's own if not set."
    ),
    QT_TRANSLATE_NOOP(
        "presets", "What the numbers of the picture span. Players expect limited levels."
    ),
    QT_TRANSLATE_NOOP("presets", "Whether sound is exported with the picture."),
    QT_TRANSLATE_NOOP("presets", "H.264 and AAC, MP4"),
    QT_TRANSLATE_NOOP("presets", "Plays nearly everywhere: the web, phones, television sets."),
    QT_TRANSLATE_NOOP(
        "presets",
        "Constant quality: lower is better and larger; 18 is hard to tell from the original.",
    ),
    QT_TRANSLATE_NOOP("presets", "A mean bit rate in place of the quality."),
    QT_TRANSLATE_NOOP(
        "presets", "Time spent on compression: slower gives smaller files of the same quality."
    ),
    QT_TRANSLATE_NOOP("presets", "Bit rate of the sound."),
    QT_TRANSLATE_NOOP("presets", "H.265 and AAC, MP4"),
    QT_TRANSLATE_NOOP(
        "presets",
        "Half the size of H.264 for the same quality; for newer players, ten bits if wanted.",
    ),
    QT_TRANSLATE_NOOP("presets", "Constant quality: lower is better and larger."),
    QT_TRANSLATE_NOOP("presets", "Bits a sample: ten keep gradients smooth."),
    QT_TRANSLATE_NOOP("presets", "AV1 and Opus, MP4 or WebM"),
    QT_TRANSLATE_NOOP("presets", "The smallest files; for browsers and recent players."),
    QT_TRANSLATE_NOOP("presets", "0 gives the smallest file, 13 is fastest."),
    QT_TRANSLATE_NOOP("presets", "Bits a sample: ten keep gradients smooth at no cost in size."),
    QT_TRANSLATE_NOOP("presets", "VP9 with alpha and Opus, WebM"),
    QT_TRANSLATE_NOOP("presets", "Transparent video for web pages."),
    QT_TRANSLATE_NOOP("presets", "0 gives the smallest file, 8 is fastest."),
    QT_TRANSLATE_NOOP("presets", "Whether what is transparent stays so."),
    QT_TRANSLATE_NOOP("presets", "ProRes 422 and PCM, MOV"),
    QT_TRANSLATE_NOOP("presets", "For further editing: every frame stands alone, ten bits."),
    QT_TRANSLATE_NOOP("presets", "How much data a second is kept: more is better and larger."),
    QT_TRANSLATE_NOOP("presets", "ProRes 4444 with alpha and PCM, MOV"),
    QT_TRANSLATE_NOOP("presets", "For further compositing: full colour resolution and alpha."),
    QT_TRANSLATE_NOOP("presets", "DNxHR and PCM, MOV"),
    QT_TRANSLATE_NOOP("presets", "For further editing: every frame stands alone, at a fixed size."),
    QT_TRANSLATE_NOOP("presets", "FFV1 and FLAC, MKV"),
    QT_TRANSLATE_NOOP("presets", "Lossless: exactly what the program drew, for archives."),
    QT_TRANSLATE_NOOP(
        "presets",
        "What is kept of each pixel; 8 bit 4:2:0 leaves untouched footage of that kind bit for bit.",  # noqa: E501
    ),
    QT_TRANSLATE_NOOP("presets", "Lossless compression, or plain samples of 24 bits."),
    QT_TRANSLATE_NOOP("presets", "PNG pictures with alpha"),
    QT_TRANSLATE_NOOP(
        "presets", "A folder of numbered pictures, NAME/NAME_00001.png and on, without sound."
    ),
    QT_TRANSLATE_NOOP("presets", "GIF"),
    QT_TRANSLATE_NOOP(
        "presets", "A short animation without sound, in 256 colours chosen for the whole of it."
    ),
    QT_TRANSLATE_NOOP(
        "presets",
        "How colours between those of the palette are hinted at; a pattern gives smaller files.",
    ),
    QT_TRANSLATE_NOOP("presets", "WAV"),
    QT_TRANSLATE_NOOP("presets", "The sound alone."),
    QT_TRANSLATE_NOOP("presets", "What each sample is stored as."),
)
NAMES = {
    "width": QT_TRANSLATE_NOOP("presets", "Width"),
    "height": QT_TRANSLATE_NOOP("presets", "Height"),
    "rate": QT_TRANSLATE_NOOP("presets", "Frame rate"),
    "range": QT_TRANSLATE_NOOP("presets", "Video levels"),
    "sound": QT_TRANSLATE_NOOP("presets", "Sound"),
    "quality": QT_TRANSLATE_NOOP("presets", "Quality"),
    "bit_rate": QT_TRANSLATE_NOOP("presets", "Bit rate"),
    "speed": QT_TRANSLATE_NOOP("presets", "Export speed"),
    "sound_bit_rate": QT_TRANSLATE_NOOP("presets", "Sound bit rate"),
    "picture": QT_TRANSLATE_NOOP("presets", "Colour depth"),
    "alpha": QT_TRANSLATE_NOOP("presets", "Transparency"),
    "flavour": QT_TRANSLATE_NOOP("presets", "Quality"),
    "sound_format": QT_TRANSLATE_NOOP("presets", "Sound format"),
    "dither": QT_TRANSLATE_NOOP("presets", "Dither"),
    "samples": QT_TRANSLATE_NOOP("presets", "Samples"),
}
