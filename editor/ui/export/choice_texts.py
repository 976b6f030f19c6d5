"""What the choices of presets are called, and what each is for, by setting and by the preset
file's word. A test holds them to resources/export_presets.toml."""

from __future__ import annotations

from editor.ui.words import QT_TRANSLATE_NOOP

CHOICES: dict[tuple[str, str], tuple[str, str]] = {
    ("range", "limited"): (
        QT_TRANSLATE_NOOP("presets", "Limited"),
        QT_TRANSLATE_NOOP("presets", "16 to 235, which players expect of video."),
    ),
    ("range", "full"): (
        QT_TRANSLATE_NOOP("presets", "Full"),
        QT_TRANSLATE_NOOP("presets", "0 to 255, for programs that ask for it."),
    ),
    ("speed", "ultrafast"): (
        QT_TRANSLATE_NOOP("presets", "Fastest"),
        QT_TRANSLATE_NOOP("presets", "The quickest export, by far the largest file."),
    ),
    ("speed", "veryfast"): (
        QT_TRANSLATE_NOOP("presets", "Very fast"),
        QT_TRANSLATE_NOOP("presets", "A quick export, a file that is a good deal larger."),
    ),
    ("speed", "fast"): (
        QT_TRANSLATE_NOOP("presets", "Fast"),
        QT_TRANSLATE_NOOP("presets", "A little quicker than medium, a little larger."),
    ),
    ("speed", "medium"): (
        QT_TRANSLATE_NOOP("presets", "Medium"),
        QT_TRANSLATE_NOOP("presets", "Time and size in balance."),
    ),
    ("speed", "slow"): (
        QT_TRANSLATE_NOOP("presets", "Slow"),
        QT_TRANSLATE_NOOP("presets", "About twice the time, a file that is a little smaller."),
    ),
    ("speed", "veryslow"): (
        QT_TRANSLATE_NOOP("presets", "Slowest"),
        QT_TRANSLATE_NOOP("presets", "Several times as long, the smallest file."),
    ),
    ("picture", "8 bit"): (
        QT_TRANSLATE_NOOP("presets", "8 bit"),
        QT_TRANSLATE_NOOP("presets", "Plays everywhere."),
    ),
    ("picture", "10 bit"): (
        QT_TRANSLATE_NOOP("presets", "10 bit"),
        QT_TRANSLATE_NOOP("presets", "Smooth gradients; older players cannot show it."),
    ),
    ("picture", "4:2:0, 8 bit"): (
        QT_TRANSLATE_NOOP("presets", "4:2:0, 8 bit"),
        QT_TRANSLATE_NOOP("presets", "Colour for every fourth pixel, as most cameras write it."),
    ),
    ("picture", "4:2:2, 10 bit"): (
        QT_TRANSLATE_NOOP("presets", "4:2:2, 10 bit"),
        QT_TRANSLATE_NOOP("presets", "Colour for every second pixel, as in studios."),
    ),
    ("picture", "4:4:4, 10 bit"): (
        QT_TRANSLATE_NOOP("presets", "4:4:4, 10 bit"),
        QT_TRANSLATE_NOOP("presets", "Colour for every pixel."),
    ),
    ("picture", "4:4:4, 10 bit, alpha"): (
        QT_TRANSLATE_NOOP("presets", "4:4:4, 10 bit, transparency"),
        QT_TRANSLATE_NOOP("presets", "Colour for every pixel, and how transparent it is."),
    ),
    ("picture", "RGB, 10 bit"): (
        QT_TRANSLATE_NOOP("presets", "RGB, 10 bit"),
        QT_TRANSLATE_NOOP("presets", "Red, green and blue as they were drawn."),
    ),
    ("alpha", "keep"): (
        QT_TRANSLATE_NOOP("presets", "Keep transparency"),
        QT_TRANSLATE_NOOP("presets", "What is transparent stays so."),
    ),
    ("alpha", "over black"): (
        QT_TRANSLATE_NOOP("presets", "Over black"),
        QT_TRANSLATE_NOOP("presets", "What is transparent becomes black."),
    ),
    ("flavour", "proxy"): (
        QT_TRANSLATE_NOOP("presets", "Proxy"),
        QT_TRANSLATE_NOOP("presets", "The smallest, to cut with on the way."),
    ),
    ("flavour", "lt"): (
        QT_TRANSLATE_NOOP("presets", "Light (LT)"),
        QT_TRANSLATE_NOOP("presets", "Small, with losses that are hard to see."),
    ),
    ("flavour", "standard"): (
        QT_TRANSLATE_NOOP("presets", "Standard"),
        QT_TRANSLATE_NOOP("presets", "Good enough for most work."),
    ),
    ("flavour", "hq"): (
        QT_TRANSLATE_NOOP("presets", "High quality (HQ)"),
        QT_TRANSLATE_NOOP("presets", "The largest; losses cannot be seen."),
    ),
    ("flavour", "lb"): (
        QT_TRANSLATE_NOOP("presets", "Low bandwidth (LB)"),
        QT_TRANSLATE_NOOP("presets", "The smallest, for drafts."),
    ),
    ("flavour", "sq"): (
        QT_TRANSLATE_NOOP("presets", "Standard quality (SQ)"),
        QT_TRANSLATE_NOOP("presets", "Good enough for most work."),
    ),
    ("sound_format", "flac"): (
        QT_TRANSLATE_NOOP("presets", "FLAC, compressed"),
        QT_TRANSLATE_NOOP("presets", "Without loss, at about half the size."),
    ),
    ("sound_format", "pcm"): (
        QT_TRANSLATE_NOOP("presets", "PCM, 24 bit"),
        QT_TRANSLATE_NOOP("presets", "Plain samples, which every program reads."),
    ),
    ("dither", "error diffusion"): (
        QT_TRANSLATE_NOOP("presets", "Error diffusion"),
        QT_TRANSLATE_NOOP("presets", "The finest gradients, a larger file."),
    ),
    ("dither", "pattern"): (
        QT_TRANSLATE_NOOP("presets", "Pattern"),
        QT_TRANSLATE_NOOP("presets", "An even grain, a smaller file."),
    ),
    ("dither", "none"): (
        QT_TRANSLATE_NOOP("presets", "None"),
        QT_TRANSLATE_NOOP("presets", "Flat areas with visible steps, the smallest file."),
    ),
    ("samples", "16 bit"): (
        QT_TRANSLATE_NOOP("presets", "16 bit"),
        QT_TRANSLATE_NOOP("presets", "As on a CD, for sound that is finished."),
    ),
    ("samples", "24 bit"): (
        QT_TRANSLATE_NOOP("presets", "24 bit"),
        QT_TRANSLATE_NOOP("presets", "For further work: finer than can be heard."),
    ),
    ("samples", "32 bit float"): (
        QT_TRANSLATE_NOOP("presets", "32 bit, floating"),
        QT_TRANSLATE_NOOP("presets", "For mixing: nothing is clipped, however loud."),
    ),
}
