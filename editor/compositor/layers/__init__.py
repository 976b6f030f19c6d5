"""What a composition is made of: `pictures` makes each layer's picture ready (decoded, generated,
titled, through its effects), `composition` blends them from bottom to top.
"""
