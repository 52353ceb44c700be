-- what the database was last prepared for; a database of an earlier build lacks some of it
-- grain: one row, or none before the first time
select
    installation.digest,
    to_jsonb(installation) ->> 'definitions_digest' as definitions_digest,
    to_jsonb(installation) ->> 'folder' as folder
from warehouse.installation
