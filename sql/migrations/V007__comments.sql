-- what every table, view and column is: Chinese / English, with unit and source form; the plan's tables bring their own

comment on table warehouse.workbook is '收到的工作簿原件，内容相同者只存一份 / workbooks as received; equal contents are kept once';
comment on column warehouse.workbook.workbook_key is '代理键 / surrogate key';
comment on column warehouse.workbook.sha256 is '内容的 SHA-256，十六进制 / SHA-256 of the content, in hexadecimal';
comment on column warehouse.workbook.file_name is '首次收到时的文件名 / file name when first received';
comment on column warehouse.workbook.size_bytes is '大小，单位：字节 / size in bytes';
comment on column warehouse.workbook.content is '原始字节 / the bytes';
comment on column warehouse.workbook.received_at is '首次收到时刻 / when it was first received';
comment on column warehouse.workbook.received_by is '接收时的数据库用户 / database user that received it';

comment on table warehouse.arrival is '每次运行收到的文件及其结果 / files given to a run, and what became of each';
comment on column warehouse.arrival.run_id is '运行编号 / the run';
comment on column warehouse.arrival.arrival_no is '文件在该运行中的序号 / number of the file within the run';
comment on column warehouse.arrival.file is '文件路径 / path of the file';
comment on column warehouse.arrival.workbook_key is '工作簿，读取前为空 / the workbook; null until it is read';
comment on column warehouse.arrival.outcome is '结果：staged、loaded、rejected、unchanged、unreadable、unrecognised；读取前为空 / outcome; null until it is read';
comment on column warehouse.arrival.reason_zh is '未装载的原因（中文） / why it was not loaded, in Chinese';
comment on column warehouse.arrival.reason_en is '未装载的原因（英文） / why it was not loaded, in English';

comment on table warehouse.sheet_left_alone is '不是报表而未处理的工作表 / sheets that are no form and were left alone';
comment on column warehouse.sheet_left_alone.run_id is '运行编号 / the run';
comment on column warehouse.sheet_left_alone.arrival_no is '文件序号 / number of the file within the run';
comment on column warehouse.sheet_left_alone.sheet_no is '工作表序号 / number of the sheet in the workbook';
comment on column warehouse.sheet_left_alone.sheet is '工作表名 / name of the sheet';
comment on column warehouse.sheet_left_alone.why_zh is '原因（中文） / why, in Chinese';
comment on column warehouse.sheet_left_alone.why_en is '原因（英文） / why, in English';

comment on table warehouse.installation is '本数据库所对应的 SQL 与定义文件 / the SQL and definition files that the database was last prepared for';
comment on column warehouse.installation.digest is '文件摘要 / digest of the files';
comment on column warehouse.installation.installed_at is '安装时刻 / when it was prepared';

comment on table warehouse.dim_form is '维度：报表制度中的各表，来自 jobs/forms / dimension: forms, from jobs/forms';
comment on column warehouse.dim_form.form_key is '代理键 / surrogate key';
comment on column warehouse.dim_form.form_code is '表号，如 JH01 / code, such as JH01';
comment on column warehouse.dim_form.title_zh is '表名（中文） / title in Chinese';
comment on column warehouse.dim_form.title_en is '表名（英文） / title in English';
comment on column warehouse.dim_form.kind is '形式：list 名录，matrix 指标表，crosstab 交叉表 / list, matrix or crosstab';
comment on column warehouse.dim_form.fact_table is '装入的事实表 / fact table it is loaded into';
comment on column warehouse.dim_form.publishing_order is '同年内的发布次序 / order of publishing within a year';

comment on table warehouse.dim_county is '维度：填报单位（县、市、区），按有效年份分版本（第二类缓变） / dimension: respondents, versioned by years of validity (type 2)';
comment on column warehouse.dim_county.county_key is '代理键 / surrogate key';
comment on column warehouse.dim_county.county_code is '行政区划代码（GB/T 2260） / code (GB/T 2260)';
comment on column warehouse.dim_county.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_county.name_en is '名称（英文） / name in English';
comment on column warehouse.dim_county.parent_code is '上级单位代码 / code of the unit it is a part of';
comment on column warehouse.dim_county.valid_from is '有效起始年 / first year of validity';
comment on column warehouse.dim_county.valid_to is '有效终止年 / last year of validity';

comment on table warehouse.return is '应报报表：一张表×一个县×一个年份 / returns: one form of one county for one year';
comment on column warehouse.return.return_key is '代理键 / surrogate key';
comment on column warehouse.return.form_key is '报表 / the form';
comment on column warehouse.return.county_key is '填报单位 / the respondent';
comment on column warehouse.return.year is '报告期年份 / reference year';

comment on table warehouse.submission is '申报批次：一份工作簿对一张应报报表的一次报送；发布者编为修订版 / submissions: a workbook''s attempt at a return; published ones are numbered revisions';
comment on column warehouse.submission.submission_key is '代理键，先报者小 / surrogate key, in order of arrival';
comment on column warehouse.submission.workbook_key is '所在工作簿 / the workbook';
comment on column warehouse.submission.form_key is '报表 / the form';
comment on column warehouse.submission.return_key is '所属应报报表；未能识别单位或年份时为空 / the return; null where the workbook does not say county or year';
comment on column warehouse.submission.run_id is '运行编号 / the run';
comment on column warehouse.submission.arrival_no is '文件序号 / number of the file within the run';
comment on column warehouse.submission.state is '状态：staging、staged、published、rejected、unchanged、superseded-by-newer、abandoned / state';
comment on column warehouse.submission.revision is '修订版号，未发布为空 / revision; null unless published';
comment on column warehouse.submission.is_current is '是否为现行修订版 / whether it is the return''s current revision';
comment on column warehouse.submission.content_hash is '清洗后内容的摘要 / hash of the cleaned content';
comment on column warehouse.submission.definitions_digest is '读取时定义文件的摘要 / digest of the definition files it was read with';
comment on column warehouse.submission.rows_read is '读取行数 / rows read';
comment on column warehouse.submission.rows_loaded is '装载行数 / rows loaded';
comment on column warehouse.submission.rows_set_aside is '搁置行数（合计、小标题、注释等） / rows set aside (totals, headings, notes)';
comment on column warehouse.submission.rows_with_errors is '有错误的行数 / rows with errors';
comment on column warehouse.submission.cells_read is '读取单元格数 / cells read';
comment on column warehouse.submission.cells_values is '成为数值的单元格数 / cells that became values';
comment on column warehouse.submission.cells_with_errors is '有错误的单元格数 / cells with errors';
comment on column warehouse.submission.cells_set_aside is '搁置行中的单元格数 / cells of rows set aside';
comment on column warehouse.submission.cells_labels is '作为标签的单元格数 / cells that are labels';
comment on column warehouse.submission.cells_ignored is '未采用列中的单元格数 / cells of columns left alone';
comment on column warehouse.submission.submitted_at is '报送时刻 / when it arrived';
comment on column warehouse.submission.published_at is '发布时刻，未发布为空 / when it was published; null unless it was';
comment on column warehouse.submission.superseded_at is '被新版取代的时刻 / when a newer revision took its place';

comment on table warehouse.submission_table is '一次报送所含各表在工作簿中的位置 / where a submission''s tables stand';
comment on column warehouse.submission_table.submission_key is '申报批次 / the submission';
comment on column warehouse.submission_table.table_no is '工作簿中的表序号 / the table''s number in the workbook';
comment on column warehouse.submission_table.sheet is '工作表名 / name of the sheet';
comment on column warehouse.submission_table.edition is '所用版式 / the edition whose layout it has';
comment on column warehouse.submission_table.header_first_row is '表头首行 / first row of the header';
comment on column warehouse.submission_table.header_last_row is '表头末行 / last row of the header';

comment on table warehouse.submission_column is '工作表各列对应的指标项 / which column of a sheet holds which item';
comment on column warehouse.submission_column.submission_key is '申报批次 / the submission';
comment on column warehouse.submission_column.table_no is '工作簿中的表序号 / the table''s number in the workbook';
comment on column warehouse.submission_column.item is '指标项代码 / code of the item';
comment on column warehouse.submission_column.column_no is '列号 / number of the column';
comment on column warehouse.submission_column.column_letter is '列标，如 F / letter of the column, such as F';
comment on column warehouse.submission_column.header is '表头文字 / text of the header';
comment on column warehouse.submission_column.printed_unit is '表中所用计量单位代码 / code of the unit the column is printed in';

comment on table warehouse.set_aside_row is '表头以下非数据的行及其类别 / rows below a header that are not data';
comment on column warehouse.set_aside_row.submission_key is '申报批次 / the submission';
comment on column warehouse.set_aside_row.table_no is '工作簿中的表序号 / the table''s number in the workbook';
comment on column warehouse.set_aside_row.row_no is '工作表中的行号 / row number on the sheet';
comment on column warehouse.set_aside_row.kind is '类别：合计、小计、小标题、注释等 / kind: total, subtotal, heading, note …';
comment on column warehouse.set_aside_row.label is '该行首个文字 / its first text';

comment on table warehouse.correction is '清洗时改动的单元格：原文与采用值 / cells whose value differs from their text';
comment on column warehouse.correction.submission_key is '申报批次 / the submission';
comment on column warehouse.correction.table_no is '工作簿中的表序号 / the table''s number in the workbook';
comment on column warehouse.correction.row_no is '工作表中的行号 / row number on the sheet';
comment on column warehouse.correction.item is '指标项代码 / code of the item';
comment on column warehouse.correction.cell is '单元格地址 / address of the cell';
comment on column warehouse.correction.from_text is '原文 / the cell''s text';
comment on column warehouse.correction.to_text is '采用值 / the value taken, as text';
comment on column warehouse.correction.why_zh is '原因（中文） / why, in Chinese';
comment on column warehouse.correction.why_en is '原因（英文） / why, in English';

comment on table warehouse.finding is '审核发现的问题，各次报送均保留 / what reviewing found, in every attempt';
comment on column warehouse.finding.finding_key is '代理键 / surrogate key';
comment on column warehouse.finding.submission_key is '申报批次 / the submission';
comment on column warehouse.finding.severity is '性质：error 错误，query 核实，info 提示 / error, query or info';
comment on column warehouse.finding.rule_code is '审核规则代码 / code of the edit rule';
comment on column warehouse.finding.table_no is '工作簿中的表序号 / the table''s number in the workbook';
comment on column warehouse.finding.sheet is '工作表名 / name of the sheet';
comment on column warehouse.finding.cell is '单元格地址，不针对单元格时为空 / address of the cell; null where it is about none';
comment on column warehouse.finding.row_no is '行号，取自单元格地址 / row number, from the cell''s address';
comment on column warehouse.finding.item is '指标项代码 / code of the item';
comment on column warehouse.finding.found is '所见内容 / what was found';
comment on column warehouse.finding.expected_zh is '应有内容（中文） / what was expected, in Chinese';
comment on column warehouse.finding.expected_en is '应有内容（英文） / what was expected, in English';
comment on column warehouse.finding.message_zh is '说明（中文） / message in Chinese';
comment on column warehouse.finding.message_en is '说明（英文） / message in English';
comment on column warehouse.finding.fix_zh is '处理办法（中文） / what to do, in Chinese';
comment on column warehouse.finding.fix_en is '处理办法（英文） / what to do, in English';

comment on table warehouse.rule_outcome is '各审核规则对一次报送的执行次数与结果 / how often each edit rule was applied to a submission, with what outcome';
comment on column warehouse.rule_outcome.submission_key is '申报批次 / the submission';
comment on column warehouse.rule_outcome.rule_code is '审核规则代码 / code of the edit rule';
comment on column warehouse.rule_outcome.passed is '通过次数 / times passed';
comment on column warehouse.rule_outcome.failed is '不通过次数 / times failed';
comment on column warehouse.rule_outcome.not_evaluated is '因前提不成立而未执行的次数 / times not evaluated';

comment on view warehouse.current_submission is '视图：各应报报表的现行修订版 / view: the current revision of each return';
comment on column warehouse.current_submission.submission_key is '申报批次 / the submission';
comment on column warehouse.current_submission.return_key is '应报报表 / the return';
comment on column warehouse.current_submission.workbook_key is '所在工作簿 / the workbook';
comment on column warehouse.current_submission.revision is '修订版号 / revision';
comment on column warehouse.current_submission.published_at is '发布时刻 / when it was published';
comment on column warehouse.current_submission.form_code is '表号 / code of the form';
comment on column warehouse.current_submission.county_code is '县（市、区）代码 / code of the county';
comment on column warehouse.current_submission.county_key is '县（市、区） / the county';
comment on column warehouse.current_submission.year is '报告期年份 / reference year';

comment on table warehouse.dim_year is '维度：年份 / dimension: years';
comment on column warehouse.dim_year.year is '年份 / year';
comment on column warehouse.dim_year.name_zh is '名称（中文），如 2022年 / name in Chinese';

comment on table warehouse.dim_industry is '维度：重点细分行业与优势产业 / dimension: key subdivided and competitive industries';
comment on column warehouse.dim_industry.industry_key is '代理键 / surrogate key';
comment on column warehouse.dim_industry.industry_code is '行业代码 / code of the industry';
comment on column warehouse.dim_industry.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_industry.name_en is '名称（英文） / name in English';
comment on column warehouse.dim_industry.industry_group is '类别：key 重点细分行业，competitive 优势产业 / key subdivided or competitive';

comment on table warehouse.dim_chain is '维度：创新产业链 / dimension: innovative industrial chains';
comment on column warehouse.dim_chain.chain_key is '代理键 / surrogate key';
comment on column warehouse.dim_chain.chain_code is '产业链代码 / code of the chain';
comment on column warehouse.dim_chain.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_chain.name_en is '名称（英文） / name in English';

comment on table warehouse.dim_level is '维度：层级（国家级、省级、市级） / dimension: levels (national, provincial, municipal)';
comment on column warehouse.dim_level.level_key is '代理键 / surrogate key';
comment on column warehouse.dim_level.level_code is '层级代码 / code of the level';
comment on column warehouse.dim_level.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_level.name_en is '名称（英文） / name in English';

comment on table warehouse.dim_code is '其他代码表的成员，来自 jobs/codelists / members of every other code list, from jobs/codelists';
comment on column warehouse.dim_code.code_list is '代码表名称 / name of the code list';
comment on column warehouse.dim_code.code is '代码 / code';
comment on column warehouse.dim_code.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_code.name_en is '名称（英文） / name in English';
comment on column warehouse.dim_code.parent_code is '上级代码 / code it is a part of';

comment on table warehouse.dim_area is '维度：观测值的地区 / dimension: reference areas of observations';
comment on column warehouse.dim_area.area_key is '代理键 / surrogate key';
comment on column warehouse.dim_area.code_list is '所属代码表 / code list of the area';
comment on column warehouse.dim_area.area_code is '地区代码 / code of the area';
comment on column warehouse.dim_area.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_area.name_en is '名称（英文） / name in English';
comment on column warehouse.dim_area.parent_code is '上级地区代码 / code of the area it is a part of';

comment on table warehouse.dim_breakdown is '维度：观测值的分组；空代码为总体 / dimension: classes observations are broken down by; the empty code is the whole';
comment on column warehouse.dim_breakdown.breakdown_key is '代理键 / surrogate key';
comment on column warehouse.dim_breakdown.code_list is '所属代码表 / code list of the class';
comment on column warehouse.dim_breakdown.breakdown_code is '分组代码 / code of the class';
comment on column warehouse.dim_breakdown.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_breakdown.name_en is '名称（英文） / name in English';

comment on table warehouse.dim_indicator is '维度：指标表与交叉表的统计指标 / dimension: indicators of matrix and cross-tab forms';
comment on column warehouse.dim_indicator.indicator_key is '代理键 / surrogate key';
comment on column warehouse.dim_indicator.indicator_code is '指标代码 / code of the indicator';
comment on column warehouse.dim_indicator.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_indicator.name_en is '名称（英文） / name in English';
comment on column warehouse.dim_indicator.form_code is '来源表 / source form';
comment on column warehouse.dim_indicator.unit_code is '计量单位代码 / code of the unit';
comment on column warehouse.dim_indicator.unit_zh is '计量单位（中文） / unit in Chinese';
comment on column warehouse.dim_indicator.unit_en is '计量单位（英文） / unit in English';
comment on column warehouse.dim_indicator.direction is '1 越多越好，-1 越少越好 / 1 more is better, -1 less is';

comment on table warehouse.dim_enterprise is '维度：企业，按年份分版本（第二类缓变）；来源表 JH01 / dimension: enterprises, versioned by year (type 2); source form JH01';
comment on column warehouse.dim_enterprise.enterprise_key is '代理键 / surrogate key';
comment on column warehouse.dim_enterprise.credit_code is '统一社会信用代码（GB 32100-2015） / unified social credit code (GB 32100-2015)';
comment on column warehouse.dim_enterprise.enterprise_name is '企业名称 / name of the enterprise';
comment on column warehouse.dim_enterprise.county_key is '所在县（市、区） / county';
comment on column warehouse.dim_enterprise.industry_key is '重点细分行业 / key industry';
comment on column warehouse.dim_enterprise.chain_key is '产业链 / industrial chain';
comment on column warehouse.dim_enterprise.valid_from is '该版本起始年 / first year of the version';
comment on column warehouse.dim_enterprise.valid_to is '该版本终止年 / last year of the version';

comment on table warehouse.dim_facility is '维度：数字化车间与智能工厂；来源表 JH02 / dimension: digital workshops and smart factories; source form JH02';
comment on column warehouse.dim_facility.facility_key is '代理键 / surrogate key';
comment on column warehouse.dim_facility.credit_code is '所属企业统一社会信用代码 / credit code of its enterprise';
comment on column warehouse.dim_facility.facility_name is '车间（工厂）名称 / name of the workshop or factory';

comment on table warehouse.dim_cluster is '维度：智能制造产业集群；来源表 JH03 / dimension: intelligent-manufacturing clusters; source form JH03';
comment on column warehouse.dim_cluster.cluster_key is '代理键 / surrogate key';
comment on column warehouse.dim_cluster.cluster_name is '集群名称 / name of the cluster';

comment on table warehouse.dim_item is '维度：各报表的指标项（列），来自 jobs/forms / dimension: items (columns) of the forms, from jobs/forms';
comment on column warehouse.dim_item.form_code is '表号 / code of the form';
comment on column warehouse.dim_item.item is '指标项代码 / code of the item';
comment on column warehouse.dim_item.fact_column is '事实表中的列；指标表与交叉表为指标项代码 / column of the fact; in a table form the item''s code';
comment on column warehouse.dim_item.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_item.name_en is '名称（英文） / name in English';
comment on column warehouse.dim_item.unit_code is '计量单位代码，无单位为空 / code of the unit; null where there is none';
comment on column warehouse.dim_item.ordinal is '在表中的次序 / order within the form';

comment on table warehouse.dim_unit is '维度：计量单位，来自 jobs/codelists/units.csv / dimension: units of measure, from jobs/codelists/units.csv';
comment on column warehouse.dim_unit.unit_code is '计量单位代码 / code of the unit';
comment on column warehouse.dim_unit.name_zh is '名称（中文） / name in Chinese';
comment on column warehouse.dim_unit.name_en is '名称（英文） / name in English';
comment on column warehouse.dim_unit.quantity is '所度量的量；同一量的单位可换算 / quantity it measures; units of one quantity convert';
comment on column warehouse.dim_unit.factor is '换算系数：一个单位合多少基本单位 / how many of the quantity''s basic unit it is';

comment on table warehouse.fact_enterprise_year is '事实：企业×年份×修订版（JH01） / fact: enterprise x year x revision (JH01)';
comment on column warehouse.fact_enterprise_year.submission_key is '申报批次 / the submission';
comment on column warehouse.fact_enterprise_year.table_no is '工作簿中的表序号 / the table''s number in the workbook';
comment on column warehouse.fact_enterprise_year.row_no is '工作表中的行号 / row number on the sheet';
comment on column warehouse.fact_enterprise_year.return_key is '所属报表 / the return';
comment on column warehouse.fact_enterprise_year.year is '报告期年份 / year of the return';
comment on column warehouse.fact_enterprise_year.county_key is '填报的县（市、区） / county that reported it';
comment on column warehouse.fact_enterprise_year.enterprise_key is '企业 / the enterprise';
comment on column warehouse.fact_enterprise_year.industry_key is '重点细分行业 / key industry';
comment on column warehouse.fact_enterprise_year.chain_key is '产业链，未填为空 / industrial chain; null where not given';
comment on column warehouse.fact_enterprise_year.leading_level_key is '领军企业层级，非领军企业为空 / level of the leading enterprise; null where it is none';
comment on column warehouse.fact_enterprise_year.output_value_10k_cny is '工业总产值，单位：万元（JH01） / gross industrial output value, in 10 000 CNY (JH01)';
comment on column warehouse.fact_enterprise_year.new_product_output_10k_cny is '新产品产值，单位：万元（JH01） / output of new products, in 10 000 CNY (JH01)';
comment on column warehouse.fact_enterprise_year.rd_expense_10k_cny is '研发费用，单位：万元（JH01） / R&D expense, in 10 000 CNY (JH01)';
comment on column warehouse.fact_enterprise_year.renovation_investment_10k_cny is '智能化技改投资，单位：万元（JH01） / intelligent renovation investment, in 10 000 CNY (JH01)';
comment on column warehouse.fact_enterprise_year.robots_in_service is '年末在役工业机器人，单位：台（JH01） / industrial robots in service at year end, in sets (JH01)';
comment on column warehouse.fact_enterprise_year.robots_added is '本年新增工业机器人，单位：台（JH01） / industrial robots added in the year, in sets (JH01)';
comment on column warehouse.fact_enterprise_year.is_transformed is '是否完成智能化改造（JH01） / whether intelligent transformation is completed (JH01)';
comment on column warehouse.fact_enterprise_year.transformed_on is '完成时间，按月，记为当月一日（JH01） / month of completion, as its first day (JH01)';
comment on column warehouse.fact_enterprise_year.remark is '备注（JH01） / remark (JH01)';

comment on table warehouse.fact_facility_year is '事实：车间或工厂×年份×修订版（JH02） / fact: facility x year x revision (JH02)';
comment on column warehouse.fact_facility_year.submission_key is '申报批次 / the submission';
comment on column warehouse.fact_facility_year.table_no is '工作簿中的表序号 / the table''s number in the workbook';
comment on column warehouse.fact_facility_year.row_no is '工作表中的行号 / row number on the sheet';
comment on column warehouse.fact_facility_year.return_key is '所属报表 / the return';
comment on column warehouse.fact_facility_year.year is '报告期年份 / year of the return';
comment on column warehouse.fact_facility_year.county_key is '填报的县（市、区） / county that reported it';
comment on column warehouse.fact_facility_year.facility_key is '车间或工厂 / the facility';
comment on column warehouse.fact_facility_year.enterprise_key is '所属企业；未在 JH01 中报送为空 / its enterprise; null where no JH01 has it';
comment on column warehouse.fact_facility_year.enterprise_name is '所填企业名称（JH02） / name of the enterprise as reported (JH02)';
comment on column warehouse.fact_facility_year.facility_type_code is '类型代码：数字化车间或智能工厂（JH02） / code of the type: digital workshop or smart factory (JH02)';
comment on column warehouse.fact_facility_year.level_key is '认定级别 / level of recognition';
comment on column warehouse.fact_facility_year.recognized_on is '认定时间，按月，记为当月一日（JH02） / month of recognition, as its first day (JH02)';
comment on column warehouse.fact_facility_year.status_code is '建设状态代码（JH02） / code of the status (JH02)';
comment on column warehouse.fact_facility_year.investment_10k_cny is '总投资，单位：万元（JH02） / investment, in 10 000 CNY (JH02)';

comment on table warehouse.fact_cluster_county_year is '事实：产业集群×县×年份×修订版（JH03） / fact: cluster x county x year x revision (JH03)';
comment on column warehouse.fact_cluster_county_year.submission_key is '申报批次 / the submission';
comment on column warehouse.fact_cluster_county_year.table_no is '工作簿中的表序号 / the table''s number in the workbook';
comment on column warehouse.fact_cluster_county_year.row_no is '工作表中的行号 / row number on the sheet';
comment on column warehouse.fact_cluster_county_year.return_key is '所属报表 / the return';
comment on column warehouse.fact_cluster_county_year.year is '报告期年份 / year of the return';
comment on column warehouse.fact_cluster_county_year.county_key is '填报的县（市、区） / county that reported it';
comment on column warehouse.fact_cluster_county_year.cluster_key is '产业集群 / the cluster';
comment on column warehouse.fact_cluster_county_year.industry_key is '主导行业 / leading industry';
comment on column warehouse.fact_cluster_county_year.level_key is '培育级别 / level of cultivation';
comment on column warehouse.fact_cluster_county_year.enterprises is '集群在本县的企业数，单位：家（JH03） / enterprises of the cluster in the county (JH03)';
comment on column warehouse.fact_cluster_county_year.output_value_10k_cny is '集群在本县的产值，单位：万元（JH03，表中为亿元） / output of the cluster in the county, in 10 000 CNY (JH03, printed in 100 million CNY)';
comment on column warehouse.fact_cluster_county_year.recognized_on is '认定时间，按月，记为当月一日（JH03） / month of recognition, as its first day (JH03)';

comment on table warehouse.fact_chain_county_year is '事实：产业链×县×年份×修订版（JH04） / fact: chain x county x year x revision (JH04)';
comment on column warehouse.fact_chain_county_year.submission_key is '申报批次 / the submission';
comment on column warehouse.fact_chain_county_year.table_no is '工作簿中的表序号 / the table''s number in the workbook';
comment on column warehouse.fact_chain_county_year.row_no is '工作表中的行号 / row number on the sheet';
comment on column warehouse.fact_chain_county_year.return_key is '所属报表 / the return';
comment on column warehouse.fact_chain_county_year.year is '报告期年份 / year of the return';
comment on column warehouse.fact_chain_county_year.county_key is '填报的县（市、区） / county that reported it';
comment on column warehouse.fact_chain_county_year.chain_key is '产业链 / the chain';
comment on column warehouse.fact_chain_county_year.enterprises is '规上企业数，单位：家（JH04） / enterprises above designated size (JH04)';
comment on column warehouse.fact_chain_county_year.output_value_10k_cny is '产值，单位：万元（JH04，表中为亿元） / output value, in 10 000 CNY (JH04, printed in 100 million CNY)';
comment on column warehouse.fact_chain_county_year.output_value_last_year_10k_cny is '上年产值，单位：万元（JH04，表中为亿元） / output value of the year before, in 10 000 CNY (JH04, printed in 100 million CNY)';
comment on column warehouse.fact_chain_county_year.growth_percent is '同比增长，单位：%（JH04） / growth on the year before, in percent (JH04)';
comment on column warehouse.fact_chain_county_year.key_projects is '重点项目数，单位：个（JH04） / key projects (JH04)';
comment on column warehouse.fact_chain_county_year.project_investment_10k_cny is '项目完成投资，单位：万元（JH04，表中为亿元） / investment completed in projects, in 10 000 CNY (JH04, printed in 100 million CNY)';

comment on table warehouse.fact_observation is '事实：指标×地区×分组×年份×修订版（JH05、JH06 及年鉴表） / fact: indicator x area x breakdown x year x revision (JH05, JH06 and yearbook tables)';
comment on column warehouse.fact_observation.submission_key is '申报批次 / the submission';
comment on column warehouse.fact_observation.table_no is '工作簿中的表序号 / the table''s number in the workbook';
comment on column warehouse.fact_observation.row_no is '工作表中的行号 / row number on the sheet';
comment on column warehouse.fact_observation.return_key is '所属报表 / the return';
comment on column warehouse.fact_observation.year is '观测年份 / year observed';
comment on column warehouse.fact_observation.column_no is '工作表中的列号 / column number on the sheet';
comment on column warehouse.fact_observation.indicator_key is '指标 / the indicator';
comment on column warehouse.fact_observation.area_key is '地区 / the reference area';
comment on column warehouse.fact_observation.breakdown_key is '分组 / the class it is broken down by';
comment on column warehouse.fact_observation.value is '数值，以指标的计量单位计；缺失为空 / value, in the indicator''s unit; null where missing';
comment on column warehouse.fact_observation.missing_kind is '缺失类别：not_reported 未填，none 无，less_than_half_unit 不足半个单位，not_available 不可得，suppressed 保密 / why there is no value; null where there is one';
comment on column warehouse.fact_observation.is_comparative is '是否为对比列（如上年数） / whether it stands beside the return''s own year for comparison';

comment on table staging.observation is '指标表与交叉表清洗后的单元格，一行一个数值（JH05、JH06 及年鉴表） / cleaned cells of table forms, one row a value (JH05, JH06 and yearbook tables)';
comment on column staging.observation.submission_key is '申报批次 / the submission';
comment on column staging.observation.table_no is '工作簿中的表序号 / the table''s number in the workbook';
comment on column staging.observation.row_no is '工作表中的行号 / row number on the sheet';
comment on column staging.observation.column_no is '工作表中的列号 / column number on the sheet';
comment on column staging.observation.item is '列的指标项代码 / code of the column''s item';
comment on column staging.observation.line is '行的代码；按代码表分行时为空 / code of the line; null where lines are of a code list';
comment on column staging.observation.indicator_code is '指标代码 / code of the indicator';
comment on column staging.observation.area_list is '地区代码表 / code list of the area';
comment on column staging.observation.area_code is '地区代码 / code of the area';
comment on column staging.observation.breakdown_list is '分组代码表，总体为空串 / code list of the class; empty for the whole';
comment on column staging.observation.breakdown_code is '分组代码，总体为空串 / code of the class; empty for the whole';
comment on column staging.observation.year is '观测年份 / year observed';
comment on column staging.observation.is_of_which is '该行是否标有“其中” / whether the row is marked "of which"';
comment on column staging.observation.value is '数值，以指标的计量单位计；缺失为空 / value, in the indicator''s unit; null where missing';
comment on column staging.observation.missing_kind is '缺失类别：not_reported 未填，none 无，less_than_half_unit 不足半个单位，not_available 不可得，suppressed 保密 / why there is no value; null where there is one';
comment on column staging.observation.is_comparative is '是否为对比列（如上年数） / whether it stands beside the return''s own year for comparison';

comment on table batch.batch_job_instance is 'Spring Batch：作业实例 / job instances';
comment on table batch.batch_job_execution is 'Spring Batch：作业的每次执行 / executions of jobs';
comment on table batch.batch_job_execution_params is 'Spring Batch：作业执行的参数 / parameters of executions';
comment on table batch.batch_step_execution is 'Spring Batch：步骤的每次执行 / executions of steps';
comment on table batch.batch_step_execution_context is 'Spring Batch：步骤执行的上下文，供重启 / contexts of step executions, for a restart';
comment on table batch.batch_job_execution_context is 'Spring Batch：作业执行的上下文，供重启 / contexts of job executions, for a restart';

-- the migrations' own record, where it stands in this schema
do $$
begin
    if to_regclass('warehouse.flyway_schema_history') is not null then
        comment on table warehouse.flyway_schema_history is '已执行的迁移（Flyway）/ migrations that were applied (Flyway)';
        comment on column warehouse.flyway_schema_history.installed_rank is '执行次序 / order of application';
        comment on column warehouse.flyway_schema_history.version is '版本 / version';
        comment on column warehouse.flyway_schema_history.description is '说明 / description';
        comment on column warehouse.flyway_schema_history.type is '类型 / type';
        comment on column warehouse.flyway_schema_history.script is '文件名 / file name';
        comment on column warehouse.flyway_schema_history.checksum is '校验和 / checksum';
        comment on column warehouse.flyway_schema_history.installed_by is '执行用户 / by which user';
        comment on column warehouse.flyway_schema_history.installed_on is '执行时刻 / when';
        comment on column warehouse.flyway_schema_history.execution_time is '耗时，单位：毫秒 / duration, in milliseconds';
        comment on column warehouse.flyway_schema_history.success is '是否成功 / whether it succeeded';
    end if;
end
$$;
