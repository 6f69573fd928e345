CREATE TABLE "public_feed_items" (
	"situation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"item_id" uuid NOT NULL,
	"is_notice" boolean NOT NULL,
	"claim_id" uuid NOT NULL,
	"born_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "public_feed_items_claim_id_kind_id_item_id_pk" PRIMARY KEY("claim_id","kind","id","item_id")
);
--> statement-breakpoint
DROP INDEX "public_claims_newest";--> statement-breakpoint
DROP INDEX "public_claims_figures";--> statement-breakpoint
CREATE INDEX "public_feed_items_born" ON "public_feed_items" USING btree ("situation_id","kind","id","born_at","item_id");--> statement-breakpoint
CREATE INDEX "public_feed_items_changed" ON "public_feed_items" USING btree ("situation_id","kind","id","changed_at") WHERE not "public_feed_items"."is_notice";--> statement-breakpoint
CREATE INDEX "public_claims_changed" ON "public_claims" USING btree ("situation_id","published_at") WHERE "public_claims"."published_at" > "public_claims"."first_published_at";--> statement-breakpoint
CREATE INDEX "public_claims_born" ON "public_claims" USING btree ("situation_id","first_published_at","claim_id");--> statement-breakpoint
CREATE INDEX "corrections_moment" ON "corrections" USING btree ("corrected_at","id");--> statement-breakpoint
CREATE INDEX "public_claims_newest" ON "public_claims" USING btree ("situation_id","published_at","day","merged_into_id");--> statement-breakpoint
CREATE INDEX "public_claims_figures" ON "public_claims" USING btree ("situation_id","day","published_at") WHERE "public_claims"."measure_ids" <> '{}';