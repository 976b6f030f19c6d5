"""What lies over the picture: lines that help, handles to drag, the wipe.

Begin with `layer`, what each of them is to the view.
"""
