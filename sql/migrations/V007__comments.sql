-- comments in Chinese and English on what the first migrations made; later objects bring their own

comment on table staging.observation is '矩阵表和交叉表清洗后的单元格，每个数值一行（来源表 JH05、JH06 等） / cleaned cells of matrix and cross-tab forms, one row a value (source forms JH05, JH06 and others)';
comment on column staging.observation.submission_key is '报送批次 / the submission';
comment on column staging.observation.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column staging.observation.row_no is '工作表中的行号 / the row''s number on its sheet';
comment on column staging.observation.column_no is '工作表中的列号，从1起 / the column''s number on its sheet, from 1';
comment on column staging.observation.item is '指标项代码 / code of the item';
comment on column staging.observation.line is '指标行代码，交叉表为空 / code of the matrix line; null in a cross-tab';
comment on column staging.observation.indicator_code is '指标代码 / code of the indicator';
comment on column staging.observation.area_list is '地区代码表 / code list of the area';
comment on column staging.observation.area_code is '地区代码 / code of the area';
comment on column staging.observation.breakdown_list is '分组代码表，总体为空字符串 / code list of the breakdown; empty for the whole';
comment on column staging.observation.breakdown_code is '分组代码，总体为空字符串 / code of the breakdown; empty for the whole';
comment on column staging.observation.year is '数值所属年份 / year the value is of';
comment on column staging.observation.is_comparative is '是否为对比数（如上年数），而非当年报表的本期数 / whether it stands beside the return''s own year for comparison, such as last year''s value';
comment on column staging.observation.is_of_which is '行标签是否带“其中” / whether the row''s label carries an "of which" mark';
comment on column staging.observation.value is '数值，以指标的计量单位计；缺失为空（来源：矩阵表和交叉表，如 JH05、JH06） / value in the indicator''s unit; null where missing (source: matrix and cross-tab forms, such as JH05 and JH06)';
comment on column staging.observation.missing_kind is '缺失类别：not_reported 未报，none 无，less_than_half_unit 不足半个单位，not_available 不可得，suppressed 不公开 / kind of absence: not_reported, none, less_than_half_unit, not_available, suppressed';

comment on table warehouse.arrival is '每次运行收到的文件及其结果：运行×文件 / files that a run was given, and what became of each: run x file';
comment on column warehouse.arrival.run_id is '作业运行编号 / id of the job run';
comment on column warehouse.arrival.arrival_no is '该次运行中文件的序号 / number of the file within the run';
comment on column warehouse.arrival.file is '文件路径，按收到时的写法 / path of the file as given';
comment on column warehouse.arrival.workbook_key is '工作簿，无法接收的为空 / the workbook; null where it could not be received';
comment on column warehouse.arrival.outcome is '结果，读取前为空 / outcome; null until the file has been read';
comment on column warehouse.arrival.reason_zh is '未装载的原因（中文） / why it was not loaded, in Chinese';
comment on column warehouse.arrival.reason_en is '未装载的原因（英文） / why it was not loaded, in English';

comment on table warehouse.correction is '清洗时改动的单元格：原文、保留值和原因 / cleaned values that differ from the cell''s text, with the reason';
comment on column warehouse.correction.submission_key is '报送批次 / the submission';
comment on column warehouse.correction.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column warehouse.correction.row_no is '工作表中的行号 / the row''s number on its sheet';
comment on column warehouse.correction.item is '指标项代码 / code of the item';
comment on column warehouse.correction.cell is '单元格地址，如 F8 / address of the cell, such as F8';
comment on column warehouse.correction.from_text is '单元格原文 / the cell''s text';
comment on column warehouse.correction.to_text is '保留的值 / the value kept';
comment on column warehouse.correction.why_zh is '原因（中文） / why, in Chinese';
comment on column warehouse.correction.why_en is '原因（英文） / why, in English';

comment on view warehouse.current_submission is '每份报表当前有效的版本：每份已发布报表一行 / the newest published revision of each return: one row per published return';
comment on column warehouse.current_submission.submission_key is '报送批次 / the submission';
comment on column warehouse.current_submission.return_key is '所属报表（表×县×年） / the return: form x county x year';
comment on column warehouse.current_submission.workbook_key is '所在工作簿 / the workbook';
comment on column warehouse.current_submission.revision is '版本号，按发布次序 / revision, numbered as published';
comment on column warehouse.current_submission.published_at is '发布时间 / when it was published';
comment on column warehouse.current_submission.form_code is '报表代码，如 JH01 / code of the form, such as JH01';
comment on column warehouse.current_submission.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column warehouse.current_submission.county_key is '填报单位（县、市、区）代理键，按年份有效 / key of the respondent, as valid in the year';
comment on column warehouse.current_submission.year is '报告期（年） / reference year';

comment on table warehouse.dim_area is '地区维度：填报单位及各地区代码表 / areas of observations: respondents and every code list of areas';
comment on column warehouse.dim_area.area_key is '代理键 / surrogate key';
comment on column warehouse.dim_area.code_list is '代码表名称（jobs/codelists） / name of the code list (jobs/codelists)';
comment on column warehouse.dim_area.area_code is '地区代码 / code of the area';
comment on column warehouse.dim_area.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_area.name_en is '名称（英文） / name in English';
comment on column warehouse.dim_area.parent_code is '上级代码 / code of what it is a part of';

comment on table warehouse.dim_breakdown is '分组维度，空代码为总体 / classes that observations are broken down by; the empty code is the whole';
comment on column warehouse.dim_breakdown.breakdown_key is '代理键 / surrogate key';
comment on column warehouse.dim_breakdown.code_list is '代码表名称（jobs/codelists） / name of the code list (jobs/codelists)';
comment on column warehouse.dim_breakdown.breakdown_code is '分组代码 / code of the class';
comment on column warehouse.dim_breakdown.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_breakdown.name_en is '名称（英文） / name in English';

comment on table warehouse.dim_chain is '创新产业链维度 / innovative industrial chains';
comment on column warehouse.dim_chain.chain_key is '代理键 / surrogate key';
comment on column warehouse.dim_chain.chain_code is '产业链代码 / code of the chain';
comment on column warehouse.dim_chain.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_chain.name_en is '名称（英文） / name in English';

comment on table warehouse.dim_cluster is '产业集群维度，按名称识别 / clusters, known by their names';
comment on column warehouse.dim_cluster.cluster_key is '代理键 / surrogate key';
comment on column warehouse.dim_cluster.cluster_name is '集群名称（来源表 JH03） / name of the cluster (source form JH03)';

comment on table warehouse.dim_code is '其他代码表的成员 / members of every other code list';
comment on column warehouse.dim_code.code_list is '代码表名称（jobs/codelists） / name of the code list (jobs/codelists)';
comment on column warehouse.dim_code.code is '代码 / code';
comment on column warehouse.dim_code.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_code.name_en is '名称（英文） / name in English';
comment on column warehouse.dim_code.parent_code is '上级代码 / code of what it is a part of';

comment on table warehouse.dim_county is '填报单位名册（县、市、区等），按年份分版本 / the register of respondents, in versions by year';
comment on column warehouse.dim_county.county_key is '代理键 / surrogate key';
comment on column warehouse.dim_county.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column warehouse.dim_county.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_county.name_en is '名称（英文） / name in English';
comment on column warehouse.dim_county.parent_code is '上级单位代码；其数字已包含在上级中 / code of the respondent that contains it; its figures are not added again';
comment on column warehouse.dim_county.valid_from is '生效年份 / first year it holds';
comment on column warehouse.dim_county.valid_to is '失效前最后一年，9999 为至今 / last year it holds; 9999 is still';

comment on table warehouse.dim_enterprise is '企业维度，按统一社会信用代码识别，按年份分版本（来源表 JH01） / enterprises by credit code, in versions by reference year (source form JH01)';
comment on column warehouse.dim_enterprise.enterprise_key is '代理键 / surrogate key';
comment on column warehouse.dim_enterprise.credit_code is '统一社会信用代码（来源表 JH01） / unified social credit code (source form JH01)';
comment on column warehouse.dim_enterprise.enterprise_name is '企业名称（来源表 JH01） / name of the enterprise (source form JH01)';
comment on column warehouse.dim_enterprise.county_key is '所在县（市、区） / county that reports it';
comment on column warehouse.dim_enterprise.industry_key is '重点细分行业（来源表 JH01） / key industry (source form JH01)';
comment on column warehouse.dim_enterprise.chain_key is '产业链，可为空（来源表 JH01） / industrial chain; may be null (source form JH01)';
comment on column warehouse.dim_enterprise.valid_from is '生效年份 / first year it holds';
comment on column warehouse.dim_enterprise.valid_to is '失效前最后一年，9999 为至今 / last year it holds; 9999 is still';

comment on table warehouse.dim_facility is '数字化车间和智能工厂维度，按企业代码和名称识别（来源表 JH02） / digital workshops and smart factories, known by credit code and name (source form JH02)';
comment on column warehouse.dim_facility.facility_key is '代理键 / surrogate key';
comment on column warehouse.dim_facility.credit_code is '统一社会信用代码（来源表 JH02） / unified social credit code (source form JH02)';
comment on column warehouse.dim_facility.facility_name is '车间（工厂）名称（来源表 JH02） / name of the workshop or factory (source form JH02)';

comment on table warehouse.dim_form is '报表维度，来自 jobs/forms / forms, from jobs/forms';
comment on column warehouse.dim_form.form_key is '代理键 / surrogate key';
comment on column warehouse.dim_form.form_code is '报表代码，如 JH01 / code of the form, such as JH01';
comment on column warehouse.dim_form.title_zh is '表名（中文） / title in Chinese';
comment on column warehouse.dim_form.title_en is '表名（英文） / title in English';
comment on column warehouse.dim_form.kind is '表式：list 清单，matrix 矩阵表，crosstab 交叉表 / list, matrix or crosstab';
comment on column warehouse.dim_form.fact_table is '装载到的事实表 / fact table it is loaded into';
comment on column warehouse.dim_form.publishing_order is '同一年内的发布次序 / when it is published within a year';

comment on table warehouse.dim_indicator is '指标维度：矩阵表和交叉表所报的指标 / indicators that matrix and cross-tab forms report';
comment on column warehouse.dim_indicator.indicator_key is '代理键 / surrogate key';
comment on column warehouse.dim_indicator.indicator_code is '指标代码 / code of the indicator';
comment on column warehouse.dim_indicator.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_indicator.name_en is '名称（英文） / name in English';
comment on column warehouse.dim_indicator.form_code is '来源表代码 / source form';
comment on column warehouse.dim_indicator.unit_code is '计量单位代码 / code of the unit of measure';
comment on column warehouse.dim_indicator.unit_zh is '计量单位（中文） / unit in Chinese';
comment on column warehouse.dim_indicator.unit_en is '计量单位（英文） / unit in English';
comment on column warehouse.dim_indicator.direction is '1 越大越好，-1 越小越好 / 1: more is better; -1: less is better';

comment on table warehouse.dim_industry is '行业维度：重点细分行业和优势产业 / industries: the key subdivided and the competitive ones';
comment on column warehouse.dim_industry.industry_key is '代理键 / surrogate key';
comment on column warehouse.dim_industry.industry_code is '行业代码 / code of the industry';
comment on column warehouse.dim_industry.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_industry.name_en is '名称（英文） / name in English';
comment on column warehouse.dim_industry.industry_group is '行业类别：key 重点细分行业，competitive 优势产业 / group of the industry: key, or competitive';

comment on table warehouse.dim_item is '报表的指标项（列），及其在事实表中的列 / items (columns) of forms, and their columns in the facts';
comment on column warehouse.dim_item.form_code is '报表代码，如 JH01 / code of the form, such as JH01';
comment on column warehouse.dim_item.item is '指标项代码 / code of the item';
comment on column warehouse.dim_item.fact_column is '事实表中的列名；矩阵表和交叉表为指标项代码 / column of the fact; the item''s code in matrix and cross-tab forms';
comment on column warehouse.dim_item.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_item.name_en is '名称（英文） / name in English';
comment on column warehouse.dim_item.unit_code is '数值保存所用的计量单位，无单位为空 / unit that values are kept in; null without one';
comment on column warehouse.dim_item.ordinal is '在表中的次序 / order within the form';

comment on table warehouse.dim_level is '级别维度：国家级、省级、市级 / levels: national, provincial, municipal';
comment on column warehouse.dim_level.level_key is '代理键 / surrogate key';
comment on column warehouse.dim_level.level_code is '级别代码 / code of the level';
comment on column warehouse.dim_level.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_level.name_en is '名称（英文） / name in English';

comment on table warehouse.dim_unit is '计量单位，同一量纲内按系数换算 / units of measure; those of one quantity convert by their factors';
comment on column warehouse.dim_unit.unit_code is '计量单位代码 / code of the unit of measure';
comment on column warehouse.dim_unit.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_unit.name_en is '名称（英文） / name in English';
comment on column warehouse.dim_unit.quantity is '量纲，如 cny、percent / what it measures, such as cny or percent';
comment on column warehouse.dim_unit.factor is '折合该量纲基本单位的系数 / how many base units of the quantity one of it is';

comment on table warehouse.dim_year is '年份维度 / years';
comment on column warehouse.dim_year.year is '年份 / year';
comment on column warehouse.dim_year.name_zh is '名称（中文） / name in Chinese';

comment on table warehouse.fact_chain_county_year is '产业链×县×年×版本（来源表 JH04） / chain x county x year x revision (source form JH04)';
comment on column warehouse.fact_chain_county_year.submission_key is '报送批次 / the submission';
comment on column warehouse.fact_chain_county_year.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column warehouse.fact_chain_county_year.row_no is '工作表中的行号 / the row''s number on its sheet';
comment on column warehouse.fact_chain_county_year.return_key is '所属报表（表×县×年） / the return: form x county x year';
comment on column warehouse.fact_chain_county_year.year is '报告期（年） / reference year';
comment on column warehouse.fact_chain_county_year.county_key is '填报单位（县、市、区）代理键，按年份有效 / key of the respondent, as valid in the year';
comment on column warehouse.fact_chain_county_year.chain_key is '产业链代理键 / key of the chain';
comment on column warehouse.fact_chain_county_year.enterprises is '规上企业数，单位：家（来源表 JH04） / enterprises above designated size, number of enterprises (source form JH04)';
comment on column warehouse.fact_chain_county_year.output_value_10k_cny is '产值，单位：万元（来源表 JH04） / output value, in 10 000 CNY (source form JH04)';
comment on column warehouse.fact_chain_county_year.output_value_last_year_10k_cny is '上年产值，单位：万元（来源表 JH04） / output value of last year, in 10 000 CNY (source form JH04)';
comment on column warehouse.fact_chain_county_year.growth_percent is '同比增长，单位：%（来源表 JH04） / growth on last year, in percent (source form JH04)';
comment on column warehouse.fact_chain_county_year.key_projects is '重点项目数，单位：个（来源表 JH04） / key projects, number (source form JH04)';
comment on column warehouse.fact_chain_county_year.project_investment_10k_cny is '项目完成投资，单位：万元（来源表 JH04） / project investment completed, in 10 000 CNY (source form JH04)';

comment on table warehouse.fact_cluster_county_year is '产业集群×县×年×版本（来源表 JH03） / cluster x county x year x revision (source form JH03)';
comment on column warehouse.fact_cluster_county_year.submission_key is '报送批次 / the submission';
comment on column warehouse.fact_cluster_county_year.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column warehouse.fact_cluster_county_year.row_no is '工作表中的行号 / the row''s number on its sheet';
comment on column warehouse.fact_cluster_county_year.return_key is '所属报表（表×县×年） / the return: form x county x year';
comment on column warehouse.fact_cluster_county_year.year is '报告期（年） / reference year';
comment on column warehouse.fact_cluster_county_year.county_key is '填报单位（县、市、区）代理键，按年份有效 / key of the respondent, as valid in the year';
comment on column warehouse.fact_cluster_county_year.cluster_key is '产业集群代理键 / key of the cluster';
comment on column warehouse.fact_cluster_county_year.industry_key is '主导行业（来源表 JH03） / leading industry (source form JH03)';
comment on column warehouse.fact_cluster_county_year.level_key is '培育级别（来源表 JH03） / level of cultivation (source form JH03)';
comment on column warehouse.fact_cluster_county_year.enterprises is '集群企业数，单位：家（来源表 JH03） / enterprises in the cluster, number of enterprises (source form JH03)';
comment on column warehouse.fact_cluster_county_year.output_value_10k_cny is '集群产值，单位：万元（来源表 JH03） / output value of the cluster, in 10 000 CNY (source form JH03)';
comment on column warehouse.fact_cluster_county_year.recognized_on is '认定时间，以当月1日表示（来源表 JH03） / month of recognition, as its first day (source form JH03)';

comment on table warehouse.fact_enterprise_year is '企业×年×版本（来源表 JH01） / enterprise x year x revision (source form JH01)';
comment on column warehouse.fact_enterprise_year.submission_key is '报送批次 / the submission';
comment on column warehouse.fact_enterprise_year.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column warehouse.fact_enterprise_year.row_no is '工作表中的行号 / the row''s number on its sheet';
comment on column warehouse.fact_enterprise_year.return_key is '所属报表（表×县×年） / the return: form x county x year';
comment on column warehouse.fact_enterprise_year.year is '报告期（年） / reference year';
comment on column warehouse.fact_enterprise_year.county_key is '填报单位（县、市、区）代理键，按年份有效 / key of the respondent, as valid in the year';
comment on column warehouse.fact_enterprise_year.enterprise_key is '企业代理键（当年有效的版本） / key of the enterprise, in the version of the year';
comment on column warehouse.fact_enterprise_year.industry_key is '重点细分行业（来源表 JH01） / key industry (source form JH01)';
comment on column warehouse.fact_enterprise_year.chain_key is '产业链，可为空（来源表 JH01） / industrial chain; may be null (source form JH01)';
comment on column warehouse.fact_enterprise_year.leading_level_key is '领军企业层级，空为不是（来源表 JH01） / level as a leading enterprise; null where it is none (source form JH01)';
comment on column warehouse.fact_enterprise_year.output_value_10k_cny is '工业总产值，单位：万元（来源表 JH01） / gross industrial output value, in 10 000 CNY (source form JH01)';
comment on column warehouse.fact_enterprise_year.new_product_output_10k_cny is '其中：新产品产值，单位：万元（来源表 JH01） / of which: new products, in 10 000 CNY (source form JH01)';
comment on column warehouse.fact_enterprise_year.rd_expense_10k_cny is '研发费用，单位：万元（来源表 JH01） / R&D expense, in 10 000 CNY (source form JH01)';
comment on column warehouse.fact_enterprise_year.renovation_investment_10k_cny is '智能化技改投资，单位：万元（来源表 JH01） / intelligent renovation investment, in 10 000 CNY (source form JH01)';
comment on column warehouse.fact_enterprise_year.robots_in_service is '年末在役工业机器人，单位：台（来源表 JH01） / industrial robots in service at year end, in sets (source form JH01)';
comment on column warehouse.fact_enterprise_year.robots_added is '本年新增工业机器人，单位：台（来源表 JH01） / industrial robots added this year, in sets (source form JH01)';
comment on column warehouse.fact_enterprise_year.is_transformed is '是否完成智能化改造（来源表 JH01） / intelligent transformation completed (source form JH01)';
comment on column warehouse.fact_enterprise_year.transformed_on is '智能化改造完成时间，以当月1日表示（来源表 JH01） / month of completion, as its first day (source form JH01)';
comment on column warehouse.fact_enterprise_year.remark is '备注（来源表 JH01） / remark (source form JH01)';

comment on table warehouse.fact_facility_year is '车间（工厂）×年×版本（来源表 JH02） / facility x year x revision (source form JH02)';
comment on column warehouse.fact_facility_year.submission_key is '报送批次 / the submission';
comment on column warehouse.fact_facility_year.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column warehouse.fact_facility_year.row_no is '工作表中的行号 / the row''s number on its sheet';
comment on column warehouse.fact_facility_year.return_key is '所属报表（表×县×年） / the return: form x county x year';
comment on column warehouse.fact_facility_year.year is '报告期（年） / reference year';
comment on column warehouse.fact_facility_year.county_key is '填报单位（县、市、区）代理键，按年份有效 / key of the respondent, as valid in the year';
comment on column warehouse.fact_facility_year.facility_key is '车间（工厂）代理键 / key of the facility';
comment on column warehouse.fact_facility_year.enterprise_key is '企业代理键，未在 JH01 填报的为空 / key of the enterprise; null where no JH01 reports it';
comment on column warehouse.fact_facility_year.enterprise_name is '企业名称（来源表 JH02） / name of the enterprise (source form JH02)';
comment on column warehouse.fact_facility_year.facility_type_code is '类型代码（来源表 JH02） / type, by code (source form JH02)';
comment on column warehouse.fact_facility_year.level_key is '认定级别（来源表 JH02） / level of recognition (source form JH02)';
comment on column warehouse.fact_facility_year.recognized_on is '认定时间，以当月1日表示（来源表 JH02） / month of recognition, as its first day (source form JH02)';
comment on column warehouse.fact_facility_year.status_code is '建设状态代码（来源表 JH02） / construction status, by code (source form JH02)';
comment on column warehouse.fact_facility_year.investment_10k_cny is '总投资，单位：万元（来源表 JH02） / total investment, in 10 000 CNY (source form JH02)';

comment on table warehouse.fact_observation is '观测值：指标×地区×分组×年×版本（来源：矩阵表和交叉表） / observations: indicator x area x breakdown x year x revision (source: matrix and cross-tab forms)';
comment on column warehouse.fact_observation.submission_key is '报送批次 / the submission';
comment on column warehouse.fact_observation.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column warehouse.fact_observation.row_no is '工作表中的行号 / the row''s number on its sheet';
comment on column warehouse.fact_observation.column_no is '工作表中的列号，从1起 / the column''s number on its sheet, from 1';
comment on column warehouse.fact_observation.return_key is '所属报表（表×县×年） / the return: form x county x year';
comment on column warehouse.fact_observation.indicator_key is '指标代理键 / key of the indicator';
comment on column warehouse.fact_observation.area_key is '地区代理键 / key of the area';
comment on column warehouse.fact_observation.breakdown_key is '分组代理键 / key of the breakdown';
comment on column warehouse.fact_observation.year is '数值所属年份 / year the value is of';
comment on column warehouse.fact_observation.is_comparative is '是否为对比数（如上年数），而非当年报表的本期数 / whether it stands beside the return''s own year for comparison, such as last year''s value';
comment on column warehouse.fact_observation.value is '数值，以指标的计量单位计；缺失为空（来源：矩阵表和交叉表，如 JH05、JH06） / value in the indicator''s unit; null where missing (source: matrix and cross-tab forms, such as JH05 and JH06)';
comment on column warehouse.fact_observation.missing_kind is '缺失类别：not_reported 未报，none 无，less_than_half_unit 不足半个单位，not_available 不可得，suppressed 不公开 / kind of absence: not_reported, none, less_than_half_unit, not_available, suppressed';

comment on table warehouse.finding is '审核发现的问题，每次报送的都保留 / what reviewing found, kept for every attempt';
comment on column warehouse.finding.finding_key is '代理键 / surrogate key';
comment on column warehouse.finding.submission_key is '报送批次 / the submission';
comment on column warehouse.finding.severity is 'error 错误（不予发布），query 核实，info 提示 / error blocks the return, query asks for an explanation, info is worth knowing';
comment on column warehouse.finding.rule_code is '审核规则代码 / code of the edit rule';
comment on column warehouse.finding.table_no is '工作簿中的表序号，0 为不涉及具体表 / the table''s number in the workbook; 0 where it concerns none';
comment on column warehouse.finding.sheet is '工作表名称 / name of the sheet';
comment on column warehouse.finding.cell is '单元格地址，涉及整表的为空 / address of the cell; null where it concerns the whole';
comment on column warehouse.finding.row_no is '行号，由单元格地址得出 / row number, from the cell''s address';
comment on column warehouse.finding.item is '指标项代码，不涉及的为空 / code of the item; null where it concerns none';
comment on column warehouse.finding.found is '单元格原文，空白为空字符串 / the text found; empty for a blank cell';
comment on column warehouse.finding.expected_zh is '应为（中文） / what was expected, in Chinese';
comment on column warehouse.finding.expected_en is '应为（英文） / what was expected, in English';
comment on column warehouse.finding.message_zh is '说明（中文） / message in Chinese';
comment on column warehouse.finding.message_en is '说明（英文） / message in English';
comment on column warehouse.finding.fix_zh is '处理办法（中文） / what to do, in Chinese';
comment on column warehouse.finding.fix_en is '处理办法（英文） / what to do, in English';

comment on table warehouse.installation is '数据库上次按哪一版 SQL 和定义文件准备 / the SQL and definition files that the database was last prepared for';
comment on column warehouse.installation.digest is '文件摘要 / digest of the files';
comment on column warehouse.installation.installed_at is '准备时间 / when it was prepared';

comment on table warehouse.return is '应报报表：表×县×年 / returns expected: form x county x year';
comment on column warehouse.return.return_key is '代理键 / surrogate key';
comment on column warehouse.return.form_key is '报表代理键 / key of the form';
comment on column warehouse.return.county_key is '填报单位（县、市、区）代理键，按年份有效 / key of the respondent, as valid in the year';
comment on column warehouse.return.year is '报告期（年） / reference year';

comment on table warehouse.rule_outcome is '每条审核规则在每次报送中的结果次数 / how often each edit rule was applied to a submission, and how it came out';
comment on column warehouse.rule_outcome.submission_key is '报送批次 / the submission';
comment on column warehouse.rule_outcome.rule_code is '审核规则代码 / code of the edit rule';
comment on column warehouse.rule_outcome.passed is '通过次数 / times it held';
comment on column warehouse.rule_outcome.failed is '未通过次数 / times it did not hold';
comment on column warehouse.rule_outcome.not_evaluated is '未评估次数（输入缺失或已有错误） / times it was not evaluated: an input was missing or wrong already';

comment on table warehouse.set_aside_row is '表头以下不作为数据的行及原因 / rows below a header that are not data, each with its reason';
comment on column warehouse.set_aside_row.submission_key is '报送批次 / the submission';
comment on column warehouse.set_aside_row.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column warehouse.set_aside_row.row_no is '工作表中的行号 / the row''s number on its sheet';
comment on column warehouse.set_aside_row.kind is '类别：total 合计，subtotal 小计，heading 小标题，note 注释，sign_off 落款，blank 空行等 / total, subtotal, heading, note, sign_off, blank and others';
comment on column warehouse.set_aside_row.label is '行首文字 / the row''s first text';

comment on table warehouse.sheet_left_alone is '不属于报表的工作表及原因 / sheets of an arrived workbook that are no form, and why';
comment on column warehouse.sheet_left_alone.run_id is '作业运行编号 / id of the job run';
comment on column warehouse.sheet_left_alone.arrival_no is '该次运行中文件的序号 / number of the file within the run';
comment on column warehouse.sheet_left_alone.sheet_no is '序号 / number of the sheet in this list';
comment on column warehouse.sheet_left_alone.sheet is '工作表名称 / name of the sheet';
comment on column warehouse.sheet_left_alone.why_zh is '原因（中文） / why, in Chinese';
comment on column warehouse.sheet_left_alone.why_en is '原因（英文） / why, in English';

comment on table warehouse.submission is '报送：一个工作簿对一份报表的一次报送；发布的依次编为版本 / submissions: one workbook''s attempt at a return; published ones are numbered revisions';
comment on column warehouse.submission.submission_key is '代理键 / surrogate key';
comment on column warehouse.submission.workbook_key is '所在工作簿 / the workbook';
comment on column warehouse.submission.form_key is '报表代理键 / key of the form';
comment on column warehouse.submission.return_key is '所属报表，无法判定县或年的为空 / the return; null where county or year is not known';
comment on column warehouse.submission.run_id is '作业运行编号 / id of the job run';
comment on column warehouse.submission.arrival_no is '该次运行中文件的序号 / number of the file within the run';
comment on column warehouse.submission.state is '状态 / state';
comment on column warehouse.submission.revision is '版本号，未发布的为空 / revision; null where it was not published';
comment on column warehouse.submission.is_current is '是否为该报表当前有效的版本 / whether it is the newest published revision of its return';
comment on column warehouse.submission.content_hash is '清洗后内容的摘要，相同即内容相同 / digest of the cleaned content; equal digests are equal contents';
comment on column warehouse.submission.definitions_digest is '所用定义文件的摘要 / digest of the definition files used';
comment on column warehouse.submission.rows_read is '读取的行数 / rows read';
comment on column warehouse.submission.rows_loaded is '装载的行数 / rows loaded';
comment on column warehouse.submission.rows_set_aside is '不作为数据的行数 / rows set aside';
comment on column warehouse.submission.rows_with_errors is '有错误的行数 / rows with errors';
comment on column warehouse.submission.cells_read is '读取的非空单元格数 / filled cells read';
comment on column warehouse.submission.cells_values is '成为数值的单元格数 / cells that became values';
comment on column warehouse.submission.cells_with_errors is '有错误的单元格数 / cells with errors';
comment on column warehouse.submission.cells_set_aside is '不作为数据的行中的单元格数 / cells in rows set aside';
comment on column warehouse.submission.cells_labels is '标题、表头和行标签的单元格数 / cells of titles, headers and row labels';
comment on column warehouse.submission.cells_ignored is '不属于本表的单元格数 / cells that are not of the form';
comment on column warehouse.submission.submitted_at is '报送时间 / when it was submitted';
comment on column warehouse.submission.published_at is '发布时间，未发布的为空 / when it was published; null where it was not';
comment on column warehouse.submission.superseded_at is '被新版本取代的时间 / when a newer revision took its place';

comment on table warehouse.submission_column is '工作表的哪一列是哪个指标项 / which column of the sheet holds which item';
comment on column warehouse.submission_column.submission_key is '报送批次 / the submission';
comment on column warehouse.submission_column.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column warehouse.submission_column.item is '指标项代码 / code of the item';
comment on column warehouse.submission_column.column_no is '工作表中的列号，从1起 / the column''s number on its sheet, from 1';
comment on column warehouse.submission_column.column_letter is '列标，如 F / letters of the column, such as F';
comment on column warehouse.submission_column.header is '表头原文，各级以 > 连接 / the header as found, its parts joined by >';
comment on column warehouse.submission_column.printed_unit is '该列所印的计量单位代码，无单位为空 / code of the unit the column is printed in; null without one';

comment on table warehouse.submission_table is '报送中的表所在的工作表 / where a submission''s tables stand';
comment on column warehouse.submission_table.submission_key is '报送批次 / the submission';
comment on column warehouse.submission_table.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column warehouse.submission_table.sheet is '工作表名称 / name of the sheet';
comment on column warehouse.submission_table.edition is '表式版本 / edition of the form';
comment on column warehouse.submission_table.header_first_row is '表头首行 / first row of the header';
comment on column warehouse.submission_table.header_last_row is '表头末行 / last row of the header';

comment on table warehouse.workbook is '收到的工作簿，内容相同的只存一份 / workbooks as received, one row per distinct content';
comment on column warehouse.workbook.workbook_key is '代理键 / surrogate key';
comment on column warehouse.workbook.sha256 is '内容的 SHA-256 / SHA-256 of the content';
comment on column warehouse.workbook.file_name is '首次收到时的文件名 / file name when it first came';
comment on column warehouse.workbook.size_bytes is '大小，单位：字节 / size in bytes';
comment on column warehouse.workbook.content is '文件内容 / the file''s bytes';
comment on column warehouse.workbook.received_at is '首次收到的时间 / when it first came';
comment on column warehouse.workbook.received_by is '接收时的数据库用户 / by which database user';

comment on function warehouse.as_printed is '按工作簿所印计量单位显示的数值 / a value as people see it: plain, in the unit its column of the workbook is printed in';

-- the record that Flyway keeps of these files
do $$
begin
    if to_regclass('warehouse.flyway_schema_history') is not null then
        comment on table warehouse.flyway_schema_history is '数据库结构变更记录（Flyway 维护） / the migrations applied to this database, kept by Flyway';
        comment on column warehouse.flyway_schema_history.installed_rank is '执行次序 / order in which it was applied';
        comment on column warehouse.flyway_schema_history.version is '版本 / version';
        comment on column warehouse.flyway_schema_history.description is '说明 / description';
        comment on column warehouse.flyway_schema_history.type is '类型 / kind of migration';
        comment on column warehouse.flyway_schema_history.script is '脚本文件 / script';
        comment on column warehouse.flyway_schema_history.checksum is '校验和 / checksum';
        comment on column warehouse.flyway_schema_history.installed_by is '执行用户 / by which database user';
        comment on column warehouse.flyway_schema_history.installed_on is '执行时间 / when it was applied';
        comment on column warehouse.flyway_schema_history.execution_time is '耗时，单位：毫秒 / how long it took, in milliseconds';
        comment on column warehouse.flyway_schema_history.success is '是否成功 / whether it succeeded';
    end if;
end
$$;
