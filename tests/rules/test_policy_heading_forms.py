"""Check that headings are found in every form, above a text or with a gap, and titles too."""

import pytest

from app.rules.policy import lost_lines, parse

TITLE = "架空組合の個人情報保護方針"
WORDS = ("個人情報の取得", "利用目的の特定", "安全管理措置", "開示等の請求", "窓口の見本")
FORMS = (
    *(
        "({w})",
        "（{w}）",
        "( {w} )",
        "【{w}】",
        "【 {w} 】",
        "〔{w}〕",
        "《{w}》",
        "≪{w}≫",
        "「{w}」",
    ),
    *("『{w}』", "[{w}]", "［{w}］", "<{w}>", "＜{w}＞", "■{w}", "■ {w}", "□{w}", "●{w}", "○{w}"),
    *("◎{w}", "〇{w}", "◆{w}", "◇{w}", "★ {w}", "▲{w}", "▼{w}", "▽{w}", "●{w}●", "◆◇{w}◇◆"),
    *(
        "― {w} ―",
        "== {w} ==",
        "--- {w} ---",
        "{w}",
        "{w}：",
        "## {w}",
        "### {n}. {w}",
        "**{n}. {w}**",
    ),
    *("{n}. {w}", "{n}．{w}", "{n}、{w}", "{n} {w}", "{n}　{w}", "{n}) {w}", "{n}）{w}", "{n}:{w}"),
    *("{n}：{w}", "({n}) {w}", "（{n}）{w}", "[{n}] {w}", "【{n}】{w}", "{n}-1. {w}", "{n}.1 {w}"),
    *(
        "第{n}条（{w}）",
        "第{n}条({w})",
        "第{n}条　{w}",
        "第{n}条 【{w}】",
        "【第{n}条】{w}",
        "第{n}章 {w}",
    ),
    *(
        "第{n}節　{w}",
        "第{n}　{w}",
        "第{n}項 {w}",
        "第{k}条（{w}）",
        "第{k}条　{w}",
        "（{w}）\n第{n}条",
    ),
    *("{k}、{w}", "{k}．{w}", "{k}　{w}", "（{k}）{w}", "{c}{w}", "{c} {w}", "{c}．{w}"),
    *("{r}．{w}", "{r} {w}", "{r}. {w}", "{r}　{w}", "{i}. {w}", "{a}. {w}", "{a}．{w}"),
    *("{n}. 【{w}】", "{n}．（{w}）", "■{n}．{w}", "{n}．  {w}"),
)


def policy(form: str, gap: str) -> str:
    """Write a policy whose five clauses have headings of one form."""
    rows = [TITLE, "", "架空組合は、個人情報を守ります。", ""]
    for place, words in enumerate(WORDS):
        marks = {"n": place + 1, "k": "一二三四五"[place], "c": "①②③④⑤"[place]}
        marks |= {"r": "ⅠⅡⅢⅣⅤ"[place], "a": "ABCDE"[place], "i": "I II III IV V".split()[place]}
        text = f"{words}は、法令に従って行います。\nまた、必要に応じて見直します。\n"
        rows.append(form.format(w=words, **marks) + gap + text)
    return "\n".join(rows)


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["close", "with a gap"])
@pytest.mark.parametrize("form", FORMS)
def test_headings_of_one_form(form: str, gap: str) -> None:
    text = policy(form, gap)
    parsed = parse(text)
    assert tuple(clause.heading for clause in parsed.clauses[1:]) == WORDS
    assert lost_lines(text, parsed) == ()


@pytest.mark.parametrize(
    "title",
    [
        "個人情報の保護に関する基本方針",
        "プライバシーポリシー(個人情報保護に関する基本方針)",
        "個人情報等の取り扱いに関する基本方針（プライバシーポリシー）",
        "個人情報保護方針 (Privacy Policy)",
        "プライバシーポリシー｜架空生協",
        "個人情報保護への取り組み",
        "個人情報保護に関する考え方",
        "個人情報保護法に基づく公表事項",
        "個人情報のお取り扱いについて",
        "個人情報の取扱いについて【組合員の皆さまへ】",
        "特定個人情報の適正な取扱いに関する基本方針",
        "個人情報保護規程（抜粋）",
        "架空市文化財団個人情報取扱要綱",
        "当サイトのプライバシーポリシー",
        "プライバシーステートメント",
        "勧誘方針・個人情報保護宣言",
    ],
)
def test_titles_of_many_kinds(title: str) -> None:
    text = f"ホーム > 組合案内 > {title}\n{title}\n\n架空組合は、個人情報を守ります。"
    assert parse(text).title == title


def test_letters_and_roman_numbers_of_one_list_are_points() -> None:
    text = f"{TITLE}\n\n(共同利用)\nA. 項目\n氏名\nB. 目的\n試験のため\n\n(窓口)\n架空課です。"
    assert [clause.heading for clause in parse(text).clauses[1:]] == ["共同利用", "窓口"]
