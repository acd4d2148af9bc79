import { anywhere, wholeWords } from './phrase-pattern';

const goTo =
  '(?:check(?:ing|in|ed)?|chack(?:ing|in)?|visit|watch|view|listen to|search|click|support|sub to|go to|come to|look at|add|promot\\w{0,3}|share|spread|hear|link (?:in|on))';
const ownThings =
  'videos?|vids?|page|profile|account|music|songs?|covers?|raps?|beats?|tracks?|instagram|insta|ig|bio|store|shop|link|facebook|app|game|soundcloud|stuff';

/**
 * What comment spam asks for, a line a wish. "Like me", "new video", "my song" alone are ordinary
 * praise on TikTok ("looks like me"), so a bare noun needs somebody who is told to go there.
 */
export const promotionPhrases: readonly RegExp[] = [
  // Subscribers, also misspelt.
  anywhere(String.raw`
    \bsub?[bsc]{0,2}s?crib
    suscr[ií]b
    abonne[zr]?[- ]?(?:toi|vous)
    abonnier
    iscriviti
    inscreva
    подпиш(?:ись|итесь)
  `),
  wholeWords(`
    sub (?:me|my|to|back|4|for)
    subs? (?:please|pls|plz)
    f4f
    l4l
    s4s
    sub ?(?:4|for) ?sub
    follow ?(?:4|for) ?follow
    like ?(?:4|for) ?like
  `),
  // Followers for oneself.
  wholeWords(`
    follow (?:me|my|us|back|4)
    (?:follow|support|add) (?:me )?back
    followed? you,? follow
    fll? ?back
    f?oll?back
    s[ií]gueme
    te sigo si
    suivez[ -]moi
    abonne[zr]?[ -]vous
    folgt? mir
    seguimi
    me segue
    sigam me
    saling (?:follow|support)
    follow (?:balik|balek|balas)
    hadir support
    support (?:back|balik|balek)
    theo dõi chéo
    tương tác chéo
    follow chéo
    takip edin
  `),
  // One's own channel, shop, music.
  wholeWords(String.raw`
    (?:my|our) (?:own )?(?:new )?(?:[a-z]{3,12} )?(?:channel|chanel|mixtape|website|web ?site|blog)
    ${goTo} (?:[a-z']{1,12} ){0,3}(?:my|our) (?:[a-z']{1,12} ){0,2}(?:${ownThings})
    new (?:channel|rapper|youtuber|singer/?songwriter)
    this page on (?:facebook|fb|insta\w*)
    m[iy] canal
    ma cha[iî]ne
    mein kanal
    meu canal
    il mio canale
    visit my
    i(?: ?a|')?m (?:a |an )?(?:[a-z]{3,12} )?(?:rapper|singer|youtuber|producer) (?:from|trying|looking|and)
    (?:i'?m )?getting (?:popular|known|famous) (?:fast|because|cause|by)
  `),
  wholeWords(`
    (?<!(?:i|i'll|ill|i'd|i'm|me|to|gonna|gotta|wanna|can|could|will|ima|just) )(?:check|chack|chek)(?:ing|in)? (?:out (?:my|our|this|these|the (?:channel|link|page))|me|us|this out|it out (?:here|at|on))
    take a (?:quick |second and |look |minute and )?(?:look|listen|check) at (?:this|my|our|these)
    have a (?:look|listen) at my
    look (?:her|him|me|us|it|my [a-z]{2,12}) up
    hit me up
    search (?:for |on (?:youtube|google) )?["“]
  `),
  // Likes and votes begged for.
  wholeWords(String.raw`
    (?:like|upvote|thumbs? up|thumb up) (?:this|my|the|dis) (?:comment|coment|post|if)
    (?:give|giv|leave|drop) (?:it|this|me|us|my [a-z]{2,10}|a) (?:a )?(?:big |quick )?(?:like|thumbs? up|follow|sub)
    thumbs? up (?:if|for|so|to|this|guys)
    like (?:if|for if|and (?:share|sub\w*|comment|follow)|&(?:amp;)? ?share|4 like)
    (?:please|pls|plz|plse) (?:support|watch|visit|check|listen|sub|like|follow|vote|donate)
    like(?: this)?(?: comment)? (?:please|pls|plz)
    vote (?:for me|now)
    (?:get|reach|give) (?:me|us) (?:to )?\d[\d,.]{0,6}k? (?:subs\w{0,10}|likes|followers|views|thumbs)
    (?:views?|likes|followers?) and (?:subscri\w{0,8}|subs|followers?)
    (?:1|one) like (?:=|equals|is)
    help (?:me|us) (?:out|reach|become|by|grow|get (?:to|more|\d))
    go (?:and )?(?:subscribe|sub|follow) (?:to )?
  `),
  // Gifts, money, cures.
  wholeWords(String.raw`
    (?:free|my|our|enter|join) (?:[a-z]{1,10} )?give ?aways?
    free (?:iphones?|gifts?|followers?|likes|money|robux|cards?|v-?bucks|giveaway|gift ?cards?|diamonds?)
    (?:get|win|claim) (?:a )?free
    (?:whats ?app|telegram)(?: me| us|:| \+| no| number)
    (?:message|text|contact|write|add|dm|reach) (?:me|him|her|them|us|mrs?|dr) (?:up )?(?:on|via|through|at) (?:whats ?app|telegram|insta\w*|ig|line|signal|fb|facebook)
    (?:earn|earned|earning|make|made|making) (?:money|cash|(?:up to |over |about )?[$£€] ?\d[\d.,]{0,9}k?|\d[\d.,]{0,9}k? ?(?:[$£€]|usd|dollars?|bucks|euros?|a (?:day|week|month|hour)|per|daily|weekly|monthly|every))
    earn from home
    (?:work|job|money|income|earn\w{0,3}) (?:from|at) home
    click (?:here|the link|this link|my|on (?:my|the (?:link|profile)))
    (?:see|view|visit|check|link (?:in|on|is (?:in|on))) my (?:page|bio|profile)
    (?:invest|investing|investment|forex|crypto|bitcoins?|btc|trad(?:er|ing))[^@]{0,40}(?:profits?|returns?|contact|dm|expert|mrs?|her|him)
    donate (?:[a-z]{1,10} ){0,3}(?:to|at|bitcoins?)
    (?:dm|inbox|message|text) (?:me|us|him|her|it|for|to)[^.]{0,24}(?:collab\w{0,8}|promo\w{0,6}|ambassadors?|reps?|win|prize|winner|partnership)
    (?:promote|promo) (?:it |this |pics? )?(?:on|at|to|in) ?@
    (?:we|they|this) (?:would )?(?:love|like) (?:to|for you to) (?:collab\w{0,8}|partner|promote)
    (?:hackers?|recover\w{0,3}|unban\w{0,4})[^.]{0,30}(?:contact|dm|account (?:back|recovery))
    (?:spell|love) caster
    (?:dr|doctor|prophet|chief) [a-z]{3,14} (?:cured|helped|healed|herbal|spell)
    sugar (?:daddy|mommy|momma)
    follow me (?:and|&) i will
    jual followers?
    slot gacor
    nhận (?:tăng|cày|bán) (?:follow|like|tim|view)
    việc (?:nhẹ|làm) (?:lương cao|tại nhà|online)
    ganhe dinheiro
    gana dinero
    gagner de l'argent
    geld verdienen
  `),
  anywhere(`
    互关
    互粉
    加微信
    加我微
    加v信
    刷粉
    フォロバ
    相互フォロー
    맞팔
    선팔
    ติดตามกลับ
    ฟอลกลับ
    взаимная подписка
    взаимно подпи
  `),
];

/** An address, also one pulled apart to slip through (`glow-shop . com`). */
export const webAddress: RegExp = anywhere(String.raw`
    https?:
    (?<![\p{L}\p{N}])www ?\.[a-z0-9]
    watch\?v=
    (?<![a-z0-9@])[a-z0-9-]{2,63} ?\. ?(?:com|net|info|biz|xyz)(?![\p{L}\p{N}])
    (?<![a-z0-9@.])[a-z0-9-]{2,63}\.(?:shop|ly|gl|ru|gg|tv|io|co\.[a-z]{2})(?![\p{L}\p{N}])
    (?<![a-z0-9@.])[a-z0-9-]{2,63}\.[a-z]{2,3}\/[a-z0-9]
  `);
