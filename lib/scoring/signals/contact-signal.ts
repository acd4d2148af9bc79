export interface ContactSignal {
  email?: string;
  emailType?: 'management' | 'personal' | 'business';
  /** The address is one that the scout brought along: the profile shows none. */
  isEmailGiven?: true;
  bioLink?: string;
  /** What the link leads to: a page of links (`linktr.ee`), a shop, another platform. */
  linkKind?: 'hub' | 'shop' | 'social' | 'mail' | 'site';
  /** Accounts elsewhere that the bio names, e.g. Instagram; without `@`. */
  otherHandles: { platform: string; handle: string }[];
  /** The bio says in words that messages are welcome, quoted. */
  invitation?: string;
  /** `unchecked`: the profile has not been opened, so "no link" is not known. */
  route: 'email' | 'link' | 'dm' | 'unchecked';
}
