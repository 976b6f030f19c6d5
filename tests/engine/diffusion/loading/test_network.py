"""Networks out of their files: as the libraries load them, only sooner."""

import json
import logging
import os
import shutil
from importlib import import_module

import numpy as np
import pytest
from builders.diffusion import pictures, videos
from builders.diffusion.pictures import built

from editor.engine.diffusion.bringing.layout import read_layout
from editor.engine.diffusion.running.loading import mapped, streamed
from editor.engine.diffusion.running.loading.files import Stored, stored_in
from editor.engine.diffusion.running.loading.mapped import Maps
from editor.engine.diffusion.running.loading.network import from_pretrained, load_network
from editor.engine.diffusion.running.loading.parts import class_of
from editor.engine.diffusion.running.loading.streamed import Filling, Wanted
from editor.engine.diffusion.running.loading.words import few
from editor.engine.diffusion.running.loading.words.sleeping import asleep
from editor.engine.diffusion.running.loading.words.vocabulary import load_tokenizer
from editor.engine.diffusion.running.resident import quiet
from editor.model.task import Cancelled


@pytest.fixture(scope="module")
def layouts(models_folder, tmp_path_factory):
    makers = {"sd": pictures.stable_diffusion, "wan": videos.wan_of_picture}
    folder = tmp_path_factory.mktemp("pipelines")
    with quiet():
        return {name: read_layout(built(make, folder / name)) for name, make in makers.items()}


def part_of(layout, name):
    part = next(each for each in layout.parts if each.name == name)
    return class_of(part), layout.folder / name


def loaded(kind, place, dtype="float32"):
    torch = import_module("torch")
    with quiet(), Filling(torch) as filling:
        network = load_network(kind, place, dtype, "cpu", Maps(torch), filling)
        filling.finish(lambda count: None)
    return network


def usual(kind, place, dtype="float32"):
    torch = import_module("torch")
    with quiet():
        return from_pretrained(kind, place, getattr(torch, dtype))


def all_of(network):
    """Its weights, and the tables that it reckons when it is made."""
    return dict(network.state_dict()) | {f"+{name}": each for name, each in network.named_buffers()}


@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "float16"])
@pytest.mark.parametrize("name", ["sd", "wan"])
def test_it_is_what_its_library_loads(layouts, name, dtype):
    torch = import_module("torch")
    for part in layouts[name].networks:
        kind, place = part_of(layouts[name], part.name)

        ours, theirs = loaded(kind, place, dtype), usual(kind, place, dtype)

        expected, there = all_of(theirs), all_of(ours)
        assert set(there) == set(expected)
        assert [key for key in there if there[key].dtype != expected[key].dtype] == []
        assert [key for key in there if not torch.equal(there[key], expected[key])] == []
        assert not ours.training


def test_what_lies_as_it_is_wanted_is_not_read_and_the_file_stays_as_it_is(layouts, monkeypatch):
    read = []
    monkeypatch.setattr(streamed.Filling, "begin", lambda self, wanted: read.extend(wanted))
    torch = import_module("torch")
    kind, place = part_of(layouts["sd"], "vae")
    file = place / "diffusion_pytorch_model.safetensors"
    before = file.read_bytes()

    with torch.no_grad():
        loaded(kind, place).decoder.conv_in.weight.zero_()

    assert (read, file.read_bytes()) == ([], before)
    again, expected = loaded(kind, place), usual(kind, place)
    assert torch.equal(again.decoder.conv_in.weight, expected.decoder.conv_in.weight)


def test_mapped_files_are_read_ahead_as_far_as_there_is_room(tmp_path, monkeypatch):
    files = [tmp_path / name for name in "abc"]
    for file in files:
        file.write_bytes(bytes(100))
    asked = []
    monkeypatch.setattr(mapped, "free_host_bytes", lambda: 250)
    monkeypatch.setattr(os, "posix_fadvise", lambda *given: asked.append(given), raising=False)
    monkeypatch.setattr(os, "POSIX_FADV_WILLNEED", 3, raising=False)
    ahead = mapped.Ahead()

    ahead.begin(files)
    ahead._thread.join()

    assert [given[1:] for given in asked] == [(0, mapped._PIECE, 3)] * 2
    ahead.end()


def test_weights_in_several_files_are_one_network(layouts, tmp_path):
    kind, place = part_of(layouts["sd"], "unet")
    whole = usual(kind, place)
    with quiet():
        whole.save_pretrained(tmp_path, max_shard_size="20KB")
    assert len(list(tmp_path.glob("*.safetensors"))) > 2

    ours = loaded(kind, tmp_path)

    torch = import_module("torch")
    expected = whole.state_dict()
    assert all(torch.equal(each, expected[name]) for name, each in ours.state_dict().items())


def test_weights_under_earlier_names_are_loaded_by_the_library(layouts, tmp_path, caplog):
    from safetensors.torch import load_file, save_file

    torch = import_module("torch")
    kind, place = part_of(layouts["sd"], "vae")
    file = "diffusion_pytorch_model.safetensors"
    (tmp_path / "config.json").write_bytes((place / "config.json").read_bytes())
    names = {"to_q": "query", "to_k": "key", "to_v": "value", "to_out.0": "proj_attn"}
    weights = load_file(place / file)
    for own, earlier in names.items():
        for name in [each for each in weights if f"attentions.0.{own}." in each]:
            weights[name.replace(own, earlier)] = weights.pop(name)
    save_file(weights, tmp_path / file)

    with caplog.at_level(logging.INFO):
        ours = loaded(kind, tmp_path)

    assert "is loaded the slow way" in caplog.text
    expected = usual(kind, place).state_dict()
    assert all(torch.equal(each, expected[name]) for name, each in ours.state_dict().items())


@pytest.fixture
def numbers(models_folder, tmp_path):
    """A file of several tensors, and what is in them."""
    from safetensors.numpy import save_file

    random = np.random.default_rng(1)
    arrays = {str(each): random.normal(size=(7, 5 + each)).astype(np.float32) for each in range(9)}
    save_file(arrays, tmp_path / "numbers.safetensors")
    return stored_in([tmp_path / "numbers.safetensors"]), arrays


def filled(wanted, torch, on_bytes):
    with Filling(torch) as filling:
        filling.begin(wanted.values())
        filling.finish(on_bytes)


def targets(torch, stored, dtype):
    return {
        name: Wanted(each, torch.zeros(each.shape, dtype=dtype)) for name, each in stored.items()
    }


@pytest.mark.parametrize("dtype", ["float32", "float16"])
def test_pieces_become_what_they_were(numbers, monkeypatch, dtype):
    torch = import_module("torch")
    monkeypatch.setattr(streamed, "_PIECE", 64)
    stored, arrays = numbers
    wanted, told = targets(torch, stored, getattr(torch, dtype)), []

    filled(wanted, torch, told.append)

    for name, array in arrays.items():
        np.testing.assert_array_equal(wanted[name].target.numpy(), array.astype(dtype))
    assert told[-1] == sum(each.bytes for each in stored.values())


def test_reading_can_be_stopped(numbers):
    torch = import_module("torch")

    def stop(count):
        raise Cancelled

    with pytest.raises(Cancelled):
        filled(targets(torch, numbers[0], torch.float16), torch, stop)


def test_a_file_that_ends_too_early_is_said(numbers):
    torch = import_module("torch")
    last = numbers[0]["8"]
    longer = Stored(last.file, last.dtype, (70_000,), last.start, last.start + 280_000)

    with pytest.raises(OSError, match="ends too early"):
        filled({"8": Wanted(longer, torch.zeros(longer.shape))}, torch, lambda count: None)


def test_a_tokenizer_sleeps_until_something_is_read(layouts):
    for name in ("sd", "wan"):
        kind, place = part_of(layouts[name], "tokenizer")
        awake = kind.from_pretrained(place)

        sleeper = asleep(kind, place)

        assert isinstance(sleeper, kind)
        assert sleeper.model_max_length == awake.model_max_length
        assert not hasattr(sleeper, "_reset_stateful_cache")
        assert type(sleeper) is not kind  # asking for these has not loaded it
        assert sleeper("a b").input_ids == awake("a b").input_ids
        assert type(sleeper) is kind


def test_a_tokenizer_read_once_is_as_its_class_reads_it(layouts, tmp_path):
    kind, place = part_of(layouts["wan"], "tokenizer")
    shutil.copytree(place, tmp_path / "other")
    file = tmp_path / "other" / "tokenizer.json"
    said = json.loads(file.read_text()) | {"normalizer": {"type": "Lowercase"}}
    file.write_text(json.dumps(said))

    for folder in (place, tmp_path / "other"):  # of the other, its class heeds the words alone
        ours, theirs = load_tokenizer(kind, folder), kind.from_pretrained(folder)

        assert type(ours) is kind
        assert ours.backend_tokenizer.to_str() == theirs.backend_tokenizer.to_str()
        assert ours("A b.", max_length=9).input_ids == theirs("A b.", max_length=9).input_ids


def test_of_a_vocabulary_that_was_read_before_only_what_a_text_holds_is_read(
    layouts, tmp_path, monkeypatch
):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(few, "_MANY", 1)
    kind, place = part_of(layouts["wan"], "tokenizer")
    whole = load_tokenizer(kind, place)
    asked = {"padding": "max_length", "max_length": 12, "truncation": True}

    sleeper = asleep(kind, place)
    for text in ("a b", ["", "b, a longer text that is cut", "ü\n🙂 a"], "aaa"):
        ours, theirs = (each(text, return_tensors="pt", **asked) for each in (sleeper, whole))
        assert {name: each.tolist() for name, each in ours.items()} == {
            name: each.tolist() for name, each in theirs.items()
        }
        assert sleeper(text).input_ids == whole(text).input_ids

    assert type(sleeper) is not kind
    assert sleeper("a </s> b").input_ids == whole("a </s> b").input_ids  # its own sign
    assert type(sleeper) is kind
    (kept,) = (tmp_path / "cutaway" / "vocabularies").iterdir()
    kept.write_bytes(b"{")
    assert asleep(kind, place)("a b").input_ids == whole("a b").input_ids
