-- What the database itself keeps of the promises about the tables of the whole desk.

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'source_merges', 'announcement_outcomes', 'text_reviews', 'takeaway_revisions', 'takeaway_sentences', 'comments'
  ] LOOP
    EXECUTE format('CREATE TRIGGER insert_only_rows BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER insert_only_whole BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY[
    'source_merges', 'announcement_outcomes', 'text_reviews', 'takeaway_revisions', 'takeaway_sentences', 'comments',
    'embargoes', 'takeaways', 'assignments'
  ] LOOP
    EXECUTE format(
      'ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (journal_line) REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED',
      name, name || '_journal_line');
  END LOOP;
END $$;--> statement-breakpoint

-- Promise 3 for titles and takeaways: nobody decides on what they wrote since the last publication.
CREATE FUNCTION text_review_is_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE reviewed_number integer; last_public integer; own boolean;
BEGIN
  IF NEW.subject_kind = 'event' THEN
    SELECT number INTO reviewed_number FROM event_revisions WHERE id = NEW.revision_id AND event_id = NEW.subject_id;
    SELECT coalesce(max(r.number), 0) INTO last_public FROM text_reviews t JOIN event_revisions r ON r.id = t.revision_id
      WHERE t.subject_id = NEW.subject_id AND t.decision = 'publish';
    -- A title from before the first publication was decided on with the claim that published it.
    SELECT EXISTS (SELECT FROM event_revisions r WHERE r.event_id = NEW.subject_id AND r.author_id = NEW.reviewer_id
      AND r.number > last_public AND r.number <= reviewed_number AND r.base_public_version_id IS NOT NULL) INTO own;
  ELSE
    SELECT number INTO reviewed_number FROM takeaway_revisions WHERE id = NEW.revision_id AND takeaway_id = NEW.subject_id;
    SELECT coalesce(max(r.number), 0) INTO last_public FROM text_reviews t JOIN takeaway_revisions r ON r.id = t.revision_id
      WHERE t.subject_id = NEW.subject_id AND t.decision = 'publish';
    SELECT EXISTS (SELECT FROM takeaway_revisions r WHERE r.takeaway_id = NEW.subject_id AND r.author_id = NEW.reviewer_id
      AND r.number > last_public AND r.number <= reviewed_number) INTO own;
  END IF;
  IF reviewed_number IS NULL THEN
    RAISE EXCEPTION 'the revision is not one of the subject' USING ERRCODE = 'check_violation', CONSTRAINT = 'text_reviews_subject_revision';
  END IF;
  IF NEW.decision = 'publish' AND NEW.override_reason IS NULL AND own THEN
    RAISE EXCEPTION 'nobody reviews what they wrote' USING ERRCODE = 'check_violation', CONSTRAINT = 'text_reviews_other_person';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER text_review_is_allowed BEFORE INSERT ON text_reviews FOR EACH ROW EXECUTE FUNCTION text_review_is_allowed();--> statement-breakpoint

-- Promise 1 for them: what becomes public was reviewed. The first title of an event comes with a reviewed claim.
CREATE OR REPLACE FUNCTION publication_is_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE shown jsonb;
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
  IF NEW.kind = 'takeaway' AND (NEW.day IS NULL OR NOT EXISTS (
    SELECT FROM text_reviews WHERE id = NEW.text_review_id AND subject_id = NEW.subject_id AND decision = 'publish'
  )) THEN
    RAISE EXCEPTION 'a takeaway is public only as it was reviewed' USING ERRCODE = 'check_violation', CONSTRAINT = 'public_versions_reviewed';
  END IF;
  IF NEW.kind = 'event' AND NOT EXISTS (
    SELECT FROM text_reviews WHERE id = NEW.text_review_id AND subject_id = NEW.subject_id AND decision = 'publish'
  ) THEN
    SELECT v.payload::jsonb INTO shown FROM public_versions v
      WHERE v.kind = 'event' AND v.subject_id = NEW.subject_id ORDER BY v.published_at DESC LIMIT 1;
    IF FOUND AND (shown -> 'title' IS DISTINCT FROM NEW.payload::jsonb -> 'title'
                  OR shown -> 'time' IS DISTINCT FROM NEW.payload::jsonb -> 'time') THEN
      RAISE EXCEPTION 'a public event changes only as it was reviewed' USING ERRCODE = 'check_violation', CONSTRAINT = 'public_versions_reviewed';
    END IF;
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
