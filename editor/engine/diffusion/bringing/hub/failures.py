"""Why something cannot be had from a hub, in sentences for the user, and what helps."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from editor.engine.diffusion.bringing.hub.address import Address
from editor.engine.diffusion.bringing.layout import INDEX
from editor.engine.models.errors import UnreachableError, WeightsError
from editor.model.generation.remedy import Help, Remedy

_SHOWN = 6  # files to choose from


class Failure(StrEnum):
    GATED = "gated"
    NO_REPOSITORY = "no repository"
    NO_REVISION = "no revision"
    NO_FILE = "no file"
    NOTHING = "nothing"
    SEVERAL = "several"
    BAD_TOKEN = "bad token"
    OFFLINE = "offline"
    UNREACHABLE = "unreachable"
    CHANGED = "changed"
    FULL = "full"
    OTHER = "other"


def error_of(address: Address, said: Mapping[str, str]) -> WeightsError:
    """
    Args:
        said: what the client told: `failed`, and as it may be `page`, `logged_in`, `files`,
            `needed`, `free` and `words`.
    """
    repository = address.repository
    another = Remedy(Help.CHOOSE_ANOTHER)
    enter = Remedy(Help.LOG_IN, said.get("page", ""))
    match Failure(said["failed"]):
        case Failure.GATED if said.get("logged_in"):
            return WeightsError(
                f"{repository} is not for everyone: its makers want their terms to be accepted "
                "first. Open its page, accept them there, and try again.",
                Remedy(Help.OPEN_PAGE, said.get("page", "")),
            )
        case Failure.GATED:
            return WeightsError(
                f"{repository} is not for everyone: its makers want to know who asks. Log in with "
                "a token of the hub, accept the terms on its page, and try again.",
                enter,
            )
        case Failure.NO_REPOSITORY if said.get("logged_in"):
            return WeightsError(
                f"The hub has no {repository} that you may see: look at its name again.", another
            )
        case Failure.NO_REPOSITORY:
            return WeightsError(
                f"The hub has no {repository}, or not for everyone: look at its name again, or log "
                "in.",
                enter,
            )
        case Failure.NO_REVISION:
            return WeightsError(
                f"{repository} has no revision “{address.revision}”: look at its name again, or "
                "leave it out.",
                another,
            )
        case Failure.NO_FILE:
            return WeightsError(
                f"{repository} has no file “{address.file}”: look at its name again.", another
            )
        case Failure.NOTHING:
            return WeightsError(
                f"{repository} has no {INDEX} and no weights that are opened here: look there for "
                "the one that was made for diffusers (its name often ends in -Diffusers).",
                another,
            )
        case Failure.SEVERAL:
            return WeightsError(
                f"{repository} has several files of weights: say which, as in "
                f"“{repository}/{said['files'].splitlines()[0]}”. There is {_some(said['files'])}.",
                another,
            )
        case Failure.BAD_TOKEN:
            return WeightsError(
                "The hub does not take your token: it is wrong or was withdrawn. Log in again.",
                enter,
            )
        case Failure.OFFLINE:
            return UnreachableError(
                f"{repository} is not whole in this machine's cache, and HF_HUB_OFFLINE says not "
                "to ask the hub: take that away to fetch it."
            )
        case Failure.UNREACHABLE:
            return UnreachableError(
                f"{repository} cannot be fetched: the hub cannot be reached. Check the network and "
                "try again; what has come is kept.",
                Remedy(Help.GET_AGAIN, str(address)),
            )
        case Failure.CHANGED:
            return WeightsError(
                f"What came of {repository} is not what the hub says (its SHA-256 differs), so it "
                "was thrown away: try again.",
                Remedy(Help.GET_AGAIN, str(address)),
            )
        case Failure.FULL:
            return WeightsError(
                f"The disk is full: {said['needed']} GB are needed for {repository} and "
                f"{said['free']} GB are free. Make room, or let CUTAWAY_MODELS name another folder."
            )
        case Failure.OTHER:
            return WeightsError(
                f"{repository} cannot be fetched; the hub's client says: {said.get('words', '')}",
                Remedy(Help.GET_AGAIN, str(address)),
            )


def _some(files: str) -> str:
    names = files.splitlines()
    more = " and others" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more
