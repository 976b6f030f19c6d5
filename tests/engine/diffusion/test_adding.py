"""Models become the user's own: from folders, and from a hub on this machine."""

import json
import subprocess
import sys

import pytest
from builders.diffusion import pictures
from builders.files.weights import served

from editor.engine.diffusion.bringing.adding import add, remove
from editor.engine.diffusion.bringing.record import RECORD, read_record
from editor.engine.diffusion.brought import brought_models
from editor.engine.generate.model import GenerationError
from editor.engine.generate.registry import found_models
from editor.engine.models.errors import UnreachableError, WeightsError
from editor.engine.models.folder import ModelFolder
from editor.model.generation.request import GenerationKind
from editor.model.task import TaskControl

pytest.importorskip("diffusers")


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


def test_what_is_removed_is_forgotten_and_the_users_folder_stays(folder, pipeline):
    brought = add(str(pipeline), folder)

    assert remove(brought.id, folder) == 0

    assert read_record(folder) == ()
    assert (pipeline / "model_index.json").is_file()
    with pytest.raises(WeightsError, match="no model “my-sd-1-5”: there is none"):
        remove(brought.id, folder)


def test_a_folder_that_went_away_is_an_obstacle(folder, pipeline, tmp_path):
    moved = tmp_path / "moved"
    add(str(pipeline), folder)
    (maker, _) = brought_models(folder)
    assert maker.obstacle() == ""

    pipeline.rename(moved)
    try:
        assert "is not at" in maker.obstacle()
    finally:
        moved.rename(pipeline)


@pytest.mark.parametrize(
    ("pipeline_class", "said"),
    [
        ("NoSuchPipeline", "has no NoSuchPipeline"),
        ("WanAnimatePipeline", "is a kind of model that is not known here"),
        ("StableAudioPipeline", "is a kind of model that is not known here"),
    ],
)
def test_what_cannot_be_used_is_refused_and_not_remembered(folder, tmp_path, pipeline_class, said):
    (tmp_path / "model_index.json").write_text(json.dumps({"_class_name": pipeline_class}))

    with pytest.raises(GenerationError, match=said):
        add(str(tmp_path), folder)

    assert read_record(folder) == ()


def test_an_unknown_pipeline_is_offered_by_what_its_call_takes(folder, tmp_path):
    (tmp_path / "model_index.json").write_text('{"_class_name": "SanaVideoPipeline"}')
    add(str(tmp_path), folder, name="Sana")

    (model,) = brought_models(folder)

    assert model.spec.kinds == (GenerationKind.TEXT_TO_VIDEO,)
    assert model.spec.size.sizes == ((832, 480),)
    assert [model.spec.frames.nearest(count) for count in (80, 81)] == [81, 81]
    assert model.spec.option("guidance").default == 6.0
    assert model.spec.option("steps").default == 50


def test_a_record_that_cannot_be_read_is_said_and_hides_no_other_model(folder, monkeypatch):
    folder.path.mkdir()
    (folder.path / RECORD).write_text("[{}]")
    monkeypatch.setenv("CUTAWAY_MODELS", str(folder.path))

    found = found_models()

    assert "still-motion" in [spec.id for spec in found.specs]
    assert any("delete it and bring them again" in each for each in found.problems)


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


@pytest.fixture
def hub(pipeline, tmp_path, monkeypatch):
    """Answers of a hub that has the pipeline, in two precisions, and things beside it."""
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub_home"))
    monkeypatch.setenv("HF_HUB_DISABLE_XET", "1")
    files = {
        path.relative_to(pipeline).as_posix(): path.read_bytes()
        for path in pipeline.rglob("*")
        if path.is_file()
    }
    files["unet/diffusion_pytorch_model.fp16.safetensors"] = b"other"
    files["unet/diffusion_pytorch_model.bin"] = b"pickle"
    files["readme.md"] = b"Read me."
    commit, said = "0" * 40, {"Content-Type": "application/json"}
    answers = {
        f"/some/pipeline/resolve/{revision}/{name}": (
            {"ETag": f'"{number}"', "X-Repo-Commit": commit, "Accept-Ranges": "bytes"},
            data,
        )
        for revision in ("main", commit)
        for number, (name, data) in enumerate(files.items())
    }
    siblings = [{"rfilename": name} for name in files]
    model = {"_id": "1", "id": "some/pipeline", "sha": commit, "siblings": siblings, "tags": []}
    tree = [
        {"type": "file", "path": name, "size": len(data), "oid": "a" * 40}
        for name, data in files.items()
    ]
    answers["/api/models/some/pipeline/revision/main"] = (said, json.dumps(model).encode())
    answers[f"/api/models/some/pipeline/tree/{commit}"] = (said, json.dumps(tree).encode())
    return answers


def test_a_repository_of_a_hub_comes_without_what_is_not_loaded(folder, hub, monkeypatch):
    seen = []
    with served(hub) as address:
        monkeypatch.setenv("HF_ENDPOINT", address)
        brought = add("some/pipeline", folder, TaskControl(seen.append))

    place = folder.path / "brought" / "some--pipeline"
    assert brought.origin == "some/pipeline@main"
    assert brought.folder == str(place)
    weights = {path.name for path in (place / "unet").iterdir() if path.is_file()}
    assert weights == {"config.json", "diffusion_pytorch_model.safetensors"}
    assert not (place / "readme.md").exists()
    assert seen[-1].total > 100_000
    assert [model.spec.id for model in brought_models(folder)] == ["pipeline", "pipeline-fill"]

    assert remove("pipeline", folder) > 100_000
    assert not place.exists()


def test_a_repository_without_a_pipeline_is_refused(folder, hub, monkeypatch):
    absent = ({"X-Error-Code": "EntryNotFound"}, b"")
    for revision in ("main", "0" * 40):
        hub[f"/some/pipeline/resolve/{revision}/model_index.json"] = absent
    with served(hub) as address:
        monkeypatch.setenv("HF_ENDPOINT", address)
        with pytest.raises(WeightsError, match="some/pipeline"):
            add("some/pipeline", folder)


def test_a_repository_that_is_not_for_everyone_says_how_to_get_in(folder, hub, monkeypatch):
    gated = ({"X-Error-Code": "GatedRepo", "X-Error-Message": "Access is restricted"}, b"")
    for revision in ("main", "0" * 40):
        hub[f"/some/pipeline/resolve/{revision}/model_index.json"] = gated
    with served(hub) as address:
        monkeypatch.setenv("HF_ENDPOINT", address)
        with pytest.raises(WeightsError, match=r"accept its terms .* `hf auth login`"):
            add("some/pipeline", folder)


def test_a_hub_that_cannot_be_reached_is_said(folder, tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub_home"))
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")

    with pytest.raises(UnreachableError, match="the hub cannot be reached"):
        add("some/pipeline", folder)


def test_what_is_neither_a_folder_nor_a_repository_is_refused(folder):
    with pytest.raises(GenerationError, match="name a folder with a model_index"):
        add("/nowhere/at/all", folder)
