import { Fragment } from 'react';
import { Notice } from '@/components/claims/notice';
import { Removed } from '@/components/removed/removed';
import type { DayTimeline, Lede as LedeShown } from '@/newsroom/timeline/day';
import type { TakeawayVersion } from '@/newsroom/timeline/version';
import type { Setting } from './setting';

/** The day in brief: each sentence with the claims on which it rests, and what has become of those. */
export function Lede({ timeline: { lede, removed }, setting }: { timeline: DayTimeline; setting: Setting }) {
  const { words } = setting;
  if (removed.takeaway)
    return (
      <section aria-label={words.texts.day.lede} className="lede">
        <Removed removal={removed.takeaway} words={words} />
      </section>
    );
  if (!lede) return null;
  const { takeaway } = lede;
  const grave = takeaway.corrections.filter(({ kind }) => kind === 'correction');
  const lighter = takeaway.corrections.filter(({ kind }) => kind === 'clarification' || kind === 'update');
  const notice = {
    words,
    language: setting.language,
    beside: setting.day,
    address: setting.link(`/${setting.slug}/corrections`),
  };
  return (
    <section aria-label={words.texts.day.lede} className="lede">
      {grave.map((correction) => (
        <Notice key={correction.id} correction={correction} {...notice} />
      ))}
      {takeaway.withdrawal ? (
        <Withdrawn takeaway={takeaway} withdrawal={takeaway.withdrawal} setting={setting} />
      ) : (
        <p className="lede-text" lang={setting.language}>
          {takeaway.sentences.map((sentence, i) => (
            <Fragment key={sentence.words}>
              {i > 0 && ' '}
              {words.setInType(sentence.words)}
              <Marks sentence={sentence} lede={lede} setting={setting} />
            </Fragment>
          ))}
        </p>
      )}
      <Flags lede={lede} setting={setting} />
      {takeaway.overrideReason && (
        <p className="told">
          <b>{words.texts.day.overridden}</b> <span lang={setting.language}>{takeaway.overrideReason}</span>
        </p>
      )}
      {lighter.map((correction) => (
        <Notice key={correction.id} correction={correction} {...notice} />
      ))}
    </section>
  );
}

function Withdrawn({
  takeaway,
  withdrawal,
  setting,
}: {
  takeaway: TakeawayVersion;
  withdrawal: NonNullable<TakeawayVersion['withdrawal']>;
  setting: Setting;
}) {
  const { words } = setting;
  const notice = takeaway.corrections.findLast(({ kind }) => kind === 'withdrawal');
  return (
    <>
      <p className="lede-text is-withdrawn" lang={setting.language}>
        <s>{words.setInType(takeaway.sentences.map((sentence) => sentence.words).join(' '))}</s>
      </p>
      <p id={notice && `correction-${notice.id}`} className="told standing-withdrawn">
        <b>{words.texts.day.ledeWithdrawnBy(words.moment(withdrawal.at, setting.day), withdrawal.by)}</b>{' '}
        <span lang={setting.language}>{withdrawal.reason}</span>
      </p>
    </>
  );
}

type Sentence = TakeawayVersion['sentences'][number];

/** Raised marks that lead to the claims: by their number on this page, or by the day on which they stand. */
function Marks({ sentence, lede, setting }: { sentence: Sentence; lede: LedeShown; setting: Setting }) {
  const { words } = setting;
  const marks = sentence.claims.flatMap(({ claimId }) => {
    const claim = lede.claims.get(claimId);
    if (!claim) return [];
    const isHere = setting.claims.some((shown) => shown.claimId === claimId);
    const number = setting.numbers.get(claim.citations[0]?.id ?? '')?.number;
    return [
      {
        claim,
        address: isHere
          ? `#claim-${claimId}`
          : setting.link(`/${setting.slug}/${claim.day}#claim-${claimId}`),
        mark: isHere && number ? String(number) : words.shortDay(claim.day, setting.day),
        order: isHere && number ? number : Number.MAX_SAFE_INTEGER,
      },
    ];
  });
  if (marks.length === 0) return null;
  const sorted = marks.sort((a, b) => a.order - b.order);
  return (
    <sup className="marks num" lang={words.language}>
      {sorted.map(({ claim, address, mark }) => (
        <a
          key={claim.claimId}
          href={address}
          title={words.setInType(claim.statement)}
          aria-label={words.texts.day.restsOn(mark, words.setInType(words.shortened(claim.statement, 110)))}
        >
          {mark}
        </a>
      ))}
    </sup>
  );
}

/** Quietly, and never left out: what it rests on has been withdrawn or removed, or has changed since. */
function Flags({ lede: { flags }, setting }: { lede: LedeShown; setting: Setting }) {
  const { words } = setting;
  return flags.map(({ claimId, what, statement }) => (
    <p key={claimId} className={`told lede-flag ${what === 'changed' ? '' : 'standing-withdrawn'}`}>
      {words.texts.day.restsOnWhat[what]}{' '}
      <a href={setting.link(`/claims/${claimId}`)} lang={statement ? setting.language : undefined}>
        {statement ? words.setInType(words.shortened(statement, 110)) : words.texts.removal.itsPage}
      </a>
    </p>
  ));
}
