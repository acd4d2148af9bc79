import type { DeskRow } from '@/components/desk/row';
import type { Campaign } from '@/lib/model/campaign';
import type { CreatorKey } from '@/lib/model/creator';

/** A creator's link and code: as given, else as they would be. */
export interface TrackedView {
  row: DeskRow;
  code?: string;
  url?: string;
  isCodeGiven: boolean;
  isUrlGiven: boolean;
}

export type LinkProblem = 'no-scheme' | 'not-web' | 'invalid' | 'login' | 'too-long';

export type PatternProblem =
  | { kind: 'unknown'; variable: string }
  | { kind: 'sign'; sign: string }
  | { kind: 'brace' | 'too-long' | 'too-short' };

export type CodeProblem =
  | { kind: 'form' }
  /** `alike` is a warning: such a code can be given. */
  | { kind: 'taken' | 'alike'; owner: string };

/** What the view of links and codes can ask for beside the desk. */
export interface TrackingPort {
  /** In the order in which they were listed; @param rows all of the campaign */
  propose(rows: readonly DeskRow[], campaign: Campaign): TrackedView[];
  /** Of the page that links lead to; nothing typed is no problem. */
  findLandingProblem(url: string): LinkProblem | undefined;
  /** Of one creator's own link. */
  findLinkProblem(url: string): LinkProblem | undefined;
  findUtmProblem(pattern: string): { variable: string } | undefined;
  findCodePatternProblem(pattern: string): PatternProblem | undefined;
  checkCode(rows: readonly DeskRow[], key: CreatorKey, code: string): CodeProblem | undefined;
  usualUtm: Readonly<Record<'source' | 'medium' | 'campaign' | 'content', string>>;
  linkVariables: readonly string[];
  codeVariables: readonly string[];
  usualCodePattern: string;
}
