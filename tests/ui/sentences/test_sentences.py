from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from editor.model.edits.errors import EditError
from editor.model.edits.project.markers import set_in_out
from editor.ui.sentences.translated import translated

ROOT = Path(__file__).resolve().parents[3]


class Shouting(QTranslator):
    """A language in which gaps are told the other way round."""

    def translate(self, context, source, disambiguation=None, n=-1):
        if context != "sentences":
            return ""
        return source.upper().replace("%1", "<%2>", 1) if "%2" in source else source.upper()


@pytest.fixture
def shouting(qapp):
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_the_tables_hold_what_the_rooms_say():
    spec = importlib.util.spec_from_file_location(
        "list_sentences", ROOT / "packaging/list_sentences.py"
    )
    lister = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(lister)

    for room in lister.ROOMS:
        if said := lister.sentences(room):
            table = importlib.import_module(f"editor.ui.sentences.of_{room}")
            assert list(table.SENTENCES) == said, "run packaging/list_sentences.py"


def test_a_sentence_that_nobody_knows_stays_as_it_is():
    assert translated("Nobody says this.") == "Nobody says this."


def test_what_a_real_edit_refuses_is_known(shouting, project):
    with pytest.raises(EditError) as refused:
        set_in_out(project, project.main_sequence, 10, 5)

    assert translated(str(refused.value)) == (
        "THE OUT POINT MUST COME AFTER THE IN POINT, WHICH IS FRAME 10."
    )


def test_what_varies_may_stand_in_another_order(shouting):
    said = translated("There is no clip “shot” in “Film”.")

    assert said.startswith("THERE IS NO CLIP “<Film>”")
