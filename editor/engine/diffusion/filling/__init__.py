"""Holes filled by a model that was brought: only what it is shown of the picture goes through it,
and nothing outside the hole changes. Begin with `model`."""
