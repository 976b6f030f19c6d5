"""What the user brings is listed, and what goes wrong is said with a button that helps."""

import json
from importlib.util import find_spec
from pathlib import Path

import pytest
from builders.files.hub import TOKEN, Repository, hub_of
from builders.files.keeping import kept_here
from builders.ui import shown
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from editor.engine.models.folder import ModelFolder
from editor.jobs.models.brought import BroughtKeeper
from editor.jobs.models.weights import WeightsKeeper
from editor.jobs.queue import JobQueue
from editor.model.generation.remedy import Help, Remedy
from editor.ui.models.rows import Shelf
from editor.ui.models.window import ModelsWindow

pytestmark = pytest.mark.skipif(find_spec("diffusers") is None, reason="the extra `ai` is needed")
LEFT = Qt.MouseButton.LeftButton
LAYER = "down_blocks.1.attentions.0.proj_in"


def weights(path: Path, **shapes: list[int]) -> Path:
    """A file of safetensors as large as it says, and full of nothing."""
    header, end = {}, 0
    for name, shape in shapes.items():
        size = 2 * shape[0] * shape[1]
        header[name] = {"dtype": "F16", "shape": shape, "data_offsets": [end, end + size]}
        end += size
    said = json.dumps(header).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(len(said).to_bytes(8, "little") + said)
        file.truncate(8 + len(said) + end)
    return path


@pytest.fixture
def model(tmp_path):
    """A folder of a model for words, whose network has one layer."""
    folder = tmp_path / "mine" / "sd-small"
    weights(folder / "unet" / "model.safetensors", **{f"{LAYER}.weight": [64, 320]})
    (folder / "unet" / "config.json").write_text("{}")
    index = {
        "_class_name": "StableDiffusionPipeline",
        "unet": ["diffusers", "UNet2DConditionModel"],
    }
    (folder / "model_index.json").write_text(json.dumps(index))
    (folder / "unet" / "config.json").write_text("{}")
    return folder


@pytest.fixture
def lora(tmp_path):
    shapes = {f"unet.{LAYER}.lora_A.weight": [4, 320], f"unet.{LAYER}.lora_B.weight": [64, 4]}
    return weights(tmp_path / "mine" / "watercolour.safetensors", **shapes)


@pytest.fixture
def window(qtbot, tmp_path):
    jobs, folder = JobQueue(), ModelFolder(tmp_path / "models")
    brought = BroughtKeeper(jobs, None, folder)
    window = ModelsWindow(WeightsKeeper(jobs, None, folder, tuple), brought)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    shown(qtbot, window)
    qtbot.waitUntil(lambda: brought.is_known)
    yield window
    jobs.close()


def drop(window: ModelsWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPointF(window.list.geometry().center())
    for kind in (QDragEnterEvent, QDropEvent):
        where = place.toPoint() if kind is QDragEnterEvent else place
        event = kind(where, Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
        QGuiApplication.sendEvent(window, event)


def rows(window: ModelsWindow) -> list[tuple[str, str]]:
    """Name and state of what was brought, adapters behind a dash."""
    found = []
    for number in range(window.list.topLevelItemCount()):
        item = window.list.topLevelItem(number)
        found.append((item.text(0), item.text(3)))
        for child in range(item.childCount()):
            found.append((f"- {item.child(child).text(0)}", item.child(child).text(3)))
    return found


def test_what_is_dropped_is_listed_with_what_it_can_do_and_how_it_would_run(
    qtbot, window, model, lora
):
    assert "None yet" in rows(window)[1][0]
    assert window.chosen_brought is window.chosen is None

    drop(window, model, lora)

    expected = [("sd-small", "ready"), ("- watercolour", "LoRA")]
    qtbot.waitUntil(lambda: rows(window)[1:3] == expected, timeout=20_000)
    window.choose("sd-small")
    details = window.yours
    assert "Picture from words" in details.abilities.text()
    assert "of memory" in details.run.text()
    assert str(model) in details.place.text()
    assert not details.mend.isVisible()
    window.choose("watercolour")
    assert details.abilities.text() == "LoRA, goes with sd-small"


def test_it_is_renamed_and_forgotten_by_the_keyboard(qtbot, window, lora):
    drop(window, lora)
    qtbot.waitUntil(lambda: window.chosen_brought is not None, timeout=20_000)

    QTest.keyClick(window.list, Qt.Key.Key_F2)
    QTest.keyClicks(window.yours.title, "Paint")
    QTest.keyClick(window.yours.title, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: rows(window)[1] == ("Paint", "goes with none"), timeout=20_000)
    assert window.list.hasFocus()
    QTest.keyClick(window.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "None yet" in rows(window)[1][0], timeout=20_000)
    assert lora.exists()
    QTest.mouseClick(window.bar.answers[0].help, LEFT)
    qtbot.waitUntil(lambda: rows(window)[1] == ("Paint", "goes with none"), timeout=20_000)


def test_a_folder_above_a_model_offers_the_one_inside(qtbot, window, model):
    drop(window, model.parent)
    bar = window.bar
    qtbot.waitUntil(lambda: bar.answers[0].help.isVisible(), timeout=20_000)
    assert "has no model_index.json: did you mean" in bar.answers[0].message.text()
    assert bar.answers[0].help.text() == "Bring That One"

    QTest.mouseClick(bar.answers[0].help, LEFT)

    qtbot.waitUntil(lambda: rows(window)[1] == ("sd-small", "ready"), timeout=20_000)
    assert not bar.answers[0].message.isVisible()


def test_whatever_could_not_be_brought_is_said_until_something_else_is_asked(
    qtbot, window, tmp_path
):
    wrong = [tmp_path / "a.ckpt", tmp_path / "b.txt", tmp_path / "c.safetensors"]
    for path in wrong:
        path.write_text("nothing of the kind")

    drop(window, *wrong)

    answers = window.bar.answers
    qtbot.waitUntil(lambda: all(each.isVisible() for each in answers), timeout=20_000)
    assert [
        path.name in each.message.text() for path, each in zip(wrong, answers, strict=True)
    ] == [True] * 3
    window.bar.ask_hub()
    assert not any(each.isVisible() for each in answers)
    QTest.keyClicks(window.bar.where.field, "no such model")
    QTest.keyClick(window.bar.where.field, Qt.Key.Key_Return)
    qtbot.waitUntil(answers[0].help.isVisible, timeout=20_000)
    QTest.mouseClick(answers[0].help, LEFT)
    assert window.bar.where.field.selectedText() == "no such model"


def test_what_is_gated_comes_once_the_user_has_logged_in(qtbot, window, lora, monkeypatch):
    files = {"watercolour.safetensors": lora.read_bytes()}
    with hub_of(gated=Repository(files, is_gated=True)) as hub, kept_here() as keeping:
        monkeypatch.setenv("HF_ENDPOINT", hub.address)
        bar = window.bar
        bar.ask_hub()
        QTest.keyClicks(bar.where.field, "some/gated")
        QTest.keyClick(bar.where.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bar.answers[0].help.isVisible(), timeout=30_000)
        assert bar.answers[0].help.text() == "Log In…"
        assert keeping.asked == 0  # for its password, by whom there is nothing kept

        QTest.mouseClick(bar.answers[0].help, LEFT)
        QTest.keyClicks(bar.token.field, TOKEN)
        QTest.keyClick(bar.token.field, Qt.Key.Key_Return)

        qtbot.waitUntil(lambda: window.chosen_brought is not None, timeout=30_000)
    assert list(keeping.kept.values()) == [TOKEN]
    assert window.chosen_brought.brought.origin == "some/gated@main"
    assert window.bar.log.text() == "Log Out of the Hub"
    assert window.yours.mend.isVisible()
    QTest.mouseClick(window.yours.remove, LEFT)
    assert "press Remove again" in window.yours.answer.message.text()
    QTest.mouseClick(window.yours.remove, LEFT)
    qtbot.waitUntil(lambda: "None yet" in rows(window)[1][0], timeout=20_000)


def test_what_comes_is_shown_with_its_progress_and_can_be_cancelled(qtbot, window, monkeypatch):
    size = 3_000_000
    hub_files = {"big.safetensors": bytes(size)}
    with hub_of(big=Repository(hub_files)) as hub:
        hub.holds["big.safetensors"] = size // 2
        monkeypatch.setenv("HF_ENDPOINT", hub.address)
        window._bring("some/big")
        assert window.list.chosen.shelf is Shelf.COMING
        assert window.yours.title.text() == "some/big"
        qtbot.waitUntil(lambda: rows(window)[1][1].endswith(" %"), timeout=30_000)

        window.yours.progress.cancelled.emit()

        qtbot.waitUntil(lambda: not window.brought.under_way, timeout=30_000)
    assert not window.bar.answers[0].message.isVisible()


def test_buttons_open_pages_and_copy_commands(window, monkeypatch):
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))

    window.bar.say("Accept its terms.", Remedy(Help.OPEN_PAGE, "https://hub/a/b"), is_bad=True)
    QTest.mouseClick(window.bar.answers[0].help, LEFT)
    window.bar.clear()
    window.bar.say("It is too old.", Remedy(Help.INSTALL, "pip install it"), is_bad=True)
    QTest.mouseClick(window.bar.answers[0].help, LEFT)

    assert opened == ["https://hub/a/b"]
    assert QGuiApplication.clipboard().text() == "pip install it"
    assert window.bar.answers[0].message.text() == "Copied: pip install it"


def test_a_file_that_is_not_all_of_a_model_asks_for_the_rest(window):
    window.bar.say("It has the unet.", Remedy(Help.BASE, "owner/usual"), is_bad=True)

    QTest.mouseClick(window.bar.answers[0].help, LEFT)

    assert window.bar.base.field.text() == "owner/usual"
    assert window.bar.base.field.hasFocus()
    QTest.keyClick(window.bar.base.field, Qt.Key.Key_Escape)
    assert not window.bar.base.isVisible()
