"""The effects, generators and transitions there are: the program's own and the user's."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path

from editor.compositor.isf.catalogue import BUILT_IN_FOLDERS, Catalogue
from editor.model.effects import EffectKind, EffectSpec, InputKind, InputSpec
from editor.resources import shaders_folder


def effects_folder() -> Path:
    """Where a user drops shader files, in folders or not: `cutaway/effects` of the user's data."""
    return user_data_path("cutaway", appauthor=False) / "effects"


def load_catalogue() -> Catalogue:
    """All that can be put on clips; of two files with one name the program's own is kept."""
    own = effects_folder()
    folders = [shaders_folder() / name for name in BUILT_IN_FOLDERS]
    return Catalogue.load([*folders, own] if own.is_dir() else folders)


def settable(spec: EffectSpec) -> tuple[InputSpec, ...]:
    """The parameters that are a user's to set: not the pictures that are worked on, nor how far a
    transition is, nor the sound that a shader listens to."""
    given = _GIVEN[spec.kind]
    return tuple(each for each in spec.inputs if each.name not in given and each.kind not in _HEARD)


_HEARD = (InputKind.AUDIO, InputKind.AUDIO_FFT)
_GIVEN = {
    EffectKind.EFFECT: ("inputImage",),
    EffectKind.GENERATOR: (),
    EffectKind.TRANSITION: ("startImage", "endImage", "progress"),
}
