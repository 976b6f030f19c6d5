"""A network of its own for every object, learnt from its keys. Begin with `target`."""
