-- What the feeds of places and topics tell, when each claim came into the world, and how often what rests on a source was corrected
-- (db/schema/public-index.ts).

-- A claim that is written anew after its words were removed keeps its place in lists and archives: it was first public when it was.
CREATE OR REPLACE VIEW derived_public_claims AS
SELECT
  v.subject_id AS claim_id,
  v.situation_id,
  v.id AS version_id,
  v.published_at,
  (SELECT min(f.published_at) FROM public_versions f WHERE f.kind = 'claim' AND f.subject_id = v.subject_id) AS first_published_at,
  v.day,
  v.eve_day,
  v.standing,
  v.payload IS NULL AS removed,
  (p.shown ->> 'claimKind')::claim_kind AS claim_kind,
  (p.shown ->> 'eventId')::uuid AS event_id,
  (p.shown ->> 'mergedIntoId')::uuid AS merged_into_id,
  ARRAY(SELECT DISTINCT (id #>> '{}')::uuid FROM jsonb_path_query(p.shown, '$.places[*].id') id ORDER BY 1) AS place_ids,
  ARRAY(SELECT topic #>> '{}' FROM jsonb_path_query(p.shown, '$.topics[*]') topic) AS topics,
  s.ids AS source_ids,
  w.publishers AS publisher_ids,
  w.speakers AS speaker_ids,
  coalesce(jsonb_array_length(jsonb_path_query_array(p.shown, '$.corrections[*] ? (@.kind == "correction")')), 0) AS corrections,
  ARRAY(SELECT DISTINCT (id #>> '{}')::uuid FROM jsonb_path_query(p.shown, '$.figures[*].measureId') id ORDER BY 1) AS measure_ids,
  CASE WHEN p.shown IS NULL THEN ''::tsvector ELSE
    setweight(words_of(ARRAY[p.shown ->> 'statement']), 'A')
    || setweight(words_of(ARRAY(
      SELECT part #>> '{}' FROM jsonb_path_query(p.shown, '$.citations[*].passage.exact') part
      UNION ALL SELECT part #>> '{}' FROM jsonb_path_query(p.shown, '$.citations[*].translation') part
      UNION ALL SELECT part #>> '{}' FROM jsonb_path_query(p.shown, '$.places[*].name') part
      UNION ALL SELECT part #>> '{}' FROM jsonb_path_query(p.shown, '$.places[*].within[*]') part
      UNION ALL SELECT part #>> '{}' FROM jsonb_path_query(p.shown, '$.topics[*]') part
      UNION ALL SELECT part #>> '{}' FROM jsonb_path_query(p.shown, '$.citations[*].steps[*].label') part
      UNION ALL SELECT part #>> '{}' FROM jsonb_path_query(p.shown, '$.citations[*].steps[*].office') part
      UNION ALL SELECT e.title
    )), 'B')
    || array_to_tsvector(ARRAY(SELECT mark_of_source(id) FROM unnest(s.ids) id))
  END AS words
FROM public_versions v
CROSS JOIN LATERAL (SELECT v.payload::jsonb AS shown OFFSET 0) p
CROSS JOIN LATERAL (
  SELECT
    ARRAY(
      SELECT (c #>> '{report,publisherId}')::uuid FROM jsonb_path_query(p.shown, '$.citations[*]') c WHERE c #>> '{report,publisherId}' IS NOT NULL
      UNION SELECT (c #>> '{report,authorId}')::uuid FROM jsonb_path_query(p.shown, '$.citations[*]') c WHERE c #>> '{report,authorId}' IS NOT NULL
      ORDER BY 1
    ) AS publishers,
    -- A report that names nobody speaks for itself.
    ARRAY(
      SELECT (id #>> '{}')::uuid FROM jsonb_path_query(p.shown, '$.citations[*].steps[*].sourceId') id WHERE id <> 'null'
      UNION SELECT coalesce(c #>> '{report,authorId}', c #>> '{report,publisherId}')::uuid FROM jsonb_path_query(p.shown, '$.citations[*]') c
        WHERE c -> 'steps' = '[]' AND coalesce(c #>> '{report,authorId}', c #>> '{report,publisherId}') IS NOT NULL
      ORDER BY 1
    ) AS speakers
  OFFSET 0
) w
CROSS JOIN LATERAL (SELECT ARRAY(SELECT unnest(w.publishers) UNION SELECT unnest(w.speakers) ORDER BY 1) AS ids OFFSET 0) s
LEFT JOIN LATERAL (
  SELECT t.payload::jsonb ->> 'title' AS title FROM public_versions t
  WHERE t.kind = 'event' AND t.subject_id = (p.shown ->> 'eventId')::uuid ORDER BY t.published_at DESC LIMIT 1
) e ON true
WHERE v.kind = 'claim' AND NOT EXISTS (
  SELECT FROM public_versions newer
  WHERE newer.kind = 'claim' AND newer.subject_id = v.subject_id AND newer.published_at > v.published_at
);--> statement-breakpoint

-- Corrections are counted by source and number: 'correction', id#2 are the claims with a second one. Their sum is that of all corrections.
CREATE OR REPLACE FUNCTION counted_in(claim public_claims) RETURNS TABLE (kind text, id text) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 'place', place::text FROM unnest(claim.place_ids) place WHERE claim.merged_into_id IS NULL
  UNION ALL SELECT 'topic', topic FROM (SELECT DISTINCT unnest(claim.topics)) t(topic) WHERE claim.merged_into_id IS NULL
  UNION ALL SELECT 'source', source::text FROM unnest(claim.source_ids) source WHERE claim.merged_into_id IS NULL
  UNION ALL SELECT 'publisher', source::text FROM unnest(claim.publisher_ids) source WHERE claim.merged_into_id IS NULL
  UNION ALL SELECT 'speaker', source::text FROM unnest(claim.speaker_ids) source WHERE claim.merged_into_id IS NULL
  UNION ALL SELECT 'correction', source || '#' || nth FROM unnest(claim.source_ids) source, generate_series(1, claim.corrections) nth
    WHERE claim.merged_into_id IS NULL
$$;--> statement-breakpoint

CREATE OR REPLACE FUNCTION last_day_counted(situation uuid, of_kind text, of_id text, of_standing standing) RETURNS date LANGUAGE plpgsql STABLE AS $$
BEGIN
  CASE of_kind
    WHEN 'place' THEN RETURN (SELECT max(day) FROM public_claims WHERE situation_id = situation AND standing = of_standing AND merged_into_id IS NULL AND place_ids @> ARRAY[of_id::uuid]);
    WHEN 'topic' THEN RETURN (SELECT max(day) FROM public_claims WHERE situation_id = situation AND standing = of_standing AND merged_into_id IS NULL AND topics @> ARRAY[of_id]);
    WHEN 'correction' THEN RETURN (SELECT max(day) FROM public_claims WHERE situation_id = situation AND standing = of_standing AND merged_into_id IS NULL
      AND source_ids @> ARRAY[split_part(of_id, '#', 1)::uuid] AND corrections >= split_part(of_id, '#', 2)::integer);
    -- Publishers and speakers are among the sources, which are indexed.
    ELSE RETURN (SELECT max(day) FROM public_claims WHERE situation_id = situation AND standing = of_standing AND merged_into_id IS NULL AND source_ids @> ARRAY[of_id::uuid]
      AND CASE of_kind WHEN 'publisher' THEN publisher_ids @> ARRAY[of_id::uuid] WHEN 'speaker' THEN speaker_ids @> ARRAY[of_id::uuid] ELSE true END);
  END CASE;
END $$;--> statement-breakpoint

-- Whoever was told of a claim is told of its correction, too: a claim with a notice stays in the feeds of what it named before.
-- The sources on which it rests or rested are told with its notices.
CREATE FUNCTION told_in(claim public_claims) RETURNS TABLE (kind text, id text) LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT 'place', place::text FROM unnest(claim.place_ids) place
  UNION SELECT 'topic', topic FROM unnest(claim.topics) topic
  UNION SELECT before.kind, before.id
  FROM (SELECT v.payload::jsonb AS shown FROM public_versions v
    WHERE v.kind = 'claim' AND v.subject_id = claim.claim_id AND v.payload IS NOT NULL
      AND EXISTS (SELECT FROM public_notices n WHERE n.kind = 'claim' AND n.subject_id = claim.claim_id)
    OFFSET 0) p
  CROSS JOIN LATERAL (
    SELECT 'place' AS kind, place #>> '{}' AS id FROM jsonb_path_query(p.shown, '$.places[*].id') place
    UNION ALL SELECT 'topic', topic #>> '{}' FROM jsonb_path_query(p.shown, '$.topics[*]') topic
    UNION ALL SELECT 'source', source::text FROM unnest(uuids_at(p.shown, '$.citations[*].report.publisherId')
      || uuids_at(p.shown, '$.citations[*].report.authorId') || uuids_at(p.shown, '$.citations[*].steps[*].sourceId')) source
  ) before
$$;--> statement-breakpoint

CREATE VIEW derived_public_feed_items AS
SELECT c.situation_id, t.kind, t.id, i.item_id, i.is_notice, c.claim_id, i.born_at, i.changed_at
FROM public_claims c
CROSS JOIN LATERAL told_in(c) t
CROSS JOIN LATERAL (
  -- Of what rests on a source, the notices alone: sources have no feed.
  SELECT c.claim_id AS item_id, false AS is_notice, c.first_published_at AS born_at, c.published_at AS changed_at WHERE t.kind <> 'source'
  UNION ALL
  SELECT n.notice_id, true, n.corrected_at, n.corrected_at FROM public_notices n WHERE n.kind = 'claim' AND n.subject_id = c.claim_id
) i;--> statement-breakpoint

CREATE OR REPLACE FUNCTION index_public_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  version public_versions := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF version.kind IN ('claim', 'event', 'takeaway') THEN
    DELETE FROM public_notices WHERE kind = version.kind AND subject_id = version.subject_id;
    INSERT INTO public_notices SELECT * FROM derived_public_notices d WHERE d.kind = version.kind AND d.subject_id = version.subject_id;
  END IF;
  IF version.kind = 'claim' THEN
    PERFORM index_public_claim(version.subject_id);
    DELETE FROM public_feed_items WHERE claim_id = version.subject_id;
    INSERT INTO public_feed_items SELECT * FROM derived_public_feed_items d WHERE d.claim_id = version.subject_id;
  ELSIF version.kind = 'event' AND (TG_OP <> 'INSERT' OR version.payload::jsonb ->> 'title' IS DISTINCT FROM (
    SELECT before.payload::jsonb ->> 'title' FROM public_versions before
    WHERE before.kind = 'event' AND before.subject_id = version.subject_id AND before.published_at < version.published_at
    ORDER BY before.published_at DESC LIMIT 1
  )) THEN
    -- Its title is among the words of its claims.
    PERFORM index_public_claim(claim_id) FROM public_claims WHERE event_id = version.subject_id;
  ELSIF version.kind = 'source' THEN
    DELETE FROM public_sources WHERE source_id = version.subject_id;
    INSERT INTO public_sources SELECT * FROM derived_public_sources d WHERE d.source_id = version.subject_id;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint

CREATE OR REPLACE FUNCTION index_public_claims() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  rows bigint;
  built record;
BEGIN
  LOCK TABLE public_versions IN SHARE MODE;
  TRUNCATE public_claims, public_days, public_counts, public_notices, public_feed_items, public_sources;
  ALTER TABLE public_claims DISABLE TRIGGER count_public_claim;
  CREATE TEMPORARY TABLE built_indexes ON COMMIT DROP AS
    SELECT indexname AS name, indexdef AS definition FROM pg_indexes
    WHERE schemaname = 'public' AND tablename = 'public_claims' AND indexname <> 'public_claims_pkey';
  FOR built IN SELECT * FROM built_indexes LOOP
    EXECUTE format('DROP INDEX %I', built.name);
  END LOOP;
  INSERT INTO public_claims SELECT * FROM derived_public_claims ORDER BY situation_id, day, published_at;
  GET DIAGNOSTICS rows = ROW_COUNT;
  FOR built IN SELECT * FROM built_indexes LOOP
    EXECUTE built.definition;
  END LOOP;
  DROP TABLE built_indexes;
  ALTER TABLE public_claims ENABLE TRIGGER count_public_claim;
  INSERT INTO public_days SELECT * FROM derived_public_days;
  INSERT INTO public_counts SELECT * FROM derived_public_counts;
  INSERT INTO public_notices SELECT * FROM derived_public_notices;
  INSERT INTO public_feed_items SELECT * FROM derived_public_feed_items;
  INSERT INTO public_sources SELECT * FROM derived_public_sources;
  ANALYZE public_claims;
  ANALYZE public_days;
  ANALYZE public_counts;
  ANALYZE public_notices;
  ANALYZE public_feed_items;
  ANALYZE public_sources;
  RETURN rows;
END $$;--> statement-breakpoint

-- What of the index is new or ruled anew; its words stay as they are.
UPDATE public_claims c SET first_published_at = born.at
FROM (SELECT subject_id, min(published_at) AS at FROM public_versions WHERE kind = 'claim' GROUP BY subject_id) born
WHERE born.subject_id = c.claim_id AND born.at <> c.first_published_at;--> statement-breakpoint
INSERT INTO public_feed_items SELECT * FROM derived_public_feed_items;--> statement-breakpoint
INSERT INTO public_counts SELECT * FROM derived_public_counts WHERE kind = 'correction';--> statement-breakpoint
ANALYZE public_feed_items;
