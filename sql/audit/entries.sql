-- entries of the audit trail, of a year and a respondent where they are given
-- grain: one row per act
-- input: :year (null: every one), :county_code (null: every one)
select
    entry_no, acted_at, actor, database_user, database_role, act, form_code, county_code, year, submission_key, reason,
    details::text as details, entry_hash
from warehouse.audit_entry
where (:year::integer is null or year = :year::integer)
    and (:county_code::text is null or county_code = :county_code::text)
order by entry_no
