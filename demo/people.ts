import { randomUUID } from 'node:crypto';
import { people } from '@/db/schema/people';
import type { Role } from '@/db/vocabulary';
import type { Actor, Context } from '@/newsroom/context';
import { change } from '@/newsroom/journal';

/** The desk of the demonstration. Nobody here is real, and nobody here can sign in. */
export const cast = {
  hanna: { name: 'Hanna Morozhenko', role: 'writer' },
  taras: { name: 'Taras Vilkovyi', role: 'writer' },
  olha: { name: 'Olha Brynza', role: 'editor' },
  marko: { name: 'Marko Zelinka', role: 'editor' },
  ruth: { name: 'Ruth Ashgrove', role: 'admin' },
} as const satisfies Record<string, { name: string; role: Role }>;

export type Person = keyof typeof cast;
export type Desk = Record<Person, Extract<Actor, { kind: 'person' }>>;

/** Makes the people of the demonstration, without passwords. */
export async function enlist(ctx: Context): Promise<Desk> {
  const desk: Partial<Desk> = {};
  for (const [key, { name, role }] of Object.entries(cast)) {
    const id = randomUUID();
    const email = `${name.toLowerCase().replace(' ', '.')}@example.org`;
    await change(ctx, { action: 'add person', subjectKind: 'person', subjectId: id }, (c) =>
      c.insert(people, { id, email, name, byline: name, role, addedAt: c.now, demonstration: true }),
    );
    desk[key as Person] = { kind: 'person', id, name, role };
  }
  return desk as Desk;
}
