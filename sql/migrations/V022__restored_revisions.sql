-- the audit trail says which revision a restoration restored, by its number; "restores" remains the key of that submission

create or replace function warehouse.audit_submission()
returns trigger
language plpgsql
as $$
begin
    insert into warehouse.audit_entry (actor, act, form_code, county_code, year, submission_key, reason, details)
    select
        submission.submitted_by,
        case submission.kind
            when 'nil' then 'nil'
            when 'withdrawal' then 'withdraw'
            when 'restoration' then 'restore'
            else 'load'
        end,
        form.form_code,
        county.county_code,
        return.year,
        submission.submission_key,
        submission.reason,
        jsonb_strip_nulls(jsonb_build_object(
            'outcome', submission.state,
            'revision', submission.revision,
            'content_hash', submission.content_hash,
            'rows', submission.rows_loaded,
            'run', submission.run_id,
            'restores', submission.of_submission,
            'restored_revision', restored.revision
        ))
    from warehouse.submission as submission
    inner join warehouse.dim_form as form on form.form_key = submission.form_key
    left join warehouse.return as return on return.return_key = submission.return_key
    left join warehouse.dim_county as county on county.county_key = return.county_key
    left join warehouse.submission as restored on restored.submission_key = submission.of_submission
    where submission.submission_key = new.submission_key;
    return null;
end
$$;
