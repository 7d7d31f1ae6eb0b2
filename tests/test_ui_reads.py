"""The law of waiting: no screen asks the records in its own thread; a cut wire freezes nothing."""

import ast
from collections.abc import Iterator

from tests.sources import Module, module_from, written

Verb = tuple[str, str]
OPENS = frozenset({"look", "unit", "aside", "attend"})
"""What of a desk reaches the records; `demand` does so only to refuse."""
IN_WORKERS = frozenset(
    {
        *("app.ui.dialogs.approval_dialog._load", "app.ui.dialogs.signing_dialog._load"),
        *("app.ui.dialogs.book.look", "app.ui.dialogs.book.take"),
        *("app.ui.dialogs.campaign_dialog.freeze", "app.ui.dialogs.policy_notice_dialog.freeze"),
        *("app.ui.doors.by_password", "app.ui.doors.by_sheet"),
        *("app.ui.server_doors.by_password", "app.ui.server_doors.by_sheet"),
    }
)
"""Methods that are handed to a worker as they are."""
STAYS = frozenset(
    {
        "app.ui.memory.recall",  # how a screen was left, before it is drawn; silent without wire
        # A table fetches the page of rows that it paints, and no other.
        *("app.ui.dialogs.phone_notes_dialog._rows", "app.ui.tabs.as_of_page._rows"),
        *("app.ui.tabs.consent_history_page._rows", "app.ui.tabs.history_page.fetch"),
        *("app.ui.tabs.members_tab._rows", "app.ui.tabs.requests_tab._rows"),
        *("app.ui.tabs.slip_panel._slip_rows", "app.ui.tabs.slip_panel._task_rows"),
    }
)


def names(module: Module) -> dict[str, tuple[str, str]]:
    """Return from where each name of a module was brought in."""
    return {
        one.asname or one.name: (node.module, one.name)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom) and node.module
        for one in node.names
    }


def called(call: ast.Call, brought: dict[str, tuple[str, str]]) -> Verb | None:
    """Name the office's function that is called, by its room and its name."""
    match call.func:
        case ast.Attribute(value=ast.Name(id=room), attr=verb):
            package, name = brought.get(room, ("", ""))
            return (f"app.office.{name}", verb) if package == "app.office" else None
        case ast.Name(id=verb):
            room, name = brought.get(verb, ("", ""))
            return (room, name) if room.startswith("app.office.") else None
    return None


def openers(office: tuple[Module, ...]) -> frozenset[Verb]:
    """Find the functions of the office that reach the records, themselves or by another."""
    found: set[Verb] = set()
    calls: dict[Verb, set[Verb]] = {}
    for module in office:
        brought = names(module)
        for name, source in brought.items():
            calls[module.name, name] = {source}
        for node in module.tree.body:
            if isinstance(node, ast.FunctionDef):
                calls[module.name, node.name] = set(_called_in(node, module.name, brought))
                if any(map(_opens, ast.walk(node))):
                    found.add((module.name, node.name))
    while more := {verb for verb, used in calls.items() if verb not in found and used & found}:
        found |= more
    return frozenset(found)


def _called_in(
    node: ast.FunctionDef, room: str, brought: dict[str, tuple[str, str]]
) -> Iterator[Verb]:
    for one in ast.walk(node):
        if isinstance(one, ast.Call):
            verb = called(one, brought)
            if verb is not None:
                yield verb
            elif isinstance(one.func, ast.Name):
                yield room, one.func.id


def _opens(node: ast.AST) -> bool:
    match node:
        case ast.Attribute(value=ast.Name(id="desk"), attr=attr):
            return attr in OPENS
    return False


class Reads(ast.NodeVisitor):
    """Find the calls of a screen that reach the records where the screen itself would wait.

    What stands in a lambda or an inner function, and a function of the module that takes a desk,
    is for a worker.
    """

    def __init__(self, module: Module, reaching: frozenset[Verb]) -> None:
        self._module, self._reaching, self._brought = module, reaching, names(module)
        self._inside = ""
        self.found: list[str] = []

    def visit_Lambda(self, node: ast.Lambda) -> None:
        pass

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        arguments = [one.arg for one in node.args.args]
        if self._inside or ("desk" in arguments and "self" not in arguments):
            return
        self._inside = node.name
        self.generic_visit(node)
        self._inside = ""

    def visit_Call(self, node: ast.Call) -> None:
        if called(node, self._brought) in self._reaching:
            self.found.append(f"{self._module.name}.{self._inside}")
        self.generic_visit(node)


def waiting(module: Module, reaching: frozenset[Verb]) -> list[str]:
    """Name the functions of a screen that wait for the records."""
    reads = Reads(module, reaching)
    reads.visit(module.tree)
    return reads.found


def test_no_screen_waits_for_the_records() -> None:
    reaching = openers(_below("office"))
    found = {
        one
        for module in _below("ui")
        if not module.name.endswith("pictures")
        for one in waiting(module, reaching)
    }
    assert sorted(found - IN_WORKERS - STAYS) == []
    assert sorted((IN_WORKERS | STAYS) - found) == []  # no name stays longer than its reason


def _below(room: str) -> tuple[Module, ...]:
    return tuple(one for one in written("app") if one.name.startswith(f"app.{room}."))


def test_the_law_sees_a_screen_that_waits() -> None:
    office = module_from(
        "app.office.keys",
        "def rows(desk):\n    return _all(desk)\n"
        "def _all(desk):\n    with desk.look():\n        pass\n",
    )
    screen = module_from(
        "app.ui.keys_dialog",
        "from app.office import keys\n"
        "class Dialog:\n"
        "    def show(self):\n        keys.rows(self.desk)\n"
        "    def ask(self):\n        self.look(lambda: keys.rows(desk))\n"
        "def _read(desk):\n    return keys.rows(desk)\n",
    )
    assert waiting(screen, openers((office,))) == ["app.ui.keys_dialog.show"]
