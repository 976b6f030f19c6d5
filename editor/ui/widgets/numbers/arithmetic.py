"""What a typed number means: `1920/2+10`, or a change of what is there: `+5`, `*2`, `-=3`."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable
from math import isfinite

_BINARY: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_UNARY: dict[type[ast.unaryop], Callable[[float], float]] = {
    ast.UAdd: operator.pos,
    ast.USub: operator.neg,
}
_RELATIVE = re.compile(r"^(?:([-+*/])=|([+*/]))")
_LONGEST = 100


class ArithmeticInputError(ValueError):
    """The text is no number and no sum."""


def evaluated(text: str, current: float | None, unit: str = "") -> float:
    """The number that `text` says. A comma may stand for the point.

    Args:
        current: what `+5`, `*2`, `/2` and `-=3` start from; None: they are refused. A plain `-3`
            is the number.

    Raises:
        ArithmeticInputError: it says none.
    """
    said = (
        text.strip()
        .removesuffix(unit.strip())
        .strip()
        .replace("\N{MINUS SIGN}", "-")
        .replace(",", ".")
    )
    relative = _RELATIVE.match(said)
    if relative is not None:
        if current is None:
            raise ArithmeticInputError(text)
        sign = relative[1] or relative[2]
        said = f"({current!r}) {sign} ({said[relative.end() :].strip()})"
    try:
        tree = ast.parse(said, mode="eval") if len(said) <= _LONGEST else None
        number = _value(tree.body) if tree else float("nan")
    except (SyntaxError, ValueError, ArithmeticError, RecursionError) as error:
        raise ArithmeticInputError(text) from error
    if not isfinite(number):
        raise ArithmeticInputError(text)
    return number


def _value(node: ast.expr) -> float:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return float(number)
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _BINARY:
            return _BINARY[type(sign)](_value(left), _value(right))
        case ast.UnaryOp(op=sign, operand=operand) if type(sign) in _UNARY:
            return _UNARY[type(sign)](_value(operand))
    raise ValueError(ast.dump(node))
