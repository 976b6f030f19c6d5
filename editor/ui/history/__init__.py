"""The list of what was done to the project. Begin with `panel`."""
