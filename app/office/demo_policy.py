"""Give the practice records texts of the policy: of the last two versions, and a draft to judge."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from app.exchange.practice_policy import practice_policy
from app.office import policy_drafts, profile
from app.office.demo_scenes import Scene, Script
from app.office.policy_import import register
from app.office.policy_versions import versions
from app.rules.eras import western
from app.rules.organisation import Organisation, VersionFact
from app.rules.policy_reading import read_policy

ADDED: Final = "子育ての集いやサークルをご案内するため"
SUMMARY: Final = "利用目的に、子育ての集いなどのご案内を加えます。"
_SAFETY: Final = ("7．安全管理\n", "8．開示などのご請求\n")


def scripts() -> Sequence[Script]:
    """Return when the texts come into the practice records."""
    return (((38, _before), (38, _in_force), (5, _draft)),)


def _before(scene: Scene) -> None:
    """Put the text of the version before the one in force on record, late."""
    kept = _organisation(scene)
    text = _written(kept, kept.versions[:-1], kept.purposes[:-1])
    first, second = _SAFETY
    start = text.index(first)
    register(
        scene.manager,
        read_policy(text[:start] + text[text.index(second) :].replace("8．", "7．", 1)),
    )


def _in_force(scene: Scene) -> None:
    kept = _organisation(scene)
    register(scene.manager, read_policy(_written(kept, kept.versions, kept.purposes)))


def _draft(scene: Scene) -> None:
    """Take in what is to come next April, with one purpose more."""
    kept = _organisation(scene)
    coming = VersionFact(_next_april(scene.today), "改訂")
    text = _written(kept, (*kept.versions, coming), (*kept.purposes, ADDED))
    register(scene.clerk, read_policy(text))
    row = next(row for row in versions(scene.clerk) if row.on == coming.on)
    words = replace(policy_drafts.words_of(row), summary=SUMMARY)
    policy_drafts.revise(scene.clerk, row.id, words)


def _organisation(scene: Scene) -> Organisation:
    with scene.clerk.look() as unit:
        return profile.of(unit)


def _next_april(today: date) -> date:
    coming = date(today.year, 4, 1)
    return coming if coming > today else coming.replace(year=today.year + 1)


def _written(kept: Organisation, versions_: Sequence[VersionFact], purposes: Sequence[str]) -> str:
    joint = kept.joint_use
    return practice_policy().format(
        name=kept.name,
        address=kept.address,
        title=kept.signatory_title,
        signatory=kept.signatory_name,
        desk=kept.desk,
        telephone=kept.telephone,
        hours=kept.hours,
        purposes=_listed(purposes),
        scopes=_listed(kept.service_scopes),
        items="、".join(joint.items),
        users="、".join(joint.users),
        joint_purpose=joint.purpose,
        responsible=joint.responsible,
        days="\n".join(f"{western(one.on)} {one.kind}" for one in versions_),
    )


def _listed(entries: Sequence[str]) -> str:
    return "\n".join(f"（{place}）{one}" for place, one in enumerate(entries, start=1))
