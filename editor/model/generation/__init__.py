"""What is asked of a model, and what came of it: pure values. Begin with `request`."""
