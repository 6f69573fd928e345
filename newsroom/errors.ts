/** There is no such thing, or none that this actor may see: the two look alike on purpose. */
export class NotFound extends Error {
  override name = 'NotFound';
  constructor(readonly what: string) {
    super(`no such ${what}`);
  }
}

/** The actor may not do this. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
  constructor(readonly action: string) {
    super(`not allowed: ${action}`);
  }
}

/** The thing changed since the actor looked at it (promise 10). `current` is what stands now, to show beside theirs. */
export class Conflict extends Error {
  override name = 'Conflict';
  constructor(
    readonly what: string,
    readonly current?: unknown,
  ) {
    super(`${what} has changed meanwhile`);
  }
}

/**
 * A rule of the newsroom is broken. `code` is put into words by messages/; `path` is the field of the input
 * that broke it ("citations[0].quote"), or '' for the whole form; `facts` fill the sentence.
 */
export class RuleBroken extends Error {
  override name = 'RuleBroken';
  constructor(
    readonly code: RuleCode,
    readonly path = '',
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code}${path ? ` at ${path}` : ''} ${JSON.stringify(facts)}`);
  }
}

/** Several rules at once: a form is answered in one go. */
export class RulesBroken extends Error {
  override name = 'RulesBroken';
  constructor(readonly broken: readonly RuleBroken[]) {
    super(broken.map((b) => b.message).join('; '));
  }
}

export const ruleCodes = [
  // names
  'name_taken',
  'slug_taken',
  'email_taken',
  'unknown_source',
  'ambiguous_source',
  'unknown_party',
  'unknown_place',
  'ambiguous_place',
  'unknown_measure',
  'unknown_claim',
  'unknown_event',
  'unknown_report',
  'unknown_note',
  'unknown_topic',
  'alias_known',
  'source_merged',
  'merge_itself',
  'merge_with_merged',
  'time_zone_fixed',
  'place_within_itself',
  // capture and passages
  'ill_formed_text',
  'nul_in_text',
  'empty_text',
  'text_too_long',
  'text_captured_before',
  'quote_absent',
  'quote_repeated',
  'quote_excluded',
  'occurrence_absent',
  'range_outside',
  // reading documents
  'document_too_large',
  'document_form_unknown',
  'document_broken',
  'document_locked',
  'document_without_text',
  'document_unpacks_too_far',
  'document_defines_entities',
  'document_too_deep',
  'document_too_many_pages',
  'document_too_slow',
  'document_too_heavy',
  'encoding_unknown',
  'feed_unreadable',
  'feed_watched',
  'item_decided',
  'host_allowed',
  'host_malformed',
  'reading_busy',
  // fetching
  'address_malformed',
  'address_scheme',
  'address_with_password',
  'address_port',
  'address_not_public',
  'address_unknown',
  'address_unreachable',
  'answer_status',
  'answer_too_slow',
  'answer_too_large',
  'answer_type',
  'answer_broken',
  'answer_redirects',
  // claims
  'no_supporting_citation',
  'who_or_label',
  'time_incomplete',
  'time_order',
  'night_needs_reason',
  'nothing_to_date',
  'due_only_announcement',
  'figure_words_absent',
  'figure_words_repeated',
  'figure_value_differs',
  'figure_citation_absent',
  'figure_reference_absent',
  'sum_differs',
  'numeral_unaccounted',
  'change_kind_missing',
  'change_reason_missing',
  'nothing_changed',
  'relation_cycle',
  'relation_itself',
  // reviews
  'own_revision',
  'own_event_title',
  'own_withdrawal',
  'override_only_admin',
  'needs_two_parties',
  'needs_primary_or_two_parties',
  'needs_method',
  'needs_method_reason',
  'contradiction_unanswered',
  'primary_reason_missing',
  'assessment_never_verified',
  'figure_unsigned',
  'own_observation_unfit',
  'not_published',
  'merge_claim_itself',
  'claim_merged',
  'merge_event_itself',
  'event_merged',
  'split_without_claims',
  'split_takes_all',
  'figure_not_in_ledger',
  'already_withdrawn',
  'already_reviewed',
  'already_returned',
  'embargo_incomplete',
  'embargo_past',
  'outcome_only_announcement',
  'outcome_claim_unfit',
  'claim_not_to_rest_on',
  'finding_not_accepted',
  'note_taken_back',
  // redactions
  'words_removed',
  'redaction_asked',
  'redaction_answered',
  'redaction_second_admin',
  // people
  'invitation_spent',
  'too_many_attempts',
  'wrong_password',
  'last_admin',
] as const;
export type RuleCode = (typeof ruleCodes)[number];
