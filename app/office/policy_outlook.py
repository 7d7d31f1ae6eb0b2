"""Say what registering a reading of the policy would do, and what to ask before."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from app.office.policy_late_text import late_advice
from app.rules.eras import today_in_japan, western
from app.rules.policy_adjusted import adjusted
from app.rules.policy_reading import Reading
from app.rules.policy_text import ParsedPolicy
from app.rules.policy_version_days import strange_day
from app.storage.policy import VersionRow, text_digest
from app.storage.unit import Unit

TITLE: Final = "方針文書を取り込んだ"
"""What the log calls it."""
SAME_DRAFT: Final = "この日の下書きと同じ本文です。"
FROZEN: Final = (
    "この日の版には別の本文が登録されているため、このままでは登録できません。"
    "新しい改訂なら、改訂の日付を加えた文書を取り込むか、「日付」で版の日を入れてください。"
)
SETTLED: Final = (
    "同じ本文がすでに登録されています。承認の後は読み取りも変えられないため、"
    "直したところは登録できません。"
)
BARE: Final = "この文書には、表題も項目も見つかりません。方針文書に間違いないか、確かめてください。"
WHO_MAY: Final = (
    "承認された版に本文を加えられるのは、管理責任者です。登録すると後から変えられないためです。"
)


@dataclass(frozen=True)
class Outlook:
    """Say what registering would do; `question` is asked first where it cannot be undone.

    `act` is the word for the yes; `is_late`: the text of an approved version; `may`: it can be
    done, and this person may do it; `over` is the SHA-256 of the text that stands there; `advice`
    what to think of.
    """

    said: str
    question: str = ""
    act: str = ""
    is_late: bool = False
    may: bool = True
    over: str = ""
    advice: tuple[str, ...] = ()


@dataclass(frozen=True)
class Beside:
    """Say on which day somebody asks, and whether it is the head."""

    today: date
    is_head: bool


NOTHING: Final = Outlook("")
"""What is known of a reading without a day."""


def outlook(unit: Unit, row: VersionRow | None, reading: Reading, by: Beside) -> Outlook:
    """Say what registering a reading under its day would do."""
    is_put = row is None or (row.approved_at is None and row.on != reading.on)
    strange = strange_day(reading, by.today) if is_put else ""
    if strange:
        return Outlook(f"{strange}版の日を入れ直してください。", may=False)
    found = _found(unit, row, reading, is_head=by.is_head)
    is_new = row is None or row.sha256 != text_digest(reading.raw)
    if not (found.may and is_new and is_bare(reading.parsed)):
        return found
    question = "\n\n".join(filter(None, (BARE, found.question)))
    return replace(found, question=question, act=found.act or "このまま登録する(&R)")


def is_bare(parsed: ParsedPolicy) -> bool:
    """Tell whether a text names neither itself nor any clause."""
    return not parsed.title and not any(one.heading or one.number for one in parsed.clauses)


def same_parts(unit: Unit, row: VersionRow, reading: Reading) -> bool:
    """Tell whether the parts of a version on record are those of a reading of its text."""
    return reading.parts == (unit.policies.parts(row.id) if row.parts_kept else reading.as_read)


def _found(unit: Unit, row: VersionRow | None, reading: Reading, *, is_head: bool) -> Outlook:
    if row is None:
        return Outlook("この日の版はまだありません。新しい版になります。")
    if row.approved_at is not None:
        return _approved(unit, row, reading, is_head=is_head)
    if row.sha256 == text_digest(reading.raw):
        moved = row.on != reading.on
        said = f"{western(row.on)}の下書きの日を改めます。" if moved else SAME_DRAFT
        return Outlook(said, over=row.sha256)
    if not row.has_text:
        return Outlook("この日の下書きに本文を加えます。")
    return _replacing(unit, row)


def _approved(unit: Unit, row: VersionRow, reading: Reading, *, is_head: bool) -> Outlook:
    if row.sha256 == text_digest(reading.raw):
        if adjusted(reading) and not same_parts(unit, row, reading):
            return Outlook(SETTLED, may=False, over=row.sha256)
        return Outlook("同じ本文がすでに登録されています。", over=row.sha256)
    if row.has_text:
        return Outlook(FROZEN, may=False, over=row.sha256)
    advice = late_advice(unit, row, reading.parsed)
    if not is_head:
        said = f"この日の版は本文未登録です。{WHO_MAY}取込みを頼んでください。"
        return Outlook(said, is_late=True, may=False, advice=advice)
    question = (
        f"{western(row.on)}の版の本文として登録し、後から変えられません。読み取りも変えられません。"
        "その版の文書に間違いないか、確かめてください。"
    )
    return Outlook(
        "この日の版は本文未登録です。本文を加えます。",
        "\n\n".join((question, *advice)),
        "本文として登録する(&R)",
        is_late=True,
        advice=advice,
    )


def _replacing(unit: Unit, row: VersionRow) -> Outlook:
    """Ask before somebody's text goes; what was said of the draft stays."""
    name, day = _registered(unit, row)
    return Outlook(
        f"この日の下書き（{name}、{day}登録）の本文と置き換わります。",
        f"{western(row.on)}の版には、{name}が{day}に登録した下書きがあります。"
        "登録すると、その本文と読み取りはこの文書のものに置き換わり、元に戻せません。"
        "改訂の要旨と理由は残ります。変更についての判断は、変わりのないものだけ残ります。",
        "置き換える(&R)",
        over=row.sha256,
    )


def _registered(unit: Unit, row: VersionRow) -> tuple[str, str]:
    """Say who registered the text of a draft, and on which day, as the log knows it."""
    taken_in = (one for one in unit.history.rows(subject=("policy", row.id)) if one.title == TITLE)
    last = next(taken_in, None)
    if last is None:
        return "ほかの方", western(row.text_added_on) if row.text_added_on else "以前"
    return last.staff_name, western(today_in_japan(last.at))
