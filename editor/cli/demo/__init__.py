"""`cutaway demo`: a short film made through the Python API alone."""
