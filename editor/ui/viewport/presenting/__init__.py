"""Two ways of showing one picture: a blit where GL is software, GL itself where it is not.

Begin with `presenter`.
"""
