/**
 * What was typed into a claim's form and is not on the server yet, kept in the browser: after a crash, or when the session has ended,
 * it is offered back. Each page that was opened keeps its own, so that two windows do not write over each other.
 */
export type Unsent = {
  claimId: string;
  situationId: string;
  /** Nothing of the claim is on the server: the new claim's page offers it. */
  isNew: boolean;
  personId: string;
  /** When it was typed, in milliseconds. */
  at: number;
  fields: Record<string, unknown>;
};

const prefix = 'daybook:unsent:';
const longest = 30 * 86_400_000;

let isSignedOut = false;

/** Keeps what one page holds. A full or forbidden storage is no reason to disturb anybody. */
export function keepUnsent(page: string, unsent: Unsent): void {
  if (isSignedOut) return;
  try {
    localStorage.setItem(prefix + page, JSON.stringify(unsent));
  } catch {}
}

export function forgetUnsent(page: string): void {
  try {
    localStorage.removeItem(prefix + page);
  } catch {}
}

/** Everything of everybody: on signing out, nothing stays on the device, and nothing more is kept. */
export function forgetAllUnsent(): void {
  isSignedOut = true;
  for (const [page] of entries()) forgetUnsent(page);
}

/** What pages kept that satisfies the test, the newest first. What is too old is dropped. */
export function listUnsent(test: (unsent: Unsent) => boolean, now: number): [page: string, unsent: Unsent][] {
  const kept = entries();
  for (const [page, { at }] of kept) if (now - at > longest) forgetUnsent(page);
  return kept
    .filter(([, unsent]) => now - unsent.at <= longest && test(unsent))
    .sort(([, a], [, b]) => b.at - a.at);
}

function entries(): [string, Unsent][] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => {
        const unsent = parsed(localStorage.getItem(key));
        return unsent ? [[key.slice(prefix.length), unsent] as [string, Unsent]] : [];
      });
  } catch {
    return [];
  }
}

function parsed(text: string | null): Unsent | null {
  try {
    const value = JSON.parse(text ?? '') as Unsent;
    return typeof value.claimId === 'string' && typeof value.fields === 'object' ? value : null;
  } catch {
    return null;
  }
}
