"""Settings: any JSON under a key."""

from tests.storage.records import Records

CONTENTS: list[object] = [{"名称": "架空", "番号": [1, 2]}, "文", 3, False, [], "", None, "\x00'%"]


def test_nothing_is_set_at_first(records: Records) -> None:
    with records.read() as unit:
        assert unit.settings.read("organisation") is None


def test_a_setting_comes_back(records: Records) -> None:
    with records.write() as unit:
        for place, content in enumerate(CONTENTS):
            unit.settings.change(f"staff/{place}/columns", content)
        unit.log()
    with records.read() as unit:
        read = [unit.settings.read(f"staff/{place}/columns") for place in range(len(CONTENTS))]
    assert read == CONTENTS


def test_a_setting_is_replaced(records: Records) -> None:
    for content in ("前", "後"):
        with records.write() as unit:
            unit.settings.change("idle_minutes", content)
            unit.log()
    with records.read() as unit:
        assert unit.settings.read("idle_minutes") == "後"
        assert unit.settings.read("idle") is None
