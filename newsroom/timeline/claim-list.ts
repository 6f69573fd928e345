import type { ClaimVersion, Published } from './version';
import type { Sources } from './voices';

/** A part of a long list of claims, the newest day first. */
export type ClaimList = {
  claims: Published<ClaimVersion>[];
  sources: Sources;
  /** Where the next part begins; null at the end. */
  next: string | null;
  /** Where this part begins; null for the first one. */
  from: string | null;
};

export const claimsOnPage = 50;

/** A place in such a list: what stands before this claim in time. */
export type Cursor = { day: string; claimId: string };

/** What an address says of it; null where it says nothing that can be one. */
export function cursorOfAddress(text: string | undefined): Cursor | null {
  const [, day, claimId] =
    /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(
      text ?? '',
    ) ?? [];
  if (!day || !claimId || Number.isNaN(Date.parse(day)) || !new Date(day).toISOString().startsWith(day))
    return null;
  return { day, claimId };
}

export function addressOfCursor({ day, claimId }: Cursor): string {
  return `${day}.${claimId}`;
}

/** Claims of a list by the day on which they stand, in the list's order. */
export function byDay<C extends { day: string }>(claims: readonly C[]): { day: string; claims: C[] }[] {
  const days = new Map<string, C[]>();
  for (const claim of claims) days.set(claim.day, [...(days.get(claim.day) ?? []), claim]);
  return [...days].map(([day, own]) => ({ day, claims: own }));
}
