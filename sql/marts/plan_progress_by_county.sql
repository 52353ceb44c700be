-- mart.plan_progress_by_county: what each county adds to a target's figure
-- grain: one row per plan, target, year and county; the summary run that knows most: of the latest moment, of
-- several the newest, so that a look at an earlier moment hides nothing; nor does one against the plan of
-- another day
create or replace view mart.plan_progress_by_county as
with latest_runs as (
    select distinct on (plan.plan_code, run.year)
        plan.plan_code,
        run.year,
        run.summary_run_key
    from warehouse.summary_run as run
    inner join warehouse.dim_plan as plan on plan.plan_key = run.plan_key
    where run.plan_as_of is null
    order by plan.plan_code, run.year, run.as_of desc, run.summary_run_key desc
)

select
    target.target_code,
    latest_runs.year,
    county.county_code,
    county.county_name_zh,
    county.county_name_en,
    county.actual,
    county.share,
    county.numerator,
    county.denominator,
    latest_runs.plan_code,
    county.is_published,
    county.units_counted_elsewhere,
    county.previous
from latest_runs
inner join warehouse.fact_plan_progress_county as county on county.summary_run_key = latest_runs.summary_run_key
inner join warehouse.dim_plan_target as target on target.plan_target_key = county.plan_target_key;

comment on view mart.plan_progress_by_county is '各县（市、区）对目标的贡献：每个计划、目标、年份、县一行，合计等于全市 / one row per plan, target, year and county; amounts (and the numerators of percentages) add up to the city';
comment on column mart.plan_progress_by_county.target_code is '目标代码 / code of the target';
comment on column mart.plan_progress_by_county.year is '年份 / year';
comment on column mart.plan_progress_by_county.county_code is '县（市、区）代码 / code of the county';
comment on column mart.plan_progress_by_county.county_name_zh is '名称（中文） / name in Chinese';
comment on column mart.plan_progress_by_county.county_name_en is '名称（英文） / name in English';
comment on column mart.plan_progress_by_county.actual is '贡献值，以目标的单位计；比率为该县比率；各县数量相加等于全市，比率不可相加；不可跨目标相加，当年数（flow）以外不可跨年相加 / what it adds, in the target''s unit; for a percentage its own; amounts add over counties to the city''s, percentages never; never added over targets; over years only where the target is a flow';
comment on column mart.plan_progress_by_county.share is '占全市（比率为分子）的比重，0 至 1；各县相加为 1；不可跨目标、跨年相加 / share of the city''s figure (of its numerator), 0 to 1; adds over counties to 1; never added over targets or years';
comment on column mart.plan_progress_by_county.numerator is '比率的分子；各县可相加；不可跨目标相加，当年数（flow）以外不可跨年相加 / numerator of a percentage; adds over counties; never added over targets; over years only where the target is a flow';
comment on column mart.plan_progress_by_county.denominator is '比率的分母；各县可相加；不可跨目标相加，当年数（flow）以外不可跨年相加 / denominator of a percentage; adds over counties; never added over targets; over years only where the target is a flow';
comment on column mart.plan_progress_by_county.is_published is '应报报表是否均已发布；已发布而数值为空的为未填或分母为零 / whether all its returns for the target are published; a published one without a value left it blank, or has nothing to divide by';
comment on column mart.plan_progress_by_county.plan_code is '计划代码 / code of the plan';
comment on column mart.plan_progress_by_county.units_counted_elsewhere is '该县填报而计入另一县的企业（设施）行数：该县自报合计因此大于 actual；早期汇总为空；各县可相加，不可跨目标、跨年相加 / rows that this county reports and that count in another, so that its own total is more than actual; null in early runs; adds over counties, never over targets or years';
comment on column mart.plan_progress_by_county.previous is '该县上年值，与 actual 同一时刻所知；用于同比；不可跨目标、跨年相加 / its value of the year before, as known at the same moment: for changes on the year; amounts add over counties, never over targets or years';
