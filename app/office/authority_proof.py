"""Prove the paper of an authority and who sent it, before anything is answered."""

from datetime import date

from app.office.authority_inquiries import TOUCHED, find, refuse_decided, subjects
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.stated import need_reason
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.authorities import PaperSeen
from app.rules.errors import Refused
from app.rules.ids import AuthorityInquiryId
from app.rules.roles import Verb


def paper_came(
    desk: Desk, key: AuthorityInquiryId, seen: PaperSeen, number: str, on: date | None
) -> Changes:
    """Record that the paper of an inquiry by telephone has come, with its number and day."""
    desk.demand(Verb.handle_authority)
    refuse_unfit({"照会書の番号": number}, LONGEST_LINE)
    if on is not None and on > desk.today:
        raise Refused("先の日付は記録できません。何も変えていません。日付を確かめてください。")
    with desk.unit("官公署等の照会書を確かめた") as unit:
        refuse_decided(find(unit, key))
        unit.authority_inquiries.change(
            key, paper_seen=seen.value, paper_number=number.strip(), paper_on=on
        )
        unit.log(subjects(key), {"paper_seen": seen.value})
    return TOUCHED


def called_back(desk: Desk, key: AuthorityInquiryId, on: date, telephone: str) -> Changes:
    """Record that the asker was reached at the number of the directory, not at her own."""
    desk.demand(Verb.handle_authority)
    need_reason(telephone, "折り返した代表番号")
    with desk.unit("官公署等へ折り返して確かめた") as unit:
        row = find(unit, key)
        refuse_decided(row)
        if not row.received_on <= on <= desk.today:
            raise Refused(
                "折り返した日は、照会が届いた日から今日までの日付にしてください。"
                "まだ何も記録していません。"
            )
        unit.authority_inquiries.change(key, called_back_on=on)
        unit.authority_inquiries.say(key, directory_telephone=telephone.strip())
        unit.log(subjects(key), {"called_back_on": on.isoformat()})
    return TOUCHED
