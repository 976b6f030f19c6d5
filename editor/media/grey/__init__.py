"""Coverage as files: grey films that can be entered at any picture, and grey pictures named by
what they hold. Neither ever changes once it is there, and neither loses a level.
"""
