"""Check a policy against what has to be published about data held (個人情報保護法32条1項)."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from app.rules.policy_findings import (
    Finding,
    Standing,
    about,
    lacking,
    naming,
    rows_of,
    standing_of,
)
from app.rules.policy_text import ParsedPolicy

_RIGHTS = re.compile(r"開示|照会|訂正|修正|利用(?:の)?停止|削除|消去")
_FORM = re.compile(r"請求書|申請書|申請用紙|様式|書式|所定の(?:用紙|書面)|フォーム")
_IDENTITY = re.compile(r"本人(?:である(?:こと|旨)の?)?確認|確認書類|証明書")
_AGENT = re.compile(r"代理人|委任状")
_FEE = re.compile(r"手数料|無料|無償|実費")
_NARROW = re.compile(r"合理的な(?:範囲|期間及び範囲)|可能な(?:範囲|限り)|必要に応じて[^。]*応じ")
_SAFETY = re.compile(r"安全管理|保護対策|安全対策|安全性|セキュリティ|保護措置")
_MEASURES: Final = tuple(
    re.compile(words)
    for words in (
        r"規程|規則|手順を?(?:定|整備)|取扱(?:い)?方法を(?:定|策定)",
        r"責任者を(?:置|設置|選任)|報告連絡体制|組織体制",
        r"研修|教育|誓約|秘密保持(?:に関する事項)?を就業規則",
        r"入退|区域|施錠|盗難|持ち?(?:出|運)",
        r"アクセス(?:制御|権限|を制限)|識別|認証|パスワード|権限",
        r"暗号|ウイルス|不正(?:ソフト|プログラム)|ファイアウォール|外部からの不正",
        r"記録(?:を|の)(?:取|点検|保存|確認)|ログ|点検|自己点検|監査",
        r"廃棄|裁断|溶解|バックアップ",
        r"外国|海外",
    )
)
_ENOUGH = 3
_COMPLAINT = re.compile(r"苦情|お?問い?合わ?せ|相談|連絡先|窓口")
_POSTAL = re.compile(
    r"〒|(?<![-－‐0-9０-９])[0-9０-９]{3}[-－‐][0-9０-９]{4}(?![0-9０-９])|[都道府県].{1,12}[市区町村郡]"
)
_PROVIDED = re.compile(r"第三者(?:への|に(?:対し)?)?提供")

Check = Callable[[ParsedPolicy], Iterator[Finding]]


def owner(policy: ParsedPolicy) -> Iterator[Finding]:
    """Look for name, address and representative (32条1項1号)."""
    facts = policy.organisation
    parts = {"名称": facts.name, "住所": facts.address, "代表者の氏名": facts.representative}
    yield _found("事業者の名称・住所・代表者", "法32条1項1号", parts)


def purposes(policy: ParsedPolicy) -> Iterator[Finding]:
    """Look for all purposes, and for provision among them (32条1項2号)."""
    headings = tuple(clause.heading for clause in about(policy, re.compile("利用目的")))
    if not policy.purposes:
        sentence = "利用目的の一覧を読み取れません。すべての利用目的を書き並べてください。"
        standing = Standing.PARTLY if headings else Standing.MISSING
    else:
        standing = Standing.STATED
        sentence = f"利用目的が{len(policy.purposes)}件書かれています。"
        if naming(policy, _PROVIDED) and not any(_PROVIDED.search(one) for one in policy.purposes):
            sentence += "第三者への提供を予定しているときは、その旨も利用目的に書きます。"
    yield Finding("すべての利用目的", "法32条1項2号", standing, sentence, headings)


def procedures(policy: ParsedPolicy) -> Iterator[Finding]:
    """Look for the way to ask for disclosure and the rest, and for the fee (32条1項3号)."""
    rights = naming(policy, _RIGHTS)
    parts = {
        "申出先": rights and (policy.organisation.telephone or policy.organisation.desk),
        "請求の様式": naming(policy, _FORM),
        "本人確認の方法": naming(policy, _IDENTITY),
        "代理人による請求": naming(policy, _AGENT),
        "手数料の額（取らないときはその旨）": naming(policy, _FEE),
    }
    yield _found("開示等の請求に応じる手続", "法32条1項3号・37条・38条", parts, rights)
    narrow = naming(policy, _NARROW) if rights else ()
    if narrow:
        yield Finding(
            "請求に応じる範囲",
            "法33条・34条・35条",
            Standing.TO_KEEP,
            "「合理的な範囲で」のような書き方は、法で定められた義務より狭く読めます。"
            "法令に従って応じる旨に改めることを検討してください。",
            narrow,
        )


def safety(policy: ParsedPolicy) -> Iterator[Finding]:
    """Look for concrete measures of safety (32条1項4号・施行令10条1号)."""
    clauses = about(policy, _SAFETY)
    headings = tuple(clause.heading for clause in clauses)
    rows = [row for clause in clauses for row in rows_of(clause)]
    named = sum(any(measure.search(row) for row in rows) for measure in _MEASURES)
    if named >= _ENOUGH:
        standing, sentence = Standing.STATED, f"講じている措置が{named}種類書かれています。"
    elif clauses:
        standing = Standing.PARTLY
        sentence = (
            "書き方が抽象的です。どのような措置を講じているか、支障のない範囲で"
            "具体的に書いてください（例 取扱規程、研修、入退の管理、アクセスの制御）。"
        )
    else:
        standing, sentence = Standing.MISSING, "安全管理のために講じている措置を書いてください。"
    yield Finding(
        "安全管理のために講じた措置", "法32条1項4号・施行令10条1号", standing, sentence, headings
    )


def complaints(policy: ParsedPolicy) -> Iterator[Finding]:
    """Look for the place that takes complaints (施行令10条2号)."""
    facts = policy.organisation
    headings = naming(policy, _COMPLAINT)
    desk = [row for clause in about(policy, _COMPLAINT) for row in rows_of(clause)]
    parts = {
        "窓口の名前": facts.desk,
        "電話番号など": facts.telephone,
        "郵送先の住所": any(_POSTAL.search(row) for row in desk),
    }
    yield _found("苦情の申出先", "法32条1項4号・施行令10条2号", parts, headings)


def _found(
    subject: str, paragraph: str, parts: Mapping[str, object], headings: tuple[str, ...] = ()
) -> Finding:
    """Say which parts stand and which do not."""
    missing = lacking(parts)
    sentence = f"見つからないもの：{'、'.join(missing)}。" if missing else "すべて書かれています。"
    return Finding(subject, paragraph, standing_of(parts), sentence, headings)


CHECKS: Final[tuple[Check, ...]] = (owner, purposes, procedures, safety, complaints)
