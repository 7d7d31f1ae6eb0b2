"""List what can be done with an issued letter of a case: read it, post it, give it as a file."""

from collections.abc import Sequence
from typing import Final

from app.office.rows import LetterRow
from app.rules.answers import DISCLOSED
from app.rules.cases import Case
from app.ui.dialogs.letter_moves import AS_FILE, TELL
from app.ui.widgets.act_row import ActButton

SEE: Final = "see"
POST: Final = "post"
MORE: Final = "more"


def letter_acts(
    letter: LetterRow,
    case: Case,
    *,
    may_issue: bool,
    told: bool = True,
    moves: Sequence[ActButton] = (),
) -> Sequence[ActButton]:
    """List the acts on a letter; `told`: the password of its file has been told.

    `moves` are what else may be done about it; they lie behind one button.
    """
    if letter.erased:
        return ()
    acts = [ActButton(SEE, "見る・印刷", "print")]
    void = letter.cancelled_on is not None
    if may_issue and letter.posted_on is None and not void:
        acts.append(ActButton(POST, "発送を記録", "letter"))
    if may_issue and letter.posting is not None and letter.posting.returned_on is not None:
        acts.append(ActButton(POST, "もう一度発送", "letter"))
    if may_issue and _is_disclosure(letter, case) and not void:
        acts.append(ActButton(AS_FILE, "ファイルで渡す", "export"))
    if may_issue and not told:
        acts.append(ActButton(TELL, "パスワードの連絡を記録", "staff"))
    if moves:
        acts.append(ActButton(MORE, "この文書", "edit", tuple(moves)))
    return acts


def _is_disclosure(letter: LetterRow, case: Case) -> bool:
    return any(right.letter_id == letter.id and right.remedy in DISCLOSED for right in case.rights)
