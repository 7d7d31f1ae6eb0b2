"""Check the facts of the co-operative that ship with the program."""

from app.exchange.organisation_file import shipped_organisation


def test_shipped_facts_are_whole() -> None:
    profile = shipped_organisation()
    assert [version.on.isoformat() for version in profile.versions] == [
        "2005-03-31",
        "2011-10-26",
        "2017-06-01",
        "2018-03-08",
        "2021-06-01",
        "2022-04-01",
    ]
    assert [version.kind for version in profile.versions] == ["制定", *["改訂"] * 5]
    assert len(profile.purposes) == 13
    assert len(profile.service_scopes) == 5
    assert len(profile.joint_use.items) == 11
    assert len(profile.joint_use.users) == 8
    assert profile.telephone == "0235-22-5115"
    assert profile.mark == "共人総発"
    assert profile.year_start == (4, 1)
    assert "日" not in profile.opening_days
    assert len(profile.opening_days) == 6
