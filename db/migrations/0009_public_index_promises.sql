-- The index of what is public (db/schema/public-index.ts): derived from public_versions by triggers, and by nothing else.

-- Words as the search compares them: lower case, without accents and apostrophes, Cyrillic as Latin letters, y and j as i, and no letter
-- twice in a row. So Zelensky, Zelenskyy and Зеленський are one word. newsroom/timeline/romanised.ts says the same; a test holds the two together.
CREATE FUNCTION romanised(words text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  folded text := lower(words);
  letter text;
BEGIN
  IF octet_length(folded) <> length(folded) THEN
    folded := translate(normalize(folded, NFKD), E'\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0327\u0328\u02BC\u2018\u2019\u044C\u044A', '');
    folded := replace(replace(replace(replace(replace(folded, 'щ', 'shch'), 'ш', 'sh'), 'ч', 'ch'), 'ц', 'ts'), 'ж', 'zh');
    folded := replace(replace(replace(replace(folded, 'х', 'kh'), 'ю', 'iu'), 'я', 'ia'), 'є', 'ie');
    folded := translate(folded, 'абвгґдезиіклмнопрстуфыэłđø', 'abvhgdeziiklmnoprstufieldo');
    folded := regexp_replace(folded, E'[\u0080-\u00BF\u00D7\u00F7\u2000-\u206F\u20A0-\u2BFF\u3000-\u303F]', ' ', 'g');
  END IF;
  folded := translate(folded, E'yj!"#$%&()*+,-./:;<=>?@[\\]^_{|}~''`', 'ii' || repeat(' ', 30));
  folded := replace(folded, 'zhzh', 'zh');
  FOREACH letter IN ARRAY ARRAY['a','b','c','d','e','f','g','h','i','k','l','m','n','o','p','q','r','s','t','u','v','w','x','z'] LOOP
    folded := replace(folded, letter || letter, letter);
  END LOOP;
  RETURN folded;
END $$;--> statement-breakpoint

-- Parts of a text, each by itself: no phrase is found across the end of one. г is h in one language and g in the other: both are found.
CREATE FUNCTION words_of(parts text[]) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  whole text := array_to_string(parts, ' qzqzq ');
  found tsvector := ts_delete(to_tsvector('simple', romanised(whole)), 'qzqzq');
BEGIN
  IF position('г' IN whole) > 0 OR position('Г' IN whole) > 0 THEN
    found := found || ts_delete(to_tsvector('simple', romanised('qzqzq ' || translate(whole, 'гГ', 'ґґ'))), 'qzqzq');
  END IF;
  RETURN found;
END $$;--> statement-breakpoint

-- How a source stands among the words of a claim: by its id, so that a new name of it changes no claim.
CREATE FUNCTION mark_of_source(source uuid) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT '@' || left(replace(source::text, '-', ''), 16)
$$;--> statement-breakpoint

CREATE FUNCTION uuids_at(payload jsonb, path jsonpath) RETURNS uuid[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT (id #>> '{}')::uuid ORDER BY (id #>> '{}')::uuid), '{}')
  FROM jsonb_path_query(payload, path) id WHERE id <> 'null'
$$;--> statement-breakpoint

-- What each row of the index has to be. The triggers, the rebuilding and `daybook verify` read these views, so that there is one rule.
CREATE VIEW derived_public_claims AS
SELECT
  v.subject_id AS claim_id,
  v.situation_id,
  v.id AS version_id,
  v.published_at,
  coalesce(
    (p.shown ->> 'firstPublishedAt')::timestamptz(3),
    (SELECT min(f.published_at) FROM public_versions f WHERE f.kind = 'claim' AND f.subject_id = v.subject_id)
  ) AS first_published_at,
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

CREATE VIEW derived_public_notices AS
SELECT
  (notice.given ->> 'id')::uuid AS notice_id,
  v.situation_id,
  v.kind,
  v.subject_id,
  min((notice.given ->> 'correctedAt')::timestamptz(3)) AS corrected_at,
  min(v.published_at) AS published_at
FROM public_versions v
-- Canonical text has no spaces, and quotation marks within a text are escaped: this matches the member alone.
CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN v.payload LIKE '%"corrections":[{%' THEN v.payload::jsonb -> 'corrections' END) AS notice(given)
WHERE v.kind IN ('claim', 'event', 'takeaway')
GROUP BY 1, 2, 3, 4
HAVING bool_or(NOT EXISTS (
  SELECT FROM public_versions newer
  WHERE newer.kind = v.kind AND newer.subject_id = v.subject_id AND newer.published_at > v.published_at
));--> statement-breakpoint

CREATE VIEW derived_public_sources AS
SELECT v.subject_id AS source_id, v.id AS version_id, words_of(ARRAY[v.payload::jsonb ->> 'name']) AS words
FROM public_versions v
WHERE v.kind = 'source' AND v.payload IS NOT NULL AND NOT EXISTS (
  SELECT FROM public_versions newer
  WHERE newer.kind = 'source' AND newer.subject_id = v.subject_id AND newer.published_at > v.published_at
);--> statement-breakpoint

-- What was joined to another claim stands on no day of its own, and is counted nowhere.
CREATE VIEW derived_public_days AS
SELECT situation_id, day, count(*)::integer AS claims FROM public_claims WHERE merged_into_id IS NULL GROUP BY situation_id, day;--> statement-breakpoint

CREATE FUNCTION counted_in(claim public_claims) RETURNS TABLE (kind text, id text) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 'place', place::text FROM unnest(claim.place_ids) place WHERE claim.merged_into_id IS NULL
  UNION ALL SELECT 'topic', topic FROM (SELECT DISTINCT unnest(claim.topics)) t(topic) WHERE claim.merged_into_id IS NULL
  UNION ALL SELECT 'source', source::text FROM unnest(claim.source_ids) source WHERE claim.merged_into_id IS NULL
  UNION ALL SELECT 'publisher', source::text FROM unnest(claim.publisher_ids) source WHERE claim.merged_into_id IS NULL
  UNION ALL SELECT 'speaker', source::text FROM unnest(claim.speaker_ids) source WHERE claim.merged_into_id IS NULL
$$;--> statement-breakpoint

CREATE VIEW derived_public_counts AS
SELECT c.situation_id, k.kind, k.id, c.standing, count(*)::integer AS claims, max(c.day) AS last_day
FROM public_claims c CROSS JOIN LATERAL counted_in(c) k GROUP BY c.situation_id, k.kind, k.id, c.standing;--> statement-breakpoint

CREATE FUNCTION last_day_counted(situation uuid, of_kind text, of_id text, of_standing standing) RETURNS date LANGUAGE plpgsql STABLE AS $$
BEGIN
  CASE of_kind
    WHEN 'place' THEN RETURN (SELECT max(day) FROM public_claims WHERE situation_id = situation AND standing = of_standing AND merged_into_id IS NULL AND place_ids @> ARRAY[of_id::uuid]);
    WHEN 'topic' THEN RETURN (SELECT max(day) FROM public_claims WHERE situation_id = situation AND standing = of_standing AND merged_into_id IS NULL AND topics @> ARRAY[of_id]);
    -- Publishers and speakers are among the sources, which are indexed.
    ELSE RETURN (SELECT max(day) FROM public_claims WHERE situation_id = situation AND standing = of_standing AND merged_into_id IS NULL AND source_ids @> ARRAY[of_id::uuid]
      AND CASE of_kind WHEN 'publisher' THEN publisher_ids @> ARRAY[of_id::uuid] WHEN 'speaker' THEN speaker_ids @> ARRAY[of_id::uuid] ELSE true END);
  END CASE;
END $$;--> statement-breakpoint

CREATE FUNCTION count_public_claim() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE one record;
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.merged_into_id IS NULL THEN
    UPDATE public_days SET claims = claims - 1 WHERE situation_id = OLD.situation_id AND day = OLD.day;
    DELETE FROM public_days WHERE situation_id = OLD.situation_id AND day = OLD.day AND claims = 0;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.merged_into_id IS NULL THEN
    INSERT INTO public_days AS d (situation_id, day, claims) VALUES (NEW.situation_id, NEW.day, 1)
      ON CONFLICT (situation_id, day) DO UPDATE SET claims = d.claims + 1;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    FOR one IN SELECT k.kind, k.id FROM counted_in(OLD) k
        WHERE TG_OP = 'DELETE' OR OLD.standing <> NEW.standing OR OLD.day <> NEW.day OR (k.kind, k.id) NOT IN (SELECT n.kind, n.id FROM counted_in(NEW) n) LOOP
      DELETE FROM public_counts WHERE situation_id = OLD.situation_id AND kind = one.kind AND id = one.id AND standing = OLD.standing AND claims = 1;
      UPDATE public_counts SET claims = claims - 1,
          last_day = CASE WHEN last_day > OLD.day THEN last_day ELSE coalesce(last_day_counted(OLD.situation_id, one.kind, one.id, OLD.standing), last_day) END
        WHERE situation_id = OLD.situation_id AND kind = one.kind AND id = one.id AND standing = OLD.standing;
    END LOOP;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    FOR one IN SELECT k.kind, k.id FROM counted_in(NEW) k
        WHERE TG_OP = 'INSERT' OR OLD.standing <> NEW.standing OR OLD.day <> NEW.day OR (k.kind, k.id) NOT IN (SELECT o.kind, o.id FROM counted_in(OLD) o) LOOP
      INSERT INTO public_counts AS c (situation_id, kind, id, standing, claims, last_day) VALUES (NEW.situation_id, one.kind, one.id, NEW.standing, 1, NEW.day)
        ON CONFLICT (situation_id, kind, id, standing) DO UPDATE SET claims = c.claims + 1, last_day = greatest(c.last_day, NEW.day);
    END LOOP;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER count_public_claim AFTER INSERT OR UPDATE OR DELETE ON public_claims FOR EACH ROW EXECUTE FUNCTION count_public_claim();--> statement-breakpoint

CREATE FUNCTION index_public_claim(claim uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public_claims AS c SELECT * FROM derived_public_claims d WHERE d.claim_id = claim
    ON CONFLICT (claim_id) DO UPDATE SET
      situation_id = excluded.situation_id, version_id = excluded.version_id, published_at = excluded.published_at,
      first_published_at = excluded.first_published_at, day = excluded.day, eve_day = excluded.eve_day, standing = excluded.standing,
      removed = excluded.removed, claim_kind = excluded.claim_kind, event_id = excluded.event_id, merged_into_id = excluded.merged_into_id,
      place_ids = excluded.place_ids, topics = excluded.topics, source_ids = excluded.source_ids, publisher_ids = excluded.publisher_ids,
      speaker_ids = excluded.speaker_ids, corrections = excluded.corrections, measure_ids = excluded.measure_ids, words = excluded.words;
  IF NOT FOUND THEN
    DELETE FROM public_claims WHERE claim_id = claim;
  END IF;
END $$;--> statement-breakpoint

CREATE FUNCTION index_public_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  version public_versions := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF version.kind IN ('claim', 'event', 'takeaway') THEN
    DELETE FROM public_notices WHERE kind = version.kind AND subject_id = version.subject_id;
    INSERT INTO public_notices SELECT * FROM derived_public_notices d WHERE d.kind = version.kind AND d.subject_id = version.subject_id;
  END IF;
  IF version.kind = 'claim' THEN
    PERFORM index_public_claim(version.subject_id);
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
CREATE TRIGGER index_public_version AFTER INSERT OR UPDATE OR DELETE ON public_versions FOR EACH ROW EXECUTE FUNCTION index_public_version();--> statement-breakpoint

-- Makes the whole index anew; only the tables' owner can. After many rows have been copied in at once, with the trigger
-- index_public_version disabled for that, it is the way to the index: one pass, and the indexes built at the end.
CREATE FUNCTION index_public_claims() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  rows bigint;
  built record;
BEGIN
  LOCK TABLE public_versions IN SHARE MODE;
  TRUNCATE public_claims, public_days, public_counts, public_notices, public_sources;
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
  INSERT INTO public_sources SELECT * FROM derived_public_sources;
  ANALYZE public_claims;
  ANALYZE public_days;
  ANALYZE public_counts;
  ANALYZE public_notices;
  ANALYZE public_sources;
  RETURN rows;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION index_public_claims() FROM PUBLIC;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION index_public_claim(uuid) FROM PUBLIC;--> statement-breakpoint

-- What a redaction emptied is little, and looked for on many pages.
CREATE INDEX public_versions_removed ON public_versions (situation_id, kind, subject_id) WHERE payload IS NULL;--> statement-breakpoint

SELECT index_public_claims();
