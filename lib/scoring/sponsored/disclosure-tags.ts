/** A hashtag that discloses, as the country lists of regulators and their commentators name it. */
export interface DisclosureTag {
  grade: 'hard' | 'soft';
  /** Wanted markets (ISO 3166-1 alpha-2) where it is clear. */
  clearIn: readonly string[];
  /** Caption languages it discloses in; in any other language it is another word. */
  languages?: readonly string[];
  /** What a caption of unknown language makes of it, where `languages` are named. */
  whenUnknown?: 'soft';
  /**
   * What else must be so, since the word has an everyday meaning too:
   * - `mention`: somebody is mentioned, else it is nothing ("#gift" for a birthday)
   * - `front`: hard among the first three tokens, else soft (a topic or a cry for reach in a tail)
   */
  needs?: 'mention' | 'front';
  /** Also a topic of people who talk about advertising: nothing beside their other hashtags. */
  isTrade?: boolean;
}

interface Row extends Omit<DisclosureTag, 'clearIn' | 'languages'> {
  clearIn?: string;
  languages?: string;
  tags: string;
}

/** Where English markers are clear, or stand beside an English one on the list of the country. */
const english = 'US GB IN NL IT';

/**
 * Requirements:
 * - whole hashtag tokens, NFKC and lower case; `#ad🐧_squad` and `#adventure` are not `#ad`
 * - hard is what a regulator's list calls clear; gift, barter and ambiguous words are soft
 * - left out, since they mark nothing: `tiktokmademebuyit`; `pr` outside Japanese (personal record,
 *   Puerto Rico); `sp` and `aff` outside English (São Paulo, a football federation)
 *
 * US: FTC. GB: ASA and CMA. DE: case law as iroin.io reports it. FR: law 2023-451. ES: Autocontrol.
 * IT: AGCOM and IAP. BR: CONAR. PL: UOKiK. BG: praven-bg.com. IN: rules of 2023. JP: rule of
 * 1 October 2023. KR: KFTC guide. NL, VN, ID, TR, RU and Arabic: common usage, no source.
 */
const rows: readonly Row[] = [
  {
    grade: 'hard',
    clearIn: english,
    tags:
      'ad sponsored sponsoredpost sponsoredby sponsoredcontent sponsoredvideo sponsoredad paidpartnership ' +
      'paidpartner paidad paidpromotion paidpromo paidcollab paidcollaboration',
  },
  { grade: 'hard', clearIn: english, isTrade: true, tags: 'advert advertisement' },
  { grade: 'soft', clearIn: 'US IN NL IT', isTrade: true, tags: 'advertising ads' },
  {
    grade: 'hard',
    clearIn: 'DE',
    tags: 'bezahltepartnerschaft bezahltewerbung bezahltekooperation',
  },
  { grade: 'hard', clearIn: 'DE', isTrade: true, tags: 'werbung anzeige' },
  {
    grade: 'hard',
    clearIn: 'FR',
    tags: 'collaborationcommerciale collabcommerciale partenariatremunere partenariatrémunéré',
  },
  { grade: 'hard', clearIn: 'FR', isTrade: true, tags: 'publicité publicite' },
  {
    grade: 'hard',
    clearIn: 'ES',
    tags: 'contenidopatrocinado colaboraciónpagada colaboracionpagada',
  },
  { grade: 'hard', clearIn: 'ES BR', tags: 'patrocinado patrocinada' },
  { grade: 'hard', clearIn: 'ES', isTrade: true, tags: 'publicidad' },
  {
    grade: 'hard',
    clearIn: 'ES BR',
    languages: 'es pt ca gl eu',
    whenUnknown: 'soft',
    tags: 'publi',
  },
  { grade: 'hard', clearIn: 'BR', tags: 'publipost parceriapaga conteúdopatrocinado' },
  {
    grade: 'hard',
    clearIn: 'BR',
    isTrade: true,
    tags: 'publicidade anúncio anuncio',
    needs: 'front',
  },
  { grade: 'hard', clearIn: 'IT', tags: 'sponsorizzato sponsorizzata partnershipapagamento' },
  { grade: 'hard', clearIn: 'IT', isTrade: true, tags: 'pubblicità pubblicita' },
  { grade: 'hard', clearIn: 'IT NL', languages: 'it nl', whenUnknown: 'soft', tags: 'adv' },
  { grade: 'hard', clearIn: 'NL', tags: 'advertentie' },
  { grade: 'hard', clearIn: 'NL', languages: 'nl', whenUnknown: 'soft', tags: 'reclame' },
  {
    grade: 'hard',
    clearIn: 'PL',
    tags: 'materiałreklamowy materialreklamowy współpracareklamowa wspolpracareklamowa reklamasponsorowana',
  },
  {
    grade: 'hard',
    clearIn: 'PL',
    isTrade: true,
    languages: 'pl',
    whenUnknown: 'soft',
    tags: 'reklama',
  },
  { grade: 'hard', languages: 'da no nb nn', whenUnknown: 'soft', tags: 'reklame annonse' },
  { grade: 'hard', clearIn: 'BG', tags: 'спонсориранпост' },
  { grade: 'hard', clearIn: 'BG RU', isTrade: true, needs: 'front', tags: 'реклама' },
  { grade: 'hard', clearIn: 'RU', tags: 'erid' },
  { grade: 'hard', clearIn: 'TR', isTrade: true, needs: 'front', tags: 'reklam' },
  { grade: 'hard', clearIn: 'TR', needs: 'front', tags: 'işbirliği işbirligi isbirligi' },
  { grade: 'hard', clearIn: 'ID', isTrade: true, needs: 'front', tags: 'iklan' },
  { grade: 'hard', clearIn: 'ID', tags: 'iklanberbayar' },
  { grade: 'hard', clearIn: 'VN', isTrade: true, needs: 'front', tags: 'quảngcáo quangcao' },
  { grade: 'hard', needs: 'front', tags: 'إعلان اعلان' },
  { grade: 'hard', tags: 'إعلانمدفوع اعلانمدفوع شراكةمدفوعة' },
  { grade: 'hard', clearIn: 'JP', tags: 'pr広告 タイアップ タイアップ広告' },
  { grade: 'hard', clearIn: 'JP', isTrade: true, tags: '広告 宣伝 プロモーション' },
  { grade: 'hard', clearIn: 'JP', languages: 'ja', tags: 'pr' },
  { grade: 'hard', clearIn: 'KR', tags: '유료광고 유료광고포함 광고포함 협찬' },
  { grade: 'hard', clearIn: 'KR', isTrade: true, tags: '광고' },

  {
    grade: 'soft',
    tags:
      'gifted giftedby prgift prpackage prhaul prunboxing prsample prsamples prgifted giftedproduct suppliedby ' +
      'brandpartner brandambassador spon sponsor affiliate affiliatelink affiliatelinks commissionearned ' +
      'unbezahltewerbung werbungunbezahlt werbungwegenmarkennennung produitoffert recebidos prodottoomaggio ' +
      'prodottofornitoda sponso 제품제공 체험단 서포터즈 提供 商品提供 モニター ギフティング アンバサダー presspackage',
  },
  {
    grade: 'soft',
    needs: 'mention',
    tags:
      'gift gifting partner partnered collab ambassador paid offert cadeau regalo invitada recebido parceria ' +
      'partenariat kooperation samenwerking współpraca wspolpraca colaboracion colaboración colab embajador ' +
      'embajadora collaborazione endorse hợp_tác hợptác',
  },
  { grade: 'soft', needs: 'mention', clearIn: 'IN', tags: 'partnership collaboration' },
  { grade: 'soft', languages: 'en', tags: 'sp aff' },
];

const tags = new Map<string, DisclosureTag>(
  rows.flatMap(({ tags, clearIn, languages, ...row }) =>
    tags
      .split(' ')
      .map((tag): [string, DisclosureTag] => [
        toToken(tag),
        { ...row, clearIn: clearIn?.split(' ') ?? [], languages: languages?.split(' ') },
      ]),
  ),
);

/** A hashtag made comparable: NFKC, lower case, without underscores between the words of a long one. */
export function toToken(tag: string): string {
  const plain = tag.normalize('NFKC').toLowerCase();
  // A short tag keeps its own: `a_d` is a nick, no `ad`.
  return plain.length > 6 ? plain.replaceAll('_', '') : plain;
}

/** What a hashtag token discloses by the lists alone; `undefined` for any other tag. */
export function disclosureTag(token: string): DisclosureTag | undefined {
  return tags.get(token) ?? (isBrandTag(token) ? brandTag : undefined);
}

/** `#samsungpartner`: common, and to the FTC ambiguous. */
const brandTag: DisclosureTag = { grade: 'soft', clearIn: [] };
const brandTagPattern = /^([\p{L}\p{N}]{3,40})(?:partner|ambassador)$/u;
/** Partners and ambassadors of something else than a brand. */
const otherPartner =
  /(?:my|your|our|the|life|dance|dancing|gym|training|workout|fitness|sparring|study|accountability|crime|running|travel|sex|sexual|dating|romantic|toxic|former|future|perfect|ideal|soul|marriage|narcissistic|abusive|supportive|birth|adventure|swim|yoga|climbing|duet|business|trading|date|love|husband|best|good|bad|right|wrong|new|student|youth|campus|health|climate|goodwill|peace|un)$/u;

function isBrandTag(token: string): boolean {
  const [, brand] = brandTagPattern.exec(token) ?? [];
  return brand !== undefined && !otherPartner.test(brand);
}

/** TikTok's own LIVE and reward programmes, whose `#paidpartnership` no brand pays. */
const programme =
  /^(?:live(?:incentive|rewards?|interaction|debut)|creatorrewards|creativityprogram)/u;

/** Whether a hashtag token marks a programme of TikTok's own. */
export function isProgrammeTag(token: string): boolean {
  return programme.test(token);
}

const tradeTags = new Set(
  (
    'marketing digitalmarketing socialmediamarketing onlinemarketing contentmarketing emailmarketing ' +
    'influencermarketing marketingdigital marketingtips marketingstrategy marketingonline facebookads fbads ' +
    'metaads googleads tiktokads instagramads adagency adcampaign mediabuyer mediabuying ppc copywriting ' +
    'advertisingagency billboard superbowlads superbowlcommercials commercials graphicdesign branding ' +
    'маркетинг pemasaran マーケティング 마케팅'
  )
    .split(' ')
    .map(toToken),
);

/** Whether a hashtag token belongs to people who talk about advertising. */
export function isTradeTag(token: string): boolean {
  return tradeTags.has(token);
}

const affiliateTags = new Set(
  (
    'tiktokshop tiktokshopaffiliate tiktokshopfinds tiktokshopcreatorpicks tiktokshopmusthaves tiktokaffiliate ' +
    'amazonfinds amazonmusthaves ltk liketkit ltkit shopmy shopeefinds shopeeaffiliate ' +
    'achadinhosshopee racunshopee'
  ).split(' '),
);

/** Whether a hashtag token is one that affiliates earn by; it names no advertiser and discloses nothing. */
export function isAffiliateTag(token: string): boolean {
  return affiliateTags.has(token);
}
