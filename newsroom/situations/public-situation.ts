import type { situations } from '@/db/schema/situations';
import type { SituationVersion } from '@/newsroom/timeline/version';

/** What readers see of a situation. */
export function publicSituation(row: typeof situations.$inferSelect): SituationVersion {
  const { id, slug, title, summary, timeZone, language, method, contact, demonstration } = row;
  return {
    kind: 'situation',
    situationId: id,
    ...{ slug, title, summary, timeZone, language },
    ...(method && { method }),
    ...(contact && { contact }),
    ...(demonstration && { demonstration: true as const }),
  };
}
