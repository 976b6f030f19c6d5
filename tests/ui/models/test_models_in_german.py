"""What is said of models is in the user's language, too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator

from editor.engine.models.catalogue import load_catalogue
from editor.engine.still_motion.model import SPEC
from editor.resources import resources_folder
from editor.ui.generate.words import said

_AS_IN_ENGLISH = {"Still Motion"}


@pytest.fixture
def german(qapp):
    translator = QTranslator()
    assert translator.load(str(resources_folder() / "translations" / "cutaway_de.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def texts():
    for weights in load_catalogue():
        yield from (weights.label, weights.purpose, weights.licence_note)
    yield from (SPEC.label, SPEC.description)
    for option in SPEC.options:
        yield from (option.label, option.help, option.cost)
        yield from (label for _, label in option.choices)


@pytest.mark.usefixtures("german")
def test_whatever_models_declare_is_said_in_german():
    left = {text for text in texts() if text and said(text) == text}

    assert left == _AS_IN_ENGLISH
