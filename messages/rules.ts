import type { RuleCode } from '@/newsroom/errors';

type Facts = Readonly<Record<string, string | number>>;

/** What to say when a rule of the newsroom is broken: what is wrong, and what to do. */
export const ruleWords: Record<RuleCode, (facts: Facts) => string> = {
  // names
  name_taken: () => 'This name is in the list already. Use the existing entry, or choose a different name.',
  slug_taken: () => 'Another situation has this address. Choose a different one.',
  email_taken: () => 'Somebody with this e-mail address is here already. Sign in, or use another address.',
  unknown_source: ({ name }) =>
    `No source is called ${quoted(name)}. Check the spelling, or add it under Sources first.`,
  ambiguous_source: ({ name, candidates }) =>
    `Several sources are called ${quoted(name)}${candidates ? `: ${candidates}` : ''}. Write the full name of one.`,
  unknown_party: ({ name }) => `No party is called ${quoted(name)}. Parties come from the list of sources.`,
  unknown_place: ({ name }) => `No place is called ${quoted(name)}. Add it to the situation’s places first.`,
  ambiguous_place: ({ name, candidates }) =>
    `Several places are called ${quoted(name)}${candidates ? `: ${candidates}` : ''}. Write which one, as the list offers it.`,
  unknown_measure: ({ name }) =>
    `This situation does not count ${quoted(name)}. Choose a measure from the list, or have it added.`,
  time_zone_fixed: () =>
    'Something is entered already, and another time zone would move it to other days. The time zone stays.',
  place_within_itself: () => 'A place does not lie within itself. Choose another larger place.',
  unknown_topic: () => 'One of these topics is not in this situation. Choose again.',
  unknown_claim: () => 'There is no such claim in this situation. Paste the address of another claim.',
  unknown_event: () => 'This event is not in this situation. Choose another, or give the title of a new one.',
  unknown_report: () => 'This report is not in this situation. Choose another.',
  unknown_note: ({ number }) =>
    `The report has no note${number === undefined ? '' : ` ${number}`}. Take the number from the brackets in the text, or leave this empty.`,
  alias_known: () => 'The source has this name already.',
  source_merged: () => 'This source was merged into another. Change that one, or undo the merge first.',
  merge_itself: () => 'This is one of the source’s own names. Name the other source.',
  merge_with_merged: ({ name }) =>
    `${name ? `${quoted(String(name))} was` : 'Another source was'} merged into this one, so this one has to stay. Merge the other way round, or undo that merge first.`,

  // capture and passages
  ill_formed_text: () => 'This is not well-formed UTF-8 text. Save the file as UTF-8, or paste its text.',
  nul_in_text: () => 'The text contains a NUL character, which cannot be kept. Remove it and try again.',
  empty_text: () => 'Paste the text of the report, or choose a file.',
  text_too_long: ({ length, longest }) =>
    `The text is too long${length ? `: ${count(length)} characters of at most ${count(longest)}` : ''}. Capture it in parts.`,
  text_captured_before: ({ title }) =>
    `This very text is captured already${title ? `, as ${quoted(String(title))}` : ''}. Nothing was added.`,
  quote_absent: () => 'These words do not stand in the report. Copy them from its text, exactly as they are.',
  quote_repeated: ({ times }) =>
    `These words stand ${times ? `${count(times)} times` : 'several times'} in the report. Choose which one is meant.`,
  quote_excluded: ({ reason }) =>
    `These words stand in a part of the report that is left out${reason ? ` (${reason})` : ''}. Quote another part, or take it back in.`,
  occurrence_absent: ({ times }) =>
    `These words stand ${times ? `only ${count(times)} times` : 'fewer times'} in the report. Choose one of them.`,
  range_outside: () => 'This range does not lie within the text. Select it again.',

  // reading documents
  document_too_large: ({ megabytes }) =>
    `The document is larger than ${megabytes ?? 20} megabytes. Capture it in parts, or paste its text.`,
  document_form_unknown: ({ form }) =>
    `${form ? `This is ${form}, which` : 'This is of a form that'} cannot be read here. Give text, HTML, Markdown, Word (.docx), PDF or an e-mail (.eml), or paste the text.`,
  document_broken: () =>
    'The document is damaged, or it is not what it says it is. Save it anew, or paste its text.',
  document_locked: () => 'The document is locked with a password. Save it without one, or paste its text.',
  document_without_text: () =>
    'There is no text in this document; it may hold pictures of text alone. Paste the text.',
  document_unpacks_too_far: () =>
    'The document unpacks to far more than a report needs, as a harmful file does. It was not read. Paste the text.',
  document_defines_entities: () =>
    'The document defines entities of its own, as a harmful file does. It was not read. Save it anew, or paste the text.',
  document_too_deep: () =>
    'The document is built of far too many parts, or of too many within each other, as a harmful file is. It was not read. Paste the text.',
  document_too_many_pages: ({ pages, most }) =>
    `The document has ${count(pages)} pages, of at most ${count(most)}. Capture the part that matters.`,
  document_too_slow: ({ seconds }) =>
    `Reading the document took longer than ${duration(Number(seconds ?? 10))}, and was ended. Paste the text.`,
  document_too_heavy: () =>
    'Reading the document took more memory than is allowed, and was ended. Paste the text.',
  encoding_unknown: ({ charset }) =>
    `The text says that it is encoded as ${quoted(charset)}, which is not known here. Save it as UTF-8, or paste it.`,
  feed_unreadable: () => 'There is no RSS, Atom or JSON feed at this address. Check the address.',
  feed_watched: () => 'This feed is watched already.',
  item_decided: () => 'Somebody has captured or dismissed this item already.',
  host_allowed: () => 'This host is listed already.',
  host_malformed: () =>
    'Write the host alone, such as intranet.example.org, or with its port: 10.1.2.3:9000.',
  reading_busy: () => 'Several documents are being read at this moment. Try again in a minute.',

  // fetching
  address_malformed: () => 'This is no web address. Give a full one that begins with https:// or http://.',
  address_scheme: ({ scheme }) =>
    `Only addresses of the web, https:// and http://, are fetched${scheme ? `, and not ${scheme}` : ''}.`,
  address_with_password: () => 'The address holds a user name or a password. Give it without.',
  address_port: ({ port }) =>
    `Port ${port ?? ''} is not one that web pages are fetched from. An admin can list the host.`,
  address_not_public: ({ host }) =>
    `${quoted(host)} is not a public address of the web. Nothing was fetched. An admin can list the host.`,
  address_unknown: ({ host }) => `There is no host called ${quoted(host)}. Check the address.`,
  address_unreachable: ({ host }) =>
    `${quoted(host)} could not be reached. Try again later, or paste the text.`,
  answer_status: ({ status }) =>
    `The site answered with ${status === 404 || status === 410 ? 'that it has no such page' : status === 401 || status === 403 ? 'that it does not give this page to programs' : 'an error'}${status ? ` (${status})` : ''}. Open the page in a browser and paste its text.`,
  answer_too_slow: ({ seconds }) =>
    `The site did not send the page within ${duration(Number(seconds ?? 20))}. Try again later, or paste the text.`,
  answer_too_large: ({ megabytes }) =>
    `What the site sends is larger than ${megabytes ?? 20} megabytes, and was cut off. Paste the text.`,
  answer_type: ({ type }) =>
    `The address leads to ${quoted(type)}, which is not a text. Give the address of a page, a PDF or a Word file.`,
  answer_broken: () => 'What the site sent is damaged. Try again, or paste the text.',
  answer_redirects: () =>
    'The address leads from one to another without end. Give the address that the browser shows.',

  // claims
  no_supporting_citation: () =>
    'Nothing cited supports the claim. Add a citation that supports it, or mark one so.',
  who_or_label: () => 'Give a source or a label such as “unspecified sources”, and not both.',
  time_incomplete: () => 'The time is not complete for how exactly it is known. Fill in what is missing.',
  time_order: () => 'The end lies before the beginning. Change one of them.',
  night_needs_reason: () =>
    'The report leaves the time open. Give the reason for your choice; readers see it.',
  nothing_to_date: () =>
    'Nothing says on which day this stands. Give the day on which it was stated, or the report’s date.',
  due_only_announcement: () =>
    'Only an announcement promises a time. Remove it, or change the kind of claim.',
  figure_words_absent: ({ words }) =>
    `${words ? `The words ${quoted(words)}` : 'These words'} do not stand in the cited passage. Copy the number as the passage writes it.`,
  figure_words_repeated: ({ words, times }) =>
    `${words ? `The words ${quoted(words)}` : 'These words'} stand ${times ? `${count(times)} times` : 'several times'} in the passage. Say which one, counted from 1.`,
  figure_value_differs: ({ words, value }) =>
    `The words ${words ? `${quoted(words)} ` : ''}do not give ${value ?? 'this value'}. Correct the value or the words.`,
  figure_citation_absent: () =>
    'There is no citation with this number. Use the numbers of this claim’s citations.',
  figure_reference_absent: () =>
    'There is no figure with this number. Use the numbers of this claim’s figures, other than its own.',
  sum_differs: ({ total, value }) =>
    `The sum gives ${total ?? 'another number'}${value === undefined ? '' : `, and the value says ${value}`}. Correct one of them.`,
  numeral_unaccounted: ({ numeral }) =>
    `The statement says ${quoted(numeral)}, which belongs to no figure, time or name. Add a figure for it, or list the name that carries it.`,
  change_kind_missing: () => 'This is published. Say how your change is to be told to readers.',
  change_reason_missing: () => 'Say why it is changed; readers see it.',
  nothing_changed: () =>
    'Nothing is different from what was submitted before. Change something, or leave it as it is.',
  relation_cycle: ({ kinds }) =>
    `These claims would lead back to each other in a circle${kinds ? `: this one ${circle(String(kinds))}` : ''}. Remove one of the relations.`,
  relation_itself: () => 'A claim has no relation to itself. Paste the address of another claim.',

  // reviews
  own_revision: () =>
    'You wrote this, or part of it, since it was last published. Another editor must review it.',
  own_event_title: () =>
    'You wrote the event’s title, which would become public. Another editor must review it.',
  own_withdrawal: () => 'You withdrew this. Another editor must review its return.',
  override_only_admin: () =>
    'Only an admin may review what they wrote themselves, with a reason that readers see.',
  needs_two_parties: ({ parties }) =>
    `Needs two originators of different parties.${parties === undefined ? '' : Number(parties) === 0 ? ' This claim has none.' : ` This claim has ${Number(parties) === 1 ? 'one' : parties}.`}`,
  needs_primary_or_two_parties: () => 'Needs primary evidence, or two originators of different parties.',
  needs_method: () => 'Choose the method by which you verified it.',
  needs_method_reason: () => 'Say what was done by this method, and what it showed; readers see it.',
  contradiction_unanswered: () =>
    'A cited passage contradicts this. Answer it, for readers, or publish the claim as disputed.',
  primary_reason_missing: () => 'Say why this is primary evidence; readers see it.',
  assessment_never_verified: () => 'An assessment is a judgement and is never verified.',
  figure_unsigned: ({ figure }) =>
    `${figure === undefined ? 'A figure' : `Figure ${figure}`} stands in no passage. Sign for it, or return the claim to its writer.`,
  own_observation_unfit: () => 'Own observation can be marked only where the publisher speaks for itself.',
  not_published: () => 'This is not published.',
  merge_claim_itself: () => 'This is the claim itself. Paste the address of another one.',
  claim_merged: () => 'This claim was joined to another. Change that one, or undo the joining first.',
  merge_event_itself: () => 'This is the event itself. Choose another one.',
  event_merged: () => 'This event was joined to another. Choose that one, or undo the joining first.',
  split_without_claims: () => 'Choose the claims that go to the other event.',
  split_takes_all: () =>
    'At least one claim has to stay. Where all of them belong elsewhere, join the two events.',
  figure_not_in_ledger: () => 'No public claim of this event gives this value any more. Choose again.',
  already_withdrawn: () => 'This is withdrawn already.',
  already_reviewed: () => 'This revision was decided on already. Open it again to see the decision.',
  already_returned: () => 'This revision was returned to its writer already.',
  embargo_incomplete: () => 'Give the day and the time from which readers may see it.',
  embargo_past: () => 'This moment has passed. Publish at once, or choose a later one.',
  outcome_only_announcement: () => 'Only an announcement has an outcome.',
  outcome_claim_unfit: () =>
    'The claim that shows it must be another published claim of this situation, and not withdrawn.',
  claim_not_to_rest_on: () =>
    'A sentence rests on claims that readers can see in this situation and that are not withdrawn. Choose others.',
  finding_not_accepted: () => 'Settle the finding first: only one that holds can become a note.',
  note_taken_back: () => 'This note was taken back already.',

  // redactions
  words_removed: () => 'The words of this revision were removed. Somebody has to write them anew first.',
  redaction_asked: () => 'Somebody has asked already that these words be removed. An admin has to answer.',
  redaction_answered: () => 'This was answered already. Open it again to see the answer.',
  redaction_second_admin: () => 'Another admin has to consent.',

  // people
  invitation_spent: () => 'This link was used already, or it has expired. Ask an admin for a new one.',
  too_many_attempts: ({ seconds }) =>
    `Too many wrong passwords. Wait ${duration(Number(seconds ?? 0))}, or ask an admin for a link.`,
  wrong_password: () => 'This is not your password. Type the one that you sign in with.',
  last_admin: () =>
    'There would be no admin left. Make somebody else an admin first, so that somebody can let people in.',
};

const leadsTo: Readonly<Record<string, string>> = {
  supersedes: 'supersedes',
  fulfils: 'fulfils',
  part_of: 'is part of',
};
/** "supersedes another, which is part of this one". */
const circle = (kinds: string) =>
  kinds
    .split(' ')
    .map((kind, i, all) => `${leadsTo[kind] ?? kind} ${i === all.length - 1 ? 'this one' : 'another'}`)
    .join(', which ');
const quoted = (words: string | number | undefined) => `“${words ?? ''}”`;
const count = (number: string | number | undefined) => Number(number ?? 0).toLocaleString('en');
const duration = (seconds: number) =>
  seconds < 60 ? inUnits(seconds, 'second') : inUnits(Math.ceil(seconds / 60), 'minute');
const inUnits = (number: number, unit: string) =>
  number.toLocaleString('en', { style: 'unit', unit, unitDisplay: 'long' });
