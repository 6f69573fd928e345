import { proposeExclusions } from '@/newsroom/extraction/exclusions';
import { suggest } from '@/newsroom/extraction/suggest';
import type { ReadReport } from '@/newsroom/findings/report/read-report';
import { parseNotes } from '@/newsroom/reports/note';

type Known = Partial<Omit<ReadReport, 'text' | 'notes' | 'excluded' | 'claims'>>;

/** A text read as a captured report is: notes, ranges that are no part of it, and what it seems to claim. */
export function readAsReport(text: string, known: Known = {}): ReadReport {
  const facts = {
    title: 'River bulletin',
    author: null,
    publisher: 'River desk',
    url: 'https://example.org/bulletin',
    publishedOn: '2025-05-12',
    page: null,
    ...known,
  };
  const { publishedOn, publisher } = facts;
  return {
    text,
    ...facts,
    notes: parseNotes(text),
    excluded: proposeExclusions(text),
    claims: suggest(text, { publishedOn, publisher, timeZone: 'Europe/Kyiv', language: 'en' }),
  };
}
