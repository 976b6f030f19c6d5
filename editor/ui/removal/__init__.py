"""Taking things out of footage: the parts of the Mattes panel for it, and the tools that correct a
result on the picture. Begin with `section`."""
