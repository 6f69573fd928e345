import 'server-only';
import type { Fields } from '@/app/_server/form-action';
import { toldAt } from '@/app/_server/told-at';
import type { FormState } from '@/components/desk/form/form-state';
import { dropDraft, readDraft, saveDraft } from '@/newsroom/claims/draft';
import { submitClaim } from '@/newsroom/claims/submit';
import type { Context } from '@/newsroom/context';
import { findSituation } from '@/newsroom/situations/find';
import { addMeasure, addPlace } from '@/newsroom/situations/settle';

const buttons = ['save', 'submit', 'drop', 'place', 'measure', 'theirs'] as const;
type Button = (typeof buttons)[number];

export type Written = {
  claimId: string;
  pressed: Button;
  version: number;
  /** False when nothing of the claim is left to show. */
  isLeft?: boolean;
  made?: FormState['made'];
  /** What the form holds from now on, where the button changed it. */
  retyped?: Fields;
};

type Typed = ReturnType<typeof toInput>;

/** The claim form's buttons: save the draft, submit it, drop it, make a place or a measure, take the words of whoever was quicker. */
export async function pressButton(ctx: Context, input: unknown): Promise<Written> {
  const { pressed, ...typed } = input as Typed;
  switch (pressed) {
    case 'submit':
      return { ...(await submitClaim(ctx, typed)), pressed, version: 0 };
    case 'drop':
      return { ...(await dropDraft(ctx, typed)), pressed };
    case 'place':
      return { ...(await makePlace(ctx, typed)), pressed };
    case 'measure':
      return { ...(await makeMeasure(ctx, typed)), pressed };
    case 'theirs': {
      const { fields, version } = await readDraft(ctx, typed);
      const claimId = String(typed.claimId);
      return { claimId, pressed, version, retyped: carried(typed, fields, version) };
    }
    default:
      return { ...(await saveDraft(ctx, typed)), pressed };
  }
}

/** The form's fields as the verbs take them: the claim's own apart from what says which claim and which version. */
export function toInput({
  situationId,
  claimId,
  version,
  do: pressed,
  newPlace,
  newMeasure,
  ...fields
}: Fields) {
  return {
    situationId,
    claimId,
    version,
    newPlace,
    newMeasure,
    fields: {
      ...fields,
      citations: fields.citations ?? [],
      topics: [fields.topics ?? []].flat(),
      due: dueOf(fields),
    },
    pressed: buttons.find((button) => button === pressed) ?? ('save' as const),
  };
}

/** Nothing is promised where no field of it was filled in. */
function dueOf({ due }: Fields): unknown {
  const isEmpty = typeof due !== 'object' || due === null || Object.values(due).every((value) => !value);
  return isEmpty ? undefined : due;
}

/** Makes a place that the situation does not know yet, and puts it among those of the claim. */
async function makePlace(ctx: Context, { situationId, newPlace, fields, ...typed }: Omit<Typed, 'pressed'>) {
  const place = { ...(newPlace as Fields | undefined), situationId };
  const { id } = await addPlace(ctx, place).catch(toldAt('newPlace'));
  const { places } = await findSituation(ctx, { id: String(situationId) });
  const made = places.find((one) => one.id === id);
  const placeMade = [made?.name, made?.parentName].filter(Boolean).join(', ');
  const version = Number(typed.version) || 0;
  const others = Array.isArray((fields as Fields).places) ? ((fields as Fields).places as unknown[]) : [];
  const named = { ...fields, places: [...others, { place: placeMade, role: 'impact' }] };
  return {
    claimId: String(typed.claimId),
    version,
    made: { place: placeMade },
    retyped: carried({ ...typed, situationId }, named, version),
  };
}

/** Makes a measure that the situation does not have yet, to be chosen for a figure. */
async function makeMeasure(ctx: Context, { newMeasure, fields, ...typed }: Omit<Typed, 'pressed'>) {
  const { situationId } = typed;
  const { id } = await addMeasure(ctx, { ...(newMeasure as Fields | undefined), situationId }).catch(
    toldAt('newMeasure'),
  );
  const { measures } = await findSituation(ctx, { id: String(situationId) });
  const made = measures.find((one) => one.id === id);
  const version = Number(typed.version) || 0;
  return {
    claimId: String(typed.claimId),
    version,
    ...(made && { made: { measure: { name: made.name, unit: made.unit } } }),
    retyped: carried(typed, fields, version),
  };
}

/** Fields of a claim with what says which claim it is. */
function carried(
  { situationId, claimId }: Pick<Typed, 'situationId' | 'claimId'>,
  fields: Fields,
  version: number,
): Fields {
  return { ...fields, situationId, claimId, version: String(version) };
}
