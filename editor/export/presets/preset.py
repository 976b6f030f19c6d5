"""Export presets: what resources/export_presets.toml offers, as values.

The file's own head says what its words mean.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cache
from pathlib import Path

from editor.export.errors import PresetError
from editor.export.presets.toml_table import Table
from editor.media.encode.settings import Options
from editor.model.frame import RGBA8, YUV420P8, ColourModel, PixelFormat
from editor.resources import resources_folder

PICTURES: Mapping[str, PixelFormat] = {
    "420 8": YUV420P8,
    "420 10": PixelFormat(ColourModel.YUV, 10, 1, 1),
    "420 8 alpha": PixelFormat(ColourModel.YUV, 8, 1, 1, alpha=True),
    "422 8": PixelFormat(ColourModel.YUV, 8, 1, 0),
    "422 10": PixelFormat(ColourModel.YUV, 10, 1, 0),
    "444 10": PixelFormat(ColourModel.YUV, 10),
    "444 10 alpha": PixelFormat(ColourModel.YUV, 10, alpha=True),
    "rgb 10": PixelFormat(ColourModel.RGB, 10),
    "rgb24": PixelFormat(ColourModel.RGB, 8, packed=True),
    "rgba 8": RGBA8,
}


class Output(StrEnum):
    """What a preset makes: a file of pictures and sound, a folder of pictures, a GIF, sound."""

    FILE = "file"
    SERIES = "series"
    GIF = "gif"
    SOUND = "sound"


class SettingKind(StrEnum):
    INTEGER = "integer"
    CHOICE = "choice"
    RATE = "rate"
    SWITCH = "switch"


@dataclass(frozen=True, slots=True)
class Setting:
    """What can be changed. `default` None: as the sequence has it, or not used.

    `choices` pairs what the user reads with what is set; `bits_per_pixel` stands beside them
    where they decide it. A quality `halves_every` so many steps halves the size of the file.
    """

    name: str
    kind: SettingKind
    sets: str
    help: str
    default: int | str | bool | None = None
    minimum: int | None = None
    maximum: int | None = None
    unit: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    bits_per_pixel: tuple[tuple[str, float], ...] = ()
    halves_every: int | None = None


@dataclass(frozen=True, slots=True)
class VideoPreset:
    """`multiple` must divide both sides; `smallest` is (width, height)."""

    encoder: str
    picture: PixelFormat
    options: Options
    tag: str
    multiple: int
    smallest: tuple[int, int]
    fastest: Fraction | None
    bits_per_pixel: float


@dataclass(frozen=True, slots=True)
class AudioPreset:
    """`bit_rate` in kb/s. `always`: a sequence without sound gives silence."""

    encoder: str
    sample_rates: tuple[int, ...]
    sample_format: str
    bit_rate: int | None
    always: bool


@dataclass(frozen=True, slots=True)
class Preset:
    """`muxers` names the container by suffix, where one has another than `muxer`."""

    name: str
    label: str
    help: str
    output: Output
    suffixes: tuple[str, ...]
    muxer: str
    muxers: tuple[tuple[str, str], ...]
    muxer_options: Options
    video: VideoPreset | None
    audio: AudioPreset | None
    settings: tuple[Setting, ...]

    def setting(self, name: str) -> Setting | None:
        return next((setting for setting in self.settings if setting.name == name), None)


def load_presets(path: Path | None = None) -> tuple[Preset, ...]:
    """The presets of a file, by default the program's own; the first is the default.

    Raises:
        PresetError: the file cannot be read or says something unknown; names the place.
    """
    return _own() if path is None else _read(path)


@cache
def _own() -> tuple[Preset, ...]:
    return _read(resources_folder() / "export_presets.toml")


def _read(path: Path) -> tuple[Preset, ...]:
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise PresetError(f"“{path}” cannot be read ({error.strerror}).") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PresetError(f"“{path}” is no TOML file: {error}.") from error
    top = Table(content, path.name)
    shared = {name: _setting(name, table) for name, table in top.tables("setting").items()}
    presets = tuple(_preset(table, shared) for table in top.list_of_tables("preset"))
    top.refuse_others()
    names = [preset.name for preset in presets]
    twice = {name for name in names if names.count(name) > 1}
    if twice or not presets:
        what = f"there are two presets “{min(twice)}”" if twice else "there is no preset"
        raise PresetError(f"{path.name}: {what}.")
    return presets


def preset_named(presets: tuple[Preset, ...], name: str) -> Preset:
    """
    Raises:
        PresetError: there is none of that name; lists those there are.
    """
    for preset in presets:
        if preset.name == name:
            return preset
    known = ", ".join(preset.name for preset in presets)
    raise PresetError(f"There is no export preset “{name}”: choose one of {known}.")


def _preset(table: Table, shared: dict[str, Setting]) -> Preset:
    name = table.text("name")
    table = table.renamed(f"preset “{name}”")
    taken = table.texts("takes")
    if unknown := [each for each in taken if each not in shared]:
        raise table.error(f"takes the unknown setting “{unknown[0]}”")
    own = tuple(_setting(each, rows) for each, rows in table.tables("setting").items())
    video, audio = table.table("video"), table.table("audio")
    output = table.choice("output", Output)
    if (output is not Output.SOUND) != (video is not None) or not (video or audio):
        raise table.error(f"output “{output}” does not go with the streams that are declared")
    preset = Preset(
        name=name,
        label=table.text("label"),
        help=table.text("help"),
        output=output,
        suffixes=table.texts("suffixes"),
        muxer=table.text("muxer", ""),
        muxers=table.pairs("muxers"),
        muxer_options=table.pairs("muxer_options"),
        video=video and _video(video),
        audio=audio and _audio(audio),
        settings=(*own, *(shared[each] for each in taken)),
    )
    table.refuse_others()
    return preset


def _video(table: Table) -> VideoPreset:
    picture = table.text("picture")
    if picture not in PICTURES:
        raise table.error(f"“{picture}” is no picture; known are {', '.join(PICTURES)}")
    smallest = table.numbers("smallest") or (1, 1)
    fastest = table.number("fastest", None)
    bits_per_pixel = table.real("bits_per_pixel")
    video = VideoPreset(
        encoder=table.text("encoder"),
        picture=PICTURES[picture],
        options=table.pairs("options"),
        tag=table.text("tag", ""),
        multiple=table.number("multiple", 1) or 1,
        smallest=(smallest[0], smallest[-1]),
        fastest=None if fastest is None else Fraction(fastest),
        bits_per_pixel=bits_per_pixel,
    )
    table.refuse_others()
    return video


def _audio(table: Table) -> AudioPreset:
    audio = AudioPreset(
        encoder=table.text("encoder"),
        sample_rates=table.numbers("sample_rates"),
        sample_format=table.text("sample_format", ""),
        bit_rate=table.number("bit_rate", None),
        always=table.switch("always", False),
    )
    table.refuse_others()
    return audio


def _setting(name: str, table: Table) -> Setting:
    kind = table.choice("kind", SettingKind)
    choices = table.pairs("choices")
    default = table.take("default", (int, str, bool), None)
    labels = [label for label, _ in choices]
    if kind is SettingKind.CHOICE and (not choices or default not in labels):
        raise table.error("a choice needs choices, and one of them as its default")
    setting = Setting(
        name=name,
        kind=kind,
        sets=table.text("sets"),
        help=table.text("help"),
        default=default,
        minimum=table.number("minimum", None),
        maximum=table.number("maximum", None),
        unit=table.text("unit", ""),
        choices=choices,
        bits_per_pixel=table.reals("bits_per_pixel"),
        halves_every=table.number("halves_every", None),
    )
    if not (setting.sets in TARGETS or setting.sets.startswith("video.options.")):
        raise table.error(f"sets “{setting.sets}”, which is unknown")
    if setting.sets == "video.picture" and any(value not in PICTURES for _, value in choices):
        raise table.error(f"has a choice that is no picture; known are {', '.join(PICTURES)}")
    table.refuse_others()
    return setting


TARGETS = frozenset(
    {
        "video.width",
        "video.height",
        "video.rate",
        "video.range",
        "video.picture",
        "video.bit_rate",
        "audio.bit_rate",
        "audio.encoder",
        "audio.on",
        "gif.dither",
    }
)
