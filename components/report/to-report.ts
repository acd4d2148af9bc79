import { messages } from '@/assets/messages/messages';
import { reportWords } from '@/assets/messages/report';
import type { DeskPagePorts } from '@/components/desk/DeskPage';
import type { DeskData } from '@/components/desk/desk-source';
import type { NicheOption } from '@/components/desk/NichePicker';
import type { DeskRow } from '@/components/desk/row';
import { toTierTable } from '@/components/desk/tier-form';
import { hasTopic } from '@/lib/model/brief';
import type { Campaign } from '@/lib/model/campaign';
import type { Report, ReportTile } from './report';
import { toBriefFacts } from './report-brief';
import { sumFees, sumViews, toBudgetFacts } from './report-budget';
import { pickCreators, type ReportChoice, type ReportPick } from './report-choice';
import { toAgainst, toReportCreator } from './report-creator';
import { isFitting, toFunnel } from './report-funnel';
import { toMethod } from './report-method';
import { toMixes } from './report-mix';
import type { ReportPort, SumOutlooks } from './report-port';
import { toResults } from './report-results';
import { toReportScatter } from './report-scatter';
import { type ReportText, toParagraphs } from './report-text';

type ReportWorld = Pick<DeskPagePorts, 'tierTables' | 'toProfileUrl' | 'toPostUrl'> &
  Pick<ReportPort, 'sumOutlooks'> & { niches: readonly NicheOption[] };

const words = reportWords.file;

/**
 * The report of a campaign: the one place where it is decided what of a creator leaves the house. The
 * steps count the whole campaign; everything else is of the creators that are named.
 *
 * @param now milliseconds; the day on the report
 */
export function toReport(
  { campaign, settings, rows }: Pick<DeskData, 'campaign' | 'settings' | 'rows'>,
  choice: ReportChoice,
  { niches, tierTables, toProfileUrl, toPostUrl, sumOutlooks }: ReportWorld,
  now: number,
): Report {
  const { brief } = campaign;
  const tiers = toTierTable(settings, tierTables);
  const pick = pickCreators(rows, choice);
  const { shown, against } = pick;
  const hasFit = hasTopic(brief);
  return {
    title: words.titleOf(campaign.name),
    intro: [],
    facts: toFacts(campaign, now),
    tiles: toTiles(shown, hasFit, sumOutlooks),
    brief: toBriefFacts(brief, niches),
    funnel: toFunnel(rows, brief),
    scatter: toReportScatter(shown, tiers),
    mixes: toMixes(shown, tiers),
    budget: toBudgetFacts(shown, brief, choice.adds.has('fees'), sumOutlooks),
    results: toResults(shown, toPostUrl),
    creators: shown.map((row) => toReportCreator(row, { toProfileUrl, toPostUrl }, choice.adds)),
    remarks: toRemarks(pick),
    hasFit,
    against: against.map((row) => toAgainst(row, { toProfileUrl })),
    method: toMethod(shown, tiers, hasFit),
  };
}

/** The report under the scout's own title, where there is one, and with an introduction. */
export function withText(report: Report, { title, intro }: ReportText): Report {
  return { ...report, title: title.trim() || report.title, intro: toParagraphs(intro) };
}

function toFacts({ name, brief, pitch }: Campaign, now: number): string[] {
  const [brand, sender] = [brief.brand?.name?.trim(), pitch?.sender?.trim()];
  return [
    words.campaign(name),
    ...(brand ? [words.forBrand(brand)] : []),
    ...(sender ? [words.by(sender)] : []),
    words.asOf(now),
  ];
}

/** The figures a reader looks for first; one that nobody knows is not among them. */
function toTiles(
  rows: readonly DeskRow[],
  hasFit: boolean,
  sumOutlooks: SumOutlooks,
): ReportTile[] {
  const { glance } = words;
  const followers = rows.flatMap(({ rating: { tier } }) => tier.followers ?? []);
  const read = rows.filter(({ rating }) => rating.fit?.fit !== undefined).length;
  const [views, fees] = [sumViews(rows, sumOutlooks), sumFees(rows, sumOutlooks)];
  return [
    { figure: words.count(rows.length), label: glance.creators(rows.length) },
    ...(hasFit && read > 0
      ? [
          {
            figure: words.count(rows.filter(isFitting).length),
            label: glance.fits,
            of: glance.ofRead(read),
          },
        ]
      : []),
    ...(followers.length === 0
      ? []
      : [
          {
            figure: words.shortCount(followers.reduce((sum, each) => sum + each, 0)),
            label: glance.followers,
            of: glance.followersKnown(followers.length, rows.length),
          },
        ]),
    ...(views === undefined
      ? []
      : [
          {
            figure: words.viewsRange(views.low, views.high),
            label: glance.views,
            of: glance.known(views.n, rows.length),
          },
        ]),
    ...(fees === undefined
      ? []
      : [
          {
            figure: words.moneyRange(fees.low, fees.high, fees.currency),
            label: glance.fees,
            of: glance.known(fees.n, rows.length),
          },
        ]),
  ];
}

function toRemarks({ shown, all, unnamed }: ReportPick): string[] {
  const { creators } = words;
  const without = unnamed['do-not-contact'] + unnamed.minor + unnamed.private;
  return [
    ...(shown.length < all ? [creators.more(shown.length, all)] : []),
    ...(without > 0 ? [creators.unnamed(without)] : []),
  ];
}

/** Language and direction of what stands in the file. */
export const reportLanguage = { lang: messages.locale, dir: messages.direction };
