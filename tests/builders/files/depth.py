"""A tiny depth model with random weights, saved as transformers keeps one."""

from __future__ import annotations

from pathlib import Path

SIDE = 28  # pixels that it looks at


def save_depth_model(folder: Path, *, metric: bool = False) -> Path:
    """It tells nothing of pictures, but the same of the same ones."""
    import torch
    from transformers import DepthAnythingConfig, DepthAnythingForDepthEstimation, Dinov2Config
    from transformers.models.dpt.image_processing_pil_dpt import DPTImageProcessorPil
    from transformers.utils import logging

    logging.disable_progress_bar()
    torch.manual_seed(7)
    values = {
        "out_features": ["stage1", "stage2", "stage3", "stage4"],
        "apply_layernorm": False,
        "reshape_hidden_states": False,
    }
    backbone = Dinov2Config(
        hidden_size=16,
        num_hidden_layers=4,
        num_attention_heads=2,
        image_size=SIDE,
        patch_size=14,
        **values,
    )
    config = DepthAnythingConfig(
        backbone_config=backbone,
        patch_size=14,
        reassemble_hidden_size=16,
        reassemble_factors=[4, 2, 1, 0.5],
        neck_hidden_sizes=[8, 8, 8, 8],
        fusion_hidden_size=8,
        head_hidden_size=4,
        depth_estimation_type="metric" if metric else "relative",
        max_depth=20 if metric else 1,
    )
    model = DepthAnythingForDepthEstimation(config)
    for weights in (*model.neck.parameters(), *model.head.parameters()):
        torch.nn.init.normal_(weights, std=0.2)  # as it is made it says 0 of everything
    torch.nn.init.ones_(model.head.conv3.bias)
    model.save_pretrained(folder)
    DPTImageProcessorPil(
        size={"height": SIDE, "width": SIDE}, keep_aspect_ratio=False, ensure_multiple_of=14
    ).save_pretrained(folder)
    return folder
