"""Answer `staff leave`, `staff back`, `staff role` and `staff password`."""

from argparse import Namespace
from datetime import date

from app.cli.answer import Answer
from app.cli.seat import new_password, password_of, seated
from app.cli.staff import generated, role_words, roles_of
from app.office import passwords, staff
from app.office.desk import Desk
from app.rules.eras import BadDate
from app.rules.errors import Refused
from app.rules.short_dates import read_short_date
from app.storage.staff import StaffRow


def leave(asked: Namespace) -> Answer:
    """Let somebody sign in no more: their key goes, and the data key changes."""
    with seated(asked) as desk:
        person = _person(desk, asked.login)
        left = staff.leave(desk, person.id, _day(asked.on, desk.today))
    return Answer(
        {"login": asked.login, "open_work": list(left.open_work), "notes": list(left.sentences)},
        (f"{person.name}さんの退職を記録しました。", *left.open_work, *left.sentences),
    )


def _day(typed: str | None, today: date) -> date:
    if typed is None:
        return today
    try:
        return read_short_date(typed, today=today)
    except BadDate as error:
        raise Refused(f"--on の日付が読めません。{error.sentence}何も変えていません。") from error


def back(asked: Namespace) -> Answer:
    """Let somebody sign in again who had left."""
    with seated(asked) as desk:
        person = _person(desk, asked.login)
        password, made = _first(asked.login)
        staff.come_back(desk, person.id, password)
    return _told(asked.login, f"{person.name}さんの復帰を記録しました。", made)


def role(asked: Namespace) -> Answer:
    """Give somebody other roles, or another name."""
    with seated(asked) as desk:
        person = _person(desk, asked.login)
        roles = roles_of(asked.role) if asked.role else person.roles
        staff.change(desk, person.id, person.edition, asked.name or person.name, roles)
    return Answer(
        {"login": asked.login, "roles": sorted(roles)},
        (f"{asked.login}（{role_words(roles)}）に変更しました。次の操作から変わります。",),
    )


def password(asked: Namespace) -> Answer:
    """Set one's own password, or that of a colleague who forgot it."""
    with seated(asked) as desk:
        if asked.login in {None, desk.actor.login}:
            return _own(desk)
        person = _person(desk, asked.login)
        new, made = _first(asked.login)
        passwords.set_for(desk, person.id, new)
    return _told(asked.login, f"{person.name}さんのパスワードを設定しました。", made)


def _own(desk: Desk) -> Answer:
    login = desk.actor.login
    new = new_password(login)
    if new is None:
        raise Refused(
            "新しいパスワードがありません。何も変えていません。"
            "環境変数 SUKUSUKU_NEW_PASSWORD に入れるか、画面から変更してください。"
        )
    passwords.change_own(desk, password_of(login), new)
    return Answer({"login": login}, (f"{login} のパスワードを変えました。",))


def _first(login: str) -> tuple[str, str]:
    """Return a first password, and again where it was made here and has to be shown."""
    typed = new_password(login)
    made = generated() if typed is None else ""
    return typed or made, made


def _told(login: str, done: str, made: str) -> Answer:
    shown = {"first_password": made} if made else {}
    told = (f"はじめのパスワード　{made}（この表示は一度だけです）",) if made else ()
    return Answer({"login": login, **shown}, (done, *told))


def _person(desk: Desk, login: str) -> StaffRow:
    found = [one for one in staff.listed(desk) if one.login == login]
    if not found:
        raise Refused(
            f"「{login}」という利用者はいません。何も変えていません。"
            "「staff list」でログイン名を確かめてください。"
        )
    return found[0]
