"""Check that headings are found in every form, right above a text or with a gap."""

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
        marks |= {
            "r": "ⅠⅡⅢⅣⅤ"[place],
            "a": "ABCDE"[place],
            "i": ("I", "II", "III", "IV", "V")[place],
        }
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


def test_letters_and_roman_numbers_of_one_list_are_points() -> None:
    text = f"{TITLE}\n\n(共同利用)\nA. 項目\n氏名\nB. 目的\n試験のため\n\n(窓口)\n架空課です。"
    assert [clause.heading for clause in parse(text).clauses[1:]] == ["共同利用", "窓口"]
