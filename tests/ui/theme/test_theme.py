import re

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPushButton, QWidget

from editor.session.preferences import Preferences
from editor.settings import Appearance, SettingsFile
from editor.ui.theme.follower import ThemeFollower, dress
from editor.ui.theme.metrics import TypeSize
from editor.ui.theme.stylesheet import style_sheet
from editor.ui.theme.theme import Theme, current_theme, system_enlargement
from editor.ui.theme.tokens import COLOURS, Look, Token
from editor.ui.widgets.icon_button import IconButton
from editor.ui.widgets.numbers.number_field import NumberField
from editor.ui.widgets.numbers.timecode_field import TimecodeField


@pytest.fixture
def preferences(tmp_path) -> Preferences:
    preferences = Preferences(SettingsFile(tmp_path / "settings.json"))
    preferences.change(cache_folder=str(tmp_path), appearance=Appearance.DARK)
    return preferences


@pytest.fixture
def follower(qapp, preferences):
    font, palette = qapp.font(), qapp.palette()
    follower = ThemeFollower(qapp, preferences)
    yield follower
    follower.deleteLater()
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setProperty("cutaway_theme", None)


def shown_background(qtbot, widget) -> str:
    qtbot.addWidget(widget)
    widget.resize(80, 30)
    widget.show()
    return widget.grab().toImage().pixelColor(40, 5).name()


def test_widgets_wear_the_tokens(qtbot, follower):
    button = QPushButton("Go")

    assert shown_background(qtbot, button) == COLOURS[Look.DARK][Token.BG_RAISED]
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    assert window.name() == COLOURS[Look.DARK][Token.BG_PANEL]


def test_the_buttons_of_dialogs_have_no_pictures_of_another_set(qtbot, follower):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    qtbot.addWidget(box)
    box.show()
    assert box.button(QDialogButtonBox.StandardButton.Ok).icon().isNull()


def test_another_appearance_is_worn_at_once_by_what_is_open(qtbot, follower, preferences):
    button = QPushButton("Go")
    shown_background(qtbot, button)

    with qtbot.waitSignal(follower.changed):
        preferences.change(appearance=Appearance.LIGHT)

    assert current_theme().look is Look.LIGHT
    assert shown_background(qtbot, button) == COLOURS[Look.LIGHT][Token.BG_RAISED]


def test_the_interface_scale_enlarges_text_and_controls(qtbot, follower, preferences):
    label, button = QLabel("00:00"), QPushButton("Go")
    qtbot.addWidget(label)
    qtbot.addWidget(button)
    label.ensurePolished()
    text, height = label.fontInfo().pixelSize(), button.sizeHint().height()

    preferences.change(interface_scale=1.5)

    assert label.fontInfo().pixelSize() == pytest.approx(text * 1.5, abs=1)
    assert button.sizeHint().height() == pytest.approx(height * 1.5, abs=2)


def test_our_own_controls_grow_with_the_interface(qtbot, follower, preferences):
    field, button, time = NumberField(), IconButton("play", "Play"), TimecodeField()
    for widget in (field, button, time):
        qtbot.addWidget(widget)
        widget.show()
    before = [widget.sizeHint().height() for widget in (field, button, time)]

    preferences.change(interface_scale=2.0)

    after = [widget.sizeHint().height() for widget in (field, button, time)]
    assert after == [pytest.approx(2 * height, abs=3) for height in before]
    assert button.iconSize().width() == 32


def test_another_appearance_dresses_a_widget_a_few_times_however_deep_it_is(
    qtbot, follower, preferences
):
    class Counting(QLabel):
        dressed = 0

        def changeEvent(self, event):
            self.dressed += event.type() is QEvent.Type.StyleChange
            super().changeEvent(event)

    window = inner = QWidget()
    qtbot.addWidget(window)
    for _ in range(12):
        inner = QWidget(inner)
    label = Counting("deep", inner)
    window.show()
    label.dressed = 0

    preferences.change(appearance=Appearance.LIGHT)

    assert 1 <= label.dressed <= 4


def test_what_does_not_concern_the_look_changes_nothing(qtbot, follower, preferences):
    with qtbot.assertNotEmitted(follower.changed):
        preferences.change(snapping=False)


def test_system_follows_the_systems_colours(qapp, follower, preferences):
    preferences.change(appearance=Appearance.SYSTEM)
    is_light = qapp.styleHints().colorScheme() is Qt.ColorScheme.Light

    assert current_theme().look.is_dark is not is_light


def test_figures_are_of_equal_width_and_sizes_those_of_the_scale(qapp):
    theme = Theme(Look.DARK, 1.5)

    font = theme.font(TypeSize.SECONDARY)

    assert font.pixelSize() == 16
    assert font.featureValue(QFont.Tag("tnum")) == 1


def test_text_set_large_in_the_system_enlarges_everything(qapp):
    usual, large = QFont(), QFont()
    usual.setPixelSize(13)
    large.setPixelSize(18)

    assert system_enlargement(usual) == 1
    assert system_enlargement(large) == pytest.approx(QFontInfo(large).pixelSize() / 12)


@pytest.mark.parametrize("look", Look)
def test_the_style_sheet_says_no_colour_but_tokens(qapp, tmp_path, look):
    theme = Theme(look)
    sheet = style_sheet(theme, lambda name, token: tmp_path / f"{name}.svg")

    assert "@" not in sheet
    assert "icon(" not in sheet
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= set(COLOURS[look].values())


def test_a_cache_that_cannot_be_written_costs_only_arrows(qapp, tmp_path, follower):
    (tmp_path / "in the way").write_text("")

    dress(qapp, Theme(Look.LIGHT), tmp_path / "in the way" / "theme")

    assert current_theme().look is Look.LIGHT
