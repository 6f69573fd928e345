import { en } from '@/messages/en';
import {
  attributionLine,
  englishFor,
  quoted,
  setInType,
  shortDay,
  standingMeaning,
  standingWord,
} from '@/messages/english';
import { isCode } from '@/messages/notice';
import { type NoticeSubject, type PublicNotice, placeOfNotice } from '@/newsroom/timeline/corrections';
import { addressOfWords } from '@/newsroom/timeline/original';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, PublicCitation, Published } from '@/newsroom/timeline/version';
import { type Sources, voicesOf } from '@/newsroom/timeline/voices';
import type { Made } from './feed';

/** A claim as a feed reader shows it: sentence, standing in words, who says so, and the words behind it. Absolute links only. */
export function claimHtml(claim: Published<ClaimVersion>, made: Made): string {
  const { situation, sources, site } = made;
  const format = englishFor(situation.timeZone);
  const standing = shownStanding(claim);
  const statement = escaped(setInType(claim.statement));
  const reason = claim.withdrawal ?? claim.reviews.at(-1);
  return [
    `<p>${standing === 'withdrawn' ? `<s>${statement}</s>` : statement}</p>`,
    claim.withdrawal &&
      `<p><strong>${escaped(en.day.withdrawnBy(format.momentInZone(claim.withdrawal.at), claim.withdrawal.by))}</strong></p>`,
    `<p>${escaped(en.feed.standing)} <strong>${escaped(standingWord(standing))}</strong>. ${escaped(standingMeaning(standing))}${reason ? ` ${escaped(reason.reason)}` : ''}</p>`,
    `<p>${escaped(en.feed.who)} ${escaped(attributionLine(voicesOf(claim, sources)))}</p>`,
    `<p>${escaped(en.feed.when)} ${escaped(format.time(claim.time))}</p>`,
    claim.due && `<p>${escaped(en.feed.due)} ${escaped(format.time(claim.due))}</p>`,
    claim.outcome &&
      `<p>${escaped(en.feed.outcome)} <strong>${escaped(en.labels.outcomes[claim.outcome.outcome])}</strong>. ${escaped(claim.outcome.reason)}</p>`,
    ...(claim.editorNotes ?? []).map(
      ({ words }) => `<p><strong>${escaped(en.day.editorNote)}</strong> ${escaped(words)}</p>`,
    ),
    `<p>${escaped(en.feed.words)}</p>`,
    `<ol>${claim.citations.map((citation) => `<li>${citationHtml(citation, made)}</li>`).join('')}</ol>`,
    `<p>${link(site.address(`/claims/${claim.claimId}`), en.feed.evidence)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** A notice as an item of its own: of what, what stood, what stands, why, who. */
export function correctionHtml(given: PublicNotice, { situation, site }: Made): string {
  const { notice, subject } = given;
  const { stood, stands, isOfWords } = wordsOfNotice(given, situation.timeZone);
  const place = site.address(placeOfNotice(given, situation.slug));
  const by = en.corrections.by[notice.kind](notice.correctedBy);
  return [
    (subject.kind !== 'claim' || !isOfWords) && `<p>${escaped(subjectWords(subject))}</p>`,
    `<p>${escaped(notice.reason)}</p>`,
    `<p>${escaped(en.feed.before)} <s>${escaped(stood)}</s></p>`,
    stands && `<p>${escaped(en.feed.now)} ${escaped(stands)}</p>`,
    `<p>${escaped(by)}${notice.foundBy ? ` ${escaped(en.day.foundBy(notice.foundBy))}` : ''}</p>`,
    `<p>${link(place, subject.kind === 'claim' ? en.feed.evidence : en.feed.seeThere)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** One sentence by itself. */
export function paragraph(words: string): string {
  return `<p>${escaped(words)}</p>`;
}

/** On what a notice was given. */
export function subjectWords(subject: NoticeSubject): string {
  switch (subject.kind) {
    case 'claim':
      return setInType(subject.claim.statement);
    case 'event':
      return en.feed.event(setInType(subject.event.title));
    case 'takeaway':
      return en.feed.takeaway(shortDay(subject.takeaway.day));
  }
}

/** What stood and what stands; `isOfWords` unless a standing or an outcome changed, and the words did not. */
export function wordsOfNotice({ notice, subject }: PublicNotice, timeZone: string) {
  const format = englishFor(timeZone);
  const claimKind = subject.kind === 'claim' ? subject.claim.claimKind : undefined;
  return {
    stood: format.noticeWords(notice.stood, claimKind),
    stands: notice.stands && format.noticeWords(notice.stands, claimKind),
    isOfWords: !isCode(notice.stood),
  };
}

function citationHtml(citation: PublicCitation, { sources, situation: { timeZone } }: Made): string {
  const { report, passage, translation, stance, summaryOnly } = citation;
  const original = passage.removed ? null : addressOfWords(report.url, passage.exact);
  return [
    stance !== 'supports' && `<strong>${escaped(en.labels.stances[stance])}:</strong>`,
    passage.removed
      ? escaped(englishFor(timeZone).removalWords({ of: 'report', ...passage.removed }))
      : `<span lang="${escaped(report.language)}">${escaped(quoted(passage.exact))}</span>`,
    translation && `${escaped(en.day.translated)} ${escaped(quoted(translation))}`,
    `${escaped(reference(citation, sources))}.`,
    summaryOnly && escaped(en.day.summaryOnly),
    original && link(original, en.day.original),
  ]
    .filter(Boolean)
    .join(' ');
}

function reference({ report, note }: PublicCitation, sources: Sources): string {
  const publisher = report.publisherId && sources.get(report.publisherId)?.name;
  const dated = report.publishedOn ? shortDay(report.publishedOn) : en.day.noDate;
  return [
    report.title ?? en.day.untitled,
    publisher || en.day.noPublisher,
    dated,
    note && `${en.day.itsNote}\u00a0${note.number}`,
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

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
