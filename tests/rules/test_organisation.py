"""Check how the profile is made from its table."""

from datetime import date

from app.rules.organisation import WORDS, VersionFact, organisation_of
from app.rules.policy_text import JointUse

TABLE = dict.fromkeys(WORDS, "見本") | {"fiscal_year_start": "04-01"}


def test_words_alone_make_a_profile() -> None:
    profile = organisation_of(TABLE)
    assert profile.name == "見本"
    assert profile.year_start == (4, 1)
    assert (profile.purposes, profile.versions, profile.joint_use) == ((), (), JointUse())


def test_lists_versions_and_joint_use_are_kept() -> None:
    profile = organisation_of(
        TABLE
        | {
            "purposes": ["配達のため"],
            "service_scopes": ["食品"],
            "opening_days": ["月", "土"],
            "joint_use": {"items": ["氏名"], "users": ["㈱架空"], "purpose": "見本"},
            "version": [{"on": date(2005, 4, 1), "kind": "制定"}],
        }
    )
    assert profile.purposes == ("配達のため",)
    assert profile.opening_days == ("月", "土")
    assert profile.joint_use == JointUse(("氏名",), ("㈱架空",), "見本", "")
    assert profile.versions == (VersionFact(date(2005, 4, 1), "制定"),)
