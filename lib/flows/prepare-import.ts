import type { Campaign } from '@/lib/model/campaign';
import type { ColumnUse, DateOrder, LineProblem } from '@/lib/model/imported';
import type { Currency } from '@/lib/model/money';
import { createDirectory } from '@/lib/outreach/intake/directory';
import {
  type ImportPlan,
  type PlannedCreator,
  planImport,
} from '@/lib/outreach/intake/plan-import';
import { readLines } from '@/lib/outreach/intake/read-lines';
import { readBlocked } from '@/lib/store/blocked';
import { readDirectory } from '@/lib/store/read-directory';
import type { Store } from '@/lib/store/schema';
import type { ImportRow } from '@/lib/store/write-import';
import { parseAccount } from '@/lib/tiktok/parse-account';
import type { ImportSource } from './read-import';

/** What the columns hold. */
export interface Mapping {
  uses: readonly ColumnUse[];
  dateOrder: DateOrder;
  /** Of fees that name none. */
  currency?: Currency;
}

/** Where everybody is to go. */
export interface Placing {
  campaignId: string;
  /** Campaigns that the file names and nobody has made are made; else their rows go to `campaignId`. */
  makesCampaigns: boolean;
  /** Of those for whom the file says nothing. */
  decision: 'listed' | 'later';
  /** Those who are here already get what the file adds; else they are left as they are. */
  joinsKnown: boolean;
}

export interface PreparedImport extends ImportPlan {
  /** Named by the file and not made here yet, in their order. */
  newCampaigns: string[];
}

const sliceSize = 250;

/**
 * Reads what a source says of whom, and compares it with who is here. Stores nothing.
 *
 * @param pause lets the page breathe
 */
export async function prepareImport(
  source: Pick<ImportSource, 'lines' | 'problems'>,
  mapping: Mapping,
  {
    store,
    campaigns,
    now,
    pause,
  }: { store: Store; campaigns: readonly Campaign[]; now: number; pause(): Promise<void> },
): Promise<PreparedImport> {
  const lines = [];
  const problems: LineProblem[] = [...source.problems];
  for (let i = 0; i < source.lines.length; i += sliceSize) {
    const slice = source.lines.slice(i, i + sliceSize);
    const read = readLines(slice, { ...mapping, parseAccount, now });
    lines.push(...read.lines);
    problems.push(...read.problems);
    await pause();
  }
  const plan = planImport(lines, createDirectory(await readDirectory(store)));
  const strangers = plan.creators.filter(({ known }) => known === undefined);
  const blockedAt = await readBlocked(
    store,
    strangers.map(({ handle, said }) => ({ handle, id: said.id })),
  );
  const creators = plan.creators.map((creator) =>
    blockedAt.has(creator.key) || blockedAt.has(`@${creator.handle}`)
      ? { ...creator, isDoNotContact: true }
      : creator,
  );
  const here = new Set(campaigns.map(({ name }) => toFolded(name)));
  const named = new Map<string, string>();
  for (const { said } of creators) {
    const name = said.campaign?.trim();
    if (name && !here.has(toFolded(name)) && !named.has(toFolded(name))) {
      named.set(toFolded(name), name);
    }
  }
  return {
    creators,
    duplicates: plan.duplicates,
    problems: [...problems, ...plan.problems].sort((a, b) => a.line - b.line),
    newCampaigns: [...named.values()],
  };
}

/**
 * The planned creators as rows to store.
 *
 * @param campaignIds by folded name, those that are to be made included
 */
export function toImportRows(
  creators: readonly PlannedCreator[],
  { campaignId, decision, joinsKnown }: Placing,
  campaignIds: ReadonlyMap<string, string>,
): ImportRow[] {
  return creators
    .filter(({ known }) => joinsKnown || known === undefined)
    .map(({ key, handle, said, isDoNotContact }) => {
      const { line: _, campaign, handle: __, ...facts } = said;
      const placed = campaign === undefined ? undefined : campaignIds.get(toFolded(campaign));
      return {
        ...facts,
        key,
        handle,
        isDoNotContact,
        campaignId: placed ?? campaignId,
        decision: facts.decision ?? decision,
      };
    });
}

/** A campaign's name as it is compared. */
export function toFolded(name: string): string {
  return name.trim().toLowerCase();
}
