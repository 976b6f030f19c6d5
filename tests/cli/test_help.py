"""Help tells each option once, by its name and what it takes."""

import pytest


@pytest.mark.parametrize("command", [(), ("render",), ("edit", "track", "set"), ("edit", "trim")])
def test_flags_do_not_look_as_if_they_took_a_value(cutaway, command):
    ended = cutaway(*command, "--help")
    assert ended.code == 0
    assert "--help" in ended.out
    assert "bool" not in ended.out
