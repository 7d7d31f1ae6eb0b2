"""How each person left the screens; it is no act and stands in no log."""

from app.office import history, settings
from tests.office.seats import Office


def test_each_person_has_her_own(office: Office) -> None:
    before = history.rows(office.manager)[0].number
    settings.remember(office.clerk, "tabs", '{"width": 120}')
    settings.remember(office.clerk, "tabs", '{"width": 130}')
    settings.remember(office.auditor, "tabs", "監\x00査\n" * 10_000)
    assert settings.recall(office.clerk, "tabs") == '{"width": 130}'
    assert settings.recall(office.auditor, "tabs") == "監\x00査\n" * 10_000
    assert settings.recall(office.manager, "tabs") is None
    assert history.rows(office.manager)[0].number == before
