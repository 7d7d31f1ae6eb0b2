"""No register of the house is missing from the papers of an audit."""

import ast
import inspect
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import FunctionType

import pytest

import app.office
from app.office import audit_pack_books, audit_pack_sections, registers
from app.office.audit_pack_books import Book
from app.office.audit_pack_sections import SECTIONS
from app.office.desk import Desk
from app.office.registers import Register
from app.rules.periods import Days
from tests.letters.drawn import text_of
from tests.office.seats import Office

NOT_ALLOWED = set('\\/:*?"<>|') | {" "}


def registers_of_the_house() -> Iterator[str]:
    """Name every public function of the office that makes a register of a period."""
    for module in iter_modules(app.office.__path__):
        loaded = import_module(f"app.office.{module.name}")
        for name, value in vars(loaded).items():
            own = isinstance(value, FunctionType) and value.__module__ == loaded.__name__
            if own and not name.startswith("_") and is_register(value):
                yield f"{module.name}.{name}"


def is_register(function: FunctionType) -> bool:
    """Tell whether a function takes a desk and days, and returns a register."""
    signature = inspect.signature(function)
    taken = [one.annotation for one in signature.parameters.values()]
    return taken == [Desk, Days] and signature.return_annotation is Register


def named(*modules: str) -> set[str]:
    """Name what stands as `module.name` in these files."""
    trees = [ast.parse(Path(one).read_text(encoding="utf-8")) for one in modules]
    found = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    return {f"{one.value.id}.{one.attr}" for one in found if isinstance(one.value, ast.Name)}


def bare(text: str) -> str:
    """Leave out what a printed title may have more or less of than a file's name."""
    return "".join(text.split()).replace("の", "")


def test_every_register_of_the_house_is_in_the_table() -> None:
    found = set(registers_of_the_house())
    assert len(found) >= 6
    assert found - named(audit_pack_sections.__file__, audit_pack_books.__file__) == set()


def test_each_book_has_a_name_of_its_own_that_every_disk_takes() -> None:
    titles = [section.title for section in SECTIONS]
    assert len(set(titles)) == len(titles)
    for title in titles:
        assert not NOT_ALLOWED & set(title), title
        assert len(title) <= 40


@pytest.mark.parametrize("section", SECTIONS, ids=lambda one: one.title)
def test_each_book_is_made_by_an_auditor_of_any_period(office: Office, section: object) -> None:
    assert isinstance(section, audit_pack_sections.Section)
    before = office.auditor.today.replace(year=2019)
    days = Days(before, office.auditor.today)
    made = section.make(office.auditor, days)
    assert bare(section.title) in bare(text_of(made.pdf))
    assert all(len(row) == len(made.header) for row in made.rows)
    assert section.make(office.manager, Days(before, before)).header == made.header


def test_a_register_is_made_a_book_with_the_same_rows(office: Office) -> None:
    register = Register("架空の台帳", "架空", (("番号", 20.0), ("内容", 60.0)), (("1", "=1+1"),))
    book = audit_pack_books.of_register(lambda _desk, _days: register)(office.auditor, Days())
    assert (book.header, book.rows) == (["番号", "内容"], register.rows)
    assert book.pdf == registers.look(office.auditor, register)
    assert [suffix for suffix, _content in book.files] == [".pdf", ".xlsx", ".csv"]


def test_practice_records_mark_every_line_of_their_tables() -> None:
    book = Book(b"%PDF", ("番号",), (("1",), ("2",))).marked
    assert book.header == ("番号", registers.PRACTICE)
    assert book.rows == (("1", registers.PRACTICE), ("2", registers.PRACTICE))
    assert book.files[0] == (".pdf", b"%PDF")


def test_the_table_of_an_empty_book_says_so() -> None:
    empty = Book(b"%PDF", ("番号", "内容"), ())
    files, practice = dict(empty.files), dict(empty.marked.files)
    assert files[".csv"].decode("utf-8-sig").split() == ["番号,内容", "該当なし,"]
    assert files[".xlsx"] == dict(replace(empty, rows=(("該当なし", ""),)).files)[".xlsx"]
    said = practice[".csv"].decode("utf-8-sig").split()[1]
    assert said == f"該当なし,,{registers.PRACTICE}"
    assert empty.marked.rows == ()
