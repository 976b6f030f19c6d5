"""A SAM 2 of random weights, small enough to be made here: what it says means nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.engine.models.folder import ModelFolder
from editor.engine.roto.sam2 import WEIGHTS, Sam2Follower, installed_sam2
from editor.engine.roto.tracking.spans import TrackError

pytest.importorskip("cv2")

SIDE = 128


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> ModelFolder:
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    path = tmp_path_factory.mktemp("models")
    torch.manual_seed(0)
    hidden = 128
    backbone = transformers.Sam2HieraDetConfig(
        hidden_size=8,
        num_attention_heads=1,
        image_size=[SIDE, SIDE],
        blocks_per_stage=[1, 2, 1, 1],
        embed_dim_per_stage=[8, 16, 32, 64],
        num_attention_heads_per_stage=[1, 2, 4, 8],
        window_size_per_stage=[8, 4, 4, 4],
        window_positional_embedding_background_size=[4, 4],
        global_attention_blocks=[2],
    )
    vision = transformers.Sam2VisionConfig(
        backbone_config=backbone,
        backbone_channel_list=[64, 32, 16, 8],
        backbone_feature_sizes=[[SIDE // 4] * 2, [SIDE // 8] * 2, [SIDE // 16] * 2],
        fpn_hidden_size=hidden,
    )
    config = transformers.Sam2VideoConfig(
        vision_config=vision,
        prompt_encoder_config=transformers.Sam2VideoPromptEncoderConfig(
            hidden_size=hidden, image_size=SIDE, mask_input_channels=4
        ),
        mask_decoder_config=transformers.Sam2VideoMaskDecoderConfig(
            hidden_size=hidden, mlp_dim=32, iou_head_hidden_dim=32, num_attention_heads=2
        ),
        image_size=SIDE,
        memory_attention_hidden_size=hidden,
        memory_attention_num_layers=1,
        memory_attention_num_attention_heads=1,
        memory_attention_feed_forward_hidden_size=32,
        memory_attention_rope_feat_sizes=[SIDE // 16] * 2,
        memory_encoder_hidden_size=hidden,
        memory_encoder_output_channels=64,
        mask_downsampler_embed_dim=hidden,
        memory_fuser_num_layers=1,
        memory_fuser_embed_dim=hidden,
        memory_fuser_intermediate_dim=32,
        num_maskmem=3,
        max_object_pointers_in_encoder=4,
    )
    transformers.Sam2VideoModel(config).save_pretrained(path / WEIGHTS)
    return ModelFolder(path)


def pictures(count: int) -> list[np.ndarray]:
    random = np.random.default_rng(0)
    return [random.integers(0, 255, (60, 90, 3), np.uint8) for _ in range(count)]


def test_it_is_used_where_the_user_has_it(folder, tmp_path):
    assert installed_sam2(folder) == folder.path / WEIGHTS
    assert installed_sam2(ModelFolder(tmp_path)) is None


def test_it_gives_coverage_of_the_footages_size(folder):
    follower = Sam2Follower(folder.path / WEIGHTS)
    first, *others = pictures(3)
    follower.begin(first, np.ones((60, 90), np.float32))

    found = [follower.follow(picture) for picture in others]

    assert all(each.coverage.shape == (60, 90) for each in found)
    assert all(each.coverage.dtype == np.float32 for each in found)
    assert all(0 <= each.confidence <= 1 for each in found)


def test_it_remembers_no_more_than_it_looks_at(folder):
    follower = Sam2Follower(folder.path / WEIGHTS)
    first, *others = pictures(12)
    follower.begin(first, np.ones((60, 90), np.float32))

    for picture in others:
        follower.follow(picture)

    kept = follower._session.output_dict_per_obj[0]["non_cond_frame_outputs"]
    assert len(kept) <= 5
    assert not follower._session.processed_frames


def test_a_folder_that_holds_something_else_says_what_to_do(tmp_path):
    Path(tmp_path / "config.json").write_text("{}")

    with pytest.raises(TrackError, match="Models window"):
        Sam2Follower(tmp_path)
