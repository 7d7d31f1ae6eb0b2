"""Tell what a person may be asked to complete, and whether the clock waits for it (P-16)."""

from datetime import date

from app.rules.worded import Worded


class Matter(Worded):
    """Name what is lacking in a request."""

    identity = "identity", "本人確認の書類"
    authority = "authority", "代理権の書類"
    subject = "subject", "対象の情報"
    form = "form", "様式・押印"
    fee = "fee", "手数料"


PUBLISHED_FIRST = frozenset({Matter.form, Matter.fee})


def stops_clock(matter: Matter, asked_on: date, published_on: date | None) -> bool:
    """Tell whether asking for it stops the clock, and may end the case if it never comes.

    Form, seal and fee count only from the day the procedure was published; before it they can
    only be asked for (OFFICE L-12, L-13).
    """
    if matter not in PUBLISHED_FIRST:
        return True
    return published_on is not None and published_on <= asked_on
