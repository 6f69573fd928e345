import { ClaimFacts } from '@/components/desk/evidence/claim-facts';
import { EvidenceList } from '@/components/desk/evidence/evidence-list';
import { FiguresTable } from '@/components/desk/evidence/figures-table';
import { Independence } from '@/components/desk/evidence/independence';
import { deskText } from '@/messages/desk';
import type { Case } from '@/newsroom/claims/case';
import type { InContext } from '@/newsroom/claims/in-context';

/** What was submitted last, with all that it rests on. */
export function Submitted({ of, contexts }: { of: Case; contexts: ReadonlyMap<string, InContext> }) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <ClaimFacts {...of} />
      <div>
        <h2 className="mb-3">{deskText.review.evidence}</h2>
        <EvidenceList citations={of.evidence.citations} grades={new Map()} contexts={contexts} />
        <Independence {...of} />
      </div>
      {of.evidence.figures.length > 0 && (
        <div>
          <h2 className="mb-2">{deskText.review.figures}</h2>
          <FiguresTable evidence={of.evidence} />
        </div>
      )}
    </section>
  );
}
