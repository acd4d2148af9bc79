/**
 * The words by which bios name a platform. Facebook and TikTok itself, which have no handle to find
 * here, only pass on: "FB/IG: @maya".
 */
export const platformNames: readonly (readonly [platform: string, names: string])[] = [
  ['Instagram', 'instagram|insta|instagr|inst|ig'],
  ['YouTube', 'youtube|you tube|yt|ytb'],
  ['Snapchat', 'snapchat|snap chat|snap|snp|sc|👻'],
  ['X', 'twitter|twt'],
  ['Telegram', 'telegram|tg'],
  ['Threads', 'threads'],
  ['Twitch', 'twitch|ttv'],
  ['Pinterest', 'pinterest'],
  ['', 'facebook|fb|x|tiktok|tik tok'],
];

/** Addresses that end in a handle. */
export const platformAddresses: readonly (readonly [platform: string, address: RegExp])[] = [
  ['Instagram', /instagram\.com\/([a-z0-9._]{2,30})(?![a-z0-9._])/gi],
  ['YouTube', /youtube\.com\/(?:@|c\/|user\/)([a-z0-9._-]{3,30})(?![a-z0-9._-])/gi],
  ['Snapchat', /snapchat\.com\/(?:add\/|@)([a-z0-9._-]{3,15})(?![a-z0-9._-])/gi],
  ['X', /(?<![a-z0-9-])(?:twitter|x)\.com\/@?([a-z0-9_]{2,15})(?![a-z0-9_])/gi],
  ['Telegram', /(?<![a-z0-9.-])t(?:elegram)?\.me\/([a-z][a-z0-9_]{4,31})(?![a-z0-9_])/gi],
  ['Threads', /threads\.(?:net|com)\/@([a-z0-9._]{2,30})(?![a-z0-9._])/gi],
  ['Twitch', /twitch\.tv\/([a-z0-9_]{3,25})(?![a-z0-9_])/gi],
  ['Pinterest', /pinterest\.[a-z.]{2,6}\/([a-z0-9_]{3,30})(?![a-z0-9_])/gi],
];

/** Pages of a platform, not people's. */
export const platformPages: ReadonlySet<string> = wordSet(`
    p reel reels tv stories explore accounts share home i intent search hashtag joinchat
    addstickers pin ideas directory videos watch s about
`);

/** What stands after a platform's name where no handle follows it. */
export const wordsAfterPlatform: ReadonlySet<string> = wordSet(`
    below link links bio above page account accounts profile profil perfil channel chanel canal
    chaine kanal live lives reels reel story stories post posts and or too also in on for is are
    my me us the to of at with dm dms only more follow follower followers following famous model
    models influencer creator creators content star artist blogger vlogger streamer gamer partner
    coach ads shop store music video videos photo photos official here now soon same as name igual
    aqui aca es en de la el mi y sigueme sur le mon et auf und mein su il mio e meu minha filter
    filters famoso famosa subscribers subs subscribe million viral fan fans fam squad team tiktok
    facebook youtube instagram insta snap snapchat twitter twitch threads telegram pinterest
    discord spotify email gmail mail com www http https personal business private public first
    second main backup spam old new free best down up click check see find let go join support
    coming loading banned deleted please pls plz thanks add kumu bigo line wechat kik likee lemon8
`);

function wordSet(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/));
}
