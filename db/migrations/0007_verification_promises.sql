-- What the database itself keeps of the promises about findings, merges, ledgers and redactions.

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'finding_decisions', 'editor_notes', 'claim_merges', 'event_merges', 'event_splits', 'ledger_choices',
    'redactions', 'redaction_answers', 'redacted_rows'
  ] LOOP
    EXECUTE format('CREATE TRIGGER insert_only_rows BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER insert_only_whole BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY[
    'findings', 'finding_decisions', 'editor_notes', 'claim_merges', 'event_merges', 'event_splits', 'ledger_choices',
    'redactions', 'redaction_answers', 'redacted_rows'
  ] LOOP
    EXECUTE format(
      'ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (journal_line) REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED',
      name, name || '_journal_line');
  END LOOP;
END $$;--> statement-breakpoint

-- The columns that a redaction may empty; db/journaled.ts has the same lists, and a test holds the two together.
CREATE FUNCTION redactable_columns(name text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT CASE name
    WHEN 'snapshots' THEN ARRAY['salt', 'text']
    WHEN 'originals' THEN ARRAY['salt', 'content', 'dropped']
    WHEN 'passages' THEN ARRAY['salt', 'exact', 'prefix', 'suffix']
    WHEN 'claim_revisions' THEN ARRAY['salt', 'statement', 'fields', 'names', 'time_phrase', 'time_choice_reason', 'due_phrase', 'change_reason', 'found_by']
    WHEN 'citations' THEN ARRAY['salt', 'primary_reason', 'translation']
    WHEN 'figures' THEN ARRAY['salt', 'words', 'derivation']
    WHEN 'event_revisions' THEN ARRAY['salt', 'title', 'change_reason', 'found_by']
    WHEN 'reviews' THEN ARRAY['salt', 'reason', 'override_reason', 'method_reason', 'contradiction_answer']
    WHEN 'returns' THEN ARRAY['salt', 'reason']
    WHEN 'corrections' THEN ARRAY['salt', 'stood', 'stands', 'reason', 'found_by']
    WHEN 'public_versions' THEN ARRAY['salt', 'payload']
    WHEN 'source_merges' THEN ARRAY['salt', 'reason']
    WHEN 'announcement_outcomes' THEN ARRAY['salt', 'reason']
    WHEN 'text_reviews' THEN ARRAY['salt', 'reason', 'override_reason']
    WHEN 'takeaway_revisions' THEN ARRAY['salt', 'change_reason', 'found_by']
    WHEN 'takeaway_sentences' THEN ARRAY['salt', 'words']
    WHEN 'comments' THEN ARRAY['salt', 'words']
    WHEN 'finding_decisions' THEN ARRAY['salt', 'reason']
    WHEN 'editor_notes' THEN ARRAY['salt', 'words']
    WHEN 'claim_merges' THEN ARRAY['salt', 'reason']
    WHEN 'event_merges' THEN ARRAY['salt', 'reason']
    WHEN 'event_splits' THEN ARRAY['salt', 'reason']
    WHEN 'ledger_choices' THEN ARRAY['salt', 'reason']
    WHEN 'journal' THEN ARRAY['salt', 'detail']
  END
$$;--> statement-breakpoint

-- Insert-only, but for a redaction: it takes sealed words and their salt away, both wholly, and nothing else.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE emptied text[];
BEGIN
  IF TG_LEVEL = 'ROW' AND TG_OP = 'UPDATE' THEN
    emptied := redactable_columns(TG_TABLE_NAME);
    IF emptied IS NOT NULL
       AND to_jsonb(NEW) - emptied = to_jsonb(OLD) - emptied
       AND NOT EXISTS (SELECT FROM jsonb_each(to_jsonb(NEW)) part WHERE part.key = ANY (emptied) AND part.value <> 'null'::jsonb)
       AND EXISTS (SELECT FROM redacted_rows r WHERE r.table_name = TG_TABLE_NAME AND r.row_id = OLD.id) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION '% is insert-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint

-- A second admin consents where there is one; where there is none, the first says so.
CREATE FUNCTION redaction_answer_is_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE asked redactions;
BEGIN
  SELECT * INTO STRICT asked FROM redactions WHERE id = NEW.redaction_id;
  IF NOT EXISTS (SELECT FROM people WHERE id = NEW.answered_by_id AND role = 'admin' AND disabled_at IS NULL)
     OR (NEW.answer = 'consented' AND NEW.answered_by_id = asked.asked_by_id)
     OR (NEW.answer = 'alone' AND (NEW.answered_by_id <> asked.asked_by_id OR EXISTS (
       SELECT FROM people WHERE role = 'admin' AND disabled_at IS NULL AND demonstration IS NOT TRUE AND id <> asked.asked_by_id))) THEN
    RAISE EXCEPTION 'a redaction needs the consent of a second admin' USING ERRCODE = 'check_violation', CONSTRAINT = 'redactions_second_admin';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER redaction_answer_is_allowed BEFORE INSERT ON redaction_answers FOR EACH ROW EXECUTE FUNCTION redaction_answer_is_allowed();--> statement-breakpoint

CREATE FUNCTION redacted_row_is_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF redactable_columns(NEW.table_name) IS NULL OR NOT EXISTS (
    SELECT FROM redaction_answers WHERE redaction_id = NEW.redaction_id AND answer IN ('consented', 'alone')
  ) THEN
    RAISE EXCEPTION 'nobody consented to this redaction' USING ERRCODE = 'check_violation', CONSTRAINT = 'redactions_consented';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER redacted_row_is_allowed BEFORE INSERT ON redacted_rows FOR EACH ROW EXECUTE FUNCTION redacted_row_is_allowed();--> statement-breakpoint

-- The one way by which the app's role, which may not update these tables, empties the rows that a redaction names.
CREATE FUNCTION empty_redacted_rows(redaction uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE named record; emptied integer := 0;
BEGIN
  FOR named IN SELECT table_name, array_agg(row_id) AS ids FROM redacted_rows WHERE redaction_id = redaction GROUP BY table_name LOOP
    EXECUTE format('UPDATE %I SET %s WHERE id = ANY ($1)', named.table_name,
      (SELECT string_agg(format('%I = NULL', column_name), ', ') FROM unnest(redactable_columns(named.table_name)) AS column_name))
      USING named.ids;
    emptied := emptied + cardinality(named.ids);
  END LOOP;
  RETURN emptied;
END $$;--> statement-breakpoint

-- Promises 3 and 4, as before, and: a claim that a passage contradicts is verified only with an answer to it.
CREATE OR REPLACE FUNCTION review_is_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  revision claim_revisions;
  last_public integer;
  parties integer;
  primary_evidence boolean;
BEGIN
  SELECT * INTO STRICT revision FROM claim_revisions WHERE id = NEW.revision_id;
  IF revision.claim_id <> NEW.claim_id THEN
    RAISE EXCEPTION 'the revision is not one of the claim' USING ERRCODE = 'check_violation', CONSTRAINT = 'reviews_revision';
  END IF;

  SELECT coalesce(max(r.number), 0) INTO last_public
    FROM public_versions v JOIN claim_revisions r ON r.id = v.revision_id
    WHERE v.kind = 'claim' AND v.subject_id = NEW.claim_id;
  IF NEW.override_reason IS NULL AND EXISTS (
    SELECT FROM claim_revisions r
    WHERE r.claim_id = NEW.claim_id AND r.author_id = NEW.reviewer_id
      AND (r.number > last_public OR r.id = NEW.revision_id) AND r.number <= revision.number
  ) THEN
    RAISE EXCEPTION 'nobody reviews what they wrote' USING ERRCODE = 'check_violation', CONSTRAINT = 'reviews_other_person';
  END IF;

  SELECT count(DISTINCT o ->> 'partyId') INTO parties FROM jsonb_array_elements(NEW.originators::jsonb) o;
  SELECT EXISTS (SELECT FROM citations c WHERE c.revision_id = NEW.revision_id AND c.stance = 'supports' AND c.primary_evidence)
    INTO primary_evidence;
  IF (NEW.verdict = 'corroborated' AND parties < 2)
     OR (NEW.verdict = 'verified' AND (revision.kind = 'assessment' OR (parties < 2 AND NOT primary_evidence))) THEN
    RAISE EXCEPTION 'the evidence does not carry the verdict %', NEW.verdict USING ERRCODE = 'check_violation', CONSTRAINT = 'reviews_evidence';
  END IF;
  IF NEW.verdict = 'verified' AND coalesce(NEW.contradiction_answer, '') = '' AND EXISTS (
    SELECT FROM citations c WHERE c.revision_id = NEW.revision_id AND c.stance = 'contradicts'
  ) THEN
    RAISE EXCEPTION 'a contradicted claim is verified only with an answer' USING ERRCODE = 'check_violation', CONSTRAINT = 'reviews_contradicted';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint

-- The claims of an event. Canonical text has no spaces, and quotation marks within a text are escaped: this matches the member alone.
CREATE INDEX public_versions_event ON public_versions (situation_id, (substring(payload from '"eventId":"([0-9a-f-]{36})"')), published_at) WHERE kind = 'claim';--> statement-breakpoint
CREATE INDEX public_versions_merged ON public_versions ((substring(payload from '"mergedIntoId":"([0-9a-f-]{36})"'))) WHERE payload LIKE '%"mergedIntoId":"%';
