"""Work with records on a server: its address, the password of its role, and who signs in."""

from pathlib import Path

from app.bootstrap import machine
from app.cli import asking
from app.office import server_address, shared_access
from app.office.desk import Desk
from app.office.server_address import PasswordNeeded, ServerPlace
from app.rules.errors import Refused


def server_of(url: str, *, shown: bool = False) -> ServerPlace:
    """Return a server that answers, once the password of its role was asked for if it must be.

    What is `shown` in a window asks there, where nobody sits at a terminal.

    Raises:
        Refused: the address will not do, or nobody is there to type a password.
        RecordsOutOfReach: the server does not let the role in.
    """
    place = server_address.read(machine.whole(url))
    try:
        server_address.answers(place)
    except PasswordNeeded as error:
        if not asking.can_ask():
            if shown:
                return place
            raise Refused(
                "サーバーの役割のパスワードがありません。何も変えていません。"
                "pgpassファイルに書くか、画面から実行して入力してください。"
            ) from error
        place = place.with_password(asking.ask(f"サーバーの役割 {place.role} のパスワード: "))
        server_address.answers(place)
    return place


def sit(url: str, folder: Path, named: str) -> Desk:
    """Sign in to the records of a server."""
    place = server_of(url)
    login = shared_access.login_among(place, named)
    return shared_access.sign_in(
        place,
        folder,
        login,
        asking.password_of(login),
        clock=machine.clock,
        randomness=machine.randomness,
    )
