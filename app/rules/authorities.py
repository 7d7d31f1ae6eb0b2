"""Name what police, courts, tax offices and lawyers ask by, and how it is decided (OFFICE L-20)."""

from collections.abc import Mapping
from typing import Final

from app.rules.provision_grounds import ProvisionGround
from app.rules.worded import Worded

AUTHORITY_ANSWER: Final = "authority_answer"
"""The kind of letter of which nobody but the head learns."""


class AuthorityKind(Worded):
    """Name by which right somebody asks."""

    police = "police", "捜査関係事項照会"
    bar = "bar", "弁護士会照会"
    court = "court", "裁判所の調査嘱託・文書送付嘱託"
    tax = "tax", "税務の質問検査・照会"
    child_guidance = "child_guidance", "児童相談所・市区町村の児童福祉の照会"
    other = "other", "その他の官公署の照会"
    lawyer = "lawyer", "弁護士個人の手紙（弁護士会照会ではない）"


ARTICLES: Final[Mapping[AuthorityKind, str]] = {
    AuthorityKind.police: "刑事訴訟法第197条第2項",
    AuthorityKind.bar: "弁護士法第23条の2",
    AuthorityKind.court: "民事訴訟法第186条・第226条など",
    AuthorityKind.tax: "国税通則法第74条の2など",
    AuthorityKind.child_guidance: "児童虐待の防止等に関する法律第13条の4など",
    AuthorityKind.other: "",
    AuthorityKind.lawyer: "",
}
"""The article that such an inquiry names as a rule; the paper's own words count."""


class PaperSeen(Worded):
    """Name what lies before the desk."""

    original = "original", "照会書の原本"
    copy = "copy", "FAX・写しだけ"
    none = "none", "書面なし（電話・口頭だけ）"


class AuthorityDecision(Worded):
    """Name what the 管理責任者 decided."""

    answered = "answered", "回答する"
    partial = "partial", "一部を回答する"
    declined = "declined", "回答しない"
    nothing = "nothing", "該当なしと回答する"


GIVES: Final = frozenset({AuthorityDecision.answered, AuthorityDecision.partial})
"""Decisions by which data leave the house, and so a provision is recorded."""

GROUNDS: Final = (
    ProvisionGround.law,
    ProvisionGround.life,
    ProvisionGround.health,
    ProvisionGround.state,
)
"""法27条1項各号: the grounds on which one may answer an authority."""
