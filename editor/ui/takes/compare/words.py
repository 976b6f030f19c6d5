"""What models and their presets are called where they compete."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.model.generation.camerawork.presets import preset
from editor.model.generation.comparing.contenders import BETWEEN, BRUSH, OWN_CAMERA
from editor.model.generation.comparing.elo import Contender
from editor.ui.studio import Studio
from editor.ui.takes.commands import name_of_model


def name_of(studio: Studio, contender: Contender) -> str:
    """`Still Motion · motion brush, slow push-in`"""
    model = name_of_model(studio, contender.model)
    parts = [_part(each) for each in contender.preset.split(BETWEEN) if each]
    return f"{model} · {', '.join(parts)}" if parts else model


def _part(name: str) -> str:
    if name == BRUSH:
        return QCoreApplication.translate("takes", "motion brush")
    if name == OWN_CAMERA:
        return QCoreApplication.translate("takes", "own camera move")
    known = preset(name)
    return name if known is None else QCoreApplication.translate("generate", known.label)
