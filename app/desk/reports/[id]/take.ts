import 'server-only';
import type { Fields } from '@/app/_server/form-action';
import { toldAt } from '@/app/_server/told-at';
import { toInput } from '@/app/desk/claims/write';
import { saveDraft } from '@/newsroom/claims/draft';
import { submitClaim } from '@/newsroom/claims/submit';
import type { Context } from '@/newsroom/context';
import { RuleBroken } from '@/newsroom/errors';
import { foldName } from '@/newsroom/names';
import { findSituation } from '@/newsroom/situations/find';
import { addMeasure, addPlace } from '@/newsroom/situations/settle';
import { addSource } from '@/newsroom/sources/add';
import { learnName } from '@/newsroom/workbench/learn-name';

type Typed = ReturnType<typeof toTake>;
export type Took = {
  claimId: string;
  pressed: 'save' | 'submit' | 'more';
  /** The draft's, where one was made. */
  version?: number;
};

/**
 * Takes a suggestion: adds the places, sources and measures that were ticked, keeps the claim as a draft or submits it, and learns whom the
 * text means by the names that it uses.
 */
export async function takeSuggestion(ctx: Context, input: unknown): Promise<Took> {
  const { pressed, heard, newPlaces, newSources, newMeasures, ...typed } = input as Typed;
  for (const [index, { make, step: _, ...source }] of newSources.entries())
    if (make) await addSource(ctx, source).catch(already(`newSources[${index}]`));
  const made: Fields[] = [];
  for (const [index, { make, role, ...place }] of newPlaces.entries()) {
    if (!make) continue;
    await addPlace(ctx, { ...place, situationId: typed.situationId }).catch(already(`newPlaces[${index}]`));
    made.push({ place: place.name, role });
  }
  const counted = await addMeasures(ctx, typed.situationId, newMeasures);
  const claim = {
    ...typed,
    fields: {
      ...typed.fields,
      places: [...listOf(typed.fields, 'places'), ...made],
      figures: listOf(typed.fields, 'figures').map((figure) => ({
        ...figure,
        measure: counted.get(figure.measure) ?? figure.measure,
      })),
    },
  };
  const kept: { claimId: string; version?: number } = await (pressed === 'submit'
    ? submitClaim(ctx, claim)
    : saveDraft(ctx, claim));
  for (const { name, source } of heard)
    await learnName(ctx, { name, source }).catch((error: unknown) => {
      // A draft may name a source that nobody has added yet.
      if (!(error instanceof RuleBroken)) throw error;
    });
  return { ...kept, pressed };
}

/** @returns the measure's name by what a figure of the form calls it; none where it was not to be added. */
async function addMeasures(ctx: Context, situationId: unknown, newMeasures: Fields[]) {
  const counted = new Map<unknown, unknown>();
  for (const [index, { make, as, ...measure }] of newMeasures.entries()) {
    counted.set(as, '');
    if (!make) continue;
    await addMeasure(ctx, { ...measure, situationId }).catch(already(`newMeasures[${index}]`));
    const { measures } = await findSituation(ctx, { id: String(situationId) });
    const wanted = foldName(String(measure.name));
    counted.set(as, measures.find(({ name }) => foldName(name) === wanted)?.name ?? measure.name);
  }
  return counted;
}

/** The workbench's form as the verbs take it: the claim's own fields apart from what stands beside them. */
export function toTake(fields: Fields) {
  const { do: pressed, reportId: _, end: __, newPlaces, newSources, newMeasures, ...claim } = fields;
  const { newPlace: ___, pressed: ____, ...typed } = toInput(claim);
  const heard: { name: string; source: string }[] = [];
  const citations = listOf(typed.fields, 'citations').map((citation) => ({
    ...citation,
    steps: listOf(citation, 'steps').map(({ heard: name, ...step }) => {
      const { source } = step;
      const isChosen = typeof name === 'string' && typeof source === 'string' && name && source;
      if (isChosen && foldName(name) !== foldName(source)) heard.push({ name, source });
      return step;
    }),
  }));
  return {
    ...typed,
    fields: { ...typed.fields, citations },
    heard,
    newPlaces: listOf({ newPlaces }, 'newPlaces'),
    newSources: listOf({ newSources }, 'newSources'),
    newMeasures: listOf({ newMeasures }, 'newMeasures'),
    pressed: pressedOf(pressed),
  };
}

function pressedOf(pressed: unknown): Took['pressed'] {
  return pressed === 'submit' || pressed === 'more' ? pressed : 'save';
}

function listOf(fields: Fields, name: string): Fields[] {
  const list = fields[name];
  return Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : [];
}

/** What is in the lists already needs no adding; what else is wrong is said at its field. */
function already(path: string): (error: unknown) => void {
  const told = toldAt(path);
  return (error) => {
    if (!(error instanceof RuleBroken && error.code === 'name_taken')) told(error);
  };
}
