-- whose return a workbook says it holds and of which year, each also where the other is missing and the submission belongs to no return
alter table warehouse.submission add column said_county text;
alter table warehouse.submission add column said_year integer;

comment on column warehouse.submission.said_county is '工作簿写明的填报单位代码；缺报告期、不属于任何报表时也保留 / code of the respondent as the workbook says it, also where no year is said and the submission belongs to no return';
comment on column warehouse.submission.said_year is '工作簿写明的报告期（年）；缺填报单位、不属于任何报表时也保留 / year as the workbook says it, also where no respondent is said and the submission belongs to no return';
