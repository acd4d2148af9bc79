import type { Creator } from '@/lib/model/creator';

/** Whose page of the workspace this is. */
export function WhoHeading({ creator }: { creator: Pick<Creator, 'name' | 'handle'> }) {
  return (
    <h2>
      <bdi>{creator.name ?? creator.handle}</bdi>{' '}
      <bdi class="muted" dir="ltr">
        @{creator.handle}
      </bdi>
    </h2>
  );
}
