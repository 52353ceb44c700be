-- states of one year's returns without looking at those of other years, and without following attempts that speak for
-- themselves: the findings of all but an unchanged or a restored one are its own

create or replace function warehouse.return_states(of_year integer, as_of timestamptz)
returns table (
    return_key bigint,
    form_code text,
    county_code text,
    year integer,
    state text,
    revision integer,
    submission_key bigint,
    is_nil boolean,
    errors bigint,
    queries bigint,
    unexplained_queries bigint,
    is_received_late boolean,
    last_day date,
    approved_by text,
    approved_at timestamptz
)
language sql
stable
-- a reader of the marts sees states, and none of the tables they come from
security definer
set search_path = pg_catalog
as $$
    with attempts as materialized (
        select distinct on (submission.return_key)
            submission.return_key,
            submission.submission_key,
            submission.kind,
            submission.state
        from warehouse.submission as submission
        inner join warehouse.return as return on return.return_key = submission.return_key
        where (return_states.of_year is null or return.year = return_states.of_year)
            and coalesce(submission.decided_at, submission.published_at, submission.submitted_at) <= return_states.as_of
            and submission.state in ('published', 'rejected', 'unchanged', 'superseded-by-newer')
        order by submission.return_key, submission.submission_key desc
    ),
    -- withdrawals are among them
    revisions as (
        select submission.*
        from attempts
        inner join warehouse.submission as submission on submission.return_key = attempts.return_key
        where submission.published_at <= return_states.as_of
            and (submission.superseded_at is null or submission.superseded_at > return_states.as_of)
    ),
    -- a return was in time when the first that could be published of it was
    first_received as (
        select submission.return_key, min(submission.submitted_at) as at
        from attempts
        inner join warehouse.submission as submission on submission.return_key = attempts.return_key
        where submission.published_at <= return_states.as_of and submission.kind <> 'withdrawal'
        group by submission.return_key
    )
    select
        return.return_key,
        form.form_code,
        county.county_code,
        return.year,
        case
            when revision.submission_key is null then 'rejected'
            when revision.kind = 'withdrawal' then 'withdrawn'
            when approval.approval_key is not null then 'approved'
            when unexplained.queries > 0 then 'provisional'
            else 'published'
        end as state,
        revision.revision,
        revision.submission_key,
        coalesce(revision.is_nil, false) as is_nil,
        found.errors,
        found.queries,
        unexplained.queries as unexplained_queries,
        coalesce(first_received.at >= deadline.late_from, false) as is_received_late,
        deadline.last_day,
        approval.approved_by,
        approval.approved_at
    from attempts
    inner join warehouse.return as return on return.return_key = attempts.return_key
    inner join warehouse.dim_form as form on form.form_key = return.form_key
    inner join warehouse.dim_county as county on county.county_key = return.county_key
    left join revisions as revision on revision.return_key = return.return_key
    left join first_received on first_received.return_key = return.return_key
    left join warehouse.return_deadline as deadline
        on deadline.form_code = form.form_code and deadline.year = return.year
    left join warehouse.approvals_at(return_states.as_of) as approval
        on approval.submission_key = revision.submission_key
    cross join lateral (
        select
            count(*) filter (where finding.severity = 'error') as errors,
            count(*) filter (where finding.severity = 'query') as queries
        from warehouse.finding as finding
        where finding.submission_key = case
            when coalesce(revision.kind, attempts.kind) = 'restoration' or coalesce(revision.state, attempts.state) = 'unchanged'
                then warehouse.reviewed_submission(coalesce(revision.submission_key, attempts.submission_key))
            else coalesce(revision.submission_key, attempts.submission_key)
        end
    ) as found
    cross join lateral (
        select
            case
                when revision.submission_key is null or revision.kind = 'withdrawal' or found.queries = 0 then 0
                else warehouse.unexplained_queries(revision.submission_key, return_states.as_of)
            end as queries
    ) as unexplained
$$;
