"""True alpha along the edge of a matte, and the colours under it. Begin with `refining`."""
