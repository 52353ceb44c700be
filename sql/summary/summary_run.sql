-- warehouse.summary_run: a run of the yearly summary
-- grain: one row per run
insert into warehouse.summary_run (
    plan_key, year, as_of, method_id, on_track_from, slightly_behind_from, definitions_digest,
    returns_expected, returns_published, returns_provisional, since_run_key, plan_as_of
)
values (
    :plan_key, :year, :as_of, :method_id, :on_track_from, :slightly_behind_from, :definitions_digest,
    :returns_expected, :returns_published, :returns_provisional, :since_run_key, :plan_as_of
)
returning summary_run_key
