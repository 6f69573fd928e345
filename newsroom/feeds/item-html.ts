import { addressOfWords } from '@/newsroom/timeline/original';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, PublicCitation, PublicCorrection, Published } from '@/newsroom/timeline/version';
import { voicesOf } from '@/newsroom/timeline/voices';
import type { Made } from './feed';

/** A claim as a feed reader shows it: sentence, standing in words, who says so, and the words behind it. Absolute links only. */
export function claimHtml(claim: Published<ClaimVersion>, made: Made): string {
  const { situation, sources, words, site } = made;
  const { labels } = words;
  const standing = shownStanding(claim);
  const statement = escaped(words.sentence(claim.statement));
  const reason = claim.withdrawal ?? claim.reviews.at(-1);
  return [
    `<p>${standing === 'withdrawn' ? `<s>${statement}</s>` : statement}</p>`,
    claim.withdrawal &&
      `<p><strong>${escaped(words.withdrawn(words.moment(claim.withdrawal.at, situation.timeZone), claim.withdrawal.by))}</strong></p>`,
    `<p>${escaped(labels.standing)} <strong>${escaped(words.standing(standing))}</strong>. ${escaped(words.standingMeaning(standing))}${reason ? ` ${escaped(reason.reason)}` : ''}</p>`,
    `<p>${escaped(labels.who)} ${escaped(words.attribution(voicesOf(claim, sources)))}</p>`,
    `<p>${escaped(labels.when)} ${escaped(words.time(claim.time, situation.timeZone))}</p>`,
    claim.due && `<p>${escaped(labels.due)} ${escaped(words.time(claim.due, situation.timeZone))}</p>`,
    `<p>${escaped(labels.words)}</p>`,
    `<ol>${claim.citations.map((citation) => `<li>${citationHtml(citation, made)}</li>`).join('')}</ol>`,
    `<p>${link(site.address(`/claims/${claim.claimId}`), labels.evidence)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** A correction as an item of its own: what stood, what stands, why, who. */
export function correctionHtml(correction: PublicCorrection, claim: ClaimVersion, { words, site }: Made): string {
  const { labels } = words;
  return [
    `<p>${escaped(correction.reason)}</p>`,
    `<p>${escaped(labels.before)} <s>${escaped(words.sentence(correction.stood))}</s></p>`,
    correction.stands && `<p>${escaped(labels.now)} ${escaped(words.sentence(correction.stands))}</p>`,
    `<p>${escaped(words.correctedBy(correction.correctedBy))}${correction.foundBy ? ` ${escaped(words.foundBy(correction.foundBy))}` : ''}</p>`,
    `<p>${link(site.address(`/claims/${claim.claimId}`), labels.evidence)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function citationHtml(citation: PublicCitation, { sources, words }: Made): string {
  const { report, passage, translation, stance, summaryOnly } = citation;
  const original = addressOfWords(report.url, passage.exact);
  return [
    stance !== 'supports' && `<strong>${escaped(words.stance[stance])}:</strong>`,
    `<span lang="${escaped(report.language)}">${escaped(words.quoted(passage.exact))}</span>`,
    translation && `${escaped(words.labels.translated)} ${escaped(words.quoted(translation))}`,
    `${escaped(words.reference(citation, sources))}.`,
    summaryOnly && escaped(words.labels.summaryOnly),
    original && link(original, words.labels.original),
  ]
    .filter(Boolean)
    .join(' ');
}

function link(address: string, text: string): string {
  return `<a href="${escaped(address)}">${escaped(text)}</a>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
