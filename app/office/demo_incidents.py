"""Play two incidents: one on its way to the final report, one that needed none."""

from datetime import timedelta

from app.office import (
    corrective_actions,
    incident_book,
    incident_closing,
    incident_filings,
    incident_named,
    incident_reports,
    incidents,
    members,
)
from app.office.demo_scenes import Act, Scene
from app.office.incident_named import Told
from app.rules.corrective_actions import ActionDraft, Target
from app.rules.ids import IncidentId
from app.rules.incident_drafts import IncidentDraft
from app.rules.incident_filings import FilingDraft
from app.rules.incident_report import ReportItems
from app.rules.incidents import IncidentType

_LOST = "配達名簿の置き忘れ（練習）"
_TORN = "水ぬれで読めなくなった申込書の控え（練習）"
_PEOPLE = 3


def scripts() -> tuple[tuple[tuple[int, Act], ...], ...]:
    """Return what is played, many days ago first."""
    return (
        ((24, _lose), (23, _report), (22, _tell), (20, _prevent)),
        ((31, _spoil), (29, _end)),
    )


def _lose(scene: Scene) -> None:
    day = scene.today
    draft = IncidentDraft(
        kind="leak",
        title=_LOST,
        what="配達の名簿を店舗の駐車場に置き忘れ、通りかかった方が届けてくださった。",
        known_on=day.isoformat(),
        known_time="10:20",
        happened_on=(day - timedelta(days=1)).isoformat(),
        department="見本センター",
        types=(IncidentType.sensitive,),
        people_count=str(_PEOPLE),
    )
    key = incidents.record(scene.clerk, draft).incident_id
    people = [(one, None) for one in members.find_ids(scene.clerk)[:_PEOPLE]]
    if people:
        incident_named.add(scene.clerk, key, people)


def _report(scene: Scene) -> None:
    key = _key(scene, _LOST)
    sheet = incident_reports.begin(scene.clerk, key)
    items = ReportItems(
        summary=sheet.items.summary,
        items="氏名、住所、配達コース、お子さまのアレルギーの有無",
        people=sheet.items.people,
        cause="調査中",
        harm="置き忘れていた30分の間に見られたおそれがある。悪用の知らせはない。",
    )
    incident_reports.save(scene.clerk, key, items, sheet.edition)
    incident_filings.file(scene.manager, key, FilingDraft("preliminary", scene.today.isoformat()))


def _tell(scene: Scene) -> None:
    key = _key(scene, _LOST)
    first = [one.id for one in incident_named.rows(scene.clerk, key)[:1]]
    if first:
        incident_named.tell(scene.clerk, key, first, scene.today, Told.telephone)


def _prevent(scene: Scene) -> None:
    action = ActionDraft(
        "名簿を鍵のかかる箱に入れて持ち出す",
        scene.today + timedelta(days=45),
        "練習　課長子",
        "手に持って運んでいたため",
    )
    target = Target(incident_id=_key(scene, _LOST))
    corrective_actions.open_action(scene.clerk, target, action)


def _spoil(scene: Scene) -> None:
    draft = IncidentDraft(
        kind="damage",
        title=_TORN,
        what="雨もりで、登録の済んだ申込書の控え2枚が読めなくなった。元の記録は残っている。",
        known_on=scene.today.isoformat(),
        department="個人情報相談窓口",
        people_count="2",
    )
    incidents.record(scene.clerk, draft)


def _end(scene: Scene) -> None:
    incident_closing.close(scene.manager, _key(scene, _TORN), 1)


def _key(scene: Scene, title: str) -> IncidentId:
    return next(view.id for view in incident_book.rows(scene.clerk) if view.title == title)
