from __future__ import annotations

import pytest
from builders.look import looked_at
from builders.ui import shown
from PySide6.QtWidgets import QWidget

from editor.ui.inspector.panel import InspectorPanel


@pytest.fixture
def project():
    return looked_at()


@pytest.fixture
def panel(qtbot, studio) -> InspectorPanel:
    panel = InspectorPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(280, 1000)
    assert isinstance(shown(qtbot, panel), QWidget)
    return panel
