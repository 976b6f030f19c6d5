from __future__ import annotations

import ast
import importlib
import importlib.util
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from editor.model.edits.errors import EditError
from editor.model.edits.project.markers import set_in_out
from editor.ui.sentences import steps
from editor.ui.sentences.translated import translated, translated_step

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
            table = importlib.import_module(f"editor.ui.sentences.tables.{room}")
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


def labels_of_scripts():
    """What `editor.api` calls its steps, with %1 for what varies."""
    for path in sorted((ROOT / "editor/api").rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(getattr(call, "func", None), "attr", getattr(call, "func", None))
            name = getattr(name, "id", name)
            if name not in ("apply", "_put", "_put_above", "_place", "_label") or not call.args:
                continue
            said = template_of(call.args[0])
            if said:  # else nothing is done, which is no step
                yield f"{said} %1" if name in ("_place", "_label") else said


def template_of(node):
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.JoinedStr(values=[*values]):
            numbers = iter("123")
            parts = (getattr(each, "value", None) for each in values)
            return "".join(each if isinstance(each, str) else f"%{next(numbers)}" for each in parts)
    return None


def test_every_step_that_a_script_makes_is_known():
    said = set(labels_of_scripts()) - {"%1 %2", "Add %1 track"}

    assert len(said) > 40
    assert said <= set(steps.SENTENCES)
    assert {"Add video track", "Add audio track"} <= set(steps.SENTENCES)


def test_a_step_is_told_with_what_stands_in_it(shouting):
    assert translated_step("Add transition to hills.mp4") == "ADD TRANSITION TO hills.mp4"
    assert translated_step("Lift 3 clips") == "LIFT 3 CLIPS"
    assert translated_step("Ein Schritt, der schon übersetzt ist") == (
        "Ein Schritt, der schon übersetzt ist"
    )


def test_a_step_is_no_sentence(shouting):
    assert translated("Move the clip first.") == "Move the clip first."
