"""What the buttons do that stand beside sentences of what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.model.generation.remedy import Help
from editor.session.helping import help_text
from editor.ui.words import QT_TRANSLATE_NOOP

_TIPS = {
    Help.CHOOSE_ANOTHER: QT_TRANSLATE_NOOP("models", "Bring it from another place."),
    Help.USE_THAT: QT_TRANSLATE_NOOP("models", "Brings what was found inside."),
    Help.BASE: QT_TRANSLATE_NOOP("models", "Says where its other parts are to be had."),
    Help.GET_AGAIN: QT_TRANSLATE_NOOP("models", "Fetches what is missing or damaged."),
    Help.FOLLOWS: QT_TRANSLATE_NOOP("models", "Depth, edges, poses or motion: then it is brought."),
    Help.SMALLER: QT_TRANSLATE_NOOP("models", "Asks for the largest size below this one."),
    Help.LOG_IN: QT_TRANSLATE_NOOP("models", "Keeps a token of the hub in the system's keyring."),
    Help.OPEN_PAGE: QT_TRANSLATE_NOOP("models", "Shows the model's page in the browser."),
    Help.INSTALL: QT_TRANSLATE_NOOP("models", "Copies what installs it, to be run in a terminal."),
    Help.OTHER_MODEL: QT_TRANSLATE_NOOP("models", "Shows what else can make it here."),
}


def help_tip(help: Help) -> str:
    return f"<b>{help_text(help)}</b><br>{QCoreApplication.translate('models', _TIPS[help])}"
