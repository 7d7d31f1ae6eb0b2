"""Refuse a role for every day that could take the guards of the tables away (DECISIONS 12).

Asked of the role and of every role that it belongs to, since it can become each of those.
"""

from typing import Final

from sqlalchemy import Connection, text

from app.rules.errors import Refused

_KNOWN: Final = "SELECT rolcanlogin FROM pg_roles WHERE rolname = :role"
_POWERS: Final = """
WITH owners AS (
  SELECT datdba AS owner FROM pg_database WHERE datname = current_database()
  UNION SELECT nspowner FROM pg_namespace WHERE nspname = 'public'
  UNION SELECT relowner FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
  UNION SELECT oid FROM pg_roles WHERE rolname = :owner
)
SELECT min(CASE
  WHEN p.rolsuper OR p.oid IN (SELECT owner FROM owners) THEN '0表の持ち主と同じ力を持つ'
  WHEN p.rolcreaterole THEN '1ほかの役割を作れる'
  WHEN p.rolreplication OR p.rolbypassrls THEN '2サーバーを丸ごと読める力を持つ'
  ELSE '3サーバーのファイルやプログラムを使える'
END)
FROM pg_roles p
WHERE pg_has_role(CAST(:role AS name), p.oid, 'MEMBER') AND (
  p.rolsuper OR p.rolcreaterole OR p.rolreplication OR p.rolbypassrls
  OR p.oid IN (SELECT owner FROM owners)
  OR p.rolname IN ('pg_execute_server_program', 'pg_write_server_files', 'pg_read_server_files')
)"""
_MAKES: Final = "SELECT has_schema_privilege(CAST(:role AS name), 'public', 'CREATE')"
_ME: Final = "SELECT current_user"
_OWNS: Final = """SELECT COALESCE(bool_or(pg_has_role(current_user, c.relowner, 'USAGE')), false)
FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace"""
_OWNER: Final = (
    "この役割は記録の表の持ち主なので、日々の仕事には使えません。記録は開いていません。"
    "--database には、init で --program-role に指定した役割を書いてください。"
)
_UNFIT: Final = (
    "役割「{role}」は{power}ので、日々の仕事には使えません。何も変えていません。"
    "サーバーの担当の方に、ログインのほかに力を持たない役割を作ってもらってください。"
)
_MAKER: Final = (
    "役割「{role}」は記録と同じところ（スキーマ public）に表を作れるので、"
    "日々の仕事には使えません。何も変えていません。"
    "サーバーの担当の方に、REVOKE CREATE ON SCHEMA public を行ってもらってください。"
)


def refuse_unfit(connection: Connection, role: str) -> None:
    """Refuse a role that could do more than work in the tables of the role that is connected.

    Raises:
        Refused: there is no such role, it cannot sign in, or it could take the guards away.
    """
    if not connection.execute(text(_KNOWN), {"role": role}).scalar():
        raise Refused(
            f"サーバーに、ログインできる役割「{role}」がありません。何も変えていません。"
            "サーバーの担当の方に作ってもらってください"
            f"（例: CREATE ROLE {role} LOGIN PASSWORD …）。"
        )
    _refuse_powers(connection, role, str(connection.execute(text(_ME)).scalar()))


def refuse_maker(connection: Connection, role: str) -> None:
    """Refuse a role that could put tables and functions of its own beside those of the records.

    Raises:
        Refused: it could.
    """
    if connection.execute(text(_MAKES), {"role": role}).scalar():
        raise Refused(_MAKER.format(role=role))


def refuse_owner(connection: Connection) -> None:
    """Refuse to work day by day as a role that could take the guards away.

    Raises:
        Refused: it could.
    """
    if connection.execute(text(_OWNS)).scalar():
        raise Refused(_OWNER)
    me = str(connection.execute(text(_ME)).scalar())
    _refuse_powers(connection, me, "")
    refuse_maker(connection, me)


def _refuse_powers(connection: Connection, role: str, owner: str) -> None:
    power = connection.execute(text(_POWERS), {"role": role, "owner": owner}).scalar()
    if power is not None:
        raise Refused(_UNFIT.format(role=role, power=str(power)[1:]))
