/**
 * What Windows hands to a mail program is cut at 2,048 characters; a cut message would be sent without
 * its end, and nobody would see it.
 */
export const maxMailto = 2_000;

export interface Mailto {
  href: string;
  /** The message is too long for an address: it has to be pasted. */
  isBodyLeftOut: boolean;
}

/**
 * The address that opens a mail program with a message in it (RFC 6068). Every part is encoded: an
 * address such as `a?bcc=b` adds nobody.
 *
 * @param email one address
 * @example toMailto('maya@glow.example', { subject: 'Hi', body: 'a\nb' }).href
 *   // 'mailto:maya@glow.example?subject=Hi&body=a%0D%0Ab'
 */
export function toMailto(
  email: string,
  { subject, body }: { subject: string; body: string },
): Mailto {
  const to = encode(email).replaceAll('%40', '@');
  const title = `subject=${encode(subject)}`;
  const text = `body=${encode(body.replace(/\r?\n/g, '\r\n'))}`;
  const whole = `mailto:${to}?${subject === '' ? text : `${title}&${text}`}`;
  if (whole.length <= maxMailto) return { href: whole, isBodyLeftOut: false };
  const withSubject = `mailto:${to}?${title}`;
  const isFit = subject !== '' && withSubject.length <= maxMailto;
  return { href: isFit ? withSubject : `mailto:${to}`, isBodyLeftOut: true };
}

/** Half a surrogate pair cannot be encoded, and would throw. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');
}
