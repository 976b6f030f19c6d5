"""A take is asked of another model, one that a package brings."""

from __future__ import annotations

import pytest
from builders.generation import install_plug_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from editor.ui.takes.layout import laid_out

LEFT = Qt.MouseButton.LeftButton
CODE = """
from dataclasses import replace
from builders.generation import SPEC, Fade
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole

class Model(Fade):
    @property
    def spec(self):
        kinds, optional = (GenerationKind.IMAGE_TO_VIDEO,), (SourceRole.FIRST_FRAME,)
        return replace(SPEC, id="fade-in", label="Fade In", kinds=kinds, optional=optional)
"""


@pytest.fixture(autouse=True)
def plug_in(tmp_path, monkeypatch):
    install_plug_in(tmp_path / "site", "fade_in_plug_in", CODE, "fade-in")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))


def test_a_take_is_made_again_with_another_model_from_its_menu(panel, shooting, studio):
    (first,) = shooting.make()
    place = laid_out(panel.strip.visualRect(panel.strip.model().index(0))).picture.center()
    QTest.mouseClick(panel.strip.viewport(), LEFT, pos=place)

    studio.actions.run("takes.again_with")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (action,) = menu.actions()
    assert action.text() == "Fade In"
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    shooting.wait(lambda: len(shooting.takes) == 2)
    again = shooting.takes[1]
    assert again.request.model == "fade-in"
    assert again.parent == first.id
    assert again.request.sources == first.request.sources
    assert panel.entries[0].parent == panel.entries[1].name
