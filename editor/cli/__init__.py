"""The command line: the same rooms as the window's, without a window. Begin with `main`.

Each file is one family of commands; `arguments` reads what people type, `console` prints.
"""
