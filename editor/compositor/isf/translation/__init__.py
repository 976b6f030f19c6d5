"""The code of an effect, put into the words of our GLSL."""
