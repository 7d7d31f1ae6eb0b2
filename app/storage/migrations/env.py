"""Let Alembic run inside the transaction that `app.storage.migrate` has begun."""

from alembic import context

from app.storage.schema import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,
)
context.run_migrations()
