"""Coverage given in some frames, followed through the others. Begin with `track`."""
