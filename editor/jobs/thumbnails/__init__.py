"""Small pictures of media, made on a thread of their own."""
