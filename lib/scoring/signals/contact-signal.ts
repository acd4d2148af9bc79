export interface ContactSignal {
  email?: string;
  emailType?: 'management' | 'personal' | 'business';
  bioLink?: string;
  /** `unchecked`: the profile has not been opened, so "no link" is not known. */
  route: 'email' | 'link' | 'dm' | 'unchecked';
}
