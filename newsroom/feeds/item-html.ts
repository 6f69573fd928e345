import { attributionLine } from '@/messages/attribution';
import { en } from '@/messages/en';
import { formatFor, quoted, setInType, shortDay } from '@/messages/format';
import { standingMeaning, standingWord } from '@/messages/standing';
import { addressOfWords } from '@/newsroom/timeline/original';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, PublicCitation, PublicCorrection, Published } from '@/newsroom/timeline/version';
import { type Sources, voicesOf } from '@/newsroom/timeline/voices';
import type { Made } from './feed';

/** A claim as a feed reader shows it: sentence, standing in words, who says so, and the words behind it. Absolute links only. */
export function claimHtml(claim: Published<ClaimVersion>, made: Made): string {
  const { situation, sources, site } = made;
  const format = formatFor(situation.timeZone);
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
    `<p>${escaped(en.feed.words)}</p>`,
    `<ol>${claim.citations.map((citation) => `<li>${citationHtml(citation, made)}</li>`).join('')}</ol>`,
    `<p>${link(site.address(`/claims/${claim.claimId}`), en.feed.evidence)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** A correction as an item of its own: what stood, what stands, why, who. */
export function correctionHtml(correction: PublicCorrection, claim: ClaimVersion, { site }: Made): string {
  return [
    `<p>${escaped(correction.reason)}</p>`,
    `<p>${escaped(en.feed.before)} <s>${escaped(setInType(correction.stood))}</s></p>`,
    correction.stands && `<p>${escaped(en.feed.now)} ${escaped(setInType(correction.stands))}</p>`,
    `<p>${escaped(en.day.correctedBy(correction.correctedBy))}${correction.foundBy ? ` ${escaped(en.day.foundBy(correction.foundBy))}` : ''}</p>`,
    `<p>${link(site.address(`/claims/${claim.claimId}`), en.feed.evidence)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function citationHtml(citation: PublicCitation, { sources }: Made): string {
  const { report, passage, translation, stance, summaryOnly } = citation;
  const original = addressOfWords(report.url, passage.exact);
  return [
    stance !== 'supports' && `<strong>${escaped(en.labels.stances[stance])}:</strong>`,
    `<span lang="${escaped(report.language)}">${escaped(quoted(passage.exact))}</span>`,
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
