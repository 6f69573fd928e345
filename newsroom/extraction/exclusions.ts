import { type Block, findBlocks } from './blocks';
import type { Span } from './document';

/** Why a stretch of a document is no part of its report. */
export type ExclusionReason = 'navigation' | 'unrelated' | 'notice' | 'notes' | 'promotion';

export type Exclusion = Span & { reason: ExclusionReason };

const tailMarks =
  /^(?:share(?: (?:the|this) .{1,20}|:)?|related(?: .{1,30})?|more (?:from|on|stories|news|about|to read)\b.{0,30}|read (?:more|next|also)\b.{0,60}|about (?:us|the authors?|.{1,30})|comments?|(?:leave|post) a (?:reply|comment)|most (?:read|popular|viewed).{0,20}|recommended.{0,20}|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|(?:our |get .{0,20})?newsletters?.{0,30}|sign up.{0,60}|subscribe.{0,60}|trending.{0,20}|(?:the )?latest (?:news|stories|posts|articles|updates|videos?).{0,20}|top stories|editor['’]s picks?|contact(?: us)?|tags?|see also|what to read next|popular|follow us.{0,30}|support us.{0,30}|donate.{0,30}|footer|site map|sitemap|поширити|поделиться|читайте також|читайте также|коментарі|комментарии)\s*[:»›…]?$/i;
const noteMarks =
  /^(?:references|notes|endnotes|footnotes|bibliography|works cited|примітки|примечания|джерела|источники)\s*:?$/i;
const notices = [
  'all rights reserved',
  '©',
  'privacy policy',
  'terms of use',
  'terms of service',
  'recaptcha',
  'reproduction in whole',
  'may not be published',
  'may not be reproduced',
  'this material may not',
];
const promotions = [
  'newsletter',
  'your inbox',
  'subscribe to',
  'subscribe now',
  'subscribe today',
  'sign up for',
  'sign up to',
  'sign up now',
  'download our app',
  'download the app',
  'follow us on',
  'click here',
  'become a member',
  'become a supporter',
  'make a donation',
  'read more:',
  'read also:',
  'see also:',
  'watch:',
  'related:',
];
const letters = /\p{L}/u;

/** In blocks; a menu is a run of at least so many lone lines. */
const shortestMenu = 3;
const longestLabel = 60;
/** In blocks; a story that goes on behind a box of other stories does so soon. */
const widestGap = 4;
/** In characters; nothing that is looked for is shorter. */
const shortestReason = 4;
/** In characters of running text; what is shorter gives no measure of what a document is about. */
const leastStory = 400;

/**
 * Proposes what the desk may leave out of a snapshot: menus, calls to subscribe, notices of rights, lists of notes,
 * and a second text that has nothing to do with the first.
 *
 * @returns spans in order of the text, neighbours of one reason joined.
 */
export function proposeExclusions(text: string): Exclusion[] {
  const blocks = findBlocks(text);
  const reasons = reasonsOf(text, blocks);
  const found: Exclusion[] = [];
  blocks.forEach((block, i) => {
    const reason = reasons[i];
    if (!reason) return;
    const last = found.at(-1);
    if (last && last.reason === reason && reasons[i - 1]) last.end = block.end;
    else found.push({ start: block.start, end: block.end, reason });
  });
  return found;
}

/** For each block, why it is no part of the report; null for what is. */
export function reasonsOf(text: string, blocks: readonly Block[]): (ExclusionReason | null)[] {
  const reasons: (ExclusionReason | null)[] = blocks.map((block) => ownReason(text, block));
  markMenus(text, blocks, reasons);
  markTail(text, blocks, reasons);
  return reasons;
}

function ownReason(text: string, block: Block): ExclusionReason | null {
  const length = block.end - block.start;
  if (length > 400 || length < shortestReason) return null;
  const written = text.slice(block.start, block.end);
  if (/^\[?\^?\d{1,3}[\].):]{0,3}\s{0,3}(?:\[[^\]]{0,200}\]\()?https?:\/\/\S+$/.test(written)) return 'notes';
  if (/^(?:[-*•]\s*)?\[[^\]]{1,200}\]\([^)\s]{1,300}\)$/.test(written)) return 'navigation';
  if (/^https?:\/\/\S+$/.test(written)) return 'navigation';
  const low = written.toLowerCase();
  if (length < 300 && notices.some((phrase) => low.includes(phrase))) return 'notice';
  if (length < 250 && promotions.some((phrase) => low.includes(phrase))) return 'promotion';
  return null;
}

function markMenus(text: string, blocks: readonly Block[], reasons: (ExclusionReason | null)[]): void {
  let from = 0;
  const isLabel = (i: number) => {
    const block = blocks[i];
    if (!block) return false;
    if (reasons[i] === 'navigation' || block.shape === 'rule' || block.shape === 'image') return true;
    if (block.shape !== 'label' && block.shape !== 'bullet') return false;
    const length = block.end - block.start;
    if (length > longestLabel) return false;
    const written = text.slice(block.start, block.end);
    return !letters.test(written) || (written.split(/\s+/).length <= 4 && !/\d/.test(written));
  };
  for (let i = 0; i <= blocks.length; i += 1) {
    if (i < blocks.length && isLabel(i)) continue;
    if (i - from >= shortestMenu) for (let k = from; k < i; k += 1) reasons[k] ??= 'navigation';
    from = i + 1;
  }
}

function markTail(text: string, blocks: readonly Block[], reasons: (ExclusionReason | null)[]): void {
  if (!blocks.some((block) => marksTail(text, block))) return;
  const names = new Set<string>();
  let story = 0;
  let tail: 'unrelated' | 'notes' | null = null;
  let apart: number[] = [];
  blocks.forEach((block, i) => {
    if (reasons[i] && reasons[i] !== 'navigation') return;
    const length = block.end - block.start;
    const short = length <= 80;
    const written = short ? trimmedLabel(text, block) : '';
    if (short && block.shape !== 'table') {
      if (noteMarks.test(written) && story >= leastStory) {
        tail = 'notes';
        reasons[i] ??= 'notes';
        return;
      }
      if (tailMarks.test(written)) {
        reasons[i] ??= 'navigation';
        if (story >= leastStory) tail = 'unrelated';
        return;
      }
    }
    if (block.shape === 'heading') tail = tail === 'notes' ? null : tail;
    if (tail === 'notes') {
      reasons[i] ??= 'notes';
      return;
    }
    const own = namesIn(text, block);
    if (tail === 'unrelated') {
      let shared = 0;
      for (const name of own) if (names.has(name)) shared += 1;
      if (shared < 2 && shared < Math.max(1, own.size / 3)) {
        reasons[i] ??= 'unrelated';
        apart.push(i);
        return;
      }
      if (block.shape === 'prose' && length > 60) {
        tail = null;
        if (apart.length <= widestGap)
          for (const k of apart) if (blocks[k]?.shape === 'prose') reasons[k] = null;
        apart = [];
      }
    }
    if (block.shape === 'prose' || block.shape === 'bullet') story += length;
    if (names.size < 5_000) for (const name of own) names.add(name);
  });
}

function marksTail(text: string, block: Block): boolean {
  const length = block.end - block.start;
  if (length > 80 || length < shortestReason || block.shape === 'table') return false;
  const written = trimmedLabel(text, block);
  return tailMarks.test(written) || noteMarks.test(written);
}

function trimmedLabel(text: string, block: Span): string {
  return text.slice(block.start, block.end).replace(/^[#*\s]+|[*\s]+$/g, '');
}

/** Words with a capital that do not begin a sentence. */
function namesIn(text: string, block: Span): Set<string> {
  const names = new Set<string>();
  const written = text.slice(block.start, Math.min(block.end, block.start + 4_000));
  for (const match of written.matchAll(/\p{Lu}[\p{L}’'-]{3,30}/gu)) {
    const before = written[match.index - 1];
    const further = written[match.index - 2];
    if (before === undefined || further === undefined || !' “("'.includes(before)) continue;
    if ('.!?:\n…'.includes(further)) continue;
    names.add(match[0].toLowerCase().replace(/['’]s$/, ''));
  }
  return names;
}
