"""One known picture becomes many, as if things had moved. Begin with `dream`."""
