import type { Campaign } from '@/lib/model/campaign';
import type { Collaboration } from '@/lib/model/collaboration';
import type { Creator, CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import type { Post } from '@/lib/model/post';
import type { Template } from '@/lib/model/template';
import type { MessageFacts } from '@/lib/model/template-variable';
import { toFirstName } from '@/lib/outreach/messages/first-name';
import { toGreetedName, toGreeting } from '@/lib/outreach/messages/greeting';
import { toHook } from '@/lib/outreach/messages/hook';
import { toDayText, toListText } from '@/lib/outreach/messages/list-text';
import { toMergeField } from '@/lib/outreach/messages/merge-field';
import { toNicheWord } from '@/lib/outreach/messages/niche-words';
import type { Rating } from '@/lib/scoring/signals/rating';
import { toPostUrl } from '@/lib/tiktok/post-url';

/** What a message needs of a row; every `CreatorRow` is one. */
export interface WritableRow {
  key: CreatorKey;
  creator: Creator;
  rating: Rating;
  posts: readonly Post[];
  entry?: Entry;
  lastSeenPostId?: string;
  givenName?: string;
  collaboration?: Pick<Collaboration, 'promoCode' | 'trackingUrl'>;
}

/** In which message, and when. */
export interface MessagePlace {
  template: Pick<Template, 'language' | 'route'>;
  campaign: Pick<Campaign, 'name' | 'brief' | 'pitch'>;
  /** Milliseconds; decides whether a day needs its year. */
  now: number;
}

/** So many reasons are read; more are a list. */
const maxReasons = 3;
/** A scout's brief may look for sizes: no creator is told "micro". */
const sizeWord = /^(?:nano|micro|mid|macro|mega)\b/i;

/**
 * What is known for a message to one creator, or to a mailbox that several share: only what they can
 * see themselves, or what the scout wrote for them to read. No rating, no doubt, no note, no fee.
 *
 * @param rows at least one; of several, facts about a single post are not known
 */
export function toMessageFacts(rows: readonly WritableRow[], place: MessagePlace): MessageFacts {
  const { template, campaign } = place;
  const { language } = template;
  const [row] = rows;
  const firstName = isManagers(rows, place) ? undefined : sharedFirstName(rows);
  const post = row !== undefined && rows.length === 1 ? postFacts(row, place) : {};
  return present({
    greeting: toGreeting(firstName, language),
    first_name: firstName,
    name: listOfAll(rows, ({ creator }) => toMergeField(creator.name), language),
    handle: listOfAll(rows, ({ creator }) => toTag(creator.handle), language),
    creators: isAboutOthers(rows, place) ? listOfAll(rows, nameAndTag, language) : undefined,
    ...post,
    niche: listOfSome(rows, (one) => nichesOf(one, language), language),
    why_fit: listOfSome(
      rows,
      (one) => reasonsOf(one, campaign.brief.competitors, language),
      language,
    ),
    promo_code: own(rows, ({ collaboration }) => collaboration?.promoCode),
    tracking_url: own(rows, ({ collaboration }) => toLink(collaboration?.trackingUrl)),
    ...scoutsFacts(campaign),
  });
}

/**
 * The first name that somebody is greeted by: what the scout confirmed, else what the bio states.
 *
 * @returns `undefined` where neither is there, or the scout wants none
 */
function firstNameOf({ givenName, creator }: WritableRow): string | undefined {
  return toGreetedName(toFirstName(creator, givenName));
}

/** Whether a message goes to a mailbox that stands for others: nobody is greeted by name there. */
function isManagers(rows: readonly WritableRow[], { template }: MessagePlace): boolean {
  return (
    template.route === 'email' &&
    rows.some(({ rating }) => rating.contact.emailType === 'management')
  );
}

/** Whether it has to be said whom a message is about. */
function isAboutOthers(rows: readonly WritableRow[], place: MessagePlace): boolean {
  return rows.length > 1 || isManagers(rows, place);
}

/** Two accounts of one person have one name. */
function sharedFirstName(rows: readonly WritableRow[]): string | undefined {
  const [first, ...others] = new Set(rows.map(firstNameOf));
  return others.length === 0 ? first : undefined;
}

function postFacts(row: WritableRow, { template, now }: MessagePlace): MessageFacts {
  const id = row.entry?.postId ?? row.lastSeenPostId;
  if (id === undefined) return {};
  const post = row.posts.find((one) => one.id === id);
  const { language } = template;
  return {
    post_hook: toHook(post),
    post_when: post?.createdAt === undefined ? undefined : toDayText(post.createdAt, language, now),
    post_url: toPostUrl(row.creator.handle, post ?? { id }),
  };
}

function nichesOf({ rating }: WritableRow, language: string): string[] {
  const { verdict, niche } = rating.niche;
  if (verdict === 'none' || verdict === 'mixed' || niche === undefined) return [];
  return [toNicheWord(niche, language) ?? []].flat();
}

/** What of the brief was found with the creator: its niches by their name, its words as they are. */
function reasonsOf(
  { rating }: WritableRow,
  competitors: readonly string[],
  language: string,
): string[] {
  const { matched = [], matchedNiches = [] } = rating.fit ?? {};
  const unsaid = new Set(competitors.map(fold));
  return matched.flatMap((label) => {
    const niche = matchedNiches.find((one) => one.label === label);
    if (niche !== undefined) return toNicheWord(niche.id, language) ?? [];
    const isSayable = !sizeWord.test(label) && !unsaid.has(fold(label));
    return (isSayable && toMergeField(label.replace(/^#/, ''))) || [];
  });
}

/** What the campaign says, in the scout's own words: nothing is cut. */
function scoutsFacts({ name, brief, pitch }: MessagePlace['campaign']): MessageFacts {
  const [handle] = brief.brand?.handles ?? [];
  return {
    brand: toLine(brief.brand?.name) ?? (handle && toTag(handle)),
    product: toPhrase(pitch?.product),
    offer: toPhrase(pitch?.offer),
    disclosure: toPhrase(pitch?.disclosure),
    sender: toLine(pitch?.sender),
    campaign: toLine(name),
  };
}

function nameAndTag({ creator }: WritableRow): string {
  const name = toMergeField(creator.name);
  return name === undefined ? toTag(creator.handle) : `${name} (${toTag(creator.handle)})`;
}

function toTag(handle: string): string {
  return `@${handle}`;
}

/** Everybody's, or nothing: a list without one of them would leave them out. */
function listOfAll(
  rows: readonly WritableRow[],
  of: (row: WritableRow) => string | undefined,
  language: string,
): string | undefined {
  const all = rows.flatMap((row) => of(row) ?? []);
  return all.length < rows.length ? undefined : toListText(all, language);
}

function listOfSome(
  rows: readonly WritableRow[],
  of: (row: WritableRow) => string[],
  language: string,
): string | undefined {
  const byFolded = new Map(rows.flatMap(of).map((word) => [fold(word), word]));
  return toListText([...byFolded.values()].slice(0, maxReasons), language);
}

/** What each has alone, with whose it is where there are several. */
function own(
  rows: readonly WritableRow[],
  of: (row: WritableRow) => string | undefined,
): string | undefined {
  const [row] = rows;
  if (row !== undefined && rows.length === 1) return of(row);
  const all = rows.flatMap((one) => {
    const value = of(one);
    return value === undefined ? [] : `${toTag(one.creator.handle)}: ${value}`;
  });
  return all.length < rows.length ? undefined : all.join(' · ');
}

function toLink(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : undefined;
}

function toLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim() || undefined;
}

/** Stands in a sentence that has its own full stop. */
function toPhrase(text: string | undefined): string | undefined {
  return toLine(text)?.replace(/(?<!\.)\.$/, '') || undefined;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/^[@#]/, '');
}

function present(facts: MessageFacts): MessageFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
