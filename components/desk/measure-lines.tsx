import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import type { MeasureLine } from '@/newsroom/situations/find';

const text = deskText.situations;

/** The measures in their order, which buttons change one place at a time. */
export function MeasureLines({
  measures,
  slug,
  move,
}: {
  measures: readonly MeasureLine[];
  slug: string;
  move: FormAction;
}) {
  return (
    <ol className="desk-lines max-w-[36rem]">
      {measures.map((measure, i) => (
        <li key={measure.id} className="flex flex-wrap items-center justify-between gap-x-5 py-1.5!">
          <span className="min-w-0 break-words">
            <Link href={`/desk/situations/${slug}/measures/${measure.id}`}>{measure.name}</Link>{' '}
            <span className="desk-meta">{measure.unit}</span>
          </span>
          <DeskForm
            id={`move-${measure.id}`}
            action={move}
            defaults={{ id: measure.id }}
            className="flex flex-wrap gap-x-4 [&>.desk-errors]:w-full"
          >
            <Hidden name="id" />
            {/* A button moves what the page shows now; nothing typed could be lost. */}
            <input type="hidden" name="seen" value={measure.seen} readOnly />
            {i > 0 && <Move direction="up" of={measure.name} />}
            {i < measures.length - 1 && <Move direction="down" of={measure.name} />}
          </DeskForm>
        </li>
      ))}
    </ol>
  );
}

function Move({ direction, of }: { direction: 'up' | 'down'; of: string }) {
  const isUp = direction === 'up';
  return (
    <Submit name="direction" value={direction} className="desk-button-quiet">
      <span aria-hidden="true">{isUp ? text.moveUp : text.moveDown}</span>
      <span className="sr-only">{isUp ? text.moveUpOf(of) : text.moveDownOf(of)}</span>
    </Submit>
  );
}
