from __future__ import annotations

import pytest
from look_builders import looked_at
from ui_builders import shown

from editor.ui.effects.panel import EffectsPanel


@pytest.fixture
def project():
    return looked_at()


@pytest.fixture
def panel(qtbot, studio) -> EffectsPanel:
    panel = EffectsPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(320, 600)
    shown(qtbot, panel)
    return panel
