"""Certify what a member answered to which version of the policy, as of a day."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from app.letters import certificate
from app.letters.certificate_facts import CertificateFacts, CertificateLine
from app.letters.facts import Addressee, Head
from app.office import (
    document_numbers,
    letter_addressees,
    page_settings,
    profile,
    signing,
    wordings,
)
from app.office.changes import changes
from app.office.children import STOPPED
from app.office.desk import Desk
from app.office.letter_papers import Paper
from app.office.letters import Issued
from app.office.spelt_names import Whose, respelled, told
from app.rules.eras import japanese, today_in_japan
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.roles import Verb
from app.storage.child_merges import ChildMerges
from app.storage.consents import ConsentRow
from app.storage.letters import NewLetter
from app.storage.members import MemberRow
from app.storage.policy import VersionRow
from app.storage.unit import Unit

KIND = "consent_certificate"
SELF = "ご本人"
ANSWERS = {
    "granted": "方針の内容すべてに同意",
    "renewed": "方針の内容すべてに同意",
    "withdrawn": "ご同意の取消し（撤回）",
    "declined": "同意されない",
}
"""What a certificate says of each answer; a cancelled entry is none."""
_WORDING = "certificate"
_NOBODY_TO_WRITE_TO = frozenset({"deceased", "erased"})


def preview(desk: Desk, member_id: MemberId, day: date) -> bytes:
    """Return the certificate as a draft: 「案」, no number, nothing recorded.

    Raises:
        Refused: the day is yet to come, or nobody may be written to any more.
    """
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        head = Head("", desk.today, unit.history.anchor(), draft=True, practice=desk.practice)
        paper = _paper(desk, unit, _member(unit, member_id), day)
        with told(paper):
            return paper.draw(head)


def issue(desk: Desk, member_id: MemberId, day: date) -> Issued:
    """Give the certificate its number and store it byte for byte; a reprint is `letters.pdf`.

    Raises:
        Refused: as for `preview`.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit("同意証明書を発行") as unit:
        member = _member(unit, member_id)
        paper = _paper(desk, unit, member, day)
        with told(paper):
            named = signing.refuse_unsigned(desk, unit, paper)
        number = document_numbers.take(unit, desk.today)
        values = {"document_number": number, "as_of_on": day.isoformat()}
        anchor = unit.log((("member", member.id),), values)
        head = Head(number, desk.today, anchor, practice=desk.practice, in_charge=named)
        pdf = paper.draw(head)
        wordings.keep(unit, KIND, paper.wording_version)
        letter_id = unit.letters.add(_new(paper, pdf, head), unit.stamp.by, unit.stamp.at)
        signing.settle(desk, unit, paper, letter_id)
        letter_addressees.note(unit, letter_id, paper.addressee)
        unit.log(
            (("member", member.id), ("letter", letter_id)),
            {"document_number": number, "sha256": hashlib.sha256(pdf).hexdigest()},
            "文書を保管",
        )
    return Issued(letter_id, number, changes("letters", "members"))


def _paper(desk: Desk, unit: Unit, member: MemberRow, day: date) -> Paper:
    look, words = page_settings.of(unit), wordings.of(unit, _WORDING)
    return Paper(
        kind=KIND,
        draw=lambda head: certificate.draw(_facts(desk, unit, member, day, head), look, words),
        wording_version=words.version,
        subjects=(("member", member.id),),
        member_id=member.id,
        addressee=_addressee(unit, member, desk.today),
        typed={"day": day.isoformat()},
    )


def _member(unit: Unit, member_id: MemberId) -> MemberRow:
    row = next(iter(unit.members.rows([unit.members.families.root(member_id)])), None)
    if row is None:
        raise Refused("この会員は見つかりません。画面を最新にしてから、もう一度お試しください。")
    if row.state in _NOBODY_TO_WRITE_TO:
        raise Refused(
            "この方あての文書は作成できません。何も発行していません。"
            "記録は「同意履歴」の画面で確かめられます。"
        )
    return row


def _facts(desk: Desk, unit: Unit, member: MemberRow, day: date, head: Head) -> CertificateFacts:
    if day > desk.today:
        raise Refused(
            f"{japanese(day)}はまだ来ていません。何も発行していません。"
            "今日までの日付を入れてください。"
        )
    counted = _counted(unit, member.id, day)
    listed = _without_stopped(unit, counted)
    facts = CertificateFacts(
        head=head,
        organisation=profile.sender(unit, KIND, desk.today),
        addressee=_addressee(unit, member, desk.today),
        member_code=member.member_code,
        member_name=member.name,
        as_of_on=day,
        lines=tuple(_lines(unit, listed)),
        in_charge=desk.actor.name,
        left_out=len(listed) < len(counted),
    )
    return respelled(unit, facts, Whose(member.id))


def _addressee(unit: Unit, member: MemberRow, day: date) -> Addressee:
    # Handed over at the counter: an envelope must not show where a protected person lives.
    if member.confidential:
        return Addressee("", "", member.name)
    place = unit.campaign_people.addresses([member.id], day)[member.id]
    return Addressee(place.postal_code, place.address, place.name, care_of=place.care_of)


def _counted(unit: Unit, member_id: MemberId, day: date) -> Sequence[ConsentRow]:
    """Return what counts of the ledger as of a day, the first answer first."""
    rows = unit.consents.rows(unit.consents.ids(member_id=member_id))
    known = [row for row in rows if row.given_on <= day and row.answer in ANSWERS]
    standing = [row for row in known if row.corrected_by is None]
    return sorted(standing, key=lambda row: (row.given_on, row.id))


def _without_stopped(unit: Unit, rows: Sequence[ConsentRow]) -> Sequence[ConsentRow]:
    """Leave out a child whose letters were stopped: she is named on nothing more (OFFICE L-21).

    That something is left out is said, lest the paper certify what is not whole.
    """
    merges = ChildMerges(unit.session)
    named = {row.child_id for row in rows if row.child_id is not None}
    roots = {key: merges.root(key) for key in named}
    children = unit.children.rows(sorted({*roots.values()}))
    stopped = {child.id for child in children if child.state == STOPPED}
    return [row for row in rows if row.child_id is None or roots[row.child_id] not in stopped]


def _lines(unit: Unit, rows: Sequence[ConsentRow]) -> Iterator[CertificateLine]:
    versions = {version.on: version for version in unit.policies.rows()}
    for row in rows:
        yield CertificateLine(
            about=row.child_name or SELF,
            version_on=row.version_on,
            version_words=_version_words(versions, row),
            text_sha256=row.text_sha256,
            text_state=_text_state(versions, row),
            answer_words=ANSWERS[row.answer],
            given_on=row.given_on,
            method=row.method,
            receiver=row.receiver,
            consenter_words=consenter_words(row),
            recorded_words=_recorded_words(row),
        )


def consenter_words(row: ConsentRow) -> str:
    """Say who answered: the person herself, or by name who answered for her."""
    if row.consenter != "guardian":
        return SELF
    name, relationship = row.consenter_name, row.relationship
    tie = f"（{relationship}）" if relationship and name else relationship
    return f"{name}{tie}" or "保護者・法定代理人"


def _version_words(versions: Mapping[date, VersionRow], row: ConsentRow) -> str:
    version = versions.get(row.version_on)
    guessed = "（版は日付から推定）" if row.inferred else ""
    return f"{version.kind if version else ''}{guessed}"


def _text_state(versions: Mapping[date, VersionRow], row: ConsentRow) -> str:
    version = versions.get(row.version_on)
    if row.text_sha256 or version is None or version.text_added_on is None:
        return ""
    return f"本文は、ご回答の後の{japanese(version.text_added_on)}に登録しました。"


def _recorded_words(row: ConsentRow) -> str:
    on = japanese(today_in_japan(row.recorded_at))
    return f"{on}に訂正して記録" if row.corrects_id is not None else f"{on}に記録"


def _new(paper: Paper, content: bytes, head: Head) -> NewLetter:
    return NewLetter(
        document_number=head.document_number,
        kind=KIND,
        dated_on=head.dated_on,
        request_id=None,
        member_id=paper.member_id,
        pdf=content,
        wording_sha256=paper.wording_version,
        anchor=head.anchor,
    )
