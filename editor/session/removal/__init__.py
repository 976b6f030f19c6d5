"""Taking things out of footage, as the window uses it. Begin with `removal`."""
