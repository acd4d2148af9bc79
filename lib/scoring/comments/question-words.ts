import { anywhere, wholeWords } from './phrase-pattern';

/** What ends or opens a question in any script. */
export const questionMark = /[?¿؟？⁇❓❔⸮;](?=\s|$)|[?¿؟？❓❔]/u;

/**
 * Questions written without their mark, as most are in comments. "What a look" and "how pretty" are
 * exclamations, so an English, French or German question word needs its verb or noun beside it.
 */
export const questionPhrases: readonly RegExp[] = [
  wholeWords(`
    (?:where|what|which|how|who|when|why)(?:'?s|'?re| is| are| was| were| do| does| did| can| could| will| would| should| has| have| to| about| come| else)(?! (?:so|very) )
    (?:what|which|whats|wats) (?:brand|colou?r|size|shade|kind|type|product|products|camera|app|song|filter|lens|mic|model|store|city|month|day|time|year|if)
    how (?:much|many|long|often|old|tall|big|far|does|did|do)
    where (?:u|you|at|from|this|that|your|ur)|wheres?|how u|wat is|wtf is|who (?:is|are|else)
    ^(?:what|why|how|where|when|who|which)
    ^(?:does|do|did|is|are|was|can|could|would|will|should|has|have) (?:it|this|that|these|they|you|u|i|we|the|your|there|anyone|he|she)
    (?:do|can|could|would|will|are|did|have) (?:you|u)(?: (?:please|ever|have|use|make|do|show|tell|recommend|share|know|think))
    (?:is|does|did) (?:it|this|that) (?:good|ok|okay|safe|work|help|come|last|still|really|available|true|for|the|a)
    any(?:one|body) (?:know|tried|else)
    any (?:tips|recs|recommendations|advice|ideas?|suggestions?|alternatives?|dupes?)
    (?:please|pls|plz) (?:explain|tell|answer|reply|share how)
    can (?:i|we|it|this|that|someone) 
  `),
  wholeWords(`
    d[oó]nde|cu[aá]nt[oa]s?|cu[aá]l(?:es)?
    c[oó]mo (?:se|haces?|hago|lo|la|puedo|usas?|te|le|es|est[aá]s?)
    qu[eé] (?:marca|talla|es|tal|tan|color|usas?|producto|hago|significa|c[aá]mara)|por qu[eé]
    (?:alguien|alguno) sabe|sirve para|se puede|tienes? (?:alg|en|la|el)
    me (?:puedes?|podr[ií]as?) 
    onde|quant[oa]s?|qual|quais|como (?:usa|faz|faço|fa[cç]o|que|voc[eê]|se)
    tem (?:em|como|na|no|loja)|algu[eé]m sabe|por ?qu[eê]|serve para|pode usar
  `),
  wholeWords(String.raw`
    o[uù] (?:as|avez|est|tu|on|l|trouver|vous|c)|combien
    quel(?:le)?s? (?:est|sont|marque|taille|produit|couleur|teinte)
    comment (?:tu|on|vous|faire|fais|ça|s'|c')|est-ce|c'est quoi|c'est où|pourquoi
    quelqu'un (?:sait|conna[iî]t)|tu (?:utilises|mets) quoi|qu'est
    wo (?:hast|gibt|kann|bekomm|kriegt|ist|finde?)\p{L}{0,2}|welche[rsnm]?
    wie (?:viel|teuer|hei[sß]+t|machst|lange|oft|hast|geht|funktioniert|alt|gro[sß]+)
    was (?:ist|kostet|f[uü]r|benutzt|sind|hei[sß]+t)|woher|warum|weshalb|wei[sß]+ (?:jemand|wer)
    kannst du|kann man|hast du|gibt es|gibt'?s
    dove|quanto (?:costa|viene|dura|tempo)|quale|quali|come (?:si|fai|hai|faccio|lo|la)
    cos'?[eè]|che (?:marca|taglia|prodotto)|perch[eé]|qualcuno sa|si pu[oò]
    waar|welke|hoeveel|hoe (?:heet|kan|doe|lang|veel)|waarom|wat (?:is|voor)|weet iemand
  `),
  wholeWords(String.raw`
    berapa|brp|brapa|brape|brpe|bape|(?:di ?mana|dmna|kat ?ne|kat ?mana|katna|mane|mana) 
    kat ?mana|di ?mana|dimana|mana (?:beli|boleh|nak|dapat|ada)
    apa (?:nama|brand|produk|beza|bezanya|itu|ni|la|tu|jenama|warna|pantang|bahan|aja|saja)
    apakah|adakah|macam ?mana|mcm ?(?:mana|mne|mn|ne)|camane|gimana|bagaimana|kenapa|knp|knpa
    knapa|mengapa|nape|bila (?:nak|nk|boleh|ada|restock|live|sampai|buka)|kapan|siapa|sape
    (?:boleh|bole|blh|leh|bisa|ada|sesuai|selamat|bahaya|okey|ok|best|bagus|berkesan|pakai|pki|guna|sakit|pedih|panas) (?:[\p{L}\p{N}]{1,12} ){0,5}(?:ke|kah|ker|tak|tk|x|eh|ye|ya|ga|gak|nggak|ngga)$
    (?:nak|nk|mau|mo|ingin) (?:tanya|tnya|tny|ty)
    \p{L}{2,12}kah|(?:ke|ker|kah|tak|eh) (?:sis|kak|bang|akak|dear|awak|min|ya|ye)$
  `),
  wholeWords(String.raw`
    bao (?:nhi[eê]u|l[aâ]u|giờ)|gi[aá] (?:sao|bao)|(?:mua |bán )?(?:ở|o) đ[aâ]u
    đ[aâ]u (?:vậy|thế|ạ|v|rồi)|ch[aấ]t g[iì]|m[aấ]y (?:ng[aà]y|tiền|size|màu|giờ|cái)|làm sao
    sao (?:vậy|thế|mà|lại)|tại sao|thế nào|như nào|(?:là|tên|hiệu|loại|màu|dùng) g[iì]
    (?:có|còn|được|phải|dùng|mặc|hợp) (?:[\p{L}\p{N}]{1,8} ){0,6}(?:không|ko|hông|hem|k|hk|hok|kh|chưa)(?: (?:ạ|shop|bạn|chị|em|vậy|nhỉ|ad|ta))?$
    ai (?:biết|có|dùng)|khi nào
    ne (?:kadar|zaman|marka)|nere(?:den|de|si|ye)|nas[ıi]l|hangi|ka[cç](?! kere)|neden|niye
    (?:var|olur|mu|m[ıi]|m[uü]) m[ıiuü]|\p{L}{2,12} m[ıiuü](?:s[ıi]n|yd[ıi]|yor)?$
    gdzie|ile|jaki[ej]?|jaka|jak (?:to|się|nazywa|zrobi\p{L}{1,4}|długo)|dlaczego|czemu|czy
    kiedy|co to
    где|сколько|как(?:ой|ая|ое|ие|им)|как (?:назы\p{L}{2,6}|это|вы|ты|сделать|долго)|почему
    зачем|когда|что (?:это|за)|откуда|а можно
    كم|وين|فين|أين|اين|كيف|ازاي|ليش|ليه|لماذا|متى|شنو|ايش|إيش|شو|هل|من وين
    ممكن (?:اعرف|رابط|الرابط|اسم)|شسم
  `),
  anywhere(`
    ไหม|มั้ย|หรือเปล่า|หรือป่าว|รึเปล่า|ที่ไหน|ยังไง|อย่างไร|อะไร|ทำไม|เมื่อไห?ร่|เมื่อไร|กี่
    ใคร|รุ่นไหน|สีไหน|แบบไหน|เบอร์ไหน
    어디|얼마|뭐예요|뭔가요|뭐에요|무슨|무엇|어떻게|어떤|언제|왜요|누구|몇 ?(?:살|개|호|시|번)|인가요|나요|까요|정보|알려 ?주|궁금
    どこ|いくら|何(?!度|回も|より|とも)|なに(?!より)|なんで|なぜ|いつ(?!も|まで)|どう(?!も|ぞ|して?も)|どの|どれ(?!も|だけ)|教えて|ですか|ますか
    でしょうか|誰(?!も)|知りたい
    多少|哪里|哪裡|哪儿|哪个|哪個|什么|什麼|甚麼|怎么|怎麼|为什么|為什麼|吗|嗎|几(?:天|点|岁|号)|呢$|请问|請問|求(?:链接|品牌|店铺|色号)
  `),
];
