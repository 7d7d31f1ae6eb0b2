"""Turn the facts of a specimen so that its letter shows one sentence, whichever it is."""

from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from app.letters.answer_facts import AnswerFacts, Done
from app.letters.campaign_facts import CampaignFacts
from app.letters.facts import DisclosureFacts, Given
from app.letters.notice import NoticeFacts
from app.letters.specimen_people import ARTICLE

_ALWAYS: Final = frozenset({"subject", "opening", "below"})
_REASON: Final = "ご請求の対象となるか確かめることができなかったため"
_ENCLOSED: Final = ("返信用の封筒",)
_ON_BEHALF: Final = ("on_behalf", "on_behalf_of")
_CHILD: Final = "見本　一花"
_SEARCHED: Final = ("すくすく会員の登録", "組合員台帳")


def notice_showing(facts: NoticeFacts, key: str) -> NoticeFacts:
    """Show a closing sentence of a simple letter, or its enclosures."""
    if key == "enclosed":
        return replace(facts, enclosures=facts.enclosures or _ENCLOSED)
    if not key or key in _ALWAYS or key in facts.closings:
        return facts
    return replace(facts, closings=(key,))


def answer_showing(facts: AnswerFacts, key: str) -> AnswerFacts:
    """Show the opening and closing of one outcome, with what such a letter says besides."""
    part, _, outcome = key.partition("_")
    if key in _ON_BEHALF:
        return replace(facts, on_behalf=_CHILD)
    if part not in {"opening", "closing"} or not outcome or outcome == facts.answer:
        return facts
    return replace(facts, answer=outcome, **_said_besides(facts, outcome))


def _said_besides(facts: AnswerFacts, outcome: str) -> dict[str, Any]:
    nothing_done = {"done": None, "stayed": ()}
    reason = {"reason": _REASON, "article": ARTICLE}
    besides: dict[str, dict[str, Any]] = {
        "none_held": {**nothing_done, "searched": _SEARCHED},
        "refused": {**nothing_done, **reason},
        "partial": reason,
        "full": {"done": facts.done or Done(), "stayed": (), "reason": "", "article": ""},
    }
    return besides.get(outcome, {})


def disclosure_showing(facts: DisclosureFacts, key: str) -> DisclosureFacts:
    """Show the answer, the form of giving, or the person, that a sentence is about."""
    plain = tuple(item for item in facts.held if not item.masked)
    whole, refused = {"held": plain, "withheld": ()}, {"held": ()}
    nothing = {"held": (), "withheld": (), "none_held": True}
    child = {"on_behalf": _CHILD}
    turned: dict[str, dict[str, Any]] = {
        **dict.fromkeys(("opening_whole", "withheld_nothing"), whole),
        **dict.fromkeys(("opening_refused", "refused"), refused),
        **dict.fromkeys(("opening_none_held", "none_held", "none_held_text"), nothing),
        **dict.fromkeys(_ON_BEHALF, child),
        "method_electronic": {"given": Given(electronic=True)},
        "method_changed": {"given": Given(wished="閲覧", reason=_REASON, article=ARTICLE)},
        "papers_nothing": {"papers": ""},
    }
    return replace(facts, **turned.get(key, {}))


def campaign_showing(facts: CampaignFacts, key: str) -> CampaignFacts:
    """Show the second letter, or one sent before the policy is revised."""
    if key.endswith("_second"):
        return replace(facts, second=True)
    if key == "will_revise":
        return replace(facts, version_on=facts.dated_on + timedelta(days=30))
    return facts
