"""What is put onto a model that was brought: LoRA, ControlNets, likenesses.

Begin with `adaptation` (what an adapter is), then `reading` (told from its files, without loading
it; `alone` tells how a ControlNet is built that is one file), `fitting` (which models it goes with)
and `wearing` (how a model takes it on and off again).
"""
