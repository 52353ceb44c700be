-- enterprises whose versions say something else than the rows that refer to them (their names are held against what was read,
-- with the facts), or hold for other years than the published returns give: in a year that a current return reports, the
-- version in force says what a county reported last; versions follow each other without a gap or an overlap, the last one holds
-- for good, and each begins with a year that was reported
-- grain: one row per revision, the last that reports such an enterprise, and kind of alteration
-- input: the published revisions (audit/published.sql), in braces
with published as materialized (
    {published}
),

reported as materialized (
    select
        version.credit_code,
        published.year,
        published.county_key,
        published.submission_key,
        published.revision,
        submission.is_current,
        row(version.county_key, version.industry_key, version.chain_key)
            is distinct from row(published.county_key, fact.industry_key, fact.chain_key) as is_altered,
        row(version.enterprise_name, version.county_key, version.industry_key, version.chain_key) as said
    from published
    inner join warehouse.submission as submission on submission.submission_key = published.submission_key
    inner join warehouse.fact_enterprise_year as fact on fact.submission_key = published.submission_key
    inner join warehouse.dim_enterprise as version on version.enterprise_key = fact.enterprise_key
),

-- of two counties' reports the one published later holds; which was, nobody knows where both were published at once
last_of_county as (
    select distinct on (credit_code, year, county_key) *
    from reported
    order by credit_code, year, county_key, revision desc
),

other_in_force as (
    select reported.credit_code
    from last_of_county as reported
    left join warehouse.dim_enterprise as version
        on version.credit_code = reported.credit_code and reported.year between version.valid_from and version.valid_to
    group by reported.credit_code, reported.year
    having bool_or(reported.is_current)
        and not coalesce(
            bool_or(
                row(version.enterprise_name, version.county_key, version.industry_key, version.chain_key)
                    is not distinct from reported.said
            ),
            false
        )
),

held as (
    select
        credit_code,
        valid_from,
        valid_to,
        lead(valid_from, 1, 10000) over (partition by credit_code order by valid_from) as next_from
    from warehouse.dim_enterprise
    where valid_from is not null
),

altered as (
    select credit_code, 'years-changed' as kind from other_in_force
    union
    select credit_code, 'years-changed' from held where valid_to <> next_from - 1
    union
    select credit_code, 'version-changed' from reported where is_altered
    union
    select held.credit_code, 'years-changed'
    from held
    where not exists (
        select from reported where reported.credit_code = held.credit_code and reported.year = held.valid_from
    )
),

last_reported as (
    select altered.credit_code, altered.kind, max(reported.submission_key) as submission_key
    from altered
    inner join reported on reported.credit_code = altered.credit_code
    group by altered.credit_code, altered.kind
)

select
    published.form_code,
    published.county_code,
    published.year,
    published.revision,
    last_reported.kind,
    null::text as item,
    count(*) as times,
    null::text as sheet,
    null::text as cell,
    min(last_reported.credit_code) as expected,
    null::text as found
from last_reported
inner join published on published.submission_key = last_reported.submission_key
group by
    published.submission_key, published.form_code, published.county_code, published.year, published.revision,
    last_reported.kind
order by published.year, published.form_code, published.county_code, published.revision, last_reported.kind
