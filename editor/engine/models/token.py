"""Who asks a hub: a token in the system's own keeping, never in a file or a log of the program.

The keeping may ask the user for a password, so it is asked only where a token is known to be in it:
a file, with nothing in it, says so.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

from editor.engine.models.errors import WeightsError
from editor.model.generation.remedy import INSTALL_AI, Help, Remedy
from editor.settings import state_folder

SERVICE, _USER = "cutaway", "hub token"
_VARIABLES = "HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"
_NO_KEEPING = (
    "This system has no keeping for passwords that can be used now: unlock or install one (as "
    "GNOME Keyring or KWallet), or set HF_TOKEN, or log in with `hf auth login`."
)


def tokens_page() -> str:
    """Where the user makes tokens, on the hub that is asked; empty: its client is not here."""
    if find_spec("huggingface_hub") is None:
        return ""
    from huggingface_hub.constants import ENDPOINT

    return f"{ENDPOINT}/settings/tokens"


def with_token() -> dict[str, str]:
    """The environment of a program that asks a hub."""
    token = hub_token()
    return {**os.environ, "HF_TOKEN": token} if token else dict(os.environ)


def hub_token() -> str:
    """That of the environment, or else the one that was kept; empty: neither, and the hub's client
    takes that of `hf auth login`, if there is one."""
    named = next((os.environ[name] for name in _VARIABLES if os.environ.get(name)), "")
    return named.strip() or kept_token()


def is_logged_in() -> bool:
    """Whether a token was kept. Nothing is asked."""
    return _mark().is_file()


def kept_token() -> str:
    """Empty: there is none, or the keeping does not answer."""
    if not is_logged_in() or find_spec("keyring") is None:
        return ""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, _USER) or ""
    except (KeyringError, RuntimeError, OSError):
        return ""


def plain_token(said: str) -> str:
    """As it was typed or pasted, without what is around it.

    Raises:
        WeightsError: it is none.
    """
    plain = said.strip()
    if not plain.isascii() or not plain.isprintable() or len(plain.split()) != 1:
        raise WeightsError(
            "That is no token: copy it whole from your settings on the hub's page (it begins with "
            "hf_)."
        )
    return plain


def keep_token(token: str) -> None:
    """
    Raises:
        WeightsError: it is none, or there is no place for it.
    """
    plain = plain_token(token)
    if find_spec("keyring") is None:
        raise WeightsError(
            "The token cannot be kept, for keyring is not installed: install the extra `ai` "
            "(pip install 'cutaway[ai]') and try again.",
            Remedy(Help.INSTALL, INSTALL_AI),
        )
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, _USER, plain)
        _mark().parent.mkdir(parents=True, exist_ok=True)
        _mark().touch()
    except (KeyringError, RuntimeError, OSError) as error:
        raise WeightsError(_NO_KEEPING) from error


def forget_token() -> bool:
    """Whether there was one.

    Raises:
        WeightsError: the keeping does not answer.
    """
    if not is_logged_in() or find_spec("keyring") is None:
        return False
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    is_there = True
    try:
        keyring.delete_password(SERVICE, _USER)
    except PasswordDeleteError:
        is_there = False
    except (KeyringError, RuntimeError, OSError) as error:
        raise WeightsError(_NO_KEEPING) from error
    _mark().unlink(missing_ok=True)
    return is_there


def _mark() -> Path:
    return state_folder() / "hub-login"
