"""Small pictures of what effects do."""
