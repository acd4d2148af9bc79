import { Icon } from './Icon';
import { toHash } from './section';

/** From a page of one thing back to where such things are listed. */
export function BackLink({ to, words }: { to: string; words: string }) {
  return (
    <a class="back" href={toHash(to)}>
      <Icon name="back" />
      {words}
    </a>
  );
}
