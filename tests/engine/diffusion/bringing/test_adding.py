"""Models become the user's own: from folders, and from a hub on this machine."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec

import numpy as np
import pytest
from builders.diffusion import pictures
from builders.files.hub import TOKEN, Repository, files_of, hub_of
from safetensors.numpy import save_file

from editor.engine.diffusion.bringing.adding import add, again, follow, remove, rename
from editor.engine.diffusion.bringing.record import RECORD, VERSION, read_record
from editor.engine.diffusion.brought import brought_models
from editor.engine.generate.model import GenerationError
from editor.engine.generate.registry import found_models
from editor.engine.models.errors import UnreachableError, WeightsError
from editor.engine.models.folder import ModelFolder
from editor.engine.models.token import keep_token
from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole
from editor.model.task import Cancelled, TaskControl

pytestmark = pytest.mark.skipif(
    find_spec("diffusers") is None, reason="the extra `ai` is not installed"
)


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory):
    return pictures.built(pictures.stable_diffusion, tmp_path_factory.mktemp("own") / "My SD 1.5")


@pytest.fixture
def folder(tmp_path):
    return ModelFolder(tmp_path / "models")


def test_a_folder_is_read_where_it_lies_and_gives_a_maker_and_a_filler(folder, pipeline):
    brought = add(str(pipeline), folder)

    assert (brought.id, brought.pipeline) == ("my-sd-1-5", "StableDiffusionPipeline")
    assert dict(brought.parameters)["unet"] > 0
    assert read_record(folder) == (brought,)
    maker, filler = brought_models(folder)
    assert maker.spec.kinds == (GenerationKind.TEXT_TO_IMAGE, GenerationKind.IMAGE_TO_IMAGE)
    assert (filler.spec.id, filler.spec.kinds) == ("my-sd-1-5-fill", (GenerationKind.INPAINT,))
    assert {maker.spec.licence, filler.spec.licence} == {"the model's own"}
    assert not list(folder.path.glob("*/"))


def test_a_folder_that_is_brought_again_stays_one_model(folder, pipeline):
    first = add(str(pipeline), folder)

    again = add(str(pipeline), folder, name="Another name")

    assert again.id == first.id
    assert [each.label for each in read_record(folder)] == ["Another name"]


def test_what_several_bring_at_once_is_all_remembered(folder, tmp_path):
    for number in range(8):
        place = tmp_path / f"Übung {number}"
        place.mkdir()
        (place / "model_index.json").write_text('{"_class_name": "LTXPipeline"}')

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: add(str(tmp_path / f"Übung {number}"), folder), range(8)))

    assert {each.id for each in read_record(folder)} == {f"ubung-{n}" for n in range(8)}


def test_what_is_removed_is_forgotten_and_the_users_folder_stays(folder, pipeline):
    brought = add(str(pipeline), folder)

    assert remove(brought.id, folder) == 0

    assert read_record(folder) == ()
    assert (pipeline / "model_index.json").is_file()
    with pytest.raises(WeightsError, match="no model “my-sd-1-5”: there is none"):
        remove(brought.id, folder)


def test_a_folder_that_went_away_is_an_obstacle_until_it_is_brought_from_where_it_is(
    folder, pipeline, tmp_path
):
    moved = tmp_path / "moved"
    add(str(pipeline), folder)
    rename("my-sd-1-5", "Mine", folder)
    (maker, _) = brought_models(folder)
    assert maker.obstacle() == ""

    pipeline.rename(moved)
    try:
        assert "is not at" in maker.obstacle()
        again = add(str(moved), folder)
        assert (again.id, again.label, again.folder) == ("my-sd-1-5", "Mine", str(moved))
        assert brought_models(folder)[0].obstacle() == ""
    finally:
        moved.rename(pipeline)


@pytest.mark.parametrize(
    ("pipeline_class", "said"),
    [
        ("NoSuchPipeline", "has no NoSuchPipeline"),
        ("StableAudioPipeline", "makes no pictures and no clips"),
    ],
)
def test_what_cannot_be_used_is_refused_and_not_remembered(folder, tmp_path, pipeline_class, said):
    (tmp_path / "model_index.json").write_text(json.dumps({"_class_name": pipeline_class}))

    with pytest.raises(GenerationError, match=said):
        add(str(tmp_path), folder)

    assert read_record(folder) == ()


def test_an_unknown_pipeline_is_offered_by_what_its_call_takes(folder, tmp_path):
    (tmp_path / "model_index.json").write_text('{"_class_name": "Kandinsky6TI2VAPipeline"}')
    add(str(tmp_path), folder, name="Kandinsky")

    (model,) = brought_models(folder)

    made = {GenerationKind.TEXT_TO_VIDEO, GenerationKind.IMAGE_TO_VIDEO, GenerationKind.EXTEND}
    assert set(model.spec.kinds) == made
    assert model.spec.size.sizes == ((768, 512),)
    assert [model.spec.frames.nearest(count) for count in (120, 121)] == [121, 121]
    assert model.spec.option("guidance").default == 5.0
    assert model.spec.option("steps").default == 50


def test_a_record_that_cannot_be_read_is_said_and_hides_no_other_model(folder, monkeypatch):
    folder.path.mkdir()
    (folder.path / RECORD).write_text("[{}]")
    monkeypatch.setenv("CUTAWAY_MODELS", str(folder.path))

    found = found_models()

    assert "still-motion" in [spec.id for spec in found.specs]
    assert any("delete it and bring them again" in each for each in found.problems)


def test_what_the_installed_diffusers_does_not_know_is_left_out(folder, tmp_path, monkeypatch):
    for name in ("Wonder", "Usual"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "model_index.json").write_text('{"_class_name": "LTXPipeline"}')
        add(str(tmp_path / name), folder)
    record = folder.path / RECORD
    said = record.read_text(encoding="utf-8")
    record.write_text(said.replace("LTXPipeline", "WonderPipeline", 1), encoding="utf-8")
    monkeypatch.setenv("CUTAWAY_MODELS", str(folder.path))

    found = found_models()

    assert found.has("usual")
    assert not found.has("wonder")
    assert any(each.startswith("Wonder is left out: WonderPipeline") for each in found.problems)


def test_knowing_what_was_brought_loads_no_heavy_library(folder, pipeline, monkeypatch):
    add(str(pipeline), folder)
    monkeypatch.setenv("CUTAWAY_MODELS", str(folder.path))
    script = (
        "import sys; from editor.engine.generate.registry import found_models; "
        "found = found_models(); model = found.model('my-sd-1-5'); "
        "assert not model.obstacle(); assert model.device(); "
        "heavy = {'torch', 'cv2', 'diffusers', 'transformers', 'accelerate'}; "
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )

    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)

    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_model_is_renamed_and_keeps_its_id(folder, pipeline):
    brought = add(str(pipeline), folder)

    rename(brought.id, "  My   best ", folder)

    assert [(each.id, each.label) for each in read_record(folder)] == [("my-sd-1-5", "My best")]


def test_what_a_control_net_follows_is_said_where_its_name_does_not(folder, tmp_path):
    network = tmp_path / "net-7"
    network.mkdir()
    (network / "config.json").write_text(json.dumps({"_class_name": "ControlNetModel"}))
    save_file({"a": np.zeros(4, np.float32)}, network / "diffusion_pytorch_model.safetensors")
    with pytest.raises(GenerationError, match="cannot be told") as raised:
        add(str(network), folder)
    assert raised.value.remedy == Remedy(Help.FOLLOWS)

    brought = add(str(network), folder, reads=SourceRole.POSE)
    follow(brought.id, SourceRole.DEPTH, folder)

    (found,) = read_record(folder)
    assert (found.id, found.adapter.reads) == (brought.id, SourceRole.DEPTH)


def test_a_record_of_an_older_version_is_read_and_one_of_a_newer_is_not(folder):
    folder.path.mkdir()
    old = {"id": "sd", "label": "SD", "folder": "/models/sd", "pipeline": "StableDiffusionPipeline"}
    old |= {"parameters": [["unet", 860]], "call": []}
    (folder.path / RECORD).write_text(json.dumps([old]))

    (brought,) = read_record(folder)

    assert (brought.parameters, brought.adapter) == ((("unet", 860),), None)
    (folder.path / RECORD).write_text(json.dumps({"version": VERSION + 1, "is": []}))
    with pytest.raises(WeightsError, match="from a newer version of the program"):
        read_record(folder)


@pytest.fixture
def hub(pipeline, tmp_path, monkeypatch):
    """A hub that has the pipeline, in two precisions, and things beside it."""
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub_home"))
    monkeypatch.delenv("HF_TOKEN", raising=False)
    files = files_of(pipeline)
    files["unet/diffusion_pytorch_model.fp16.safetensors"] = b"other"
    files["unet/diffusion_pytorch_model.bin"] = b"pickle"
    files["readme.md"] = b"Read me."
    with hub_of(pipeline=Repository(files), gated=Repository(files, is_gated=True)) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.address)
        yield hub


def test_a_repository_comes_without_what_is_not_loaded_and_is_mended(folder, hub):
    seen = []
    brought = add("some/pipeline", folder, TaskControl(seen.append))

    place = folder.path / "brought" / "some--pipeline"
    assert (brought.origin, brought.folder) == ("some/pipeline@main", str(place))
    weights = place / "unet" / "diffusion_pytorch_model.safetensors"
    assert set((place / "unet").iterdir()) == {weights, weights.with_name("config.json")}
    assert seen[-1].total > 100_000
    assert [model.spec.id for model in brought_models(folder)] == ["pipeline", "pipeline-fill"]

    whole = weights.read_bytes()
    weights.write_bytes(whole[:-9] + bytes(9))
    (place / "vae" / "config.json").unlink()
    hub.asked.clear()
    assert again("pipeline", folder) == brought
    assert weights.read_bytes() == whole
    assert len(hub.sent_for("safetensors")) == 1

    assert remove("pipeline", folder) > 100_000
    assert not place.exists()


def test_what_was_stopped_goes_on_where_it_was(folder, hub):
    heavy, size = "unet/diffusion_pytorch_model_more.safetensors", 2_000_000
    hub.repositories["some/pipeline"].files[heavy] = bytes(size)
    hub.holds[heavy] = size // 2

    def stop(progress):
        if progress.done > size // 3:
            task.cancel()

    task = TaskControl(stop)
    with pytest.raises(Cancelled):
        add("some/pipeline", folder, task)
    assert read_record(folder) == ()
    hub.holds.clear()

    add("some/pipeline", folder)

    whole, rest = hub.sent_for(heavy)
    assert whole == ""
    assert int(rest.removeprefix("bytes=").removesuffix("-")) > size // 4


def test_what_is_gated_comes_with_the_token_that_was_kept(folder, hub, keeping):
    keep_token(f" {TOKEN}\n")

    add("some/gated", folder)

    assert keeping.kept == {("cutaway", "hub token"): TOKEN}
    assert not any(TOKEN in path.read_text("latin1") for path in folder.path.rglob("*.json"))


def test_what_is_in_the_cache_is_used_there_without_a_network(
    folder, hub, pipeline, tmp_path, monkeypatch
):
    commit, repository = "d" * 40, tmp_path / "cache" / "models--some--pipeline"
    (repository / "refs").mkdir(parents=True)
    (repository / "refs" / "main").write_text(commit)
    (repository / "snapshots").mkdir()
    (repository / "snapshots" / commit).symlink_to(pipeline)
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")

    brought = add("some/pipeline", folder)

    assert brought.folder == str(repository / "snapshots" / commit)
    assert not brought.is_ours
    assert hub.asked == []
    with pytest.raises(UnreachableError, match="HF_HUB_OFFLINE says not to ask"):
        add("some/gated", folder)


def test_what_is_neither_a_folder_nor_a_repository_is_refused(folder):
    with pytest.raises(GenerationError, match="name a folder with a model_index"):
        add("/nowhere/at/all", folder)
