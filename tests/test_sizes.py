"""The law of sizes: small rooms, short functions."""

import ast
from collections.abc import Iterator, Sequence

from tests.sources import Module, module_from, written

FILE_LINES = {50: 90, 90: 220, 100: 300}
FUNCTION_LINES = {50: 6, 90: 20, 100: 40}


def functions(module: Module) -> Iterator[tuple[str, int]]:
    """Measure every function and method in lines, docstring included, decorators not."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            last = node.end_lineno or node.lineno
            yield f"{module.name}.{node.name}", last - node.lineno + 1


def holds_code(module: Module) -> bool:
    """Tell whether a file has more in it than its docstring; only such files are counted."""
    return len(module.tree.body) > 1


def percentile(sizes: Sequence[int], share: int) -> int:
    """Find the size that `share` percent of the sizes do not exceed (nearest rank)."""
    rank = -(-len(sizes) * share // 100)
    return sorted(sizes)[max(rank, 1) - 1]


def too_large(sizes: Sequence[int], limits: dict[int, int]) -> dict[int, int]:
    """List the shares whose size goes beyond its limit, with what was measured."""
    measured = {share: percentile(sizes, share) for share in limits}
    return {share: size for share, size in measured.items() if size > limits[share]}


def largest(named: dict[str, int]) -> list[str]:
    """Name the ten largest, so that a failure says where to look."""
    ordered = sorted(named.items(), key=lambda pair: -pair[1])
    return [f"{size} {name}" for name, size in ordered[:10]]


def test_files_are_small() -> None:
    sizes = {module.name: module.lines for module in written("app") if holds_code(module)}
    assert too_large(list(sizes.values()), FILE_LINES) == {}, largest(sizes)


def test_functions_are_short() -> None:
    sizes = {
        f"{name}#{number}": size
        for module in written("app")
        for number, (name, size) in enumerate(functions(module))
    }
    assert too_large(list(sizes.values()), FUNCTION_LINES) == {}, largest(sizes)


def test_test_files_and_build_files_are_not_too_large() -> None:
    sizes = {module.name: module.lines for top in ("tests", "build") for module in written(top)}
    assert max(sizes.values()) <= FILE_LINES[100], largest(sizes)


def test_what_is_too_large_is_found() -> None:
    assert too_large([10, 10, 301], FILE_LINES) == {90: 301, 100: 301}
    assert too_large([91, 91, 91], FILE_LINES) == {50: 91}
    assert too_large([6] * 10, FUNCTION_LINES) == {}
    body = "\n".join(["    pass"] * 40)
    assert dict(functions(module_from("app.a", f"def long() -> None:\n{body}"))) == {
        "app.a.long": 41
    }
