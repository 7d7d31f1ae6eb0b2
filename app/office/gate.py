"""Let one member through the gate: consent first, then the member, then the log."""

from app.office.ledger import append
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.members import NewMember
from app.storage.consents import NewAnswer
from app.storage.unit import Unit


def register_one(unit: Unit, member: NewMember) -> MemberId:
    """Write one checked member inside an open unit; the database checks the gate again."""
    version = unit.policies.find(member.consent.version_on)
    if version is None:
        raise Refused("同意された方針の版が見つかりません。何も登録していません。")
    key = unit.members.take_id()
    answer = NewAnswer(
        member_id=key,
        version_id=version.id,
        text_sha256=version.sha256,
        answer="granted",
        given_on=member.consent.given_on,
        method=member.consent.method,
        receiver=member.consent.receiver,
        inferred=member.consent.inferred,
        kept_at=member.consent.kept_at,
    )
    consent_id = append(unit, answer, first=True)
    unit.members.add(key, member, unit.stamp.by, unit.stamp.at)
    unit.log(
        (("member", key), ("consent", consent_id), ("policy", version.id)),
        {"member_code": member.member_code, "name": member.name},
    )
    return key
