-- an approval; what it is bound to, and whether this person may give it, is for the database to say
-- input: :submission_key, :approved_by, :despite_queries
insert into warehouse.approval (submission_key, approved_by, despite_queries)
values (:submission_key, :approved_by, :despite_queries)
returning approval_key
