/** A stretch of words; between two stretches stands a space. */
export type ChangedWords = Words & {
  /** Its place among the stretches, from 0. */
  at: number;
};
type Words = { kind: 'same' | 'gone' | 'added'; text: string };

/** Longer texts are shown as one replaced by the other. */
const mostWords = 600;

/** What changed from one statement to the next, word by word: the longest words in common stay. */
export function changedWords(before: string, after: string): ChangedWords[] {
  const a = before.match(/\S+/gu) ?? [];
  const b = after.match(/\S+/gu) ?? [];
  if (a.length > mostWords || b.length > mostWords) return joined([...mark('gone', a), ...mark('added', b)]);
  const common = commonLengths(a, b);
  const parts: Words[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      parts.push({ kind: 'same', text: b[j] ?? '' });
      i++;
      j++;
    } else if ((common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) {
      parts.push({ kind: 'gone', text: a[i++] ?? '' });
    } else {
      parts.push({ kind: 'added', text: b[j++] ?? '' });
    }
  }
  return joined([...parts, ...mark('gone', a.slice(i)), ...mark('added', b.slice(j))]);
}

/** By position in both, how many words are common to what follows. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (!row) continue;
      row[j] =
        a[i] === b[j]
          ? 1 + (lengths[i + 1]?.[j + 1] ?? 0)
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function mark(kind: Words['kind'], words: readonly string[]): Words[] {
  return words.map((text) => ({ kind, text }));
}

/** Neighbours of one kind become one stretch. */
function joined(parts: readonly Words[]): ChangedWords[] {
  const stretches: ChangedWords[] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    if (last?.kind === part.kind) last.text += ` ${part.text}`;
    else stretches.push({ ...part, at: stretches.length });
  }
  return stretches;
}
