"""Answer `policy print`."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date

from app.cli.answer import Answer
from app.cli.files import keep
from app.cli.seat import seated
from app.office import policy, policy_sheet
from app.office.policy import VersionRow
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.short_dates import read_short_date


def show(asked: Namespace) -> Answer:
    """Print the whole text of the version of a day as PDF."""
    with seated(asked) as desk:
        day = read_short_date(asked.day, today=desk.today)
        row = _of(day, policy.versions(desk))
        keep(asked.pdf, policy_sheet.draw(desk, row.id))
    sentence = f"{western(row.on)}{row.kind}の版の全文を {asked.pdf} に書き出しました。"
    return Answer(
        {
            "on": row.on.isoformat(),
            "kind": row.kind,
            "state": row.state,
            "sha256": row.sha256,
            "text_added_on": row.text_added_on.isoformat() if row.text_added_on else None,
        },
        (sentence,),
    )


def _of(day: date, rows: Sequence[VersionRow]) -> VersionRow:
    found = next((row for row in rows if row.on == day), None)
    if found is None:
        days = "、".join(western(row.on) for row in rows)
        raise Refused(
            f"{western(day)}の版はありません。何も書き出していません。"
            f"登録されている版（{days}）から選んでください。"
        )
    return found
