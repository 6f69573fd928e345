-- What the database itself keeps of the promises in newsroom/README.md, whoever writes to it.

CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint

INSERT INTO journal_head (id, position, hash) VALUES (1, 0, repeat('0', 64));--> statement-breakpoint

-- Promise 6 and 7: insert-only tables refuse change and removal, row by row and whole.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is insert-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'reliability_records', 'snapshots', 'passages', 'claim_revisions', 'revision_places', 'revision_topics', 'relations',
    'citations', 'attribution_steps', 'figures', 'event_revisions', 'reviews', 'returns', 'corrections', 'public_versions', 'journal'
  ] LOOP
    EXECUTE format('CREATE TRIGGER insert_only_rows BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER insert_only_whole BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;--> statement-breakpoint

-- Promise 7: each journaled row names a line that exists; deferred, because the line is written last.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'people', 'invitations', 'situations', 'measures', 'topics', 'places', 'parties', 'sources', 'reliability_records',
    'reports', 'snapshots', 'notes', 'excluded_ranges', 'passages', 'claims', 'claim_revisions', 'revision_places',
    'revision_topics', 'relations', 'citations', 'attribution_steps', 'figures', 'events', 'event_revisions', 'reviews',
    'returns', 'corrections', 'public_versions'
  ] LOOP
    EXECUTE format(
      'ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (journal_line) REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED',
      name, name || '_journal_line');
  END LOOP;
END $$;--> statement-breakpoint

CREATE FUNCTION journal_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE head journal_head;
BEGIN
  SELECT * INTO head FROM journal_head WHERE id = 1;
  IF NEW.position <> head.position + 1 OR NEW.previous_hash <> head.hash THEN
    RAISE EXCEPTION 'journal line % does not follow line %', NEW.position, head.position USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER journal_follows BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION journal_follows();--> statement-breakpoint

-- Offsets are kept in UTF-16 units, too: characters beyond the basic plane count twice there.
CREATE FUNCTION utf16_length(words text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT length(words) + length(regexp_replace(words, '[\u0001-\uFFFF]', '', 'g'))
$$;--> statement-breakpoint

-- Promise 2: a passage's words stand, character for character, at its offsets in its snapshot.
CREATE FUNCTION passage_matches() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE body text;
BEGIN
  SELECT text INTO body FROM snapshots WHERE id = NEW.snapshot_id;
  IF substr(body, NEW.start_code_point + 1, NEW.end_code_point - NEW.start_code_point) IS DISTINCT FROM NEW.exact
     OR substr(body, greatest(NEW.start_code_point - length(NEW.prefix), 0) + 1, length(NEW.prefix)) IS DISTINCT FROM NEW.prefix
     OR length(NEW.prefix) > NEW.start_code_point
     OR substr(body, NEW.end_code_point + 1, length(NEW.suffix)) IS DISTINCT FROM NEW.suffix
     OR NEW.end_utf16 - NEW.start_utf16 <> utf16_length(NEW.exact)
     OR NEW.start_utf16 <> utf16_length(substr(body, 1, NEW.start_code_point)) THEN
    RAISE EXCEPTION 'the passage does not stand at its offsets in the snapshot' USING ERRCODE = 'check_violation', CONSTRAINT = 'passages_match';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER passage_matches BEFORE INSERT ON passages FOR EACH ROW EXECUTE FUNCTION passage_matches();--> statement-breakpoint

-- Promise 5: a figure's words stand at their place in the passage of a supporting citation of its revision, or a sum derives it,
-- or neither is given and a reviewer has to sign.
CREATE FUNCTION figure_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.citation_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM citations c JOIN passages p ON p.id = c.passage_id
    WHERE c.id = NEW.citation_id AND c.revision_id = NEW.revision_id AND c.stance = 'supports'
      AND substr(p.exact, NEW.start_code_point + 1, NEW.end_code_point - NEW.start_code_point) = NEW.words
  ) THEN
    RAISE EXCEPTION 'the figure does not stand in the passage' USING ERRCODE = 'check_violation', CONSTRAINT = 'figures_stand';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER figure_stands BEFORE INSERT ON figures FOR EACH ROW EXECUTE FUNCTION figure_stands();--> statement-breakpoint

-- Relations: no cycle of supersedes among the latest revisions.
CREATE FUNCTION supersedes_has_no_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE origin uuid;
BEGIN
  SELECT claim_id INTO origin FROM claim_revisions WHERE id = NEW.revision_id;
  IF NEW.to_claim_id = origin THEN
    RAISE EXCEPTION 'a claim has no relation to itself' USING ERRCODE = 'check_violation', CONSTRAINT = 'relations_other';
  END IF;
  IF NEW.kind = 'supersedes' THEN
    PERFORM pg_advisory_xact_lock(hashtext('supersedes'));
    IF EXISTS (
      WITH RECURSIVE latest AS (
        SELECT DISTINCT ON (claim_id) id, claim_id FROM claim_revisions ORDER BY claim_id, number DESC
      ), reached(claim_id) AS (
        SELECT NEW.to_claim_id
        UNION
        SELECT r.to_claim_id FROM reached JOIN latest USING (claim_id) JOIN relations r ON r.revision_id = latest.id AND r.kind = 'supersedes'
      ) SELECT FROM reached WHERE claim_id = origin
    ) THEN
      RAISE EXCEPTION 'the claims would supersede each other in a circle' USING ERRCODE = 'check_violation', CONSTRAINT = 'relations_no_cycle';
    END IF;
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER supersedes_has_no_cycle BEFORE INSERT ON relations FOR EACH ROW EXECUTE FUNCTION supersedes_has_no_cycle();--> statement-breakpoint

-- Promises 3 and 4: who may review, and which verdict the evidence carries.
CREATE FUNCTION review_is_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
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
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER review_is_allowed BEFORE INSERT ON reviews FOR EACH ROW EXECUTE FUNCTION review_is_allowed();--> statement-breakpoint

-- Promises 1, 2 and 9: what becomes public was reviewed, has a supporting citation, and its stamp rises.
CREATE FUNCTION publication_is_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM public_versions
    WHERE published_at >= NEW.published_at AND (published_at > NEW.published_at OR journal_line <> NEW.journal_line)
  ) THEN
    RAISE EXCEPTION 'publication stamps rise strictly' USING ERRCODE = 'check_violation', CONSTRAINT = 'public_versions_rise';
  END IF;
  IF NEW.kind = 'claim' THEN
    IF NEW.standing IS NULL OR NEW.day IS NULL OR NOT EXISTS (
      SELECT FROM reviews WHERE id = NEW.review_id AND claim_id = NEW.subject_id AND revision_id = NEW.revision_id
        AND (NEW.standing = 'withdrawn' OR verdict::text = NEW.standing::text)
    ) THEN
      RAISE EXCEPTION 'a claim is public only as it was reviewed' USING ERRCODE = 'check_violation', CONSTRAINT = 'public_versions_reviewed';
    END IF;
    IF NEW.standing <> 'withdrawn' AND NOT EXISTS (
      SELECT FROM citations WHERE revision_id = NEW.revision_id AND stance = 'supports'
    ) THEN
      RAISE EXCEPTION 'a published claim has at least one citation' USING ERRCODE = 'check_violation', CONSTRAINT = 'public_versions_cited';
    END IF;
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER publication_is_allowed BEFORE INSERT ON public_versions FOR EACH ROW EXECUTE FUNCTION publication_is_allowed();
