/**
 * How shops, media outlets and brands speak in a bio: first person plural, delivery, opening hours.
 * Read after NFKC with single spaces. Bare words ("shop", "news", "TV", "brand") are not among them:
 * ordinary creators use them of what they like, do or did.
 */

/** A delivery, an order or a shop of "ours". */
export const shopPhrases = phrases([
  // English
  'official (?:online |web ?|tiktok )?(?:shop|store|boutique|outlet)',
  'we (?:also |can )?(?:ship|deliver|sell|restock)',
  '(?:worldwide|world wide|international|global|nationwide|free|fast|same day) (?:shipping|delivery)',
  '(?:shipping|delivery|ships?|delivers|delivering) (?:worldwide|nationwide|globally|internationally|all over|available|🌍|🌎|🌏)',
  'customer (?:service|care|support)',
  '(?:place|send|make) (?:an|your|ur) orders?',
  'orders? (?:via|through|on whats ?app|by dm)|to order,? (?:dm|whats ?app|call|message|text|click)|for orders',
  'shop (?:our|all our)(?! (?:looks?|outfits?|fa?vou?rites?|faves?|fits?|clothes))|our (?:online )?(?:shop|store|boutique|products|customers|showroom|menu)',
  'visit (?:our|the) (?:shop|store|showroom|website)|wholesalers?|wholesale (?:and|&|/) retail|retail (?:and|&|/) wholesale',
  'in[- ]?stores? (?:and|&) online|online (?:and|&) in[- ]?stores?',
  // Spanish, Portuguese
  'tienda (?:oficial|online|en línea|en linea|física|virtual)|hacemos env[ií]os|env[ií]os (?:a (?:todo|toda|nivel)|nacionales|internacionales|gratis)',
  'nuestr[oa]s? (?:tiendas?|productos|clientes|sucursal(?:es)?)|al por mayor|(?:haz|realiza) tus? pedidos?|pedidos (?:por|al|vía|via|pelo)',
  'loja (?:oficial|online|virtual|física)|enviamos (?:para|pra)|nossas? lojas?|nossos (?:produtos|clientes)|entregamos',
  // French, German, Italian, Dutch
  'boutique (?:officielle|en ligne)|livraison (?:gratuite|offerte|partout|mondiale|dans (?:le|toute))|notre (?:boutique|magasin|e-?shop|restaurant)|nos (?:produits|clients|magasins|spécialités)|service client',
  '(?:offizieller|unser) (?:online[- ]?)?shop|versand (?:weltweit|kostenlos)|(?:weltweiter|kostenloser|schneller) versand|unsere? (?:produkte|kunden|filialen?|läden|laden|shops?)|unserem (?:shop|laden|onlineshop)|kundenservice',
  'negozio (?:online|ufficiale|fisico)|shop ufficiale|spediamo|spedizion[ei] (?:in tutta|in tutto|gratuit[ae]|gratis)|nostr[io] (?:prodotti|clienti|negozi?o?)|nostre specialità',
  'onze (?:winkel|webshop|producten|klanten)|gratis verzending',
  // Indonesian, Malay, Vietnamese, Thai
  'toko (?:resmi|online)|(?:pemesanan|order|pesan) (?:via|lewat|melalui)|kirim ke seluruh|kedai (?:kami|online)',
  'cửa hàng|(?:ship|giao hàng) toàn quốc|đặt hàng|shop chính hãng',
  'ร้านค้า|สั่งซื้อ|จัดส่ง|ส่งทั่วไทย|ส่งฟรี',
  // Japanese, Korean
  '公式(?:ショップ|ストア|通販|オンライン)|通販サイト|全国発送|営業時間|定休日',
  '공식 ?(?:몰|스토어|쇼핑몰|온라인)|영업시간|전국배송',
  // Russian, Polish, Turkish, Arabic
  'интернет[- ]магазин|(?:официальный|наш) магазин|доставка по|оптом и в розницу',
  'sklep (?:internetowy|online|stacjonarny)|nasz sklep|darmowa dostawa',
  'resmi mağaza|mağazamız|ücretsiz kargo|kapıda ödeme',
  'متجرنا|المتجر|للطلب|للطلبات|التوصيل|خدمة العملاء',
]);

/** News, broadcasting and print. */
export const mediaPhrases = phrases([
  '(?:breaking|latest|world|local|national) news|news (?:channel|network|outlet|agency|site|website|portal|organi[sz]ation)|your (?:#1 )?(?:news )?source for',
  String.raw`radio station|\d{2,3}[.,]\d ?(?:fm|mhz)|(?:national|public|community) radio`,
  '(?:online|print|digital|weekly|monthly|independent) magazine|magazine (?:about|for|since)|newspaper|broadcaster|media (?:company|group|network|outlet|house|brand|platform)|(?:tv|television) (?:channel|network|station)|newsroom',
  'canal de (?:televisión|tv|noticias)|[úu]ltimas noticias|noticias de|emisora|periódico|diario digital|medio (?:de comunicación|digital)|revista (?:digital|online|de)',
  'portal de notícias|notícias d[eoa]s?|jornal|emissora|canal de televisão',
  "chaîne (?:de télévision|tv|d['’]info)|toute l['’]actu(?:alité)?|l['’]actualité|média (?:qui|en ligne|indépendant|d['’])|webradio|journal en ligne",
  'nachrichten (?:aus|für|und)|radiosender|fernsehsender|(?:aus|von) der redaktion',
  'testata giornalistica|quotidiano|notizie (?:da|dal|di|su)|emittente|la redazione',
  'berita (?:terkini|terbaru)|portal berita|tin tức|báo điện tử|สำนักข่าว',
  'ニュース(?:サイト|メディア|番組)|テレビ局|放送局|방송국|뉴스 ?채널',
  'телеканал|радиостанция|новости (?:россии|города|дня|мира)|haber (?:sitesi|ajansı|kanalı)|gazetesi|son dakika|wiadomości z|قناة إخبارية|آخر الأخبار|إذاعة',
]);

/** A trademark, a legal form, a company that says "we". */
export const brandPhrases = phrases([
  String.raw`\p{L}[\p{L}\p{N}]{0,30} ?®`,
  String.raw`(?:gmbh|s\.r\.l\.?|llc|ltd|inc\.|pty|co\., ltd)`,
  String.raw`we(?:['’]re| are) (?:an?|the) (?:[\p{L}-]{1,20} ){0,3}(?:brand|company|agency|startup|organi[sz]ation|charity|non-?profit|ngo)`,
  'our (?:mission|brand|clients|services|app|restaurants?|players|students|members)',
  'official (?:tiktok|tik tok)(?: account| page| channel)? (?:of|for)|the official (?:account|page) (?:of|for) (?:the|our)',
  String.raw`the official [\p{L} ]{2,30} (?:tiktok|tik tok) (?:account|page|channel)`,
  'production (?:house|company)|(?:marketing|creative|casting) agency|we (?:do )?(?:offer|provide|manufacture)',
  'download (?:our|the) app|tag us (?:for|to|with)|family[- ]owned (?:business|company)',
  'somos (?:una?|la) (?:[\\p{L}-]{1,20} )?(?:marca|empresa|agencia|organización)|marca registrada|cuenta oficial de(?:l| la)',
  'somos uma (?:marca|empresa|agência)|perfil oficial d[ao]|conta oficial d[ao]',
  "nous sommes une (?:marque|entreprise|agence)|(?:compte|tiktok) officiel d(?:u|e la|e l['’])",
  'wir sind (?:eine?|die) (?:[\\p{L}-]{1,20} )?(?:marke|unternehmen|agentur|firma)|offizieller (?:account|kanal|tiktok[- ](?:kanal|account)) (?:der|des|vom)',
  "siamo (?:un['’]?a? ?)(?:azienda|marchio|brand|agenzia)|(?:profilo|account|canale) ufficiale d(?:el|ella|ell['’])",
  '株式会社|有限会社|주식회사|(?:^|[^\\p{L}])ооо|شركة',
]);

/** Letters on either side would make it another word; scripts without spaces have none to look for. */
function phrases(alternatives: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{N}])(?:${alternatives.join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])`,
    'iu',
  );
}
