from fractions import Fraction

from PySide6.QtCore import QMimeData

from editor.model.effects import EffectKind
from editor.model.media import MediaId
from editor.model.time import RationalTime
from editor.ui.dragging.drag import (
    DraggedEffect,
    DraggedMedia,
    effect_data,
    effect_in,
    media_data,
    media_in,
)


def test_media_come_out_as_they_went_in():
    part = RationalTime(7, Fraction(30000, 1001)), RationalTime(99, Fraction(24))
    dragged = DraggedMedia(MediaId("a"), *part, sound=False), DraggedMedia(MediaId("b"))
    assert media_in(media_data(dragged)) == dragged


def test_effects_come_out_as_they_went_in():
    dragged = DraggedEffect(EffectKind.TRANSITION, "wipe")
    assert effect_in(effect_data(dragged)) == dragged


def test_anything_else_is_neither():
    text = QMimeData()
    text.setText("hello")
    assert (media_in(text), effect_in(text)) == ((), None)
