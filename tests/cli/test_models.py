"""`cutaway models`, with packages from a folder."""

from __future__ import annotations

import io
import sys

import pytest
from builders.files.hub import TOKEN, hub_of
from builders.files.weights import write_wheel

from editor import app
from editor.cli.errors import hints
from editor.engine.models.catalogue import load_catalogue, weights_named
from editor.engine.models.errors import WeightsError
from editor.engine.models.folder import OVERRIDE
from editor.model.generation.remedy import Help, Remedy


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    """A folder for weights of its own, and no network."""
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "models"))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    return tmp_path / "models"


def test_models_and_weights_are_listed_for_people_and_scripts(cutaway, own_folder):
    listed = cutaway("models", "list")
    told = cutaway("models", "list", "--json").json

    assert "still-motion  Still Motion  image-to-video" in listed.out
    assert "whisper-base" in listed.out
    assert "yours to bring" in listed.out
    assert told["folder"] == str(own_folder)
    assert told["models"][0]["controls"] == ["camera", "loop", "motion-brush", "seed"]
    assert {each["presence"] for each in told["weights"]} == {"missing"}


def test_the_licence_is_shown_and_without_a_network_the_way_out_is_said(cutaway):
    ended = cutaway("models", "get", "silero-vad")

    assert ended.code == 1
    assert "Licence: weights MIT, code MIT" in ended.err
    assert "silero-vad 6.2.3" in ended.err


def test_what_is_wrong_in_a_folder_of_the_user_is_refused(cutaway, tmp_path):
    source = weights_named(load_catalogue(), "silero-vad").files[0].sources[0]
    (part,) = source.parts
    write_wheel(tmp_path / "stick", part.archive, {part.path: b"not what it should be"})

    ended = cutaway("models", "get", "silero-vad", "--from", tmp_path / "stick")

    assert ended.code == 1
    assert "is not what the catalogue says" in ended.err
    assert cutaway("models", "verify", "--json").json == {}


def test_what_weights_and_the_built_in_model_are_is_shown(cutaway):
    assert "weights Apache-2.0, code" in cutaway("models", "show", "u2netp").out
    assert "image-to-video: needs first-frame" in cutaway("models", "show", "still-motion").out
    unknown = cutaway("models", "show", "still-moton")
    assert unknown.code == 2
    assert "did you mean still-motion" in unknown.err
    assert cutaway("models", "rename", "still-motion", " ").code == 2
    assert "did you mean u2netp" in cutaway("models", "remove", "u2nep").err


def test_a_model_that_is_not_in_the_catalogue_is_refused(cutaway):
    ended = cutaway("models", "get", "whisper")

    assert ended.code == 1
    assert "did you mean whisper-base" in ended.err


def test_a_name_is_needed(cutaway):
    assert cutaway("models", "get").code == 2


def test_what_is_not_there_is_removed_without_a_word_and_verified_as_missing(cutaway):
    assert "0.0 kB freed" in cutaway("models", "remove", "u2netp").out
    ended = cutaway("models", "verify", "u2netp")
    assert ended.code == 1
    assert "missing or not whole" in ended.err


def test_a_folder_of_diffusers_is_brought_listed_and_forgotten(cutaway, tmp_path):
    folder = tmp_path / "My LTX"
    folder.mkdir()
    (folder / "model_index.json").write_text('{"_class_name": "LTXPipeline"}')

    brought = cutaway("models", "add", folder, "--json").json
    listed = cutaway("models", "list", "--json").json["models"]
    shown = cutaway("models", "show", "my-ltx")
    told = cutaway("models", "show", "my-ltx", "--json").json
    removed = cutaway("models", "remove", "my-ltx")

    assert [each["id"] for each in brought] == ["my-ltx"]
    assert brought[0]["kinds"][:2] == ["text-to-video", "image-to-video"]
    assert "my-ltx" in [each["id"] for each in listed]
    assert "image-to-video: needs first-frame" in shown.out
    assert "8n + 1 at" in shown.out
    assert "--option steps=" in shown.out
    assert "frames of 704x480" in shown.out
    assert told["models"][0]["sources"]["image-to-video"]["needed"] == ["first-frame"]
    assert told["brought"][0]["usual_run"]["width"] == 704
    assert "My LTX: 0.0 kB freed" in removed.out
    assert folder.is_dir()


def test_a_folder_that_is_no_model_is_refused(cutaway, tmp_path):
    ended = cutaway("models", "add", tmp_path)

    assert ended.code == 1
    assert "has no model_index.json" in ended.err


@pytest.fixture
def keeping():
    pytest.importorskip("keyring")
    from builders.files.keeping import kept_here

    with kept_here() as keeping:
        yield keeping


def test_a_token_is_read_from_what_is_piped_in_checked_and_forgotten(cutaway, keeping, monkeypatch):
    pytest.importorskip("huggingface_hub")
    with hub_of() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.address)
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{TOKEN}\n"))
        logged_in = cutaway("models", "login")
        monkeypatch.setattr(sys, "stdin", io.StringIO("hf_wrong\n"))
        refused = cutaway("models", "login")

    assert "Logged in as ada" in logged_in.out
    assert (refused.code, list(keeping.kept.values())) == (1, [TOKEN])
    assert "does not take your token" in refused.err
    assert "Logged out" in cutaway("models", "logout").out
    assert cutaway("models", "logout", "--json").json == {"forgotten": False}


def test_what_is_no_token_is_refused_before_anyone_is_asked(cutaway, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("my token\n"))

    ended = cutaway("models", "login")

    assert ended.code == 1
    assert "That is no token" in ended.err


def test_what_needs_a_login_says_the_command_and_the_page():
    asked = WeightsError("It is not for everyone.", Remedy(Help.LOG_IN, "https://hub.example/a/b"))

    assert hints(asked) == ("Log in: cutaway models login", "Its page: https://hub.example/a/b")
    assert hints(ValueError()) == ()


def test_a_command_stopped_while_it_begins_ends_without_a_word(monkeypatch, capsys):
    def stopped():
        raise KeyboardInterrupt

    monkeypatch.setattr(sys, "argv", ["cutaway", "info"])
    monkeypatch.setattr(app, "_run_command", stopped)
    with pytest.raises(SystemExit) as ended:
        app.main()

    assert (ended.value.code, capsys.readouterr().err) == (130, "")
