-- a run may be given more paths than Spring Batch's column takes; cut, the command that goes on would leave files out

alter table batch.batch_job_execution_params alter column parameter_value type text;
