from __future__ import annotations

import pytest
from builders.look import looked_at
from builders.ui import shown

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
