import { median } from '#test/bench/statistics.ts';

/** What we need of a CPU profile (CDP `Profiler.Profile`). Times are microseconds. */
export interface CpuProfile {
  nodes: ProfileNode[];
  samples?: number[];
  timeDeltas?: number[];
}

interface ProfileNode {
  id: number;
  callFrame: CallFrame;
  children?: number[];
}

interface CallFrame {
  functionName: string;
  /** `'0'` for what is no script: natives and the profiler's own words. */
  scriptId: string;
  url: string;
}

/** Microseconds. */
export interface OwnTime {
  /** In our functions and the natives they call. */
  script: number;
  /** Of it, by native, for who wonders where it goes. */
  natives: Map<string, number>;
  /** Garbage collected right after one of our samples; no part of `script`. */
  garbage: number;
  /** The longest stretch of samples that are ours, collection between them included. */
  longest: number;
}

type Owner = 'own' | 'garbage' | 'other';

/**
 * The page's own work that runs through one of our wrappers: it would have run without us. Called
 * by us with no frame of the page above, they are ours.
 */
const wrappedNatives = new Set([
  'fetch',
  'json',
  'text',
  'arrayBuffer',
  'blob',
  'bytes',
  'get body',
  'send',
]);

/**
 * Our share of a profile. A sample is ours where the nearest script under the top of its stack is
 * ours. It counts until the next one, but at most three times the median interval: a longer wait is the
 * machine's, which let the thread stand.
 */
export function readOwnTime(profile: CpuProfile, isOwn: (url: string) => boolean): OwnTime {
  const owners = readOwners(profile.nodes, isOwn);
  const { samples = [], timeDeltas = [] } = profile;
  // A delta belongs to the wait before a sample.
  const durations = samples.map((_, index) => Math.max(0, timeDeltas[index + 1] ?? 0));
  const cap = 3 * median(durations.filter((duration) => duration > 0));

  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const time: OwnTime = { script: 0, natives: new Map(), garbage: 0, longest: 0 };
  let run = 0;
  for (const [index, id] of samples.entries()) {
    const owner = owners.get(id) ?? 'other';
    const duration = Math.min(durations[index] ?? 0, cap);
    const isOurs = owner === 'own' || (owner === 'garbage' && run > 0);
    run = isOurs ? run + duration : 0;
    if (owner === 'own') time.script += duration;
    else if (isOurs) time.garbage += duration;
    const frame = frames.get(id);
    if (owner === 'own' && frame && !isScript(frame)) {
      const name = frame.functionName;
      time.natives.set(name, (time.natives.get(name) ?? 0) + duration);
    }
    time.longest = Math.max(time.longest, run);
  }
  return time;
}

function readOwners(nodes: ProfileNode[], isOwn: (url: string) => boolean): Map<number, Owner> {
  const parents = new Map<number, ProfileNode>();
  for (const node of nodes) for (const child of node.children ?? []) parents.set(child, node);

  function readOwner(node: ProfileNode): Owner {
    if (node.callFrame.functionName === '(garbage collector)') return 'garbage';
    let isWrapped = false;
    let nearest: ProfileNode | undefined = node;
    for (; nearest && !isScript(nearest.callFrame); nearest = parents.get(nearest.id)) {
      isWrapped ||= wrappedNatives.has(nearest.callFrame.functionName);
    }
    if (!nearest || !isOwn(nearest.callFrame.url)) return 'other';
    return isWrapped && isCalledByPage(nearest) ? 'other' : 'own';
  }

  function isCalledByPage(node: ProfileNode): boolean {
    for (let above = parents.get(node.id); above; above = parents.get(above.id)) {
      if (isScript(above.callFrame) && !isOwn(above.callFrame.url)) return true;
    }
    return false;
  }

  return new Map(nodes.map((node) => [node.id, readOwner(node)]));
}

function isScript({ scriptId, url }: CallFrame): boolean {
  return scriptId !== '0' || url !== '';
}
