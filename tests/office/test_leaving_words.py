"""A leaving that stands is never said to be unrecorded, whatever keeps the key from changing."""

import pytest

from app.office import key_changes
from app.office.desk import Desk
from app.rules.errors import OfficeError, RolesChanged, Turning
from tests.office.seats import Office


@pytest.mark.parametrize(
    "error",
    [
        RolesChanged("役割が変わりました。いまの操作では何も記録していません。"),
        Turning("いま変えているところです。この操作は保存していません。"),
    ],
)
def test_the_sentence_of_the_act_is_not_that_of_the_leaving(
    office: Office, monkeypatch: pytest.MonkeyPatch, error: OfficeError
) -> None:
    def refuse(_desk: Desk) -> str:
        raise error

    monkeypatch.setattr(key_changes, "_left_over", lambda _desk: frozenset({"somebody"}))
    monkeypatch.setattr(key_changes, "_change", refuse)
    told = key_changes.finish(office.manager)
    assert not told.changed
    assert "していません" not in told.problem
    assert told.problem
