"""How loud it is. Begin with `panel`; how the needles move is in `ballistics`."""
