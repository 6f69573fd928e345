CREATE TYPE "public"."capture_method" AS ENUM('paste', 'upload', 'command');--> statement-breakpoint
CREATE TYPE "public"."change_kind" AS ENUM('correction', 'clarification', 'update', 'evidence_added', 'typo');--> statement-breakpoint
CREATE TYPE "public"."claim_kind" AS ENUM('event', 'announcement', 'statement', 'assessment');--> statement-breakpoint
CREATE TYPE "public"."correction_kind" AS ENUM('correction', 'clarification', 'update', 'withdrawal');--> statement-breakpoint
CREATE TYPE "public"."day_basis" AS ENUM('event', 'range_end', 'month_end', 'statement', 'report');--> statement-breakpoint
CREATE TYPE "public"."note_state" AS ENUM('resolved', 'body_missing', 'marker_missing', 'gap');--> statement-breakpoint
CREATE TYPE "public"."place_kind" AS ENUM('country', 'region', 'district', 'settlement', 'site', 'water', 'other');--> statement-breakpoint
CREATE TYPE "public"."place_precision" AS ENUM('exact', 'settlement', 'district', 'region', 'country');--> statement-breakpoint
CREATE TYPE "public"."place_role" AS ENUM('impact', 'launch', 'meeting', 'origin', 'destination', 'mentioned');--> statement-breakpoint
CREATE TYPE "public"."public_kind" AS ENUM('claim', 'event', 'takeaway', 'source', 'situation');--> statement-breakpoint
CREATE TYPE "public"."qualifier" AS ENUM('exact', 'about', 'at_least', 'at_most', 'more_than', 'less_than', 'unspecified');--> statement-breakpoint
CREATE TYPE "public"."relation_kind" AS ENUM('supersedes', 'contradicts', 'repeats', 'fulfils', 'part_of');--> statement-breakpoint
CREATE TYPE "public"."reliability_grade" AS ENUM('A', 'B', 'C', 'D', 'E', 'F');--> statement-breakpoint
CREATE TYPE "public"."reporting_verb" AS ENUM('said', 'reported', 'announced', 'confirmed', 'claimed', 'denied', 'assessed');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('writer', 'editor', 'admin');--> statement-breakpoint
CREATE TYPE "public"."source_kind" AS ENUM('person', 'government', 'military', 'news_outlet', 'news_agency', 'research_institute', 'international_organisation', 'non_governmental_organisation', 'company', 'other');--> statement-breakpoint
CREATE TYPE "public"."stance" AS ENUM('supports', 'contradicts', 'context');--> statement-breakpoint
CREATE TYPE "public"."standing" AS ENUM('attributed', 'corroborated', 'verified', 'disputed', 'refuted', 'unverifiable', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."time_precision" AS ENUM('minute', 'hour', 'part_of_day', 'night', 'day', 'range', 'month', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."verdict" AS ENUM('attributed', 'corroborated', 'verified', 'disputed', 'refuted', 'unverifiable');--> statement-breakpoint
CREATE TYPE "public"."verification_method" AS ENUM('source_checked', 'official_record', 'visual', 'expert', 'arithmetic');--> statement-breakpoint
CREATE TABLE "claim_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" "claim_kind" NOT NULL,
	"statement" text,
	"fields" text,
	"names" text[],
	"event_id" uuid,
	"time_precision" time_precision NOT NULL,
	"time_start" timestamp (3) with time zone,
	"time_end" timestamp (3) with time zone,
	"time_approximate" boolean DEFAULT false NOT NULL,
	"time_phrase" text,
	"time_choice_reason" text,
	"day" date NOT NULL,
	"day_basis" "day_basis" NOT NULL,
	"eve_day" date,
	"due_precision" time_precision,
	"due_start" timestamp (3) with time zone,
	"due_end" timestamp (3) with time zone,
	"due_phrase" text,
	"change_kind" "change_kind",
	"change_reason" text,
	"found_by" text,
	"base_public_version_id" uuid,
	"author_id" uuid NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "claim_revisions_interval" CHECK ("claim_revisions"."time_end" > "claim_revisions"."time_start"),
	CONSTRAINT "claim_revisions_due" CHECK ("claim_revisions"."due_end" > "claim_revisions"."due_start"),
	CONSTRAINT "claim_revisions_time" CHECK (("claim_revisions"."time_precision" = 'unknown') = ("claim_revisions"."time_start" is null))
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"entered_by_id" uuid NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"claim_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"fields" text NOT NULL,
	"base_revision_id" uuid,
	"author_id" uuid NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "relations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"kind" "relation_kind" NOT NULL,
	"to_claim_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revision_places" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"role" "place_role" NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revision_topics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"event_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text,
	"time_start" timestamp (3) with time zone,
	"time_end" timestamp (3) with time zone,
	"time_precision" time_precision NOT NULL,
	"time_approximate" boolean DEFAULT false NOT NULL,
	"change_kind" "change_kind",
	"change_reason" text,
	"author_id" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "event_revisions_interval" CHECK ("event_revisions"."time_end" > "event_revisions"."time_start")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"opened_by_id" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attribution_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"citation_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"source_id" uuid,
	"label" text,
	"party_id" uuid,
	"verb" "reporting_verb" NOT NULL,
	"office" text,
	CONSTRAINT "attribution_steps_who" CHECK (("attribution_steps"."source_id" is null) <> ("attribution_steps"."label" is null))
);
--> statement-breakpoint
CREATE TABLE "citations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"revision_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"passage_id" uuid NOT NULL,
	"stance" "stance" NOT NULL,
	"note_id" uuid,
	"summary_only" boolean DEFAULT false NOT NULL,
	"primary_evidence" boolean DEFAULT false NOT NULL,
	"primary_reason" text,
	"translation" text
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"revision_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"measure_id" uuid NOT NULL,
	"value" numeric NOT NULL,
	"low" numeric,
	"high" numeric,
	"qualifier" "qualifier" NOT NULL,
	"unit" text DEFAULT '' NOT NULL,
	"as_of" text,
	"citation_id" uuid,
	"words" text,
	"start_code_point" integer,
	"end_code_point" integer,
	"derivation" text,
	"derived_from" uuid[],
	"part_of_id" uuid,
	"converted_from_id" uuid,
	CONSTRAINT "figures_as_of" CHECK ("figures"."as_of" ~ '^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$'),
	CONSTRAINT "figures_range" CHECK ("figures"."low" <= "figures"."value" and "figures"."value" <= "figures"."high"),
	CONSTRAINT "figures_span" CHECK (("figures"."citation_id" is null) = ("figures"."start_code_point" is null) and ("figures"."end_code_point" is null) = ("figures"."start_code_point" is null) and "figures"."end_code_point" > "figures"."start_code_point")
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"person_id" uuid,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid,
	"situation_id" uuid,
	"detail" text,
	"salt" text,
	"seal" text NOT NULL,
	"rows" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journal_head" (
	"id" integer PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "journal_head_single" CHECK ("journal_head"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"token_digest" text NOT NULL,
	"role" "role" NOT NULL,
	"person_id" uuid,
	"email" text,
	"invited_by_id" uuid,
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"byline" text NOT NULL,
	"role" "role" NOT NULL,
	"password_hash" text,
	"added_at" timestamp (3) with time zone NOT NULL,
	"disabled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"user_agent" text
);
--> statement-breakpoint
CREATE TABLE "public_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"kind" "public_kind" NOT NULL,
	"subject_id" uuid NOT NULL,
	"situation_id" uuid,
	"published_at" timestamp (3) with time zone NOT NULL,
	"payload" text,
	"day" date,
	"eve_day" date,
	"standing" "standing",
	"revision_id" uuid,
	"review_id" uuid,
	"related" uuid[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "excluded_ranges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"snapshot_id" uuid NOT NULL,
	"start_utf16" integer NOT NULL,
	"end_utf16" integer NOT NULL,
	"reason" text NOT NULL,
	"excluded_by_id" uuid NOT NULL,
	"excluded_at" timestamp (3) with time zone NOT NULL,
	"lifted_at" timestamp (3) with time zone,
	CONSTRAINT "excluded_ranges_interval" CHECK ("excluded_ranges"."start_utf16" >= 0 and "excluded_ranges"."end_utf16" > "excluded_ranges"."start_utf16")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"snapshot_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" "note_state" NOT NULL,
	"markers" integer[] DEFAULT '{}' NOT NULL,
	"body" text,
	"url" text
);
--> statement-breakpoint
CREATE TABLE "passages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"snapshot_id" uuid NOT NULL,
	"start_utf16" integer NOT NULL,
	"end_utf16" integer NOT NULL,
	"start_code_point" integer NOT NULL,
	"end_code_point" integer NOT NULL,
	"exact" text,
	"prefix" text,
	"suffix" text,
	CONSTRAINT "passages_interval" CHECK ("passages"."start_utf16" >= 0 and "passages"."end_utf16" > "passages"."start_utf16" and "passages"."end_code_point" > "passages"."start_code_point")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"title" text,
	"publisher_id" uuid,
	"author_id" uuid,
	"url" text,
	"published_on" date,
	"language" text NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"report_id" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"text" text,
	"sha256" text NOT NULL,
	"utf16_length" integer NOT NULL,
	"code_point_length" integer NOT NULL,
	"method" "capture_method" NOT NULL,
	"captured_by_id" uuid,
	"captured_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"subject_kind" "public_kind" NOT NULL,
	"subject_id" uuid NOT NULL,
	"kind" "correction_kind" NOT NULL,
	"stood" text,
	"stands" text,
	"reason" text,
	"found_by" text,
	"corrected_by_id" uuid NOT NULL,
	"corrected_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "returns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"reason" text,
	"returned_by_id" uuid NOT NULL,
	"returned_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"salt" text,
	"seal" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"verdict" "verdict" NOT NULL,
	"method" "verification_method",
	"reason" text,
	"originators" text NOT NULL,
	"own_observations" uuid[] DEFAULT '{}' NOT NULL,
	"signed_figures" uuid[] DEFAULT '{}' NOT NULL,
	"override_reason" text,
	"reviewer_id" uuid NOT NULL,
	"reviewed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reviews_verified_method" CHECK ("reviews"."verdict" <> 'verified' or "reviews"."method" is not null)
);
--> statement-breakpoint
CREATE TABLE "measures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"unit" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" "place_kind" NOT NULL,
	"parent_id" uuid,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"folded_names" text[] NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"precision" "place_precision",
	CONSTRAINT "places_latitude" CHECK ("places"."latitude" between -90 and 90),
	CONSTRAINT "places_longitude" CHECK ("places"."longitude" between -180 and 180),
	CONSTRAINT "places_parent_other" CHECK ("places"."parent_id" <> "places"."id")
);
--> statement-breakpoint
CREATE TABLE "situation_counters" (
	"situation_id" uuid PRIMARY KEY NOT NULL,
	"public_version" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "situations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"time_zone" text NOT NULL,
	"language" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "situations_slug_form" CHECK ("situations"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("situations"."slug") <= 60)
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"situation_id" uuid NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "parties" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reliability_records" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"grade" "reliability_grade" NOT NULL,
	"reason" text NOT NULL,
	"graded_by_id" uuid NOT NULL,
	"graded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"journal_line" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" "source_kind" NOT NULL,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"folded_names" text[] NOT NULL,
	"party_id" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "claim_revisions" ADD CONSTRAINT "claim_revisions_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_revisions" ADD CONSTRAINT "claim_revisions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_revisions" ADD CONSTRAINT "claim_revisions_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_entered_by_id_people_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_revision_id_claim_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."claim_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_to_claim_id_claims_id_fk" FOREIGN KEY ("to_claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_places" ADD CONSTRAINT "revision_places_revision_id_claim_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."claim_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_places" ADD CONSTRAINT "revision_places_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_topics" ADD CONSTRAINT "revision_topics_revision_id_claim_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."claim_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_topics" ADD CONSTRAINT "revision_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_revisions" ADD CONSTRAINT "event_revisions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_revisions" ADD CONSTRAINT "event_revisions_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_opened_by_id_people_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attribution_steps" ADD CONSTRAINT "attribution_steps_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attribution_steps" ADD CONSTRAINT "attribution_steps_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attribution_steps" ADD CONSTRAINT "attribution_steps_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_revision_id_claim_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."claim_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_passage_id_passages_id_fk" FOREIGN KEY ("passage_id") REFERENCES "public"."passages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_revision_id_claim_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."claim_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_measure_id_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_part_of_id_figures_id_fk" FOREIGN KEY ("part_of_id") REFERENCES "public"."figures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_converted_from_id_figures_id_fk" FOREIGN KEY ("converted_from_id") REFERENCES "public"."figures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_id_people_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_versions" ADD CONSTRAINT "public_versions_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_versions" ADD CONSTRAINT "public_versions_revision_id_claim_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."claim_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_versions" ADD CONSTRAINT "public_versions_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excluded_ranges" ADD CONSTRAINT "excluded_ranges_snapshot_id_snapshots_id_fk" FOREIGN KEY ("snapshot_id") REFERENCES "public"."snapshots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excluded_ranges" ADD CONSTRAINT "excluded_ranges_excluded_by_id_people_id_fk" FOREIGN KEY ("excluded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_snapshot_id_snapshots_id_fk" FOREIGN KEY ("snapshot_id") REFERENCES "public"."snapshots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passages" ADD CONSTRAINT "passages_snapshot_id_snapshots_id_fk" FOREIGN KEY ("snapshot_id") REFERENCES "public"."snapshots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_publisher_id_sources_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_author_id_sources_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_captured_by_id_people_id_fk" FOREIGN KEY ("captured_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_corrected_by_id_people_id_fk" FOREIGN KEY ("corrected_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns" ADD CONSTRAINT "returns_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns" ADD CONSTRAINT "returns_revision_id_claim_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."claim_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns" ADD CONSTRAINT "returns_returned_by_id_people_id_fk" FOREIGN KEY ("returned_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_revision_id_claim_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."claim_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_reviewer_id_people_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measures" ADD CONSTRAINT "measures_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation_counters" ADD CONSTRAINT "situation_counters_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_situation_id_situations_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reliability_records" ADD CONSTRAINT "reliability_records_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reliability_records" ADD CONSTRAINT "reliability_records_graded_by_id_people_id_fk" FOREIGN KEY ("graded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_revisions_number" ON "claim_revisions" USING btree ("claim_id","number");--> statement-breakpoint
CREATE INDEX "claim_revisions_event" ON "claim_revisions" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "claims_situation" ON "claims" USING btree ("situation_id","entered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "relations_once" ON "relations" USING btree ("revision_id","kind","to_claim_id");--> statement-breakpoint
CREATE INDEX "relations_to" ON "relations" USING btree ("to_claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "revision_places_once" ON "revision_places" USING btree ("revision_id","place_id","role");--> statement-breakpoint
CREATE UNIQUE INDEX "revision_topics_once" ON "revision_topics" USING btree ("revision_id","topic_id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_revisions_number" ON "event_revisions" USING btree ("event_id","number");--> statement-breakpoint
CREATE INDEX "events_situation" ON "events" USING btree ("situation_id","opened_at");--> statement-breakpoint
CREATE UNIQUE INDEX "attribution_steps_position" ON "attribution_steps" USING btree ("citation_id","position");--> statement-breakpoint
CREATE INDEX "attribution_steps_source" ON "attribution_steps" USING btree ("source_id");--> statement-breakpoint
CREATE UNIQUE INDEX "citations_position" ON "citations" USING btree ("revision_id","position");--> statement-breakpoint
CREATE INDEX "citations_passage" ON "citations" USING btree ("passage_id");--> statement-breakpoint
CREATE UNIQUE INDEX "figures_position" ON "figures" USING btree ("revision_id","position");--> statement-breakpoint
CREATE INDEX "figures_measure" ON "figures" USING btree ("measure_id");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_position" ON "journal" USING btree ("position");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_hash" ON "journal" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "journal_subject" ON "journal" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("token_digest");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "public_versions_moment" ON "public_versions" USING btree ("published_at");--> statement-breakpoint
CREATE UNIQUE INDEX "public_versions_subject" ON "public_versions" USING btree ("kind","subject_id","published_at");--> statement-breakpoint
CREATE INDEX "public_versions_day" ON "public_versions" USING btree ("situation_id","kind","day","published_at");--> statement-breakpoint
CREATE INDEX "public_versions_eve" ON "public_versions" USING btree ("situation_id","eve_day","published_at") WHERE "public_versions"."eve_day" is not null;--> statement-breakpoint
CREATE INDEX "public_versions_latest" ON "public_versions" USING btree ("situation_id","kind","published_at");--> statement-breakpoint
CREATE INDEX "public_versions_related" ON "public_versions" USING gin ("related");--> statement-breakpoint
CREATE INDEX "excluded_ranges_snapshot" ON "excluded_ranges" USING btree ("snapshot_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notes_number" ON "notes" USING btree ("snapshot_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "passages_span" ON "passages" USING btree ("snapshot_id","start_utf16","end_utf16");--> statement-breakpoint
CREATE INDEX "reports_situation" ON "reports" USING btree ("situation_id","entered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "snapshots_text" ON "snapshots" USING btree ("situation_id","sha256");--> statement-breakpoint
CREATE INDEX "snapshots_report" ON "snapshots" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "corrections_subject" ON "corrections" USING btree ("subject_id","corrected_at");--> statement-breakpoint
CREATE INDEX "returns_revision" ON "returns" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "reviews_revision" ON "reviews" USING btree ("revision_id","reviewed_at");--> statement-breakpoint
CREATE INDEX "reviews_claim" ON "reviews" USING btree ("claim_id","reviewed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "measures_name" ON "measures" USING btree ("situation_id",lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "places_name" ON "places" USING btree ("situation_id",lower("name"),coalesce("parent_id", "situation_id"));--> statement-breakpoint
CREATE INDEX "places_parent" ON "places" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "places_folded_names" ON "places" USING gin ("folded_names");--> statement-breakpoint
CREATE UNIQUE INDEX "situations_slug" ON "situations" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "topics_name" ON "topics" USING btree ("situation_id",lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "parties_name" ON "parties" USING btree (lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "sources_name" ON "sources" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "sources_party" ON "sources" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "sources_folded_names" ON "sources" USING gin ("folded_names");