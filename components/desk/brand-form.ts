import type { Brand } from '@/lib/model/brand';
import { handleSchema } from '@/lib/model/creator';

/** What the form holds of the brand. */
export interface BrandForm {
  brandName: string;
  brandHandles: string[];
  brandHashtags: string[];
}

export type BrandError =
  | { field: 'brandName'; kind: 'too-long' }
  | { field: 'brandHandles' | 'brandHashtags'; kind: 'too-many' }
  | { field: 'brandHashtags'; kind: 'common'; token: string };

const maxName = 80;
const maxTokens = 20;

/** What any post may carry: by these everybody's would be taken for the campaign's. */
const commonHashtags = new Set(
  (
    'ad ads advert advertisement advertising sponsored sponsor spon sponcon partner partnership ' +
    'paidpartnership paidad collab collaboration ambassador brandambassador gifted gift giveaway pr ' +
    'ugc promo promotion discount discountcode code sale affiliate tiktok tiktokshop shop brand ' +
    'fyp fypシ foryou foryoupage fy viral trending trend xyzbca capcut duet stitch ' +
    'tiktokmademebuyit unboxing haul review tutorial ' +
    'werbung anzeige kooperation rabattcode publi publicidad anuncio colaboracion colaboración ' +
    'patrocinado descuento codigo código sorteo parati publipost parceria publicidade anúncio ' +
    'publicité publicite sponsorisé partenariat pourtoi codepromo adv pubblicità pubblicita ' +
    'reklama współpraca reklam işbirliği keşfet iklan 広告 광고 협찬'
  ).split(' '),
);

export function toBrandForm(brand: Brand | undefined): BrandForm {
  return {
    brandName: brand?.name ?? '',
    brandHandles: brand?.handles ?? [],
    brandHashtags: brand?.hashtags ?? [],
  };
}

/** The brand as far as the form can be read; `undefined` where nothing is said of one. */
export function toBrand({ brandName, brandHandles, brandHashtags }: BrandForm): Brand | undefined {
  const name = brandName.trim();
  const handles = brandHandles.slice(0, maxTokens);
  const hashtags = brandHashtags.filter((tag) => !isCommonHashtag(tag)).slice(0, maxTokens);
  if (name === '' && handles.length + hashtags.length === 0) return undefined;
  return {
    ...(name !== '' && name.length <= maxName && { name }),
    handles,
    hashtags,
  };
}

export function findBrandErrors(form: BrandForm): BrandError[] {
  const errors: BrandError[] = [];
  if (form.brandName.trim().length > maxName) errors.push({ field: 'brandName', kind: 'too-long' });
  const common = form.brandHashtags.find(isCommonHashtag);
  if (common !== undefined) errors.push({ field: 'brandHashtags', kind: 'common', token: common });
  for (const field of ['brandHandles', 'brandHashtags'] as const) {
    if (form[field].length > maxTokens) errors.push({ field, kind: 'too-many' });
  }
  return errors;
}

/** Whether a hashtag is on posts of all kinds, so that it names no brand. */
export function isCommonHashtag(tag: string): boolean {
  return commonHashtags.has(tag);
}

/**
 * A handle as it is kept: of `@Glow`, or of a pasted profile address, `glow`.
 *
 * @returns `undefined` for what can be no handle
 */
export function toBrandHandle(text: string): string | undefined {
  const typed = text.trim();
  const [, ofAddress] = /^(?:https?:\/\/|www\.|[\w.-]+\.\w+\/).*?@([^/?#]+)/i.exec(typed) ?? [];
  const handle = (ofAddress ?? typed.replace(/^@/, '')).toLowerCase();
  return handleSchema.safeParse(handle).success ? handle : undefined;
}

/**
 * A hashtag as it is kept: of `#GlowSpring`, `glowspring`.
 *
 * @returns `undefined` for what can be no hashtag, e.g. two words
 */
export function toBrandHashtag(text: string): string | undefined {
  const tag = text
    .trim()
    .replace(/^[#＃]+/, '')
    .normalize('NFC')
    .toLowerCase();
  return /^[\p{L}\p{N}\p{M}_]{1,80}$/u.test(tag) ? tag : undefined;
}
