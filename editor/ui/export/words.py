"""What the export panel says of presets, rates, sizes and plans."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale

from editor.export.presets.plan import ExportPlan
from editor.export.presets.preset import Setting
from editor.ui.export.choice_texts import CHOICES
from editor.ui.export.preset_texts import NAMES
from editor.ui.figures import figure
from editor.ui.widgets.progress_row import clock


def said(text: str) -> str:
    """A text of the presets file in the user's language."""
    return QCoreApplication.translate("presets", text)


def name_of(setting: Setting) -> str:
    return said(NAMES[setting.name])


def choice_of(setting: Setting, choice: str) -> tuple[str, str]:
    """What a choice is called, and what it is for."""
    name, hint = CHOICES[setting.name, choice]
    return said(name), said(hint)


def rate_text(rate: Fraction) -> str:
    """`23.976`, `25`."""
    return figure(rate)


def size_text(size_bytes: int) -> str:
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def summary(plan: ExportPlan) -> str:
    """What the file will be: `1920 x 1080 · 25 frames/s · 1:05 · 48 kHz · about 45 MB`."""
    parts: list[str] = []
    if plan.video is not None:
        per_second = QCoreApplication.translate("export", "{rate} frames/s")
        parts.append(f"{plan.video.width} \N{MULTIPLICATION SIGN} {plan.video.height}")
        parts.append(per_second.format(rate=rate_text(plan.video.rate)))
    parts.append(clock(float((plan.end - plan.start) / plan.sequence.rate)))
    if plan.audio is not None:
        parts.append(f"{figure(plan.audio.sample_rate / 1000)} kHz")
    else:
        parts.append(QCoreApplication.translate("export", "no sound"))
    about = QCoreApplication.translate("export", "about {size}")
    parts.append(about.format(size=size_text(plan.estimated_bytes)))
    return " · ".join(parts)
