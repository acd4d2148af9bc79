import type { ComponentChildren } from 'preact';
import type { DeskPagePorts } from './DeskPage';
import type { Desk } from './desk';
import type { DeskState } from './desk-board';
import type { DeskData } from './desk-source';

/** What a section of the workspace is given. */
export interface SectionProps {
  data: DeskData;
  /** Creators with a write that is not confirmed yet. */
  pending: DeskState['pending'];
  desk: Desk;
  ports: DeskPagePorts;
  /** What follows the section's name in the address: which creator, which campaign, which step. */
  path: string;
  /** Goes to `section` or `section/path`. */
  go(to: string): void;
  /** Says something at the foot of the page. */
  say(text: string): void;
}

export const sectionIds = [
  'lists',
  'insights',
  'campaigns',
  'outreach',
  'partners',
  'results',
  'planner',
  'report',
  'import',
  'data',
  'settings',
  'help',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Views of the workspace beside the lists; each is loaded when it is first opened. */
export type Sections = Readonly<
  Record<Exclude<SectionId, 'lists'>, () => Promise<(props: SectionProps) => ComponentChildren>>
>;

/** What a workspace has around its lists. */
export interface Workspace {
  sections: Sections;
  Nav(props: { current: SectionId }): ComponentChildren;
  View(props: SectionViewProps): ComponentChildren;
}

export interface SectionViewProps extends SectionProps {
  sections: Sections;
  section: Exclude<SectionId, 'lists'>;
}

export interface Place {
  section: SectionId;
  path: string;
}

/**
 * Where an address leads.
 *
 * @param hash with or without `#`
 * @example toPlace('#insights/creator/tt_41') // { section: 'insights', path: 'creator/tt_41' }
 * @returns the lists for an address that leads nowhere
 */
export function toPlace(hash: string): Place {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const section = sectionIds.find((id) => id === name);
  return section === undefined
    ? { section: 'lists', path: '' }
    : { section, path: rest.map(toReadable).join('/') };
}

/** The address of a place, with `#`. */
export function toHash(to: string): string {
  return `#${to.split('/').map(encodeURIComponent).join('/')}`;
}

function toReadable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
