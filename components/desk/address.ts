/** The page of the desk about a thing, by its kind and id. */
export function addressOfThing(kind: string, id: string): string {
  const parts: Readonly<Record<string, string>> = {
    claim: 'claims',
    report: 'reports',
    event: 'events',
    takeaway: 'takeaways',
  };
  const part = parts[kind];
  return part ? `/desk/${part}/${id}` : '/desk';
}
