"""Decoding pictures: from packets to Frames, in order and out of it. Begin at `picture_stream`."""
