from __future__ import annotations

import pytest
from look_builders import looked_at
from PySide6.QtWidgets import QWidget
from ui_builders import shown

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
