"""Name the verbs about how letters look and what they say, and a call that would do each."""

from collections.abc import Callable, Mapping
from datetime import date

from app.office import (
    drawn_wordings,
    fiscal_years,
    page_settings,
    sender_facts,
    signatories,
    test_prints,
    wording_editing,
    wording_history,
    wording_returns,
    wording_trials,
)
from app.office.desk import Desk
from app.rules.fiscal_years import YearStart
from app.rules.ids import LetterId
from app.rules.page_settings import STANDARD, Shift
from app.rules.roles import Verb
from app.rules.sender_facts import SenderFacts
from app.rules.signatories import Signatory

Act = Callable[[Desk], object]

OPEN = {
    *("fiscal_years.read", "page_settings.read", "page_settings.shift_of"),
    "sender_facts.read",
    *("signatories.first", "signatories.rows"),
}
"""What every letter shows anyway, and what every printing needs."""
_NEW_YEAR = YearStart(date(2099, 1, 1), 1, 1)
_NEXT_DAY = date(2027, 6, 20)
_FACTS = SenderFacts("生活協同組合架空", "", "架空県架空市", "架空窓口", "000-000-0000", "")
_SOMEBODY = Signatory("理事長", "架空　三郎", _NEXT_DAY)


def acts() -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    changes: Mapping[str, Act] = {
        "page_settings.change": lambda d: page_settings.change(d, STANDARD),
        "page_settings.change_shift": lambda d: page_settings.change_shift(d, "架空", Shift(1.0)),
        "test_prints.draw": lambda d: test_prints.draw(d, STANDARD),
        "wording_editing.troubles": wording_editing.troubles,
    }
    shapes: Mapping[str, Act] = {
        "fiscal_years.change": lambda d: fiscal_years.change(d, _NEW_YEAR),
        "fiscal_years.take_back": lambda d: fiscal_years.take_back(d, _NEW_YEAR),
        "sender_facts.change": lambda d: sender_facts.change(d, _FACTS, _NEXT_DAY),
        "sender_facts.preview": lambda d: sender_facts.preview(d, _FACTS, _NEXT_DAY),
        "sender_facts.take_back": lambda d: sender_facts.take_back(d, _NEXT_DAY),
        "signatories.add": lambda d: signatories.add(d, _SOMEBODY),
        "signatories.take_out": lambda d: signatories.take_out(d, _SOMEBODY),
        "wording_editing.kinds": wording_editing.kinds,
        "wording_editing.preview": lambda d: wording_editing.preview(d, "receipt", {}),
        "wording_editing.save": lambda d: wording_editing.save(d, "receipt", {}, "架空"),
        "wording_editing.sentences": lambda d: wording_editing.sentences(d, "receipt"),
        "wording_returns.go_back": lambda d: wording_returns.go_back(d, "receipt", "", "架空"),
        "wording_returns.preview": lambda d: wording_returns.preview(d, "receipt", ""),
        "wording_returns.would_change": lambda d: wording_returns.would_change(d, "receipt", ""),
        "wording_trials.begin": lambda d: wording_trials.begin(d, "receipt"),
        "wording_history.history": lambda d: wording_history.history(d, "receipt"),
    }
    return {
        **{name: (Verb.change_settings, act) for name, act in changes.items()},
        **{name: (Verb.shape_letters, act) for name, act in shapes.items()},
        "drawn_wordings.drawn_with": (
            Verb.read_requests,
            lambda d: drawn_wordings.drawn_with(d, LetterId(1)),
        ),
    }
