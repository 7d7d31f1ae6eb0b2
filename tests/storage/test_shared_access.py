"""Several PCs before one server: who comes in, who waits, and what each sees of the others."""

from pathlib import Path

import pytest

from app.office import access, backups, key_changes, members, others, shared_access, staff
from app.office.access import FirstStart
from app.rules.errors import OfficeError, Refused
from app.rules.roles import Role
from app.rules.tries import Guess, MustWait
from app.storage import backup_files, chain, server_place
from app.storage.errors import KeyChanged, NotOurRecords, RecordsOutOfReach, WrongKey
from tests.office import seats
from tests.office.seats import CLERK, MANAGER, QUICK, SYSTEM, TYPED
from tests.storage.server import OWNER, PROGRAM, Server
from tests.storage.shared_offices import SharedOffice


def test_two_people_work_in_one_office(shared_office: SharedOffice) -> None:
    head, clerk = shared_office.sit(), shared_office.sit(CLERK)
    number = others.begin(head).number
    members.register(clerk, seats.member())
    news = others.since(head, number)
    assert "members" in news.changes.touched
    assert list(members.find_ids(head, "花子")) == list(members.find_ids(clerk, "花子")) != []
    assert others.since(clerk, number).changes.touched == frozenset()
    with head.look() as unit:
        assert chain.verify(unit.session).ok
        (row,) = unit.history.rows(limit=1)
    # The stamp is the server's, whatever the clock of the PC says.
    assert abs((row.at - clerk.clock()).total_seconds()) < 60
    assert abs((row.at - shared_office.watch()).days) > 30


def test_the_place_is_named(shared_office: SharedOffice) -> None:
    desk = shared_office.sit()
    assert desk.place_label == f"サーバー このPC／{shared_office.database}"
    assert desk.store.on_server
    assert desk.store.encrypted
    assert not desk.practice
    assert sorted(one.name for one in desk.folder.iterdir()) == []


def test_wrong_passwords_make_every_pc_wait(shared_office: SharedOffice) -> None:
    for _ in range(5):
        with pytest.raises(WrongKey, match="パスワードが違います"):
            shared_office.sit(CLERK, "まちがった合言葉です")
    for login in (CLERK, MANAGER):  # on another PC, and by somebody else
        with pytest.raises(MustWait, match="お待ちください"):
            shared_office.sit(login)


def test_a_person_is_told_of_wrong_guesses(shared_office: SharedOffice) -> None:
    with pytest.raises(WrongKey):
        shared_office.sit(CLERK, "まちがった合言葉です")
    assert "1回まちがったパスワードが入力されました" in shared_office.sit(CLERK).greeting
    assert shared_office.sit(CLERK).greeting == ""


def test_a_try_on_another_pc_that_has_no_answer_yet_is_no_wrong_one(
    shared_office: SharedOffice,
) -> None:
    head = shared_office.sit()
    with head.store.tries.held() as book:
        book.guesses = (Guess(head.clock(), CLERK, is_open=True),)
    assert shared_office.sit(CLERK).greeting == ""
    with head.store.tries.held() as book:
        assert [(one.login, one.is_open) for one in book.guesses] == [(CLERK, True)]


def test_a_new_person_comes_in_from_any_pc(shared_office: SharedOffice) -> None:
    head = shared_office.sit()
    roles = frozenset({Role.clerk})
    staff.add(head, staff.NewStaff("atarashii", "試験　新人", TYPED, roles))
    assert shared_office.sit("atarashii").actor.name == "試験　新人"


def test_a_leaver_comes_in_no_more(shared_office: SharedOffice) -> None:
    head = shared_office.sit()
    (clerk,) = (one for one in staff.listed(head) if one.login == CLERK)
    before = head.store.data_key
    staff.leave(head, clerk.id, head.today)
    assert head.store.data_key != before
    with pytest.raises(OfficeError):
        shared_office.sit(CLERK)
    assert shared_office.sit().store.data_key == head.store.data_key
    members.register(head, seats.member())


def test_a_key_changed_on_another_pc_is_told(shared_office: SharedOffice) -> None:
    head, system = shared_office.sit(), shared_office.sit(SYSTEM)
    key_changes.renew(system)
    new = staff.NewStaff("atarashii", "試験　新人", TYPED, frozenset({Role.clerk}))
    with pytest.raises(KeyChanged, match="変わりました。何も変えていません"):
        staff.add(head, new)
    with pytest.raises(OfficeError, match="変わりました"):
        backups.create(head)
    assert backups.create(system).row.rows_total > 0


def test_a_backup_of_a_server_opens_as_a_folder(
    shared_office: SharedOffice, tmp_path: Path
) -> None:
    desk = shared_office.sit()
    members.register(desk, seats.member())
    made = backups.create(desk).row
    path = backups.path_of(desk, made)
    assert backup_files.read(path).engine == "postgresql"
    (tmp_path / "戻した").mkdir()
    backup_files.unpack(path, tmp_path / "戻した")
    back = seats.sit(tmp_path / "戻した", seats.Watch(), CLERK)
    assert list(members.find_ids(back, "花子")) == list(members.find_ids(desk, "花子"))
    back.close()


def test_another_way_in_is_the_recovery_sheet(shared_office: SharedOffice) -> None:
    with pytest.raises(Refused, match="打ち間違い"):
        shared_access.sign_in_with_recovery(
            shared_office.place,
            shared_office.folder / "席",
            MANAGER,
            "ABCD",
            clock=shared_office.watch,
            randomness=seats.dice().randbytes,
        )


def test_nothing_stays_where_the_sheet_cannot_be_kept(server: Server) -> None:
    server.execute("postgres", "CREATE DATABASE unkept")
    place = server_place.read(server.url("unkept", OWNER))
    setup = FirstStart(MANAGER, "試験　管理子", TYPED, cost=QUICK)

    def fail(_sheet: bytes) -> None:
        raise Refused("保存できません。")

    with pytest.raises(Refused, match="保存できません"):
        shared_access.create(
            place,
            PROGRAM,
            setup,
            clock=seats.Watch(),
            randomness=seats.dice().randbytes,
            hand_over=fail,
        )
    with pytest.raises(NotOurRecords, match="すくすく窓口の記録がありません"):
        shared_access.login_among(server_place.read(server.url("unkept", PROGRAM)))
    server.execute("postgres", "DROP DATABASE unkept")


def test_who_signs_in_must_be_named_among_several(shared_office: SharedOffice) -> None:
    with pytest.raises(Refused, match="--staff で指定"):
        shared_access.login_among(shared_office.place)
    assert shared_access.login_among(shared_office.place, CLERK) == CLERK


def test_a_server_that_is_gone_is_told_at_the_sign_in(tmp_path: Path) -> None:
    place = server_place.read(f"postgresql://program@/kiroku?host={tmp_path}")
    with pytest.raises(RecordsOutOfReach, match="サーバーにつながりません。何も変わっていません"):
        shared_access.login_among(place)


def test_plain_records_are_not_made_on_a_server(server: Server) -> None:
    setup = FirstStart(MANAGER, "試験　管理子", TYPED, encrypted=False, cost=QUICK)
    with pytest.raises(Refused, match="--plain では作れません"):
        shared_access.create(
            server_place.read(server.url("postgres", OWNER)),
            PROGRAM,
            setup,
            clock=seats.Watch(),
            randomness=seats.dice().randbytes,
            hand_over=lambda _sheet: None,
        )


def test_a_locked_window_is_opened_again(shared_office: SharedOffice) -> None:
    desk = shared_office.sit(CLERK)
    access.unlock(desk, TYPED)
    with pytest.raises(WrongKey):
        access.unlock(desk, "まちがった合言葉です")
