"""Small panels that open over the timeline where more than a click is to be said.

Enter does what is set, Esc or a click elsewhere leaves all as it was.
"""
