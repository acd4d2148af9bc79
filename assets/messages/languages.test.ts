import { describe, expect, test } from 'vitest';
import taxonomy from '@/assets/niche-taxonomy.json';
import { briefingMessages as enBriefing } from './en/briefing';
import { campaignMessages as enCampaigns } from './en/campaigns';
import { en } from './en/catalogue';
import { dataMessages as enData } from './en/data';
import { exportingMessages as enExporting } from './en/exporting';
import { helpMessages as enHelp } from './en/help';
import { importMessages as enImport } from './en/import';
import { insightMessages as enInsights } from './en/insights';
import { listMessages as enLists } from './en/lists';
import { outreachMessages as enOutreach } from './en/outreach';
import { pageMessages as enPages } from './en/pages';
import { partnersMessages as enPartners } from './en/partners';
import { plannerMessages as enPlanner } from './en/planner';
import { preferencesMessages as enPreferences } from './en/preferences';
import { reportMessages as enReport } from './en/report';
import { resultsMessages as enResults } from './en/results';
import { sidePanelMessages as enSidePanel } from './en/side-panel';
import { startMessages as enStart } from './en/start';
import { trackingMessages as enTracking } from './en/tracking';
import { workspaceMessages as enWorkspace } from './en/workspace';
import { writingMessages as enWriting } from './en/writing';
import { briefingMessages as esBriefing } from './es/briefing';
import { campaignMessages as esCampaigns } from './es/campaigns';
import { es } from './es/catalogue';
import { dataMessages as esData } from './es/data';
import { exportingMessages as esExporting } from './es/exporting';
import { helpMessages as esHelp } from './es/help';
import { importMessages as esImport } from './es/import';
import { insightMessages as esInsights } from './es/insights';
import { listMessages as esLists } from './es/lists';
import { nicheLabels } from './es/niche-labels';
import { outreachMessages as esOutreach } from './es/outreach';
import { pageMessages as esPages } from './es/pages';
import { partnersMessages as esPartners } from './es/partners';
import { plannerMessages as esPlanner } from './es/planner';
import { preferencesMessages as esPreferences } from './es/preferences';
import { reportMessages as esReport } from './es/report';
import { resultsMessages as esResults } from './es/results';
import { sidePanelMessages as esSidePanel } from './es/side-panel';
import { startMessages as esStart } from './es/start';
import { trackingMessages as esTracking } from './es/tracking';
import { workspaceMessages as esWorkspace } from './es/workspace';
import { writingMessages as esWriting } from './es/writing';
import { samplesOf } from './samples';

/** Paths where Spanish may say the same, and why. */
const alike: [path: RegExp, why: string][] = [
  [/^direction$/, 'a setting, no word'],
  [/\.(?:brand|cpm)$/, 'names'],
  [/^pages\.brief\.title$/, 'the trade says “brief” in Spanish too'],
  [/^pages\.tiers\.|^signals\.presets\.viral-nation$|\.tierWord/, 'names of tiers are the trade’s'],
  [/^import\.mapping\.encodings\./, 'names of encodings'],
  [/^exporting\.presets\.(?!custom)/, 'names of tools'],
  [/^signals\.(?:linkKinds|platformName|commentExample)/, 'a name or a quote'],
  [/^signals\.classOrder\./, 'an order, no word'],
  [/\.(?:undoKey|shortlistKey)$|\.keys\.escape$/, 'keys'],
  [/^feedMeter\.(?:pill\.brief|recap\.(?:timeText|count))\(/, 'figures'],
  [/^triage\.elsewhere\.(?:more\(|drawn\.ruled-out)/, 'a figure, a name'],
  [/^overlay\.label\(/, 'a name'],
  [/^lists\.(?:who|cell\.elsewhere|session\.duration)\(/, 'names and figures'],
  [/^lists\.keys\.names\.(?:escape|control)$/, 'keys'],
  [/\.(?:searchToken|capitalised|step)\(/, 'quotes what is given'],
  [/^campaigns\.sets\.tiers\(0\)/, 'names of tiers are the trade’s'],
  [/^campaigns\.templates\.\w+\.vetoes\./, 'words that captions in Spanish use, too'],
  [/^report\.file\.results\.posts$/, 'posts are called so in Spanish too'],
  [/^help\.topics\.chip\.parts\.\d\.terms\.\d\.0$|^help\.keys\.escapeKey$/, 'glyphs and a key'],
  [/^pages\.toolbar\.signals\.viral$|^pages\.contact\.routes\.dm$/, 'the same abbreviation'],
  [/^pages\.signalCell\.shown\..*\.base$/, 'the trade says “posts” in Spanish too'],
  [
    /^insights\.history\.(?:marks\.post|columns\.(?:post|likes)|flags\.stitch)$/,
    'posts, likes and stitches are called so in Spanish too',
  ],
  [
    /^results\.(?:(?:totals|table\.columns)\.posts$|table\.postsOf\(|detail\.elsewhereLine\()/,
    'the trade says “posts” in Spanish too',
  ],
  [
    /^results\.(?:table\.least|post\.(?:quote|evidence)|import\.(?:change|unchanged))\(/,
    'quotes and figures as given',
  ],
  [
    /^signals\.(?:fitFigure|growthFigure|vetoText|postFormats|conflictSentence)/,
    'figures, quotes, “Stitch”',
  ],
];
const isAlike = (path: string) => alike.some(([pattern]) => pattern.test(path));

interface Leaf {
  path: string;
  english: unknown;
  spanish: unknown;
}

/** Everything that is no object, in both languages. */
function leavesOf(english: unknown, spanish: unknown, path = ''): Leaf[] {
  if (!isObject(english) || !isObject(spanish)) return [{ path, english, spanish }];
  return [...new Set([...Object.keys(english), ...Object.keys(spanish)])].flatMap((key) =>
    leavesOf(english[key], spanish[key], path === '' ? key : `${path}.${key}`),
  );
}

/** Every text of a value: a function's answers may be texts, or objects and lists of them. */
function textsOf(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${path}.${key}`));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The themes that stand apart from the catalogue are said all the same. */
const english = {
  ...en,
  exporting: enExporting,
  outreach: enOutreach,
  writing: enWriting,
  tracking: enTracking,
  partners: enPartners,
  results: enResults,
  planner: enPlanner,
  report: enReport,
  briefing: enBriefing,
  campaigns: enCampaigns,
  data: enData,
  help: enHelp,
  import: enImport,
  lists: enLists,
  pages: enPages,
  insights: enInsights,
  preferences: enPreferences,
  sidePanel: enSidePanel,
  workspace: enWorkspace,
  start: enStart,
};
const spanish = {
  ...es,
  exporting: esExporting,
  outreach: esOutreach,
  writing: esWriting,
  tracking: esTracking,
  partners: esPartners,
  results: esResults,
  planner: esPlanner,
  report: esReport,
  briefing: esBriefing,
  campaigns: esCampaigns,
  data: esData,
  help: esHelp,
  import: esImport,
  lists: esLists,
  pages: esPages,
  insights: esInsights,
  preferences: esPreferences,
  sidePanel: esSidePanel,
  workspace: esWorkspace,
  start: esStart,
};
const leaves = leavesOf(english, spanish);

/** Both languages' answers to the same calls, and what is no function as it stands. */
const answers = leaves.flatMap(({ path, english, spanish }): Leaf[] => {
  if (typeof english !== 'function' || typeof spanish !== 'function') {
    return [{ path, english, spanish }];
  }
  return samplesOf(path, english.length).map((call, index) => ({
    path: `${path}(${index})`,
    english: english(...call),
    spanish: spanish(...call),
  }));
});
const said = answers.flatMap(({ path, spanish }) => textsOf(spanish, path));

test('the catalogue is walked at all', () => {
  expect(leaves.length).toBeGreaterThan(300);
  expect(said.length).toBeGreaterThan(350);
});

describe('Spanish says everything that English says', () => {
  test('text for text and function for function, with as many parameters', () => {
    const differing = leaves.filter(
      ({ english, spanish }) =>
        typeof english !== typeof spanish ||
        (typeof english === 'function' &&
          typeof spanish === 'function' &&
          english.length !== spanish.length),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  test('and is silent where English is', () => {
    const differing = answers.filter(
      ({ english, spanish, path }) =>
        textsOf(english, path)
          .map((text) => text.path)
          .join() !==
        textsOf(spanish, path)
          .map((text) => text.path)
          .join(),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
  });
});

describe('what is said', () => {
  test('is there, and has no hole in it (a function of objects needs its sample in samples.ts)', () => {
    const english = answers.flatMap(({ path, english }) => textsOf(english, path));
    const broken = [...english, ...said].filter(
      ({ text }) => text.trim() === '' || /undefined|null|NaN|Infinity|\[object/.test(text),
    );
    expect(broken).toEqual([]);
  });

  test('is Spanish: no text is the English one, but for those with a reason', () => {
    const english = new Map(
      answers.flatMap(({ path, english }) =>
        textsOf(english, path).map((each) => [each.path, each.text]),
      ),
    );
    const same = said.filter(({ path, text }) => english.get(path) === text && !isAlike(path));
    expect(same).toEqual([]);
  });

  test('has no English word left in it, and asks as Spanish does', () => {
    const suspects = said.filter(({ text }) =>
      /\b(?:the|of|with|from|and|yet|not|unknown|views?|followers?|creators?)\b/i.test(text),
    );
    expect(suspects).toEqual([]);
    expect(said.filter(({ text }) => /\p{L}\?/u.test(text) && !text.includes('¿'))).toEqual([]);
  });
});

test('every niche has a name in Spanish, and no name is without its niche', () => {
  expect(Object.keys(nicheLabels).sort()).toEqual(taxonomy.niches.map(({ id }) => id).sort());
  expect(new Set(Object.values(nicheLabels)).size).toBe(taxonomy.niches.length);
});

test('a reason to be alike is needed by somebody', () => {
  const paths = said.map(({ path }) => path);
  const needless = alike.filter(([pattern]) => !paths.some((path) => pattern.test(path)));
  expect(needless).toEqual([]);
});
