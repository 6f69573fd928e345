import type { FoundPlace } from './places';
export function findCyrillicPlaces(_sentence: string): FoundPlace[] {
  return [];
}
