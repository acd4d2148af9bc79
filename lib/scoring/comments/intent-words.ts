import { anywhere, wholeWords } from './phrase-pattern';

/** How many of a thing: "2 botol", "3 cái". Pieces that things are bought by, in the shops' languages. */
const pieces =
  'bot(?:ol|tles?|e|al)?|btl|btol|pcs?|pieces?|packs?|pak|pax|kotak|set|unit|helai|pasang|biji|buah|bungkus|dus|lusin|sachets?|pouch|boxe?s?|unidades?|uds?|piezas?|pares|cajas?|frascos?|unités?|boîtes?|paires?|flacons?|stück|st|paar|flaschen?|pezz[io]|paia|confezion[ei]|peças?|adet|tane|kutu|sztuk[ai]?|шт|штук[иу]?|пары?|b[ộo]|c[áa]i|chi[ếe]c|s[ảa]n ph[ẩa]m|sp|[áa]o|qu[ầa]n|v[áa]y|đ[ầa]m|h[ộo]p|chai|l[ọo]|th[ùu]ng|g[óo]i|tu[ýy]p|đôi|combo|c[ặa]p|cây|th[ỏo]i';

/** Words of somebody who buys, bought or wants to: enough by themselves. */
export const buyingPhrases: readonly RegExp[] = [
  // English
  wholeWords(`
    buy|buying|bought|purchas(?:e|ed|es|ing)|order(?:ed|ing)?(?! (?:of|in|to))
    pre-?order(?:ed|ing)?
    (?:just|already|finally) (?:got|copped|grabbed) (?:mine|one|it|this|these)
    (?:i |really |definitely |so )(?:need|want) (?:this|it|one|these|that|them|some|to (?:try|get) (?:this|it|one|these|some|that))
    (?:need|want) (?:this|it|one|these|some) (?:now|asap|so bad|badly|please|in my life)
    ^(?:need|want) (?:this|it|one|these|some)
    gotta (?:have|get|try)|must (?:have|buy|get)
    have to (?:get|buy|try) (?:this|it|one|these|some)
    (?:adding|added|add) (?:it |this |these )?to (?:my )?(?:cart|basket|bag)|take my money
    shut up and take
    sold out|restock(?:ed|ing)?|back in stock|in stock|out of stock
    how much|what(?:s|'s| is) the price|worth (?:it|the money|buying)
    where (?:can|could|did|do|to|u|you|d)(?: [a-z']{1,8}){0,3} (?:get|got|buy|find|order|from|sell)
    where(?:'s|s| is| are| was) (?:it|this|that|these|your|the|ur)(?: [a-z]{1,12}){0,3} from
    drop the link
    link(?:s|ed)?(?: (?:to|for) (?:the|this|that|it|your))? (?:please|pls|plz|pleaseee?)
    (?:need|want|send|share|got|have|give)(?: me| us)?(?: the| a)? link
    does (?:it|this|that) (?:actually |really )?work|available (?:in|on|at|for)
    do (?:you|u|they) (?:ship|deliver|sell)
    ship(?:s|ping)? (?:to|worldwide|internationally|cost)
    promo code|discount code|coupon
    i(?:'ll| will| am going to|'m gonna| wanna) (?:try|get|take|grab) (?:this|it|one|these|some|that)
  `),
  // Spanish, Portuguese
  wholeWords(String.raw`
    compr(?:ar|é|e|o|ando|aré|ado|ei|ou|amos|arlo|arla)
    d[oó]nde (?:(?:lo|la|los|las) )?(?:compr\p{L}{0,5}|venden|consigo|encuentro)
    (?:lo|la|los|las|me lo|me la) (?:quiero|necesito|llevo|pido)
    quiero (?:un[ao]|est[aeo]s?|es[ae]s?|\d{1,3}|comprar|ese|pedir)
    necesito (?:un[ao]|est[aeo]|es[ae]|eso)
    cu[aá]nto (?:cuesta|vale|sale|es|est[aá])|(?:qu[eé]|cu[aá]l es el) precio|hacen? env[ií]os?
    env[ií]an? a|ped[ií] (?:un[ao]|el|la|est[ea]|\d)|encargu[eé]
    onde (?:compr\p{L}{0,5}|vende|encontro|acho)
    quero (?:um|uma|muito|est[ea]|ess[ea]|esse|comprar|\d{1,3})|quanto (?:custa|[eé]|t[aá]|fica)
    preciso (?:disso|desse|dessa|de um)|encomend(?:ei|ar)|faz entrega|entrega (?:em|no|na|para)
  `),
  // French, German, Italian, Dutch
  wholeWords(String.raw`
    achet(?:er|é|ée|e|ez|erai)|command(?:er|é|ée|erai)|je (?:le|la|les) (?:veux|prends)
    j'en (?:veux|prends|ai (?:pris|acheté))|il me (?:le |la |les )?faut
    (?:c'est|ça co[uû]te|co[uû]te) combien|combien (?:ça|[cç]a co[uû]te|co[uû]te|le)|vous livrez
    livr(?:ez|aison) (?:en|au|à|aux)|où (?:l'|tu l'|vous l'|on )?(?:achet|trouv|pris)\p{L}{0,5}
    kauf(?:en|e|t|te|ten)?|gekauft|bestell(?:t|en|e|ung)|will ich (?:haben|auch)|brauche? ich
    ich (?:brauche?|will|möchte) (?:das|den|die|eins?|eine[ns]?|auch)|muss ich haben
    (?:was|wie ?viel) kostet|wo (?:gibt'?s|gibt es|kriegt|bekomm\p{L}{1,4}|hast du)
    compr(?:are|ato|ata|ati|ate)|ordin(?:are|ato|ata|ati)|lo (?:voglio|prendo)|la voglio
    ne voglio|mi serve|quanto (?:costa|viene|costano)|spedi(?:te|sci|zione) (?:in|a|anche)
    dove (?:l'hai |lo |la |si )?(?:pres[oa]|compr\p{L}{1,4}|trov\p{L}{1,4})
    kopen|gekocht|besteld|bestellen|hoeveel kost|waar (?:heb je|koop|kan ik)
    ik wil (?:deze|die|er een)|heb (?:ik )?(?:dit|deze|die) nodig
  `),
  // Malay, Indonesian
  wholeWords(String.raw`
    beli|bli|membeli|dibeli|order|oder|odr|pesan(?! moral)|borong|checkout
    done (?:order|oder|payment|pyment|beli|bli|grab|purchase|bayar|repeat)|repeat order
    (?:nak+|nk|mau|mo|pengen|pengin|ingin|want) (?:beli|bli|order|oder|try|cuba|cube|satu|sat?|yang|yg|ni+|ini|tu|jugak?|juga|la+h?|dua|tiga|set|\d{1,3})
    (?:i|saya|sy|aku|ak) (?:nak+|mau|want|need)$
    berapa harga\p{L}{0,3}|harga\p{L}{0,3} berapa|harga (?:brp|brapa|bape)
    (?:br?a?pe|brp|berapa|bape) (?:harga|rm|duit|sebotol|ya|ni)
    (?:ada|boleh|bole|blh|bisa|x?de) cod|cod (?:ada|ke|x|tak|boleh|bisa)|spill
    (?:keranjang|bakul|beg|bag|bg) kuning|restok|ready stok?
    (?:ambil|ambik|amik|grab|tambah) \d{1,3}
  `),
  // Vietnamese
  wholeWords(String.raw`
    mua|ch[ốô]t(?: đơn)?|chot don|đặt (?:hàng|mua|đơn|thêm)|dat hang|lên đơn|c[oò]n h[aà]ng
    hết hàng|về hàng|b[aả]o h[aà]nh|freeship|free ship
    bao nhi[eê]u (?:ti[eề]n|v[aậ]y|th[eế]|1|m[oộ]t|shop|ạ|v)
    gi[aá] (?:bao nhi[eê]u|sao|nhiêu|thế nào|cả)|xin (?:giá|link|info)|giá (?:với|ạ|shop|đi)
    cho (?:m[iì]nh|em|chị|e|t) (?:xin )?(?:giá|link|\d{1,3})
    (?:inbox|ib|ibox|rep|check ib|nhắn tin|tư vấn|trả lời)(?: [\p{L}]{1,6}){0,3} (?:m[iì]nh|em|e|shop|giúp|dùm|giùm|với|ngay|gấp)
    (?:shop|ad) (?:ơi )?(?:rep|ib|tư vấn|check|trả lời)|cần (?:gấp|mua|1|\d{1,3}|em này|cái này)
    trả lời (?:gấp|nhanh)
    (?:đặt|dat|lấy|lay|cho|order|thêm) (?:[\p{L}]{1,5} )?\d{1,3}
  `),
  // Turkish, Polish, Russian, Arabic
  wholeWords(String.raw`
    sat[ıi]n al\p{L}{0,6}|sipari[sş]\p{L}{0,6}|ka[cç] (?:tl|para|lira)|ne kadar(?:a)?
    fiyat[ıi]?(?: ne| nedir| ka[cç])|nereden (?:ald[ıi]n\p{L}{0,3}|alabilir\p{L}{0,3})|ald[ıi]m
    kupi(?:ć|łam|łem|ę|c|lam)|kupuj[eę]|zamówi(?:ć|łam|łem|ę)|zamawiam|ile koszt\p{L}{1,4}
    gdzie (?:kup\p{L}{1,6}|można)|chc[eę] (?:to|tak[ąi]|go|ją)
    куп(?:ить|ила|ил|лю|ите)|заказ(?:ать|ала|ал|ываю|али)|сколько (?:стоит|стоят)|какая цена
    где (?:купить|брали|взяли|заказать)|хочу (?:такой|такую|такие|это|заказать|купить|\d{1,3})
    беру
    اشتري\p{L}{0,2}|شراء|بكم|كم (?:سعر\p{L}{0,3}|السعر|ثمن\p{L}{0,3})|السعر|سعره?ا?
    اطلب\p{L}{0,2}|طلبت|توصيل|للبيع|ابي واحد|عايزة? اشتري
  `),
  // So many of them, with what they are counted in.
  wholeWords(String.raw`
    \d{1,3} ?(?:${pieces})(?! (?:yang lalu|ago|lalu))
    (?:x ?\d{1,2}|\d{1,2} ?x) (?:${pieces})
  `),
  anywhere(String.raw`
    ซื้อ|สั่ง(?:แล้ว|ไป|ซื้อ|ได้|ของ|เลย|ค่ะ|ครับ)|ราคา|กี่บาท|เท่าไห?ร่|เท่าไร|พิกัด|ขอลิ้?งก?์
    ปักตะกร้า|ตะกร้า|อยากได้|เก็บปลายทาง|มีของ|ของหมด
    เอา ?\d{1,3} ?(?:ชิ้น|ตัว|อัน|ขวด|กล่อง|ชุด)?|\d{1,3} ?(?:ชิ้น|ขวด|กล่อง|ชุด)
    구매|구입|샀어|사고 ?싶|살게|살래|살까|사야|주문|얼마|가격|링크|품절|재입고|택배비|배송|공구|정보 ?(?:좀|주세요|부탁)
    \d{1,3} ?(?:개|병|박스|세트) ?(?:주세요|주문|살|샀|요)
    欲しい|ほしい|買|購入|注文|値段|価格|いくら|おいくら|在庫|再入荷|送料|通販|リンク|どこで(?:買|売)|ポチ(?:った|り|る)
    \d{1,3} ?(?:個|本|箱|枚|セット)(?:ください|お願い|買)
    买|買|购|下单|下單|多少钱|多少錢|价格|價格|价钱|怎么卖|怎麼賣|链接|連結|链結|包邮|包郵|现货|現貨|求链|已拍
    \d{1,3} ?(?:瓶|盒|件|套|个|個|支|双|雙)
  `),
];

/**
 * What a buyer asks about a thing. Also said in praise ("love this shade"), so it tells a wish to buy
 * only where it is asked, or is nearly all that is said ("price", "link 🙏").
 */
export const thingWords: RegExp = wholeWords(String.raw`
    price|cost|link|linked|ship(?:ping)?|delivery|discount|codes?|sizes?|sizing|shades?
    colou?rs?|available|stock|brand|website|store|warranty|cod|dm|pm|ib|inbox
    precio|env[ií]os?|talla|tallas|descuento|c[oó]digo|enlace|marca|tono|preço|frete|tamanho
    cupom|marca|tom
    prix|livraison|taille|code promo|lien|marque|teinte|preis|versand|größe|groesse|rabatt|marke
    farbe|prezzo|spedizione|taglia|sconto|colore|prijs|maat|verzending
    harga\p{L}{0,3}|rm|stok|stock|saiz|ukuran|warna|ongkir|resit|diskon|postage|pos|ready
    material|bahan
    gi[aá]|ship|size|m[aà]u|h[aà]ng|chính hãng|giao(?: hàng)?|thanh toán|gi[aả]m gi[aá]
    ch[aấ]t (?:g[iì]|liệu|vải)|mẫu|phí|cọc|kg|kí|ký
    fiyat|beden|kargo|indirim|cena|rozmiar|wysyłka|цена|размер|доставка|ссылка|артикул|المقاس
    الرابط|التوصيل|اللون
  `);
