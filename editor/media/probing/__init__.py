"""Reading a file's head and tail to learn what it holds. Begin at `stream_heads`."""
