-- what the database is prepared for from now on
-- input: :digest, :definitions_digest, :folder (null: the shipped definitions)
insert into warehouse.installation (digest, definitions_digest, folder)
values (:digest, :definitions_digest, :folder)
