import { pageWords } from '@/assets/messages/pages';
import { plannerWords } from '@/assets/messages/planner';
import type { Currency } from '@/lib/model/money';
import type { TierName, TierTable } from '@/lib/model/tier';
import type { TierEvidence } from '@/lib/scoring/plan/tier-evidence';
import type { TierTerms } from '@/lib/scoring/plan/tier-terms';
import { PlanTableFrame } from './PlanTableFrame';
import { RangeFigure } from './RangeFigure';

interface EvidenceTableProps {
  tiers: TierTable;
  evidence: readonly TierEvidence[];
  terms: readonly TierTerms[];
  currency: Currency;
}

const words = plannerWords.basis;
/** As many creators as `readTierEvidence` asks for. */
const needed = 5;

/** What the scout's creators tell of each tier; what is assumed instead says so. */
export function EvidenceTable({ tiers, evidence, terms, currency }: EvidenceTableProps) {
  const of = <T extends { tier: TierName }>(all: readonly T[], tier: TierName) =>
    all.find((one) => one.tier === tier);
  return (
    <PlanTableFrame said={words.said}>
      <thead>
        <tr>
          <th scope="col">{plannerWords.table.tier}</th>
          <th scope="col">{words.usual}</th>
          <th scope="col">{words.onePost}</th>
          <th scope="col">{words.rate}</th>
          <th scope="col">{words.feeRange}</th>
        </tr>
      </thead>
      <tbody>
        {tiers.map(({ tier, label }) => {
          const [known, term] = [of(evidence, tier), of(terms, tier)];
          if (known === undefined || term === undefined) return null;
          return (
            <tr key={tier}>
              <th scope="row">
                {pageWords.capitalised(label)}
                <small>{words.known(known.viewed, known.creators)}</small>
              </th>
              <td>
                {plannerWords.count(term.usualViews)}
                <ViewsBasis evidence={known} />
              </td>
              <td>
                <RangeFigure range={term.onePost} />
              </td>
              <RateCell evidence={known} />
              <FeeCell evidence={known} terms={term} currency={currency} />
            </tr>
          );
        })}
      </tbody>
    </PlanTableFrame>
  );
}

function ViewsBasis({ evidence: { views, viewed } }: { evidence: TierEvidence }) {
  return views === undefined ? (
    <small class="plan-assumed">◌ {words.tooFew(viewed, needed)}</small>
  ) : (
    <small>{words.postsBehind(Math.round(views.posts))}</small>
  );
}

function RateCell({ evidence: { engagement } }: { evidence: TierEvidence }) {
  if (engagement === undefined) return <td class="plan-unknown">{words.unknown}</td>;
  return (
    <td>
      {words.ratePct(engagement.ratePct)}
      <small>{words.rateFrom(engagement.n, engagement.isOfAllTiers)}</small>
    </td>
  );
}

interface FeeCellProps {
  evidence: TierEvidence;
  terms: TierTerms;
  currency: Currency;
}

function FeeCell({ evidence, terms: { fee }, currency }: FeeCellProps) {
  if (fee === undefined) return <td class="plan-unknown">{words.unknown}</td>;
  return (
    <td>
      {plannerWords.moneyRange(fee.low, fee.high, currency)}
      <small>
        {fee.basis === 'quoted'
          ? words.quoted(evidence.quoted)
          : plannerWords.table.bases[fee.basis]}
      </small>
    </td>
  );
}
