import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import { distinctPosts } from '@/lib/scoring/engagement/distinct-posts';
import type { CadenceSignal } from '@/lib/scoring/signals/cadence-signal';
import { postingPace } from './posting-pace';
import { readProfileList } from './profile-list';

const day = 24 * 60 * 60 * 1000;
const week = 7 * day;
const slowFromDays = 30;
const dormantFromDays = 180;

type Account = Pick<Creator, 'videos' | 'accountCreatedAt' | 'profileReadAt' | 'observedAt'>;

/**
 * How often and how lately a creator posts, as of the last reading of the profile's list, never of
 * "now"; without a list as of the last time the creator was met.
 *
 * Posts met in a feed are a sample: a young one proves that the creator is active, an old one proves
 * nothing, so that without a list the state is `active` or `unknown` and there is no pace. A post of
 * unknown date is not counted; one dated after its reading counts as just posted.
 */
export function rateCadence(creator: Account, posts: readonly Post[]): CadenceSignal {
  const distinct = distinctPosts(posts);
  const dates = distinct.flatMap(({ createdAt }) => (createdAt === undefined ? [] : [createdAt]));
  const list = readProfileList(creator, distinct);
  const signal: CadenceSignal = {
    n: dates.length,
    isListRead: list !== undefined,
    state: 'unknown',
  };
  const lifetimePerWeek = paceOverLife(creator);
  if (lifetimePerWeek !== undefined) signal.lifetimePerWeek = lifetimePerWeek;
  if (dates.length === 0) return signal;

  const lastPostAt = dates.reduce((newest, date) => Math.max(newest, date), 0);
  // A post met after the list was read is younger than all of the list.
  const isNewer = list === undefined || lastPostAt > list.readAt;
  const readAt = isNewer ? creator.observedAt : list.readAt;
  const daysSince = Math.max(0, readAt - lastPostAt) / day;
  signal.lastPostAt = lastPostAt;
  signal.daysSince = daysSince;
  signal.state = toState(daysSince, list !== undefined);
  return list === undefined ? signal : { ...signal, ...postingPace(list) };
}

function toState(daysSince: number, isListRead: boolean): CadenceSignal['state'] {
  if (daysSince < slowFromDays) return 'active';
  if (!isListRead) return 'unknown';
  return daysSince < dormantFromDays ? 'slow' : 'dormant';
}

/** Posts that still stand over the account's age; absent in its first week. */
function paceOverLife({ videos, accountCreatedAt, observedAt }: Account): number | undefined {
  if (videos === undefined || accountCreatedAt === undefined) return undefined;
  const age = observedAt - accountCreatedAt;
  return age < week ? undefined : videos / (age / week);
}
