"""How one picture is drawn: upload and colour (`planes`, `conversion`), size (`resize`), place
(`affine`), and the one pass that puts it on a target (`painter`). `source` is what they pass on.
"""
