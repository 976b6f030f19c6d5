"""The takes of a shot, side by side: looked through, rated, used, varied and compared.

Begin with `panel`; `strip` is what hands work in, `commands` what can be done to a take.
"""
