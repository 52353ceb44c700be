-- acts that the warehouse knows of and the audit trail does not: their entries were taken out, as from the chain's end, or
-- they were done by hand
-- grain: one row per act
with beginning as (
    select
        coalesce(min((details ->> 'last_submission')::bigint), 0) as last_submission,
        coalesce(min((details ->> 'last_summary')::bigint), 0) as last_summary,
        coalesce(min(acted_at), '-infinity') as begun_at
    from warehouse.audit_entry
    where act = 'begin'
),

-- sorted, not joined: however many there are, and whatever the server knows of them
explained as (
    select
        return_key,
        actor,
        at,
        count(entry_no) over (partition by finding, explanation, actor) as entries
    from (
        select
            explanation.return_key,
            explanation.explained_by,
            explanation.explained_at,
            explanation.finding_key::text,
            explanation.explanation,
            null::bigint
        from warehouse.explanation as explanation
        union all
        select null, entry.actor, entry.acted_at, entry.details ->> 'finding', entry.details ->> 'explanation', entry.entry_no
        from warehouse.audit_entry as entry
        where entry.act = 'explain'
    ) as explaining (return_key, actor, at, finding, explanation, entry_no)
),

act as (
    select
        submission.published_at as acted_at,
        submission.submitted_by as actor,
        case submission.kind
            when 'nil' then 'nil'
            when 'withdrawal' then 'withdraw'
            when 'restoration' then 'restore'
            else 'load'
        end as act,
        form.form_code,
        county.county_code,
        return.year
    from warehouse.submission as submission
    inner join warehouse.dim_form as form on form.form_key = submission.form_key
    inner join warehouse.return as return on return.return_key = submission.return_key
    inner join warehouse.dim_county as county on county.county_key = return.county_key
    where submission.revision is not null
        and submission.submission_key > (select last_submission from beginning)
        and not exists (
            select
            from warehouse.audit_entry as entry
            where entry.submission_key = submission.submission_key
                and entry.act in ('load', 'nil', 'withdraw', 'restore')
        )

    union all

    select explained.at, explained.actor, 'explain', form.form_code, county.county_code, return.year
    from explained
    inner join warehouse.return as return on return.return_key = explained.return_key
    inner join warehouse.dim_form as form on form.form_key = return.form_key
    inner join warehouse.dim_county as county on county.county_key = return.county_key
    where explained.at > (select begun_at from beginning) and explained.entries = 0

    union all

    select year_lock.locked_at, year_lock.locked_by, 'lock', null, null, year_lock.year
    from warehouse.year_lock as year_lock
    where not exists (
        select
        from warehouse.audit_entry as entry
        where entry.entry_no = year_lock.audit_entry_no
            and (entry.act, entry.actor, entry.year) = ('lock', year_lock.locked_by, year_lock.year)
    )

    union all

    select
        exception.granted_at, exception.granted_by, 'unlock', exception.form_code, exception.county_code, exception.year
    from warehouse.lock_exception as exception
    where not exists (
        select
        from warehouse.audit_entry as entry
        where entry.entry_no = exception.audit_entry_no
            and (entry.act, entry.actor, entry.form_code, entry.county_code, entry.year)
                = ('unlock', exception.granted_by, exception.form_code, exception.county_code, exception.year)
            and (entry.details ->> 'open_until')::timestamptz = exception.open_until
    )

    union all

    select run.created_at, run.created_by, 'summarise', null, null, run.year
    from warehouse.summary_run as run
    where run.summary_run_key > (select last_summary from beginning)
        and not exists (
            select
            from warehouse.audit_entry as entry
            where entry.act = 'summarise' and entry.details ->> 'summary' = run.summary_run_key::text
        )
)

select acted_at, actor, act, form_code, county_code, year
from act
order by acted_at
limit 20
