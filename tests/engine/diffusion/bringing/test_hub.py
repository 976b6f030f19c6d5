"""What comes from a hub, and what is said when it does not: asked by the hub's own client."""

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

import pytest
from builders.files.hub import COMMIT, TOKEN, Repository, hub_of

from editor.engine.diffusion.bringing.hub.address import Address, address_in
from editor.engine.diffusion.bringing.hub.failures import Failure, error_of

constants = pytest.importorskip("huggingface_hub.constants")

WEIGHTS = bytes(range(256)) * 4096
INDEX = {"_class_name": "StableDiffusionPipeline", "unet": ["diffusers", "UNet"], "none": [None, 1]}
PIPELINE = {
    "model_index.json": json.dumps(INDEX).encode(),
    "unet/config.json": b"{}",
    "unet/model.safetensors": WEIGHTS,
    "unet/model.fp16.safetensors": b"half",
    "unet/model.bin": b"pickle",
    "none/config.json": b"{}",
    "readme.md": b"Read me.",
}
NETWORK = {
    "config.json": b'{"_class_name": "ControlNetModel"}',
    "diffusion_pytorch_model.safetensors": b"weights",
    "diffusion_pytorch_model.fp16.safetensors": b"half",
    "picture.png": b"picture",
}


class Asked:
    """Asks a hub, and keeps what is said."""

    def __init__(self, local, folder: Path) -> None:
        self.local, self.folder = local, folder
        self.place, self.cache = folder / "place", folder / "cache"
        self.said: list[dict[str, object]] = []

    def __call__(self, where: str, token: str = "") -> dict[str, object]:
        address = address_in(where)
        return self.ask({**asdict(address), "place": str(self.place)}, token)

    def ask(self, ask: dict[str, object], token: str = "") -> dict[str, object]:
        from editor.engine.diffusion.bringing.hub.client import carry_out
        from editor.engine.diffusion.bringing.hub.remote import Hub

        carry_out(Hub(self.local.address, self.cache, token), ask, self.said.append)
        return self.said[-1]

    def error(self, where: str, token: str = "") -> Exception:
        said = self(where, token)
        assert "failed" in said
        return error_of(address_in(where), said)

    def files(self) -> set[str]:
        found = (each for each in self.place.rglob("*") if each.is_file())
        return {each.relative_to(self.place).as_posix() for each in found} - {".hub.json"}


@pytest.fixture(scope="module")
def local():
    with hub_of(
        pipeline=Repository(PIPELINE),
        gated=Repository(PIPELINE, is_gated=True),
        waiting=Repository(PIPELINE, is_gated=True, is_accepted=False),
        private=Repository(PIPELINE, is_private=True),
        network=Repository(NETWORK),
        one=Repository({"lora.safetensors": WEIGHTS, "readme.md": b""}),
        several=Repository({"a.safetensors": WEIGHTS, "b/q4.gguf": b"b", "c.safetensors": b"c"}),
        nothing=Repository({"readme.md": b"", "weights.ckpt": b""}),
    ) as hub:
        yield hub


@pytest.fixture
def asked(local, tmp_path, monkeypatch):
    monkeypatch.delenv("HF_TOKEN", raising=False)
    monkeypatch.setattr(constants, "DOWNLOAD_CHUNK_SIZE", 65_536)
    local.asked.clear()
    return Asked(local, tmp_path)


def test_of_a_pipeline_comes_what_is_loaded_and_nothing_else(asked):
    made = asked("some/pipeline")

    assert (made["folder"], made["file"]) == (str(asked.place), "")
    assert asked.files() == {"model_index.json", "unet/config.json", "unet/model.safetensors"}
    total = sum(len(PIPELINE[name]) for name in asked.files())
    assert asked.said[-2] == {"done": total, "total": total}


def test_what_is_here_is_not_fetched_again(asked):
    asked("some/pipeline")
    asked.local.asked.clear()

    asked("some/pipeline")

    assert asked.local.sent_for("safetensors") == []


def test_a_connection_that_breaks_is_gone_on_with(asked):
    asked.local.breaks["lora.safetensors"] = 700_000

    asked("some/one")

    assert (asked.place / "lora.safetensors").read_bytes() == WEIGHTS
    whole, rest = asked.local.sent_for("lora.safetensors")
    assert whole == ""
    assert int(rest.removeprefix("bytes=").removesuffix("-")) > 0


def test_the_rest_of_a_file_comes_in_another_process_too(asked):
    asked("some/one")
    (asked.place / ".hub.json").unlink()
    whole = asked.place / "lora.safetensors"
    tag = hashlib.sha256(WEIGHTS).hexdigest()[:16]
    whole.with_name(f"lora.safetensors.{tag}.part").write_bytes(WEIGHTS[:600_000])
    whole.unlink()
    asked.local.asked.clear()

    asked("some/one")

    assert asked.local.sent_for("lora.safetensors") == ["bytes=600000-"]
    assert whole.read_bytes() == WEIGHTS
    assert asked.files() == {"lora.safetensors"}


def test_what_is_not_as_announced_is_thrown_away(asked):
    tag = hashlib.sha256(WEIGHTS).hexdigest()[:16]
    asked.place.mkdir()
    (asked.place / f"lora.safetensors.{tag}.part").write_bytes(bytes(len(WEIGHTS) - 1))

    error = asked.error("some/one")

    assert "its SHA-256 differs" in str(error)
    assert asked.files() == set()
    assert asked("some/one")["file"] == "lora.safetensors"


def test_of_one_network_come_its_configuration_and_its_weights(asked):
    asked("some/network")

    assert asked.files() == {"config.json", "diffusion_pytorch_model.safetensors"}


def test_a_file_is_named_by_its_page_too(asked):
    made = asked(f"{asked.local.address}/some/several/blob/main/b/q4.gguf")

    assert made["file"] == "b/q4.gguf"
    assert asked.files() == {"b/q4.gguf"}


@pytest.mark.parametrize(
    ("where", "token", "said", "help"),
    [
        ("some/gated", "", "is not for everyone: its makers want to know who asks", "log in"),
        ("some/waiting", TOKEN, "Open its page, accept them there", "open page"),
        ("some/private", "", "or not for everyone", "log in"),
        ("some/absent", TOKEN, "no some/absent that you may see", "choose another"),
        ("some/pipeline@v9", "", "has no revision “v9”", "choose another"),
        ("some/one/other.safetensors", "", "has no file “other.safetensors”", "choose another"),
        ("some/several", "", "“some/several/a.safetensors”", "choose another"),
        ("some/nothing", "", "no weights that are opened here", "choose another"),
        ("some/pipeline", "hf_wrong", "does not take your token", "log in"),
    ],
)
def test_what_cannot_be_had_is_said_with_what_helps(asked, where, token, said, help):
    error = asked.error(where, token)

    assert said in str(error)
    assert error.remedy.help == help
    if help in ("log in", "open page"):
        assert error.remedy.target == f"{asked.local.address}/{where}"


def test_with_the_token_what_is_gated_and_private_comes(asked):
    for name in ("some/gated", "some/private"):
        assert "folder" in asked(name, TOKEN)


def test_a_hub_that_does_not_answer_is_said_and_offered_again(asked):
    asked.local = type(asked.local)({}, "http://127.0.0.1:9")

    error = asked.error("some/pipeline@dev")

    assert "the hub cannot be reached" in str(error)
    assert (error.remedy.help, error.remedy.target) == ("get again", "some/pipeline@dev")


def cached(cache: Path, files: dict[str, bytes], revision: str = "main") -> Path:
    """As the hub's client keeps a repository: named by its commit, and revisions that mean it."""
    repository = cache / "models--some--pipeline"
    (repository / "refs").mkdir(parents=True)
    (repository / "refs" / revision).write_text(COMMIT)
    for name, data in files.items():
        path = repository / "snapshots" / COMMIT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return repository / "snapshots" / COMMIT


def test_a_pipeline_in_the_users_cache_is_used_there_and_nobody_is_asked(asked):
    index = b'{"_class_name": "StableDiffusionPipeline", "scheduler": ["diffusers", "Any"]}'
    folder = cached(asked.cache, {"model_index.json": index, "scheduler/config.json": b"{}"})

    made = asked("some/pipeline")

    assert made == {"folder": str(folder), "file": "", "is_cached": True}
    assert asked.local.asked == []


def test_of_a_pipeline_that_is_not_whole_in_the_cache_only_the_rest_is_fetched(asked):
    kept = {name: PIPELINE[name] for name in ("model_index.json", "unet/model.safetensors")}
    cached(asked.cache, kept)

    made = asked("some/pipeline")

    assert made["folder"] == str(asked.place)
    assert asked.local.sent_for("unet/model.safetensors") == []
    assert (asked.place / "unet/model.safetensors").read_bytes() == WEIGHTS


def test_whoever_has_a_token_is_known_by_name(asked):
    assert asked.ask({"who": True}, TOKEN) == {"who": "ada"}


@pytest.mark.parametrize(
    ("text", "repository", "revision", "file"),
    [
        ("Wan-AI/Wan2.1-VACE-1.3B", "Wan-AI/Wan2.1-VACE-1.3B", "main", ""),
        ("a/b@refs/pr/1", "a/b", "refs/pr/1", ""),
        ("a/b/deep/c.gguf@v2", "a/b", "v2", "deep/c.gguf"),
        ("https://hub.example/a/b", "a/b", "main", ""),
        ("https://hub.example/a/b/tree/dev?x=1", "a/b", "dev", ""),
        ("https://hub.example/a/b/blob/main/c%20d.safetensors", "a/b", "main", "c d.safetensors"),
    ],
)
def test_an_address_is_read_as_people_write_it(text, repository, revision, file):
    address = address_in(text)

    assert address == Address(repository, revision, file)
    assert address_in(str(address)) == address


@pytest.mark.parametrize("text", ["", "name", "/a/b", "a/b/c", "../a", "a/b.c/d.txt"])
def test_what_is_no_address_is_none(text):
    assert address_in(text) is None


def test_each_failure_has_a_sentence():
    for failure in Failure:
        said = {"failed": failure, "files": "a", "needed": "2", "free": "1", "words": "Hm."}
        assert len(str(error_of(Address("a/b"), said))) > 40
