"""`cutaway models login` and `logout`: who asks a model hub."""

from __future__ import annotations

import sys

import typer

from editor.cli.options import Json
from editor.cli.saying import console


def login(json: Json = False) -> None:
    """Keep a token of the hub in the system's keyring, for models that are not for everyone.

    It is asked for, or read from the first line of what is piped in; never given as an argument.
    """
    from editor.engine.diffusion.bringing.hub.fetching import who_is
    from editor.engine.models.errors import UnreachableError
    from editor.engine.models.token import keep_token, plain_token

    if sys.stdin.isatty():
        said = typer.prompt("Token", hide_input=True, err=True)
    else:
        said = sys.stdin.readline()
    token = plain_token(said)
    try:
        name = who_is(token)
    except UnreachableError:
        name = ""  # it is kept all the same, and tried when something is fetched
    keep_token(token)
    if json:
        console.print_json({"name": name})
    else:
        console.print_text(f"Logged in as {name}" if name else "The token is kept, unchecked")


def logout(json: Json = False) -> None:
    """Forget the token that was kept. That of HF_TOKEN or of `hf auth login` stays."""
    from editor.engine.models.token import forget_token

    was_there = forget_token()
    if json:
        console.print_json({"forgotten": was_there})
    else:
        console.print_text("Logged out" if was_there else "There was no token")
