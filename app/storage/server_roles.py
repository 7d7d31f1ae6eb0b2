"""Let the program's role work in tables that another role owns (DECISIONS 12).

Who does not own a table cannot drop it, empty it whole, or take its guards away.
"""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, text

_QUOTED: Final = "SELECT quote_ident(:role)"
_LATER: Final = "ALTER DEFAULT PRIVILEGES IN SCHEMA public"
_GRANTS: Final = (
    "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
    "GRANT USAGE ON SCHEMA public TO {role}",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}",
    "REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {role}",
    # The one row of the ring is written anew, never taken away.
    "REVOKE DELETE ON key_rings FROM {role}",
    "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role}",
    # Tables that a later version makes.
    f"{_LATER} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {{role}}",
    f"{_LATER} GRANT USAGE ON SEQUENCES TO {{role}}",
)
_REVOKES: Final = (
    "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role}",
    "REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM {role}",
    f"{_LATER} REVOKE ALL ON TABLES FROM {{role}}",
    f"{_LATER} REVOKE ALL ON SEQUENCES FROM {{role}}",
)
# Everybody but the owners who may do anything in the tables; the grantee 0 is PUBLIC.
_OTHERS: Final = """
SELECT DISTINCT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END
FROM pg_class c, aclexplode(c.relacl) a
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
AND a.grantee <> c.relowner
UNION SELECT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END
FROM pg_default_acl d, aclexplode(d.defaclacl) a
WHERE d.defaclnamespace = 'public'::regnamespace
AND d.defaclrole = current_user::regrole AND a.grantee <> d.defaclrole
ORDER BY 1"""
_PUBLIC: Final = "PUBLIC"


def grant(connection: Connection, role: str) -> tuple[str, ...]:
    """Let this role alone work in the tables that stand, and in those of later versions.

    Returns the roles that could do something there before, and no longer can.
    """
    others = [str(one) for one in connection.execute(text(_OTHERS)).scalars()]
    for one in others:
        _run(connection, _REVOKES, one)
    _run(connection, _GRANTS, role)
    return tuple(one for one in others if one != role)


def _run(connection: Connection, statements: Iterable[str], role: str) -> None:
    quoted = role
    if role != _PUBLIC:
        quoted = connection.execute(text(_QUOTED), {"role": role}).scalar_one()
    for statement in statements:
        connection.exec_driver_sql(statement.format(role=quoted))
