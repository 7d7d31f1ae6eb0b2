"""`history verify`, with and without a value from paper."""

from pathlib import Path

from sqlalchemy import text

from app.storage.engine import WRITES
from tests.cli.conftest import Command
from tests.office import seats


def test_a_whole_log_is_ok(at_desk: Command) -> None:
    found = at_desk("--json", "history", "verify").document
    assert (found["rows"], found["ok"], found["first_broken"]) == (4, True, None)
    assert "anchor_fits" not in found
    fits = at_desk("--json", "history", "verify", "--anchor", found["head"])
    assert (fits.status, fits.document["anchor_fits"]) == (0, True)


def test_a_value_that_does_not_fit_is_exit_1(at_desk: Command) -> None:
    said = at_desk("--json", "history", "verify", "--anchor", "2:0123456789abcdef")
    assert (said.status, said.err) == (1, "")
    assert (said.document["ok"], said.document["anchor_fits"]) == (False, False)
    spoken = at_desk("history", "verify", "--anchor", "2:0123456789abcdef")
    assert "合いません" in spoken.out


def test_a_value_of_another_form_is_refused(at_desk: Command) -> None:
    said = at_desk("--json", "history", "verify", "--anchor", "abc")
    assert said.status == 1
    assert "番号:16桁" in said.document["error"]


def test_an_altered_log_is_exit_1(at_desk: Command, data: Path) -> None:
    desk = seats.sit(data, seats.Watch())
    with desk.store.engine.execution_options(**{WRITES: True}).begin() as connection:
        name = "history_details"
        guards = connection.execute(
            text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :name"),
            {"name": name},
        )
        assert [guard for (guard,) in guards] == []
        connection.execute(text(f"UPDATE {name} SET content = '{{}}x' WHERE number = 2"))
    desk.close()
    said = at_desk("--json", "history", "verify")
    assert (said.status, said.document["first_broken"]) == (1, 2)
