"""The report of an incident shows nine items; what is published names the desk."""

from dataclasses import replace
from datetime import date

from app.letters import incident_public_sheet, incident_report_sheet
from app.letters.extraction import page_texts, text
from app.letters.facts import Organisation
from app.letters.incident_public_sheet import PublicSheetFacts
from app.letters.incident_report_sheet import EMPTY, ReportSheetFacts
from app.rules.incident_notice_words import NoticeWords
from app.rules.incident_report import LABELS

REPORT = ReportSheetFacts(
    kind="確報",
    number="案26-01",
    facts=(
        ("件名", "配達名簿の置き忘れ"),
        ("種類・区分", "漏えい　①④"),
        ("知った日時", "令和8年4月18日（土） 09:05"),
        ("最初に知った部署", "見本センター"),
        ("起きた場所", "委託先（当生協から委託）　架空運送株式会社"),
        ("速報の目安", "令和8年4月20日（月）から令和8年4月22日（水）まで"),
        ("確報の期限", "令和8年5月18日（月）"),
        ("提出の記録", "速報　令和8年4月20日（月）　架空-1"),
    ),
    items=tuple(
        (label, f"架空の記入です。{label}について書きます。" * 3) for label in LABELS.values()
    ),
    owner="架空生活協同組合",
    printed_on=date(2026, 5, 15),
    anchor="1204:9c1f0a3be4d75566",
)
LONG_REPORT = replace(
    REPORT, items=tuple((label, f"{value}\n" * 4) for label, value in REPORT.items[:-1])
)
OFFICE = Organisation(
    name="架空生活協同組合",
    postal_code="997-0000",
    address="架空県架空市架空町1-2",
    signatory_title="理事長",
    signatory_name="架空　一郎",
    desk="個人情報相談窓口",
    telephone="0000-00-0000",
    hours="月曜から土曜 9:30から17:30まで",
)
PUBLIC = PublicSheetFacts(
    items=NoticeWords(
        "令和8年4月17日、配達の名簿を店舗の駐車場に置き忘れました。",
        "お名前、ご住所、お電話番号",
        "持ち出すときの確認が足りなかったため",
        "これまでに、悪用されたという知らせはございません。",
        "心当たりのない連絡がありましたら、お返事の前にお知らせください。",
    ).lines,
    organisation=OFFICE,
    published_on=date(2026, 4, 25),
    anchor="1204:9c1f0a3be4d75566",
    draft=False,
)


def test_all_nine_items_stand_on_the_report() -> None:
    printed = text(incident_report_sheet.draw(REPORT)).replace("\n", "")
    for number, label in enumerate(LABELS.values(), start=1):
        assert f"{number} {label}".replace(" ", "")[:6] in printed.replace(" ", "")
    for said in ("漏えい等報告書（確報）", "案26-01", "架空運送株式会社", "管理責任者"):
        assert said in printed


def test_what_nobody_wrote_says_so_and_long_texts_run_on() -> None:
    empty = replace(REPORT, items=tuple((label, " ") for label in LABELS.values()))
    assert text(incident_report_sheet.draw(empty)).count(EMPTY) == 9
    pages = page_texts(incident_report_sheet.draw(LONG_REPORT))
    assert len(pages) > 1
    assert all("案26-01" in page for page in pages)


def test_what_is_published_names_the_desk_and_nobody_else() -> None:
    printed = text(incident_public_sheet.draw(PUBLIC)).replace("\n", "")
    for said in ("令和8年4月25日", "理事長", "起きたこと", "駐車場", "0000-00-0000", "以上"):
        assert said in printed
    draft = text(incident_public_sheet.draw(replace(PUBLIC, draft=True)))
    assert draft.count("案") > printed.count("案")
