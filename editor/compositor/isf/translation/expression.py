"""Sizes of render passes: "$WIDTH/2.0", "max(floor($blurAmount * 8), 1)".

Source: ISF 2.0, PASSES, WIDTH and HEIGHT; functions after DDMathParser. Nothing is executed: the
text is parsed, and only arithmetic on numbers is worked out.
"""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any  # operators and functions of any number of floats

_BINARY: dict[type[ast.operator], Callable[[float, float], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: math.fmod,
    ast.Pow: math.pow,
}
_UNARY: dict[type[ast.unaryop], Callable[[float], float]] = {
    ast.UAdd: operator.pos,
    ast.USub: operator.neg,
}
_COMPARE: dict[type[ast.cmpop], Callable[[float, float], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
_FUNCTIONS: dict[str, Callable[..., float]] = {
    "floor": math.floor,
    "ceil": math.ceil,
    "round": lambda x: math.floor(x + 0.5),
    "trunc": lambda x: float(int(x)),
    "abs": math.fabs,
    "min": min,
    "max": max,
    "sqrt": math.sqrt,
    "pow": math.pow,
    "mod": math.fmod,
    "exp": math.exp,
    "log": math.log10,
    "ln": math.log,
    "log2": math.log2,
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "sum": lambda *numbers: sum(numbers),
    "average": lambda *numbers: sum(numbers) / len(numbers),
    "clamp": lambda x, low, high: min(max(x, low), high),
}
_CONSTANTS = {"pi": math.pi, "e": math.e}


@dataclass(frozen=True, slots=True)
class Expression:
    """A parsed size. `names` are the variables it needs, without the dollar sign."""

    text: str
    names: frozenset[str]
    _body: ast.expr

    @staticmethod
    def parse(text: str) -> Expression:
        """
        Raises:
            ValueError: the text is no arithmetic; the message says which part.
        """
        plain = re.sub(r"\$([A-Za-z_]\w*)", r"\1", text).replace("^", "**").strip()
        try:
            body = ast.parse(plain, mode="eval").body
        except (SyntaxError, RecursionError) as error:
            raise ValueError(f"the size {text!r} is no arithmetic expression") from error
        return Expression(text, frozenset(_names(body, text)), body)

    def pixels(self, values: Mapping[str, float], otherwise: int) -> int:
        """A whole size of at least 1; `otherwise` where it has none, such as after 1/0."""
        try:
            size = float(_worked_out(self._body, values))
        except (ArithmeticError, ValueError):
            return otherwise
        return min(max(int(size), 1), 16384) if math.isfinite(size) else otherwise

    def holds(self, values: Mapping[str, float]) -> bool:
        """Whether the value is true, or a number other than 0."""
        try:
            return bool(_worked_out(self._body, values))
        except (ArithmeticError, ValueError):
            return False


def _names(node: ast.expr, text: str) -> set[str]:
    """The variables under `node`, all of which is arithmetic."""
    match node:
        case ast.Constant(value=int() | float()):
            return set()
        case ast.Name(id=name):
            return set() if name.lower() in _CONSTANTS else {name}
        case ast.BinOp(left, op, right) if type(op) in _BINARY:
            return _names(left, text) | _names(right, text)
        case ast.UnaryOp(op, operand) if type(op) in _UNARY:
            return _names(operand, text)
        case ast.Compare(left, [op], [right]) if type(op) in _COMPARE:
            return _names(left, text) | _names(right, text)
        case ast.IfExp(test, body, orelse):
            return _names(test, text) | _names(body, text) | _names(orelse, text)
        case ast.Call(ast.Name(id=name), arguments, []) if name.lower() in _FUNCTIONS:
            return {found for argument in arguments for found in _names(argument, text)}
    part = ast.unparse(node)
    raise ValueError(f"the size {text!r} holds {part!r}, which is no arithmetic on numbers")


def _worked_out(node: ast.expr, values: Mapping[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as number):
            return float(number)
        case ast.Name(id=name):
            constant = _CONSTANTS.get(name.lower(), 0.0)
            return float(values.get(name, constant))
        case ast.BinOp(left, op, right):
            return _BINARY[type(op)](_worked_out(left, values), _worked_out(right, values))
        case ast.UnaryOp(op, operand):
            return _UNARY[type(op)](_worked_out(operand, values))
        case ast.Compare(left, [op], [right]):
            return _COMPARE[type(op)](_worked_out(left, values), _worked_out(right, values))
        case ast.IfExp(test, body, orelse):
            return _worked_out(body if _worked_out(test, values) else orelse, values)
        case ast.Call(ast.Name(id=name), arguments, []):
            numbers = [_worked_out(argument, values) for argument in arguments]
            try:
                return _FUNCTIONS[name.lower()](*numbers)
            except TypeError as error:
                raise ValueError(str(error)) from error
    raise AssertionError(node)
