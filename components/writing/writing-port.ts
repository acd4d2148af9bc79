import type { Written } from '@/components/desk/desk-source';
import type { DeskRow } from '@/components/desk/row';
import type { Campaign } from '@/lib/model/campaign';
import type { Creator } from '@/lib/model/creator';
import type { HeldBack } from '@/lib/model/held-back';
import type { Template } from '@/lib/model/template';
import type { Filled, MessageFacts, TemplateVariable } from '@/lib/model/template-variable';
import type { Rating } from '@/lib/scoring/signals/rating';

export interface HeldBackRow {
  row: DeskRow;
  why: HeldBack;
}

/** How far those on the shortlist are. */
export const stages = ['first', 'waiting', 'talking'] as const;
export type Stage = (typeof stages)[number];

/** Somebody to write to, or several who share a mailbox. */
export interface Letter {
  /** At least one. */
  rows: DeskRow[];
  route: Rating['contact']['route'];
  email?: string;
  link?: string;
  /** What their captions are written in; absent where not known, or not the same. */
  language?: Rating['content']['language'];
  /** Others of the same mailbox who were written to, or must not be. */
  beside: HeldBackRow[];
}

export interface Queue {
  letters: Record<Stage, Letter[]>;
  heldBack: HeldBackRow[];
}

export type TemplateTexts = Pick<Template, 'language' | 'route' | 'subject' | 'body'>;

/** A template as it reads for somebody. */
export interface ComposedMessage {
  subject: Filled;
  body: Filled;
  facts: MessageFacts;
}

export type StarterKind = 'first' | 'dm' | 'manager' | 'follow-up' | 'dm-follow-up' | 'brief';

/** A message to begin a template with. */
export interface Starter extends TemplateTexts {
  kind: StarterKind;
}

/** What the view of messages can ask for beside the desk. */
export interface WritingPort {
  /** By name. Rejects when the store cannot be read. */
  readTemplates(): Promise<Template[]>;
  saveTemplate(template: Template): Promise<Written>;
  deleteTemplate(templateId: string): Promise<Written>;
  /** So many are kept. */
  maxTemplates: number;
  starters: readonly Starter[];
  /** Languages that messages can greet in, as BCP 47 primary subtags. */
  languages: readonly string[];
  /** The shortlist among these rows, as letters to be written. */
  toQueue(rows: readonly DeskRow[]): Queue;
  compose(
    template: TemplateTexts,
    rows: readonly DeskRow[],
    place: { campaign: Campaign; now: number },
  ): ComposedMessage;
  /** The variables that a text names, and what in it is none. */
  readVariables(text: string): { used: TemplateVariable[]; unknown: string[] };
  /** The address that opens a mail program; a body that is too long for it is left out whole. */
  toMailto(
    email: string,
    message: { subject: string; body: string },
  ): { href: string; isBodyLeftOut: boolean };
  /** The first name that a bio states. */
  statedName(creator: Creator): string | undefined;
  /** Templates being written: they outlive the view, and go with the page. */
  drafts: TemplateDrafts;
}

/** By template, or by what a new one begins with. */
export type TemplateDrafts = Map<string, Template>;
