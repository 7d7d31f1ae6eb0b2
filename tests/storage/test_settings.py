"""Settings: any JSON under a key."""

import pytest

from tests.storage.records import Records


def test_nothing_is_set_at_first(records: Records) -> None:
    with records.read() as unit:
        assert unit.settings.read("organisation") is None


@pytest.mark.parametrize(
    "content", [{"名称": "架空", "番号": [1, 2]}, "文", 3, False, [], "", None, "\x00'\"%"]
)
def test_a_setting_comes_back(records: Records, content: object) -> None:
    with records.write() as unit:
        unit.settings.change("staff/1/columns", content)
        unit.log()
    with records.read() as unit:
        assert unit.settings.read("staff/1/columns") == content


def test_a_setting_is_replaced(records: Records) -> None:
    for content in ("前", "後"):
        with records.write() as unit:
            unit.settings.change("idle_minutes", content)
            unit.log()
    with records.read() as unit:
        assert unit.settings.read("idle_minutes") == "後"
        assert unit.settings.read("idle") is None
