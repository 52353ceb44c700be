-- the first entry that does not follow from the one before it; the text is spelled out here on purpose, as the migration that
-- made the table states it, so that what verifies is not what a database's owner may have replaced
-- grain: one row, or none while the chain is unbroken
with entry as (
    select
        entry_no,
        previous_hash,
        entry_hash,
        row_number() over (order by entry_no) as expected_no,
        lag(entry_hash, 1, repeat('0', 64)) over (order by entry_no) as hash_before,
        encode(
            sha256(
                convert_to(
                    jsonb_build_array(
                        entry_no,
                        to_char(acted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                        actor,
                        database_user,
                        database_role,
                        act,
                        form_code,
                        county_code,
                        year,
                        submission_key,
                        reason,
                        details,
                        previous_hash
                    )::text,
                    'UTF8'
                )
            ),
            'hex'
        ) as computed_hash
    from warehouse.audit_entry
)

select
    entry_no,
    case
        when entry_no <> expected_no then 'missing'
        when previous_hash <> hash_before then 'replaced'
        else 'changed'
    end as break,
    case
        when entry_no <> expected_no then expected_no::text
        when previous_hash <> hash_before then previous_hash
        else entry_hash
    end as expected,
    case
        when entry_no <> expected_no then entry_no::text
        when previous_hash <> hash_before then hash_before
        else computed_hash
    end as found
from entry
where entry_no <> expected_no or previous_hash <> hash_before or entry_hash <> computed_hash
order by entry_no
limit 1
