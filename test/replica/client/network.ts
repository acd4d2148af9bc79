import { config } from './config.ts';
import { counters } from './counters.ts';
import type { Item } from './item.ts';

/** A reply as the page's scripts read it; every field may be missing. */
export interface Reply {
  itemList?: Item[];
  item_list?: Item[];
  data?: { type: number; item?: Item; user_list?: SearchUser[] }[];
  user_list?: SearchUser[];
  comments?: CommentRow[] | null;
  userInfo?: { user?: Item['author']; stats?: Item['stats'] };
  itemInfo?: { itemStruct?: Item };
  hasMore?: boolean;
  has_more?: number;
  cursor?: string | number;
  total?: number;
  statusCode?: number;
}

export interface SearchUser {
  user_info: {
    unique_id: string;
    nickname: string;
    signature: string;
    follower_count?: number;
    avatar_thumb: { url_list: string[] };
  };
}

export interface CommentRow {
  cid: string;
  text: string;
  create_time: number;
  digg_count: number;
  reply_comment_total: number;
  reply_comment: CommentRow[] | null;
  label_list: { text: string }[] | null;
  user: { unique_id: string; nickname: string; avatar_thumb: { url_list: string[] } };
}

/** Asks an endpoint the way the replica was told to. An unreadable reply is an empty one. */
export async function ask(
  path: string,
  query: Record<string, string | number>,
  signal?: AbortSignal,
): Promise<Reply> {
  const serial = counters.requests++;
  const url = `${toPath(path)}?${toQuery(query)}`;
  const isXhr = config.transport === 'xhr' || (config.transport === 'mixed' && serial % 2 === 1);
  try {
    const body = isXhr ? await askByXhr(url, signal) : await askByFetch(url, signal);
    return unwrap(body) as Reply;
  } catch (error) {
    if (signal?.aborted) return {};
    console.warn(`The page could not read ${path}:`, String(error));
    return {};
  }
}

async function askByFetch(url: string, signal: AbortSignal | undefined): Promise<unknown> {
  const response = await fetch(url, { credentials: 'include', ...(signal ? { signal } : {}) });
  if (config.bodyRead === 'json') return response.json();
  return JSON.parse(
    config.bodyRead === 'text' ? await response.text() : await readStream(response),
  );
}

async function readStream(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function askByXhr(url: string, signal: AbortSignal | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url, true);
    request.withCredentials = true;
    if (config.bodyRead === 'json') request.responseType = 'json';
    request.onload = () =>
      resolve(config.bodyRead === 'json' ? request.response : JSON.parse(request.responseText));
    request.onerror = () => reject(new TypeError('Network request failed'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send();
  });
}

function toQuery(query: Record<string, string | number>): string {
  return new URLSearchParams({
    WebIdLastTime: String(Math.floor(config.now / 1000)),
    aid: '1988',
    app_language: 'en',
    app_name: 'tiktok_web',
    device_platform: 'web_pc',
    ...Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)])),
  }).toString();
}

function toPath(path: string): string {
  if (!config.endpointsRenamed) return path;
  return path.replace('/api/', '/api/v9/').replace('/item_list/', '/stream/');
}

function unwrap(body: unknown): unknown {
  const renamed = body as { result?: { blocks: { payload: unknown }[] } } | null;
  if (config.endpointsRenamed) return renamed?.result?.blocks[0]?.payload ?? {};
  if (!config.redesigned) return body ?? {};
  const bytes = Uint8Array.from(atob((body as { d: string }).d), (char) => char.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}
