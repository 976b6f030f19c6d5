import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton

from editor.ui.commands.table import COMMANDS
from editor.ui.icons.drawings import icon_names, svg
from editor.ui.icons.icon import icon
from editor.ui.theme.theme import Theme, note_current
from editor.ui.theme.tokens import COLOURS, Look, Token

SIZE = QSize(16, 16)


@pytest.fixture(autouse=True)
def dark(qapp):
    note_current(qapp, Theme())
    yield
    qapp.setProperty("cutaway_theme", None)


def ink(pixmap) -> set[str]:
    """The colours of what is drawn opaquely."""
    picture = pixmap.toImage()
    points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    colours = [picture.pixelColor(x, y) for x, y in points]
    return {colour.name() for colour in colours if colour.alpha() == 255}


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_is_a_drawing_in_the_one_style(name):
    theme = Theme()
    drawing = svg(name, theme.colour(Token.TEXT))

    assert QSvgRenderer(drawing).isValid()
    assert b'viewBox="0 0 16 16"' in drawing
    assert b'stroke-width="1.5"' in drawing
    assert b"currentColor" not in drawing
    assert ink(icon(name).pixmap(64, 64))


def test_every_command_that_names_an_icon_has_it():
    named = {command.icon for command in COMMANDS.values() if command.icon}

    assert named <= set(icon_names())


def test_an_unknown_name_is_refused_where_it_is_asked_for():
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_icons_say_by_their_colour_what_state_they_are_in():
    dot, colours = icon("dot"), COLOURS[Look.DARK]
    off = dot.pixmap(SIZE, QIcon.Mode.Disabled)
    on = dot.pixmap(SIZE, QIcon.Mode.Normal, QIcon.State.On)

    assert ink(dot.pixmap(SIZE)) == {colours[Token.TEXT]}
    assert ink(off) == {colours[Token.TEXT_OFF]}
    assert ink(on) == {colours[Token.ACCENT]}
    assert ink(icon("dot", Token.ERROR).pixmap(SIZE)) == {colours[Token.ERROR]}


def test_an_icon_made_before_wears_the_new_theme(qapp):
    dot = icon("dot")

    note_current(qapp, Theme(Look.LIGHT))

    assert ink(dot.pixmap(SIZE)) == {COLOURS[Look.LIGHT][Token.TEXT]}


def test_fine_screens_get_as_many_pixels_as_they_have():
    pixmap = icon("dot").pixmap(SIZE, 2.0)

    assert pixmap.size() == QSize(32, 32)
    assert pixmap.devicePixelRatio() == 2.0


def test_a_button_keeps_its_icon_when_the_icon_is_forgotten(qtbot):
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(icon("play"))
    button.setIcon(QIcon(button.icon()))
    button.show()

    button.grab()

    assert ink(button.icon().pixmap(SIZE))
