"""How what is around a hole moves. Begin with `steps`."""
