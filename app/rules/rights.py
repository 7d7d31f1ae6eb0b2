"""Hold the rights a person has over her own data, as one table (LAW A-1, effective by date)."""

from dataclasses import dataclass
from datetime import date

from app.rules.errors import Refused
from app.rules.worded import Worded

IN_FORCE_FROM = date(2022, 4, 1)
"""The day from which the articles bear these numbers; no rule is known before it."""


class Remedy(Worded):
    """Name what is asked for; the codes R1 to R9 of the papers never reach a screen."""

    purpose_notice = "purpose_notice", "利用目的の通知"
    disclosure = "disclosure", "開示"
    provision_record_disclosure = "provision_record_disclosure", "提供記録の開示"
    correction = "correction", "訂正・追加・削除"
    suspension_of_use = "suspension_of_use", "利用停止"
    erasure = "erasure", "消去"
    suspension_of_provision = "suspension_of_provision", "第三者提供の停止"
    complaint = "complaint", "苦情"
    wish = "wish", "申出"


@dataclass(frozen=True)
class RightRule:
    """State what the law says of one remedy on one kind of basis, from one day to another.

    `bases` are the choices in words; none for what no article grants. `legal`: 法39条 applies.
    `carried_out_first`: approval, then the act, then the answer (P-11). `fee_possible` still
    needs a published amount (P-16). `grounds` are codes of `rules.grounds`.
    """

    remedy: Remedy
    bases: tuple[str, ...]
    grounds: tuple[str, ...] = ()
    fee_possible: bool = False
    carried_out_first: bool = False
    notice_due: bool = True
    reason_due: bool = True
    legal: bool = True
    identity_needed: bool = True
    effective_from: date = IN_FORCE_FROM
    effective_to: date | None = None

    @property
    def word(self) -> str:
        """Return the word of the remedy, as screens show it."""
        return self.remedy.word

    def is_in_force(self, day: date) -> bool:
        """Tell whether the rule holds on that day, its last day included."""
        return self.effective_from <= day and (
            self.effective_to is None or day <= self.effective_to
        )


_VIOLATION = (
    "法第35条第1項（目的外の利用）",
    "法第35条第1項（不適正な利用）",
    "法第35条第1項（不正な取得）",
)
_UNLAWFUL_PROVISION = ("法第35条第3項（同意のない提供）",)
_NEED = (
    "法第35条第5項（利用する必要がなくなった）",
    "法第35条第5項（漏えい等が生じた）",
    "法第35条第5項（権利や正当な利益が害されるおそれ）",
)
_VIOLATION_GROUNDS = ("violation_none", "violation_hard")
_NEED_GROUNDS = ("need_none", "need_hard", "need_outweighed")

RULES: tuple[RightRule, ...] = (
    RightRule(
        Remedy.purpose_notice,
        ("法第32条第2項",),
        ("purpose_known", "purpose_person", "purpose_office", "purpose_state"),
        fee_possible=True,
        legal=False,
    ),
    RightRule(
        Remedy.disclosure,
        ("法第33条第1項",),
        (
            "disclosure_person",
            "disclosure_hindrance",
            "disclosure_other_law",
            "disclosure_own_way",
        ),
        fee_possible=True,
    ),
    # 法33⑤ applies paragraphs 1 to 3 only, so the other procedure of paragraph 4 is no ground.
    RightRule(
        Remedy.provision_record_disclosure,
        ("法第33条第5項",),
        ("records_person", "records_hindrance", "records_other_law"),
        fee_possible=True,
    ),
    RightRule(
        Remedy.correction,
        ("法第34条第1項",),
        ("correction_true", "correction_needless", "correction_own_way"),
        carried_out_first=True,
    ),
    RightRule(Remedy.suspension_of_use, _VIOLATION, _VIOLATION_GROUNDS, carried_out_first=True),
    RightRule(Remedy.suspension_of_use, _NEED, _NEED_GROUNDS, carried_out_first=True),
    RightRule(Remedy.erasure, _VIOLATION, _VIOLATION_GROUNDS, carried_out_first=True),
    RightRule(Remedy.erasure, _NEED, _NEED_GROUNDS, carried_out_first=True),
    RightRule(
        Remedy.suspension_of_provision,
        _UNLAWFUL_PROVISION,
        ("provision_none", "provision_hard"),
        carried_out_first=True,
    ),
    RightRule(Remedy.suspension_of_provision, _NEED, _NEED_GROUNDS, carried_out_first=True),
    RightRule(
        Remedy.complaint,
        ("法第40条",),
        notice_due=False,
        reason_due=False,
        legal=False,
        identity_needed=False,
    ),
    RightRule(Remedy.wish, (), notice_due=False, reason_due=False, legal=False),
)


def rules_for(remedy: Remedy, basis: str = "", on: date | None = None) -> tuple[RightRule, ...]:
    """List the rules of a remedy; of one basis, and in force on one day, where these are given."""
    return tuple(
        rule
        for rule in RULES
        if rule.remedy is remedy
        and (not basis or basis in rule.bases)
        and (on is None or rule.is_in_force(on))
    )


def rule_of(remedy: Remedy, basis: str, on: date) -> RightRule:
    """Find the rule of a remedy on a basis; with an empty basis the first rule of the remedy.

    Raises Refused where none is in force on that day (the day of arrival).
    """
    found = rules_for(remedy, basis, on)
    if not found:
        raise Refused(
            f"「{remedy.word}」の根拠「{basis or 'なし'}」は、{on.year}年{on.month}月{on.day}日に"
            "届いた請求では選べません。届いた日と根拠を確かめてください。"
        )
    return found[0]


def may_ask_fee(rule: RightRule, day: date, published_on: date | None) -> bool:
    """Tell whether a fee may be asked for: only from the day its amount is public (P-16)."""
    return rule.fee_possible and published_on is not None and published_on <= day


def bases_of(remedy: Remedy, on: date) -> tuple[str, ...]:
    """List the bases one can choose for a remedy on that day, in the order of the law."""
    return tuple(basis for rule in rules_for(remedy, on=on) for basis in rule.bases)


def only_basis(remedy: Remedy, on: date) -> str:
    """Return the basis where there is no choice, else an empty text (to be chosen later)."""
    bases = bases_of(remedy, on)
    return bases[0] if len(bases) == 1 else ""
