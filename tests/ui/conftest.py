"""A real project on disk, opened in a studio, for the tests of panels."""

from __future__ import annotations

from fractions import Fraction

import pytest
from builders.session import opened_session
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QWidget

from editor.api.effects import load_catalogue
from editor.model.edits.ids import random_id
from editor.model.edits.project.new import new_project
from editor.session.preferences import Preferences
from editor.settings import SettingsFile
from editor.ui.studio import Studio


@pytest.fixture(scope="session")
def catalogue():
    return load_catalogue()


@pytest.fixture(autouse=True, scope="module")
def language(qapp):
    """What programs that were begun speak is gone with them."""
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    """Keeps settings and caches of whoever runs the tests out of them."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture
def project():
    """What the studio opens. A test that wants another overrides this, or edits in the studio."""
    return new_project("Film", Fraction(25), 640, 360, new_id=random_id)


@pytest.fixture
def preferences(tmp_path):
    """Without proxies: whoever tries them asks for them."""
    preferences = Preferences(SettingsFile(tmp_path / "settings.json"))
    preferences.change(automatic_proxies=False)
    return preferences


@pytest.fixture
def studio(qtbot, tmp_path, project, preferences, catalogue):
    window = QWidget()
    qtbot.addWidget(window)
    with opened_session(qtbot, tmp_path / "film.cutaway", project) as session:
        studio = Studio.furnished(window, session, preferences, catalogue)
        yield studio
        studio.close()
