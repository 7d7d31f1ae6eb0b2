"""Describe the letters of a case for the dialog that shows them."""

from collections.abc import Sequence
from typing import Protocol

from app.office import letters
from app.office.desk import Desk
from app.office.requests import RequestPage
from app.rules.cases import Case, RightLine, rule_in
from app.rules.grounds import GROUNDS
from app.rules.ids import LetterId
from app.rules.letter_kinds import letter_word
from app.rules.notices_due import notice_article
from app.ui.days import day_words
from app.ui.dialogs.letter_dialog import Sheets
from app.ui.dialogs.letter_step_dialog import LetterAbout
from app.ui.letter_words import sent_words

Facts = Sequence[tuple[str, str]]
DRAFT_HINT = "「案」です。文書番号は、発行したときに付きます。"
AT_ISSUE = "発行したときの確認と印刷"
"""The reason that stands in the log where a protected person's letter has just been issued."""
ISSUED_HINT = "発行した文書です。何度印刷しても同じ内容で、印刷と保存は操作記録に残ります。"


class IssuedLetter(Protocol):
    """Be what each act of issuing returns: the letter's key and its number."""

    @property
    def letter_id(self) -> LetterId:
        """Return the key of the letter."""

    @property
    def document_number(self) -> str:
        """Return the number of the letter."""


def draft_sheets(desk: Desk, case: Case, right: RightLine, about: str = "") -> Sheets:
    """Describe the answer to a right as a draft: it can only be looked at.

    `about` is the name on record of the person whose data they are.
    """
    return Sheets(
        title=f"{right.remedy.word}の回答（案）",
        facts=answer_facts(case, right, about),
        load=lambda: letters.preview_answer(desk, case.id, right.id),
        hint=DRAFT_HINT,
    )


def issued_sheets(
    desk: Desk,
    page: RequestPage,
    letter_id: LetterId,
    *,
    first: bool = False,
    reason: str = "",
) -> Sheets:
    """Describe an issued letter; only the `first` print or copy is no reprint.

    One about a protected person opens for a reason; that it has just been issued is one.
    """
    said = AT_ISSUE if first else reason
    letter = next(one for one in page.letters if one.id == letter_id)
    return Sheets(
        title=letter_word(letter.kind),
        facts=[
            ("文書番号", letter.document_number),
            ("文書日付", day_words(letter.dated_on)),
            ("受付番号", page.case.receipt_number),
            ("発送", sent_words(letter)),
        ],
        load=lambda: letters.pdf(desk, letter_id, reprint=False, reason=said),
        take=lambda: letters.pdf(desk, letter_id, reprint=True, reason=said),
        first=(lambda: letters.pdf(desk, letter_id, reprint=False, reason=said)) if first else None,
        hint=ISSUED_HINT,
        file_name=f"{letter.document_number}.pdf",
        about=LetterAbout(letter_id, letter.document_number, letter_word(letter.kind)),
    )


def just_issued(
    desk: Desk, issued: IssuedLetter, title: str, facts: Sequence[tuple[str, str]]
) -> Sheets:
    """Describe a letter that has just been issued: its first print or copy is no reprint."""
    number = issued.document_number

    def read(*, reprint: bool) -> bytes:
        return letters.pdf(desk, issued.letter_id, reprint=reprint, reason=AT_ISSUE)

    return Sheets(
        title=title,
        facts=[("文書番号", number), *facts],
        load=lambda: read(reprint=False),
        take=lambda: read(reprint=True),
        first=lambda: read(reprint=False),
        hint=ISSUED_HINT,
        file_name=f"{number}.pdf",
        about=LetterAbout(issued.letter_id, number, title),
    )


def letter_sheets(desk: Desk, about: LetterAbout, facts: Facts, reason: str = "") -> Sheets:
    """Describe a letter on record, wherever it is shown; each taking of it is a reprint."""
    return Sheets(
        title=about.kind_word,
        facts=facts,
        load=lambda: letters.pdf(desk, about.id, reprint=False, reason=reason),
        take=lambda: letters.pdf(desk, about.id, reprint=True, reason=reason),
        hint=ISSUED_HINT,
        file_name=f"{about.document_number}.pdf",
        about=about,
    )


def answer_facts(case: Case, right: RightLine, about: str = "") -> list[tuple[str, str]]:
    """List what an approver must see beside the letter, the internal reason too."""
    ground = GROUNDS.get(right.ground)
    told = notice_article(rule_in(case, right), right.outcome) if right.outcome else ""
    return [
        ("受付番号", case.receipt_number),
        ("請求者", f"{case.requester_name} 様"),
        ("対象の方", f"{about} 様" if about else ""),
        ("対応", right.outcome.word if right.outcome else ""),
        ("根拠", f"{ground.word}（{ground.article}）" if ground else ""),
        ("通知の義務", told),
        ("載せる理由", right.public_reason),
        ("お調べした結果", right.findings),
        ("代わりの措置", right.alternative),
        ("消去できる日", day_words(right.erasable_on)),
        ("内部の理由", right.internal_reason),
        ("決定した日", day_words(right.decided_on)),
    ]
