/** A share from 0 to 1 as a short bar; the count beside it says the same in figures. */
export function Meter({ share }: { share: number }) {
  return (
    <span class="meter" aria-hidden="true">
      <i class="filled" style={{ inlineSize: `${Math.round(share * 100)}%` }} />
    </span>
  );
}
