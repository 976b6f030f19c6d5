"""What goes wrong in the libraries, as a sentence with what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from json import JSONDecodeError

from editor.engine.generate.memory import is_out_of_memory
from editor.engine.generate.model import GenerationError
from editor.model.generation.remedy import Help, Remedy

_LONGEST = 200  # characters of what a library says
_UNFIT = (
    *(RuntimeError, ValueError, TypeError, AttributeError, AssertionError),
    *(LookupError, ArithmeticError),
)
"""What libraries raise where something was asked of them that they cannot do."""


@contextmanager
def told_plainly(label: str, doing: str) -> Iterator[None]:
    """
    Args:
        doing: what is under way: “loaded” or “run”.

    Raises:
        GenerationError: for whatever the libraries raise, save what means that memory ran out.
    """
    try:
        yield
    except (ImportError, NameError) as error:  # of a part that came only if the library was there
        name = error.name or str(error).splitlines()[0]
        raise GenerationError(
            f"{label} needs a library that is not installed or too old ({name}): install it "
            f"(pip install {error.name or name}).",
            Remedy(Help.INSTALL, f"pip install --upgrade {error.name or name}"),
        ) from error
    except (OSError, EOFError, JSONDecodeError) as error:
        raise _damaged(label, doing, error) from error
    except _UNFIT as error:
        if is_out_of_memory(error):
            raise
        if "not implemented for" in str(error):
            raise GenerationError(
                f"{label} cannot be {doing} here: this device does not reckon in its numbers "
                f"({_words(error)}). Use another device, or a model of another kind.",
                Remedy(Help.OTHER_MODEL),
            ) from error
        if doing == "loaded":
            raise GenerationError(
                f"{label} cannot be loaded: {_words(error)}. Its files are damaged, or diffusers "
                "is not of the version that it needs: get the model again, or update diffusers.",
                Remedy(Help.GET_AGAIN),
            ) from error
        raise GenerationError(
            f"{label} cannot be {doing}: {_words(error)}. If what was asked for is unusual, ask "
            "for less; otherwise the model and the installed diffusers do not go together."
        ) from error
    except Exception as error:
        if type(error) is not Exception and type(error).__name__ != "SafetensorError":
            raise
        raise _damaged(label, doing, error) from error  # what readers of files raise bare


def _damaged(label: str, doing: str, error: Exception) -> GenerationError:
    return GenerationError(
        f"{label} cannot be {doing}, for a file is missing or damaged ({_words(error)}): get the "
        "model again.",
        Remedy(Help.GET_AGAIN),
    )


def _words(error: BaseException) -> str:
    said = " ".join(str(error).split()) or type(error).__name__
    said = said.rstrip(".")
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
