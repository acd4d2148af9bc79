/**
 * One letter to a mailbox, however many creators share it: an agency that gets the same message five
 * times answers none. Those without an address get one each.
 *
 * @returns in the order of the first creator of each
 */
export function groupByMailbox<Item>(
  items: readonly Item[],
  emailOf: (item: Item) => string | undefined,
): [Item, ...Item[]][] {
  const mailboxes = new Map<string, Item[]>();
  const letters: [Item, ...Item[]][] = [];
  for (const item of items) {
    const email = toMailbox(emailOf(item));
    const known = email === undefined ? undefined : mailboxes.get(email);
    if (known !== undefined) {
      known.push(item);
      continue;
    }
    const letter: [Item, ...Item[]] = [item];
    letters.push(letter);
    if (email !== undefined) mailboxes.set(email, letter);
  }
  return letters;
}

/**
 * What tells one mailbox from another: letters' case and spaces around it do not. `undefined` for no
 * address.
 */
export function toMailbox(email: string | undefined): string | undefined {
  return email?.trim().toLowerCase() || undefined;
}
