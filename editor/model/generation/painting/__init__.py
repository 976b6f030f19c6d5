"""The rules of painting motion on a picture: where, what a press means, what a drag makes.

Begin with `mapping`, from pixels of the source to those of the frame. Points are (x, y), y down.
"""
