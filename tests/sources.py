"""Read the project's own source, for the tests that hold the house's laws."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GENERATED = (("app", "ui", "forms"), ("app", "storage", "migrations", "versions"))
FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """Hold one source file: its dotted name, its place, its parsed text."""

    name: str
    path: Path
    tree: ast.Module
    lines: int

    @property
    def is_package(self) -> bool:
        """Tell whether this is the __init__ of a folder."""
        return self.path.name == "__init__.py"


@dataclass(frozen=True)
class Import:
    """Hold one import: what is brought in, where it stands, inside which function if any."""

    target: str
    line: int
    function: str = ""
    level: int = 0


def module_from(name: str, text: str) -> Module:
    """Make a module of a text, as the proofs that a check can fail need it."""
    path = ROOT.joinpath(*name.split(".")).with_suffix(".py")
    return Module(name, path, ast.parse(text), len(text.splitlines()))


def is_generated(path: Path) -> bool:
    """Tell whether a file is a compiled form or a migration, which the size law leaves out."""
    parts = path.relative_to(ROOT).parts
    if parts[:-1] == GENERATED[0]:
        return path.name.startswith("ui_")
    return parts[:-1] == GENERATED[1]


@cache
def modules(top: str) -> tuple[Module, ...]:
    """Read every Python file below a folder of the project, in the order of their names."""
    return tuple(_read(path) for path in sorted((ROOT / top).rglob("*.py")))


def written(top: str) -> tuple[Module, ...]:
    """Read every Python file below a folder that a person wrote."""
    return tuple(module for module in modules(top) if not is_generated(module.path))


@cache
def imports(module: Module) -> tuple[Import, ...]:
    """Find every import of a module, those inside functions and type-checking blocks too."""
    return tuple(_imports(module.tree, ""))


def _imports(node: ast.AST, function: str) -> Iterator[Import]:
    """Walk the tree downward, remembering the innermost function."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt | ast.expr):
            for target, level in _brought_in(child):
                place = "a call" if isinstance(child, ast.Call) else ""
                yield Import(target, child.lineno, function or place, level)
        inside = child.name if isinstance(child, FUNCTION) else function
        yield from _imports(child, inside)


def _brought_in(node: ast.stmt | ast.expr) -> Iterator[tuple[str, int]]:
    """Name what one statement or call imports, with the dots of a relative import counted."""
    match node:
        case ast.Import(names=aliases):
            yield from ((alias.name, 0) for alias in aliases)
        case ast.ImportFrom(module=source, names=aliases, level=level):
            yield from ((f"{source}.{one.name}" if source else one.name, level) for one in aliases)
        case ast.Call(args=[ast.Constant(value=str(named)), *_]) if _imports_by_name(node):
            yield named, 0


def _imports_by_name(call: ast.Call) -> bool:
    """Tell whether a call is importlib.import_module or __import__."""
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name in {"import_module", "__import__"}
    return False


def _read(path: Path) -> Module:
    """Parse one file."""
    text = path.read_text(encoding="utf-8")
    parts = path.relative_to(ROOT).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    return Module(name, path, ast.parse(text), len(text.splitlines()))
