from __future__ import annotations

import pytest
from builders.look import A, looked_at
from builders.ui import shown

from editor.ui.curves.panel import CurvesPanel


@pytest.fixture
def project():
    return looked_at()


@pytest.fixture
def panel(qtbot, studio) -> CurvesPanel:
    """Clip A: a lane for its position, and one for its opacity."""
    studio.session.selection.set_items([A])
    panel = CurvesPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    shown(qtbot, panel)
    panel.view.fit()
    return panel
