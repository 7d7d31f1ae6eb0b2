"""The import law: which room of the house may know which, and which library."""

import ast
import sys
from collections.abc import Container, Iterable
from graphlib import CycleError, TopologicalSorter

from tests.sources import Import, Module, imports, module_from, modules

# Which rooms of the house a room may import; a room that is not named here may not exist.
WORKSHOPS = {"storage", "letters", "exchange"}
HOUSE: dict[str, set[str]] = {
    "rules": {"rules"},
    "storage": {"storage", "rules"},
    "letters": {"letters", "rules", "paths"},
    "exchange": {"exchange", "rules", "paths"},
    "office": {"office", "rules", *WORKSHOPS},
    "ui": {"ui", "office", "rules", "paths"},
    "paths": set(),
    "logs": {"paths"},
}
WHOLE_HOUSE = {"__main__", "bootstrap", "cli", "pictures", "selfcheck"}

# Which libraries a room may import, beside the standard library.
OUTSIDE: dict[str, set[str]] = {
    "rules": {"jaconv", "holidays"},
    "storage": {"sqlalchemy", "alembic", "sqlcipher3", "psycopg", "argon2", "cryptography"},
    "letters": {"reportlab", "fontTools", "uharfbuzz", "pypdfium2", "pikepdf"},
    "exchange": {"openpyxl", "docx", "charset_normalizer", "pypdfium2"},
    "office": set(),
    "ui": {"PySide6", "shiboken6"},
    "paths": set(),
    "logs": set(),
}

# What a room may not import even from the standard library: rules are pure, Windows has no tzdata.
NOWHERE = {"zoneinfo"}
CLOCK_AND_DISK = {"glob", "io", "locale", "logging", "os", "pathlib", "random", "secrets", "shutil"}
CLOCK_AND_DISK |= {"socket", "sqlite3", "subprocess", "tempfile", "threading", "time", "urllib"}
NEVER: dict[str, set[str]] = {"rules": CLOCK_AND_DISK, "office": {"sqlite3"}, "ui": {"sqlite3"}}
IMPURE_CALLS = {"now", "open", "print", "today", "utcnow"}

# The named places where something heavy is imported late, because start-up does not need it.
DEFERRED: dict[str, set[str]] = {
    "app.rules.calendar": {"holidays"},
    "app.cli.late": {
        *("app.bootstrap.window", "app.bootstrap.shared_window", "app.cli.server"),
        *("app.pictures", "app.selfcheck.run", "app.bootstrap.unopened"),
    },
    "app.cli.rooms": {"app.cli"},
    "app.office.recovery_sheets": {"app.letters.recovery_sheet"},
    "app.selfcheck.run": {"app.selfcheck"},
}

# Inside ui a room opens only doors that stand on its floor or further down. The rest of ui (bus,
# alerts, icons ...) is ground that everything stands on; it knows the small rooms, no larger one.
# A compiled form knows nothing but the tables and widgets that were drawn into it.
UI_ORDER = {
    "entrance": 0,
    "pictures": 0,
    "window": 0,
    "tabs": 1,
    "dialogs": 2,
    "tables": 3,
    "widgets": 3,
}
UI_ORDER |= {"forms": 4}
UI_GROUND = 3
DRAWN = {"tables", "widgets"}


def room(name: str) -> str:
    """Name the room of the house that a module belongs to."""
    return [*name.split("."), ""][1]


def is_open(module: str, target: str) -> bool:
    """Tell whether a module may import what stands under a dotted name."""
    here, top = room(module), library(target)
    if top in NOWHERE | NEVER.get(here, set()):
        return False
    if here in WHOLE_HOUSE:
        return True
    if here not in HOUSE:
        return False
    if top == "app":
        return room(target) in HOUSE[here] and is_downward(module, target)
    return top in sys.stdlib_module_names or top in OUTSIDE[here]


def library(target: str) -> str:
    """Name the library, or the house itself, that an imported name belongs to."""
    return target.partition(".")[0]


def is_downward(module: str, target: str) -> bool:
    """Tell whether an import inside ui follows window, tabs, dialogs, tables/widgets, forms."""
    if room(module) != "ui" or room(target) != "ui":
        return True
    here, there = ui_room(module), ui_room(target)
    if here == "forms":
        return there in DRAWN
    return ui_place(here) <= ui_place(there)


def ui_place(name: str) -> int:
    """Tell how high a room of ui stands; pictures open every dialog and look down on all."""
    return 0 if name.endswith("_pictures") else UI_ORDER.get(name, UI_GROUND)


def ui_room(name: str) -> str:
    """Name the room inside ui that a module belongs to."""
    return [*name.split("."), ""][2]


def is_deferred_rightly(module: str, found: Import) -> bool:
    """Tell whether an import stands at the top, or is one of the named late ones."""
    return not found.function or bool(late_import(module, found))


def late_import(module: str, found: Import) -> str:
    """Name the entry of the late imports that an import falls under, if any."""
    entries = DEFERRED.get(module, set())
    return next((name for name in entries if f"{found.target}.".startswith(f"{name}.")), "")


def breaches(module: Module) -> list[str]:
    """List the imports of a module that break the law."""
    broken = []
    for found in imports(module):
        place = f"{module.name}:{found.line} imports {found.target}"
        if found.level:
            broken.append(f"{place} relatively")
        elif not is_open(module.name, found.target):
            broken.append(f"{place}, which its room may not know")
        if not is_deferred_rightly(module.name, found):
            broken.append(f"{place} inside {found.function}")
    return broken


def impurities(module: Module) -> list[str]:
    """List the calls of a rule that ask the clock, the disk or the screen."""
    return [
        f"{module.name}:{node.lineno} calls {name}"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and (name := called(node)) in IMPURE_CALLS
    ]


def called(call: ast.Call) -> str:
    """Name the function or method that a call calls."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def cycle(read: Iterable[Module]) -> list[str]:
    """Find modules that import each other in a ring; an empty list where there is none."""
    by_name = {module.name: module for module in read}
    graph = {
        name: {resolved(found.target, by_name) for found in imports(module)} - {name, ""}
        for name, module in by_name.items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return [str(name) for name in error.args[1]]
    return []


def resolved(target: str, known: Container[str]) -> str:
    """Find the module that an imported name belongs to: itself, or the one that holds it."""
    holder = target.rpartition(".")[0]
    return next((name for name in (target, holder) if name in known), "")


def test_every_import_follows_the_law() -> None:
    broken = [line for module in modules("app") for line in breaches(module)]
    assert not broken, "\n".join(broken)


def test_rules_ask_neither_clock_nor_disk() -> None:
    rules = (module for module in modules("app") if room(module.name) == "rules")
    found = [line for module in rules for line in impurities(module)]
    assert not found, "\n".join(found)


def test_no_modules_import_each_other_in_a_ring() -> None:
    assert cycle(modules("app")) == []


def test_late_imports_that_are_named_are_still_there() -> None:
    late = {
        (module.name, late_import(module.name, found))
        for module in modules("app")
        for found in imports(module)
        if found.function
    }
    assert {(name, entry) for name, entries in DEFERRED.items() for entry in entries} <= late


def test_the_law_finds_each_kind_of_breach() -> None:
    forbidden = (
        ("app.rules.sample", "import sqlalchemy"),
        ("app.rules.sample", "from app.storage import members"),
        ("app.rules.sample", "import pathlib"),
        ("app.storage.sample", "from PySide6.QtCore import QObject"),
        ("app.letters.sample", "from app.exchange.csv_files import read"),
        ("app.office.sample", "from sqlalchemy.orm import Session"),
        ("app.ui.sample", "import app.storage.members"),
        ("app.ui.dialogs.sample", "from app.ui.tabs.members_tab import MembersTab"),
        ("app.ui.bus", "from app.ui.dialogs.sample import Sample"),
        ("app.ui.forms.ui_sample", "from app.ui.bus import bus"),
        ("app.ui.forms.ui_sample", "from app.ui.dialogs.sample import Sample"),
        ("app.cellar.sample", "import json"),
        ("app.cli", "import zoneinfo"),
        ("app.rules.sample", "from . import eras"),
        ("app.storage.sample", "def late() -> None:\n    import argon2"),
        ("app.cli", "import importlib\nimportlib.import_module('app.ui.window')"),
        (
            "app.ui.sample",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import app.storage",
        ),
    )
    assert [text for name, text in forbidden if not breaches(module_from(name, text))] == []


def test_the_law_lets_pass_what_is_allowed() -> None:
    allowed = (
        ("app.rules.sample", "from datetime import date\nimport jaconv"),
        ("app.storage.sample", "import sqlalchemy\nfrom app.rules.eras import read_date"),
        ("app.office.sample", "from app.letters import run\nfrom app.storage import members"),
        ("app.ui.tabs.sample", "from app.ui.dialogs.sample import Sample"),
        ("app.ui.widgets.sample", "from app.ui.forms.ui_sample import Ui_Sample"),
        ("app.ui.widgets.sample", "from app.ui.bus import bus"),
        ("app.ui.forms.ui_sample", "from app.ui.widgets.sample import Sample"),
        ("app.bootstrap", "import app.storage.engine\nimport PySide6.QtWidgets"),
    )
    found = [line for name, text in allowed for line in breaches(module_from(name, text))]
    assert found == []


def test_a_ring_is_found() -> None:
    one = module_from("app.rules.one", "from app.rules import two")
    two = module_from("app.rules.two", "from app.rules.one import first")
    assert set(cycle([one, two])) == {"app.rules.one", "app.rules.two"}
    assert cycle([one]) == []


def test_a_rule_that_looks_at_the_clock_is_found() -> None:
    sample = module_from("app.rules.sample", "from datetime import date\nday = date.today()")
    assert impurities(sample) == ["app.rules.sample:2 calls today"]
