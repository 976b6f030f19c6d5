"""Still Motion, the built-in model: a picture comes to life as the motion brush and the camera say.

No weights and no learning: begin with `model`.
"""
