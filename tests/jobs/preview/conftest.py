from __future__ import annotations

import pytest

from editor.jobs.preview.engine import PreviewEngine


@pytest.fixture
def started(qtbot, catalogue):
    """Starts engines of every kind, and closes them at the end."""
    engines = []

    def start(**kind):
        engines.append(PreviewEngine(catalogue, **kind))
        return engines[-1]

    yield start
    for engine in engines:
        engine.close()


@pytest.fixture
def engine(started):
    return started()


@pytest.fixture
def ask(qtbot, engine):
    """The final picture for a request, and all that came for it before."""

    def asked(request):
        came = []
        engine.arrived.connect(came.append)
        with qtbot.waitSignal(engine.arrived, check_params_cb=lambda picture: picture.is_final):
            engine.request(request)
        engine.arrived.disconnect(came.append)
        return came

    return asked
