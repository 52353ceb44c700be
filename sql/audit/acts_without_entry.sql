-- acts that the warehouse knows of and the audit trail does not: their entries were taken out, as from the chain's end
-- grain: one row per act
with beginning as (
    select coalesce(max((details ->> 'last_submission')::bigint), 0) as last_submission
    from warehouse.audit_entry
    where act = 'begin'
)

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
order by submission.published_at
limit 20
