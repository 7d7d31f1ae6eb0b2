"""List what can be done with an issued letter of a case: read it, post it, give it as a file."""

from collections.abc import Sequence
from typing import Final

from app.office.rows import LetterRow
from app.rules.answers import DISCLOSED
from app.rules.cases import Case
from app.ui.widgets.act_row import ActButton

SEE: Final = "see"
POST: Final = "post"
AS_FILE: Final = "as_file"
TELL: Final = "tell"


def letter_acts(
    letter: LetterRow, case: Case, *, may_issue: bool, told: bool = True
) -> Sequence[ActButton]:
    """List the acts on a letter; `told`: the password of its file has been told."""
    if letter.erased:
        return ()
    acts = [ActButton(SEE, "見る・印刷", "print")]
    if may_issue and letter.posted_on is None:
        acts.append(ActButton(POST, "発送を記録", "letter"))
    if may_issue and _is_disclosure(letter, case):
        acts.append(ActButton(AS_FILE, "ファイルで渡す", "export"))
    if may_issue and not told:
        acts.append(ActButton(TELL, "パスワードの連絡を記録", "staff"))
    return acts


def _is_disclosure(letter: LetterRow, case: Case) -> bool:
    return any(right.letter_id == letter.id and right.remedy in DISCLOSED for right in case.rights)
