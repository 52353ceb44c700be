-- one act; the database numbers it and chains it to the entry before it
-- input: :act, :actor, :year, :county_code, :form_code, :submission_key, :reason, :keys and :values (details)
insert into warehouse.audit_entry (actor, act, form_code, county_code, year, submission_key, reason, details)
values (
    :actor, :act, :form_code, :county_code, :year, :submission_key, :reason,
    jsonb_object(:keys::text[], :values::text[])
)
returning entry_no
