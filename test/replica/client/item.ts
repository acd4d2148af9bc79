/** What the page's own scripts read of an item. */
export interface Item {
  id: string;
  desc: string;
  createTime: number | string;
  author: Author;
  authorStats: Stats;
  stats: Stats;
  music?: { id: string; title: string; authorName: string };
  textExtra?: {
    type: number;
    start: number;
    end: number;
    hashtagName: string;
    userUniqueId?: string;
  }[];
  video?: { cover?: string; duration?: number };
  imagePost?: { images: { imageURL: { urlList: string[] } }[] };
  isAd?: boolean;
  adLabelVersion?: number;
  brandOrganicType?: number;
  isECVideo?: number;
  IsAigc?: boolean;
  isPinnedItem?: boolean;
  warnInfo?: { text: string }[];
  liveRoomInfo?: { roomID: string; title: string; userCount: number };
  repostInfo?: { nickname: string };
  suggestedAccounts?: { user: Author; stats: Stats }[];
}

export interface Author {
  id: string;
  uniqueId: string;
  nickname: string;
  signature: string;
  verified: boolean;
  privateAccount: boolean;
  avatarThumb: string;
  bioLink?: { link: string };
}

/** Counts by TikTok's names; some come as strings, some not at all. */
export type Stats = Partial<Record<string, number | string>>;
