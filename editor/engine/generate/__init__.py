"""A generation request becomes a clip. Begin with `model`, then `registry` and `clip`."""
