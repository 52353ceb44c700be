-- what a run still has to decide over: a return is not asked about another that comes corrected with it

create function warehouse.follows_in_run(submission_key bigint, form_code text, year integer)
returns boolean
language sql
stable
as $$
    select exists (
        select
        from warehouse.submission as reviewed
        inner join warehouse.return as reviewed_return on reviewed_return.return_key = reviewed.return_key
        inner join warehouse.submission as waiting
            on waiting.run_id = reviewed.run_id
            and waiting.submission_key <> reviewed.submission_key
            and waiting.state in ('staging', 'staged')
        inner join warehouse.return as return
            on return.return_key = waiting.return_key and return.county_key = reviewed_return.county_key
        inner join warehouse.dim_form as form on form.form_key = return.form_key
        where reviewed.submission_key = follows_in_run.submission_key
            and form.form_code = follows_in_run.form_code
            and return.year = follows_in_run.year
    )
$$;
comment on function warehouse.follows_in_run is '同一批次中是否另有同一填报单位该表该年的报送尚待决定 / whether the run that a submission is of still has to decide over another one of its respondent, for a form and year';
