"""Let the program's role work in tables that another role owns (DECISIONS 12).

Who does not own a table cannot drop it, empty it whole, or take its guards away.
"""

from typing import Final

from sqlalchemy import Connection, text

from app.rules.errors import Refused

_KNOWN: Final = "SELECT rolsuper, rolcanlogin FROM pg_roles WHERE rolname = :role"
_SAME: Final = "SELECT pg_has_role(CAST(:role AS name), current_user, 'MEMBER')"
_QUOTED: Final = "SELECT quote_ident(:role)"
_OWNS: Final = """SELECT COALESCE(bool_or(pg_has_role(current_user, c.relowner, 'USAGE')), false)
FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace"""
_LATER: Final = "ALTER DEFAULT PRIVILEGES IN SCHEMA public"
_GRANTS: Final = (
    "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
    "GRANT USAGE ON SCHEMA public TO {role}",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}",
    "REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {role}",
    "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role}",
    # Tables that a later version makes.
    f"{_LATER} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {{role}}",
    f"{_LATER} GRANT USAGE ON SEQUENCES TO {{role}}",
)
_OWNER: Final = (
    "この役割は記録の表の持ち主なので、日々の仕事には使えません。記録は開いていません。"
    "--database には、init で --program-role に指定した役割を書いてください。"
)


def refuse_unfit(connection: Connection, role: str) -> None:
    """Refuse a role that could do more than work in the records.

    Raises:
        Refused: there is no such role, it cannot sign in, or it could take the guards away.
    """
    found = connection.execute(text(_KNOWN), {"role": role}).first()
    if found is None or not found.rolcanlogin:
        raise Refused(
            f"サーバーに、ログインできる役割「{role}」がありません。何も変えていません。"
            "サーバーの担当の方に作ってもらってください"
            f"（例: CREATE ROLE {role} LOGIN PASSWORD …）。"
        )
    if found.rolsuper or connection.execute(text(_SAME), {"role": role}).scalar():
        raise Refused(
            f"役割「{role}」は表の持ち主と同じ力を持つので、日々の仕事には使えません。"
            "何も変えていません。--program-role には、別の役割を指定してください。"
        )


def grant(connection: Connection, role: str) -> None:
    """Let the role work in the tables that stand, and in those of later versions."""
    quoted = connection.execute(text(_QUOTED), {"role": role}).scalar_one()
    for statement in _GRANTS:
        connection.exec_driver_sql(statement.format(role=quoted))


def refuse_owner(connection: Connection) -> None:
    """Refuse to work day by day as the role that owns the tables.

    Raises:
        Refused: it does.
    """
    if connection.execute(text(_OWNS)).scalar():
        raise Refused(_OWNER)
