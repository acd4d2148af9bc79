import type { ContactSignal } from '@/lib/scoring/signals/contact-signal';

type LinkKind = NonNullable<ContactSignal['linkKind']>;

/** Pages of links, of one's own or of a song's streaming services. */
const hubs =
  /^(?:linktr\.ee|linktree\.com|beacons\.(?:ai|page)|direct\.me|bio\.(?:site|link|fm)|hoo\.be|msha\.ke|milkshake\.app|linky\.ph|allmylinks\.com|linkin\.bio|campsite\.bio|solo\.to|stan\.store|snipfeed\.co|withkoji\.com|koji\.to|carrd\.co|komi\.io|pillar\.io|lnk\.bio|heylink\.me|linkfly\.to|linkpop\.com|taplink\.(?:cc|at|ws)|tap\.bio|zaap\.bio|bybio\.co|biolinknow\.com|biolinky\.co|c8ke\.com|lit\.link|potofu\.me|instabio\.cc|many\.link|magic\.ly|flow\.page|contactin\.bio|about\.me|bento\.me|lynk\.id|link\.me|linkbio\.co|mylinks\.ai|ffm\.to|lnk\.to|fanlink\.to|onerpm\.link|linkfire\.com|hypel\.ink)$/;
/** Shops and affiliate storefronts. */
const shops =
  /^(?:amazon\.[a-z.]{2,6}|amzn\.(?:to|eu|asia)|a\.co|etsy\.com|shopee\.[a-z.]{2,6}|shp\.ee|shope\.ee|lazada\.[a-z.]{2,6}|tokopedia\.(?:com|link)|myshopify\.com|myyshop\.com|depop\.com|vinted\.[a-z.]{2,6}|ebay\.[a-z.]{2,6}|gumroad\.com|shopltk\.com|liketk\.it|ltk\.app|liketoknow\.it|rstyle\.me|shopmy\.us|shopstyle\.it|redbubble\.com|teespring\.com|creator-spring\.com|bonfire\.com|poshmark\.com|mercadoli[bv]re\.[a-z.]{2,6}|shein\.[a-z.]{2,6}|aliexpress\.com|temu\.com|bigcartel\.com|fourthwall\.com|printful\.me|trendyol\.com|allegro\.pl|zalando\.[a-z.]{2,6}|hm\.com|peoople\.app)$/;
/** Other platforms, messengers and places to support a creator. */
const platforms =
  /^(?:youtube\.com|youtu\.be|instagram\.com|instagr\.am|ig\.me|facebook\.com|fb\.(?:com|me|watch|gg)|m\.me|twitter\.com|x\.com|threads\.(?:net|com)|snapchat\.com|pinterest\.[a-z.]{2,6}|pin\.it|twitch\.tv|kick\.com|discord\.(?:gg|com)|t\.me|telegram\.(?:me|org)|wa\.(?:me|link)|whatsapp\.com|tiktok\.com|reddit\.com|linkedin\.com|spotify\.com|soundcloud\.com|music\.apple\.com|vk\.com|line\.me|lin\.ee|weibo\.com|xiaohongshu\.com|xhslink\.com|bilibili\.com|tumblr\.com|lemon8-app\.com|bigo\.tv|patreon\.com|ko-fi\.com|buymeacoffee\.com|onlyfans\.com|fansly\.com|cameo\.com|substack\.com|medium\.com|bsky\.app)$/;
/** Addresses that hide where they lead: what is behind them is not known. */
const shorteners =
  /^(?:bit\.ly|tinyurl\.com|t\.co|cutt\.ly|goo\.gl|rb\.gy|geni\.us|shorturl\.at|is\.gd|s\.id|ow\.ly|rebrand\.ly|t\.ly|tiny\.cc|bl\.ink|app\.link|onelink\.me|page\.link|appopener\.com|urlgeni\.us)$/;

/** A host typed without a scheme: `beacons.ai/someone`. */
const bareHost = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,24}(?::\d{1,5})?(?:[/?#]|$)/i;

/**
 * A profile's link as an address that a browser opens: http(s) as it is, a bare host with `https://`.
 *
 * @param link as `lib/tiktok` decoded it from TikTok's redirect
 * @returns `undefined` for other schemes, an e-mail address, and what is no address
 */
export function toWebAddress(link: string | undefined): string | undefined {
  if (link === undefined) return undefined;
  const address = /^https?:\/\//i.test(link) ? link : bareHost.test(link) ? `https://${link}` : '';
  return hostOf(address) === undefined ? undefined : address;
}

/**
 * What a profile's link leads to, by its host.
 *
 * @param address from `toWebAddress`
 * @returns `undefined` for a shortened address, which does not tell
 * @example linkKindOf('https://linktr.ee/maya') // 'hub'
 */
export function linkKindOf(address: string | undefined): LinkKind | undefined {
  const host = address === undefined ? undefined : hostOf(address);
  if (host === undefined || isListed(host, shorteners)) return undefined;
  if (/^(?:shop|store)\./.test(host) || /\.(?:shop|store)$/.test(host)) {
    return isListed(host, hubs) ? 'hub' : 'shop';
  }
  if (isListed(host, hubs)) return 'hub';
  if (isListed(host, shops)) return 'shop';
  return isListed(host, platforms) ? 'social' : 'site';
}

/** The host, lower case; `undefined` for what is no address or names somebody before an `@`. */
function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  return username === '' && hostname.includes('.') ? hostname.toLowerCase() : undefined;
}

/** The host or any domain above it: `m.youtube.com` is YouTube, `maya.lnk.to` a hub. */
function isListed(host: string, list: RegExp): boolean {
  const labels = host.split('.');
  return labels.some((_, i) => i < labels.length - 1 && list.test(labels.slice(i).join('.')));
}
