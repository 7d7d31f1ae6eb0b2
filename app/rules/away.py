"""Read the place where somebody stays for a while (里帰り先), which ends on a day (OFFICE M-09)."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from app.rules.contact import read_postal_code
from app.rules.eras import read_date, western
from app.rules.findings import BadValue, Findings
from app.rules.member_drafts import MemberDraft
from app.rules.member_fields import read_away_address, read_care_of


@dataclass(frozen=True)
class Away:
    """Hold where letters go until a day; without an address there is no such place."""

    postal_code: str = ""
    address: str = ""
    care_of: str = ""
    until_on: date | None = None


def read_away(draft: MemberDraft, found: Findings, *, today: date) -> Away:
    """Read the place; whoever names one says where and until when, or letters go there for ever."""
    typed = (draft.away_postal_code, draft.away_address, draft.away_care_of, draft.away_until_on)
    if not "".join(typed).strip():
        return Away()
    take, until = found.take, partial(_read_until, today)
    return Away(
        postal_code=take("away_postal_code", draft.away_postal_code, read_postal_code, ""),
        address=take("away_address", draft.away_address, read_away_address, ""),
        care_of=take("away_care_of", draft.away_care_of, read_care_of, ""),
        until_on=take("away_until_on", draft.away_until_on, until, None),
    )


def warn_of_away(until_on: date | None, found: Findings, *, today: date) -> None:
    """Point at a stay that is over: letters go to the usual address again."""
    if until_on and until_on < today:
        sentence = "里帰り先の終わりの日が過ぎています。郵便は、いつものご住所に送られます。"
        found.warn("away_until_on", western(until_on), sentence)


def _read_until(today: date, text: str) -> date:
    if not text.strip():
        raise BadValue(
            "里帰り先の終わりの日がありません。分からないときは、おおよその日を入れてください。"
        )
    return read_date(text, today=today, future=True)
