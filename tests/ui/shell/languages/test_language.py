import importlib.util
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from editor.resources import resources_folder
from editor.ui.language import languages

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture(scope="module")
def translate():
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_german_is_offered():
    assert languages() == ("de", "en")


@pytest.mark.parametrize(
    ("language", "one", "several"),
    [
        ("en", "1 file cannot be used.", "7 files cannot be used."),
        ("de", "1 Datei kann nicht verwendet werden.", "7 Dateien können nicht verwendet werden."),
    ],
)
def test_one_is_no_plural(language, one, several):
    translator = QTranslator()
    assert translator.load(str(resources_folder() / "translations" / f"cutaway_{language}.qm"))
    said = [translator.translate("Footage", "%n files cannot be used.", "", n) for n in (1, 7)]
    assert [each.replace("%n", n) for each, n in zip(said, "17", strict=True)] == [one, several]


def test_the_catalogue_that_is_read_says_what_the_one_that_is_written_says(translate):
    folder = resources_folder() / "translations"
    translator = QTranslator()

    assert translator.load(str(folder / "cutaway_de.qm"))
    assert translator.translate("commands", "Undo") == "Rückgängig"
    assert translate.messages(folder / "cutaway_de.ts")[("commands", "Undo", "")]


@pytest.mark.parametrize("language", languages())
def test_every_string_of_the_window_is_translated_with_its_gaps(translate, language):
    catalogue = resources_folder() / "translations" / f"cutaway_{language}.ts"

    assert translate.problems(catalogue) == [], "run packaging/translate.py, fill in what is new"
