"""Check what a policy says of joint use (個人情報保護法27条5項3号)."""

import re
from collections.abc import Iterator

from app.rules.policy_findings import Finding, Standing, lacking, naming, standing_of
from app.rules.policy_text import ParsedPolicy

_JOINT = re.compile(r"共同(?:して)?利用")
_PERSON = re.compile(r"代表|理事長|組合長|会長|社長|取締役")
_PLACE = re.compile(r"[都道府県].{1,12}[市区町村郡]|[市区町村].{1,20}[0-9０-９]")
_WHOLESALE = re.compile(r"(?:すべて|全て|全部)(?:に)?[^。、]{0,6}同意")
PARAGRAPH = "法27条5項3号"


def joint_use(policy: ParsedPolicy) -> Iterator[Finding]:
    """Look for the five points of a joint use; nothing where nothing is used jointly."""
    headings = naming(policy, _JOINT)
    if not headings:
        return
    use = policy.joint_use
    parts = {
        "共同して利用する旨": headings,
        "共同して利用する項目": use.items,
        "共同して利用する者の範囲": use.users,
        "利用する者の利用目的": use.purpose,
        "管理について責任を負う者の名称": use.responsible,
        "その住所": _PLACE.search(use.responsible),
        "その代表者の氏名": _PERSON.search(use.responsible),
    }
    missing = lacking(parts)
    sentence = f"見つからないもの：{'、'.join(missing)}。" if missing else "すべて書かれています。"
    yield Finding("共同利用の公表事項", PARAGRAPH, standing_of(parts), sentence, headings)
    yield from _to_keep(policy, headings)


def _to_keep(policy: ParsedPolicy, headings: tuple[str, ...]) -> Iterator[Finding]:
    """Say what a change of the joint use will ask for."""
    if policy.joint_use.users:
        yield Finding(
            "共同して利用する者の追加",
            PARAGRAPH,
            Standing.TO_KEEP,
            f"共同して利用する者が{len(policy.joint_use.users)}者書かれています。"
            "あとから加えることは、原則としてできません。",
            headings,
        )
    if policy.joint_use.responsible:
        yield Finding(
            "責任を負う者の変更",
            "法27条6項",
            Standing.TO_KEEP,
            "責任を負う者の名称・住所・代表者が変わったときは、遅滞なく公表します。",
            headings,
        )


def consent(policy: ParsedPolicy) -> Iterator[Finding]:
    """Say what asking for consent to everything at once means for the records."""
    headings = tuple(
        clause.heading or "前文" for clause in policy.clauses if _WHOLESALE.search(clause.text)
    )
    if headings:
        yield Finding(
            "内容すべてへの同意",
            "法18条・27条1項",
            Standing.TO_KEEP,
            "内容すべてへの同意を求めています。どの版に、いつ、どなたが同意したかを残してください。",
            headings,
        )
