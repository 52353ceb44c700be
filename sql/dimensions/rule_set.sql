-- warehouse.rule_set: another version begins when a form's rules have changed
-- grain: one row per form and change
insert into warehouse.rule_set (form_code, version)
select :code, :version
where :version is distinct from (
    select newest.version
    from warehouse.rule_set as newest
    where newest.form_code = :code
    order by newest.valid_from desc
    limit 1
)
