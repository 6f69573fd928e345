-- What the database itself keeps of the promises about findings.

CREATE TRIGGER insert_only_rows BEFORE UPDATE OR DELETE ON finding_decisions FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER insert_only_whole BEFORE TRUNCATE ON finding_decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['findings', 'finding_decisions'] LOOP
    EXECUTE format(
      'ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (journal_line) REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED',
      name, name || '_journal_line');
  END LOOP;
END $$;
