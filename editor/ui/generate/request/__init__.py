"""What a shot asks for in words, sources and numbers: a section of the panel each."""
