import { isCode } from '@/messages/notice';
import type { Words } from '@/messages/words';
import { type NoticeSubject, type PublicNotice, placeOfNotice } from '@/newsroom/timeline/corrections';
import { addressOfWords } from '@/newsroom/timeline/original';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, PublicCitation, Published } from '@/newsroom/timeline/version';
import { voicesOf } from '@/newsroom/timeline/voices';
import type { Made } from './feed';

/** A claim as a feed reader shows it: sentence, standing in words, who says so, and the words behind it. Absolute links only. */
export function claimHtml(claim: Published<ClaimVersion>, made: Made): string {
  const { sources, address, words } = made;
  const { texts } = words;
  const standing = shownStanding(claim);
  const statement = inItsLanguage(words.setInType(claim.statement), made);
  const reason = claim.withdrawal ?? claim.reviews.at(-1);
  return [
    `<p>${standing === 'withdrawn' ? `<s>${statement}</s>` : statement}</p>`,
    claim.withdrawal &&
      `<p><strong>${escaped(texts.day.withdrawnBy(words.momentInZone(claim.withdrawal.at), claim.withdrawal.by))}</strong></p>`,
    `<p>${escaped(texts.feed.standing)} <strong>${escaped(words.standingWord(standing))}</strong>. ${escaped(words.standingMeaning(standing))}${reason ? ` ${escaped(reason.reason)}` : ''}</p>`,
    `<p>${escaped(texts.feed.who)} ${escaped(words.attributionLine(voicesOf(claim, sources)))}</p>`,
    `<p>${escaped(texts.feed.when)} ${escaped(words.time(claim.time))}</p>`,
    claim.due && `<p>${escaped(texts.feed.due)} ${escaped(words.time(claim.due))}</p>`,
    claim.outcome &&
      `<p>${escaped(texts.feed.outcome)} <strong>${escaped(texts.labels.outcomes[claim.outcome.outcome])}</strong>. ${escaped(claim.outcome.reason)}</p>`,
    ...(claim.editorNotes ?? []).map(
      ({ words }) => `<p><strong>${escaped(texts.day.editorNote)}</strong> ${escaped(words)}</p>`,
    ),
    `<p>${escaped(texts.feed.words)}</p>`,
    `<ol>${claim.citations.map((citation) => `<li>${citationHtml(citation, made)}</li>`).join('')}</ol>`,
    `<p>${link(address(`/claims/${claim.claimId}`), texts.feed.evidence)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** A notice as an item of its own: of what, what stood, what stands, why, who. */
export function correctionHtml(given: PublicNotice, { situation, address, words }: Made): string {
  const { notice, subject } = given;
  const { texts } = words;
  const { stood, stands, isOfWords } = wordsOfNotice(given, words);
  const place = address(placeOfNotice(given, situation.slug));
  const by = texts.corrections.by[notice.kind](notice.correctedBy);
  return [
    (subject.kind !== 'claim' || !isOfWords) && `<p>${escaped(subjectWords(subject, words))}</p>`,
    `<p>${escaped(notice.reason)}</p>`,
    `<p>${escaped(texts.feed.before)} <s>${escaped(stood)}</s></p>`,
    stands && `<p>${escaped(texts.feed.now)} ${escaped(stands)}</p>`,
    `<p>${escaped(by)}${notice.foundBy ? ` ${escaped(texts.day.foundBy(notice.foundBy))}` : ''}</p>`,
    `<p>${link(place, subject.kind === 'claim' ? texts.feed.evidence : texts.feed.seeThere)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** One sentence by itself. */
export function paragraph(words: string): string {
  return `<p>${escaped(words)}</p>`;
}

/** On what a notice was given. */
export function subjectWords(subject: NoticeSubject, { texts, setInType, shortDay }: Words): string {
  switch (subject.kind) {
    case 'claim':
      return setInType(subject.claim.statement);
    case 'event':
      return texts.feed.event(setInType(subject.event.title));
    case 'takeaway':
      return texts.feed.takeaway(shortDay(subject.takeaway.day));
  }
}

/** What stood and what stands; `isOfWords` unless a standing or an outcome changed, and the words did not. */
export function wordsOfNotice({ notice, subject }: PublicNotice, { noticeWords }: Words) {
  const claimKind = subject.kind === 'claim' ? subject.claim.claimKind : undefined;
  return {
    stood: noticeWords(notice.stood, claimKind),
    stands: notice.stands && noticeWords(notice.stands, claimKind),
    isOfWords: !isCode(notice.stood),
  };
}

/** The desk's own words, told to be in its language where the words around them are in another. */
function inItsLanguage(text: string, { situation: { language }, words }: Made): string {
  const isOther = language.split('-')[0] !== words.language.split('-')[0];
  return isOther ? `<span lang="${escaped(language)}">${escaped(text)}</span>` : escaped(text);
}

function citationHtml(citation: PublicCitation, made: Made): string {
  const { texts, quoted, removalWords } = made.words;
  const { report, passage, translation, stance, summaryOnly } = citation;
  const original = passage.removed ? null : addressOfWords(report.url, passage.exact);
  return [
    stance !== 'supports' && `<strong>${escaped(texts.labels.stances[stance])}:</strong>`,
    passage.removed
      ? escaped(removalWords({ of: 'report', ...passage.removed }))
      : `<span lang="${escaped(report.language)}">${escaped(quoted(passage.exact))}</span>`,
    translation && `${escaped(texts.day.translated)} ${escaped(quoted(translation))}`,
    `${escaped(reference(citation, made))}.`,
    summaryOnly && escaped(texts.day.summaryOnly),
    original && link(original, texts.day.original),
  ]
    .filter(Boolean)
    .join(' ');
}

function reference({ report, note }: PublicCitation, { sources, words }: Made): string {
  const { texts, shortDay } = words;
  const publisher = report.publisherId && sources.get(report.publisherId)?.name;
  const dated = report.publishedOn ? shortDay(report.publishedOn) : texts.day.noDate;
  return [
    report.title ?? texts.day.untitled,
    publisher || texts.day.noPublisher,
    dated,
    note && `${texts.day.itsNote}\u00a0${note.number}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function link(address: string, text: string): string {
  return `<a href="${escaped(address)}">${escaped(text)}</a>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain text as HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
