"""Nothing is printed that nobody has looked at: each kind has its golden text and picture."""

import ast
from pathlib import Path

import pytest

import app.letters
import app.office
from app.letters.specimens import SLOTS
from app.rules.blank_forms import BlankForm
from app.rules.letter_kinds import LETTER_WORDS
from app.rules.wording_kinds import SHARED_ANSWER, SHARED_FORM, wordings_of
from tests.letters.every_kind import EACH
from tests.letters.golden_pictures import KEPT, SUBJECTS
from tests.letters.sheet_samples import SHEETS_DRAWN

GOLDEN = KEPT.parent / "golden"
NAMES = {subject.name for subject in SUBJECTS}
SHARED = {SHARED_ANSWER, SHARED_FORM}
PRINTERS = {"print_pages", "print_addressed", "draw_own", "printed"}
"""What makes a PDF of the marks of a page."""
LETTERS = {one.kind for one in EACH}
PRINTING = {
    "addressed": LETTERS,
    "answer": LETTERS,
    "board_report": {"board_report", "board_report_remark"},
    "campaign_letter": {"campaign_first", "campaign_second"},
    "certificate": {"certificate"},
    "comparison_table": {"comparison_table"},
    "cover_list": {"cover_list"},
    "day_slip": {"day_slip"},
    "disclosure": {"disclosure_whole", "disclosure_partial", "disclosure_refused"},
    "draft_sheet": {"draft_sheet", "draft_sheet_long"},
    "forms.kinds": {form.wording for form in BlankForm},
    "forms.sheet": {form.wording for form in BlankForm},
    "handwritten_form": {"handwritten_form"},
    "house_sheet": {"house_sheet"},
    "incident_public_sheet": {"incident_public_sheet"},
    "incident_report_sheet": {"incident_report_sheet"},
    "inquiry_sheet": {"inquiry_sheet", "inquiry_sheet_told"},
    "labels": {"labels_10", "labels_12", "labels_24"},
    "notice": LETTERS,
    "notice_run": {"policy_revision_in_bulk"},
    "organisation_sheet": {"organisation_sheet"},
    "policy_sheet": {"policy_sheet"},
    "policy_task_sheet": {"policy_task_sheet"},
    "recovery_sheet": {"recovery_sheet"},
    "register_sheet": {"register_sheet", "register_nothing"},
    "revision_history": {"revision_history"},
    "seal_boxes": set[str](),
    "shared_run": {"campaign_first", "labels_12", "cover_list"},
    "training_sheet": {"training_sheet"},
    "trial_print": {"trial_print"},
}
"""What each module prints; boxes for seals only go onto a draft that is printed already."""
REGISTERS = {
    "as_of": "as_of_list",
    "authority_register": "authority_register",
    "dispatch_book": "dispatch_book",
    "registers": "inventory",
    "request_register": "request_register",
    "request_statistics": "request_statistics",
    "weekly_sheet": "weekly_sheet",
}
"""The golden name of the register that each module of the office fills."""


def called(path: Path) -> set[str]:
    """Name the functions that a module calls."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    names = {call.id for call in calls if isinstance(call, ast.Name)}
    return names | {call.attr for call in calls if isinstance(call, ast.Attribute)}


def modules(package: Path, names: set[str]) -> set[str]:
    """Name the modules of a package that call one of these."""
    found = (path for path in package.rglob("*.py") if called(path) & names)
    return {".".join(path.relative_to(package).with_suffix("").parts) for path in found}


def test_whatever_prints_is_in_the_table() -> None:
    assert modules(Path(app.letters.__file__).parent, PRINTERS) <= set(PRINTING)


def test_whatever_fills_a_register_is_in_the_table() -> None:
    filling = modules(Path(app.office.__file__).parent, {"SheetFacts"})
    assert filling == set(REGISTERS)
    assert set(REGISTERS.values()) <= NAMES


@pytest.mark.parametrize("module", PRINTING)
def test_what_a_module_prints_is_looked_at(module: str) -> None:
    assert PRINTING[module] <= NAMES | LETTERS


def test_every_letter_and_every_wording_is_looked_at() -> None:
    assert set(LETTER_WORDS) <= LETTERS
    drawn = {name for kind in LETTERS for name in wordings_of(kind)} | set(SHEETS_DRAWN)
    assert set(SLOTS) - SHARED - drawn == set()
    assert {form.wording for form in BlankForm} <= set(SHEETS_DRAWN)


@pytest.mark.parametrize("name", sorted(NAMES))
def test_each_has_its_text_and_its_picture(name: str) -> None:
    assert (GOLDEN / f"{name}.txt").exists(), name
    assert (KEPT / f"{name}.png").exists(), name


def test_no_text_is_kept_of_what_is_gone() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == NAMES


def test_a_printing_module_that_nobody_named_is_found(tmp_path: Path) -> None:
    (tmp_path / "poster.py").write_text("def draw():\n    return print_pages([])\n")
    (tmp_path / "quiet.py").write_text("def draw():\n    return []\n")
    assert modules(tmp_path, PRINTERS) == {"poster"}
